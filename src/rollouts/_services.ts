import { ApiObject, Lazy } from 'cdk8s';
import type { Construct } from 'constructs';
import { unmatched } from './_labels';
import { called, claim, elsewhere, objectOf } from './_objects';
import type { ContainerPort, Pods } from './_pod-template';
import type { CanaryServices } from './canary-services';
import type { ServiceSpec, ServiceSpecPortsItem } from '../../imports/types/kubernetes/core';
import { addProblem } from '../core/problem';

/** The label that the controller adds to the selectors of both Services. */
const POD_HASH = 'rollouts-pod-template-hash';

/** The Services of a Rollout, checked or made. */
export class Services {
  public readonly stable?: ApiObject;
  public readonly canary?: ApiObject;
  private readonly made: boolean;
  private readonly port?: number;

  constructor(private readonly rollout: Construct, name: string, services: CanaryServices, private readonly pods: () => Pods) {
    this.made = services._created !== undefined;
    this.port = services._created?.port;
    if (this.made) {
      if (!/^[a-z][-a-z0-9]{0,55}$/.test(name)) {
        addProblem(rollout, `the Rollout's name ${JSON.stringify(name)} makes no names of Services; ` +
          'write at most 56 lower-case letters, digits and "-", with a letter first, in metadata.name');
      }
      this.stable = this.make('Stable', `${name}-stable`);
      this.canary = this.make('Canary', `${name}-canary`);
    } else if (services._existing) {
      const { stable, canary } = services._existing;
      if (!stable && !canary) addProblem(rollout, 'CanaryServices.existing names no Service; give stable, canary or both');
      this.stable = stable && this.take('stable', stable);
      this.canary = canary && this.take('canary', canary);
      if (this.stable && this.stable === this.canary) {
        addProblem(rollout, `${called(this.stable)} is given as stable and as canary; give two Services`);
      }
    }
  }

  /** What can only be said when the app is complete. */
  public problems(): string[] {
    const given = [...new Set([this.stable, this.canary])].filter((one) => one !== undefined);
    if (given.length === 0) return [];
    const { labels, selector, ports } = this.pods();
    if (!this.made) {
      return given.flatMap((service) => {
        const { [POD_HASH]: _, ...wanted } = service.toJson().spec?.selector ?? {};
        const missing = unmatched(wanted, labels);
        return missing ? [`${called(service)} selects ${missing}, which is no label of the Rollout's pods; select labels of the pod template`] : [];
      });
    }
    const problems: string[] = [];
    if (Object.keys(selector).length === 0) problems.push('the Services would select nothing, because the Deployment has no spec.selector.matchLabels');
    if (ports.length === 0) problems.push('the Services would have no port, because no container declares one; declare the ports of the containers');
    if (this.port !== undefined && ports.length > 1) {
      problems.push(`CanaryServices.create has one port, but the containers declare ${ports.length}; leave the port out`);
    }
    return problems;
  }

  private make(id: string, name: string): ApiObject {
    return new ApiObject(this.rollout, id, {
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name, namespace: ApiObject.of(this.rollout).metadata.namespace },
      spec: Lazy.any({ produce: () => this.toSpec() }),
    });
  }

  private toSpec(): ServiceSpec {
    const { selector, ports } = this.pods();
    return { selector, ports: ports.map((port) => this.toPort(port, ports.length > 1)) };
  }

  private toPort({ name, containerPort, protocol }: ContainerPort, several: boolean): ServiceSpecPortsItem {
    const suffix = protocol && protocol !== 'TCP' ? `-${protocol.toLowerCase()}` : '';
    return {
      name: name ?? (several ? `port-${containerPort}${suffix}` : undefined),
      port: this.port ?? containerPort,
      targetPort: containerPort,
      protocol,
    };
  }

  private take(role: string, construct: NonNullable<NonNullable<CanaryServices['_existing']>['stable']>): ApiObject | undefined {
    const service = objectOf(construct);
    if (!service || service.kind !== 'Service' || service.apiVersion !== 'v1') {
      addProblem(this.rollout, `${role} is ${service ? called(service) : construct.node.path}, allowed is a Service (v1)`);
      return undefined;
    }
    const place = elsewhere(this.rollout, service);
    if (place) addProblem(this.rollout, `${called(service)} ${place}; a Rollout needs Services of its own namespace`);
    const owner = claim(service, this.rollout);
    if (owner !== undefined && owner !== this.rollout.node.path) {
      addProblem(this.rollout, `${called(service)} already belongs to the Rollout at ${owner}; give each Rollout its own Services`);
    }
    return service;
  }
}
