/** Counts agreements, prints disagreements, and ends the process with a closing line. */
export class Tally {
  private passed = 0;
  private failed = 0;

  constructor(private readonly what: string) {}

  public check(agrees: boolean, subject: string, detail: string = ''): void {
    if (agrees) {
      this.passed++;
    } else {
      this.failed++;
      console.log(`${this.what}: DISAGREES on ${subject}${detail ? `: ${detail}` : ''}`);
    }
  }

  /** Fails when anything disagreed, or when less was compared than should have been. */
  public end(atLeast: number): void {
    if (this.passed + this.failed < atLeast) {
      this.failed++;
      console.log(`${this.what}: only ${this.passed + this.failed - 1} of at least ${atLeast} comparisons were made`);
    }
    console.log(`${this.what}: ${this.passed} passed, ${this.failed} failed`);
    if (this.failed > 0) process.exitCode = 1;
  }
}
