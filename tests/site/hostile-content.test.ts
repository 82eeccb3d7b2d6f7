// Whatever stands in a field is shown as the words it is, on every page and in every file.
import { expect, it } from "vitest";
import { pagesOf, renderSource } from "./render-source.ts";

const attack = `x</style></title><script>alert(1)</script><img src=x onerror=alert(1)>" onload="alert(1)" ' onload='alert(1)`;
const quoted = JSON.stringify(attack);

const files = {
  "data/people.yaml": `people:
  - { id: ada-archer, name: ${quoted}, role: ${quoted}, organization: westford-council }
  - { id: head-of-transport, role: ${quoted} }
`,
  "data/glossary.yaml": `terms: [{ term: ${quoted}, expansion: ${quoted}, definition: ${quoted}, aliases: [${quoted}] }]\n`,
  "data/rating-scales.yaml": `scales:
  - id: brag
    name: ${quoted}
    levels:
      - { key: blue, label: ${quoted}, symbol: circle, colour: blue, meaning: ${quoted}, closed: true }
      - { key: green, label: Green, symbol: square, colour: green, meaning: On course. }
      - { key: amber, label: Amber, symbol: triangle, colour: amber, meaning: At risk., aliases: [yellow] }
`,
  "content/about/index.md": `---
title: ${quoted}
type: page
status: published
summary: ${quoted}
version: ${quoted}
source: { title: ${quoted}, publisher: westford-council, note: ${quoted} }
---

## ${attack}

${attack}

::: callout title="${attack.replaceAll('"', "")}"
${attack}
:::
`,
  "content/reviews/buses-2023/recommendations.yaml": `recommendations:
  - ref: "1"
    text: ${quoted}
    condition: ${quoted}
    addressed-to: [westford-council]
    response: { by: westford-council, date: July 2023, decision: rejected, text: ${quoted}, reason: ${quoted} }
    due: ${quoted}
    due-changes: [{ due: ${quoted}, as-at: ${quoted}, reason: ${quoted} }]
    updates: [{ as-at: ${quoted}, progress: ${quoted}, evidence: ${quoted}, source: ${quoted} }]
`,
  "content/reviews/buses-2023/options.yaml": `title: ${quoted}
scale: { min: 0, max: 5, meanings: { "0": ${quoted} } }
criteria: [{ ref: "1", name: ${quoted}, description: [${quoted}] }]
options:
  - ref: "1"
    name: ${quoted}
    strengths: [${quoted}]
    appraisal: [{ criterion: "1", score: 2 }]
    printed: { total: 9, note: ${quoted} }
`,
};

it.each(["site", "print"] as const)("stays harmless in the %s pass", async (pass) => {
  const written = await renderSource(files, pass);
  const pages = pagesOf(written);
  // The attack arrived: it is shown, escaped, in more than a few places.
  const shown = pages.filter(([, markup]) => markup.includes("&lt;script&gt;alert(1)"));
  expect(shown.length).toBeGreaterThan(pass === "print" ? 1 : 4);
  for (const [path, markup] of pages) {
    expect(markup, path).not.toContain("<script>");
    expect(markup, path).not.toContain("<img src=x");
    expect(handlers(markup), path).toEqual([]);
    expect(markup.match(/<\/style>/g)?.length ?? 0, path).toBe(pass === "print" ? 1 : 0);
  }
});

/** Tags that would run something; what stands in quotation marks is only a value. */
function handlers(markup: string): readonly string[] {
  const tags = markup.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.filter((tag) => /\son[a-z]+/i.test(tag.replace(/"[^"]*"/g, '""')));
}
