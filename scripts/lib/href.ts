// The sorts of address that lead to pages and files of the site, so that none is taken for another.
import type { Branded } from "./branded.ts";

/** Where something is on the site, from its home page on: `/reviews/buses-2024/`, with an anchor or not. */
export type SitePath = `/${string}`;

/** A whole address on the web, which leads there from anywhere. */
export type WebUrl = `${"http" | "https"}://${string}`;

/** An address as a link on a page or in a document needs it. A path of the site is none before it has its prefix. */
export type Href = Branded<"href"> | WebUrl | `#${string}`;

/** Whether a written address is a path of the site. */
export function isSitePath(address: string): address is SitePath {
  return address.startsWith("/");
}

/** Takes an address as one that readers can follow, from where it is made so. */
export function asHref(address: string): Href {
  return address as Branded<"href">;
}
