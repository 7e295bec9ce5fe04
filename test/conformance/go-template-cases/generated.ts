/** Values of every kind, as arguments. */
const VALUES = ['.missing', '.null', 'nil', '""', '"abc"', '"12"', '"a,b"', '.unicode', '0', '-3', '2', '.one', '.float', '2.5', '(int64 3)', 'true', 'false', '.empty', '.list', '.numbers', '.segments', '.mixed', '.emptyMap', '.map', '.labels', '(semver "1.2.3")', '(until 3)', '(rest (list))', '.multi', '(index "a" 0)'];

const ONE = ['abbrev 5', 'add1', 'add1f', 'adler32sum', 'all', 'any', 'atoi', 'b32dec', 'b32enc', 'b64dec', 'b64enc', 'base', 'camelcase', 'cat', 'ceil', 'clean', 'coalesce', 'compact', 'concat', 'deepCopy', 'dict "k"', 'dir', 'duration', 'durationRound', 'empty', 'ext', 'first', 'float64', 'floor', 'fromJson', 'fromYaml', 'fromYamlArray', 'html', 'indent 2', 'index', 'initial', 'initials', 'int', 'int64', 'isAbs', 'js', 'kebabcase', 'kindOf', 'last', 'len', 'list', 'lower', 'maxf', 'max', 'min', 'mul', 'nindent 1', 'normalize', 'nospace', 'not', 'print', 'println', 'printf "%v|%s|%d|%q|%t|%T|%5v|%x"', 'printf "%v"', 'printf "%s"', 'printf "%d"', 'printf "%q"', 'printf "%#v"', 'printf "%T"', 'printf "%x"', 'printf "%08.3f"', 'quote', 'regexFind "a"', 'regexQuoteMeta', 'repeat 2', 'rest', 'reverse', 'semver', 'seq', 'sha1sum', 'slice', 'slugify', 'snakecase', 'sortAlpha', 'split ","', 'splitList ","', 'splitn "," 1', 'squote', 'swapcase', 'ternary 1 2', 'title', 'toDecimal', 'toJson', 'toPrettyJson', 'toRawJson', 'toString', 'toStrings', 'toYaml', 'trim', 'trunc 2', 'typeOf', 'uniq', 'until', 'untitle', 'upper', 'urlJoin', 'urlParse', 'urlquery', 'wrap 3', 'join "-"', 'default "d"', 'hasKey (dict "abc" 1)', 'get (dict "abc" 1)', 'kindIs "string"', 'typeIs "string"', 'has "a"', 'append (list 1)', 'prepend (list 1)', 'without (list 1 2 "abc")', 'index .list', 'index .map', 'slice .list 1', 'pick .map', 'omit .map', 'round 1.2345', 'chunk 2', 'untilStep 0 3', 'merge (dict "a" 1)', 'mergeOverwrite (dict "a" 1)', 'pluck "a"', 'set (dict) "k"', 'values (dict "a" 1) | print', 'dig "a" "d"', 'substr 0 1', 'trimPrefix "a"', 'contains "a"', 'plural "a" "b"', 'divf 10', 'subf 10', 'sub 10', 'mod 10', 'date_in_zone "2006" 0', 'fail', 'eq "abc"', 'eq 2', 'ne 2.5', 'lt 2', 'ge "b"', 'eq .list', 'and 1', 'or 0', 'call', 'regexSplit "," "a,b"', 'regexReplaceAll "a" "abc"', 'deepEqual .list', 'kindIs', 'empty', 'toJson | fromJson'];

const TWO = ['add', 'addf', 'sub', 'div', 'mul', 'mulf', 'max', 'minf', 'eq', 'ne', 'lt', 'le', 'gt', 'ge', 'index', 'slice', 'and', 'or', 'default', 'coalesce', 'print', 'cat', 'join', 'contains', 'replace "a"', 'append', 'concat', 'has', 'without', 'deepEqual', 'ternary "y"', 'round', 'trunc', 'repeat', 'hasKey', 'get', 'merge', 'printf', 'list', 'dict', 'splitList', 'indent', 'trimSuffix', 'until', 'semverCompare', 'printf "%[2]v %[1]v"', 'quote', 'html', 'uniq'];

