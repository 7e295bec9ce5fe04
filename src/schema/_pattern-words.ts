const LABEL = '[a-z0-9]([-a-z0-9]*[a-z0-9])?';
const SERVICE_NAME = '([0-9]+-)*[0-9]*[a-z][a-z0-9]*(-[a-z0-9]+)*';
const OCTET = '0*(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])';
const ADDRESS = `(${OCTET}(\\.${OCTET}){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*)`;
const LABEL_TEXT = 'allowed are lower-case letters, digits and "-", with a letter or digit first and last';
const PORT_NAME_TEXT = 'allowed are lower-case letters, digits and single "-" between them, with at least one letter';

/** What the commonest patterns mean, in words. */
const WORDS: Readonly<Record<string, string>> = {
  [`^${LABEL}$`]: LABEL_TEXT,
  [`^(${LABEL})?$`]: LABEL_TEXT,
  [`^${LABEL}(\\.${LABEL})*$`]: 'allowed are lower-case letters, digits, "-" and ".", with a letter or digit first and last in each part',
  [`^${ADDRESS}$`]: 'write an IP address',
  [`^${ADDRESS}/[0-9]{1,3}$`]: 'write an IP address with the length of its prefix, as in "10.0.0.0/8"',
  [`^(\\*\\.)?${LABEL}(\\.${LABEL})*$`]: 'write the name of a host, as in "www.example.com" or "*.example.com"',
  '^[a-z]([-a-z0-9]*[a-z0-9])?$': 'allowed are lower-case letters, digits and "-", with a letter first and a letter or digit last',
  '^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$': 'allowed are letters, digits, "-", "_" and ".", with a letter or digit first and last',
  [`^${SERVICE_NAME}$`]: PORT_NAME_TEXT,
  [`^(${SERVICE_NAME})?$`]: PORT_NAME_TEXT,
  '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$': 'write a duration as in "1h30m" or "45s"',
  '^(@.+|\\s*\\S+(\\s+\\S+){4}\\s*)$': 'write five fields as in "0 3 * * 1", or a word as in "@daily"',
  '^[0-9]+%$': 'write a number, or a percentage as in "25%"',
};

/** What is wrong with a text that does not match a pattern. */
export function patternText(pattern: string): string {
  if (Object.hasOwn(WORDS, pattern)) return `; ${WORDS[pattern]}`;
  // A definition of the author may hold anything.
  return `, which does not match ${pattern.length > 200 ? `${pattern.slice(0, 197)}...` : pattern}`;
}
