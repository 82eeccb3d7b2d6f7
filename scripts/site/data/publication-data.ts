// The data of a publication as tables: a row an action, a recommendation, a resolution and so on. Measures have a room of their own.

import type { Progress } from "../../model/facts/progress.ts";
import type { TrackedResponse } from "../../model/facts/recommendations/tracked-recommendation.ts";
import { minutesPart } from "../../model/item.ts";
import { readTarget } from "../../model/prose/reference-target.ts";
import type { Publication } from "../../model/publication.ts";
import { dataNames } from "../../model/site/published-names.ts";
import type { Spot, View } from "../../model/view.ts";
import { type DataTable, type DataValue, dateColumns } from "./data-table.ts";
import { agendaItemAddress, decisionAddress } from "./data-values.ts";

/** Makes the tables that a publication has, without that of its measures. */
export function dataTables(view: View, publication: Publication): readonly DataTable[] {
  const makers: Readonly<Record<string, (view: View, publication: Publication) => Rows>> = {
    actions: actionRows,
    recommendations: recommendationRows,
    resolutions: resolutionRows,
    "work-programme": workRows,
    options: optionRows,
  };
  return dataNames(publication).flatMap(({ name }) => {
    const rows = makers[name]?.(view, publication);
    return rows === undefined ? [] : [{ name, rows }];
  });
}

/** Somebody as a page lists them: by name with the office. */
function ownerWords(view: View, id: string, from: Spot): string {
  const { label, office } = view.owner(id, from);
  return office === undefined ? label : `${label}, ${office}`;
}

type Rows = DataTable["rows"];

function actionRows(view: View, publication: Publication): Rows {
  const from = { publication: publication.id };
  const plan = publication.facts.plan;
  return (plan?.areas ?? []).flatMap((area) =>
    area.objectives.flatMap((objective) =>
      objective.actions.map(({ ref, text, leads, progress }) => ({
        ref,
        action: view.plain(text, from),
        area: area.ref,
        "area-title": area.title,
        objective: objective.ref,
        "objective-text": view.plain(objective.text, from),
        "lead-ids": leads,
        leads: leads.map((id) => ownerWords(view, id, from)),
        ...progressColumns(view, publication, progress),
        ...Object.fromEntries(
          (plan?.states ?? [])
            .filter((state) => state.rated)
            .map((state) => [
              `rating ${state.asAt.text}`,
              view.updateAt(progress, state.asAt)?.level?.label ?? "Not recorded",
            ]),
        ),
        url: view.itemUrl(publication, "action", ref),
      })),
    ),
  );
}

function recommendationRows(view: View, publication: Publication): Rows {
  const from = { publication: publication.id };
  return (publication.facts.recommendations ?? []).map((one) => ({
    ref: one.ref,
    recommendation: view.plain(one.text, from),
    "addressed-to-ids": one["addressed-to"],
    "addressed-to": one["addressed-to"].map((id) => ownerWords(view, id, from)),
    condition: one.condition === undefined ? null : view.plain(one.condition, from),
    paragraph: one.paragraph ?? null,
    ...answerColumns(view, publication, one),
    ...progressColumns(view, publication, one.progress),
    rating: one.progress.latest?.level?.label ?? "Not recorded",
    url: view.itemUrl(publication, "recommendation", one.ref),
  }));
}

/** One row a clause. What asks nobody is not followed, so that its progress is empty. */
function resolutionRows(view: View, publication: Publication): Rows {
  const from = { publication: publication.id, part: minutesPart };
  return (publication.facts.minutes?.minutes ?? []).flatMap((minute) =>
    minute.clauses.map((clause) => ({
      ref: clause.ref,
      minute: minute.number,
      title: minute.title,
      lead: minute.lead ?? null,
      resolution: view.plain(clause.text, from),
      "addressed-to-ids": clause.addressedTo,
      "addressed-to": clause.addressedTo.map((id) => ownerWords(view, id, from)),
      agrees: decisionAddresses(view, publication, clause.agrees),
      ...answerColumns(view, publication, clause),
      ...progressColumns(view, publication, clause.progress),
      rating: clause.progress === undefined ? null : (clause.progress.latest?.level?.label ?? "Not recorded"),
      url: view.itemUrl(publication, "resolution", clause.ref),
    })),
  );
}

