// The fields of publications as written: of the front matter, of parts and of fact files.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import { textsIn } from "../../lib/texts-in.ts";
import { factFileName } from "../../model/facts/fact-modules.ts";
import type { Publication } from "../../model/publication.ts";

/** A field that is a text, with where it stands. */
export interface WrittenField {
  readonly text: string;
  place(): Place;
}

/** Every field of a publication that is a text, be it Markdown or not. */
export const writtenFields = remember(
  ({ front, parts, files, locateRead }: Publication): readonly WrittenField[] => {
    const fields: WrittenField[] = [];
    for (const { text, pointer } of textsIn(front))
      fields.push({ text, place: () => locateRead("front-matter", pointer) });
    for (const part of parts)
      for (const { text, pointer } of textsIn(part.front))
        fields.push({ text, place: () => part.locate(pointer.split("/")[1] ?? "") });
    for (const [key, facts] of Object.entries(files)) {
      const file = factFileName(`${key}.yaml`);
      if (file === undefined) continue;
      for (const { text, pointer } of textsIn(facts))
        fields.push({ text, place: () => locateRead(file, pointer) });
    }
    return fields;
  },
);
