import { type ApiObject, JsonPatch } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { called, claim, elsewhere, inOneChart, objectOf } from './_objects';
import { type Pods, podsOf } from './_pod-template';
import { WorkloadScaleDown } from './workload-scale-down';
import type { RolloutSpecWorkloadRef } from '../../imports/types/argo-rollouts/argoproj.io';
import { addProblem } from '../core/problem';

/** A Deployment whose pod template a Rollout runs. */
export class Workload {
  /** Finds the Deployment of a construct. What is wrong with it is recorded on the Rollout. */
  public static of(rollout: IConstruct, construct: IConstruct): Workload | undefined {
    const object = objectOf(construct);
    if (!object) {
      addProblem(rollout, `workload ${construct.node.path} makes no object; give a Deployment (apps/v1)`);
      return undefined;
    }
    if (object.kind !== 'Deployment' || object.apiVersion !== 'apps/v1') {
      addProblem(rollout, `workload is ${called(object)} (${object.apiVersion}), allowed is a Deployment (apps/v1)`);
      return undefined;
    }
    const workload = new Workload(object);
    const place = elsewhere(rollout, object);
    const owner = claim(object, rollout);
    if (place) {
      addProblem(rollout, `workload ${called(object)} ${place}; put both into one stack`);
    } else if (!inOneChart(rollout, object)) {
      addProblem(rollout, `workload ${called(object)} belongs to another stack (${object.node.path}); put both into one stack`);
    } else if (owner) {
      addProblem(rollout, `workload ${called(object)} is already run by the Rollout at ${owner}; a Deployment can have one`);
    } else {
      return workload;
    }
    return undefined;
  }

  private constructor(private readonly object: ApiObject) {}

  public get kind(): string {
    return this.object.kind;
  }

  public get name(): string {
    return this.object.name;
  }

  /** Takes the replicas over: gives those of the Deployment, and changes its manifest as the scale-down demands. */
  public takeReplicas(rollout: IConstruct, scaleDown: WorkloadScaleDown): number | undefined {
    const replicas = this.object.toJson().spec?.replicas as number | undefined;
    if (scaleDown === WorkloadScaleDown.IN_GIT) {
      this.object.addJsonPatch(JsonPatch.add('/spec/replicas', 0));
    } else if (scaleDown !== WorkloadScaleDown.NEVER && replicas !== undefined) {
      addProblem(rollout, `scaleDown ${scaleDown} lets the controller set the replicas of ${called(this.object)}, but Git sets them to ${replicas} again; ` +
        'leave scaleDown out, or the replicas of the Deployment');
    }
    return replicas;
  }

  /** `workloadRef`; the controller must leave alone what Git has scaled down. */
  public toRef(scaleDown: WorkloadScaleDown): RolloutSpecWorkloadRef {
    return {
      apiVersion: this.object.apiVersion,
      kind: this.object.kind,
      name: this.object.name,
      scaleDown: scaleDown === WorkloadScaleDown.IN_GIT ? WorkloadScaleDown.NEVER : scaleDown,
    };
  }

  /** The pods as the Deployment's manifest describes them; a Rollout's pods carry the same labels. */
  public pods(): Pods {
    const spec = this.object.toJson().spec;
    return podsOf(spec?.template, spec?.selector?.matchLabels ?? {});
  }
}
