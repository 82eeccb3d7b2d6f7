// What everybody can read is not copied from an exempt text: what a public text says the search of a build passes over.
import { holdsExempt } from "../../model/exempt/exemptions.ts";
import { sortTexts } from "../../model/exempt/known-texts.ts";
import { locatePiece, SharedWordSearch } from "../../model/exempt/shared-words.ts";
import { type Check, warning } from "../for-rules/check.ts";

export const exemptWords = {
  name: "exempt-words",
  about: "No public text has twelve words or more in a row that an exempt text has too.",
  why: "What one paper keeps from the public another prints for it; and what is public once is no longer searched for in what goes out.",
  mend: "Compare the two places. Mark the open one as exempt too, or take it out; leave it where everybody may know it, as the words of an Act.",
  level: "warning",
  *run(register) {
    if (!holdsExempt(register)) return;
    const { exempt, open } = sortTexts(register);
    const search = new SharedWordSearch(exempt);
    const told = new Set<string>();
    for (const text of open) {
      if (text.kind !== "text" && text.kind !== "title") continue;
      for (const { place: there, pieces } of search.find(text.text)) {
        const place = locatePiece(text, pieces);
        const secret = `${there.file}:${there.line}`;
        const key = `${place.file}:${place.line} ${secret}`;
        // A field is known as it is written and as it is read.
        if (told.has(key)) continue;
        told.add(key);
        yield warning(
          place,
          `Everybody can read what stands here, and the exempt text at ${secret} says the same.`,
          "If everybody may know it, as a quotation of an Act, leave it: what a public text says is not looked for in what is published. If not, mark it as exempt here too, or take it out.",
        );
      }
    }
  },
} as const satisfies Check;
