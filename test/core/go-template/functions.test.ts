import { SPRIG_FUNCTIONS } from '../../../src/core/go-template/functions';
import { GoTemplate } from '../../../src/core/go-template/go-template';

const data = { list: ['a', 'b', 'c'], map: { a: { b: 'deep' }, c: 'flat' } };

describe('functions give what Go gives', () => {
  test.each([
    ['trunc 3 "héllo"', 'hé'], ['trunc -2 "hello"', 'lo'], ['abbrev 5 "hello world"', 'he...'], ['initials "First Try"', 'FT'], ['substr 1 3 "hello"', 'el'], ['nospace " a b "', 'ab'],
    ['title "hello world"', 'Hello World'], ['untitle "Hello World"', 'hello world'], ['snakecase "HTTPServer2Go"', 'http_server2_go'], ['kebabcase "FirstName"', 'first-name'], ['camelcase "http_server"', 'HttpServer'],
    ['swapcase "aBc"', 'AbC'], ['wrap 5 "Hello World"', 'Hello\nWorld'], ['nindent 2 "a\\nb"', '\n  a\n  b'], ['quote "a" 1 nil', '"a" "1"'], ['squote "it\'s"', '\'it\'s\''], ['cat "a" 1 true', 'a 1 true'], ['replace "." "-" "a.b"', 'a-b'],
    ['plural "one" "many" 2', 'many'], ['join "-" .list', 'a-b-c'], ['(split "." "a.b")._1', 'b'], ['sortAlpha (list "b" "a")', '[a b]'], ['b64enc "hé"', 'aMOp'], ['b64dec "aMOp"', 'hé'], ['b64dec "!"', 'illegal base64 data at input byte 0'],
    ['b32enc "hello"', 'NBSWY3DP'], ['b32dec "NBSWY3DP"', 'hello'], ['adler32sum "Wikipedia"', '300286872'], ['sha1sum "a"', '86f7e437faa5a7fce15d1ddcb9eaeaea377667b8'], ['decryptAES "secretkey" "30tEfhuJSVRhpG97XCuWgz2okj7L8vQ1s6V9zVUPeDQ="', 'plaintext'],
    ['add 1 "2" 3.9', '6'], ['div -7 2', '-3'], ['mod -7 2', '-1'], ['add 9223372036854775807 1', '-9223372036854775808'], ['addf 0.1 0.2', '0.3'], ['divf 1 3', '0.3333333333333333'], ['round 2.345 2', '2.35'], ['floor 1.7', '1'], ['max 1 5 3', '5'],
    ['until 3', '[0 1 2]'], ['seq 2 5', '2 3 4 5'], ['untilStep 10 0 -3', '[10 7 4 1]'], ['toDecimal "0755"', '493'], ['atoi "x"', '0'],
    ['first .list', 'a'], ['rest .list', '[b c]'], ['append .list 1', '[a b c 1]'], ['uniq (list 1 1 2)', '[1 2]'], ['without .list "a"', '[b c]'], ['has "a" .list', 'true'], ['slice .list 1 2', '[b]'], ['chunk 2 .list', '[[a b] [c]]'], ['compact (list 0 "" "a")', '[a]'],
    ['dict "a" 1 "b"', 'map[a:1 b:]'], ['get .map "zz"', ''], ['pick .map "c"', 'map[c:flat]'], ['omit .map "a"', 'map[c:flat]'], ['dig "a" "b" "none" .map', 'deep'], ['dig "a" "z" "none" .map', 'none'],
    ['merge (dict "a" 1 "n" (dict "x" 1)) (dict "a" 2 "n" (dict "y" 2))', 'map[a:1 n:map[x:1 y:2]]'], ['mergeOverwrite (dict "a" 1) (dict "a" 2)', 'map[a:2]'],
    ['default "d" ""', 'd'], ['coalesce 0 "" "x"', 'x'], ['ternary "a" "b" true', 'a'], ['empty .list', 'false'], ['kindOf 1.5', 'float64'], ['typeOf .map', 'map[string]interface {}'],
    ['toJson (dict "b" 1 "a" "<")', '{"a":"\\u003c","b":1}'], ['toRawJson "<"', '"<"'], ['(fromJson "{\\"a\\": [1]}").a', '[1]'], ['toPrettyJson (list 1)', '[\n  1\n]'],
    ['semverCompare ">=1.2 <2" "1.4.0"', 'true'], ['semverCompare "^1.2" "2.0.0"', 'false'], ['semverCompare ">=1.0" "1.1.0-rc1"', 'false'], ['(semver "v1.2").Minor', '2'],
    ['regexReplaceAll "a(b)" "abab" "${1}x"', 'bxbx'], ['regexFindAll "[a-z]+" "a1b2" -1', '[a b]'], ['regexSplit "," "a,b" -1', '[a b]'], ['regexMatch "(?i)^A$" "a"', 'true'],
    ['(urlParse "https://u@h:1/p?q#f").hostname', 'h'], ['urlJoin (dict "scheme" "http" "host" "h" "path" "/a b")', 'http://h/a%20b'], ['base "/a/b"', 'b'], ['dir "a/b/"', 'a/b'], ['clean "/a/../b/"', '/b'], ['ext "a.tar.gz"', '.gz'],
    ['duration "95"', '1m35s'], ['durationRound "800h"', '1mo'], ['dateInZone "2006-01-02 15:04" 1700000000 "UTC"', '2023-11-14 22:13'],
  ])('%s', (expression, expected) => expect(GoTemplate.parse(`{{ ${expression} }}`, SPRIG_FUNCTIONS).render(data)).toBe(expected));
});

test('what tells of the machine does not exist', () => {
  expect(['env', 'expandenv', 'getHostByName'].filter((name) => SPRIG_FUNCTIONS.has(name))).toEqual([]);
});
