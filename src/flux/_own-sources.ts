import { Naming, namespaceText, opened } from './_naming';
import type { CheckedObject } from '../checks/checked-object';
import type { ClusterNames, ReferenceSink } from '../checks/reference';
import { textAt } from '../core/plain';

/**
 * Tells Kustomizations whose folder lies in the fleet's own tree from those that bring what nobody here knows.
 *
 * A Kustomization names its source, and only the source says which repository it reads; either may come first.
 * A source that is not among the objects was made by `flux bootstrap`, and reads the own repository if the folder is there.
 */
export class OwnSources {
  /** What is known of the sources of one fleet. */
  public static of(clusters: ClusterNames): OwnSources {
    let sources = OwnSources.known.get(clusters);
    if (!sources) OwnSources.known.set(clusters, sources = new OwnSources(clusters));
    return sources;
  }

  private static readonly known = new WeakMap<ClusterNames, OwnSources>();
  private readonly urls = new Map<string, string>();
  private readonly waiting = new Map<string, ((url: string) => void)[]>();

  private constructor(private readonly clusters: ClusterNames) {}

  /** A repository was found. */
  public note(object: CheckedObject, namespace: string, name: string, url: string): void {
    for (const cluster of object._clusters) {
      const key = `${cluster}/${namespace}/${name}`;
      this.urls.set(key, url);
      this.waiting.get(key)?.forEach((tell) => tell(url));
      this.waiting.delete(key);
    }
  }

  /** Opens the namespaces that a folder is applied to, unless it is one of the own tree. */
  public open(object: CheckedObject, { home, spec }: Naming, sink: ReferenceSink): void {
    const target = textAt(spec, 'targetNamespace');
    const namespace = target === undefined ? undefined : opened(namespaceText(target));
    if (textAt(spec, 'sourceRef', 'kind') !== 'GitRepository') {
      sink.opens(namespace);
      return;
    }
    const path = textAt(spec, 'path');
    // Whichever repository it is, a folder that is not here holds what is not known here.
    if (!this.clusters.isOwn(undefined, path)) {
      sink.opens(namespace);
      return;
    }
    const source = `${namespaceText(textAt(spec, 'sourceRef', 'namespace') ?? home)}/${textAt(spec, 'sourceRef', 'name')}`;
    for (const cluster of object._clusters) {
      this.tell(`${cluster}/${source}`, (url) => {
        if (!this.clusters.isOwn(url, path)) sink.opens(namespace, cluster);
      });
    }
  }

  private tell(key: string, tell: (url: string) => void): void {
    const url = this.urls.get(key);
    const others = this.waiting.get(key);
    if (url !== undefined) tell(url);
    else if (others) others.push(tell);
    else this.waiting.set(key, [tell]);
  }
}
