import { inspectCiphertext } from './_ciphertext';
import { readGoTemplate } from './_go-template';
import { SealingScope } from './sealing-scope';
import { dnsSubdomainFault } from '../core/names';
import { nearest, shown } from '../core/problem';
import { keyShown, readYamlFile, type YamlDocument } from '../core/yaml-file';

/** What a file of kubeseal holds, as far as it was proved right. */
export interface SealedSecretFile {
  /** The absolute path. */
  readonly path: string;
  /** The mistakes, each with the file's name in front. None of them repeats a value. */
  readonly problems: string[];
  /** The SealedSecret; undefined when the file does not hold one. */
  readonly sealed?: SealedSecret;
}

/** The parts of a SealedSecret that are kept. */
export interface SealedSecret {
  readonly name: string;
  readonly namespace?: string;
  readonly scope: SealingScope;
  readonly labels: Record<string, string>;
  readonly annotations: Record<string, string>;
  readonly encryptedData: Record<string, string>;
  readonly template: SecretTemplate;
  /** The length of the RSA key that all values were sealed for; undefined when they differ. */
  readonly keyBits?: number;
}

/** The parts of `spec.template` that are kept. */
export interface SecretTemplate {
  readonly type?: string;
  readonly immutable?: boolean;
  readonly data?: Record<string, string>;
  readonly labels?: Record<string, string>;
  readonly annotations?: Record<string, string>;
  readonly finalizers?: string[];
}

const CLUSTER_WIDE = 'sealedsecrets.bitnami.com/cluster-wide';
const NAMESPACE_WIDE = 'sealedsecrets.bitnami.com/namespace-wide';

/** A whole earlier object is kept in these, with its values in plain text. */
const LAST_APPLIED = ['kubectl.kubernetes.io/last-applied-configuration', 'kubecfg.ksonnet.io/last-applied-configuration'];

const SEAL_AND_REPLACE = 'seal it with kubeseal, and replace the secret wherever it is used, because Git keeps what was committed';
const PLAINTEXT = `stands in plain text: ${SEAL_AND_REPLACE}`;

/** The keys that the API server demands of a Secret of a type: one of each list. */
const KEYS_OF_TYPE: Record<string, string[][]> = {
  'kubernetes.io/tls': [['tls.crt'], ['tls.key']],
  'kubernetes.io/dockerconfigjson': [['.dockerconfigjson']],
  'kubernetes.io/dockercfg': [['.dockercfg']],
  'kubernetes.io/basic-auth': [['username', 'password']],
  'kubernetes.io/ssh-auth': [['ssh-privatekey']],
};

/** Reads a SealedSecret and proves what can be proved without any key. */
export function readSealedSecret(file: string): SealedSecretFile {
  const { path, documents, faults } = readYamlFile(file);
  if (faults.length > 0) {
    return { path, problems: faults.map(({ line, text }) => (line === undefined ? `${file} ${text}` : `${file}, line ${line}: ${text}`)) };
  }
  if (documents.length !== 1) {
    const found = documents.length === 0 ? 'is empty' : `holds ${documents.length} documents`;
    return { path, problems: [`${file} ${found}; it must hold one SealedSecret, as kubeseal writes it`] };
  }
  const reader = new Reader(file, documents[0]);
  const sealed = reader.read();
  return { path, problems: reader.problems, sealed };
}

type Path = (string | number)[];

class Reader {
  public readonly problems: string[] = [];

  constructor(private readonly file: string, private readonly document: YamlDocument) {}

