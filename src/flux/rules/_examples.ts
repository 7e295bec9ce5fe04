/** The source that the Kustomizations of examples read. */
export const SHOP = `
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: shop, namespace: shop }
spec:
  interval: 10m
  url: https://github.com/acme/shop
  ref: { tag: v1.4.0 }
`;

/** The chart that the HelmReleases of examples use. */
export const WEB_CHART = `
---
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: web, namespace: shop }
spec:
  interval: 1h
  url: oci://ghcr.io/acme/web
  ref: { tag: 1.4.0 }
  layerSelector: { mediaType: application/vnd.cncf.helm.chart.content.v1.tar+gzip, operation: copy }
`;

/** A Kustomization of the shop that applies the folder of its name, with further lines of its spec. */
export function kustomization(name: string, ...more: string[]): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: shop }
spec:
  interval: 10m
  path: ./${name}
  prune: true
${more.map((line) => `  ${line}\n`).join('')}  sourceRef: { kind: GitRepository, name: shop }
`;
}
