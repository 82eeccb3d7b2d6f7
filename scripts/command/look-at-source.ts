// What a check finds of what it was asked about.
import type { Acknowledged } from "../check/acknowledging/acknowledged.ts";
import type { Rule } from "../check/rules.ts";
import type { IsoDay } from "../lib/calendar.ts";
import type { Finding } from "../lib/finding.ts";
import type { SheetReading } from "../load/sheet/sheet-reading.ts";
import type { Register } from "../model/register.ts";
import type { LinkFinder } from "./links/check-links.ts";
import { loadAndCheck, requireKnownIds } from "./load-and-check.ts";
import type { CommandContext } from "./run-command.ts";
import { findSince, type Since } from "./since/find-since.ts";
import type { SourceLines } from "./source-lines.ts";

/** What is asked: all of a source folder, or some publications, or what has come in since a revision. */
export interface Asked extends Pick<CommandContext, "environment"> {
  readonly source: string;
  readonly today: IsoDay;
  readonly only: readonly string[];
  readonly revision?: string | undefined;
  readonly signal?: AbortSignal;
  /** Asks other sites about the links in some files, where somebody wants that. */
  readonly askLinks?:
    | ((register: Register, isAsked: (file: string) => boolean) => Promise<LinkFinder | undefined>)
    | undefined;
}

/** What there is to say. */
export interface Look {
  readonly register: Register;
  readonly findings: readonly Finding<Rule>[];
  readonly acknowledged: readonly Acknowledged<Rule>[];
  readonly lines: SourceLines;
  readonly sheets: readonly SheetReading[];
  readonly since?: Since;
}

/** Loads and checks a source folder, and keeps what was asked for; throws `UsageError` for what there is not. */
export async function lookAtSource(asked: Asked): Promise<Look> {
  const { source, today, only, revision, askLinks, ...settings } = asked;
  const checked = await loadAndCheck(source, today);
  requireKnownIds(only, checked);
  const isAsked = (file: string) =>
    only.length === 0 || only.some((id) => `${file}/`.startsWith(`content/${id}/`));
  const links = await askLinks?.(checked.register, isAsked);
  const more = links === undefined ? undefined : await checked.judge(links(checked.register));
  const look = {
    ...checked,
    findings: [...checked.findings, ...(more?.findings ?? [])].filter(({ place }) => isAsked(place.file)),
    acknowledged: [...checked.acknowledged, ...(more?.acknowledged ?? [])].filter(({ finding }) =>
      isAsked(finding.place.file),
    ),
    sheets: checked.sheets.filter(({ file }) => isAsked(file)),
  };
  if (revision === undefined) return look;
  const now = { findings: look.findings, acknowledged: look.acknowledged, lineOf: checked.lines.lineOf };
  const since = await findSince(now, today, { source, revision, ...settings }, links);
  return { ...look, findings: since.brought, acknowledged: since.acknowledged, since };
}
