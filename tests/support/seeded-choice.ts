// Chooses at random, and the same each time for the same seed.

/** A source of choices. Park and Miller's generator: each number is the last one times 48271, modulo 2^31 - 1. */
export class SeededChoice {
  state: number;

  constructor(seed: number) {
    // Seeds next to each other would begin alike.
    this.state = (seed * 2654435761) % 2147483647 || 1;
  }

  /** A number from 0 up to 1. */
  next(): number {
    this.state = (this.state * 48271) % 2147483647;
    return this.state / 2147483647;
  }

  /** A whole number, both ends among them. */
  number(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** True in a share of cases, from 0 to 1. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of several things. Throws where there are none. */
  pick<T>(all: readonly T[]): T {
    const found = all[this.number(0, all.length - 1)];
    if (found === undefined) throw new Error("There is nothing to pick from.");
    return found;
  }

  /** Texts, as many as a whole number between two, each made by its position. */
  several(from: number, to: number, make: (index: number) => string): string[] {
    return Array.from({ length: this.number(from, to) }, (_, index) => make(index));
  }
}
