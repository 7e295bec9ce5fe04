const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Says what keeps an expression of expr-lang from being read, as far as quotes and brackets show it; undefined when they show nothing. */
export function expressionFault(expression: string): string | undefined {
  const open: string[] = [];
  for (let i = 0; i < expression.length; i++) {
    const character = expression[i];
    if (character === '"' || character === '\'' || character === '`') {
      const end = endOfText(expression, i);
      if (end === undefined) return `opens a text with ${character} and does not close it`;
      i = end;
    } else if (character in CLOSING) {
      open.push(character);
    } else if (')]}'.includes(character)) {
      const last = open.pop();
      if (last === undefined || CLOSING[last] !== character) return `closes with ${character} what it has not opened`;
    }
  }
  const last = open.pop();
  if (last !== undefined) return `opens ${last} and does not close it`;
  if (expression.trim() === '') return 'is empty, which is never true';
  return /(?<![=!<>])=(?!=)/.test(withoutTexts(expression)) && !/\blet\s/.test(expression) ? 'has a single "=", which compares nothing; write "=="' : undefined;
}

function endOfText(expression: string, start: number): number | undefined {
  const quote = expression[start];
  for (let i = start + 1; i < expression.length; i++) {
    if (expression[i] === '\\' && quote !== '`') i++;
    else if (expression[i] === quote) return i;
  }
  return undefined;
}

function withoutTexts(expression: string): string {
  return expression.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`/gs, '""');
}
