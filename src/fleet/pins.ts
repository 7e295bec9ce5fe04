import { nearest, shown } from '../core/problem';
import { type YamlFile, readYamlFile } from '../core/yaml-file';

/** Pins that are written in code. */
export interface PinsProps {
  /**
   * Container images: name to full reference with tag or digest.
   *
   * @default - none
   */
  readonly images?: Record<string, string>;

  /**
   * Helm charts: name to version.
   *
   * @default - none
   */
  readonly charts?: Record<string, string>;

  /**
   * Anything else that is followed by version: name to Git tag, commit or digest.
   *
   * @default - none
   */
  readonly refs?: Record<string, string>;
}

type Section = keyof PinsProps;
const SECTIONS: Section[] = ['images', 'charts', 'refs'];
const WHAT: Record<Section, string> = { images: 'image', charts: 'chart', refs: 'ref' };
const EXAMPLE: Record<Section, string> = { images: 'registry.example/team/app:1.2.3', charts: '1.2.3', refs: 'v1.2.3' };

/**
 * The versions of one environment: images, charts and refs by name.
 *
 * They stand in a small YAML file of their own, so that promotion is a change of data. Synth reads it and never writes it.
 */
export class Pins {
  /**
   * Pins in a YAML file with the maps `images`, `charts` and `refs`.
   *
   * @param file path of the file, from the folder in which the app runs
   */
  public static fromFile(file: string): Pins {
    const yaml = readYamlFile(file);
    const pins = new Pins(file);
    pins.readDocument(yaml);
    return pins;
  }

  /** Pins that are written in code. */
  public static of(pins: PinsProps): Pins {
    const result = new Pins('Pins.of');
    result.take(pins as Record<string, unknown>, () => undefined);
    return result;
  }

  private readonly values: Record<Section, Map<string, string>> = { images: new Map(), charts: new Map(), refs: new Map() };
  private readonly used = new Set<string>();
  private readonly faultTexts: string[] = [];

  private constructor(
    /** Where they come from: the file's path. */
    public readonly origin: string,
  ) {}

  /**
   * What is wrong with them.
   *
   * @internal
   */
  public get _faults(): string[] {
    return [...this.faultTexts];
  }

  /**
   * The value of a pin, and why there is none.
   *
   * @internal
   */
  public _lookUp(section: Section, name: string): { value?: string; fault?: string } {
    this.used.add(`${section}.${name}`);
    const value = this.values[section].get(name);
    if (value !== undefined || this.faultTexts.length > 0) return { value };
    const names = [...this.values[section].keys()].sort();
    const near = nearest(name, names);
    const hint = near ? `did you mean ${shown(near)}?` : names.length > 0 ? `there are ${names.join(', ')}` : `${section} is empty`;
    return { fault: `no ${WHAT[section]} is pinned as ${shown(name)} in ${this.origin}; ${hint}` };
  }

  /**
   * The pins that nothing asked for, as sentences.
   *
   * @internal
   */
  public get _unused(): string[] {
    return SECTIONS.flatMap((section) => [...this.values[section].keys()]
      .filter((name) => !this.used.has(`${section}.${name}`))
      .map((name) => `the ${WHAT[section]} ${shown(name)} is pinned but never used; remove it from ${this.origin}`));
  }

  private readDocument(yaml: YamlFile): void {
    this.faultTexts.push(...yaml.faults.map(({ line, text }) => (line === undefined ? `${this.origin} ${text}` : `${place(this.origin, line)}: ${text}`)));
    if (yaml.faults.length > 0) return;
    if (yaml.documents.length > 1) {
      this.faultTexts.push(`${this.origin}: holds ${yaml.documents.length} documents; write one`);
      return;
    }
    const [document] = yaml.documents;
    if (document?.value === null || document === undefined) return;
    this.take(document.value, (path) => document.lineOf(path));
  }

  private take(content: unknown, lineOf: (path: string[]) => number | undefined): void {
    if (!isMap(content)) {
      this.faultTexts.push(`${this.origin}: got ${kindOf(content)}; write the maps images, charts and refs`);
      return;
    }
    for (const [section, entries] of Object.entries(content)) {
      if (!SECTIONS.includes(section as Section)) {
        const near = nearest(section, SECTIONS);
        const hint = near ? `did you mean ${near}?` : 'allowed are images, charts and refs';
        this.faultTexts.push(`${place(this.origin, lineOf([section]))}: ${shown(section)} is not known; ${hint}`);
      } else if (entries !== null && entries !== undefined) {
        this.takeSection(section as Section, entries, lineOf);
      }
    }
  }

  private takeSection(section: Section, entries: unknown, lineOf: (path: string[]) => number | undefined): void {
    if (!isMap(entries)) {
      this.faultTexts.push(`${place(this.origin, lineOf([section]))}: ${section} is ${kindOf(entries)}; write a map of names to versions`);
      return;
    }
    for (const [name, value] of Object.entries(entries)) {
      const fault = faultOf(section, value);
      if (fault) this.faultTexts.push(`${place(this.origin, lineOf([section, name]))}: ${section}.${name} ${fault}`);
      else this.values[section].set(name, value as string);
    }
  }
}

function faultOf(section: Section, value: unknown): string | undefined {
  if (typeof value !== 'string') {
    const quoted = typeof value === 'number' ? `; write it in quotes, as in '${EXAMPLE[section]}'` : `; write a string, as in '${EXAMPLE[section]}'`;
    return `is ${kindOf(value)}${quoted}`;
  }
  if (value.trim() === '' || /\s/.test(value)) return `is ${shown(value)}; write a ${WHAT[section]}, as in '${EXAMPLE[section]}'`;
  if (section !== 'images') {
    return /^(latest|head|\*)$/i.test(value) ? `is ${shown(value)}, which moves; name a version, as in '${EXAMPLE[section]}'` : undefined;
  }
  const [reference, digest] = value.split('@');
  if (digest !== undefined) {
    return /^sha256:[0-9a-f]{64}$/.test(digest) ? undefined : `has the digest ${shown(digest)}; write sha256: and 64 hexadecimal digits`;
  }
  const tag = /:([^/:]+)$/.exec(reference)?.[1];
  if (tag === undefined) return `is ${shown(value)}, which names no version; add a tag or digest, as in '${EXAMPLE[section]}'`;
  if (tag === 'latest') return `is ${shown(value)}, and latest moves; name a version or digest, as in '${EXAMPLE[section]}'`;
  return undefined;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `the text ${shown(value)}` : `the ${typeof value} ${shown(value)}`;
}

function place(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`;
}
