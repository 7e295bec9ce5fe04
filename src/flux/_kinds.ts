/** `group/Kind` of the kinds of Flux that other objects name by kind alone. */
export const FLUX_TYPES = {
  ArtifactGenerator: 'source.extensions.fluxcd.io/ArtifactGenerator',
  Bucket: 'source.toolkit.fluxcd.io/Bucket',
  ExternalArtifact: 'source.toolkit.fluxcd.io/ExternalArtifact',
  GitRepository: 'source.toolkit.fluxcd.io/GitRepository',
  HelmChart: 'source.toolkit.fluxcd.io/HelmChart',
  HelmRelease: 'helm.toolkit.fluxcd.io/HelmRelease',
  HelmRepository: 'source.toolkit.fluxcd.io/HelmRepository',
  ImagePolicy: 'image.toolkit.fluxcd.io/ImagePolicy',
  ImageRepository: 'image.toolkit.fluxcd.io/ImageRepository',
  ImageUpdateAutomation: 'image.toolkit.fluxcd.io/ImageUpdateAutomation',
  Kustomization: 'kustomize.toolkit.fluxcd.io/Kustomization',
  OCIRepository: 'source.toolkit.fluxcd.io/OCIRepository',
} as const;

/** A kind of Flux that other objects name by kind alone. */
export type FluxKind = keyof typeof FLUX_TYPES;

/** `group/Kind` of a kind of Flux; undefined for another one. */
export function fluxType(kind: string | undefined): string | undefined {
  return kind !== undefined && Object.hasOwn(FLUX_TYPES, kind) ? FLUX_TYPES[kind as FluxKind] : undefined;
}
