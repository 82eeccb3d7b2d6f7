// Errors of word processors and spreadsheets that a text brought along, in texts and in fields that hold no Markdown.
import { programErrors as pattern } from "../../model/prose/program-errors.ts";
import { placeInBlock } from "../../model/prose/prose.ts";
import { adviseOnStrays, wrong } from "../for-rules/advise-on-strays.ts";
import { type Check, error } from "../for-rules/check.ts";
import { plainFields } from "../for-rules/written-fields.ts";

const message = (written: string) => `“${written}” is an error of the program that the text comes from.`;
const hint = "Write what was meant: the number that is referred to, or the figure; or take it out.";

export const programErrors = {
  name: "program-errors",
  about:
    "No text, title, caption, note or field holds an error of Word or Excel in the place of a number, a figure or a reference.",
  why: "Readers see it where a number belongs, and doubt the rest of the paper.",
  mend: "Write the number or figure that the program lost, as its file shows it when it is opened and brought up to date.",
  *run(register) {
    yield* adviseOnStrays(register, { "program-error": wrong(({ written }) => message(written), hint) });
    for (const { prose } of register.texts)
      for (const block of prose.blocks)
        for (const value of block.attributes.values())
          for (const written of errorsIn(value))
            yield error(placeInBlock(block, written), message(written), hint);
    for (const { text, place } of plainFields(register))
      for (const written of errorsIn(text)) yield error(place(), message(written), hint);
  },
} as const satisfies Check;

function errorsIn(text: string): readonly string[] {
  // Every error has one of these; next to no field has.
  return /[#!]|Err|Bookmark/.test(text) ? (text.match(pattern) ?? []) : [];
}
