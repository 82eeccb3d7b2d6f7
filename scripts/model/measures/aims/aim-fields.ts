// What a measure is to reach, where it started, and how far short of it is tolerated, as officers write them.
import Type, { type Static } from "typebox";
import { choiceField, closed, dateField, figureField, idField, numberField, textField } from "../../field.ts";
import type { ShortForm } from "../../prose/short-form.ts";
import { measureMeanings } from "../measure-meanings.ts";

/** What a measure is to reach. */
export const Target = Type.Object(
  {
    value: Type.Optional(figureField("The figure to reach.")),
    within: Type.Optional(figureField("How far from that figure is still good, to either side.")),
    from: Type.Optional(figureField("The lower end of a range.")),
    to: Type.Optional(figureField("The upper end of a range.")),
    exactly: Type.Optional(
      choiceField(
        ["met", "missed"],
        "Whether a figure meets the target that is that very figure; met where it is left out.",
        measureMeanings.exactly,
      ),
    ),
    below: Type.Optional(
      choiceField(
        ["green", "amber", "none"],
        "Of a range: how a figure below it is rated; as one above it where it is left out.",
        measureMeanings.below,
      ),
    ),
    by: Type.Optional(dateField("When it is to be reached.")),
    for: Type.Optional(dateField("The time that it holds for, in which every figure is held against it.")),
    per: Type.Optional(
      choiceField(
        ["year"],
        "That it is what a whole year is to come to: the year so far is held against as much of it as is due by then.",
        measureMeanings.per,
      ),
    ),
    profile: Type.Optional(
      Type.Array(figureField("A figure."), {
        description:
          "Of a target per year: what the year is to have come to at the end of each half, term, quarter or month of it, the last being the target. In equal parts where it is left out.",
      }),
    ),
    area: Type.Optional(idField("The area that it is for; the whole where it is left out.")),
    text: Type.Optional(textField("Words in place of a figure, such as: maintain.")),
  },
  {
    ...closed,
    anyOf: [{ required: ["value"] }, { required: ["from", "to"] }, { required: ["text"] }],
    description: "What it is to reach.",
    shortForm: "target" satisfies ShortForm,
  },
);

export type Target = Static<typeof Target>;

/** Where it started. */
export const Baseline = Type.Object(
  {
    value: Type.Optional(figureField("The figure at the start.")),
    "as-at": Type.Optional(dateField("When it was taken.")),
    text: Type.Optional(textField("Words in place of a figure, such as: to be developed.")),
  },
  {
    ...closed,
    anyOf: [{ required: ["value"] }, { required: ["text"] }],
    description: "Where it started.",
    shortForm: "baseline" satisfies ShortForm,
  },
);

/** How far short of the target is amber. */
export const Tolerance = Type.Object(
  {
    limit: Type.Optional(figureField("The figure at which amber ends.")),
    margin: Type.Optional(
      figureField(
        "How far short of the target amber ends, in the unit of the measure: points of a per cent. Of a range, as of a figure and what is “within”, it counts from the nearer end.",
      ),
    ),
    percent: Type.Optional(
      numberField("The same in per cent of the target, which is then one figure: 10 of 80 is 8."),
    ),
    "limit-is": Type.Optional(
      choiceField(
        ["amber", "red"],
        "How that very figure is rated; amber where it is left out.",
        measureMeanings.limit,
      ),
    ),
  },
  {
    ...closed,
    oneOf: [{ required: ["limit"] }, { required: ["margin"] }, { required: ["percent"] }],
    description: "How far short of the target is amber and not red.",
    shortForm: "tolerance" satisfies ShortForm,
  },
);
