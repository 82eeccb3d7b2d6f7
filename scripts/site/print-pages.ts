// What is printed: a document for each publication whose kind has one, and the papers of packs. Classes throughout, since
// Eleventy copies plain objects and not instances.
import type { SitePath } from "../lib/href.ts";
import type { PackPaper } from "../model/packs/pack-paper.ts";
import type { PackPlan } from "../model/packs/plan-pack.ts";
import type { Publication } from "../model/publication.ts";
import type { View } from "../model/view.ts";
import { createPackViews } from "./pack-views.ts";
import type { ViewSettings } from "./view-settings.ts";

/** What is laid out for packs: the plans, and the view settings that open papers and exempt ones are made with. */
export interface PackSettings {
  readonly plans: readonly PackPlan[];
  readonly open: ViewSettings;
  /** With the whole register; left out where nothing exempt is laid out. */
  readonly whole?: ViewSettings;
}

/** The folder of a paper's print HTML under the print folder, with slashes around it. */
export function paperPath({ meeting, name }: Pick<PackPlan, "meeting" | "name">, key: string): SitePath {
  return `/${meeting.id}/${name}/${key}/`;
}

class PublicationDocument {
  readonly path: SitePath;
  readonly publication: Publication;

  constructor(publication: Publication) {
    this.path = `/${publication.id}/`;
    this.publication = publication;
  }
}

class PaperDocument {
  readonly path: SitePath;
  readonly plan: PackPlan;
  readonly paper: PackPaper;
  readonly view: View;

  constructor(plan: PackPlan, paper: PackPaper, view: View) {
    this.path = paperPath(plan, paper.key);
    this.plan = plan;
    this.paper = paper;
    this.view = view;
  }
}

/** The lists that print layouts are paginated over. */
export class PrintPages {
  readonly #settings: PackSettings;

  constructor(settings: PackSettings) {
    this.#settings = settings;
  }

  get publications(): readonly PublicationDocument[] {
    return [...this.#settings.open.register.publications.values()]
      .filter(({ kind }) => kind.print !== "packs")
      .map((publication) => new PublicationDocument(publication));
  }

  get papers(): readonly PaperDocument[] {
    const { plans, open, whole = open } = this.#settings;
    return plans.flatMap((plan) => {
      const openView = createPackViews(open, plan, open.register);
      const wholeView = createPackViews(whole, plan, open.register);
      return plan.papers.map(
        (paper) => new PaperDocument(plan, paper, (paper.exempt === undefined ? openView : wholeView)(paper)),
      );
    });
  }
}
