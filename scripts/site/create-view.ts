// The view that layouts are given: the register with everything that a page needs to be asked for.

import { listAnnexes } from "../../layouts/parts/print/annexes.ts";
import type { SitePath } from "../lib/href.ts";
import type { SafeHtml } from "../lib/html.ts";
import { isSameLanguage } from "../lib/language.ts";
import type { Sparkline } from "../model/charts/chart.ts";
import type { CommitteeView } from "../model/committees/committee-view.ts";
import type { DraftView } from "../model/draft-view.ts";
import { countByLevel } from "../model/facts/actions/action-plan.ts";
import { type DueList, listDue } from "../model/facts/due-list.ts";
import type { Kind } from "../model/kinds/kind.ts";
import type { KindName } from "../model/kinds/kind-name.ts";
import type { Location } from "../model/location.ts";
import { formatFigure } from "../model/measures/format-figure.ts";
import type { Measure } from "../model/measures/measure.ts";
import { aimWords, latestFigure } from "../model/measures/measure-value.ts";
import type { MeasureView } from "../model/measures/measure-view.ts";
import { parsePeriod } from "../model/period.ts";
import type { Target } from "../model/prose/resolve-reference.ts";
import type { Publication } from "../model/publication.ts";
import type { Register } from "../model/register.ts";
import { type Brand, brandOf } from "../model/site/brand.ts";
import type { Book, Spot, View } from "../model/view.ts";
import { wordsOf } from "../words/catalogues.ts";
import type { InterfaceKey, Words } from "../words/words.ts";
import { Addresses } from "./addresses.ts";
import { buildBook } from "./build-book.ts";
import { drawChart } from "./charts/draw-chart.ts";
import { drawSparkline } from "./charts/sparkline.ts";
import { buildContents } from "./contents-list.ts";
import { createCommitteeView } from "./create-committee-view.ts";
import { createDraftView } from "./create-draft-view.ts";
import { createMeasureView } from "./create-measure-view.ts";
import { listDownloads, pdfPath } from "./data/data-files.ts";
import { Links } from "./links.ts";
import { pictureSource } from "./picture-source.ts";
import { placesApart } from "./printed-places.ts";
import { listFormalKinds, listPublications } from "./publication-lists.ts";
import { RenderedTexts } from "./rendered-texts.ts";
import { textOf } from "./text-of.ts";
import type { ViewSettings } from "./view-settings.ts";
import { writtenAddress } from "./written-address.ts";

/** The view of one pass. A class, since Eleventy copies plain objects and leaves instances alone. */
export class SiteView implements View {
  readonly register: Register;
  readonly medium: "screen" | "print";
  readonly brand: Brand;
  readonly kinds: readonly Kind[];
  readonly committees: CommitteeView;
  readonly drafts: DraftView;
  readonly #settings: ViewSettings;
  readonly #addresses: Addresses;
  readonly #links: Links;
  readonly #texts: RenderedTexts;
  #publications: readonly Publication[] | undefined;
  #due: DueList | undefined;
  #measures: MeasureView | undefined;

  constructor(settings: ViewSettings) {
    const { register, medium, pathPrefix } = settings;
    this.#settings = settings;
    this.register = register;
    this.medium = medium;
    this.brand = brandOf(register.site);
    this.kinds = listFormalKinds();
    this.committees = settings.pack?.committees ?? createCommitteeView(register, settings.packs);
    this.drafts = createDraftView(register);
    const places = settings.pack?.places ?? placesApart(register);
    this.#addresses = new Addresses({ medium, pathPrefix, siteUrl: register.site.url, places });
    this.#links = new Links(register, this.#addresses);
    this.#texts = new RenderedTexts(this, register, this.#addresses);
  }

  // There is a view for every paper of a pack, and few are asked for lists of the whole site.
  get publications() {
    this.#publications ??= listPublications(this.register).filter(this.drafts.isListed);
    return this.#publications;
  }

  get due() {
    this.#due ??= listDue(this.register);
    return this.#due;
  }

