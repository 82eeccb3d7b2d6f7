// What layouts may ask. They see this interface and nothing of the disk, of Eleventy or of Markdown.

import type { Href, SitePath, WebUrl } from "../lib/href.ts";
import type { HtmlValue, SafeHtml } from "../lib/html.ts";
import type { ListedHeading } from "../lib/outline.ts";
import type { PictureSource } from "../lib/picture-tag.ts";
import type { Words } from "../words/words.ts";
import type { Anchor } from "./anchor.ts";
import type { Chart, Sparkline } from "./charts/chart.ts";
import type { Location } from "./location.ts";
import type { AnnexForm } from "./measures/annex-form.ts";
import type { OwnerId } from "./owner-id.ts";
import type { PackFacts, PdfFacts } from "./packs/pdf-facts.ts";
import type { PackPlan } from "./packs/plan-pack.ts";
import type { Target } from "./prose/resolve-reference.ts";
import type { Publication } from "./publication.ts";
import type { Ref } from "./ref.ts";
import type { Register } from "./register.ts";

/** Words with the address that they lead to; without one they are plain words. */
export interface Link {
  readonly label: string;
  readonly href?: Href;
}

/** A person, an office or a body as a link. */
export interface Owner extends Link {
  /** Given for somebody who is called by name. */
  readonly office?: string;
}

/** A file of data at an address of the site. */
export interface DataFile {
  readonly path: SitePath;
  readonly text: string;
}

/** A table or figure as a list of them names it. */
export interface CaptionEntry {
  readonly id: string;
  readonly label: string;
  readonly text: string;
}

/** A piece of a printed publication that starts a page; short chapters that follow each other share one. */
export interface Chapter {
  /** The name of its pages in the style sheet. */
  readonly name: string;
  /** What stands in the head of its right pages. */
  readonly head: string;
  readonly landscape: boolean;
  /** Its language, where that is not the publication's. */
  readonly lang?: string;
  readonly body: SafeHtml;
}

/** What stands behind the text of a printed publication, with a heading of its own. */
export interface Annex {
  /** The anchor of its heading, and the name of its pages. */
  readonly name: string;
  readonly title: string;
  readonly body: SafeHtml;
}

/** A publication laid out for print: its chapters in order and the lists that stand before them. */
export interface Book {
  readonly chapters: readonly Chapter[];
  /** What its contents list names. */
  readonly headings: readonly ListedHeading[];
  readonly tables: readonly CaptionEntry[];
  readonly figures: readonly CaptionEntry[];
}

/** What stands around the drawing of a chart. */
export interface ChartWords {
  /** Before its title, such as `Figure 3`. */
  readonly label?: HtmlValue;
  /** What it is told in, where that is not what the site is. */
  readonly say?: Words;
  /** Below it: where the figures come from. */
  readonly source?: HtmlValue;
  /** Whether print has half the width of the page for it, and little height. */
  readonly isLow?: boolean;
}

/**
 * Where a text stands. `elsewhere` marks one that is shown on another page than its own, such as a list of what is due;
 * `within` names the piece of a page or document that it stands in, where there are others that have notes of their own.
 */
export interface Spot extends Location {
  readonly elsewhere?: true;
  readonly within?: string;
}

/** Where a fact is being shown. `claim` gives its anchor the first time on a page, and then no more. */
export interface Scene {
  readonly location: Location;
  readonly publication: Publication;
  claim(noun: string, ref: string): Anchor | undefined;
  /** Has print set something in an annex behind the text. */
  setBehind(content: SafeHtml): void;
}

/** What depends on where a text stands, on the medium or on what was printed. Addresses come out ready for the medium: with the path prefix, or whole in print. */
export interface View {
  readonly register: Register;
  /**
   * The register as it stood when the document came out, which is that of an earlier day for a paper of a pack. Meetings
   * and what came of them are looked up in it, so that a pack that is out does not change with what comes later.
   */
  readonly known: Register;
  readonly medium: "screen" | "print";

  /** The words of the site. */
  readonly words: Words;
  /** The words for a text in a language: its own where there are any, else those of the site. */
  wordsFor(lang: string): Words;

  /** A path of the site as a link needs it. */
  href(path: SitePath): Href;
  /** The public address of a path. */
  publicUrl(path: SitePath): WebUrl;
  /** The path of a publication or part, such as `/reviews/buses-2024/`. */
  pathOf(location: Location): SitePath;
  /** A link to a target from where it stands. */
  link(from: Spot, target: Target): Href;
  /** A link to an item of the same publication from where it stands. */
  itemLink(from: Spot, noun: string, ref: Ref): Href;
  /** The public address of an item of a publication. */
  itemUrl(publication: Publication, noun: string, ref: Ref): WebUrl;
  /** The anchor of a fact on the page, or in the document, where it stands. */
  anchor(from: Spot, noun: string, ref: string): Anchor;
  /** A person, an office or an organisation by id. */
  owner(id: OwnerId, from: Spot): Owner;
  /** The address of a file that stands beside the text. */
  asset(path: string, from: Spot): Href;
  /** Where a picture beside the text is to be had, as `figure` names it. */
  picture(path: string, from: Spot): PictureSource;

  /** The rendered text of a publication or part. */
  body(location: Location): SafeHtml;
  /** What blocks of that text have had print set in an annex, in order. */
  behind(location: Location): readonly SafeHtml[];
  /** A Markdown field as paragraphs. */
  prose(text: string, from: Spot): SafeHtml;
  /** A Markdown field for a sentence or a table cell. */
  inline(text: string, from: Spot): SafeHtml;
  /** A Markdown field as words without markup. */
  plain(text: string, from: Spot): string;
  /** The contents list of a rendered text, or undefined where it has fewer than two headings. */
  contents(text: SafeHtml): SafeHtml | undefined;
  book(publication: Publication, annex?: AnnexForm): Book;
  /** A chart as a figure with its summary, at an anchor. */
  chart(chart: Chart, id: string, words?: ChartWords): SafeHtml;
  /** The course of a series for a cell of a table, or undefined where it has no figures. */
  sparkline(sparkline: Sparkline, say: Words): SafeHtml | undefined;

  /** What is known of the PDF of a publication, once it is printed. */
  pdf(publication: Publication): PdfFacts | undefined;
  /** The same of a pack, or of the minutes of a meeting. */
  packFacts(plan: Pick<PackPlan, "meeting" | "name">): PackFacts | undefined;
}
