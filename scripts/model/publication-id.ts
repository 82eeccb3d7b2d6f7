// What a publication is called by.
import type { Branded } from "../lib/branded.ts";

/** The id of a publication, its path under `content/`, such as `strategies/send-2018-2021`. No ref, day or name of a body is one. */
export type PublicationId = Branded<"publication">;

/** Takes a path as the id that it is where a publication stands there; only the register knows whether one does. */
export function publicationId(path: string): PublicationId {
  return path as PublicationId;
}

/** The id that the folder around a publication would have; undefined where it lies in none. */
export function idAround(id: PublicationId): PublicationId | undefined {
  const end = id.lastIndexOf("/");
  return end > 0 ? publicationId(id.slice(0, end)) : undefined;
}
