import type { Cluster } from './cluster';
import type { Delivery } from './delivery';
import type {
  ArgoGpgKeysProps, ArgoKnownHostsProps, ArgoNotificationsProps, ArgoParametersProps, ArgoRbacProps, ArgoRelease, ArgoSettingsProps,
  ArgoTlsCertificatesProps,
} from '../argocd';

/** Properties of `ArgoInstall`. */
export interface ArgoInstallProps {
  /**
   * What Argo CD is installed from.
   *
   * @default ArgoRelease.helmChart()
   */
  readonly release?: ArgoRelease;

  /**
   * Whether its processes run more than once. Redis then needs three nodes.
   *
   * @default - in production
   */
  readonly highAvailability?: boolean;

  /**
   * The host by which people reach it.
   *
   * @default - it is not known
   */
  readonly domain?: string;

  /**
   * The ConfigMap `argocd-cm`.
   *
   * @default - as the release has it
   */
  readonly settings?: ArgoSettingsProps;

  /**
   * What the processes are started with.
   *
   * @default - as the release has it
   */
  readonly parameters?: ArgoParametersProps;

  /**
   * Who may do what.
   *
   * @default - as the release has it
   */
  readonly rbac?: ArgoRbacProps;

  /**
   * Who is told of what happens.
   *
   * @default - as the release has it
   */
  readonly notifications?: ArgoNotificationsProps;

  /**
   * The Git hosts that are believed over SSH.
   *
   * @default - as the release has it
   */
  readonly knownHosts?: ArgoKnownHostsProps;

  /**
   * Certificates of hosts of repositories.
   *
   * @default - as the release has it
   */
  readonly tlsCertificates?: ArgoTlsCertificatesProps;

  /**
   * Keys by which commits may be signed.
   *
   * @default - as the release has it
   */
  readonly gpgKeys?: ArgoGpgKeysProps;

  /**
   * The namespace that it runs in.
   *
   * @default 'argocd'
   */
  readonly namespace?: string;

  /**
   * The clusters of the environment that get it.
   *
   * @default - all clusters of the environment
   */
  readonly clusters?: Cluster[];

  /**
   * The engine that delivers it: Argo CD itself, once it is there, or Flux. What it leaves behind when it leaves the tree stays in the cluster.
   *
   * @default - that of the environment
   */
  readonly delivery?: Delivery;
}
