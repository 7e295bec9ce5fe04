import type { PreviewCase } from './_preview-cases';

/** Numbers that look random, and are the same each time. */
class Dice {
  public constructor(private seed: number) {}

  public below(count: number): number {
    this.seed = (this.seed * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor(this.seed / 2 ** 32 * count);
  }

  public one<T>(of: readonly T[]): T {
    return of[this.below(of.length)];
  }

  public some<T>(most: number, make: () => T): T[] {
    return Array.from({ length: this.below(most + 1) }, make);
  }

  public maybe(chance: number): boolean {
    return this.below(100) < chance;
  }
}

const CLUSTERS: PreviewCase['clusters'] = [
  { name: 'east', server: 'https://east.example.com', labels: { env: 'prod', zone: 'a' }, annotations: { team: 'blue' } },
  { name: 'west', server: 'https://west.example.com', labels: { env: 'dev' } },
  { name: 'north', server: 'https://north.example.com', labels: { env: 'prod' }, project: 'team' },
];

const FILES = {
  'apps/web/config.yaml': 'name: web\nsize: 3\nenv: prod\ndeep: {a: 1, list: [x, {y2: z}]}\n',
  'apps/api/config.yaml': '- {name: api-1, env: dev}\n- {name: api-2, env: prod, size: 1.5}\n',
  'apps/api/base/other.yaml': 'name: base\n',
  'envs/prod/x.yaml': 'env: prod\n',
  'envs/dev/x.yaml': 'env: dev\n',
};

const KEYS = ['name', 'env', 'zone', 'size', 'deep', 'list', 'values'];

/** Cases of all kinds of generators, made at random. All share clusters, projects and files. */
export function randomCases(count: number, seed = 1): PreviewCase[] {
  return Array.from({ length: count }, (_, index) => {
    const dice = new Dice(seed * 7919 + index * 104729);
    const isGo = dice.maybe(70);
    const spec = new SetMaker(dice, isGo).spec();
    const manifest = { apiVersion: 'argoproj.io/v1alpha1', kind: 'ApplicationSet', metadata: { name: `set-${index}`, namespace: 'argocd' }, spec };
    return { id: `random/${seed}-${index}`, clusters: CLUSTERS, projects: ['team'], files: FILES, newGlobbing: true, manifest };
  });
}

class SetMaker {
  public constructor(private readonly dice: Dice, private readonly isGo: boolean) {}

  public spec(): any {
    const { dice, isGo } = this;
    return {
      ...(isGo && { goTemplate: true }),
      ...(isGo && dice.maybe(40) && { goTemplateOptions: [dice.one(['missingkey=error', 'missingkey=zero', 'missingkey=default'])] }),
      ...(dice.maybe(20) && { syncPolicy: { preserveResourcesOnDeletion: true } }),
      generators: [this.entry(2), ...dice.some(1, () => this.entry(2))],
      template: {
        metadata: {
          name: this.name(),
          ...(dice.maybe(40) && { labels: { env: dice.one(['prod', 'dev']), [dice.maybe(30) ? this.tag('name') : 'plain']: 'x' } }),
          ...(dice.maybe(60) && { annotations: { all: this.text(), more: this.text() } }),
        },
        spec: {
          project: dice.maybe(85) ? 'default' : dice.one(['team', 'ghost', this.tag('env')]),
          source: { repoURL: 'https://github.com/acme/shop', path: `x/${this.tag('env')}`, ...(dice.maybe(30) && { helm: this.helm() }), ...(dice.maybe(20) && { targetRevision: '' }) },
          destination: dice.maybe(70) ? { server: 'https://kubernetes.default.svc' } : dice.one([{ name: this.tag('name') }, { server: this.tag('server') }, { name: 'east', namespace: this.tag('env') }]),
          ...(dice.maybe(30) && {
            syncPolicy: dice.one<unknown>([
              { automated: {} }, { automated: { prune: true, selfHeal: false } }, { syncOptions: [] }, { retry: { limit: 3 } },
            ]),
          }),
        },
      },
      ...(dice.maybe(25) && { templatePatch: this.patch() }),
      ...(dice.maybe(20) && { strategy: this.strategy() }),
    };
  }

