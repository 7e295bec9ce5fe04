import { type ManifestCheckerProps, ManifestChecker } from '../../src';
import { readManifests } from '../../src/core/manifest-yaml';

/** What rules whose id begins so find in manifests: `severity message`. */
export function found(ids: string, yaml: string, props: ManifestCheckerProps = {}): string[] {
  const { documents, fault } = readManifests(yaml);
  expect([fault, ...documents.flatMap(({ faults }) => faults)].filter((one) => one !== undefined)).toEqual([]);
  const findings = new ManifestChecker(props).checkObjects(documents.map(({ value }) => value));
  // A manifest that no cluster takes is given to no rule, so a test on it would show nothing.
  expect(findings.filter(({ ruleId, severity }) => ruleId.startsWith('schema/') && severity === 'error').map(({ message }) => message)).toEqual([]);
  return findings.filter(({ ruleId }) => ruleId.startsWith(ids)).map(({ severity, message }) => `${severity} ${message}`);
}
