// The files that a new publication starts with: filled in, valid, and each line an example of what to write there.
import type { KindName } from "./kind.ts";

/** What a starter is filled in with. */
export interface StarterFacts {
  readonly title: string;
  readonly organization: string;
  readonly scale: string;
  readonly template: string;
  readonly today: string;
}

/** The files of a new publication of a kind, by name. */
export function starterFiles(kind: KindName, facts: StarterFacts): Readonly<Record<string, string>> {
  switch (kind) {
    case "strategy":
      return { "index.md": frontMatter(kind, facts) + strategyText, "strategy.yaml": strategyYaml };
    case "review":
      return {
        "index.md": frontMatter(kind, facts, ["numbering: author"]) + reviewText,
        "recommendations.yaml": recommendationsYaml(facts),
      };
    case "action-plan":
      return { "index.md": frontMatter(kind, facts) + planText, "actions.yaml": actionsYaml(facts) };
    case "meeting":
      return { "index.md": frontMatter(kind, facts) + meetingText, "meeting.yaml": meetingYaml };
    case "report":
      return {
        "index.md": frontMatter(kind, facts, ["numbering: author"]) + reportText,
        "report.yaml": reportYaml(facts),
        "recommendations.yaml": reportRecommendationsYaml(facts),
      };
    case "work-programme":
      return {
        "index.md": frontMatter(kind, facts) + workProgrammeText,
        "work-programme.yaml": workProgrammeYaml,
      };
    case "scorecard":
      return {
        "index.md": frontMatter(kind, facts) + scorecardText,
        "measures.yaml": measuresYaml,
        "measures.csv": measuresCsv,
      };
    case "page":
      return { "index.md": frontMatter(kind, facts) + pageText };
  }
}

function frontMatter(
  kind: KindName,
  { title, organization, today }: StarterFacts,
  more: readonly string[] = [],
): string {
  return `${[
    "---",
    `title: ${JSON.stringify(title)}`,
    `type: ${kind}`,
    "status: draft",
    "summary: One plain sentence that tells a citizen what this is about.",
    `organization: ${organization}`,
    `date: ${today}`,
    ...more,
    "---",
  ].join("\n")}\n\n`;
}

const strategyText = `## Why there is a strategy

Say here what is to change, for whom, and why now.

## Vision and principles

::: vision
:::

::: principles
:::

## Priorities

::: priorities
:::

## Delivery

::: delivery
:::
`;

const strategyYaml = `vision: Every child in the borough is safe, healthy and able to learn.
principles:
  - We listen to children and families first.
  - We act early.
phases:
  - { ref: 1, name: Phase 1, period: 2026/27 }
  - { ref: 2, name: Phase 2, period: 2027/28 }
priorities:
  - ref: 1
    title: Help at the right time
    statement: Families get help as soon as they ask for it.
    works-well:
      - Schools and health visitors meet every month.
    must-happen:
      - One telephone number for every request.
    improved-outcomes:
      - Families wait for four weeks at most.
    delivery:
      1:
        - Open the single telephone number.
      2:
        - Publish waiting times every quarter.
`;

const reviewText = `## 1 Summary

1.1 The commission looked at how long families wait. It makes [[= recommendations.count]] recommendations.

::: recommendations
:::

## 2 What the commission found

2.1 Families told the commission three things:

    - they did not know whom to ask;
    - they were asked the same questions twice;
    - nobody told them how long it would take.

2.2 The commission therefore makes [[recommendation 1]] and [[recommendation 2]].
`;

const recommendationsYaml = ({ organization, today }: StarterFacts) => `recommendations:
  - ref: 1
    text: Open one telephone number for every request.
    addressed-to: [${organization}]
    paragraph: 2.2
    response:
      by: ${organization}
      date: ${today}
      decision: accepted
      text: The number will open in the new financial year.
    due: April 2027
  - ref: 2
    text: Publish waiting times every quarter.
    addressed-to: [${organization}]
    paragraph: 2.2
`;

const planText = `## Why there is a plan

The plan has [[= actions.count]] actions. The first is [[action 1.1.1]].

## Area 1

::: actions area=1
:::
`;

const actionsYaml = ({ organization, scale }: StarterFacts) => `rating-scale: ${scale}
reporting:
  - { as-at: April 2026, title: Plan agreed, rated: false }
areas:
  - ref: 1
    title: Help at the right time
    statement: Families get help as soon as they ask for it.
    leads: [${organization}]
    objectives:
      - ref: 1.1
        text: Make it easy to ask for help.
        will-mean-that:
          - Families know whom to ask.
        actions:
          - ref: 1.1.1
            text: Open one telephone number for every request.
            leads: [${organization}]
            due: April 2027
          - ref: 1.1.2
            text: Tell every family how long it will take.
            leads: [${organization}]
            due: Autumn term 2027
`;

const pageText = `## What this page is for

Write in short paragraphs. Put the most important thing first.
`;

const meetingText = `Say here what a citizen should know about this meeting. The agenda stands in meeting.yaml.
`;

const meetingYaml = `state: scheduled
time: "10:00"
venue: Town Hall
agenda:
  - title: Apologies for absence
    purpose: To receive the apologies of any member who is unable to attend.
  - title: Declarations of interest
    purpose: To receive declarations of interest in items on the agenda.
  - title: Help at the right time
    purpose: To consider how long families wait for help.
`;

const reportText = `## 1 Background

1.1 Families have said that they wait too long for help.

## 2 Key issues

2.1 The report makes [[= recommendations.count]] recommendations. The first is [[recommendation 1]].
`;

const reportYaml = ({ template }: StarterFacts) => `template: ${template}
key-decision: "No"
wards: All wards
background-papers: []
`;

const reportRecommendationsYaml = ({ organization }: StarterFacts) => `recommendations:
  - ref: 1
    text: That the progress be noted.
    addressed-to: [${organization}]
  - ref: 2
    text: That waiting times be reported again in six months.
    addressed-to: [${organization}]
`;

const workProgrammeText = `## What the committee plans to look at

Say here how items are chosen.

::: work-programme
:::
`;

const workProgrammeYaml = `items:
  - ref: waiting-times
    title: How long families wait for help
    meeting: 14 April 2027
  - ref: school-transport
    title: School transport
    note: Awaiting a date.
`;

const scorecardText = `## How long families wait

In the latest month, [[= answered-in-time.latest]] of requests were answered in time. The target is [[= answered-in-time.target]].

::: measures
:::
`;

const measuresYaml = `measures:
  - ref: answered-in-time
    name: Requests answered within five working days
    unit: percent
    good: high
    target: { value: 90 }
    tolerance: { limit: 80 }
  - ref: requests
    name: Requests for help
    unit: number
    good: info
`;

const measuresCsv = `measure,April 2026,May 2026,June 2026
answered-in-time,163 of 190,171 of 188,n/a
requests,190,188,201
`;
