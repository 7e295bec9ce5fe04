import type { Finding } from '../checks';
import { isBelow } from '../checks/run-rules';
import { grouped } from '../core/grouped';
import type { Plain } from '../core/plain';
import type { Cluster, GitOpsApp } from '../fleet';
import { inspectFleet } from '../fleet/synth';

/** An object that a synth would write. */
export interface ViewedObject {
  readonly manifest: Plain;
  readonly apiVersion: string;
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
  /** `Kind[.group]/[namespace/]name`. */
  readonly identity: string;
  readonly constructPath: string;
  /** Path of the stack that it lies in, or that it delivers. */
  readonly stack?: string;
  /** The environment that it belongs to, or that it delivers. */
  readonly environment?: string;
  readonly clusters: readonly string[];
  /** Whether an engine is told by it what to deliver. */
  readonly isDelivery: boolean;
}

interface ViewedEnvironment {
  readonly name: string;
  readonly path: string;
  readonly clusters: readonly string[];
}

interface ViewedStack {
  readonly name: string;
  readonly path: string;
  readonly namespace?: string;
  readonly environment: string;
  readonly clusters: readonly string[];
}

/** Everything that a synth would write, and what is found in it. */
interface Whole {
  readonly objects: readonly ViewedObject[];
  readonly environments: readonly ViewedEnvironment[];
  readonly stacks: readonly ViewedStack[];
  readonly findings: readonly Finding[];
  readonly byKey: ReadonlyMap<string, readonly ViewedObject[]>;
}

/** Which part of a fleet is looked at. */
interface Part {
  readonly title: string;
  readonly objects: readonly ViewedObject[];
  readonly environments: readonly ViewedEnvironment[];
  readonly stacks: readonly ViewedStack[];
  /** Whether what is found at a construct path, without an object, belongs to the part. */
  isAbout(path: string): boolean;
}

/** A fleet, or a part of it, as a synth would write it. */
export class FleetView {
  /** Renders and checks an app once. */
  public static of(app: GitOpsApp): FleetView {
    const { collection, delivered, findings } = inspectFleet(app);
    const environments = collection.environments.map(({ name, node, clusters }) => ({ name, path: node.path, clusters: namesOf(clusters) }));
    const stacks = collection.stacks.map(({ stack: { stackName, namespace, environment, clusters }, path }) => (
      { name: stackName, path, namespace, environment: environment.name, clusters: namesOf(clusters) }
    ));
    const byPath = new Map(stacks.map((stack) => [stack.path, stack]));
    const objects: ViewedObject[] = [];
    collection.stacks.forEach(({ objects: own }, index) => {
      const { path, environment, clusters } = stacks[index];
      for (const one of own) objects.push(viewed(one, { stack: path, environment, clusters, isDelivery: false }));
    });
    for (const one of delivered) {
      const isBootstrap = one.folder.startsWith('bootstrap/');
      const stack = isBootstrap ? undefined : byPath.get(one.path);
      const environment = isBootstrap ? undefined : stack?.environment ?? environments.find(({ path }) => path === one.path)?.name;
      const clusters = namesOf(one.clusters);
      objects.push(viewed(one, { stack: stack?.path, environment, clusters, isDelivery: !one.folder.startsWith('environments/') }));
    }
    return new FleetView({ objects, environments, stacks, findings, byKey: grouped(objects, keyOf) }, { title: 'the fleet', objects, environments, stacks, isAbout: () => true });
  }

  private constructor(private readonly whole: Whole, private readonly part: Part) {}

  /** What is looked at, in words. */
  public get title(): string {
    return this.part.title;
  }

  public get objects(): readonly ViewedObject[] {
    return this.part.objects;
  }

  /** Every object of the fleet, also outside of this part. */
  public get allObjects(): readonly ViewedObject[] {
    return this.whole.objects;
  }

  public get environments(): readonly ViewedEnvironment[] {
    return this.part.environments;
  }

