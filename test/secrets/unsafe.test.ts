import { ApiObject } from 'cdk8s';
import { type GitOpsApp, EnvironmentStack, Rules, Unsafe } from '../../src';
import { RULES } from '../../src/fleet/_rule-book';
import { configMap, errorOf, newApp, newEnvironment } from '../fleet/fleet';

function newStack(): { app: GitOpsApp; stack: EnvironmentStack } {
  const app = newApp();
  return { app, stack: new EnvironmentStack(newEnvironment(app), 'shop') };
}

const secret = (scope: EnvironmentStack, id: string, values: Record<string, string> = { password: 'hunter2' }) => (
  new ApiObject(scope, id, { apiVersion: 'v1', kind: 'Secret', stringData: values } as any)
);

const findingsOf = (app: GitOpsApp) => app.lint().filter(({ ruleId }) => /^(?:secrets|checks)\//.test(ruleId)).map(({ constructPath, ruleId, severity }) => `${constructPath} ${severity} ${ruleId}`);

test('a secret in plain text stops the synth', () => {
  const { app, stack } = newStack();
  secret(stack, 'db');

  expect(errorOf(() => app.synth())).toBe(
    '1 error, nothing was written:\n  [staging/shop/db] stringData holds the value of password in plain text; seal it (SealedSecret) or have it fetched (ExternalSecret), '
    + 'and replace it wherever it is used, because Git keeps what was committed (secrets/plain-secret)',
  );
});

test('a secret that is allowed in plain text is written', () => {
  const { app, stack } = newStack();
  Rules.of(secret(stack, 'db')).allow(Unsafe.plaintext('demo cluster, worth nothing'));

  expect(findingsOf(app)).toEqual([]);
  expect(app.synthYaml()).toContain('password: hunter2');
});

test('one allowance holds for all kinds of plain text below its construct, and for nothing else', () => {
  const { app, stack } = newStack();
  Rules.of(stack).allow(Unsafe.plaintext('demo cluster, worth nothing'));
  secret(stack, 'db');
  secret(stack, 'half', { a: 'ENC[AES256_GCM,data:oYyi,iv:aa,tag:bb,type:str]', b: 'hunter2' });
  configMap(stack, 'web', { DB_PASSWORD: 'hunter2' });
  secret(stack, 'key', { 'prod.agekey': 'whatever' });
  secret(new EnvironmentStack(stack.environment, 'pay'), 'db');

  expect(findingsOf(app)).toEqual(['staging/shop/key error secrets/machinery-key', 'staging/pay/db error secrets/plain-secret']);
});

test('an allowance that nothing needs is found', () => {
  const { app, stack } = newStack();
  Rules.of(configMap(stack, 'web')).allow(Unsafe.plaintext('demo cluster, worth nothing'));

  expect(findingsOf(app)).toEqual(['staging/shop/web warning checks/unused-suppression']);
  expect(app.lint().find(({ ruleId }) => ruleId === 'checks/unused-suppression')!.message).toBe('allows Unsafe.plaintext, and nothing here needs that; remove the allowance');
});

test.each(['', '  ', undefined as unknown as string])('fails without a reason: %j', (reason) => {
  expect(errorOf(() => Unsafe.plaintext(reason))).toBe('Unsafe.plaintext: the reason is empty; say why it does no harm here');
});

test('keeps the reason', () => {
  expect(Unsafe.plaintext('demo cluster').reason).toBe('demo cluster');
});

test('allows rules that there are', () => {
  const ids = RULES.map(({ id }) => id);
  expect(Unsafe.plaintext('demo cluster')._suppression.allowed!.filter((id) => !ids.includes(id))).toEqual([]);
});
