// Where a build leaves for the next what takes long to make.

/** Keeps bytes by the SHA-256 of all that they were made from. It never throws: what is lost is made again. */
export interface BuildCache {
  /** What was kept, whole and unchanged; else undefined. */
  find(key: string): Promise<Uint8Array | undefined>;
  keep(key: string, bytes: Uint8Array): Promise<void>;
}