  public read(): SealedSecret | undefined {
    const root = this.document.value as Record<string, unknown>;
    if (!isMap(root)) return this.refuse([], 'it must hold one SealedSecret, as kubeseal writes it');
    const { apiVersion, kind } = root;
    if (kind === 'Secret' && apiVersion === 'v1') return this.refuse(['kind'], `this is a Secret, not a SealedSecret: what it holds ${PLAINTEXT}`);
    if (kind !== 'SealedSecret' || apiVersion !== 'bitnami.com/v1alpha1') {
      const got = [kind, apiVersion].every((text) => typeof text === 'string' && /^[\w./-]{1,80}$/.test(text)) ? `${kind} (${apiVersion})` : 'something else';
      return this.refuse(['kind'], `this is ${got}, not a SealedSecret (bitnami.com/v1alpha1), as kubeseal writes it`);
    }
    this.onlyKnown([], root, ['apiVersion', 'kind', 'metadata', 'spec', 'status']);

    const metadata = this.map(['metadata'], root.metadata);
    const name = metadata.name;
    if (typeof name !== 'string' || name === '') this.refuse(['metadata'], 'metadata.name is missing, kubeseal writes it');
    else if (dnsSubdomainFault(name)) this.refuse(['metadata', 'name'], `metadata.name is no name of a Secret, ${dnsSubdomainFault(name)}`);
    if (metadata.namespace !== undefined && typeof metadata.namespace !== 'string') {
      this.refuse(['metadata', 'namespace'], 'metadata.namespace must be a string');
    }

    const spec = this.map(['spec'], root.spec);
    this.onlyKnown(['spec'], spec, ['encryptedData', 'template', 'data']);
    if ('data' in spec && spec.data !== null) {
      this.refuse(['spec', 'data'], 'spec.data is the deprecated form with one value for all keys; seal again, kubeseal writes encryptedData');
    }
    const { values, keyBits } = this.encryptedData(spec.encryptedData);
    const template = this.template(spec.template, values);
    const annotations = this.strings(['metadata', 'annotations'], metadata.annotations);
    const sealed: SealedSecret = {
      name: typeof name === 'string' ? name : '',
      namespace: typeof metadata.namespace === 'string' && metadata.namespace !== '' ? metadata.namespace : undefined,
      scope: this.scope(annotations, template.annotations ?? {}),
      labels: this.strings(['metadata', 'labels'], metadata.labels),
      annotations,
      encryptedData: values,
      template,
      keyBits,
    };
    this.keysOfType(sealed);
    return this.problems.length === 0 ? sealed : undefined;
  }

  private encryptedData(data: unknown): { values: Record<string, string>; keyBits?: number } {
    const at: Path = ['spec', 'encryptedData'];
    const values: Record<string, string> = {};
    const written = this.map(at, data);
    const firstOfLength = new Map<number, string>();
    for (const key of Object.keys(written)) {
      this.secretKey([...at, key], key);
      const value = written[key];
      const found = typeof value === 'string' ? inspectCiphertext(value) : { fault: 'it is no string' };
      if (found.fault) this.refuse([...at, key], `the value of ${keyShown(key)} is no ciphertext, ${found.fault}; if it is plain text, ${SEAL_AND_REPLACE}`);
      else values[key] = (value as string).replace(/[\r\n]/g, '');
      if (found.keyBits && !firstOfLength.has(found.keyBits)) firstOfLength.set(found.keyBits, key);
    }
    if ((isMap(data) || data === undefined || data === null) && Object.keys(written).length === 0) this.refuse(at, 'encryptedData holds no value; seal at least one');
    if (firstOfLength.size > 1) {
      const list = [...firstOfLength].map(([bits, key]) => `${keyShown(key)} for ${bits} bits`).join(', ');
      this.refuse(at, `the values are sealed for keys of different lengths (${list}); seal all of them with one certificate`);
    }
    return { values, keyBits: firstOfLength.size === 1 ? [...firstOfLength.keys()][0] : undefined };
  }

  private template(template: unknown, sealed: Record<string, string>): SecretTemplate {
    const at: Path = ['spec', 'template'];
    const written = this.map(at, template);
    this.onlyKnown(at, written, ['metadata', 'type', 'immutable', 'data']);
    const metadata = this.map([...at, 'metadata'], written.metadata);
    if (written.type !== undefined && typeof written.type !== 'string') this.refuse([...at, 'type'], 'template.type must be a string');
    if (written.immutable !== undefined && typeof written.immutable !== 'boolean') {
      this.refuse([...at, 'immutable'], 'template.immutable must be true or false');
    }
    const finalizers = metadata.finalizers;
    if (finalizers !== undefined && !(Array.isArray(finalizers) && finalizers.every((one) => typeof one === 'string'))) {
      this.refuse([...at, 'metadata', 'finalizers'], 'template.metadata.finalizers must be a list of strings');
    }
    const data = this.strings([...at, 'data'], written.data);
    for (const key of Object.keys(data)) this.templated([...at, 'data', key], key, data[key], Object.keys(sealed));
    return {
      type: typeof written.type === 'string' && written.type !== '' ? written.type : undefined,
      immutable: typeof written.immutable === 'boolean' ? written.immutable : undefined,
      data: filled(data),
      labels: filled(this.strings([...at, 'metadata', 'labels'], metadata.labels)),
      annotations: filled(this.strings([...at, 'metadata', 'annotations'], metadata.annotations)),
      finalizers: Array.isArray(finalizers) && finalizers.length > 0 ? finalizers as string[] : undefined,
    };
  }

