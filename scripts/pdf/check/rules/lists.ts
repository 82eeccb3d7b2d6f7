// A list tells how many entries there are, and where each begins.
import { meaningfulTagsIn } from "../../structure/tag.ts";
import { at, error, type PdfRule } from "../rule.ts";
import { checkContainment } from "./containment.ts";

const HINT =
  "Tag a list as L, its entries as LI, and in each the bullet or number as Lbl and the text as LBody.";

export const lists: PdfRule = {
  name: "lists",
  about: "A list (L) holds entries (LI), and every entry a body (LBody).",
  needsTags: true,
  *run({ tags }) {
    const bodiless = tags.filter(
      (tag) => tag.role === "LI" && !meaningfulTagsIn(tag).some(({ role }) => role === "LBody"),
    );
    for (const tag of bodiless) yield error("An entry of a list has no body (LBody).", HINT, at(tag));
    const forms = { L: { holds: ["L", "LI", "Caption"] }, LBody: { in: ["LI"] } };
    yield* checkContainment(tags, { ...forms, LI: { in: ["L"], holds: ["Lbl", "LBody"] } }, HINT, bodiless);
  },
};
