import { plainCopy } from '../../core/fragment';
import { HelmRepo } from '../../core/helm-repo';

/** Options of `ArgoRelease.helmChart`. */
export interface ArgoChartOptions {
  /**
   * The repository that holds the chart.
   *
   * @default - Argo's own, `https://argoproj.github.io/argo-helm`
   */
  readonly repo?: HelmRepo;

  /**
   * Name of the chart in the repository.
   *
   * @default 'argo-cd'
   */
  readonly chart?: string;

  /**
   * The name under `charts` in the environment's pins, which holds the chart's version.
   *
   * @default - the chart's name
   */
  readonly pin?: string;

  /**
   * Values of the chart. They win over those that follow from other properties.
   *
   * @default - those that follow from other properties
   */
  readonly values?: { readonly [key: string]: any };
}

/** What Argo CD is installed from. */
export class ArgoRelease {
  /** @internal */
  public static readonly _REPO = HelmRepo.at('https://argoproj.github.io/argo-helm');

  /**
   * The Helm chart that Argo's community maintains, in the version that the environment pins.
   *
   * @see https://github.com/argoproj/argo-helm/tree/main/charts/argo-cd
   */
  public static helmChart(options: ArgoChartOptions = {}): ArgoRelease {
    return new ArgoRelease({ ...options, values: plainCopy(options.values) }, []);
  }

  /**
   * Manifests that lie in the repository, such as `install.yaml` of a release of Argo CD.
   *
   * @param files paths, from the folder in which the app runs
   * @throws when no file is named
   * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/installation/
   */
  public static manifests(files: string[]): ArgoRelease {
    if (files.length === 0) throw new Error('ArgoRelease.manifests: no file is named; name one, as in ["vendor/argo-cd-3.5.7/install.yaml"]');
    return new ArgoRelease(undefined, [...files]);
  }

  private constructor(
    /** @internal */
    public readonly _chart: ArgoChartOptions | undefined,
    /** @internal */
    public readonly _files: string[],
  ) {}
}
