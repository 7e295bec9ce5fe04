import type { ExpansionWorld } from './_expand-world';
import type { Engine } from './_render-text';
import type { Plain } from '../../core/plain';

/** What the generators of a set need to know. */
export interface GeneratorSetting {
  readonly manifest: Plain;
  readonly world: ExpansionWorld;
  readonly engine: Engine;
}
