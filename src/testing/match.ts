import { shown } from '../core/problem';

/** What a `Match` asks for. */
export type Pattern =
  | { readonly kind: 'absent' }
  | { readonly kind: 'any value' }
  | { readonly kind: 'list with'; readonly items: readonly unknown[] }
  | { readonly kind: 'exactly'; readonly value: unknown }
  | { readonly kind: 'text'; readonly pattern: RegExp };

/** Stands in an expected object for a value of which less is known than the value itself, or more. */
export class Match {
  /** The field must not be there. */
  public static absent(): Match {
    return new Match({ kind: 'absent' });
  }

  /** The field must be there, with any value but null. */
  public static anyValue(): Match {
    return new Match({ kind: 'any value' });
  }

  /**
   * A list that holds these items, in any order and among others.
   *
   * @param items each is matched by one item of the list at least, by the rules for any other value
   */
  public static listWith(items: any[]): Match {
    return new Match({ kind: 'list with', items: [...items] });
  }

  /** A value that holds nothing else, at any depth. */
  public static exactly(value: any): Match {
    return new Match({ kind: 'exactly', value });
  }

  /**
   * A text in which a regular expression finds something.
   *
   * @param regularExpression as JavaScript knows it; with "^" and "$" it must match the whole text
   */
  public static text(regularExpression: string): Match {
    try {
      return new Match({ kind: 'text', pattern: new RegExp(regularExpression) });
    } catch {
      throw new Error(`Match.text: ${shown(regularExpression)} is no regular expression; put "\\" before characters that stand for themselves`);
    }
  }

  private constructor(
    /** @internal */
    public readonly _pattern: Pattern,
  ) {}
}
