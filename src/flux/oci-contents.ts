import type { OCIRepositorySpecLayerSelector } from '../../imports/types/flux/source.toolkit.fluxcd.io';
import { block, text } from '../core/fragment';

/** What Flux does with the layer that it selects. */
export enum FluxLayerOperation {
  /** Unpacks it. */
  EXTRACT = 'extract',
  /** Keeps the archive as it is. */
  COPY = 'copy',
}

/** Options of `FluxOciContents.layer`. */
export interface FluxOciLayer {
  /**
   * Media type of the layer; the first layer of this type is taken.
   *
   * @default - the first layer, whatever its type
   */
  readonly mediaType?: string;

  /**
   * What is done with it.
   *
   * @default - Flux takes `FluxLayerOperation.EXTRACT`
   */
  readonly operation?: FluxLayerOperation;
}

/** What an OCI artifact holds, and so which of its layers is taken. */
export class FluxOciContents {
  /** Manifests, as `flux push artifact` packs them: the first layer, unpacked. */
  public static readonly MANIFESTS = new FluxOciContents({});

  /** A Helm chart, as `helm push` packs it: the layer of the chart, kept as an archive. */
  public static readonly HELM_CHART = new FluxOciContents({
    mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
    operation: FluxLayerOperation.COPY,
  });

  /** A layer of one's own choice. */
  public static layer(layer: FluxOciLayer): FluxOciContents {
    return new FluxOciContents(layer);
  }

  private readonly fragment?: OCIRepositorySpecLayerSelector;

  private constructor(layer: FluxOciLayer) {
    this.fragment = block({ mediaType: layer.mediaType, operation: text(layer.operation) });
  }

  /** @internal */
  public get _fragment(): FluxOciContents['fragment'] {
    return this.fragment;
  }
}
