// The files that a new publication starts with: valid, and each text that is to be replaced marked as such.
import { factModule } from "../facts/fact-modules.ts";
import { kinds } from "../kind.ts";
import type { KindName } from "../kind-name.ts";
import { placeholder, quotedPlaceholder, remark } from "./placeholder.ts";
import { meetingStart, type StarterFacts } from "./starter-facts.ts";
import { meetingText, workProgrammeText } from "./starter-meeting.ts";
import { reportRecommendationsYaml, reportText } from "./starter-report.ts";
import { scorecardText } from "./starter-scorecard.ts";

/** The files of a new publication of a kind, by name: its text, and those of the facts that it must have. */
export function starterFiles(kind: KindName, facts: StarterFacts): Readonly<Record<string, string>> {
  const { numbering, text, also = {} } = starts[kind](facts);
  const needed = kinds[kind].requires.flatMap((name) => {
    const starter = factModule(name).starter;
    return starter === undefined ? [] : Object.entries(starter(facts));
  });
  const front = frontMatter(kind, facts, numbering === undefined ? [] : [`numbering: ${numbering}`]);
  return { "index.md": front + text, ...Object.fromEntries(needed), ...also };
}

/** What a kind starts with beside the facts that it must have. */
interface KindStart {
  readonly text: string;
  readonly numbering?: "author";
  /** Further files, by name. */
  readonly also?: Readonly<Record<string, string>>;
}

const starts: Readonly<Record<KindName, (facts: StarterFacts) => KindStart>> = {
  strategy: () => ({ text: strategyText }),
  review: () => ({ text: reviewText, numbering: "author" }),
  "action-plan": () => ({ text: planText }),
  meeting: () => ({ text: meetingText }),
  report: (facts) => ({
    text: reportText(facts),
    numbering: "author",
    also: { "recommendations.yaml": reportRecommendationsYaml(facts) },
  }),
  "work-programme": () => ({ text: workProgrammeText }),
  scorecard: () => ({ text: scorecardText }),
  page: () => ({ text: pageText }),
};

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

const planText = `## Why there is a plan

${placeholder("why there is a plan, and for whom.")} The plan has [[= actions.count]] actions. The first is [[action 1.1.1]].

## ${placeholder("the name of the first area")}

::: actions area=1
:::
`;

const pageText = `## What this page is for

${placeholder("the text. Write in short paragraphs, the most important thing first.")}
`;