  private templated(at: Path, key: string, text: string, sealed: string[]): void {
    this.secretKey(at, key);
    const { references, fault } = readGoTemplate(text);
    if (fault) return void this.refuse(at, `the template of ${keyShown(key)} cannot be rendered, ${fault}`);
    for (const name of references.filter((one) => !sealed.includes(one))) {
      const near = nearest(name, sealed);
      const hint = near ? `did you mean ${shown(near)}` : `sealed are ${sealed.map(shown).join(', ') || 'none'}`;
      this.refuse(at, `the template of ${keyShown(key)} refers to ${shown(name)}, which is not in encryptedData and would be rendered empty; ${hint}`);
    }
    if (!text.includes('{{') && text !== '') {
      this.refuse(at, `the template of ${keyShown(key)} refers to no sealed value, so what it holds ${PLAINTEXT}; what is no secret belongs in a ConfigMap`);
    }
    return undefined;
  }

  /** The controller reads the scope from the SealedSecret's own annotations alone. */
  private scope(own: Record<string, string>, ofTemplate: Record<string, string>): SealingScope {
    for (const annotation of [CLUSTER_WIDE, NAMESPACE_WIDE]) {
      for (const [at, annotations] of [[['metadata'], own], [['spec', 'template', 'metadata'], ofTemplate]] as [Path, Record<string, string>][]) {
        const value = annotations[annotation];
        if (value !== undefined && value !== 'true' && value !== 'false') {
          this.refuse([...at, 'annotations', annotation], `the annotation ${annotation} has a value that the controller ignores, allowed is "true"`);
        }
      }
    }
    const scope = scopeOf(own);
    const templateScope = scopeOf(ofTemplate);
    if (templateScope !== SealingScope.STRICT && templateScope !== scope) {
      this.refuse(['spec', 'template', 'metadata', 'annotations'],
        `the template says ${templateScope} and metadata.annotations ${scope}, but the controller reads metadata.annotations alone; write the same in both`);
    }
    return scope;
  }

  private keysOfType({ template, encryptedData }: SealedSecret): void {
    const keys = [...Object.keys(encryptedData), ...Object.keys(template.data ?? {})];
    for (const oneOf of KEYS_OF_TYPE[template.type ?? ''] ?? []) {
      if (oneOf.some((key) => keys.includes(key))) continue;
      this.refuse(['spec', 'template', 'type'], `a Secret of the type ${template.type} needs the key ${oneOf.map(shown).join(' or ')}; seal it too`);
    }
  }

  private secretKey(at: Path, key: string): void {
    if (/^[-._a-zA-Z0-9]{1,253}$/.test(key) && key !== '.' && !key.startsWith('..') && key !== '__proto__') return;
    this.refuse(at, 'a key of the Secret has a name that cannot be used, allowed are at most 253 letters, digits, "-", "_" and ".", not ".." in front');
  }

  private onlyKnown(at: Path, map: Record<string, unknown>, known: string[]): void {
    for (const key of Object.keys(map)) {
      if (known.includes(key)) continue;
      const where = at.length ? `in ${at.join('.')}` : 'at the top';
      if (key === 'stringData' || key === 'data') {
        this.refuse([...at, key], `${key} ${where} belongs to a plain Secret, what it holds ${PLAINTEXT}`);
      } else {
        const near = nearest(key, known);
        this.refuse([...at, key], `${keyShown(key)} ${where} is not known${near ? `; did you mean ${shown(near)}` : `, allowed are ${known.join(', ')}`}`);
      }
    }
  }

  private map(at: Path, value: unknown): Record<string, unknown> {
    if (value === undefined || value === null) return {};
    if (isMap(value)) return value;
    this.refuse(at, `${at.slice(-2).join('.')} must be a map`);
    return {};
  }

  private strings(at: Path, value: unknown): Record<string, string> {
    const strings: Record<string, string> = {};
    const map = this.map(at, value);
    for (const key of Object.keys(map)) {
      if (LAST_APPLIED.includes(key)) continue;
      if (typeof map[key] === 'string') strings[key] = map[key];
      else this.refuse([...at, key], `the value of ${keyShown(key)} in ${at.slice(-2).join('.')} must be a string, put it in quotes`);
    }
    return strings;
  }

  private refuse(at: Path, why: string): undefined {
    this.problems.push(`${this.file}, line ${this.document.lineOf(at)}: ${why}`);
    return undefined;
  }
}

function scopeOf(annotations: Record<string, string>): SealingScope {
  if (annotations[CLUSTER_WIDE] === 'true') return SealingScope.CLUSTER_WIDE;
  return annotations[NAMESPACE_WIDE] === 'true' ? SealingScope.NAMESPACE_WIDE : SealingScope.STRICT;
}

function filled(map: Record<string, string>): Record<string, string> | undefined {
  return Object.keys(map).length > 0 ? map : undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
