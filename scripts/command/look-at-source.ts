// What a check finds of what it was asked about.
import type { Acknowledged } from "../check/acknowledging/acknowledged.ts";
import type { Rule } from "../check/rules.ts";
import type { IsoDay } from "../lib/calendar.ts";
import type { Finding } from "../lib/finding.ts";
import type { SheetReading } from "../load/sheet/sheet-reading.ts";
import type { Register } from "../model/register.ts";
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
export async function lookAtSource({ source, today, only, revision, ...settings }: Asked): Promise<Look> {
  const checked = await loadAndCheck(source, today);
  requireKnownIds(only, checked);
  const isAsked = (file: string) =>
    only.length === 0 || only.some((id) => `${file}/`.startsWith(`content/${id}/`));
  const look = {
    ...checked,
    findings: checked.findings.filter(({ place }) => isAsked(place.file)),
    acknowledged: checked.acknowledged.filter(({ finding }) => isAsked(finding.place.file)),
    sheets: checked.sheets.filter(({ file }) => isAsked(file)),
  };
  if (revision === undefined) return look;
  const now = { findings: look.findings, lineOf: checked.lines.lineOf };
  const since = await findSince(now, today, { source, revision, ...settings });
  return { ...look, findings: since.brought, since };
}
