/* Secrets sealed here for a throwaway key, placed by SealedSecretRef, opened from the tree by kubeseal, and refused under another name or namespace. */
import { execFileSync } from 'node:child_process';
import { createPrivateKey, randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { parse, stringify } from 'yaml';
import { Tally } from './tally';
import { Cluster, Delivery, Environment, EnvironmentStack, GitOpsApp, GitRepo, SealedSecretRef, SealingKey } from '../../src';

const kubeseal = process.env.KUBESEAL!;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conformance-seal-'));
const at = (name: string) => path.join(folder, name);

execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:4096', '-nodes', '-keyout', at('key.pem'), '-out', at('cert.pem'), '-days', '2', '-subj', '/CN=sealed-secrets'],
  { stdio: 'ignore' });
// kubeseal reads the older form of private keys.
fs.writeFileSync(at('key.pem'), createPrivateKey(fs.readFileSync(at('key.pem'))).export({ type: 'pkcs1', format: 'pem' }));

const SCOPES = ['strict', 'namespace-wide', 'cluster-wide'];
const values = new Map(SCOPES.map((scope) => [scope, randomBytes(24).toString('hex')]));
for (const scope of SCOPES) {
  const secret = { apiVersion: 'v1', kind: 'Secret', metadata: { name: scope, namespace: 'shop' }, stringData: { password: values.get(scope) } };
  const sealed = execFileSync(kubeseal, ['--cert', at('cert.pem'), '--scope', scope, '--format', 'yaml'], { input: stringify(secret) });
  fs.writeFileSync(at(`${scope}.yaml`), sealed);
}

const app = new GitOpsApp({ repo: GitRepo.at('https://github.com/acme/fleet'), checkout: folder, quiet: true });
const environment = new Environment(app, 'prod', {
  clusters: [Cluster.named('prod', { sealingKey: SealingKey.fromCertificate(at('cert.pem')) })],
  delivery: Delivery.argo(),
});
const shop = new EnvironmentStack(environment, 'shop');
for (const scope of SCOPES) new SealedSecretRef(shop, scope, { file: at(`${scope}.yaml`) });
app.synth();

function opened(manifest: string): string | undefined {
  try {
    const secret = parse(execFileSync(kubeseal, ['--recovery-unseal', '--recovery-private-key', at('key.pem')], { input: manifest, encoding: 'utf8', stdio: 'pipe' }));
    return Buffer.from(secret.data.password, 'base64').toString();
  } catch {
    return undefined;
  }
}

const tally = new Tally('kubeseal');
for (const scope of SCOPES) {
  const text = fs.readFileSync(at(`gitops/environments/prod/shop/sealedsecret.bitnami.com.${scope}.yaml`), 'utf8');
  const renamed = (metadata: Record<string, string>) => {
    const manifest = parse(text);
    Object.assign(manifest.metadata, metadata);
    return stringify(manifest);
  };
  tally.check(opened(text) === values.get(scope), `opening the ${scope} secret from the tree`);
  tally.check((opened(renamed({ name: 'other' })) === undefined) === (scope === 'strict'), `the ${scope} secret under another name`);
  tally.check((opened(renamed({ namespace: 'other' })) === undefined) === (scope !== 'cluster-wide'), `the ${scope} secret in another namespace`);
  tally.check(!text.includes(values.get(scope)!), `plaintext of the ${scope} secret in the tree`);
}
tally.end(12);
fs.rmSync(folder, { recursive: true });
