/** Something that a cluster has although the app does not deliver it: see `ProvidedKind` and `ProvidedObject`. */
export abstract class Provided {
}
