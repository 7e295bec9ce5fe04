import type { ManifestCheckerProps } from '../../src';
import { found } from '../rules/check';

type Plain = Record<string, unknown>;

/** A container that no rule has anything against, and what is different about it. */
export function container(different: Plain = {}): Plain {
  return { name: 'web', image: 'ghcr.io/acme/web:1.4.2', resources: { requests: { cpu: '100m', memory: '64Mi' } }, ...different };
}

/** The spec of a pod that no rule has anything against. */
export function pod(different: Plain = {}): Plain {
  return { automountServiceAccountToken: false, securityContext: { runAsNonRoot: true }, containers: [container()], ...different };
}

export function job(spec: Plain, metadata: Plain = { name: 'web', namespace: 'default' }): Plain {
  return { apiVersion: 'batch/v1', kind: 'Job', metadata, spec: { template: { spec: { restartPolicy: 'Never', ...spec } } } };
}

export function deployment(spec: Plain, metadata: Plain = { name: 'web', namespace: 'default' }): Plain {
  const labels = { app: metadata.name };
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata, spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec } } };
}

export function namespace(name: string, labels: Plain): Plain {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } };
}

/** What a rule finds in objects: `severity message`. */
export function check(rule: string, objects: readonly unknown[], props: ManifestCheckerProps = {}): string[] {
  return found(rule, objects.map((object) => JSON.stringify(object)).join('\n---\n'), props);
}
