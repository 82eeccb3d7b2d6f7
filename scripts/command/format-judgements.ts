// Writes what veraPDF found, a paragraph for each file that fails.
import { formatCount, formatNumber } from "../lib/number-format.ts";
import type { Judgement } from "./verapdf-report.ts";

/** What veraPDF says of files by one level. */
export interface LevelJudgements {
  /** veraPDF's name of the level, such as `ua1`. */
  readonly level: string;
  readonly judgements: readonly Judgement[];
}

/** A paragraph for each file that fails a level, in the order of the files; `name` writes a path. */
export function formatJudgements(
  levels: readonly LevelJudgements[],
  name: (file: string) => string,
): readonly string[] {
  const files = new Set(levels.flatMap(({ judgements }) => judgements.map(({ file }) => file)));
  return [...files].flatMap((file) => {
    const lines = levels.flatMap(({ level, judgements }) =>
      judgements.filter((judgement) => judgement.file === file).flatMap((each) => describe(level, each)),
    );
    return lines.length === 0 ? [] : [[name(file), ...lines].join("\n")];
  });
}

/** The last line: how many files passed, or failed. */
export function summarizeJudgements(levels: readonly LevelJudgements[]): string {
  const all = levels.flatMap(({ judgements }) => judgements);
  const files = new Set(all.map(({ file }) => file));
  const failing = new Set(all.filter(fails).map(({ file }) => file));
  const names = levels.map(({ level }) => level).join(" and ");
  return failing.size === 0
    ? `${formatCount(files.size, "PDF")} judged at ${names}: all pass.`
    : `${formatCount(files.size, "PDF")} judged at ${names}: ${formatNumber(failing.size)} failed.`;
}

/** True where a file breaks a rule or cannot be judged. */
export function fails({ broken, unreadable }: Judgement): boolean {
  return broken.length > 0 || unreadable !== undefined;
}

function describe(level: string, { broken, unreadable }: Judgement): string[] {
  const reason = unreadable === undefined ? [] : [`  ${level}  cannot be judged: ${unreadable}`];
  const rules = broken.map(
    ({ rule, count, description, place }) =>
      `  ${level}  ${rule}, ${formatCount(count, "time")}: ${description}${place === "" ? "" : `\n       first at ${place}`}`,
  );
  return [...reason, ...rules];
}
