import { Construct } from 'constructs';
import { includeRelease } from './_argo-install-manifests';
import { addSettings } from './_argo-install-settings';
import type { ArgoInstallProps } from './argo-install-props';
import { Delivery, Removal } from './delivery';
import { Environment } from './environment';
import { EnvironmentStack } from './environment-stack';
import { HelmStack } from './helm-stack';
import type { IStack } from './stack';
import { ArgoRelease } from '../argocd';
import { chartValues, mergeValues } from '../argocd/install/_chart-values';
import { parametersContent, parametersFaults } from '../argocd/settings/configuration/_parameters-data';
import { addProblem, shown } from '../core/problem';
import { Tier } from '../core/tier';

/**
 * Argo CD itself: a release in a version that is pinned, with its settings, delivered like any other stack.
 *
 * Under `Delivery.argo()` it manages itself, from the first sync on; a person installs it once, with what `bootstrap/` holds. Whatever happens to
 * its own Application, Argo CD and its settings stay in the cluster.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/#manage-argo-cd-using-argo-cd
 */
export class ArgoInstall extends Construct {
  /** The stack that brings the release. */
  public readonly stack: IStack;
  /** The stack that brings the settings; undefined where they are part of the release. */
  public readonly settingsStack?: IStack;
  /** The namespace that it runs in. */
  public readonly namespace: string;

  constructor(scope: Construct, id: string, props: ArgoInstallProps = {}) {
    super(scope, id);
    const environment = Environment.of(scope);
    const { clusters, domain } = props;
    const namespace = props.namespace ?? 'argocd';
    this.namespace = namespace;
    const delivery = orphaning(props.delivery ?? environment.delivery);
    const release = props.release ?? ArgoRelease.helmChart();
    const isHighlyAvailable = props.highAvailability ?? environment.tier === Tier.PRODUCTION;
    if (domain !== undefined && !/^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/.test(domain)) {
      addProblem(this, `the domain is ${shown(domain)}; write the host alone, in lower case, as in "argocd.example.com"`);
    }
    // A hub may lie elsewhere than the Argo CD that it installs.
    if (delivery._engine === 'argocd' && !delivery._argo.on && delivery._namespace !== namespace) {
      addProblem(this, `the namespace is ${shown(namespace)}, and Argo CD delivers from ${shown(delivery._namespace)}; state one in both, as in Delivery.argo({ namespace: '${namespace}' })`);
    }

    const chart = release._chart;
    if (!chart) {
      const stack = new EnvironmentStack(this, id, { namespace, clusters, delivery });
      this.stack = stack;
      const settings = addSettings(stack, props, { parameters: true });
      includeRelease(this, stack, { files: release._files, isHighlyAvailable, settings });
      return;
    }
    for (const fault of parametersFaults(props.parameters ?? {})) addProblem(this, fault);
    const { settings, rbac, notifications, knownHosts, tlsCertificates } = props;
    if ([settings, rbac, notifications, knownHosts, tlsCertificates].some((one) => one !== undefined)) {
      const stack = new EnvironmentStack(this, `${id}-settings`, { namespace, clusters, delivery });
      this.settingsStack = stack;
      addSettings(stack, props, { parameters: false });
    }
    const helm = new HelmStack(this, id, {
      repo: chart.repo ?? ArgoRelease._REPO,
      chart: chart.chart ?? 'argo-cd',
      pin: chart.pin,
      releaseName: 'argocd',
      namespace,
      clusters,
      delivery,
      values: mergeValues(chartValues({
        isHighlyAvailable,
        domain,
        madeElsewhere: new Set([
          ...settings ? ['cm' as const] : [], ...rbac ? ['rbac' as const] : [], ...knownHosts ? ['ssh' as const] : [], ...tlsCertificates ? ['tls' as const] : [],
          ...notifications ? ['notifications' as const] : [],
        ]),
        parameters: props.parameters && parametersContent(props.parameters),
        gpgKeys: props.gpgKeys?.keys,
        needsDex: settings && settings.sso?._key === 'dex.config',
      }), chart.values),
    });
    this.stack = helm;
    // Argo CD is there before its own sync, and would wait for its settings' health first; Flux brings what it starts with.
    if (this.settingsStack && delivery._engine === 'flux') helm.addDependency(this.settingsStack);
  }

  /** Has other stacks delivered first. */
  public addDependency(...dependencies: IStack[]): void {
    this.stack.node.addDependency(...dependencies);
  }
}

/** Delivery that leaves everything in the cluster when it leaves the tree. */
function orphaning({ _engine, _argo, _flux }: Delivery): Delivery {
  if (_engine === 'argocd') return Delivery.argo({ ..._argo, onRemoval: Removal.ORPHAN });
  return _engine === 'flux' ? Delivery.flux({ ..._flux, onRemoval: Removal.ORPHAN }) : Delivery.none();
}