function workRows(view: View, publication: Publication): Rows {
  const from = { publication: publication.id };
  const words = (text: string | undefined) => (text === undefined ? null : view.plain(text, from));
  return view.committees.trails(publication).map(({ item, state, taken }) => ({
    ref: item.ref,
    title: item.title,
    purpose: words(item.purpose),
    details: item.details.map((text) => view.plain(text, from)),
    ...dateColumns("meeting", item.meeting),
    note: words(item.note),
    origins: decisionAddresses(view, publication, item.origins),
    moves: item.moves.map(({ from: day, reason }) =>
      reason === undefined ? day.text : `${day.text} (${view.plain(reason, from)})`,
    ),
    ...dateColumns("dropped", item.dropped?.asAt),
    "dropped-reason": words(item.dropped?.reason),
    state,
    "taken-up-at": taken.map(({ meeting, item: { number } }) => agendaItemAddress(view, meeting.id, number)),
    url: view.itemUrl(publication, "work-item", item.ref),
  }));
}

/** The pages of the decisions that cross-references name; nothing is told of one that the public may not see. */
function decisionAddresses(view: View, { id }: Publication, written: readonly string[]): readonly string[] {
  return written.flatMap((words) => {
    const target = readTarget(words);
    const decision = view.committees.decision(target.publication ?? id, target.id);
    return decision === undefined ? [] : decisionAddress(view, decision);
  });
}

/** Who sees to it, and what was answered. */
function answerColumns(
  view: View,
  { id }: Publication,
  { owner, response }: { readonly owner?: string; readonly response?: TrackedResponse },
): Readonly<Record<string, DataValue>> {
  const from = { publication: id };
  return {
    decision: response === undefined ? null : view.word(response.decision),
    "response-by": response?.by ?? null,
    ...dateColumns("response-date", response?.date),
    response: response?.text === undefined ? null : view.plain(response.text, from),
    "response-reason": response?.reason === undefined ? null : view.plain(response.reason, from),
    "owner-id": owner ?? null,
    owner: owner === undefined ? null : ownerWords(view, owner, from),
  };
}

function progressColumns(
  view: View,
  { id }: Publication,
  progress: Progress | undefined,
): Readonly<Record<string, DataValue>> {
  const from = { publication: id };
  const { promised, due, slips = [], latest, standing } = progress ?? {};
  return {
    ...dateColumns("promised", promised),
    ...dateColumns("due", due),
    changes: slips.map((slip) => `${slip.due.text} (${slip.asAt.text}: ${view.plain(slip.reason, from)})`),
    standing: standing === undefined ? null : view.word(standing),
    progress: latest?.progress === undefined ? null : view.plain(latest.progress, from),
    evidence: latest?.evidence === undefined ? null : view.plain(latest.evidence, from),
    source: latest?.source ?? null,
  };
}

function optionRows(view: View, publication: Publication): Rows {
  const from = { publication: publication.id };
  const appraisal = publication.facts.options;
  const words = (texts: readonly string[] | undefined) => (texts ?? []).map((text) => view.plain(text, from));
  return (appraisal?.options ?? []).flatMap((option) =>
    (appraisal?.criteria ?? []).map((criterion, index) => {
      const score = option.scores[index];
      return {
        option: option.ref,
        "option-name": option.name,
        criterion: criterion.ref,
        "criterion-name": criterion.name,
        score: score?.score ?? null,
        for: words(score?.for),
        against: words(score?.against),
        notes: words(score?.notes),
        "option-total": option.total,
        "option-out-of": option.outOf,
        "option-rank": option.rank,
        "printed-total": option.printed?.total ?? null,
        "printed-rank": option.printed?.rank ?? null,
      };
    }),
  );
}
