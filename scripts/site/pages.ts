// The lists that layouts are paginated over. Classes throughout, since Eleventy copies plain objects and not instances.

import type { PageList } from "../../layouts/parts/layout.ts";
import type { SitePath } from "../lib/href.ts";
import {
  type Decision,
  decisionPath,
  hasPage,
  listDecisions,
  placeOf,
} from "../model/committees/decision.ts";
import { listMeetings, type MeetingPublication, minutesPage } from "../model/committees/meetings.ts";
import type { Minutes } from "../model/committees/minutes.ts";
import type { Kind } from "../model/kinds/kind.ts";
import { formalKinds } from "../model/kinds/kinds.ts";
import { type LocatedMeasure, listMeasures } from "../model/measures/located-measure.ts";
import { measurePath } from "../model/measures/measure-path.ts";
import type { Part, Publication } from "../model/publication.ts";
import type { View } from "../model/view.ts";

class PublicationPage {
  readonly path: SitePath;
  readonly publication: Publication;

  constructor(view: View, publication: Publication) {
    this.path = view.pathOf({ publication: publication.id });
    this.publication = publication;
  }
}

class PartPage {
  readonly path: SitePath;
  readonly publication: Publication;
  readonly part: Part;

  constructor(view: View, publication: Publication, part: Part) {
    this.path = view.pathOf({ publication: publication.id, part: part.slug });
    this.publication = publication;
    this.part = part;
  }
}

class MinutesPage {
  readonly path: SitePath;
  readonly publication: MeetingPublication;
  readonly minutes: Minutes;

  constructor(path: SitePath, publication: MeetingPublication, minutes: Minutes) {
    this.path = path;
    this.publication = publication;
    this.minutes = minutes;
  }
}

class DecisionPage {
  readonly path: SitePath;
  readonly decision: Decision;

  constructor(decision: Decision) {
    this.path = decisionPath(decision);
    this.decision = decision;
  }
}

class MeasurePage {
  readonly path: SitePath;
  readonly located: LocatedMeasure;

  constructor(located: LocatedMeasure) {
    this.path = measurePath(located.publication.id, located.measure.ref);
    this.located = located;
  }
}

class KindPage {
  readonly path: SitePath;
  readonly kind: Kind;

  constructor(kind: Kind) {
    this.path = `/${kind.folder}/`;
    this.kind = kind;
  }
}

/** Where a page was, and where it is. */
interface Moved {
  readonly from: SitePath;
  readonly to: SitePath;
}

class RedirectPage {
  readonly path: SitePath;
  readonly to: SitePath;

  constructor({ from, to }: Moved) {
    // An address without a file name is a folder with an index in it.
    this.path = from.endsWith("/") || /\.[a-z0-9]+$/i.test(from) ? from : `${from}/`;
    this.to = to;
  }
}

/** Every list of pages of a pass. */
export class Pages implements Readonly<Record<PageList, readonly unknown[]>> {
  readonly #view: View;
  readonly publications: readonly PublicationPage[];
  readonly parts: readonly PartPage[];
  readonly minutes: readonly MinutesPage[];
  readonly decisions: readonly DecisionPage[];
  readonly kinds: readonly KindPage[];
  readonly redirects: readonly RedirectPage[];

  constructor(view: View) {
    const all = [...view.register.publications.values()];
    this.#view = view;
    this.publications = all.map((publication) => new PublicationPage(view, publication));
    this.parts = all.flatMap((publication) =>
      publication.parts.map((part) => new PartPage(view, publication, part)),
    );
    this.minutes = listMeetings(view.known).flatMap((meeting) => {
      const { minutes } = meeting.facts;
      const page = minutesPage(meeting);
      if (minutes === undefined || page === undefined) return [];
      return [new MinutesPage(view.pathOf(page), meeting, minutes)];
    });
    const decisions = listDecisions(view.known);
    this.decisions = decisions.filter(hasPage).map((decision) => new DecisionPage(decision));
    this.kinds = formalKinds.map((kind) => new KindPage(kind));
    const standing = decisions.filter((decision) => !hasPage(decision));
    this.redirects = [
      ...(view.register.site.redirects ?? []),
      ...standing.map(
        (decision): Moved => ({
          from: decisionPath(decision),
          to: `${view.pathOf(placeOf(decision))}#${placeOf(decision).anchor}`,
        }),
      ),
    ].map((redirect) => new RedirectPage(redirect));
  }

  get measures(): readonly MeasurePage[] {
    return listMeasures(this.#view.register).map((located) => new MeasurePage(located));
  }
}
