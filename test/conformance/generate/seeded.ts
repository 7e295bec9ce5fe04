const MODULUS = 2147483647;

/** Numbers that look random and are the same in every run. */
export class Seeded {
  private state: number;

  public constructor(seed: number) {
    this.state = 1 + (seed % (MODULUS - 1));
    // Neighbouring seeds begin alike.
    for (let round = 0; round < 5; round++) this.next();
  }

  /** At least 0, less than 1. */
  public next(): number {
    this.state = (this.state * 48271) % MODULUS;
    return this.state / MODULUS;
  }

  public chance(of: number): boolean {
    return this.next() < of;
  }

  public pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.next() * items.length)];
  }

  public shuffled<T>(items: readonly T[]): T[] {
    const mixed = [...items];
    for (let index = mixed.length - 1; index > 0; index--) {
      const other = Math.floor(this.next() * (index + 1));
      [mixed[index], mixed[other]] = [mixed[other], mixed[index]];
    }
    return mixed;
  }
}
