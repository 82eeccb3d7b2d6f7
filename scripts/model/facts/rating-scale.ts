// A scale by which progress is rated. A rating is always shown as a shape and words; colour only helps.
import Type, { type Static } from "typebox";
import { choiceField, closed, idField, textField } from "../field.ts";

/** The shapes that tell levels apart in grey print. */
const levelSymbols = ["circle", "triangle", "square", "diamond", "ring"] as const;
export type LevelSymbol = (typeof levelSymbols)[number];

const RatingLevel = Type.Object(
  {
    key: idField("The word written in an update, such as amber."),
    label: textField("The word shown to readers."),
    symbol: choiceField(levelSymbols, "The shape shown beside the word.", {
      circle: "a filled circle",
      triangle: "a triangle that points up",
      square: "a filled square",
      diamond: "a square that stands on a corner",
      ring: "an empty circle",
    }),
    colour: choiceField(["blue", "green", "amber", "red", "grey"], "The colour that helps.", {
      blue: "for what is done",
      green: "for what goes well",
      amber: "for what may go wrong",
      red: "for what goes wrong",
      grey: "for what cannot be said, or has not begun",
    }),
    meaning: textField("What the level says."),
    closed: Type.Optional(
      Type.Boolean({ description: "true where the level means that nothing is left to do." }),
    ),
    aliases: Type.Optional(
      Type.Array(textField("Another word for it."), {
        description: "Other words, such as yellow for amber.",
      }),
    ),
  },
  closed,
);
export type RatingLevel = Static<typeof RatingLevel>;

const RatingScale = Type.Object(
  {
    id: idField("A short id, such as brag."),
    name: textField("The name of the scale."),
    levels: Type.Array(RatingLevel, { minItems: 2, description: "The levels, best first." }),
  },
  closed,
);
export type RatingScale = Static<typeof RatingScale>;

/** The shape of `data/rating-scales.yaml`. */
export const RatingScalesFile = Type.Object(
  { scales: Type.Array(RatingScale, { description: "The scales in use." }) },
  { ...closed, $id: "rating-scales", title: "Rating scales" },
);
export type RatingScalesFile = Static<typeof RatingScalesFile>;

/** The level that a word names, by key, label or alias in any case, or undefined where the scale has none. */
export function findLevel(scale: RatingScale, word: string): RatingLevel | undefined {
  const folded = word.trim().toLowerCase();
  return scale.levels.find((level) => levelWords(level).some((known) => known.toLowerCase() === folded));
}

/** Every word that a level may be written as. */
export function levelWords(level: RatingLevel): readonly string[] {
  return [level.key, level.label, ...(level.aliases ?? [])];
}
