import { ApiObject, Lazy } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { autoscalerOf } from './_autoscaler';
import { type Pods, podsOf, selectorOf, templateFaults } from './_pod-template';
import { Services } from './_services';
import { secondsOf, settingFaults } from './_settings';
import { Workload } from './_workload';
import type { CanaryRolloutProps } from './canary-rollout-props';
import { CanaryServices } from './canary-services';
import { WorkloadScaleDown } from './workload-scale-down';
import type { RolloutSpec, RolloutSpecStrategyCanary } from '../../imports/types/argo-rollouts/argoproj.io';
import { plainCopy } from '../core/fragment';
import { addProblem, shown } from '../core/problem';

/**
 * An Argo Rollout that brings out each new version in steps, by the number of its pods.
 *
 * With a `workload` the Rollout takes the replicas over and the Deployment's manifest says `replicas: 0`: if Git kept the
 * old number, Argo CD or Flux would scale up again what the controller scales down, and both versions would run twice.
 *
 * @see https://argo-rollouts.readthedocs.io/en/stable/features/canary/
 */
export class CanaryRollout extends Construct {
  /** The name of the Rollout. */
  public readonly name: string;

  /** The Service of the old version; undefined without `services`. */
  public readonly stableService?: IConstruct;

  /** The Service of the new version; undefined without `services`. */
  public readonly canaryService?: IConstruct;

  private readonly props: CanaryRolloutProps;
  private readonly workload?: Workload;
  private readonly template?: Record<string, any>;
  private readonly selector: Record<string, string>;
  private readonly replicas?: number;
  private readonly scaleDown: WorkloadScaleDown;
  private readonly services: Services;

  constructor(scope: Construct, id: string, props: CanaryRolloutProps) {
    super(scope, id);
    this.props = { ...props, steps: [...props.steps] };
    this.name = new ApiObject(this, 'Resource', {
      apiVersion: 'argoproj.io/v1alpha1',
      kind: 'Rollout',
      metadata: { ...props.metadata },
      spec: Lazy.any({ produce: () => this.toSpec() }),
    }).name;

    this.scaleDown = props.scaleDown ?? WorkloadScaleDown.IN_GIT;
    if ((props.workload === undefined) === (props.template === undefined)) {
      addProblem(this, `${props.workload ? 'both workload and template are given' : 'the Rollout has no pods'}; give either workload or template`);
    }
    if (props.workload) {
      if (props.selector) addProblem(this, 'selector belongs to template; leave it out, that of the Deployment is used');
      this.workload = Workload.of(this, props.workload);
      const taken = this.workload?.takeReplicas(this, this.scaleDown);
      if (taken === 0 && props.replicas === undefined) {
        addProblem(this, `the workload ${shown(this.workload!.name)} has replicas 0, so the Rollout would have no pods; give the Rollout its replicas`);
      }
      this.replicas = props.replicas ?? taken;
    } else {
      if (props.scaleDown) addProblem(this, 'scaleDown belongs to workload; leave it out');
      this.replicas = props.replicas;
    }
    const { selector, fault } = props.template ? selectorOf(props.template, props.selector) : { selector: {} };
    this.selector = selector;
    this.template = props.template && plainCopy(props.template);
    if (props.template) [...templateFaults(props.template), ...(fault ? [fault] : [])].forEach((text) => addProblem(this, text));

    for (const text of settingFaults(props)) addProblem(this, text);
    this.services = new Services(this, this.name, props.services ?? CanaryServices.none(), () => this.pods());
    this.stableService = this.services.stable;
    this.canaryService = this.services.canary;
    this.node.addValidation({ validate: () => [...this.services.problems(), ...this.metadataProblems(), ...this.autoscalerProblems()] });
  }

  /** Labels that come and go must not be those by which the pods are found. */
  private metadataProblems(): string[] {
    return (['canaryMetadata', 'stableMetadata'] as const).flatMap((name) => {
      const labels = Object.keys(this.props[name]?.labels ?? {});
      if (labels.length === 0) return [];
      const { selector } = this.pods();
      return labels.filter((key) => key in selector).map((key) => `${name} sets the label ${key}, by which the pods are selected; use another label`);
    });
  }

  private autoscalerProblems(): string[] {
    const problems: string[] = [];
    const ofWorkload = this.workload && this.scaleDown !== WorkloadScaleDown.NEVER && autoscalerOf(this, this.workload.kind, this.workload.name);
    if (ofWorkload) {
      problems.push(`HorizontalPodAutoscaler ${shown(ofWorkload)} scales the Deployment ${shown(this.workload!.name)}, whose pods the Rollout runs; ` +
        `let it scale the Rollout ${shown(this.name)} (argoproj.io/v1alpha1)`);
    }
    const ofRollout = this.props.replicas !== undefined && autoscalerOf(this, 'Rollout', this.name);
    if (ofRollout) {
      problems.push(`replicas is ${this.props.replicas}, but HorizontalPodAutoscaler ${shown(ofRollout)} scales the Rollout, ` +
        'so Git and the autoscaler would undo each other; leave replicas out');
    }
    return problems;
  }

  private pods(): Pods {
    return this.workload?.pods() ?? podsOf(this.template, this.selector);
  }

  private toSpec(): RolloutSpec {
    const { props, workload, template } = this;
    const scaled = props.replicas === undefined && this.replicas !== undefined && autoscalerOf(this, 'Rollout', this.name) !== undefined;
    return {
      replicas: scaled ? undefined : this.replicas,
      workloadRef: workload?.toRef(this.scaleDown),
      selector: template && { matchLabels: this.selector },
      template,
      minReadySeconds: secondsOf(props.minReady),
      progressDeadlineSeconds: secondsOf(props.progressDeadline),
      progressDeadlineAbort: props.progressDeadlineAbort,
      revisionHistoryLimit: props.revisionHistoryLimit,
      rollbackWindow: props.rollbackWindow === undefined ? undefined : { revisions: props.rollbackWindow },
      paused: props.paused,
      strategy: { canary: this.toCanary() },
    };
  }

  private toCanary(): RolloutSpecStrategyCanary {
    const { props } = this;
    const threshold = props.replicaProgressThreshold;
    return {
      stableService: this.services.stable?.name,
      canaryService: this.services.canary?.name,
      maxSurge: props.maxSurge?._intOrPercent,
      maxUnavailable: props.maxUnavailable?._intOrPercent,
      replicaProgressThreshold: threshold && {
        type: threshold._isPercent ? 'Percent' : 'Pods',
        value: threshold._amount,
      },
      antiAffinity: props.antiAffinity?._fragment,
      canaryMetadata: props.canaryMetadata && plainCopy(props.canaryMetadata),
      stableMetadata: props.stableMetadata && plainCopy(props.stableMetadata),
      steps: props.steps.map(({ _step }) => _step),
    };
  }
}
