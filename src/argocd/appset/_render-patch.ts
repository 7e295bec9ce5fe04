import { ExpansionFault } from './_expand-fault';
import { goData, isMap } from './_expand-values';
import { readManifests } from '../../core/manifest-yaml';
import type { Plain } from '../../core/plain';
import { shown } from '../../core/problem';

const FIELD = 'spec.templatePatch';

function refuse(text: string): never {
  throw new ExpansionFault(`${FIELD} ${text}`, FIELD);
}

/** An Application with the patch of its set, whose parameters are filled in. The project stays what it is. */
export function patched(application: Plain, text: string): Plain {
  const patch = parsed(text);
  if (patch === null) return application;
  const result = merged(application, patch, []);
  const spec = isMap(result.spec) ? result.spec : {};
  return { ...result, spec: { ...spec, project: (application.spec as Plain).project } };
}

function parsed(text: string): Plain | null {
  const isJson = text.trimStart().startsWith('{');
  let value: unknown;
  if (isJson) {
    try {
      value = JSON.parse(text);
    } catch {
      refuse('begins with "{" once its parameters are filled in, so that it is read as JSON, and is none; complete it, or write YAML');
    }
  } else {
    const { documents, fault } = readManifests(text);
    const wrong = fault ?? documents[0]?.faults[0];
    if (wrong) refuse(`is no YAML once its parameters are filled in: ${wrong.line === undefined ? '' : `line ${wrong.line}: `}${wrong.text}`);
    value = goData(documents[0]?.value ?? null);
  }
  if (value === null) return null;
  return isMap(value) ? value : refuse(`is ${shown(value)} once its parameters are filled in; write a part of an Application`);
}

/** The lists that are merged; all others are replaced. */
const MERGED_LISTS = new Set(['metadata.finalizers']);

/** A patch as Kubernetes merges it into an object of a known type. */
function merged(original: Plain, patch: Plain, path: readonly string[]): Plain {
  const directive = patch.$patch;
  if (directive === 'replace') return withoutDirectives(patch) as Plain;
  if (directive === 'delete') return {};
  if (directive !== undefined && directive !== 'merge') refuse(`has "$patch" as ${shown(directive)}; there are replace, delete and merge`);
  const kept = Array.isArray(patch.$retainKeys) ? patch.$retainKeys as unknown[] : undefined;
  const result = kept ? Object.fromEntries(Object.entries(original).filter(([key]) => kept.includes(key))) : { ...original };
  for (const [written, value] of Object.entries(patch)) {
    if (written === '$patch' || written === '$retainKeys' || written.startsWith('$setElementOrder/')) continue;
    const isDeletion = written.startsWith('$deleteFromPrimitiveList/');
    const key = isDeletion ? written.slice(written.indexOf('/') + 1) : written;
    const old = result[key];
    if (isDeletion) {
      if (Array.isArray(old) && Array.isArray(value)) result[key] = old.filter((item) => !value.includes(item));
    } else if (value === null) {
      delete result[key];
    } else if (isMap(old) && isMap(value)) {
      result[key] = merged(old, value, within(path, key));
    } else if (Array.isArray(old) && Array.isArray(value)) {
      const here = within(path, key).join('.');
      result[key] = MERGED_LISTS.has(here) ? [...new Set([...old.filter((item) => !value.includes(item)), ...value] as unknown[])] : value;
    } else {
      result[key] = withoutDirectives(value);
    }
  }
  return result;
}

/** Goes a step down, which the merge cannot within values of a chart: it knows no type for what lies there. */
function within(path: readonly string[], key: string): readonly string[] {
  if (path[path.length - 1] === 'valuesObject') {
    refuse(`changes ${shown(key)} of valuesObject, a map or list that the template gives already, and Argo CD cannot merge there; give valuesObject in the patch alone`);
  }
  return [...path, key];
}

/** What is new in the object, without nulls and directives. */
function withoutDirectives(value: unknown): unknown {
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key, item]) => item !== null && !key.startsWith('$')).map(([key, item]) => [key, withoutDirectives(item)]));
}
