// The files that a new publication starts with: valid, and each text that is to be replaced marked as such.
import type { KindName } from "../kind-name.ts";
import { placeholder, quotedPlaceholder, remark } from "./placeholder.ts";
import {
  type MeetingStart,
  meetingText,
  meetingYaml,
  workProgrammeText,
  workProgrammeYaml,
} from "./starter-meeting.ts";
import { type ReportFacts, reportRecommendationsYaml, reportText, reportYaml } from "./starter-report.ts";
import { measuresCsv, measuresYaml, scorecardText } from "./starter-scorecard.ts";

/** What a starter is filled in with. */
export interface StarterFacts extends ReportFacts {
  readonly title: string;
  readonly scale: string;
  readonly today: string;
  /** Of a meeting. */
  readonly meeting?: MeetingStart;
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
      return {
        "index.md": frontMatter(kind, facts) + meetingText,
        "meeting.yaml": meetingYaml(startOf(facts)),
      };
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
        "measures.csv": measuresCsv(facts.today),
      };
    case "page":
      return { "index.md": frontMatter(kind, facts) + pageText };
  }
}

function startOf({ meeting, today }: StarterFacts): MeetingStart {
  return meeting ?? { day: today, state: "scheduled", standing: [] };
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
      ? `date: ${startOf(facts).day}`
      : `date: ${today} ${remark("the day on which it comes out.")}`,
    ...more,
    "---",
  ].join("\n")}\n\n`;
}

const strategyText = `## Why there is a strategy

${placeholder("what is to change, for whom, and why now.")}

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

const strategyYaml = `vision: ${quotedPlaceholder("what life will be like, in a sentence.")}
principles:
  - ${quotedPlaceholder("a principle, such as: We act early.")}
phases:
  - { ref: 1, name: ${quotedPlaceholder("the first phase.")}, period: 2026/27 } ${remark("its years.")}
  - { ref: 2, name: ${quotedPlaceholder("the second phase.")}, period: 2027/28 } ${remark("its years.")}
priorities:
  - ref: 1
    title: ${quotedPlaceholder("the name of the first priority.")}
    statement: ${quotedPlaceholder("what is to be better, in a sentence.")}
    works-well:
      - ${quotedPlaceholder("something that works well today.")}
    must-happen:
      - ${quotedPlaceholder("something that must happen.")}
    improved-outcomes:
      - ${quotedPlaceholder("how people will notice, with a figure where there is one.")}
    delivery:
      1:
        - ${quotedPlaceholder("what is done in the first phase.")}
      2:
        - ${quotedPlaceholder("what is done in the second phase.")}
`;

const reviewText = `## 1 Summary

1.1 ${placeholder("what was looked at, and what came of it.")} The review makes [[= recommendations.count]] recommendations.

::: recommendations
:::

## 2 What was found

2.1 ${placeholder("what people said, in a list of points such as these.")}

    - ${placeholder("the first point;")}
    - ${placeholder("the second point;")}
    - ${placeholder("the third point.")}

2.2 The review therefore makes [[recommendation 1]] and [[recommendation 2]].
`;

const recommendationsYaml = ({ organization, today }: StarterFacts) => `recommendations:
  - ref: 1
    text: ${quotedPlaceholder("the first recommendation: who is to do what.")}
    addressed-to: [${organization}]
    paragraph: 2.2
    response:
      by: ${organization}
      date: ${today} ${remark("the day of the answer.")}
      decision: accepted ${remark("what was decided.")}
      text: ${quotedPlaceholder("what was answered, or take out the response and the date below.")}
    due: April 2027 ${remark("by when, or take it out.")}
  - ref: 2
    text: ${quotedPlaceholder("the second recommendation.")}
    addressed-to: [${organization}]
    paragraph: 2.2
`;

const planText = `## Why there is a plan

${placeholder("why there is a plan, and for whom.")} The plan has [[= actions.count]] actions. The first is [[action 1.1.1]].

## ${placeholder("the name of the first area")}

::: actions area=1
:::
`;

const actionsYaml = ({ organization, scale }: StarterFacts) => `rating-scale: ${scale}
reporting:
  - { as-at: April 2026, title: ${quotedPlaceholder("what the first report is called.")}, rated: false } ${remark("its date.")}
areas:
  - ref: 1
    title: ${quotedPlaceholder("the name of the first area.")}
    statement: ${quotedPlaceholder("what is to be better, in a sentence.")}
    leads: [${organization}]
    objectives:
      - ref: 1.1
        text: ${quotedPlaceholder("the first objective.")}
        will-mean-that:
          - ${quotedPlaceholder("what it will mean for people.")}
        actions:
          - ref: 1.1.1
            text: ${quotedPlaceholder("the first action.")}
            leads: [${organization}]
            due: April 2027 ${remark("by when.")}
          - ref: 1.1.2
            text: ${quotedPlaceholder("the second action.")}
            leads: [${organization}]
            due: Autumn term 2027 ${remark("by when.")}
`;

const pageText = `## What this page is for

${placeholder("the text. Write in short paragraphs, the most important thing first.")}
`;
