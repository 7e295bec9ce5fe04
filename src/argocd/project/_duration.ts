const UNITS: Record<string, number> = { ns: 1e-6, us: 1e-3, µs: 1e-3, μs: 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** How long a duration is that Go can read (`time.ParseDuration`); undefined for one that it cannot. */
export function goMilliseconds(text: string): number | undefined {
  if (/^[+-]?0$/.test(text)) return 0;
  const match = /^([+-]?)((?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.exec(text);
  if (!match) return undefined;
  let sum = 0;
  for (const [, amount, unit] of match[2].matchAll(/([\d.]+)(ns|us|µs|μs|ms|s|m|h)/g)) sum += Number(amount) * UNITS[unit];
  return match[1] === '-' ? -sum : sum;
}
