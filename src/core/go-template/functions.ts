import { CASE_FUNCTIONS } from './sprig/case';
import { DATE_FUNCTIONS } from './sprig/dates';
import { DEFAULT_FUNCTIONS } from './sprig/defaults';
import { DICT_FUNCTIONS } from './sprig/dicts';
import { ENCODING_FUNCTIONS } from './sprig/encoding';
import { JSON_FUNCTIONS } from './sprig/json';
import { LIST_FUNCTIONS } from './sprig/lists';
import { NUMBER_FUNCTIONS } from './sprig/numbers';
import { PATH_FUNCTIONS } from './sprig/paths';
import { REGEX_FUNCTIONS } from './sprig/regex';
import { SEMVER_FUNCTIONS } from './sprig/semver';
import { STRING_FUNCTIONS } from './sprig/strings';
import { UNKNOWN_FUNCTIONS } from './sprig/unknown';
import { URL_FUNCTIONS } from './sprig/urls';
import type { GoFunctions } from './values';

/**
 * The functions of sprig 3.3, except those that tell of the machine (`env`, `expandenv`, `getHostByName`).
 *
 * @see https://masterminds.github.io/sprig/
 */
export const SPRIG_FUNCTIONS: GoFunctions = new Map([
  ...CASE_FUNCTIONS, ...DATE_FUNCTIONS, ...DEFAULT_FUNCTIONS, ...DICT_FUNCTIONS, ...ENCODING_FUNCTIONS, ...JSON_FUNCTIONS, ...LIST_FUNCTIONS,
  ...NUMBER_FUNCTIONS, ...PATH_FUNCTIONS, ...REGEX_FUNCTIONS, ...SEMVER_FUNCTIONS, ...STRING_FUNCTIONS,
  ...UNKNOWN_FUNCTIONS, ...URL_FUNCTIONS,
]);
