// Papers of every sort, damaged at random, are loaded and judged by every rule without a fault, and in time.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { checks } from "../../scripts/check/checks.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { readDefectCases } from "../support/defect-cases.ts";
import { randomNumbers } from "../support/random-numbers.ts";
import { withSource } from "../support/temporary-folder.ts";
import { unfitFindings } from "../support/unfit-findings.ts";
import { isWholeSweep } from "../support/whole-sweep.ts";

const folder = join(import.meta.dirname, "..", "fixtures", "defects");

/** The papers and facts of all cases that rules are judged by, each by its path in the folder of its case. */
const papers = readdirSync(folder)
  .filter((name) => name.endsWith(".yaml"))
  .flatMap((name) => readDefectCases(join(folder, name)))
  .filter(({ isAlone }) => !isAlone)
  .map((one) =>
    Object.entries(one.files).map(([path, text]): readonly [string, string] => [
      path.slice(one.folder.length),
      text,
    ]),
  );

/** What is put into a text where it breaks most. */
const pieces =
  "- | |---| ::: exempt\n[[ ]] [[= a.b]] ** ~~ ` ``` > # 1. 4.1 [^1] ^[ {lang=cy} \t \n \n\n \r\n \u0000 \u00ad \u202e \u{1F600} 99999999999999999999 -0 0.0.0 12/13/2026 £ % “ ” ’ ( ) : --- & &amp; <b> é ﬁ 31 June 2022 Table 0 per cent of from to".split(
    " ",
  );

/** A text with some damage: letters lost, twice or in another place, and signs put in. */
function damaged(text: string, random: () => number): string {
  const spot = (length: number) => Math.floor(random() * length);
  let own = text;
  for (let change = 1 + spot(6); change > 0; change -= 1) {
    const from = spot(own.length + 1);
    const to = Math.min(own.length, from + spot(random() < 0.2 ? 400 : 12));
    const cut = own.slice(from, to);
    const rest = own.slice(0, from) + own.slice(to);
    const at = spot(rest.length + 1);
    const put = [
      "",
      cut + cut,
      [...cut].reverse().join(""),
      pieces[spot(pieces.length)] ?? "",
      (pieces[spot(pieces.length)] ?? "").repeat(1 + spot(40)),
    ][spot(5)];
    own = spot(5) === 0 ? rest.slice(0, at) + cut + rest.slice(at) : own.slice(0, from) + put + own.slice(to);
  }
  return own;
}

/** How many files are damaged, and how many stand in one source folder. */
const [FILES, TOGETHER] = [isWholeSweep ? 10_000 : 250, 250];

it(
  `survives ${FILES} damaged files`,
  async () => {
    const random = randomNumbers(15);
    let next = 0;
    for (let done = 0; done < FILES; ) {
      const files: Record<string, string> = {};
      while (Object.keys(files).length < TOGETHER) {
        // Any step that shares no factor with their number comes by all of them.
        const paper = papers[(next * 7) % papers.length] ?? [];
        const lost = Math.floor(random() * paper.length);
        for (const [at, [path, text]] of paper.entries())
          files[`content/papers/paper-${next}/${path}`] = at === lost ? damaged(text, random) : text;
        next += 1;
        done += 1;
      }
      await withSource(files, async (source) => {
        const { register, findings, unreadable } = await loadRegister({ source, today: "2026-03-31" });
        expect(unfitFindings(findings)).toEqual([]);
        for (const check of checks) {
          const found = [...check.run(register, unreadable)].map((problem) => ({
            ...problem,
            rule: check.name,
          }));
          expect(unfitFindings(found), check.name).toEqual([]);
        }
      });
    }
  },
  isWholeSweep ? 600_000 : 30_000,
);