  private tag(key: string): string {
    const { dice, isGo } = this;
    if (!isGo) return `{{${dice.maybe(20) ? ' ' : ''}${key}}}`;
    return dice.one([`{{.${key}}}`, `{{ .${key} }}`, `{{ .${key} | default "none" }}`, `{{- .${key} }}`, `{{ if .${key} }}{{ .${key} }}{{ else }}no{{ end }}`]);
  }

  private name(): string {
    const { dice, isGo } = this;
    const tail = isGo ? '{{ toJson . | sha256sum | trunc 6 }}' : dice.one(['{{env}}', '{{path.basename}}', '{{values.env}}', '{{zone}}']);
    return `a-${this.tag('name')}-${tail}`;
  }

  private text(): string {
    const { dice, isGo } = this;
    const plain = ['{{env}} {{zone}}', '{{path}}/{{path.basename}}{{path[0]}}', '{{metadata.labels.env}}', '{{values.a}}', '{{size}} {{deep.a}} {{deep.list.0}}', '{{server}}', '{{ nothing', '{{}} }}', 'x'];
    const go = [
      '{{ toJson . }}', '{{ .env }} {{ .zone }}', '{{ range $k, $v := .deep }}{{ $k }}:{{ $v }};{{ end }}', '{{ with .path }}{{ .basename }}{{ end }}', '{{ .metadata.labels.env }}',
      '{{ len . }}', '{{ .values.a }}', '{{ index .list 0 }}', '{{ printf "%v|%s" .size .name }}', '{{ dig "deep" "a" "none" . }}', '{{ hasKey . "env" }}', '{{ (merge (dict) .).name }}',
      '{{ keys . | sortAlpha | join "," }}', '{{ .name | upper | quote }}', '{{ .size }}', '{{ eq .env "prod" }}', '{{ .deep }}', '{{ .path.segments }}', '{{ toYaml .values }}', 'x',
    ];
    return dice.one(isGo ? go : plain);
  }

  private value(key: string): unknown {
    const { dice, isGo } = this;
    const text = (): string => dice.one(key === 'env' ? ['prod', 'dev', ''] : ['a', 'b', 'c', 'd']);
    if (key === 'values') return Object.fromEntries(dice.some(2, () => dice.one(['a', 'env'])).map((name) => [name, text()]));
    if (!isGo) return text();
    if (key === 'size') return dice.one<unknown>([1, 2.5, 1e7, '3', true, null, 0]);
    if (key === 'deep') return dice.one<unknown>([{ a: 1, b: { c: 'x' } }, { a: 'y9' }, {}, 'flat', null]);
    if (key === 'list') return dice.one<unknown>([['a', 1], [], ['z'], [{ k: 'v' }]]);
    return text();
  }

  private element(): Record<string, unknown> {
    const keys = KEYS.filter((key) => key === 'name' || this.dice.maybe(45));
    return Object.fromEntries(keys.map((key) => [key, this.value(key)]));
  }

  private entry(depth: number, isSecond = false): any {
    const { dice } = this;
    return {
      ...this.generator(depth, isSecond),
      ...(dice.maybe(15) && {
        selector: dice.one<unknown>([
          {}, { matchLabels: { env: 'prod' } }, { matchExpressions: [{ key: 'name', operator: 'NotIn', values: ['a', 'east'] }] }, { matchExpressions: [{ key: 'deep.a', operator: 'Exists' }] },
          { matchExpressions: [{ key: 'metadata.labels.env', operator: 'In', values: ['prod', 'dev'] }] }, { matchExpressions: [{ key: 'size', operator: 'DoesNotExist' }] },
        ]),
      }),
    };
  }

