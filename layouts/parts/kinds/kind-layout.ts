// What a kind of publication has of its own on its pages and in its document.
import type { HtmlValue, SafeHtml } from "../../../scripts/lib/html.ts";
import type { Calendar } from "../../../scripts/model/committees/meeting-calendar.ts";
import type { RatingScale } from "../../../scripts/model/facts/rating-scale.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import type { Download } from "../downloads.ts";
import type { Fact } from "../fact-list.ts";

/** What a page shows beside what the pages of all kinds do, or in place of it. */
export interface KindPage {
  /** What stands beside the kind, above the title. */
  readonly about?: HtmlValue;
  /** In place of the usual facts. */
  readonly facts?: readonly Fact[];
  /** In place of the usual downloads. */
  readonly downloads?: readonly Download[];
  /** What a reader must know first. */
  readonly notice?: HtmlValue;
  /** Sections after the text, whose headings are in the contents list. */
  readonly after?: HtmlValue;
  /** Names of scripts in `assets/` that the kind needs too, without `.js`. */
  readonly scripts?: readonly string[];
}

/** One thing to see at a glance. */
export interface Glance {
  /** Makes its anchor. */
  readonly name: string;
  readonly title: string;
  /** Whether the contents list of the document says the same, so that it is for the page alone. */
  readonly isInContents?: boolean;
  readonly content: SafeHtml;
}

/** The entry of a kind: what is left out is as it is with all others. */
export interface KindLayout {
  readonly page?: (view: View, publication: Publication) => KindPage;
  /** What is to be seen at a glance of all of it, on its page and in its document alike. */
  readonly glance?: (view: View, publication: Publication) => Glance;
  /** The scale whose signs the foot of each printed page explains. */
  readonly key?: (words: Words) => RatingScale;
  /** Its index in place of cards, once there is something in it. */
  readonly index?: (view: View) => { readonly main: SafeHtml; readonly calendar?: Calendar | undefined };
}
