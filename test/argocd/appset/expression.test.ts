import { ApiObject } from 'cdk8s';
import { template } from './_sets';
import { ArgoApplicationSet, ArgoCondition, ArgoExpression, ArgoGenerator, ArgoPullRequestProvider, ArgoRollingStep, ArgoTemplatePatch } from '../../../src/argocd';
import { argoChart, problemsOf } from '../_chart';

const list = ArgoGenerator.list([{ env: 'dev', other: 1 }]);
const env = list.param('env');

function written(text: string): string {
  const chart = argoChart();
  const set = new ArgoApplicationSet(chart, 'set', { generators: [list], template: template(env, { annotations: { text } }) });
  expect(problemsOf(chart)).toEqual([]);
  return ApiObject.of(set).toJson().spec.template.metadata.annotations.text;
}

function patchOf(...patches: ArgoTemplatePatch[]): string {
  const set = new ArgoApplicationSet(argoChart(), 'set', { generators: [list], template: template(env), patches });
  return ApiObject.of(set).toJson().spec.templatePatch;
}

test.each([
  ['a text', 'a}} {b', 'a}} {b'],
  ['braces', 'a{{ b }} {{{', 'a{{ "{{" }} b }} {{ "{{" }}{'],
  ['a brace before a parameter', `{${env}}`, '{{ "{" }}{{ .env }}}'],
  ['normalize', ArgoExpression.normalize(`${env}_x`), '{{ normalize (print .env "_x") }}'],
  ['normalize of what may be no text', ArgoExpression.normalize(list.param('other')), '{{ normalize (print .other) }}'],
  ['slugify', ArgoExpression.slugify(env), '{{ slugify .env }}'],
  ['slugify to a length', ArgoExpression.slugify(env, 20), '{{ slugify 20 true .env }}'],
  ['lower', ArgoExpression.lower(env), '{{ lower .env }}'],
  ['truncate', ArgoExpression.truncate(ArgoExpression.lower(env), 5), '{{ trunc 5 (lower .env) }}'],
  ['replace', ArgoExpression.replace(env, '"', '{{'), '{{ replace "\\"" "\\x7b{" .env }}'],
  ['default', ArgoExpression.default(list.param('missing'), 'x'), '{{ default "x" (dig "missing" "" .) }}'],
  ['default by another parameter', ArgoExpression.default(list.param('a', 'b'), env), '{{ default .env (dig "a" "b" "" .) }}'],
  ['two parameters side by side', ArgoExpression.lower(`${env}${env}`), '{{ lower (print .env "" .env) }}'],
  ['no parameter', ArgoExpression.lower('A'), '{{ lower "A" }}'],
  ['raw', ArgoExpression.raw(' upper .env '), '{{ upper .env }}'],
])('%s', (_title, text, expected) => {
  expect(written(text)).toBe(expected);
});

test('a text as a value, and a raw value', () => {
  expect(patchOf(ArgoTemplatePatch.always({ spec: { revisionHistoryLimit: ArgoExpression.value(env) } }))).toBe('spec:\n  revisionHistoryLimit: {{ toJson (mustFromJson .env) }}\n');
  expect(patchOf(ArgoTemplatePatch.always({ spec: { revisionHistoryLimit: ArgoExpression.rawValue('len .env') } }))).toBe('spec:\n  revisionHistoryLimit: {{ toJson (len .env) }}\n');
});

test.each([
  ['equalTo', ArgoCondition.equalTo(env, 'dev'), 'eq .env "dev"'],
  ['equalTo of what may be no text', ArgoCondition.equalTo(list.param('other'), '1'), 'eq (print .other) "1"'],
  ['in', ArgoCondition.in(env, ['a', 'b']), 'eq .env "a" "b"'],
  ['matches', ArgoCondition.matches(env, '^d'), 'regexMatch "^d" .env'],
  ['isPresent', ArgoCondition.isPresent(list.param('x')), 'ne (print (dig "x" "" .)) ""'],
  ['isTrue of a value', ArgoCondition.isTrue(list.paramValue('other')), 'eq (toJson .other) "true"'],
  ['isTrue of a text', ArgoCondition.isTrue(env), 'eq .env "true"'],
  ['not', ArgoCondition.not(ArgoCondition.equalTo(env, 'a')), 'not (eq .env "a")'],
  ['all', ArgoCondition.all(ArgoCondition.isTrue(env), ArgoCondition.raw('.x')), 'and (eq .env "true") .x'],
  ['one alone', ArgoCondition.any(ArgoCondition.raw('.x')), '.x'],
])('the condition %s', (_title, condition, expected) => {
  expect(patchOf(ArgoTemplatePatch.when(condition, { spec: { info: null } }))).toBe(`{{- if ${expected} }}\nspec:\n  info: null\n{{- end }}\n`);
});

