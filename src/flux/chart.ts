import type { Duration } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { holdsVariable } from './_checks';
import { renderCommonMetadata } from './_common-metadata';
import { durationFault } from './_durations';
import { type Identity, reference } from './_named';
import { artifactPath } from './_paths';
import { semverRangeFault } from './_semver-range';
import type { FluxCommonMetadata } from './common-metadata';
import type { IFluxHelmRepository } from './helm-repository';
import type { IFluxSource } from './source';
import type { HelmReleaseSpec, HelmReleaseSpecChartSpec } from '../../imports/types/flux/helm.toolkit.fluxcd.io';
import { list, text } from '../core/fragment';
import { goDuration } from '../core/go-duration';
import { addProblem, shown } from '../core/problem';

/** When a chart counts as new. */
export enum FluxReconcileStrategy {
  /** When its version changes. */
  CHART_VERSION = 'ChartVersion',
  /** When anything changes in its source. */
  REVISION = 'Revision',
}

/** Options of a chart from a repository or from Git. */
export interface FluxChartOptions {
  /**
   * How often Flux looks for a new version in what it fetched from the source.
   *
   * @default - the interval of the release
   */
  readonly interval?: Duration;

  /**
   * When the chart counts as new. A chart from Git whose version nobody raises needs `FluxReconcileStrategy.REVISION`.
   *
   * @default - Flux takes `FluxReconcileStrategy.CHART_VERSION`
   */
  readonly reconcileStrategy?: FluxReconcileStrategy;

  /**
   * Files of values instead of the chart's `values.yaml`; a later one wins.
   *
   * Paths start at the root of the repository for Git, of the chart otherwise.
   *
   * @default - `values.yaml` of the chart
   */
  readonly valuesFiles?: string[];

  /**
   * Whether files of values that are not there are left out instead of failing.
   *
   * @default false
   */
  readonly ignoreMissingValuesFiles?: boolean;

  /**
   * Labels and annotations of the HelmChart object that Flux makes.
   *
   * @default - none
   */
  readonly metadata?: FluxCommonMetadata;
}

/** The chart of a release and where it comes from. */
export class FluxChart {
  /**
   * A chart from a repository with an index.
   *
   * @param name name of the chart in the repository
   * @param version a version, or a range as in `1.4.x` or `>=1.4.0 <2.0.0`, of which Flux takes the newest; `*` is any
   */
  public static fromRepository(repository: IFluxHelmRepository, name: string, version: string, options: FluxChartOptions = {}): FluxChart {
    const caller = 'FluxChart.fromRepository';
    // The two faults that Flux itself reports only when it fetches the chart.
    if (!/^[a-z0-9-]+([/.][a-z0-9-]+)*$/.test(name) && !holdsVariable(name)) {
      throw new Error(`${caller}: the chart is ${shown(name)}; allowed are lower-case letters, digits and "-", in parts set apart by "/" or "."`);
    }
    if (!version) {
      throw new Error(`${caller}: the chart ${shown(name)} has no version, so that Flux would follow the newest; `
        + 'give a version, or "*" to mean that');
    }
    const fault = semverRangeFault(version);
    if (fault) throw new Error(`${caller}: the version of ${shown(name)} is ${shown(version)}; ${fault}`);
    return new FluxChart(repository, ['HelmRepository'], { chart: name, version, ...renderOptions(caller, options) }, options.metadata);
  }

  /**
   * A chart from a folder in Git. Its version is what its `Chart.yaml` says.
   *
   * @param path the folder of the chart below the root of the repository
   */
  public static fromGit(source: IFluxSource, path: string, options: FluxChartOptions = {}): FluxChart {
    const caller = 'FluxChart.fromGit';
    const chart = artifactPath(path);
    if (chart === undefined) {
      throw new Error(`${caller}: the path is ${shown(path)}; write a folder below the root of the repository, as in "charts/web"`);
    }
    return new FluxChart(source, ['GitRepository', 'Bucket'], { chart, ...renderOptions(caller, options) }, options.metadata);
  }

  /**
   * A chart from a registry. Its version is the `ref` of the repository, whose contents have to be `FluxOciContents.HELM_CHART`.
   */
  public static fromOci(source: IFluxSource): FluxChart {
    return new FluxChart(source, ['OCIRepository']);
  }

  private constructor(
    private readonly source: Identity,
    private readonly kinds: string[],
    private readonly template?: Omit<HelmReleaseSpecChartSpec, 'sourceRef'>,
    private readonly metadata?: FluxCommonMetadata,
  ) {}

  /**
   * Renders `chart` or `chartRef` of a release.
   *
   * @internal
   */
  public _render(release: IConstruct, namespace: string | undefined): ReturnType<FluxChart['render']> {
    return this.render(release, namespace);
  }

  private render(release: IConstruct, namespace: string | undefined): Pick<HelmReleaseSpec, 'chart' | 'chartRef'> {
    const { source, kinds, template } = this;
    if (!kinds.includes(source.kind)) {
      addProblem(release, `chart comes from the ${source.kind} ${shown(source.name)}; allowed for this kind of chart is ${kinds.join(' or ')}`);
    }
    if (!template) return { chartRef: reference(source, namespace) };
    return { chart: { metadata: renderCommonMetadata(this.metadata), spec: { ...template, sourceRef: reference(source, namespace) } } };
  }
}

function renderOptions(caller: string, options: FluxChartOptions): Partial<HelmReleaseSpecChartSpec> {
  const { interval, reconcileStrategy, valuesFiles, ignoreMissingValuesFiles } = options;
  const fault = interval && durationFault(interval);
  if (fault) throw new Error(`${caller}: interval ${fault}`);
  return {
    interval: interval && goDuration(interval),
    reconcileStrategy: text(reconcileStrategy),
    valuesFiles: list(valuesFiles),
    ignoreMissingValuesFiles,
  };
}
