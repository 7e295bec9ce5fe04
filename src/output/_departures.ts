import type { Change, Departure, Selected } from './_changes';
import { type PlannedFolder, areaOf } from './planned';

interface Place {
  readonly folder: string;
  readonly file: string;
  readonly clusters: string[];
}

/**
 * Which objects leave the folders that held them.
 *
 * It is the object that counts and not the file: one whose file only has another name does not leave, and one whose file now holds another
 * object does.
 */
export function findDepartures(changes: Change[], planned: PlannedFolder[], selected: Selected): Departure[] {
  const gone = changes.flatMap((change) => {
    const { kind, folder, file, identity, path, clusters } = change;
    if (kind === 'removed') return [{ folder, file, identity, path, clusters }];
    return (change.replaces ?? []).map((replaced) => ({ folder, file, clusters, ...replaced, replacedBy: identity }));
  });
  // Most plans remove nothing; then where everything lies need not be known.
  if (gone.length === 0) return [];

  const places = new Places(planned, new Set(gone.map(({ identity }) => identity)), selected);
  const added = new Set(changes.filter(({ kind }) => kind === 'added').map(({ folder, file }) => `${folder}/${file}`));
  return gone.filter(({ folder, identity }) => !places.of(folder, identity).some((place) => place.folder === folder)).map((object) => {
    const found = places.of(object.folder, object.identity);
    const stays = found.length > 0 && places.coverArea(object.folder, found);
    // What a killed run has already written is no longer added, hence the second way to be the new place.
    const place = found.find(({ folder, file }) => added.has(`${folder}/${file}`)) ?? (stays ? found[0] : undefined);
    return { ...object, stays, movedTo: place && { folder: place.folder, file: place.file } };
  });
}

/** Where objects lie from now on. */
class Places {
  private readonly byIdentity = new Map<string, Place[]>();
  /** All clusters that anything of an area reaches. */
  private readonly clusters = new Map<string, Set<string>>();

  constructor(planned: PlannedFolder[], identities: Set<string>, selected: Selected) {
    for (const { folder, files } of planned) {
      const area = areaOf(folder);
      const reached = this.clusters.get(area) ?? new Set();
      this.clusters.set(area, reached);
      for (const { file, identity, path, clusters } of files) {
        clusters.forEach((cluster) => reached.add(cluster));
        if (!identities.has(identity) || !selected(folder, path)) continue;
        const key = `${area} ${identity}`;
        const same = this.byIdentity.get(key);
        if (same) same.push({ folder, file, clusters });
        else this.byIdentity.set(key, [{ folder, file, clusters }]);
      }
    }
  }

  /** The places of an object in the area of a folder. */
  public of(folder: string, identity: string): Place[] {
    return this.byIdentity.get(`${areaOf(folder)} ${identity}`) ?? [];
  }

  public coverArea(folder: string, places: Place[]): boolean {
    const covered = new Set(places.flatMap(({ clusters }) => clusters));
    return [...this.clusters.get(areaOf(folder)) ?? []].every((cluster) => covered.has(cluster));
  }
}
