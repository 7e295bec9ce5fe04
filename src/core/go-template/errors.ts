/** A template, or what it is given, is wrong: Go would refuse it too. */
export class GoTemplateError extends Error {
  public constructor(message: string) {
    super(message);
    this.name = new.target.name;
  }
}

/** A template is right, but what it comes to depends on chance, the time or the machine: only the controller knows it. */
export class GoTemplateUnknown extends GoTemplateError {}
