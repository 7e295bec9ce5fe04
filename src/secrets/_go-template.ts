/** What a Go template of `template.data` refers to. */
export interface GoTemplate {
  /** The names that are looked up at the root, where the decrypted values are. */
  readonly references: string[];
  /** Why the controller could not render it; undefined when nothing was found. */
  readonly fault?: string;
}

/** Strings, quoted or raw, characters, names with the dots before them, and everything else one by one. */
const TOKEN = /"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|\$\w*(?:\.\w+)*|(?:\.\w+)+|\w+|\s+|./gsu;

/** Actions inside which the dot is something else than the root. */
const REBINDING = new Set(['range', 'with', 'define', 'block']);

/**
 * Finds what a template refers to. This is no parser of Go's templates: it knows strings, comments, blocks and
 * the two ways to look up a value, `.name` and `index . "name"`, and is silent about all that it does not know.
 */
export function readGoTemplate(text: string): GoTemplate {
  const references = new Set<string>();
  const blocks: string[] = [];
  const faulty = (fault: string): GoTemplate => ({ references: [...references], fault });

  let at = text.indexOf('{{');
  while (at >= 0) {
    const comment = /^\{\{(?:-\s+)?\/\*[\s\S]*?\*\/(?:\s+-)?\}\}/.exec(text.slice(at));
    const action = comment ?? /^\{\{(?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\\n]|\\.)*'|(?!\}\})[^"'`])*\}\}/.exec(text.slice(at));
    if (!action) return faulty('an action {{ is not closed, or a quote in it is not');
    if (!comment) {
      const tokens = action[0].slice(2, -2).replace(/^-\s/, ' ').replace(/\s-$/, ' ').match(TOKEN) ?? [];
      const words = tokens.filter((token) => token.trim() !== '');
      if (words.length === 0) return faulty('an action {{ }} is empty');
      if (words[0] === 'end') {
        if (blocks.pop() === undefined) return faulty('an {{ end }} closes nothing');
      } else {
        const fault = readAction(tokens, words, blocks.some((block) => REBINDING.has(block)), references);
        if (fault) return faulty(fault);
        if (words[0] === 'if' || REBINDING.has(words[0])) blocks.push(words[0]);
      }
    }
    at = text.indexOf('{{', at + action[0].length);
  }
  return blocks.length ? faulty(`a {{ ${blocks[0]} }} has no {{ end }}`) : { references: [...references] };
}

function readAction(tokens: string[], words: string[], rebound: boolean, references: Set<string>): string | undefined {
  for (let i = 0; i < tokens.length; i++) {
    const field = /^(\$?)\.(\w+)((?:\.\w+)*)$/.exec(tokens[i]);
    const atStart = i === 0 || /^(?:\s+|[(|=,])$/.test(tokens[i - 1]);
    if (!field || !atStart || (rebound && !field[1])) continue;
    if (tokens[i + 1] === '-') {
      const name = /^\$?\.([\w.-]+)/.exec(tokens.slice(i).join(''))![1];
      return `a name with a hyphen cannot follow a dot, write {{ index . ${JSON.stringify(name)} }}`;
    }
    if (field[3]) return `a name with a dot in it cannot follow a dot, write {{ index . ${JSON.stringify(field[2] + field[3])} }}`;
    references.add(field[2]);
  }
  words.forEach((word, i) => {
    const root = words[i + 1] === '$' || (words[i + 1] === '.' && !rebound);
    const literal = words[i + 2];
    if (word === 'index' && root && /^"[^"\\]*"$|^`[^`]*`$/.test(literal ?? '')) references.add(literal.slice(1, -1));
  });
  return undefined;
}
