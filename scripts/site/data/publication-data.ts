// The data of a publication as tables: a row an action, a recommendation, a resolution and so on. Measures have a room of their own.
import type { WebUrl } from "../../lib/href.ts";
import { decisionAt } from "../../model/committees/decision.ts";
import type { DataTeller } from "../../model/facts/data-set.ts";
import { factModules } from "../../model/facts/fact-modules.ts";
import { type Tied, tiedFrom, tiedTo } from "../../model/facts/ties.ts";
import { reportsOf, trailsOf, type WorkTrail } from "../../model/facts/work-programme/work-trail.ts";
import { readTarget } from "../../model/prose/reference-target.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationId } from "../../model/publication-id.ts";
import { refOf } from "../../model/ref.ts";
import type { View } from "../../model/view.ts";
import type { DataTable } from "./data-table.ts";
import { agendaItemAddress, decisionAddress } from "./data-values.ts";

/** Makes the tables that a publication has, without that of its measures. */
export function dataTables(view: View, publication: Publication): readonly DataTable[] {
  const { facts } = publication;
  return factModules.flatMap((module) =>
    module.data.flatMap((set): readonly DataTable[] => {
      if (set.rows === undefined || !set.has(facts)) return [];
      const part = "part" in set ? set.part : undefined;
      return [{ name: set.name, rows: set.rows(facts, tellerOf(view, publication, part)) }];
    }),
  );
}

function tellerOf(view: View, publication: Publication, part: string | undefined): DataTeller {
  const words = view.wordsFor(publication.lang);
  const from = { publication: publication.id, ...(part === undefined ? {} : { part }) };
  return {
    plain: (markdown) => view.plain(markdown, from),
    owner(id) {
      const { label, office } = view.owner(id, { publication: publication.id });
      return office === undefined ? label : `${label}, ${office}`;
    },
    word: (key) => words.interface[key],
    url: (noun, ref) => view.itemUrl(publication, noun, ref),
    named: (written) =>
      written.flatMap((words) => {
        const target = readTarget(words);
        const decision = decisionAt(view.known, target.publication ?? publication.id, refOf(target.id));
        if (decision !== undefined) return decisionAddress(view, decision);
        const named = view.register.publications.get(target.publication ?? publicationId(target.id));
        if (named === undefined) return [];
        return target.noun === "publication"
          ? view.publicUrl(view.pathOf({ publication: named.id }))
          : view.itemUrl(named, target.noun, refOf(target.id));
      }),
    served: (written) =>
      written.flatMap((one) => {
        const tied = tiedTo(view.known, publication.id, one);
        return tied === undefined ? [] : tiedAddress(view, tied);
      }),
    servants: (noun, ref) =>
      tiedFrom(view.known, "serves", publication, noun, ref).map((tied) => tiedAddress(view, tied)),
    workTrail(ref) {
      const trail = trailsOf(view.known, publication).find(({ item }) => item.ref === ref);
      return {
        state: trail?.state ?? "",
        takenUpAt: (trail?.taken ?? []).map(({ meeting, item }) =>
          agendaItemAddress(view, meeting.id, item.number),
        ),
        ...decisionsOfTrail(view, trail),
      };
    },
  };
}

/** The public addresses of what was recommended and resolved wherever an item was taken up. */
function decisionsOfTrail(view: View, trail: WorkTrail | undefined) {
  const taken = trail?.taken ?? [];
  return {
    recommendations: taken
      .flatMap((one) => reportsOf(view.known, one))
      .flatMap((publication) =>
        (publication.facts.recommendations ?? []).map(({ ref }) =>
          decisionAddress(view, { publication, ref }),
        ),
      ),
    resolutions: taken.flatMap(({ meeting, minute }) =>
      (minute?.clauses ?? []).map(({ ref }) => decisionAddress(view, { publication: meeting, ref })),
    ),
  };
}

function tiedAddress(view: View, { publication, item: { noun, id } }: Tied): WebUrl {
  return view.itemUrl(publication, noun, refOf(id));
}
