import { Construct } from 'constructs';
import { checkName, checkNamespace } from './_checks';
import { FLUX_TYPES, type FluxKind } from './_kinds';
import type { External } from '../checks/external';

/** What tells one Flux object from another. */
export interface Identity {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string;
}

/** A Flux object that lives outside the app. */
export class NamedObject extends Construct implements External {
  /** @internal */
  public readonly _externalType: string;

  constructor(scope: Construct, id: string, public readonly kind: FluxKind, public readonly name: string, public readonly namespace?: string) {
    super(scope, id);
    this._externalType = FLUX_TYPES[kind];
    checkName(this, 'name', name);
    checkNamespace(this, 'namespace', namespace);
  }
}

/** Reference to a Flux object by kind; the namespace is left out where it is the referring object's own. */
export function reference<Kind extends string>(target: Identity, ownNamespace: string | undefined): { kind: Kind; name: string; namespace?: string } {
  // Another kind than those that may stand here is a problem of its own, where the reference is made.
  return { kind: target.kind as Kind, ...nameAndNamespace(target, ownNamespace) };
}

/** Name of a Flux object, and its namespace where it is not the referring object's own. */
export function nameAndNamespace(target: Identity, ownNamespace: string | undefined): { name: string; namespace?: string } {
  return target.namespace === undefined || target.namespace === ownNamespace
    ? { name: target.name }
    : { name: target.name, namespace: target.namespace };
}
