import { goYaml } from './_go-yaml';
import { SPRIG_FUNCTIONS } from '../core/go-template/functions';
import { type GoFunctions, GoTemplateError } from '../core/go-template/go-template';
import { fn, table } from '../core/go-template/signature';
import { lowerText } from '../core/go-template/text';
import { GoInt, GoList, GoMap, goValue, type GoValue, typeOf } from '../core/go-template/values';
import { readManifests } from '../core/manifest-yaml';

/** How long a name in Kubernetes may be. */
const MAX_NAME = 253;

/** How long `slugify` makes a text unless it is told otherwise. */
const MAX_SLUG = 50;

/**
 * The functions of an ApplicationSet's templates: those of sprig and Argo CD's own (argo-cd/applicationset/utils/utils.go, template_functions.go).
 *
 * @see https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/GoTemplate/
 */
export const APPLICATION_SET_FUNCTIONS: GoFunctions = new Map([...SPRIG_FUNCTIONS, ...table({
  fromYaml: fn('string', (text: string) => {
    const value = read(text);
    if (value === null) return new GoMap(new Map());
    if (!(value instanceof GoMap)) throw new GoTemplateError(`fromYaml reads a map, but the text holds a ${typeOf(value)}`);
    return value;
  }),
  fromYamlArray: fn('string', (text: string) => {
    const value = read(text);
    if (value === null) return new GoList([]);
    if (!(value instanceof GoList)) throw new GoTemplateError(`fromYamlArray reads a list, but the text holds a ${typeOf(value)}`);
    return value;
  }),
  normalize: fn('string', normalize),
  slugify: fn('any...', slugify),
  toYaml: fn('any', goYaml),
})]);

function read(text: string): GoValue {
  const { documents, fault } = readManifests(text);
  const wrong = fault ?? documents[0]?.faults[0];
  if (wrong) throw new GoTemplateError(`a text is no YAML that Argo CD reads: ${wrong.text}`);
  return goValue(documents[0]?.value ?? null);
}

/** A text as the name of an object. */
function normalize(name: string): string {
  return Array.from(lowerText(name), (rune) => (/^[-a-z0-9.]$/.test(rune) ? rune : '-')).slice(0, MAX_NAME).join('').replace(/^[-.]+|[-.]+$/g, '');
}

/** `slugify size isSmart name`, of which the first two may be left out. */
function slugify(...args: GoValue[]): GoValue {
  const name = args.length === 0 ? '' : args.at(-1);
  const [size = new GoInt(MAX_SLUG), isSmart = true] = args.slice(0, -1);
  if (typeof name !== 'string' || !(size instanceof GoInt) || size.kind !== 'int' || typeof isSmart !== 'boolean') {
    throw new GoTemplateError('slugify takes a whole number, a bool and a text, or only the last ones of them');
  }
  const limit = Number(size.value);
  const plain = normalize(name);
  if (!isSmart && plain.length >= limit && limit < 0) throw new GoTemplateError('slugify is given a negative size');
  const cut = !isSmart && plain.length >= limit ? plain.slice(0, limit) : plain;
  const slug = cut.replace(/\./g, '-').replace(/-+/g, '-').replace(/^-+|-+$/g, '');
  if (!isSmart || limit <= 0 || slug.length <= limit) return slug;
  const hyphen = slug.lastIndexOf('-', limit);
  return slug.slice(0, hyphen < 0 ? limit : hyphen);
}