  public get stacks(): readonly ViewedStack[] {
    return this.part.stacks;
  }

  /** Names of all clusters of the part. */
  public get clusters(): string[] {
    return [...new Set([...this.environments.flatMap(({ clusters }) => clusters), ...this.objects.flatMap(({ clusters }) => clusters)])];
  }

  /** What is found in the part: at its objects, or at constructs that belong to it. */
  public get findings(): Finding[] {
    const here = new Set(this.objects);
    return this.whole.findings.filter((finding) => {
      const objects = this.whole.byKey.get(keyOf(finding));
      return objects ? objects.some((object) => here.has(object)) : this.part.isAbout(finding.constructPath ?? '');
    });
  }

  public inEnvironment({ name, path, clusters }: ViewedEnvironment): FleetView {
    return this.narrowed(`environment ${name}`, {
      environments: this.environments.filter((environment) => environment.name === name),
      stacks: this.stacks.filter(({ environment }) => environment === name),
      objects: this.objects.filter(({ environment }) => environment === name),
      isAbout: (place) => isBelow(place, path) || clusters.some((cluster) => place === `cluster ${cluster}`),
    });
  }

  public inStack({ path, environment }: ViewedStack): FleetView {
    return this.narrowed(`stack ${path}`, {
      environments: this.environments.filter(({ name }) => name === environment),
      stacks: this.stacks.filter((stack) => stack.path === path),
      objects: this.objects.filter(({ stack }) => stack === path),
      isAbout: (place) => isBelow(place, path),
    });
  }

  public onCluster(name: string): FleetView {
    const stacks = this.stacks.filter(({ clusters }) => clusters.includes(name));
    const environments = this.environments.filter(({ clusters }) => clusters.includes(name));
    return this.narrowed(`cluster ${name}`, {
      environments,
      stacks,
      objects: this.objects.filter(({ clusters }) => clusters.includes(name)),
      isAbout: (place) => place === `cluster ${name}` || environments.some(({ path }) => path === place) || stacks.some(({ path }) => isBelow(place, path)),
    });
  }

  public inNamespace(name: string): FleetView {
    const stacks = this.stacks.filter(({ namespace }) => namespace === name);
    return this.narrowed(`namespace ${name}`, {
      environments: this.environments,
      stacks,
      objects: this.objects.filter(({ namespace }) => namespace === name),
      isAbout: (place) => stacks.some(({ path }) => isBelow(place, path)),
    });
  }

  /** What brings stacks to clusters, or what lies in them. */
  public ofDelivery(isDelivery: boolean): FleetView {
    const { environments, stacks } = this;
    return this.narrowed(isDelivery ? 'delivery' : 'workloads', {
      environments, stacks, objects: this.objects.filter((object) => object.isDelivery === isDelivery), isAbout: () => !isDelivery,
    });
  }

  private narrowed(title: string, part: Omit<Part, 'title'>): FleetView {
    const outer = this.part;
    const isWhole = outer.objects === this.whole.objects;
    return new FleetView(this.whole, { ...part, title: isWhole ? title : `${outer.title}, ${title}`, isAbout: (path) => outer.isAbout(path) && part.isAbout(path) });
  }
}

function namesOf(clusters: readonly Cluster[]): string[] {
  return clusters.map(({ name }) => name);
}

interface Rendered extends Pick<ViewedObject, 'manifest' | 'group' | 'kind' | 'name' | 'namespace' | 'identity'> {
  readonly path: string;
}

type Place = Pick<ViewedObject, 'stack' | 'environment' | 'clusters' | 'isDelivery'>;

function viewed({ manifest, group, kind, name, namespace, identity, path }: Rendered, place: Place): ViewedObject {
  return { manifest, apiVersion: manifest.apiVersion as string, group, kind, name, namespace, identity, constructPath: path, ...place };
}

function keyOf({ constructPath, apiVersion, kind, name }: Partial<Finding>): string {
  return `${constructPath} ${apiVersion} ${kind} ${name}`;
}