test('the label of a pull request', () => {
  const pulls = ArgoGenerator.pullRequest(ArgoPullRequestProvider.github({ owner: 'a', repo: 'b' }));
  const patch = ArgoTemplatePatch.when(pulls.hasLabel('ready'), { spec: { info: null } });
  const set = new ArgoApplicationSet(argoChart(), 'set', { generators: [pulls], template: template(`pr-${pulls.number}`), patches: [patch] });

  expect(ApiObject.of(set).toJson().spec.templatePatch).toBe('{{- if has "ready" .labels }}\nspec:\n  info: null\n{{- end }}\n');
});

test('of several patches the last one counts, and empty maps are kept apart', () => {
  const isDev = ArgoCondition.equalTo(env, 'dev');

  expect(patchOf(
    ArgoTemplatePatch.always({ spec: { syncPolicy: { automated: {} }, info: [{ name: 'a', value: `${env}"` }, 'x', []] } }),
    ArgoTemplatePatch.when(isDev, { spec: { syncPolicy: { automated: { prune: true } } } }),
    ArgoTemplatePatch.unless(isDev, { metadata: { labels: { 'a/b': 'yes', [env]: '1' } }, spec: { info: null } }),
  )).toBe(`spec:
  syncPolicy:
{{- if eq .env "dev" }}
    automated:
      prune: true
{{- else }}
    automated: {}
{{- end }}
{{- if not (eq .env "dev") }}
  info: null
{{- else }}
  info:
    - name: a
      value: {{ toJson (print .env "\\"") }}
    - x
    - []
{{- end }}
{{- if not (eq .env "dev") }}
metadata:
  labels:
    a/b: "yes"
    {{ toJson .env }}: "1"
{{- end }}
`);
});

describe('fails', () => {
  test('when an expression is none', () => {
    expect(() => ArgoExpression.raw(' ')).toThrow(new Error('ArgoExpression.raw: the expression is empty; write one as in ".name"'));
    expect(() => ArgoExpression.rawValue('{{ .a }}')).toThrow(new Error('ArgoExpression.rawValue: "{{ .a }}" has double braces, which are written by us; leave them out'));
    expect(() => ArgoCondition.raw('{{ .a }}')).toThrow(new Error('ArgoCondition.raw: "{{ .a }}" is empty or has double braces; write an expression as in "eq .env \\"dev\\""'));
    expect(() => ArgoCondition.in(env, [])).toThrow(new Error('ArgoCondition.in: there is no value; give at least one'));
    expect(() => ArgoCondition.all()).toThrow(new Error('ArgoCondition.all: there is no condition; give at least one'));
    expect(() => ArgoCondition.isTrue(true)).toThrow(new Error('ArgoCondition.isTrue: true is no parameter; give one of a generator'));
  });

  test.each([
    [{ kind: 'x' }, '"kind" is no part of an Application that a patch may change; write metadata or spec'],
    [{}, 'the patch is empty; write metadata or spec'],
    [{ spec: null }, 'spec is null, which would wipe it out; write a map'],
    [{ spec: { project: 'a' } }, 'it changes spec.project, which Argo CD undoes; say it in the template'],
    [{ metadata: { name: 'a' } }, 'it changes metadata.name; say it in the template'],
    [{ metadata: { namespace: 'a' } }, 'it changes metadata.namespace; Applications lie in the namespace of the set'],
  ])('when a patch changes %j', (patch, message) => {
    expect(() => ArgoTemplatePatch.always(patch)).toThrow(new Error(`ArgoTemplatePatch.always: ${message}`));
  });

  test.each([
    [{ key: ' ', in: ['a'] }, 'the key is empty; name a label of the template'],
    [{ key: 'a' }, 'write either in or notIn for the label "a"'],
    [{ key: 'a', in: ['a'], notIn: ['b'] }, 'write either in or notIn for the label "a"'],
    [{ key: 'a', in: [] }, 'there is no value for the label "a"; give at least one'],
    [{ key: 'a', in: ['a'], maxUpdate: 1, maxUpdatePercent: 1 }, 'both maxUpdate and maxUpdatePercent are given; give one of them'],
    [{ key: 'a', in: ['a'], maxUpdate: 0 }, 'maxUpdate is 0, and with less than one the step never ends; write a whole number from 1 on'],
    [{ key: 'a', in: ['a'], maxUpdatePercent: 101 }, 'maxUpdatePercent is 101; write a whole number from 1 to 100'],
  ])('when a step is %j', (options, message) => {
    expect(() => ArgoRollingStep.matching(options)).toThrow(new Error(`ArgoRollingStep.matching: ${message}`));
  });
});
