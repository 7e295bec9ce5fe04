import { fluxType } from './_kinds';
import { type CheckedObject, UNKNOWN_NAMESPACE } from '../checks/checked-object';
import { FindingSeverity } from '../checks/finding';
import type { ReferenceSink } from '../checks/reference';
import { type Plain, isFilledLater, listAt, mapAt, textAt, valueAt } from '../core/plain';

/** What is said of a reference besides its target. */
type More = NonNullable<Parameters<ReferenceSink['uses']>[4]>;

/** Credentials are put into a cluster when Flux is installed, and seldom lie in Git. */
const BOOTSTRAPPED: More = { ifMissing: FindingSeverity.WARNING };

/** Takes down what one object of Flux names. What is only filled in later is passed over. */
export class Naming {
  public readonly spec: Plain;
  /** The namespace that is meant where a reference names none. */
  public readonly home: string;

  public constructor(object: CheckedObject, private readonly sink: ReferenceSink) {
    this.spec = mapAt(object.manifest, 'spec');
    this.home = namespaceText(object._home);
  }

  /** An object by its name, and by its namespace where the reference names one. */
  public object(field: string, type: string, reference: unknown, more?: More): void {
    const name = textAt(reference, 'name');
    if (name === undefined || isFilledLater(name)) return;
    const namespace = textAt(reference, 'namespace');
    this.sink.uses(field, type, namespace === undefined ? this.home : namespaceText(namespace), name, more);
  }

  /** An object of Flux by its kind and name. One of several, or of an unknown kind, is none. */
  public byKind(field: string, reference: unknown, more?: More): void {
    const type = fluxType(textAt(reference, 'kind'));
    if (type !== undefined && textAt(reference, 'name') !== '*') this.object(field, type, reference, more);
  }

  /** A list of references to one kind. */
  public list(field: string, type: string): void {
    listAt(this.spec, field).forEach((reference, index) => this.object(`spec.${field}[${index}]`, type, reference));
  }

  /** Secrets with credentials, each at the end of a way through `spec`. */
  public credentials(...ways: string[]): void {
    for (const way of ways) this.object(`spec.${way}`, '/Secret', valueAt(this.spec, ...way.split('.')), BOOTSTRAPPED);
  }

  /** The account that a controller acts as. */
  public account(way = 'serviceAccountName'): void {
    const name = textAt(this.spec, ...way.split('.'));
    if (name !== undefined) this.object(`spec.${way}`, '/ServiceAccount', { name });
  }

  /** A ConfigMap or Secret, by an entry of a list of such. */
  public values(field: string, entry: unknown, key?: string): void {
    const kind = textAt(entry, 'kind');
    if (kind !== 'ConfigMap' && kind !== 'Secret') return;
    this.object(field, `/${kind}`, { name: textAt(entry, 'name') }, { key, ...(valueAt(entry, 'optional') === true && { ifMissing: 'nothing' }) });
  }

  /** How another cluster is reached. */
  public kubeConfig(): void {
    const key = textAt(this.spec, 'kubeConfig', 'secretRef', 'key');
    this.object('spec.kubeConfig.secretRef', '/Secret', valueAt(this.spec, 'kubeConfig', 'secretRef'), { ...BOOTSTRAPPED, key });
    this.object('spec.kubeConfig.configMapRef', '/ConfigMap', valueAt(this.spec, 'kubeConfig', 'configMapRef'), BOOTSTRAPPED);
  }
}

/** A namespace that something else decides on may be any. */
export function namespaceText(namespace: string | undefined): string {
  return namespace === undefined || isFilledLater(namespace) ? UNKNOWN_NAMESPACE : namespace;
}

/** The namespace that something is opened in: any where it is not known. */
export function opened(namespace: string): string | undefined {
  return namespace === UNKNOWN_NAMESPACE ? undefined : namespace;
}
