import type { ApiObjectMetadata } from 'cdk8s';
import { Construct } from 'constructs';
import { PUBLIC_HOSTS } from './_public-hosts';
import { settingsMap } from './_settings-map';
import { addProblem, shown } from '../../../core/problem';

/** Properties of `ArgoKnownHosts`. */
export interface ArgoKnownHostsProps {
  /** Lines as `ssh-keyscan` prints them, as in `git.example.com ssh-ed25519 AAAA…`. */
  readonly hosts: string[];

  /**
   * Whether the public hosts stay known that Argo CD knows by itself: GitHub, GitLab, Bitbucket and Azure DevOps.
   *
   * @default true
   */
  readonly publicHosts?: boolean;

  /**
   * Namespace, labels, annotations.
   *
   * @default - the namespace of the chart
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * The ConfigMap `argocd-ssh-known-hosts-cm`: the Git hosts that are believed over SSH. It takes the place of Argo CD's own list.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#ssh-known-host-public-keys
 */
export class ArgoKnownHosts extends Construct {
  constructor(scope: Construct, id: string, props: ArgoKnownHostsProps) {
    super(scope, id);
    const lines = props.hosts.flatMap((host) => host.split('\n')).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
    for (const line of lines) {
      if (/PRIVATE KEY/.test(line)) {addProblem(this, 'hosts holds a private key; write the public keys of hosts, as ssh-keyscan prints them, and withdraw that key');} else if (!/^(@\S+\s+)?\S+\s+(ssh-|ecdsa-|sk-)\S+\s+[A-Za-z0-9+/]+=*(\s.*)?$/.test(line)) {
        addProblem(this, `hosts holds ${shown(line)}; write host, type and key, as in "git.example.com ssh-ed25519 AAAA…"`);
      }
    }
    if (lines.length === 0 && !(props.publicHosts ?? true)) addProblem(this, 'there are no hosts, so nothing can be fetched over SSH; name one');
    const known = [...new Set([...(props.publicHosts ?? true) ? PUBLIC_HOSTS : [], ...lines])].sort();
    settingsMap(this, 'argocd-ssh-known-hosts-cm', props.metadata, () => ({ ssh_known_hosts: `${known.join('\n')}\n` }));
  }
}
