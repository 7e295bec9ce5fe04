import { plainCopy } from '../core/fragment';
import { shown } from '../core/problem';

/**
 * One step of a JSON patch.
 *
 * Paths are JSON pointers: `/spec/replicas`; within a name `/` is written `~1` and `~` is written `~0`.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6902
 */
export class FluxPatchOperation {
  /** Sets a field, or inserts into a list (`/…/-` is its end). */
  public static add(path: string, value: any): FluxPatchOperation {
    return new FluxPatchOperation('add', path, { value });
  }

  /** Replaces a field that is there. */
  public static replace(path: string, value: any): FluxPatchOperation {
    return new FluxPatchOperation('replace', path, { value });
  }

  /** Removes a field that is there. */
  public static remove(path: string): FluxPatchOperation {
    return new FluxPatchOperation('remove', path, {});
  }

  /** Moves a field. */
  public static move(from: string, path: string): FluxPatchOperation {
    return new FluxPatchOperation('move', path, { from: pointer('move', from) });
  }

  /** Copies a field. */
  public static copy(from: string, path: string): FluxPatchOperation {
    return new FluxPatchOperation('copy', path, { from: pointer('copy', from) });
  }

  /** Lets the patch fail unless a field has a value. */
  public static test(path: string, value: any): FluxPatchOperation {
    return new FluxPatchOperation('test', path, { value });
  }

  /** @internal */
  public readonly _fragment: Record<string, unknown>;

  private constructor(op: string, path: string, rest: Record<string, unknown>) {
    this._fragment = { op, path: pointer(op, path), ...plainCopy(rest) };
  }
}

function pointer(op: string, path: string): string {
  if (/^(\/([^~/]|~[01])*)*$/.test(path)) return path;
  throw new Error(`FluxPatchOperation.${op}: the path is ${shown(path)}; write a JSON pointer, as in "/spec/replicas"`);
}
