// The page of all rules, family by family: what each finds, why it matters, how it is mended, and how much it weighs.
import { type DescribedRule, type Rule, type RuleFamily, rules } from "../../check/rules.ts";
import type { Level } from "../../model/checks/checks-file.ts";
import { asMarkdown } from "./markdown-pieces.ts";

/** The text of the page, as Markdown with its front matter. Each rule has an anchor: `rule-near-names`. */
export function rulesPage(): string {
  const sections = Object.entries(families).map(([family, title]) => {
    const own = rules.filter((rule) => rule.family === family);
    return [`## ${title}`, ...own.map(ruleSection)].join("\n\n");
  });
  return `${head}\n${sections.join("\n\n")}\n`;
}

/** The families in the order of the page, as it calls them. */
const families: Readonly<Record<RuleFamily, string>> = {
  figures: "Figures",
  arithmetic: "Figures that follow from each other",
  ratings: "Ratings",
  language: "Plain language",
  leftovers: "What was left standing",
  protection: "Who must not be known",
  dates: "Dates, periods and times",
  references: "References, links and numbers",
  consistency: "Consistency",
  names: "People and organisations",
  completeness: "What a paper must hold",
  text: "Texts as they are typed",
  meetings: "Meetings",
  exempt: "What only members may see",
  files: "Files beside the texts",
  site: "The site itself",
  reading: "Reading and publishing",
};

const example = {
  "near-names": "error",
  "line-ends": "info",
  "measure-numbers": "off",
} as const satisfies Readonly<Partial<Record<Rule, Level>>>;

const head = `---
title: The rules of the check
type: page
status: published
summary: Every rule that the content is held to, with what it finds, why that matters, how it is mended, and how much it weighs.
---

This page is written by \`npm run generate\` from the rules. Do not change it by hand.

\`npm run check\` and every build hold the content to these rules; \`exempt-leak\`, \`page-and-pdf\` and \`printed-width\` are held at the end of a build alone. The name of its rule stands in brackets behind every message; behind the name of one that somebody may judge stand six signs more, by which it is [[guide/publishing#section what-the-check-finds-and-what-may-stay|let stay]].

## How much a finding weighs

- **An error** stops the build: something would be published wrongly. It can be neither turned off nor made less of.
- **A warning** is for somebody to judge. The check shows it, and a build says how many there are.
- **A remark** is shown by the check alone.

A rule that weighs as a warning or a remark finds errors too, where there is no doubt. What is in doubt can weigh more or less on your site: name the rule in the file \`data/checks.yaml\`, with \`error\`, \`warning\`, \`info\` for a remark, or \`off\`.

\`\`\`yaml data/checks.yaml
levels:
${Object.entries(example)
  .map(([name, level]) => `  ${name}: ${level}`)
  .join("\n")}
\`\`\`
`;

function ruleSection(rule: DescribedRule): string {
  const { name, about, why, mend } = rule;
  return `### ${name} {#rule-${name}}

${asMarkdown(about)}

- **Why:** ${asMarkdown(why)}
- **To mend:** ${asMarkdown(mend)}
- **Weight:** ${weightOf(rule)}`;
}

function weightOf({ family, level, isWeighed }: DescribedRule): string {
  if (level === undefined) return "always an error";
  return family === "reading" && isWeighed !== true ? `always ${weights[level]}` : weights[level];
}

const weights: Readonly<Record<Level, string>> = {
  error: "an error",
  warning: "a warning",
  info: "a remark",
  off: "off, until your site turns it on",
};
