import * as fs from 'node:fs';
import * as path from 'node:path';
import * as yaml from 'js-yaml';

/** What the rules in CEL of all upstream definitions can say. */
export class CelMessages {
  private readonly texts = new Set<string>();
  private readonly starts: string[] = [];

  /** @param folder where the upstream definitions lie */
  public constructor(folder: string) {
    for (const file of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.ya?ml$/.test(file)) continue;
      for (const document of yaml.loadAll(fs.readFileSync(path.join(folder, file), 'utf8'))) this.collect(document);
    }
  }

  /** Whether a server says a cause because of such a rule. */
  public includes(message: string): boolean {
    const said = /^(?:Invalid value|Required value|Forbidden|Duplicate value): ([\s\S]*)$/.exec(message)?.[1].trim() ?? '';
    // A rule that fails while it is evaluated names itself at the end.
    const text = /^[\s\S]*? evaluating rule: ([\s\S]*)$/.exec(said)?.[1] ?? said;
    return this.texts.has(text) || this.starts.some((start) => text.startsWith(start));
  }

  private collect(node: unknown): void {
    if (typeof node !== 'object' || node === null) return;
    if (Array.isArray(node)) return node.forEach((item) => this.collect(item));
    for (const [name, value] of Object.entries(node)) {
      if (name === 'x-kubernetes-validations' && Array.isArray(value)) value.forEach((rule) => this.add(rule as Record<string, string | undefined>));
      else this.collect(value);
    }
  }

  private add({ rule, message, messageExpression }: Record<string, string | undefined>): void {
    this.texts.add(message?.trim() ?? `failed rule: ${rule!.trim()}`);
    // An expression that joins texts begins with one of them.
    const start = /^\s*["']([^"']{8,})/.exec(messageExpression ?? '')?.[1];
    if (start !== undefined) this.starts.push(start);
  }
}
