import type { Construct } from 'constructs';
import type { ArgoInstallProps } from './argo-install-props';
import {
  ArgoGpgKeys, ArgoKnownHosts, ArgoNotifications, ArgoParameters, ArgoRbac, ArgoSettings, ArgoTlsCertificates,
} from '../argocd';
import { NOT_PRUNED } from '../argocd/install/_chart-values';

/** Makes the settings that an installation states; returns them by the names of their ConfigMaps. */
export function addSettings(scope: Construct, props: ArgoInstallProps, { parameters }: { readonly parameters: boolean }): Map<string, Construct> {
  const { domain } = props;
  const url = domain === undefined ? undefined : `https://${domain}`;
  const made = new Map<string, Construct>();
  const make = <P extends object>(name: string, given: P | undefined, create: (props: P) => Construct): void => {
    if (given) made.set(name, create(notPruned(given)));
  };
  make('argocd-cm', props.settings, (given) => new ArgoSettings(scope, 'settings', { url, ...given }));
  if (parameters) make('argocd-cmd-params-cm', props.parameters, (given) => new ArgoParameters(scope, 'parameters', given));
  make('argocd-rbac-cm', props.rbac, (given) => new ArgoRbac(scope, 'rbac', given));
  make('argocd-notifications-cm', props.notifications, (given) => new ArgoNotifications(scope, 'notifications', { url, ...given }));
  make('argocd-ssh-known-hosts-cm', props.knownHosts, (given) => new ArgoKnownHosts(scope, 'known-hosts', given));
  make('argocd-tls-certs-cm', props.tlsCertificates, (given) => new ArgoTlsCertificates(scope, 'tls-certificates', given));
  if (parameters) make('argocd-gpg-keys-cm', props.gpgKeys, (given) => new ArgoGpgKeys(scope, 'gpg-keys', given));
  return made;
}

function notPruned<P extends { readonly metadata?: object }>(props: P): P {
  const { annotations } = (props.metadata ?? {}) as { annotations?: object };
  return { ...props, metadata: { ...props.metadata, annotations: { ...NOT_PRUNED, ...annotations } } };
}