/** Every function with every value, and many with every pair of values. */
export function generated(): string[] {
  return [
    ...ONE.flatMap((call) => VALUES.map((value) => (call.includes(' | ') ? `{{ ${value} | ${call} }}` : `{{ ${call} ${value} }}`))),
    ...ONE.slice(0, 40).flatMap((call) => VALUES.slice(0, 12).map((value) => `{{ ${value} | ${call} }}`)),
    ...TWO.flatMap((call) => VALUES.flatMap((a) => VALUES.map((b) => `{{ ${call} ${a} ${b} }}`))),
    ...VALUES.flatMap((value) => [
      `{{ if ${value} }}yes{{ else }}no{{ end }}`, `{{ with ${value} }}{{ . }}{{ else }}none{{ end }}`, `{{ range ${value} }}[{{ . }}]{{ else }}none{{ end }}`, `{{ range $i, $e := ${value} }}{{ $i }}={{ $e }};{{ end }}`,
      `{{ $x := ${value} }}{{ $x }}`, `{{ $x := ${value} }}{{ $x.a }}`, `{{ (${value}).a }}`, `{{ print (${value}) }}`, `{{ ${value} | print }}`, `{{ toJson (list ${value}) }}`, `{{ toYaml (dict "k" ${value}) }}`, `{{ list ${value} ${value} }}`,
      `{{ range (list ${value}) }}{{ .a }}{{ end }}`, `{{ define "t" }}{{ . }}{{ end }}{{ template "t" ${value} }}`, `{{ not ${value} }}`, `{{ ${value} }}`,
    ]),
  ];
}

const TEXTS = ['', 'a', 'a b', ' a', 'a ', 'true', 'yes', 'No', 'null', '~', '1', '1.5', '0x1F', '1e3', '0o7', '017', '1_000', '-', '- a', '-a', '?', '? a', ':', 'a:', 'a: b', 'a:b', '#', 'a #b', 'a#b', '!x', '&x', '*x', '@x', '`x`', '%x', '|', '>', '"q"', '\'q\'', 'it\'s', '[a]', '{a}', 'a, b', '---', '--- a', '...', '<<', '=', '.', '.5', '.inf', '2026-01-31', '2026-02-30', '2026-1-1 1:2:3', '2026-01-31T12:00:00Z', '12:30', '1:30:00', 'a\tb', '\t', 'a\nb', 'a\nb\n', 'a\n\nb\n\n', '\n', '\na', ' a\nb', 'a \nb', 'a\n b', 'a\n\tb', 'a\nb ', 'a\r\nb', 'é', '😀', '\u00a0', '\u2028', '\ufeff', '\x01', '\x7f', 'a\\b', 'a"b', '*', 'n', 'y', 'on', 'Off', '0', '-0', '+1', '1.', '1e', '9223372036854775808', '99999999999999999999', '0b11', 'k8s', 'a%b', 'x'.repeat(130), '{{ }}', '1.2.3', 'v1.2', 'NaN', '.nan', 'key: |', '\u0085', 'a\u2029b', 'a\n# b', '- \n', 'a\n...\n'];

/** Texts and keys near everything that YAML gives a meaning. */
export function yamlTexts(): { template: string; data: unknown }[] {
  const template = '{{ toYaml . }}\n--\n{{ toJson . }}\n{{ toRawJson . }}';
  return [
    ...TEXTS.flatMap((text) => [
      text, [text], { k: text }, { [text]: 1 }, { k: { n: [text, [text]] }, [text]: [{ [text]: { [text]: text } }] },
    ].map((data) => ({ template, data }))),
    ...[[], {}, [[]], [{}], [[], [[1, [2]], { a: [] }]], { a: { b: {} }, c: [] }, { a: [{ b: 1, c: [{ d: 2, e: 3 }] }, 'x'] }, [[[1, 2], [3]], [{ a: 1, b: [2] }]], [1, 1.5, 1e6, 1e20, 1e21, 123456789012, 0.000001, -0.5, 1e-7, 2 ** 53, -1], null, 1, 'x', true].map((data) => ({ template, data })),
    { template, data: Object.fromEntries(['a10', 'a2', 'a1', 'b', 'A', 'a', 'a-b', 'a_b', 'a.b', '10', '9', '1', '01', '001', 'a01', 'a1-', 'é', 'z', '', '_', '-', 'a0', 'a00', 'app.kubernetes.io/name', 'app', 'app2', 'app10'].map((key) => [key, 1])) },
  ];
}
