// The files that a new publication starts with: filled in, valid, and each line an example of what to write there.
import type { KindName } from "./kind.ts";
import { meetingText, meetingYaml, workProgrammeText, workProgrammeYaml } from "./starter-meeting.ts";
import { type ReportFacts, reportRecommendationsYaml, reportText, reportYaml } from "./starter-report.ts";
import { measuresCsv, measuresYaml, scorecardText } from "./starter-scorecard.ts";

/** What a starter is filled in with. */
export interface StarterFacts extends ReportFacts {
  readonly title: string;
  readonly scale: string;
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
        "index.md": frontMatter(kind, facts, ["numbering: author"]) + reportText(facts),
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
