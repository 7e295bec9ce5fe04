/** Where we differ from Go on purpose, and why. */
export const KNOWN: readonly { readonly template: RegExp; readonly why: string }[] = [
  { template: /printf ".*" \(semver "1.2.3"\)/, why: 'a version printed as a number or in the syntax of Go shows its private fields' },
  { template: /deepCopy \(semver/, why: 'Go loses what a version holds when it copies it' },
];
