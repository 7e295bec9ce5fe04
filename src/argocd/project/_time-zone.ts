/**
 * Says what is wrong with the name of a time zone, or undefined when nothing is.
 *
 * Go distinguishes capitals and knows no offsets, where JavaScript does not and does.
 */
export function timeZoneFault(name: string): string | undefined {
  const unknown = 'which nobody knows, so Argo CD would take UTC; write one as in "Europe/Berlin"';
  // JavaScript knows more abbreviations than the database of zones holds.
  if (/^[A-Z]{3}$/.test(name)) return ABBREVIATIONS.includes(name) ? undefined : unknown;
  const zones = Intl.supportedValuesOf('timeZone');
  if (zones.includes(name)) return undefined;
  const meant = zones.find((zone) => zone.toLowerCase() === name.toLowerCase());
  if (meant) return `which Argo CD would not find and take UTC instead; write "${meant}"`;
  return isKnown(name) && name.split('/').every((part) => /^[A-Z]/.test(part))
    ? undefined : unknown;
}

const ABBREVIATIONS = ['CET', 'EET', 'EST', 'GMT', 'HST', 'MET', 'MST', 'PRC', 'ROC', 'ROK', 'UCT', 'UTC', 'WET'];

function isKnown(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