  private generator(depth: number, isSecond: boolean): any {
    const { dice, isGo } = this;
    const own = isSecond && dice.maybe(60) ? this.tag(dice.one(['env', 'name'])) : undefined;
    const values = dice.maybe(30) ? { values: { a: dice.one([this.tag('name'), 'fixed', own ?? 'x']), env: own ?? 'v' } } : {};
    const kind = dice.one(['list', 'list', 'clusters', 'directories', 'files', ...(depth > 0 ? ['matrix', 'matrix', 'merge'] : [])]);
    const template = dice.maybe(10) ? { template: { metadata: dice.one<any>([{}, { labels: { own: 'yes' } }]), spec: { project: '', destination: {}, ...dice.one<any>([{}, { source: { repoURL: '', targetRevision: 'v9' } }]) } } } : {};
    switch (kind) {
      case 'clusters': return { clusters: { ...dice.one<any>([{}, { selector: { matchLabels: { env: own ?? 'prod' } } }, { selector: { matchExpressions: [{ key: 'zone', operator: 'Exists' }] } }]), ...values, ...(isGo && dice.maybe(5) && { flatList: true, selector: { matchLabels: { zone: 'a' } } }), ...template } };
      case 'directories': return { git: { repoURL: 'https://github.com/acme/fleet', revision: 'HEAD', directories: dice.one<any>([[{ path: 'apps/*' }], [{ path: `envs/${own ?? '*'}` }], [{ path: '*/*' }, { path: 'apps/*', exclude: true }]]), ...values, ...(dice.maybe(10) && { pathParamPrefix: 'git' }), ...template } };
      case 'files': return { git: { repoURL: 'https://github.com/acme/fleet', revision: 'HEAD', files: dice.one<any>([[{ path: '**/config.yaml' }], [{ path: `envs/${own ?? '*'}/x.yaml` }], [{ path: 'apps/*/config.yaml' }, { path: 'apps/api/*.yaml', exclude: true }]]), ...values, ...template } };
      case 'matrix': return { matrix: { generators: [this.entry(depth - 1), this.entry(depth - 1, true)], ...template } };
      case 'merge': return { merge: { mergeKeys: dice.one([['name'], ['env'], ['name', 'env']]), generators: [this.entry(depth - 1), this.entry(depth - 1), ...dice.some(1, () => this.entry(depth - 1))], ...template } };
      default: {
        const elements = dice.some(3, () => (own === undefined ? this.element() : { ...this.element(), zone: own }));
        return { list: { elements, ...(isGo && dice.maybe(10) && { elementsYaml: '- {name: y1, size: 7}\n- {name: y2}' }), ...template } };
      }
    }
  }

  private helm(): any {
    const { dice } = this;
    return dice.one<unknown>([
      {}, { valuesObject: { [this.tag('name')]: this.tag('env'), gone: null, list: [null, 1, true], deep: { x: this.text() } } }, { parameters: [{ name: 'a', value: this.tag('env') }] }, { values: this.text() },
    ]);
  }

  private patch(): string {
    const { dice, isGo } = this;
    const both = [`metadata: {annotations: {patched: "${this.tag('name')}"}}`, 'spec: {source: {helm: {releaseName: r, valuesObject: {a: {b: c}}}}}', 'metadata: {finalizers: [x.example.com/a]}', 'metadata: {labels: null}', 'spec: {destination: {namespace: patched}, project: other}', 'spec:', '[]', 'null'];
    return dice.one(isGo ? [...both, '{{ if eq .env "prod" }}spec: {syncPolicy: {automated: {prune: true}}}{{ end }}', '{"metadata": {"annotations": {"all": {{ toJson .name | quote }}}}}'] : both);
  }

  private strategy(): any {
    const { dice } = this;
    const step = (): any => ({
      matchExpressions: dice.some(2, () => ({ key: dice.one(['env', 'plain', 'none']), operator: dice.one(['In', 'NotIn', 'NotIn', 'Exists']), values: dice.one([['prod'], ['dev'], ['x'], []]) })),
      ...(dice.maybe(30) && { maxUpdate: dice.one<unknown>([1, '50%', 0, '0%']) }),
    });
    return { type: dice.one(['RollingSync', 'RollingSync', 'AllAtOnce']), rollingSync: { steps: [step(), ...dice.some(2, step)] } };
  }
}
