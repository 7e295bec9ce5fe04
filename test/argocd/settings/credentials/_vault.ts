import { ApiObject, Chart, Testing } from 'cdk8s';
import type { IConstruct } from 'constructs';
import { RemoteSecretStore, type SecretValue } from '../../../../src/secrets';

const vault = RemoteSecretStore.clusterWide('vault');

/** A value of a store. */
export function remote(key: string, property?: string): SecretValue {
  return vault.value(key, { property });
}

/** What an ExternalSecret takes out of the store, by the name that its templates know it by. */
export function fetched(object: any): Record<string, string> {
  return Object.fromEntries(object.spec.data.map(({ secretKey, remoteRef }: any) => [secretKey, remoteRef.key]));
}

/** The template of the Secret that an ExternalSecret makes. */
export function template(object: any): any {
  return object.spec.target.template;
}

/** The one object below a construct, as it is written. */
export function manifestOf(construct: IConstruct): any {
  const one = ApiObject.of(construct).metadata.name;
  return Testing.synth(Chart.of(construct)).find((object) => object.metadata.name === one);
}
