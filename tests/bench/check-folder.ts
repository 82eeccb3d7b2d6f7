// What rules say of the papers in any folder: content as it is, or Markdown files of others, each made a page.
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Finding } from "../../scripts/lib/finding.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { asPage } from "../support/as-page.ts";
import type { Look } from "../support/find-in-cases.ts";
import { faultDay } from "../support/read-fault.ts";
import { type Files, listFiles, withSource } from "../support/temporary-folder.ts";
import type { Telling } from "./judge-cases.ts";

/** How many findings a paper may have on average. */
const MOST_PER_PAPER = 0.1;

/** Tells of the findings in a folder by paper and by rule; whether there is no more than one in ten papers. */
export async function checkFolder(folder: string, look: Look, { list, say }: Telling): Promise<boolean> {
  const isSource = existsSync(join(folder, "content"));
  const { findings, papers } = isSource ? await findIn(folder, look) : await findInPages(folder, look);
  const byPaper = Map.groupBy(findings, ({ place }) => paperOf(place.file, papers));
  for (const [paper, own] of [...byPaper].sort(([a], [b]) => (a < b ? -1 : 1))) {
    say(`${paper}: ${own.length}`);
    for (const { rule, place, message } of list ? own : [])
      say(`  ${place.line}:${place.column}  ${message} (${rule})`);
  }
  say(`\n${findings.length} findings in ${papers.length} papers, by rule`);
  const byRule = [...Map.groupBy(findings, ({ rule }) => rule)].sort(([, a], [, b]) => b.length - a.length);
  for (const [rule, own] of byRule) {
    const touched = new Set(own.map(({ place }) => paperOf(place.file, papers)));
    say(`  ${rule.padEnd(24)}${own.length} in ${touched.size} papers`);
  }
  return findings.length <= papers.length * MOST_PER_PAPER;
}

interface Papers {
  readonly findings: readonly Finding<string>[];
  readonly papers: readonly string[];
}

async function findIn(source: string, look: Look): Promise<Papers> {
  const { register, findings, unreadable } = await loadRegister({ source, today: faultDay });
  const papers = [...register.publications.keys()];
  return { findings: [...findings, ...look(register, unreadable)], papers };
}

/** The files are laid over the small valid source, of which nothing is told. */
async function findInPages(folder: string, look: Look): Promise<Papers> {
  const files: Record<string, string> = {};
  const names = new Map<string, string>();
  for (const name of await listFiles(folder)) {
    if (!/\.(md|markdown)$/i.test(name)) continue;
    const slug = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const id = `papers/${slug.join("-")}`;
    names.set(id, name);
    files[`content/${id}/index.md`] = asPage(await readFile(join(folder, name), "utf8"));
  }
  return withSource(files satisfies Files, async (source) => {
    const { findings } = await findIn(source, look);
    return {
      findings: findings.filter(({ place }) => place.file.startsWith("content/papers/")),
      papers: [...names.keys()],
    };
  });
}

function paperOf(file: string, papers: readonly string[]): string {
  const holders = papers.filter((paper) => file.startsWith(`content/${paper}/`));
  return holders.sort((a, b) => b.length - a.length)[0] ?? file;
}
