// The outcomes and the priorities of a strategy as tables of data.
import type { DataRow, DataTeller } from "../data-set.ts";
import { prioritiesOf } from "./priorities-of.ts";
import type { StrategyFile } from "./strategy.ts";

/** A row an outcome, with what serves it. */
export function outcomeRows(strategy: StrategyFile | undefined, tell: DataTeller): readonly DataRow[] {
  return (strategy?.outcomes ?? []).map(({ ref, title, text, measures }) => ({
    ref,
    title: title ?? null,
    outcome: tell.plain(text),
    measures: measures ?? [],
    "served-by": tell.servants("outcome", ref),
    url: tell.url("outcome", ref),
  }));
}

/** A row a priority or a part of one, with what each phase delivers, what it serves and what serves it. */
export function priorityRows(strategy: StrategyFile | undefined, tell: DataTeller): readonly DataRow[] {
  const words = (text: string | undefined) => (text === undefined ? null : tell.plain(text));
  const all = (texts: readonly string[] | undefined) => (texts ?? []).map((text) => tell.plain(text));
  return prioritiesOf(strategy).map(({ priority, within }) => ({
    ref: priority.ref,
    "part-of": within ?? null,
    title: priority.title,
    statement: words(priority.statement),
    context: words(priority.context),
    "works-well": all(priority["works-well"]),
    "must-happen": all(priority["must-happen"]),
    "improved-outcomes": all(priority["improved-outcomes"]),
    measures: priority.measures ?? [],
    ...Object.fromEntries(
      (strategy?.phases ?? []).map(({ ref, name }) => [`delivery ${name}`, all(priority.delivery?.[ref])]),
    ),
    serves: tell.served(priority.serves ?? []),
    "served-by": tell.servants("priority", priority.ref),
    url: tell.url("priority", priority.ref),
  }));
}
