import { ApiObject, Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** The object that a construct makes: itself, or that of its default child. Undefined when there is none. */
export function objectOf(construct: IConstruct): ApiObject | undefined {
  if (ApiObject.isApiObject(construct)) return construct;
  const child = construct.node.defaultChild;
  return child && child !== construct ? objectOf(child) : undefined;
}

/** Says where an object stands that does not stand where the construct does; undefined when both stand in one namespace. */
export function elsewhere(construct: IConstruct, object: ApiObject): string | undefined {
  const here = ApiObject.of(construct).metadata.namespace;
  const there = object.metadata.namespace;
  return here === there ? undefined : `stands in ${placeOf(there)}, the Rollout in ${placeOf(here)}`;
}

function placeOf(namespace: string | undefined): string {
  return namespace === undefined ? 'no named namespace' : `namespace ${JSON.stringify(namespace)}`;
}

/** Whether two constructs are written to one folder and applied together. */
export function inOneChart(one: IConstruct, other: IConstruct): boolean {
  return Chart.of(one) === Chart.of(other);
}

/** How an object is called in a message. */
export function called(object: ApiObject): string {
  return `${object.kind} ${JSON.stringify(object.name)}`;
}

/** Which Rollout has claimed an object. */
const claims = new WeakMap<ApiObject, IConstruct>();

/** Claims an object for a Rollout, or gives the path of the Rollout that has it already. */
export function claim(object: ApiObject, rollout: IConstruct): string | undefined {
  const owner = claims.get(object);
  if (!owner) claims.set(object, rollout);
  return owner?.node.path;
}
