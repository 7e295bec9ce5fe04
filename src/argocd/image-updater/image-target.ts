import type { Target } from './_wire';

/**
 * Where the sources of an Application name an image.
 *
 * @see https://argocd-image-updater.readthedocs.io/en/stable/configuration/images/
 */
export class ArgoImageTarget {
  /**
   * Two values of a chart: the image's name and its tag, by their paths.
   *
   * @param name as in `image.repository`
   * @param tag as in `image.tag`
   */
  public static helm(name: string = 'image.name', tag: string = 'image.tag'): ArgoImageTarget {
    return new ArgoImageTarget({ helm: { name, tag } });
  }

  /** One value of a chart that holds the whole image, by its path. */
  public static helmImage(path: string): ArgoImageTarget {
    return new ArgoImageTarget({ helm: { spec: path } });
  }

  /** An image of the manifests, which kustomize replaces. */
  public static kustomize(image: string): ArgoImageTarget {
    return new ArgoImageTarget({ kustomize: { name: image } });
  }

  /** Environment variables of a plugin: the image's name and its tag. */
  public static plugin(name: string, tag?: string): ArgoImageTarget {
    return new ArgoImageTarget({ plugin: { name, tag } });
  }

  /** One environment variable of a plugin that holds the whole image. */
  public static pluginImage(variable: string): ArgoImageTarget {
    return new ArgoImageTarget({ plugin: { spec: variable } });
  }

  private constructor(private readonly fragment: Target) {}

  /** @internal */
  public get _fragment(): ArgoImageTarget['fragment'] {
    return this.fragment;
  }
}
