import type { Duration, Size } from 'cdk8s';
import type { ArgoKustomizeVersion } from './kustomize-version';

/** What `ArgoSettings` says about sources: how manifests are made, and when Argo CD looks at them. */
export interface ArgoSourceSettings {
  /**
   * How often Argo CD looks for a new version; zero for never. Repo server and controller must be restarted after a change.
   *
   * @default Duration.minutes(2)
   */
  readonly reconciliation?: Duration;

  /**
   * The most that is added to it, so that not all Applications are looked at together.
   *
   * @default Duration.minutes(1)
   */
  readonly reconciliationJitter?: Duration;

  /**
   * How often manifests are made anew although nothing has changed.
   *
   * @default - never
   */
  readonly hardReconciliation?: Duration;

  /**
   * Flags of `kustomize build`, as in `--enable-helm`.
   *
   * @default - none
   */
  readonly kustomizeBuildOptions?: string;

  /**
   * Versions of kustomize that Applications can choose.
   *
   * @default - the one that Argo CD brings
   */
  readonly kustomizeVersions?: ArgoKustomizeVersion[];

  /**
   * Whether sources may be built with kustomize.
   *
   * @default true
   */
  readonly kustomize?: boolean;

  /**
   * Whether sources may be Helm charts.
   *
   * @default true
   */
  readonly helm?: boolean;

  /**
   * Whether sources may be folders of manifests and Jsonnet.
   *
   * @default true
   */
  readonly directory?: boolean;

  /**
   * Schemes of addresses from which values files may come; an empty list for none.
   *
   * @default - http and https
   */
  readonly helmValuesFileSchemes?: string[];

  /**
   * The message of commits of the hydrator, as a Go template.
   *
   * @default - Argo CD's own
   */
  readonly hydratorCommitMessage?: string;

  /**
   * The README of hydrated branches, as a Go template.
   *
   * @default - Argo CD's own
   */
  readonly hydratorReadme?: string;

  /**
   * The author of commits of the hydrator.
   *
   * @default 'Argo CD'
   */
  readonly commitAuthorName?: string;

  /**
   * The author's address.
   *
   * @default 'argo-cd@example.com'
   */
  readonly commitAuthorEmail?: string;

  /**
   * The largest message that a Git server may send.
   *
   * @default Size.mebibytes(50)
   */
  readonly webhookMaxPayload?: Size;

  /**
   * The most that the look at an Application is put off after such a message.
   *
   * @default - it is not put off
   */
  readonly webhookRefreshJitter?: Duration;

  /**
   * From how many Applications on it is put off.
   *
   * @default 10
   */
  readonly webhookRefreshJitterThreshold?: number;
}
