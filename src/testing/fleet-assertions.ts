import type * as assertions from './_assertions';
import type * as views from './_fleet-view';
import { type Finding, FindingSeverity } from '../checks';
import type { GitOpsApp } from '../fleet';

/**
 * What a fleet is expected to be, for tests with any runner: an assertion that does not hold throws an `Error` that names the difference.
 *
 * A kind is written `Deployment`, `Deployment.apps` or `apps/v1 Deployment`; a name is written `web` or `namespace/web`.
 * Of an expected object, maps may leave out what does not matter; lists have all their items; `Match` stands for anything else.
 */
export class FleetAssertions {
  /**
   * Renders and checks an app once, as synth does. Nothing is written, and what is wrong with the app is not thrown: ask `hasNoErrors`.
   *
   * @param app the app with everything in it; what is added later is not seen
   */
  public static of(app: GitOpsApp): FleetAssertions {
    // Loaded here, since the library is mostly loaded to synthesize.
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { FleetView } = require('./_fleet-view') as typeof views;
    return new FleetAssertions(FleetView.of(app));
  }

  private constructor(private readonly view: views.FleetView) {}

  /** What is looked at, in words: `the fleet`, or `environment staging`. */
  public get title(): string {
    return this.view.title;
  }

  /** The same for each environment, in the order of the app. */
  public environments(): FleetAssertions[] {
    return this.view.environments.map((environment) => new FleetAssertions(this.view.inEnvironment(environment)));
  }

  /**
   * What belongs to one environment: what its stacks hold and what delivers them.
   *
   * @throws when there is no such environment
   */
  public inEnvironment(name: string): FleetAssertions {
    const environment = load().pick('environment', name, this.view.environments, (one) => one.name);
    return new FleetAssertions(this.view.inEnvironment(environment));
  }

  /**
   * What one stack holds, and what delivers it.
   *
   * @param path its construct path, as in `staging/shop`; within one environment its name will do
   * @throws when there is no such stack
   */
  public inStack(path: string): FleetAssertions {
    const named = this.view.stacks.filter(({ name }) => name === path);
    const stack = named.length === 1 ? named[0] : load().pick('stack', path, this.view.stacks, (one) => one.path);
    return new FleetAssertions(this.view.inStack(stack));
  }

  /**
   * What the API server of one cluster gets. An Argo CD hub gets the Applications of others.
   *
   * @throws when there is no such cluster
   */
  public onCluster(name: string): FleetAssertions {
    return new FleetAssertions(this.view.onCluster(load().pick('cluster', name, this.view.clusters, (one) => one)));
  }

  /**
   * What lies in one namespace.
   *
   * @throws when nothing of the whole fleet lies in such a namespace
   */
  public inNamespace(name: string): FleetAssertions {
    const namespaces = [...new Set(this.view.allObjects.flatMap(({ namespace }) => (namespace === undefined ? [] : [namespace])))];
    return new FleetAssertions(this.view.inNamespace(load().pick('namespace with objects', name, namespaces, (one) => one)));
  }

  /** What stacks hold, without what delivers them. */
  public workloads(): FleetAssertions {
    return new FleetAssertions(this.view.ofDelivery(false));
  }

  /** What engines are told to deliver, and what a person applies once. */
  public delivery(): FleetAssertions {
    return new FleetAssertions(this.view.ofDelivery(true));
  }

  /**
   * Asserts that there is an object of this kind and name, and that one of them is as expected.
   *
   * @param subset the part of the object that matters; any object will do when it is left out
   */
  public hasObject(kind: string, name: string, subset?: any): void {
    load().assertObject(this.view, kind, name, subset);
  }

  /**
   * Asserts that there are objects of this kind, and that all of them are as expected.
   *
   * @param subset the part of the objects that matters
   */
  public allObjects(kind: string, subset: any): void {
    load().assertAllObjects(this.view, kind, subset);
  }

  /**
   * Asserts that there is no object of this kind.
   *
   * @param name the only name that is asked for; any name when it is left out
   */
  public hasNoObject(kind: string, name?: string): void {
    load().assertNoObject(this.view, kind, name);
  }

  /**
   * Asserts how many objects of this kind there are.
   *
   * @param subset the part that an object must have to be counted; all are counted when it is left out
   */
  public objectCountIs(kind: string, count: number, subset?: any): void {
    load().assertCount(this.view, kind, count, subset);
  }

  /**
   * The objects of a kind, as plain data.
   *
   * @param subset the part that an object must have; all are returned when it is left out
   * @returns copies, also of what a Secret holds
   */
  public findObjects(kind: string, subset?: any): any[] {
    return load().findObjects(this.view, kind, subset);
  }

  /**
   * What the checks find, as `app.lint()` returns it.
   *
   * @param ruleId the only rule that is asked for; all rules when it is left out
   */
  public findings(ruleId?: string): Finding[] {
    return this.view.findings.filter((finding) => ruleId === undefined || finding.ruleId === ruleId);
  }

  /**
   * Asserts that a rule finds something.
   *
   * @param objectName name of an object about which it does; any object when it is left out
   */
  public hasFinding(ruleId: string, objectName?: string): void {
    load().assertFinding(this.view, ruleId, objectName);
  }

  /**
   * Asserts that nothing is found.
   *
   * @param ruleId the only rule that is asked for; when it is left out, all errors and warnings
   */
  public hasNoFindings(ruleId?: string): void {
    load().assertNoFindings(this.view, [FindingSeverity.ERROR, FindingSeverity.WARNING], ruleId);
  }

  /** Asserts that nothing is found that stops a synth; warnings may be. */
  public hasNoErrors(): void {
    load().assertNoFindings(this.view, [FindingSeverity.ERROR], undefined);
  }
}

function load(): typeof assertions {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('./_assertions') as typeof assertions;
}
