// A figure of a series, a figure of another body beside it, and what a source printed of it, as officers write them.
import Type from "typebox";
import {
  choiceField,
  closed,
  dateField,
  figureField,
  idField,
  markdownField,
  numberField,
  textField,
} from "../field.ts";
import { figureRatings } from "./aims/rate-figure.ts";
import { benchmarkBodies } from "./benchmark-body.ts";
import { measureMeanings } from "./measure-meanings.ts";
import { missingMeanings, missingReasons } from "./missing-reason.ts";

/** A figure for a period, or why there is none. */
export const PointFields = Type.Object(
  {
    period: dateField("The period that the value is for."),
    area: Type.Optional(idField("The area that it is for; the whole where it is left out.")),
    value: Type.Optional(figureField("The figure.")),
    numerator: Type.Optional(numberField("How many, of a share or a rate.")),
    denominator: Type.Optional(numberField("Out of how many.")),
    "year-to-date": Type.Optional(
      figureField("The year to date up to the end of the period, where it is not to be worked out."),
    ),
    missing: Type.Optional(choiceField(missingReasons, "Why there is no figure.", missingMeanings)),
    published: Type.Optional(dateField("When it was published, where it was revised later.")),
    note: Type.Optional(markdownField("What a reader should know about it.")),
  },
  { ...closed, oneOf: [{ required: ["value"] }, { required: ["missing"] }] },
);

/** A figure of another body. */
export const BenchmarkFields = Type.Object(
  {
    of: textField(
      `Whose figure it is: ${benchmarkBodies.map((body) => `${body} (${measureMeanings.benchmark[body]})`).join(", ")}; or one of benchmark-names.`,
    ),
    value: figureField("The figure."),
    period: Type.Optional(textField("The period that it is for.")),
    note: Type.Optional(markdownField("What else is to be said.")),
  },
  closed,
);

/** What measures are set beside, by name. */
export const BenchmarkNames = Type.Array(
  Type.Object(
    {
      ref: idField("A short id; that of a body such as region gives it another name."),
      name: textField("Its name, such as Core cities or Family Group 2."),
    },
    closed,
  ),
  { description: "What measures are set beside, as the paper calls it." },
);

/** What a source printed. */
export const PrintedFields = Type.Object(
  {
    period: dateField("The period that it was printed for."),
    area: Type.Optional(idField("The area that it was printed for; the whole where it is left out.")),
    rating: Type.Optional(choiceField(figureRatings, "The rating that was printed.", measureMeanings.rating)),
    direction: Type.Optional(
      choiceField(
        ["up", "down", "same", "better", "worse"],
        "What the printed arrow says: which way the figure went or, where the arrows of the source show performance, whether it got better.",
        measureMeanings.direction,
      ),
    ),
    "year-to-date": Type.Optional(figureField("The year to date that was printed.")),
    acknowledged: Type.Optional(markdownField("Why it may differ from what is worked out.")),
  },
  closed,
);
