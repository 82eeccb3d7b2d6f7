// Where everything is: the paths of pages and the links to them, with the path prefix on the web and whole in print.
import { anchorOf } from "../model/item.ts";
import type { Location, Target } from "../model/resolve-reference.ts";
import type { Spot } from "../model/view.ts";

/** What addresses depend on. */
export interface AddressSettings {
  readonly medium: "screen" | "print";
  /** Begins and ends with a slash. */
  readonly pathPrefix: string;
  /** The public address of the site without a slash at its end. */
  readonly siteUrl: string;
}

/** The addresses of one build. */
export class Addresses {
  readonly #settings: AddressSettings;

  constructor(settings: AddressSettings) {
    this.#settings = settings;
  }

  /** The path of a publication, of one of its parts, or of the home page where neither is named. */
  pathOf({ publication, part }: Location): string {
    if (publication === undefined) return "/";
    return part === undefined ? `/${publication}/` : `/${publication}/${part}/`;
  }

  /** A path as a link needs it. */
  href(path: string): string {
    if (this.#settings.medium === "print") return this.publicUrl(path);
    return `${this.#settings.pathPrefix}${path.slice(1)}`;
  }

  /** A path with the public address of the site before it. */
  publicUrl(path: string): string {
    return `${this.#settings.siteUrl}${path}`;
  }

  /** What every anchor of a page is given before it: in print the parts of a publication share one document. */
  anchorPrefix({ part }: Location): string {
    return this.#settings.medium === "print" && part !== undefined ? `${part}--` : "";
  }

  /** A link from one place to another: only an anchor where both are on one page or in one printed document. */
  link(from: Spot, target: Target): string {
    if ("page" in target) return `${this.href(target.page)}${fragment(target.anchor)}`;
    const sameDocument = from.elsewhere !== true && from.publication === target.publication;
    if (this.#settings.medium === "print" && sameDocument) {
      if (target.anchor !== undefined) return `#${this.anchorPrefix(target)}${target.anchor}`;
      return target.part === undefined ? "#front-cover" : `#${partAnchor(target.part)}`;
    }
    if (sameDocument && from.part === target.part && target.anchor !== undefined) return `#${target.anchor}`;
    return `${this.href(this.pathOf(target))}${fragment(target.anchor)}`;
  }

  /** The anchor of a fact where it stands. */
  anchor(from: Location, noun: string, ref: string): string {
    return `${this.anchorPrefix(from)}${anchorOf(noun, ref)}`;
  }

  /** A file beside a publication's text. Pictures are loaded from the print folder; other files are linked. */
  asset(publication: string, path: string): string {
    const address = `/${publication}/${path.split("/").map(encodeURIComponent).join("/")}`;
    if (this.#settings.medium === "screen") return this.href(address);
    return /\.(svg|png|jpe?g|gif|webp|avif)$/i.test(path) ? address : this.publicUrl(address);
  }
}

/** The anchor of a whole part in a printed document. */
export function partAnchor(slug: string): string {
  return `part-${slug}`;
}

function fragment(anchor: string | undefined): string {
  return anchor === undefined ? "" : `#${anchor}`;
}
