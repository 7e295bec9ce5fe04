import { RuleAllowance } from '../checks/rules';

/** What is forbidden for good reasons, and allowed for a better one. */
export class Unsafe {
  /**
   * Allows secrets in plain text: `Rules.of(secret).allow(Unsafe.plaintext('demo cluster, worth nothing'))`.
   *
   * Keys that open other secrets stay forbidden (`secrets/machinery-key`), and so does a SealedSecret that nobody can open.
   *
   * @param reason why the secret may be read by everybody who can read Git
   * @throws when the reason is empty
   */
  public static plaintext(reason: string): RuleAllowance {
    return RuleAllowance._of('Unsafe.plaintext', reason, [
      'secrets/plain-secret', 'secrets/partly-encrypted', 'secrets/leaked-value', 'secrets/leaked-helm-value', 'secrets/plain-secret-generator',
    ]);
  }

  private constructor() {}
}
