// A store of files in memory, for tests that publish a few.
import { keepNothing } from "../../scripts/load/keep-nothing.ts";
import type { FileStore } from "../../scripts/model/file-store.ts";

/** Makes an empty store. */
export function memoryStore(): FileStore {
  const kept = new Map<string, Uint8Array>();
  return {
    put: async (bytes) => {
      const sha256 = await keepNothing.put(bytes);
      kept.set(sha256, Uint8Array.from(bytes));
      return sha256;
    },
    read: async (sha256) => kept.get(sha256) ?? keepNothing.read(sha256),
  };
}
