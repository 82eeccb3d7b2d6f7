// Recommendations as facts, with what was answered and what became of them.
import type { Choices } from "../../../lib/nearest.ts";
import { isExempt } from "../../exempt/access.ts";
import { isPlainNumber } from "../../exempt/public-label.ts";
import { open, type Redactors, redactBy, withheld } from "../../exempt/redactors.ts";
import { type WithheldEntry, withheldEntries } from "../../exempt/withheld-entry.ts";
import { type Ref, refOf } from "../../ref.ts";
import { quotedPlaceholder, remark } from "../../starters/placeholder.ts";
import type { StarterFacts } from "../../starters/starter-facts.ts";
import { type FactItem, isIn } from "../fact-item.ts";
import type { FactModule } from "../fact-module.ts";
import { datesOf } from "../progress.ts";
import { accessOf, RecommendationsFile } from "./recommendation.ts";
import { recommendationRows } from "./recommendation-rows.ts";
import { paragraphOf, showsParagraphs } from "./recommended-paragraph.ts";
import { isFollowed, type TrackedRecommendation, trackRecommendations } from "./tracked-recommendation.ts";

/** What `recommendations.yaml` adds to the facts of a publication. */
export interface RecommendationsPart {
  readonly recommendations?: readonly TrackedRecommendation[];
  /** The recommendations that the public may not see; none where the register is whole. */
  readonly withheldRecommendations: readonly WithheldEntry[];
}

/** Recommendations as facts. */
export const recommendationsFacts = {
  name: "recommendations",
  schema: RecommendationsFile,
  home: undefined,
  derive: ({ recommendations: file }, { scaleOf, today }) => {
    const scale = file?.["rating-scale"];
    return {
      withheldRecommendations: [],
      ...(file && {
        recommendations: trackRecommendations(file, scale === undefined ? undefined : scaleOf(scale), today),
      }),
    };
  },
  nouns: ["recommendation"],
  items: ({ recommendations = [], withheldRecommendations }, { kind }) =>
    [...recommendations, ...withheldRecommendations].flatMap((one): readonly FactItem[] => [
      {
        noun: "recommendation",
        ref: one.ref,
        // The cover of a report has its recommendations.
        home:
          kind === "report"
            ? { kind: "fixed" }
            : { kind: "block", block: "::: recommendations", ways: [isIn("recommendations")] },
      },
      {
        noun: "paragraph",
        ref: paragraphOf(one),
        home: { kind: "shown", ways: [showsParagraphs] },
      },
    ]),
  refs: ({ recommendations }) =>
    (recommendations?.recommendations ?? []).map(({ ref }, at) => ({
      noun: "recommendation",
      ref,
      pointer: `/recommendations/${at}/ref`,
    })),
  counts: ({ recommendations, withheldRecommendations }) => ({
    "recommendations.count": recommendations && recommendations.length + withheldRecommendations.length,
  }),
  redact: (facts) =>
    redactBy<RecommendationsPart>(
      {
        recommendations: (all) =>
          all.filter(({ exempt }) => exempt === undefined).map((one) => redactBy(openRecommendation, one)),
        withheldRecommendations: (_none, { recommendations = [] }) =>
          withheldEntries(recommendations).map((one) => {
            const paragraph = recommendations[one.at]?.paragraph;
            const ref = publicNumber(one);
            return {
              ...one,
              ref,
              ...(paragraph === undefined || !isPlainNumber(paragraph)
                ? {}
                : { paragraph: refOf(paragraph) }),
            };
          }),
      },
      facts,
    ),
  exempt: ({ recommendations }) =>
    (recommendations?.recommendations ?? []).flatMap((value, at) =>
      isExempt(accessOf(value)) ? [{ pointer: `/recommendations/${at}`, value }] : [],
    ),
  exemptPapers: () => [],
  dates: ({ recommendations = [] }) =>
    recommendations.flatMap(({ response, progress }) => [response?.date, ...datesOf(progress)]),
  // Those that were rejected are promised by nobody.
  tracked: ({ recommendations = [] }) =>
    recommendations
      .filter((one) => one.response?.decision !== "rejected" && isFollowed(one))
      .map(({ ref, text, owner, addressedTo, progress }) => ({
        noun: "recommendation",
        ref,
        text,
        owners: owner === undefined ? addressedTo : [owner],
        progress,
      })),
  shown: ({ recommendations = [] }) =>
    recommendations.map((facts) => ({
      by: { kind: "item", noun: "recommendation", ref: facts.ref },
      facts,
    })),
  blocks: {
    recommendations: {
      text: false,
      attributes: {
        view: {
          choices: new Map([
            ["paragraphs", "as numbered paragraphs of the text, each under its “paragraph”"],
          ]) satisfies Choices,
        },
      },
      about:
        "The recommendations, with response and progress; with view=paragraphs as numbered paragraphs, each by its “paragraph”, or else its “ref”.",
    },
  },
  data: [
    {
      name: "recommendations",
      has: ({ recommendations }) => recommendations !== undefined,
      count: ({ recommendations }) => recommendations?.length ?? 0,
      rows: ({ recommendations = [] }, tell) => recommendationRows(recommendations, tell),
    },
  ],
  starter: (facts) => ({ "recommendations.yaml": recommendationsYaml(facts) }),
} as const satisfies FactModule<"recommendations", typeof RecommendationsFile, RecommendationsPart>;

const openRecommendation: Redactors<TrackedRecommendation> = {
  ref: open,
  text: open,
  addressedTo: open,
  asks: open,
  paragraph: open,
  condition: open,
  owner: open,
  response: open,
  progress: open,
  exempt: withheld,
};

/** Its number, or its place in the list where the number might say what is in it, which a check reports. */
function publicNumber({ ref, at }: WithheldEntry): Ref {
  return isPlainNumber(ref) ? ref : refOf(`exempt-${at + 1}`);
}

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
