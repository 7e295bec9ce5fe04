/** What Flux notes in annotations of the objects that it builds (from Flux 2.9 on). */
export enum FluxBuildMetadata {
  /** The file that an object comes from. */
  ORIGIN_ANNOTATIONS = 'originAnnotations',
  /** The transformers that changed it. */
  TRANSFORMER_ANNOTATIONS = 'transformerAnnotations',
}
