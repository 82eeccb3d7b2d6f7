// A view of the small valid source folder, for tests that ask it or lay out a part with it.
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import type { Register } from "../../scripts/model/register.ts";
import type { ContentsFilter } from "../../scripts/site/contents-list.ts";
import { SiteView } from "../../scripts/site/create-view.ts";
import { type Files, withSource } from "../support/temporary-folder.ts";

/** Loads the folder with files laid over it and makes a view of it. */
export async function loadView(
  files: Files = {},
  medium: "screen" | "print" = "screen",
  today: IsoDay = "2025-09-01",
): Promise<SiteView> {
  return withSource(files, async (source) => {
    const { register } = await loadRegister({ source, today });
    return viewOf(register, medium);
  });
}

/** Makes a view of a register, before any PDF of it is printed. */
export function viewOf(
  register: Register,
  medium: "screen" | "print" = "screen",
  contentsFilter: ContentsFilter = (headings) => headings,
): SiteView {
  return new SiteView({
    register,
    medium,
    pathPrefix: "/",
    pdfs: new Map(),
    packs: new Map(),
    contentsFilter,
  });
}

/** A publication that a test counts on. */
export function publicationOf(view: SiteView, id: string): Publication {
  const publication = view.register.publications.get(publicationId(id));
  if (publication === undefined) throw new Error(`There is no ${id} in the source of this test.`);
  return publication;
}
