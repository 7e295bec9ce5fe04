import { dnsSubdomainFault } from '../../core/names';
import { shown } from '../../core/problem';

/**
 * How Image Updater logs in to a registry.
 *
 * @see https://argocd-image-updater.readthedocs.io/en/stable/configuration/images/#pull-secrets
 */
export class ArgoImageRegistryLogin {
  /** A Secret of the type `kubernetes.io/dockerconfigjson`, in the namespace of the ImageUpdater: Image Updater reads no other. */
  public static pullSecret(name: string): ArgoImageRegistryLogin {
    return new ArgoImageRegistryLogin('pullsecret:', nameOf('pullSecret', name));
  }

  /** A key of a Secret that holds `user:password`, in the namespace of the ImageUpdater. */
  public static secret(name: string, key: string): ArgoImageRegistryLogin {
    return new ArgoImageRegistryLogin('secret:', nameOf('secret', name), `#${key}`);
  }

  /** An environment variable of Image Updater that holds `user:password`. */
  public static environment(variable: string): ArgoImageRegistryLogin {
    return new ArgoImageRegistryLogin(`env:${variable}`);
  }

  /** A program in the image of Image Updater that prints `user:password`, by its absolute path. It runs whenever tags are read. */
  public static script(path: string): ArgoImageRegistryLogin {
    if (!path.startsWith('/')) throw new Error(`ArgoImageRegistryLogin.script: the path is ${shown(path)}; write an absolute one`);
    return new ArgoImageRegistryLogin(`ext:${path}`);
  }

  private constructor(
    private readonly before: string,
    private readonly secretName?: string,
    private readonly after: string = '',
  ) {}

  /** @internal */
  public _text(namespace: string | undefined): string | undefined {
    if (this.secretName === undefined) return this.before;
    return namespace === undefined ? undefined : `${this.before}${namespace}/${this.secretName}${this.after}`;
  }
}

function nameOf(factory: string, name: string): string {
  const fault = dnsSubdomainFault(name);
  if (fault) throw new Error(`ArgoImageRegistryLogin.${factory}: the name of the Secret is ${shown(name)}; ${fault}`);
  return name;
}
