import { ApiObject, App, Chart } from 'cdk8s';
import { Construct, type IConstruct } from 'constructs';
import { addressBook } from './_addresses';
import type { Catalogues } from './_catalogues';
import type { Problems } from './_problems';
import { type RenderedObject, renderObject } from './_render';
import type { Cluster } from './cluster';
import type { Tier } from '../core/tier';

/** An object that delivery adds, and where it goes. */
export interface DeliveredObject extends RenderedObject {
  readonly folder: string;
  /** The namespace that goes without saying in the folder's file names. */
  readonly folderNamespace: string;
  /** The clusters whose API servers get it. */
  readonly clusters: Cluster[];
  /** The tier that it serves, where it serves one. */
  readonly tier?: Tier;
}

/**
 * Makes delivery objects with the classes that authors use, outside the author's construct tree: so synth changes
 * nothing in it, and two synths give the same.
 */
export class Workbench {
  private readonly app = new App();
  private readonly charts = new Map<string, Chart>();
  private readonly places: { construct: Construct; path: string; folder: string; folderNamespace: string; clusters: Cluster[]; tier?: Tier }[] = [];

  /**
   * A scope for the objects of one place.
   *
   * @param path the construct path that their problems and files are reported with
   */
  public place(path: string, folder: string, namespace: string, clusters: Cluster[], tier?: Tier): Construct {
    const key = `${folder} ${namespace}`;
    const chart = this.charts.get(key) ?? new Chart(this.app, key, { namespace });
    this.charts.set(key, chart);
    const construct = new Construct(chart, `${this.places.length}`);
    this.places.push({ construct, path, folder, folderNamespace: namespace, clusters, tier });
    return construct;
  }

  /** Renders everything that was made. */
  public finish(catalogues: Catalogues, problems: Problems): DeliveredObject[] {
    const objects: DeliveredObject[] = [];
    const book = addressBook();
    for (const { construct, path, ...place } of this.places) {
      const context = { book, home: place.folderNamespace, catalogues: catalogues.of(place.clusters), problems };
      const visit = (current: IConstruct): void => {
        for (const message of current.node.validate()) problems.add(path, message);
        if (ApiObject.isApiObject(current)) {
          const rendered = renderObject(current, path, context);
          if (rendered) objects.push({ ...rendered, ...place });
        }
        current.node.children.forEach(visit);
      };
      visit(construct);
    }
    return objects;
  }
}
