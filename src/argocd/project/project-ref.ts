import type { IConstruct } from 'constructs';

/** A project of Argo CD: what its Applications may bring where. */
export interface IArgoProject extends IConstruct {
  /** The project's name. */
  readonly projectName: string;
}