  get measures() {
    this.#measures ??= createMeasureView(this.register);
    return this.#measures;
  }

  get words() {
    return this.register.words;
  }

  wordsFor(lang: string): Words {
    const { words, catalogues, site } = this.register;
    // Words that the site has put in the place of others are in its own language.
    return isSameLanguage(lang, site.lang) ? words : (wordsOf(lang, catalogues) ?? words);
  }

  word(key: InterfaceKey) {
    return this.words.interface[key];
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

  itemLink(from: Spot, noun: string, ref: string) {
    return this.#links.toItem(from, noun, ref);
  }

  itemUrl({ id }: Publication, noun: string, ref: string) {
    return this.#links.publicUrlOf(id, noun, ref);
  }

  anchor(from: Spot, noun: string, ref: string) {
    return this.#addresses.anchor(from, noun, ref);
  }

  asset = (path: string, from: Spot) => writtenAddress(this.register, this.#addresses, from, path);
  picture = (path: string, from: Spot) =>
    pictureSource(this.register, this.#addresses, this.medium, from, path);

  hasBlock(publication: Publication, name: string, view?: string) {
    const pages = [publication.body, ...publication.parts.map((part) => part.body)];
    return pages.some((page) =>
      page.blocks.some(
        (block) => block.name === name && (view === undefined || block.attributes.get("view") === view),
      ),
    );
  }

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
    return textOf(this.inline(text, from).toString());
  }

  contents(text: SafeHtml) {
    return buildContents(text, this.#settings.contentsFilter);
  }

  book(publication: Publication): Book {
    const bodyOf = (part?: { readonly slug: string }) =>
      this.body({ publication: publication.id, ...(part === undefined ? {} : { part: part.slug }) });
    const words = this.wordsFor(publication.lang);
    const lang = words === this.words ? this.register.site.lang : publication.lang;
    return buildBook(publication, lang, bodyOf, {
      words,
      filter: this.#settings.contentsFilter,
      annexes: listAnnexes(this, publication),
    });
  }

  owner(id: string, from: Spot) {
    return this.#links.toOwner(id, from);
  }

  organizationName(id: string) {
    return this.register.organizations.get(id)?.name ?? id;
  }

  holdings(ownerId: string) {
    const { overdue, unreported, soon, later, undated, closed } = this.due;
    return [...overdue, ...unreported, ...soon, ...later, ...undated, ...closed].filter((item) =>
      item.owners.includes(ownerId),
    );
  }

  publicationsOf(kind: KindName) {
    return this.publications.filter((publication) => publication.kind.name === kind);
  }

  authoredBy(ownerId: string) {
    return this.publications.filter(
      ({ front }) => front.organization === ownerId || front.authors?.includes(ownerId) === true,
    );
  }

  predecessor({ front }: Publication) {
    return front.supersedes === undefined ? undefined : this.register.publications.get(front.supersedes);
  }

  pdf(publication: Publication) {
    return this.#settings.pdfs.get(publication.id);
  }

  downloads(publication: Publication) {
    return listDownloads(this.wordsFor(publication.lang), publication, this.pdf(publication), (path) =>
      this.href(path),
    );
  }

  pdfPath = pdfPath;
  dateWords = (written: string) => parsePeriod(written).text;
  aimWords = (...[measure, aim]: Parameters<View["aimWords"]>) => aimWords(this.words, measure, aim);
  figure = (...[value, unit, decimals]: Parameters<View["figure"]>) =>
    formatFigure(this.words, value, unit, decimals);
  sparkline = (sparkline: Sparkline) => drawSparkline(sparkline, this.words);
  latestFigure = (measure: Measure) => latestFigure(this.words, measure);

  chart(...[chart, id, words]: Parameters<View["chart"]>) {
    return drawChart(chart, { ...words, id, medium: this.medium, say: this.words });
  }

  countByLevel(...[actions, publication, asAt]: Parameters<View["countByLevel"]>) {
    const scale = publication.facts.plan?.scale;
    return scale === undefined ? [] : countByLevel(actions, scale, asAt);
  }
}
