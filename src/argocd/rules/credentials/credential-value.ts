import { secret } from './_examples';
import { type Registered, SECRET_KINDS, registered, subjects } from './_registered';
import { FindingSeverity } from '../../../checks/finding';
import type { Rule, RuleViolation } from '../../../checks/rule';
import { goBoolean } from '../../../core/go-boolean';
import { shown } from '../../../core/problem';

/** Values of repositories and clusters that Argo CD cannot read, and those that it cannot do without. */
export const credentialValue: Rule = {
  id: 'argocd/credential-value',
  severity: FindingSeverity.ERROR,
  kinds: SECRET_KINDS,
  subjects,
  check(object, fleet) {
    const own = registered(fleet).get(object)!;
    return own.known === undefined ? [] : [...missing(own), ...unreadable(own), ...overlooked(own)];
  },
  docs: {
    what: 'What is registered with Argo CD can be read',
    why: 'All values of a Secret are text. Where Argo CD wants a number or a truth value and finds something else, it gives up on the whole repository: no Application can be read from it. '
      + 'Without an address, a Secret stands for nothing.',
    bad: { yaml: secret('repository', 'type: git\nurl: https://github.com/acme/shop\nenableLfs: "yes"') },
    good: { yaml: secret('repository', 'type: git\nurl: https://github.com/acme/shop\nenableLfs: "true"') },
    source: ['argoproj/argo-cd util/db/repository_secrets.go secretToRepository, secretToRepoCred', 'argoproj/argo-cd util/db/secrets.go boolOrFalse, intOrZero', 'argoproj/argo-cd util/db/cluster.go SecretToCluster'],
    numbers: ['ST-001', 'ST-003'],
  },
};

const INTEGER = /^[-+]?\d{1,18}$/;

function missing({ type, fields, isOpen, typeAt }: Registered): RuleViolation[] {
  if (isOpen) return [];
  return (type === 'cluster' ? ['server', 'name'] : ['url']).filter((key) => !fields.has(key) || fields.get(key)!.text?.trim() === '').map((key) => ({
    field: fields.get(key)?.at ?? typeAt,
    // A cluster without name can still be reached by its address.
    severity: key === 'name' ? FindingSeverity.WARNING : undefined,
    message: `the ${type} Secret has no ${key}, so that no Application can mean it${key === 'name' ? ' by name' : ''}; write ${key === 'name' ? 'one' : 'the address'}`,
  }));
}

function unreadable({ known, fields }: Registered): RuleViolation[] {
  const violations: RuleViolation[] = [];
  for (const [key, { at, text }] of fields) {
    const form = Object.hasOwn(known!, key) ? known![key] : undefined;
    if (text === undefined || form === undefined || form === 'text') continue;
    if (form === 'boolean' ? goBoolean(text) !== undefined : INTEGER.test(text)) continue;
    violations.push({ field: at, message: `${at} is ${shown(text)}, which is no ${form === 'boolean' ? 'truth value, so that Argo CD gives up on the repository; write "true" or "false"' : 'whole number, so that Argo CD gives up on the repository'}` });
  }
  const type = fields.get('type');
  if (type?.text !== undefined && !/^(?:git|helm|oci)$/.test(type.text)) {
    violations.push({
      field: type.at,
      severity: FindingSeverity.WARNING,
      message: `${type.at} is ${shown(type.text)}, which is no type of repository; allowed are git, helm, oci`,
    });
  }
  return violations;
}

/** What Argo CD passes over without a word. */
function overlooked({ type, fields }: Registered): RuleViolation[] {
  if (type !== 'cluster') return [];
  const violations: RuleViolation[] = [];
  const shard = fields.get('shard');
  if (shard?.text !== undefined && !INTEGER.test(shard.text)) {
    violations.push({ field: shard.at, severity: FindingSeverity.WARNING, message: `${shard.at} is ${shown(shard.text)}, which is no whole number, so that Argo CD passes over it` });
  }
  const resources = fields.get('clusterResources');
  if (resources?.text !== undefined && !/^(?:true|false|)$/.test(resources.text)) {
    violations.push({ field: resources.at, severity: FindingSeverity.WARNING, message: `${resources.at} is ${shown(resources.text)}, which Argo CD takes for false; write "true" or "false"` });
  }
  return violations;
}
