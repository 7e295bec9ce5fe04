import { ApiObject, type ApiObjectMetadata, Chart, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import { readSealedSecret, type SealedSecret, type SecretTemplate } from './_sealed-secret-file';
import { SealingKey } from './sealing-key';
import { SealingScope } from './sealing-scope';
import { SecretKey } from './secret-key';
import type { SealedSecretSpec } from '../../imports/types/sealed-secrets/bitnami.com';
import { map } from '../core/fragment';
import { addProblem, nearest, shown } from '../core/problem';

/** Options of `SealedSecretRef`. */
export interface SealedSecretRefProps {
  /** The file that kubeseal wrote, YAML or JSON, relative to the working directory. */
  readonly file: string;

  /**
   * Labels and annotations in addition to the file's, and where the scope allows it another name or namespace.
   *
   * The name is bound to the ciphertext unless it is namespace-wide or cluster-wide, the namespace unless it is cluster-wide.
   *
   * @default - what stands in the file, in the namespace of the stack
   */
  readonly metadata?: ApiObjectMetadata;
}

/**
 * A Secret whose values stand sealed in a file of the repository, for the Sealed Secrets controller to open.
 *
 * Proves at synth, without any key, that the file holds nothing but ciphertext and is sealed for the name and namespace in which it
 * will stand; otherwise the controller would say `no key could decrypt secret`. Values are never decrypted and never printed.
 *
 * @see https://github.com/bitnami-labs/sealed-secrets#scopes
 */
export class SealedSecretRef extends Construct {
  /** The absolute path of the file. */
  public readonly file: string;

  /** The name of the Secret that the controller makes. */
  public readonly secretName: string;

  /** The namespace of the Secret; undefined when neither the stack nor the file names one. */
  public readonly secretNamespace?: string;

  /** To what the values are bound besides the cluster's key. */
  public readonly scope: SealingScope;

  /** The type of the Secret, `Opaque` when the file names none. */
  public readonly secretType: string;

  /** The length in bits of the sealing key for which the file was sealed; undefined when the file is wrong. */
  public readonly keyBits?: number;

  private readonly written: string;
  private readonly sealed?: SealedSecret;
  private added: SecretTemplate = {};

  constructor(scope: Construct, id: string, props: SealedSecretRefProps) {
    super(scope, id);
    const { path, problems, sealed } = readSealedSecret(props.file);
    for (const problem of problems) addProblem(this, problem);

    const { name, namespace, labels, annotations, ...otherMetadata } = props.metadata ?? {};
    const home = namespace ?? Chart.of(this).namespace;
    this.file = path;
    this.written = props.file;
    this.sealed = sealed;
    this.scope = sealed?.scope ?? SealingScope.STRICT;
    this.secretNamespace = home ?? sealed?.namespace;
    this.secretType = sealed?.template.type ?? 'Opaque';
    this.keyBits = sealed?.keyBits;
    if (sealed) this.checkBinding(sealed, name, home);

    const resource = new ApiObject(this, 'Resource', {
      apiVersion: 'bitnami.com/v1alpha1',
      kind: 'SealedSecret',
      metadata: {
        ...otherMetadata,
        name: name ?? sealed?.name,
        namespace: this.secretNamespace,
        labels: { ...sealed?.labels, ...labels },
        annotations: { ...sealed?.annotations, ...annotations },
      },
      spec: sealed && Lazy.any({ produce: () => toSpec(withAdded(sealed, this.added), name ?? sealed.name, this.secretNamespace) }),
    });
    this.secretName = resource.name;
  }

  /** The keys of the Secret, sorted: the sealed ones and those of `template.data`. */
  public get keys(): string[] {
    if (!this.sealed) return [];
    const { encryptedData, template } = withAdded(this.sealed, this.added);
    return [...new Set([...Object.keys(encryptedData), ...Object.keys(template.data ?? {})])].sort();
  }

  /**
   * One key of the Secret, for `secretKeyRef` and whatever names a Secret and a key.
   *
   * A key that the file does not have is reported at synth.
   */
  public key(name: string): SecretKey {
    if (this.sealed && !this.keys.includes(name)) {
      const near = nearest(name, this.keys);
      const hint = near ? `did you mean ${shown(near)}` : `it has ${this.keys.map(shown).join(', ')}`;
      addProblem(this, `${this.written} has no key ${shown(name)}; ${hint}`);
    }
    return { name: this.secretName, key: name };
  }

  /**
   * Adds what is no secret to the Secret that the controller makes, before what the file says.
   *
   * @internal
   */
  public _addToTemplate(added: SecretTemplate): void {
    this.added = added;
  }

  /**
   * Says why a cluster with this key certainly cannot open the file; undefined when it may.
   *
   * @internal
   */
  public _sealingKeyFault(key: SealingKey, clusterName: string): string | undefined {
    if (this.keyBits === undefined || key.bits === undefined || key.bits === this.keyBits) return undefined;
    return `${this.written} is sealed for a key of ${this.keyBits} bits, but the sealing key of cluster ${shown(clusterName)} has ` +
      `${key.bits}; seal it again with that cluster's certificate`;
  }

  /** The controller decrypts with the name and namespace that it finds, so they must be those of the sealing. */
  private checkBinding(sealed: SealedSecret, name: string | undefined, home: string | undefined): void {
    if (sealed.scope === SealingScope.CLUSTER_WIDE) return;
    if (sealed.namespace === undefined) {
      addProblem(this, `${this.written} names no namespace, but its scope ${sealed.scope} binds it to one; seal it again with kubeseal --namespace`);
    } else if (home !== undefined && home !== sealed.namespace) {
      addProblem(this, `${this.written} is sealed for namespace ${shown(sealed.namespace)} (scope ${sealed.scope}), but stands in ${shown(home)}; ` +
        `seal it again with kubeseal --namespace ${home}`);
    }
    if (sealed.scope === SealingScope.STRICT && name !== undefined && name !== sealed.name) {
      addProblem(this, `${this.written} is sealed for the name ${shown(sealed.name)} (scope strict), got ${shown(name)}; ` +
        `leave the name out, or seal it again with kubeseal --name ${name}`);
    }
  }
}

function withAdded(sealed: SealedSecret, added: SecretTemplate): SealedSecret {
  const { template } = sealed;
  const both = (field: 'data' | 'labels' | 'annotations'): Record<string, string> | undefined => map({ ...template[field], ...added[field] });
  return { ...sealed, template: { ...template, type: added.type ?? template.type, data: both('data'), labels: both('labels'), annotations: both('annotations') } };
}

function toSpec({ encryptedData, template }: SealedSecret, name: string, namespace: string | undefined): SealedSecretSpec {
  const { labels, annotations, finalizers, ...ofSecret } = template;
  return { encryptedData, template: { ...ofSecret, metadata: { name, namespace, labels, annotations, finalizers } } };
}
