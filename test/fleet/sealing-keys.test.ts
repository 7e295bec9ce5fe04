import * as fs from 'node:fs';
import * as path from 'node:path';
import { errorOf, newApp, newEnvironment, temporaryFolder, treeOf } from './fleet';
import { type ClusterOptions, Cluster, EnvironmentStack, SealedSecretRef, SealingKey } from '../../src';
import { seal } from '../secrets/_seal';

const file = path.join(temporaryFolder(), 'db.json');
fs.writeFileSync(file, JSON.stringify({
  apiVersion: 'bitnami.com/v1alpha1',
  kind: 'SealedSecret',
  metadata: { name: 'db', namespace: 'shop' },
  spec: { encryptedData: { password: seal('secret') } },
}));

/** A stack with the secret on clusters with these options. */
function fleet(eu: ClusterOptions, us: ClusterOptions) {
  const app = newApp();
  const environment = newEnvironment(app, 'prod', { clusters: [Cluster.named('eu', eu), Cluster.named('us', us)] });
  new SealedSecretRef(new EnvironmentStack(environment, 'shop'), 'db', { file });
  return app;
}

test('clusters that state one sealing key may share a secret', () => {
  const app = fleet({ sealingKey: SealingKey.named('both') }, { sealingKey: SealingKey.named('both') });

  app.synth();

  expect(Object.keys(treeOf(app)).filter((name) => name.includes('sealedsecret'))).toEqual(['environments/prod/shop/sealedsecret.bitnami.com.db.yaml']);
});

test('fails when a stack with a secret goes to clusters that share no key', () => {
  const text = '1 error, nothing was written:\n  [prod/shop/db] one ciphertext goes to the clusters eu and us, which share no sealing key, so one of them cannot open it; '
    + 'seal it for each, or state the same sealingKey on both clusters';

  expect(errorOf(() => fleet({}, {}).synth())).toBe(text);
  expect(errorOf(() => fleet({ sealingKey: SealingKey.named('a') }, { sealingKey: SealingKey.named('b') }).synth())).toBe(text);
});

test('fails when one file is placed on two clusters that share no key', () => {
  const app = newApp();
  for (const name of ['staging', 'prod']) new SealedSecretRef(new EnvironmentStack(newEnvironment(app, name), 'shop'), 'db', { file });

  expect(errorOf(() => app.synth())).toBe(
    '1 error, nothing was written:\n  [prod/shop/db] one ciphertext goes to the clusters staging (staging/shop/db) and prod, which share no sealing key, '
      + 'so one of them cannot open it; seal it for each, or state the same sealingKey on both clusters',
  );
});

test('fails when the file was certainly sealed for another key', () => {
  const sealingKey = SealingKey.fromCertificate(path.join(__dirname, '../secrets/fixtures/rsa-4096.pem'));
  const app = newApp();
  const environment = newEnvironment(app, 'prod', { clusters: [Cluster.named('eu', { sealingKey })] });
  new SealedSecretRef(new EnvironmentStack(environment, 'shop'), 'db', { file });

  expect(errorOf(() => app.synth())).toBe(
    `1 error, nothing was written:\n  [prod/shop/db] ${file} is sealed for a key of 2048 bits, but the sealing key of cluster "eu" has 4096; `
      + 'seal it again with that cluster\'s certificate',
  );
});
