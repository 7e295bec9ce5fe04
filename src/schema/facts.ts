/** The JSON types that a value can be required to have. */
export type FactType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean';

/** What is known of one value. `Child` is what stands for another value's facts: a place in a table, or the facts themselves. */
export interface Facts<Child> {
  readonly type?: FactType;
  /** As the API server knows it; `quantity` is our name for the quantities of built-in kinds. */
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: true;
  readonly exclusiveMaximum?: true;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly required?: readonly string[];
  readonly properties?: { readonly [name: string]: Child };
  /** Facts of every item of a list. */
  readonly items?: Child;
  /** Facts of every value of a map. */
  readonly values?: Child;
  readonly default?: unknown;
  readonly nullable?: true;
  readonly intOrString?: true;
  /** Whether fields that are not declared are kept. */
  readonly open?: true;
  /** Whether the value is a whole Kubernetes object. */
  readonly embedded?: true;
  readonly list?: 'atomic' | 'set' | 'map';
  readonly keys?: readonly string[];
  readonly map?: 'atomic' | 'granular';
  readonly allOf?: readonly Child[];
  readonly anyOf?: readonly Child[];
  readonly oneOf?: readonly Child[];
  readonly not?: Child;
}

/** Facts within facts, without a table. */
export interface FactTree extends Facts<FactTree> {}

/** From which version of its system on an API version of a kind looks like this. */
export interface KindSpan {
  /** Version of the system, as `major.minor`. */
  readonly from: string;
  /** Place of its facts; absent where the API version is not served (any more). */
  readonly root?: number;
  readonly storage?: true;
  readonly deprecated?: true;
  /** Whether the status is a resource of its own, which creating the object does not write. */
  readonly status?: true;
  /** Where the number of replicas stands, if scaling is a resource of its own: `.spec.replicas`. */
  readonly scale?: string;
  /** What to write instead of a deprecated or removed one, as `apiVersion` or `apiVersion Kind`. */
  readonly instead?: string;
}

/** One kind of an API group, over all versions of its system. */
export interface KindFacts {
  readonly scope: 'Namespaced' | 'Cluster';
  readonly plural: string;
  readonly short?: readonly string[];
  readonly categories?: readonly string[];
  /** API version → what it looks like, from the oldest version of the system to the newest. */
  readonly versions: { readonly [version: string]: readonly KindSpan[] };
}

/** One file of facts: the kinds of an API group and the table that they refer to. */
export interface GroupFacts {
  readonly kinds: { readonly [kind: string]: KindFacts };
  /** Places count on from those of the system's shared table. */
  readonly nodes: readonly Facts<number>[];
}

/** What several groups of a system refer to. */
export interface SharedFacts {
  /** The facts of `metadata`, in the system that defines them. */
  readonly objectMeta?: number;
  readonly nodes: readonly Facts<number>[];
}

/** `imports/index.json`: which system defines a kind, and which versions of it are known. */
export interface FactIndex {
  /** System → its versions, from the oldest to the newest. */
  readonly systems: { readonly [system: string]: readonly string[] };
  /** API group → kind → system. */
  readonly groups: { readonly [group: string]: { readonly [kind: string]: string } };
}
