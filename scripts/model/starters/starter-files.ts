// The files that a new publication starts with: valid, and each text that is to be replaced marked as such.
import { factModule } from "../facts/fact-modules.ts";
import type { KindName } from "../kinds/kind-name.ts";
import { kinds } from "../kinds/kinds.ts";
import { quotedPlaceholder, remark } from "./placeholder.ts";
import { meetingStart, type StarterFacts } from "./starter-facts.ts";

/** The files of a new publication of a kind, by name: its text, and those of the facts that it must have. */
export function starterFiles(kind: KindName, facts: StarterFacts): Readonly<Record<string, string>> {
  const { numbering, text, also = {} } = kinds[kind].start(facts);
  const needed = kinds[kind].requires.flatMap((name) => {
    const starter = factModule(name).starter;
    return starter === undefined ? [] : Object.entries(starter(facts));
  });
  const front = frontMatter(kind, facts, numbering === undefined ? [] : [`numbering: ${numbering}`]);
  return { "index.md": front + text, ...Object.fromEntries(needed), ...also };
}

function frontMatter(kind: KindName, facts: StarterFacts, more: readonly string[] = []): string {
  const { title, organization, today } = facts;
  return `${[
    "---",
    `title: ${JSON.stringify(title)}`,
    `type: ${kind}`,
    "status: draft",
    `summary: ${quotedPlaceholder("one plain sentence that tells a citizen what this is about.")}`,
    `organization: ${organization}`,
    kind === "meeting"
      ? `date: ${meetingStart(facts).day}`
      : `date: ${today} ${remark("the day on which it comes out.")}`,
    ...more,
    "---",
  ].join("\n")}\n\n`;
}
