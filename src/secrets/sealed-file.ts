import { SecretValue } from './secret-value';

/**
 * A file of sealed values, as kubeseal writes it: one SealedSecret.
 *
 * Its values are sealed for a name and a namespace, so that all values of a Secret stand in one file.
 *
 * @see https://github.com/bitnami-labs/sealed-secrets#usage
 */
export class SealedFile {
  /**
   * A file, YAML or JSON.
   *
   * @param file relative to the working directory
   */
  public static at(file: string): SealedFile {
    return new SealedFile(file);
  }

  private constructor(
    /** The file, as it was given. */
    public readonly file: string,
  ) {}

  /**
   * A value of the file. A key that the file does not have is reported at synth.
   *
   * @param key the key under `encryptedData`
   */
  public value(key: string): SecretValue {
    return SecretValue._of({ file: this.file, key });
  }
}
