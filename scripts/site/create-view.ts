// The view that layouts are given: the register with everything that a page needs to be asked for.

import { listAnnexes } from "../../layouts/parts/print/annexes.ts";
import type { SitePath } from "../lib/href.ts";
import type { SafeHtml } from "../lib/html.ts";
import { textOf } from "../lib/text-of.ts";
import type { Location } from "../model/location.ts";
import { annexOf } from "../model/measures/measure-sheets.ts";
import type { OwnerId } from "../model/owner-id.ts";
import { packPath } from "../model/packs/plan-pack.ts";
import type { Target } from "../model/prose/resolve-reference.ts";
import type { Publication } from "../model/publication.ts";
import type { Ref } from "../model/ref.ts";
import type { Register } from "../model/register.ts";
import type { Book, Spot, View } from "../model/view.ts";
import { wordsIn } from "../model/words-at.ts";
import type { Words } from "../words/words.ts";
import { Addresses } from "./addresses.ts";
import { buildBook } from "./build-book.ts";
import { drawChart } from "./charts/draw-chart.ts";
import { drawSparkline } from "./charts/sparkline.ts";
import { measureWith, type TextMeasure } from "./charts/text-width.ts";
import { buildContents } from "./contents-list.ts";
import { Links } from "./links.ts";
import { pictureSource } from "./picture-source.ts";
import { placesApart } from "./printed-places.ts";
import { RenderedTexts } from "./rendered-texts.ts";
import type { ViewSettings } from "./view-settings.ts";
import { writtenAddress } from "./written-address.ts";

/** The view of one pass. A class, since Eleventy copies plain objects and leaves instances alone. */
export class SiteView implements View {
  readonly register: Register;
  readonly known: Register;
  readonly medium: "screen" | "print";
  readonly #settings: ViewSettings;
  readonly #addresses: Addresses;
  readonly #links: Links;
  readonly #texts: RenderedTexts;
  readonly #measure: TextMeasure;

  constructor(settings: ViewSettings) {
    const { register, medium, pathPrefix, pack } = settings;
    this.#settings = settings;
    this.register = register;
    this.known = pack?.known ?? register;
    this.medium = medium;
    const places = pack?.places ?? placesApart(register);
    this.#addresses = new Addresses({ medium, pathPrefix, siteUrl: register.site.url, places });
    this.#links = new Links(register, this.#addresses);
    this.#measure = measureWith(register.fonts.widthOf);
    this.#texts = new RenderedTexts(this, register, this.#addresses);
  }

  get words() {
    return this.register.words;
  }

  wordsFor(lang: string): Words {
    return wordsIn(this.register, lang);
  }

  href(path: SitePath) {
    return this.#addresses.href(path);
  }

  publicUrl(path: SitePath) {
    return this.#addresses.publicUrl(path);
  }

  pathOf(location: Location) {
    return this.#addresses.pathOf(location);
  }

  link(from: Spot, target: Target) {
    return this.#addresses.link(from, target);
  }

  itemLink(from: Spot, noun: string, ref: Ref) {
    return this.#links.toItem(from, noun, ref);
  }

  itemUrl({ id }: Publication, noun: string, ref: Ref) {
    return this.#links.publicUrlOf(id, noun, ref);
  }

  anchor(from: Spot, noun: string, ref: string) {
    return this.#addresses.anchor(from, noun, ref);
  }

  asset = (path: string, from: Spot) => writtenAddress(this.register, this.#addresses, from, path);
  picture = (path: string, from: Spot) =>
    pictureSource(this.register, this.#addresses, this.medium, from, path);

  body(location: Location): SafeHtml {
    return this.#texts.at(location).body;
  }

  behind(location: Location) {
    return this.#texts.at(location).behind;
  }

  prose(text: string, from: Spot) {
    return this.#texts.prose(text, from);
  }

  inline(text: string, from: Spot) {
    return this.#texts.inline(text, from);
  }

  plain(text: string, from: Spot) {
    return textOf(this.inline(text, from));
  }

  contents(text: SafeHtml) {
    return buildContents(text, this.#settings.contentsFilter);
  }

  book(publication: Publication, annex = annexOf(publication)): Book {
    const bodyOf = (part?: { readonly slug: string }) =>
      this.body({ publication: publication.id, ...(part === undefined ? {} : { part: part.slug }) });
    const words = this.wordsFor(publication.lang);
    const lang = words === this.words ? this.register.site.lang : publication.lang;
    return buildBook(publication, lang, bodyOf, {
      words,
      annexes: listAnnexes(this, publication, annex),
    });
  }

  owner(id: OwnerId, from: Spot) {
    return this.#links.toOwner(id, from);
  }

  pdf(publication: Publication) {
    return this.#settings.pdfs.get(publication.id);
  }

  packFacts(plan: Parameters<View["packFacts"]>[0]) {
    return this.#settings.packs.get(packPath(plan));
  }

  sparkline = drawSparkline;

  chart(...[chart, id, words]: Parameters<View["chart"]>) {
    return drawChart(chart, { say: this.words, ...words, id, medium: this.medium, measure: this.#measure });
  }
}
