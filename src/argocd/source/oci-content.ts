import { directoryBlock, helmBlock, kustomizeBlock, pluginBlock } from './_blocks';
import { directoryFaults, helmFaults, kustomizeFaults, pluginFaults } from './_source-checks';
import type { ArgoDirectorySettings } from './directory-source';
import type { ArgoHelmOptions } from './helm-source';
import type { ArgoKustomizeSettings } from './kustomize-source';
import type { ArgoPluginSettings } from './plugin-source';
import type { ApplicationSpecSource } from '../../../imports/types/argo-cd/argoproj.io';

/**
 * What an OCI artifact holds, and what the tool that renders it is told.
 *
 * @see https://argo-cd.readthedocs.io/en/stable/user-guide/oci/
 */
export class ArgoOciContent {
  /** A folder of manifests. */
  public static directory(settings: ArgoDirectorySettings = {}): ArgoOciContent {
    return new ArgoOciContent({ directory: directoryBlock(settings) }, directoryFaults(settings));
  }

  /** A chart. */
  public static helm(options: ArgoHelmOptions = {}): ArgoOciContent {
    return new ArgoOciContent({ helm: helmBlock(options) }, helmFaults(options), options.releaseName === undefined);
  }

  /** A kustomization. */
  public static kustomize(settings: ArgoKustomizeSettings = {}): ArgoOciContent {
    return new ArgoOciContent({ kustomize: kustomizeBlock(settings) }, kustomizeFaults(settings));
  }

  /** Files for a config management plugin. */
  public static plugin(settings: ArgoPluginSettings = {}): ArgoOciContent {
    return new ArgoOciContent({ plugin: pluginBlock(settings) }, pluginFaults(settings));
  }

  private constructor(
    private readonly fragment: Pick<ApplicationSpecSource, 'directory' | 'helm' | 'kustomize' | 'plugin'>,
    /** @internal */
    public readonly _faults: (string | undefined)[],
    /** @internal */
    public readonly _isNamedByApplication = false,
  ) {}

  /** @internal */
  public get _fragment(): ArgoOciContent['fragment'] {
    return this.fragment;
  }
}
