// Where other appendices have a title, each has one.
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { titledThings } from "../for-rules/titled-things.ts";

export const appendixTitles = {
  name: "appendix-titles",
  about: "An appendix has a title where others of the paper have one, in its heading or right below it.",
  why: "In the list of contents “Appendix B” alone tells nobody what is in it.",
  mend: "Write the title behind the number: “Appendix B: Costs by ward”.",
  level: "warning",
  *run(register) {
    for (const { prose, location, extent } of judgedTexts(register)) {
      if (extent !== "page" || publicationAt(register, location) === undefined) continue;
      const headings = titledThings(prose).filter(
        ({ kind, sort }) => kind === "appendix" && sort === "heading",
      );
      const titled = headings.find(({ title }) => title !== "");
      if (titled === undefined) continue;
      const { units } = prose.read();
      for (const { noun, number, title, place } of headings) {
        const at = units.findIndex((unit) => unit.sort === "heading" && unit.place(0).line === place.line);
        const next = units[at + 1];
        // The title may stand in a line of its own.
        const isBelow =
          next?.sort === "heading" ||
          next?.sort === "caption" ||
          next?.spans.some(
            ({ kind, from, to }) => kind === "strong" && from === 0 && to === next.text.length,
          ) === true;
        if (title !== "" || isBelow) continue;
        const name = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
        yield warning(
          place,
          `“${name} ${number}” has no title, and “${name} ${titled.number}: ${titled.title}” has one.`,
          `Write its title behind the number: “${name} ${number}: …”.`,
        );
      }
    }
  },
} as const satisfies Check;
