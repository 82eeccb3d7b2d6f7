// How many pages the papers of a pack have, as far as it is known, and waiting for those that are still counted.

/** The page counts of papers by their keys. Waiting for one that nobody counts has no end. */
export class PaperCounts {
  readonly #known = new Map<string, number>();
  readonly #awaited = new Map<string, PromiseWithResolvers<number>>();

  /** All that are known. */
  get known(): ReadonlyMap<string, number> {
    return this.#known;
  }

  /** Tells how many pages the content of a paper has. */
  set(key: string, count: number): void {
    this.#known.set(key, count);
    this.#awaited.get(key)?.resolve(count);
    this.#awaited.delete(key);
  }

  /** Waits until all these are known. Throws what kept one of them from being counted. */
  async wait(keys: readonly string[]): Promise<void> {
    await Promise.all(keys.map((key) => this.#known.get(key) ?? this.#await(key).promise));
  }

  /** Tells whoever waits for a paper why it was not counted; it may be counted later. */
  fail(key: string, error: unknown): void {
    this.#awaited.get(key)?.reject(error);
    this.#awaited.delete(key);
  }

  #await(key: string): PromiseWithResolvers<number> {
    const awaited = this.#awaited.get(key) ?? Promise.withResolvers<number>();
    this.#awaited.set(key, awaited);
    return awaited;
  }
}
