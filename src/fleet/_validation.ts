import * as path from 'node:path';
import { ManifestCheck } from './_manifest-check';
import { type ManifestFile, readManifestFile } from './_manifest-files';
import { objectsInFile } from './_manifest-objects';
import { plainError } from './_problems';
import { RULES } from './_rule-book';
import { type ValidationSettings, readValidationProperties } from './_validation-properties';
import { Silencer, identityOf } from './_validation-suppressions';
import { type Finding, FindingSeverity } from '../checks';
import { grouped } from '../core/grouped';
import { mapAt, textAt } from '../core/plain';

/** What the cdk8s CLI gives to a plugin, as far as it is used. */
export interface Context {
  readonly manifests: readonly string[];
  /** Whether the manifests lie in a folder that is gone afterwards. */
  readonly stdout?: boolean;
  readonly logger: { log(message: string): void };
  readonly report: {
    addViolation(violation: Violation): void;
    submit(status: 'success' | 'failure', metadata?: Record<string, string>): void;
  };
}

interface Violation {
  readonly ruleName: string;
  readonly recommendation: string;
  readonly fix: string;
  readonly violatingResources: readonly { readonly resourceName: string; readonly locations: string[]; readonly manifestPath: string }[];
}

/** Where the properties of a validation stand. */
const CONFIGURATION = 'cdk8s.yaml';

/** So many places are named for one warning, and so many texts shown of one rule. */
const NAMED = 3;

/** What a `ManifestValidation` does. */
export class Validation {
  private readonly settings: ValidationSettings;
  private readonly check: ManifestCheck;

  public constructor(properties: unknown) {
    this.settings = readValidationProperties(properties);
    try {
      this.check = new ManifestCheck(this.settings);
    } catch (error) {
      throw plainError((error as Error).message.replace(/^ManifestChecker: /, 'ManifestValidation: '));
    }
  }

  public run({ manifests, stdout, logger, report }: Context): void {
    // Where the folder is gone afterwards, its path would tell nobody anything.
    const folder = stdout ? commonFolder(manifests) : '';
    const files = manifests.map((manifest) => readManifestFile(folder, path.relative(folder, manifest)));
    const silencer = new Silencer(this.settings.suppress);
    const left = this.check.files(files).filter((finding) => !silencer.silences(finding));
    const findings = [...left, ...silencer.unused(RULES.map(({ id }) => id))].filter(({ severity }) => severity !== FindingSeverity.INFO);
    const errors = findings.filter(({ severity }) => severity === FindingSeverity.ERROR);
    const warnings = findings.filter(({ severity }) => severity === FindingSeverity.WARNING);

    const failing = this.settings.strict ? findings : errors;
    const names = new Names(files, manifests);
    for (const [rule, found] of grouped(failing, ({ ruleId }) => ruleId)) report.addViolation(violationOf(rule, found, names));
    if (!this.settings.strict && warnings.length > 0) logger.log(warningText(warnings));
    report.submit(failing.length > 0 ? 'failure' : 'success', {
      Errors: `${errors.length}`, Warnings: `${warnings.length}`, Silenced: `${silencer.count}`,
    });
  }
}

function commonFolder(manifests: readonly string[]): string {
  return manifests.map((manifest) => path.dirname(manifest)).reduce((a, b) => (a.length <= b.length ? a : b), manifests[0] ?? '');
}

/** What objects and files are called in a report. */
class Names {
  private readonly counts = new Map<string, number>();
  private readonly manifests: ReadonlyMap<string | undefined, string>;

  public constructor(files: readonly ManifestFile[], manifests: readonly string[]) {
    this.manifests = new Map(files.map(({ file }, index) => [file, manifests[index]]));
    for (const { object } of files.flatMap(objectsInFile)) {
      const name = textAt(mapAt(object, 'metadata'), 'name');
      if (name !== undefined) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
  }

  /**
   * What the report looks up a construct by: the object's name.
   *
   * Where several objects share it the whole identity, since cdk8s records constructs by name and would tell of another one.
   */
  public resourceOf(finding: Finding): string {
    const { name, file } = finding;
    if (name !== undefined && this.counts.get(name) === 1) return name;
    return finding.kind === undefined ? file ?? CONFIGURATION : identityOf(finding);
  }

  /** The file, as the CLI gave it. */
  public manifestOf({ file }: Finding): string {
    return this.manifests.get(file) ?? CONFIGURATION;
  }
}

function violationOf(rule: string, findings: readonly Finding[], names: Names): Violation {
  const docs = RULES.find(({ id }) => id === rule)?.docs;
  const objects = grouped(findings, (finding) => `${finding.file} ${identityOf(finding)}`);
  return {
    ruleName: rule,
    recommendation: docs ? `${docs.what}. ${docs.why}` : recommendationOf(rule),
    fix: `do what each location says${docs?.source.length ? ` (${docs.source[0]})` : ''}; where the rule does not hold, `
      + `silence it in cdk8s.yaml by suppress: [{ rule: ${rule}, object: …, reason: … }]`,
    violatingResources: [...objects.values()].map((found) => ({
      resourceName: names.resourceOf(found[0]),
      locations: found.map((finding) => `${placeOf(finding)}: ${finding.message}`),
      manifestPath: names.manifestOf(found[0]),
    })),
  };
}

function recommendationOf(rule: string): string {
  if (rule.startsWith('yaml/')) return 'Every reader of a manifest takes it for the same.';
  if (rule.startsWith('checks/')) return 'What is silenced is there to be silenced.';
  return 'An object is what the schema of its kind on its cluster asks for; the API server refuses it otherwise.';
}

function placeOf({ file, line }: Finding): string {
  return file === undefined ? CONFIGURATION : `${file}${line === undefined ? '' : `:${line}`}`;
}

/** Warnings by rule, one text for all places that it is true of. */
function warningText(warnings: readonly Finding[]): string {
  const lines: string[] = [];
  for (const [rule, found] of grouped(warnings, ({ ruleId }) => ruleId)) {
    const texts = [...grouped(found, ({ message }) => message)];
    lines.push(`warning ${rule} (${found.length})`);
    for (const [message, same] of texts.slice(0, NAMED)) {
      const places = same.slice(0, NAMED).map((finding) => (finding.kind === undefined ? placeOf(finding) : `${placeOf(finding)} ${identityOf(finding)}`));
      lines.push(`  ${message}`, `    ${places.join(', ')}${same.length > NAMED ? `, and ${same.length - NAMED} more` : ''}`);
    }
    if (texts.length > NAMED) lines.push(`  … and ${texts.length - NAMED} more`);
  }
  return lines.join('\n');
}
