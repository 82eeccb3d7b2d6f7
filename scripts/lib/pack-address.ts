// How a paper of a pack leads to another: an address that no machine has, which becomes a place when papers are joined.

/** What the address of every paper of a pack begins with. */
export const packOrigin = "https://pack.invalid";

/** The address of a paper, by its key. */
export function packAddress(key: string): string {
  return `${packOrigin}/${key}`;
}
