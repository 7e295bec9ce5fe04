import fc from 'fast-check';
import { APPLICATION_SET_FUNCTIONS } from '../../../src/argocd/_application-set-functions';
import { goText, textOf, valueOf } from '../../../src/argocd/appset/_expression';
import { Passes } from '../../../src/argocd/appset/_passes';
import { type Contribution, PatchText } from '../../../src/argocd/appset/_patch-text';
import { GoTemplate } from '../../../src/core/go-template/go-template';
import { readManifests } from '../../../src/core/manifest-yaml';

function filled(text: string, data: object): string {
  return GoTemplate.parse(text, APPLICATION_SET_FUNCTIONS).render(data, { missingKey: 'error' });
}

/** A text of what is dangerous in Go's templates, in YAML and in quotes. */
const odd = fc.array(fc.constantFrom('{', '{{', '}}', '}', '"', '`', '\\', '\n', ' ', '-', 'a', '#', ':', '{{-', '-}}', '{{/*', 'é', '\u2028', '<', "'"), { maxLength: 8 }).map((parts) => parts.join(''));

const ofPass = (of: number): string => textOf({ go: `.p${of}`, lenient: `.p${of}`, asked: [{ of, spoken: `p${of}`, way: [`p${of}`] }], isLoose: false });

test('a text comes out of any number of passes as it was written, with what each pass knows', () => {
  const refuse = (): never => {
    throw new Error('refused');
  };
  fc.assert(fc.property(fc.integer({ min: 1, max: 3 }), fc.array(fc.oneof(odd, fc.nat(2)), { maxLength: 6 }), (count, parts) => {
    const passes = new Passes(Array.from({ length: count }, (_, pass) => new Set([pass])), refuse, refuse);
    let text = passes.text(parts.map((part) => typeof part === 'string' ? part : ofPass(part % count)).join(''));
    for (let pass = 0; pass < count; pass++) text = filled(text, { [`p${pass}`]: `<${pass}>` });

    expect(text).toBe(parts.map((part) => typeof part === 'string' ? part : `<${part % count}>`).join(''));
  }), { numRuns: 500 });
});

test('a text in quotes of Go comes out as it was written', () => {
  fc.assert(fc.property(odd, (text) => {
    expect(filled(`{{ ${goText(text)} }}`, {})).toBe(text);
  }));
});

describe('a patch', () => {
  const text = { go: '.t', lenient: '.t', asked: [], isLoose: false };
  const parameter = textOf(text);
  const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
  const read = (patch: string | undefined, data: object): unknown => {
    const { documents: [document], fault } = readManifests(filled(patch ?? '', data));
    expect([fault, ...document?.faults ?? []]).toEqual([undefined]);
    return document?.value ?? {};
  };
  const written = (parts: readonly Contribution[]): string | undefined => new PatchText(({ go }) => `{{ ${go} }}`).of(parts);

  test('is YAML that says what is meant, whatever texts and values stand in it', () => {
    const leaf = fc.oneof(
      odd, fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom('yes', 'on', '1', '~', 'null', '0x1', 'a.b/c-d', '1e3', 'parameter', 'value'),
    );
    const key = fc.constantFrom('a', 'b', 'yes', '1', 'x/y', '{{ k }}');
    const { tree } = fc.letrec<{ tree: Record<string, unknown> }>((tie) => ({
      tree: fc.dictionary(key, fc.oneof({ depthSize: 'small' }, leaf, tie('tree'), fc.array(fc.oneof(leaf, tie('tree')), { maxLength: 3 })), { maxKeys: 3, noNullPrototype: true }),
    }));
    const replaced = (value: unknown, ofText: unknown, ofValue: unknown): unknown => {
      if (value === 'parameter') return ofText;
      if (value === 'value') return ofValue;
      if (Array.isArray(value)) return value.map((item) => replaced(item, ofText, ofValue));
      return isMap(value) ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, ofText, ofValue)])) : value;
    };
    const list = [1, true, 'x"', { y: null }];

    fc.assert(fc.property(tree, (value) => {
      const patch = written([{ value: replaced(value, `{{x ${parameter}"`, valueOf({ ...text, go: 'toJson .v' })) as Record<string, unknown> }]);

      expect(read(patch, { t: 'a"\\{{<\n', v: list })).toEqual(replaced(value, '{{x a"\\{{<\n"', list));
    }), { numRuns: 300 });
  });

  test('is what its parts make one after the other, whichever of them count', () => {
    /** What a part makes of the ones before. */
    const merged = (before: unknown, after: unknown): unknown => !isMap(before) || !isMap(after) ? after
      : Object.fromEntries([...new Set([...Object.keys(before), ...Object.keys(after)])]
        .map((name) => [name, name in before && name in after ? merged(before[name], after[name]) : after[name] ?? before[name] ?? null]));
    const key = fc.constantFrom('a', 'b');
    const { tree } = fc.letrec<{ tree: Record<string, unknown> }>((tie) => ({
      tree: fc.dictionary(key, fc.oneof({ maxDepth: 3 }, fc.constantFrom(1, 2, null, [3]), fc.dictionary(key, fc.constantFrom(4, 5, null), { noNullPrototype: true }), tie('tree')), { maxKeys: 2, noNullPrototype: true }),
    }));

    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(undefined, 0, 1, 2), tree), { minLength: 2, maxLength: 5 }), (parts) => {
      const patch = written(parts.map(([condition, value]) => ({ when: condition === undefined ? undefined : `.c${condition}`, value })));
      for (let bits = 0; bits < 8; bits++) {
        const holds = [bits % 2 === 1, bits % 4 > 1, bits > 3];
        const counting = parts.filter(([condition]) => condition === undefined || holds[condition]).map(([, value]) => value);

        const expected = counting.reduce((before, after) => merged(before, after) as Record<string, unknown>, {});
        expect(read(patch, { c0: holds[0], c1: holds[1], c2: holds[2] })).toEqual(expected);
      }
    }), { numRuns: 150 });
  });
});
