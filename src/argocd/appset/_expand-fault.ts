/** What keeps an ApplicationSet, or one of its generators, from making Applications. */
export class ExpansionFault extends Error {
  /** @param field where it lies in the set; undefined when it concerns no field */
  public constructor(message: string, public readonly field?: string) {
    super(message);
  }
}

/** What nobody can know without the cluster, or without what lies elsewhere. */
export class UnknownPart extends Error {
  /** @param field the generator, or the field of it */
  public constructor(public readonly field: string, public readonly why: string) {
    super(why);
  }
}

/** A plain template that cannot be read. */
export class TagFault extends Error {}
