// Where the bytes of files are kept between the check and the publication, by their hash.

/** Keeps bytes outside memory: what is read is what was put, or an error. */
export interface FileStore {
  /** Keeps bytes, and resolves with their SHA-256 in hexadecimal. */
  put(bytes: Uint8Array): Promise<string>;
  /** The bytes of a hash. Throws where they were not put, or are not the same any more. */
  read(sha256: string): Promise<Uint8Array>;
}
