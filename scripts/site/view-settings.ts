// What a view is made from, the same for every document of a pass.
import type { PackFacts, PdfFacts } from "../model/packs/pdf-facts.ts";
import type { Register } from "../model/register.ts";
import type { ContentsFilter } from "./contents-list.ts";
import type { PrintedPlaces } from "./printed-places.ts";

/** What a view is made from. */
export interface ViewSettings {
  readonly register: Register;
  readonly medium: "screen" | "print";
  readonly pathPrefix: string;
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  /** By the path of the PDF. */
  readonly packs: ReadonlyMap<string, PackFacts>;
  readonly contentsFilter: ContentsFilter;
  /** For a paper of a pack: where the other papers are, and the register as it stands when the pack comes out. */
  readonly pack?: { readonly places: PrintedPlaces; readonly known: Register };
}
