// A scorecard that is hard to write as CSV: commas, quotes, lines, blanks, formulas, signs, other scripts, all kinds of gaps.
import type { Files } from "../support/temporary-folder.ts";

/** The files, to be laid over the small valid source folder. */
export const hardScorecard: Files = {
  "content/scorecards/hard/index.md": `---
title: 'A "hard" scorecard, with commas'
type: scorecard
status: published
summary: Everything that a table of figures can hold.
organization: westford-council
date: June 2024
---

## The figures

::: measures
:::
`,
  "content/scorecards/hard/measures.yaml": `groups: [ { ref: cold, title: "Cold, \\"very\\" cold" } ]
areas:
  - { ref: mon, name: "Ynys Môn, \\"upper\\"" }
  - { ref: home, name: "@home" }
measures:
  - ref: change
    number: "1.10"
    name: "-5 °C or less, “naïve”, شمال – 100 %"
    part: "=HYPERLINK(\\"x\\")"
    group: cold
    unit: percent
    decimals: 2
    good: low
    target: { value: -3, by: March 2025 }
    baseline: { value: -7.25, as-at: "2023" }
  - ref: rate
    name: Rate; with a semicolon
    unit: rate
    per: 10000
    good: range
    target: { from: -1, to: 1.5, by: March 2025 }
    baseline: { text: " between blanks " }
  - { ref: gaps, name: Gaps, unit: number, good: info }
  - { ref: none, name: No figures at all, unit: pounds, good: high, target: { text: "Keep,\\nor \\"maintain\\"" } }
`,
  "content/scorecards/hard/measures.csv": `measure,area,period,value,numerator,denominator,missing,note,published
change,,April 2024,-4.5,,,,=1+1,
change,,May 2024,0,,,,"+44, ""or"" more",
change,mon,May 2024,-0.001,,,,"One line,
and another",
change,home,May 2024,123456789.25,,,,@SUM(A1),
change,,June 2024,64,,,,,31 July 2024
change,,June 2024,62,,,,Двічі,31 August 2024
rate,,2023/24,33.3,1,300,,-,
gaps,,January 2024,,,,not-yet-due,,
gaps,,February 2024,,,,not-available,,
gaps,,March 2024,,,,suppressed,"Fewer than 5, ""hidden""",
gaps,,April 2024,,,,in-development,,
gaps,,May 2024,,,,no-data,,
gaps,,June 2024,,,,not-applicable,,
gaps,,July 2024,,,,tbc,,
gaps,,August 2024,0,,,,,
`,
};
