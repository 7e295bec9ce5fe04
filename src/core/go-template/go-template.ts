import { BUILTINS } from './builtins';
import { Evaluator, type MissingKey } from './evaluator';
import { fieldsOf } from './fields';
import { withinBudget } from './limits';
import { parseTemplates, type Templates } from './parser';
import { wellFormed } from './text';
import { type GoFunctions, goValue } from './values';

export { GoTemplateError, GoTemplateUnknown } from './errors';
export { type GoFunction, type GoFunctions, goData, GoMap, stringList, stringMap } from './values';

/**
 * A template of Go's package text/template, rendered as Go 1.24 and later does.
 *
 * Data is what JSON can say, so its numbers are Go's float64; `stringMap` and `stringList` stand for maps and lists of texts only.
 *
 * @see https://pkg.go.dev/text/template
 */
export class GoTemplate {
  /**
   * @throws GoTemplateError: the text cannot be parsed, or names a function that does not exist
   */
  public static parse(text: string, functions: GoFunctions): GoTemplate {
    return new GoTemplate(parseTemplates(text, (name) => functions.has(name) || BUILTINS.has(name)), functions, text.includes('\n'));
  }

  private known?: readonly (readonly string[])[];

  private constructor(private readonly templates: Templates, private readonly functions: GoFunctions, private readonly hasLines: boolean) {}

  /** The paths of the fields that it reads of its data, as far as can be told without rendering it. */
  public get fields(): readonly (readonly string[])[] {
    return this.known ??= fieldsOf(this.templates);
  }

  /**
   * @param options `missingKey`: what a key that a map lacks comes to: `<no value>` (default), an error, or the zero value of what the map holds
   * @throws GoTemplateError
   */
  public render(data: unknown, options: { readonly missingKey?: MissingKey } = {}): string {
    return withinBudget(() => {
      const evaluator = new Evaluator(this.templates, this.functions, goValue(data) ?? undefined, options.missingKey ?? 'default', this.hasLines);
      return wellFormed(evaluator.run());
    });
  }
}
