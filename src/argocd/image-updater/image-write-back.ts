import type { WriteBack } from './_wire';
import { block } from '../../core/fragment';
import type { GitRepo } from '../../core/git-repo';
import { dnsSubdomainFault } from '../../core/names';
import { shown } from '../../core/problem';

/** Who takes proposals to change a repository. */
export enum ArgoImageProposal {
  /** A pull request of GitHub. */
  GITHUB = 'github',
  /** A merge request of GitLab. */
  GITLAB = 'gitlab',
}

/**
 * The file in which Image Updater writes down an image.
 *
 * A path is relative to the `path` of the Application's source, and to the repository where it begins with a slash.
 */
export class ArgoImageFile {
  /** The `images` of a kustomization file, by its folder. */
  public static kustomization(folder?: string): ArgoImageFile {
    return new ArgoImageFile(folder === undefined ? 'kustomization' : `kustomization:${folder}`);
  }

  /** A file of values of a chart; `values.yaml` when it is not named. */
  public static helmValues(file?: string): ArgoImageFile {
    return new ArgoImageFile(file === undefined ? 'helmvalues' : `helmvalues:${file}`);
  }

  private constructor(
    /** @internal */
    public readonly _text: string,
  ) {}
}

/** How images are committed. */
export interface ArgoImageGitOptions {
  /**
   * The repository.
   *
   * @default - that of the Application
   */
  readonly repo?: GitRepo;

  /**
   * The branch that is read; that of `repo` does not count.
   *
   * @default - the revision of the Application where it is a branch, otherwise the repository's own
   */
  readonly branch?: string;

  /**
   * The branch that is pushed to. It may be a template, as in `image-updater-{{.SHA256}}`.
   *
   * @default - the branch that is read
   */
  readonly pushBranch?: string;

  /**
   * What is written.
   *
   * @default - `.argocd-source-<application>.yaml` beside the source, which Argo CD puts over it
   */
  readonly file?: ArgoImageFile;

  /**
   * The Secret with the login, as `name` in the namespace of the Application, or `namespace/name`.
   *
   * @default - what Argo CD itself logs in with
   */
  readonly credentialsSecret?: string;

  /**
   * Where a change is proposed instead of being pushed.
   *
   * @default - it is pushed
   */
  readonly proposal?: ArgoImageProposal;
}

/**
 * Where Image Updater puts an image that it has found.
 *
 * @see https://argocd-image-updater.readthedocs.io/en/stable/basics/update-methods/
 */
export class ArgoImageWriteBack {
  /** In the Application itself, in the cluster. Of an Application that comes from Git, the next sync of whatever brings it takes the image back. */
  public static argoCd(): ArgoImageWriteBack {
    return new ArgoImageWriteBack({ method: 'argocd' });
  }

  /**
   * In Git.
   *
   * @throws when a change is to be proposed and pushed to a branch of its own as well
   */
  public static git(options: ArgoImageGitOptions = {}): ArgoImageWriteBack {
    const { repo, branch, pushBranch, file, credentialsSecret, proposal } = options;
    if (proposal !== undefined && pushBranch !== undefined) {
      throw new Error('ArgoImageWriteBack.git: pushBranch stands beside proposal, which names its branch itself; leave one of them out');
    }
    for (const [field, text] of [['branch', branch], ['pushBranch', pushBranch]] as const) {
      if (text !== undefined && (text === '' || (field === 'branch' && /[:\s]/.test(text)))) throw new Error(`ArgoImageWriteBack.git: ${field} is ${shown(text)}, which is no name of a branch`);
    }
    for (const part of credentialsSecret?.split('/', 2) ?? []) {
      const fault = dnsSubdomainFault(part);
      if (fault) throw new Error(`ArgoImageWriteBack.git: credentialsSecret is ${shown(credentialsSecret)}; write name or namespace/name`);
    }
    return new ArgoImageWriteBack({
      method: credentialsSecret === undefined ? 'git' : `git:secret:${credentialsSecret}`,
      gitConfig: block<NonNullable<WriteBack['gitConfig']>>({
        repository: repo?.url,
        branch: pushBranch === undefined ? branch : `${branch ?? ''}:${pushBranch}`,
        writeBackTarget: file?._text,
        pullRequest: proposal && { [proposal]: {} },
      }),
    });
  }

  private constructor(private readonly fragment: WriteBack) {}

  /** @internal */
  public get _fragment(): ArgoImageWriteBack['fragment'] {
    return this.fragment;
  }
}
