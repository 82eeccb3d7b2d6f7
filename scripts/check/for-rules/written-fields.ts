// The fields of publications as written: of the front matter, of parts and of fact files.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import { textsIn } from "../../lib/texts-in.ts";
import { type FactFileName, factFileName } from "../../model/facts/fact-modules.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";

/** A field that is a text, with where it stands. */
export interface WrittenField {
  readonly text: string;
  /** The fact file that it stands in; undefined for front matter. */
  readonly file?: FactFileName;
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
        fields.push({ text, file, place: () => locateRead(file, pointer) });
    }
    return fields;
  },
);

/** A field that holds no Markdown, and whose it is. */
export interface PlainField extends WrittenField {
  readonly publication: Publication;
}

/** Every field of every publication that is a text and holds no Markdown. */
export const plainFields = remember(({ publications, prose }: Register): readonly PlainField[] =>
  [...publications.values()].flatMap((publication) =>
    writtenFields(publication).flatMap((field) => (prose.has(field.text) ? [] : { ...field, publication })),
  ),
);
