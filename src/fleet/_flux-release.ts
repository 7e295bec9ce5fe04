import type { Construct } from 'constructs';
import type { DeliveryContext } from './_delivery-context';
import { namespaceObject } from './_namespace';
import type { HelmStack } from './helm-stack';
import { FluxChart, FluxHelmRelease, FluxHelmRepository, FluxOciContents, FluxOciRef, FluxOciRepository } from '../flux';

/**
 * Makes the source and the HelmRelease of a chart.
 *
 * They lie in a folder of their own below a Kustomization, since a Kustomization can wait for another one but not for a HelmRelease.
 */
export function makeReleases({ layout, workbench }: DeliveryContext, stack: HelmStack, path: string): void {
  for (const { folder, clusters } of layout.stackFolders(stack)) {
    makeRelease(workbench.place(path, folder, stack.namespace!, clusters), stack);
  }
}

function makeRelease(scope: Construct, stack: HelmStack): void {
  const { repo, chart, values, podSecurity } = stack._props;
  if (stack._createsNamespace) namespaceObject(scope, stack.namespace!, podSecurity);
  new FluxHelmRelease(scope, 'release', {
    metadata: { name: stack.releaseName },
    chart: repo.isOci
      ? FluxChart.fromOci(new FluxOciRepository(scope, 'chart', {
        metadata: { name: stack.releaseName },
        url: `${repo.url}/${chart}`,
        ref: FluxOciRef.tag(stack.chartVersion),
        contents: FluxOciContents.HELM_CHART,
      }))
      : FluxChart.fromRepository(new FluxHelmRepository(scope, 'repository', { metadata: { name: stack.releaseName }, repo }), chart, stack.chartVersion),
    releaseName: stack.releaseName,
    values,
  });
}
