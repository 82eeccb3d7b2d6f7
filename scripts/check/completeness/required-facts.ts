// Every publication has what its kind requires.
import { lowerFirst } from "../../lib/lower-first.ts";
import { factModules } from "../../model/facts/fact-modules.ts";
import { hasBlock } from "../../model/has-block.ts";
import { en } from "../../words/en.ts";
import { type Check, error, warning } from "../for-rules/check.ts";

export const requiredFacts = {
  name: "required-facts",
  about:
    "Every publication but a page has a publisher and a date, the fact files that its kind requires, and none of another kind; a letter has its block “letter”.",
  why: "A paper without publisher, date or facts is listed under no body and in no year, and nothing in it can be followed.",
  mend: "Add the line or the file that the message names; `npm run new` shows what goes into it. Facts of another kind go into a publication of their own.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      const { kind, front, files, place, body } = publication;
      const title = en.kinds[kind.name].title.toLowerCase();
      const name = `${/^[aeiou]/.test(title) ? "An" : "A"} ${title}`;
      if (kind.formal && front.organization === undefined) {
        yield error(
          publication.locate("front-matter", "/type"),
          `${name} needs an “organization”.`,
          "Add a line “organization: …” with the id of the body that publishes it.",
        );
      }
      if (kind.formal && front.date === undefined) {
        yield error(
          publication.locate("front-matter", "/type"),
          `${name} needs a “date”.`,
          "Add a line “date: …”: when it was published.",
        );
      }
      if (kind.block !== undefined && !hasBlock(publication, kind.block)) {
        yield error(
          publication.locate("front-matter", "/type"),
          `${name} needs a block “${kind.block}”.`,
          `Write a line ::: ${kind.block} above its text, and a line ::: below it.`,
        );
      }
      for (const file of kind.requires) {
        if (files[file] === undefined)
          yield error(
            place,
            `${name} needs a file ${file}.yaml.`,
            file === "measures"
              ? "Add it to the folder, or a sheet that says what is measured as measures.csv; npm run new shows what goes into them."
              : "Add it to the folder; npm run new shows what goes into it.",
          );
      }
      for (const { name: file, home } of factModules) {
        if (files[file] !== undefined && home !== undefined && kind.name !== home)
          yield error(
            publication.locate("front-matter", "/type"),
            `${file}.yaml belongs to a ${home}, and this is ${lowerFirst(name)}.`,
            `Write “type: ${home}”, or move the file into a folder of its own.`,
          );
      }
      const said = [body.blocks, body.references, body.values, body.links].some((uses) => uses.length > 0);
      const empty = body.text === "" && !said;
      if (empty && Object.keys(files).length === 0)
        yield warning(place, "The publication has no text.", "Write it under the front matter.");
    }
  },
} as const satisfies Check;
