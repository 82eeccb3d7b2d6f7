// A small scorecard over two years for tests: rated, falling, missing, printed otherwise, revised and carried on.
import type { Files } from "../support/temporary-folder.ts";

const front = (title: string, date: string) => `---
title: ${title}
type: scorecard
status: published
summary: How the buses run.
organization: westford-council
date: ${date}
---

## The figures

::: measures
:::
`;

/** The files, to be laid over the small valid source folder. */
export const scorecardSource: Files = {
  "content/scorecards/buses-2024/index.md": front("Buses 2024", "June 2024"),
  "content/scorecards/buses-2024/measures.yaml": `groups: [ { ref: running, title: Running & on time } ]
areas: [ { ref: north, name: North } ]
measures:
  - ref: on-time
    number: "1.1"
    name: Buses <on time>
    group: running
    unit: percent
    decimals: 1
    good: high
    target: { value: 80, by: June 2026 }
    tolerance: { limit: 75, limit-is: red }
    baseline: { value: 61.5, as-at: Jun 2023 }
    benchmarks: [ { of: england, value: 70, period: 2022/23 } ]
    analysis: [ { period: 2024-06, text: Roadworks are over. } ]
    printed: [ { period: Jun 2024, rating: green, direction: up, acknowledged: The paper had another target. } ]
  - { ref: accidents, name: Accidents, group: running, unit: number, good: low, target: { value: 0 } }
  - { ref: comfort, name: Comfort, group: running, unit: number, good: high, flags: [ new ] }
  - { ref: tickets, name: Tickets, part: Adults, unit: number, good: info, flags: [ retired ] }
  - ref: by-month
    name: Journeys
    unit: number
    good: info
    series: [ { period: 2022/23, value: 9 }, { period: April 2023, value: 1 } ]
  - { ref: by-year, name: Journeys in a year, unit: number, good: info, series: [ { period: 2022/23, value: 9 } ] }
`,
  "content/scorecards/buses-2024/measures.csv": `measure,area,period,value,numerator,denominator,missing,note,published
on-time,,May 2024,60,60,100,,,
on-time,,June 2024,64,128,200,,,31 July 2024
on-time,,June 2024,62,124,200,,Two buses were counted twice,31 August 2024
on-time,north,June 2024,,,,suppressed,,
accidents,,2024-05,1,,,,,
accidents,,JUN 2024,0,,,,,
comfort,,June 2024,To be reported in Quarter 2,,,,,
`,
  "content/scorecards/buses-2025/index.md": front("Buses 2025", "June 2025"),
  "content/scorecards/buses-2025/measures.yaml": `measures:
  - ref: on-time
    continues: scorecards/buses-2024#measure on-time
    series: [ { period: June 2025, value: 81 } ]
  - { ref: trained, continues: strategies/buses-2024#measure drivers }
  - { ref: punctuality, continues: action-plans/buses-2025#measure punctuality }
`,
  "content/strategies/buses-2024/index.md": `---
title: Bus strategy
type: strategy
status: adopted
summary: How buses will get better.
organization: westford-council
date: June 2024
---

::: priorities
:::

::: measures
:::
`,
  "content/strategies/buses-2024/strategy.yaml": `vision: Every village has a bus.
priorities:
  - ref: "1"
    title: Buses & drivers
    areas: [ { ref: "1.1", title: Drivers, measures: [drivers] } ]
    measures: [drivers, villages]
`,
  "content/strategies/buses-2024/measures.yaml": `measures:
  - { ref: drivers, name: Drivers <trained>, unit: number, good: high, target: { value: 12 } }
  - { ref: villages, name: Villages with a bus, unit: number, good: high, target: { value: 30 } }
`,
};
