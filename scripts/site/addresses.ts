// Where everything is: the paths of pages and the links to them, with the path prefix on the web and whole in print.
import { asHref, type Href, type SitePath, type WebUrl } from "../lib/href.ts";
import { type Anchor, anchorOf, asAnchor } from "../model/anchor.ts";
import type { Location } from "../model/location.ts";
import type { Target } from "../model/prose/resolve-reference.ts";
import type { PublicationId } from "../model/publication-id.ts";
import type { SourcePath } from "../model/source-path.ts";
import { sitePathOf } from "../model/source-path.ts";
import type { Spot } from "../model/view.ts";
import type { PrintedPlaces } from "./printed-places.ts";

/** What addresses depend on. */
export interface AddressSettings {
  readonly medium: "screen" | "print";
  /** Which document a place is printed in. */
  readonly places: PrintedPlaces;
  /** Begins and ends with a slash. */
  readonly pathPrefix: string;
  /** The public address of the site without a slash at its end. */
  readonly siteUrl: WebUrl;
}

type PlaceTarget = Extract<Target, { readonly publication: PublicationId }>;

/** The addresses of one build. */
export class Addresses {
  readonly #settings: AddressSettings;

  constructor(settings: AddressSettings) {
    this.#settings = settings;
  }

  /** The path of a publication, of one of its parts, or of the home page where neither is named. */
  pathOf({ publication, part }: Location): SitePath {
    if (publication === undefined) return "/";
    return part === undefined ? `/${publication}/` : `/${publication}/${part}/`;
  }

  /** A path as a link needs it. */
  href(path: SitePath): Href {
    if (this.#settings.medium === "print") return this.publicUrl(path);
    return asHref(`${this.#settings.pathPrefix}${path.slice(1)}`);
  }

  /** A path with the public address of the site before it. */
  publicUrl(path: SitePath): WebUrl {
    return `${this.#settings.siteUrl}${path}`;
  }

  /** What every anchor of a page is given before it: in print the parts of a publication share one document. */
  anchorPrefix({ part }: Location): string {
    return this.#settings.medium === "print" && part !== undefined ? `${part}--` : "";
  }

  /** A link from one place to another: only an anchor where both are on one page or in one printed document. */
  link(from: Spot, target: Target): Href {
    if ("page" in target) return this.href(withAnchor(target.page, target.anchor));
    if (this.#settings.medium === "print") return this.#printedLink(from, target);
    const samePage =
      from.elsewhere !== true && from.publication === target.publication && from.part === target.part;
    if (samePage && target.anchor !== undefined) return `#${target.anchor}`;
    return this.href(withAnchor(this.pathOf(target), target.anchor));
  }

  /** Whether a reader can follow a link to a target: what is exempt has no page, and may be in no paper of the pack. */
  leads(target: Target): boolean {
    const { places } = this.#settings;
    return places.isPublished(target) || (!("page" in target) && places.addressOf(target) !== undefined);
  }

  #printedLink(from: Spot, target: PlaceTarget): Href {
    const { places } = this.#settings;
    const document = places.addressOf(target);
    if (!places.isHere(from, target) && document === undefined)
      return this.href(withAnchor(this.pathOf(target), target.anchor));
    const inside =
      target.anchor === undefined ? wholeAnchor(target) : this.anchorPrefix(target) + target.anchor;
    return document === undefined || places.isHere(from, target) ? `#${inside}` : `${document}#${inside}`;
  }

  /** The anchor of a fact where it stands. */
  anchor(from: Location, noun: string, ref: string): Anchor {
    return asAnchor(`${this.anchorPrefix(from)}${anchorOf(noun, ref)}`);
  }

  /** A file of the source folder, by its path there, that is in the same pack or beside it; undefined for others. */
  inPack(file: SourcePath): WebUrl | undefined {
    return this.#settings.places.addressOfFile(file);
  }

  /** The path of a file beside the pack, from the folder of the pack, by its path in the source folder. */
  besideThePack(file: SourcePath): string | undefined {
    return this.#settings.places.besideThePack(file);
  }

  /** A file of the source folder as a link leads to it. */
  asset(file: SourcePath): Href {
    return this.href(sitePathOf(file));
  }

  /** A picture of the source folder as a page shows it; in print it is loaded from the print folder. */
  picture(file: SourcePath): string {
    return this.#settings.medium === "screen" ? this.href(sitePathOf(file)) : sitePathOf(file);
  }
}

/** The anchor of a whole part in a printed document. */
export function partAnchor(slug: string): Anchor {
  return anchorOf("part", slug);
}

/** The anchor of a place as a whole in its printed document. */
function wholeAnchor({ part }: Location): Anchor {
  return part === undefined ? asAnchor("front-cover") : partAnchor(part);
}

function withAnchor(path: SitePath, anchor: Anchor | undefined): SitePath {
  return anchor === undefined ? path : `${path}#${anchor}`;
}
