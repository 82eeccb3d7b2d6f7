// An appraisal of options as facts: what was weighed, against what, and how it came out.
import type { Choices } from "../../../lib/nearest.ts";
import { open, redactBy } from "../../exempt/redactors.ts";
import type { Block } from "../../prose/prose.ts";
import type { DataRow, DataTeller } from "../data-set.ts";
import { isIn, picks } from "../fact-item.ts";
import type { FactModule, WrittenRef } from "../fact-module.ts";
import { type AppraisedOptions, appraiseOptions } from "./appraise-options.ts";
import { OptionsFile } from "./options-appraisal.ts";

interface OptionsPart {
  readonly options?: AppraisedOptions;
}

/** Appraisals of options as facts. */
export const optionsFacts = {
  name: "options",
  schema: OptionsFile,
  home: undefined,
  derive: ({ options }) => (options === undefined ? {} : { options: appraiseOptions(options) }),
  nouns: ["option", "criterion"],
  items: ({ options }) => [
    ...(options?.options ?? []).map(({ ref }) => ({
      noun: "option" as const,
      ref,
      home: {
        kind: "block" as const,
        block: "::: options view=summary",
        ways: [
          (block: Block) => isIn("options", "detail")(block) && picks(block, "option", [ref]),
          isIn("options", "summary"),
        ],
      },
    })),
    ...(options?.criteria ?? []).map(({ ref }) => ({
      noun: "criterion" as const,
      ref,
      home: {
        kind: "block" as const,
        block: "::: options view=criteria",
        ways: [isIn("options", "criteria")],
      },
    })),
  ],
  refs: ({ options }) => [
    ...(options?.criteria ?? []).map(
      ({ ref }, at): WrittenRef<OptionsFile> => ({
        noun: "criterion",
        ref,
        pointer: `/criteria/${at}/ref`,
      }),
    ),
    ...(options?.options ?? []).map(
      ({ ref }, at): WrittenRef<OptionsFile> => ({
        noun: "option",
        ref,
        pointer: `/options/${at}/ref`,
      }),
    ),
  ],
  counts: ({ options }) => ({ "options.count": options?.options.length }),
  redact: (facts) => redactBy<OptionsPart>({ options: open }, facts),
  exempt: () => [],
  exemptPapers: () => [],
  dates: () => [],
  tracked: () => [],
  *shown({ options }) {
    yield { by: { kind: "block", block: "options" }, facts: [options?.title, options?.scale] };
    for (const facts of options?.options ?? [])
      yield { by: { kind: "item", noun: "option", ref: facts.ref }, facts };
    for (const facts of options?.criteria ?? [])
      yield { by: { kind: "item", noun: "criterion", ref: facts.ref }, facts };
  },
  blocks: {
    options: {
      text: false,
      makes: "table",
      attributes: {
        view: {
          choices: new Map([
            ["criteria", "what the options are held against"],
            ["summary", "the options side by side, with what speaks for and against each"],
            ["ranking", "the options by their points"],
            ["detail", "one option, criterion by criterion"],
          ]) satisfies Choices,
          required: {
            message: "The block “options” does not say which view to show.",
            hint: "Add view=criteria, view=summary, view=ranking or view=detail.",
          },
        },
        option: { refs: ({ options }) => (options?.options ?? []).map(({ ref }) => ref) },
        id: {},
        number: {},
      },
      about: "The options appraisal: view=criteria, view=summary, view=ranking, or view=detail with option=.",
    },
  },
  data: [
    {
      name: "options",
      has: ({ options }) => options !== undefined,
      count: ({ options }) => (options?.options.length ?? 0) * (options?.criteria.length ?? 0),
      rows: ({ options }, tell) => (options === undefined ? [] : optionRows(options, tell)),
    },
  ],
  starter: undefined,
} as const satisfies FactModule<"options", typeof OptionsFile, OptionsPart>;

/** A row an option and criterion. */
function optionRows({ options, criteria }: AppraisedOptions, tell: DataTeller): readonly DataRow[] {
  const words = (texts: readonly string[] | undefined) => (texts ?? []).map((text) => tell.plain(text));
  return options.flatMap((option) =>
    criteria.map((criterion, index) => {
      const score = option.scores[index];
      return {
        option: option.ref,
        "option-name": option.name,
        criterion: criterion.ref,
        "criterion-name": criterion.name,
        score: score?.score ?? null,
        for: words(score?.for),
        against: words(score?.against),
        notes: words(score?.notes),
        "option-total": option.total,
        "option-out-of": option.outOf,
        "option-rank": option.rank,
        "printed-total": option.printed?.total ?? null,
        "printed-rank": option.printed?.rank ?? null,
      };
    }),
  );
}
