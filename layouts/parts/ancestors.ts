// The pages above a publication: the index of its kind, and the publications in whose folders it lies.
import type { SitePath } from "../../scripts/lib/href.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import type { View } from "../../scripts/model/view.ts";

/** A step of the trail that leads from the home page to a page. */
export interface Step {
  readonly label: string;
  readonly path: SitePath;
}

/** The steps above a publication: a report to a meeting stands below the meeting. */
export function ancestors(view: View, publication: Publication): readonly Step[] {
  const folders = publication.id.split("/");
  const above = folders.flatMap((_folder, index) => {
    const one = view.register.publications.get(publicationId(folders.slice(0, index).join("/")));
    return one === undefined ? [] : [one];
  });
  const [{ kind }] = [...above, publication] as const;
  const index: Step = {
    label: view.wordsFor(publication.lang).kinds[kind.name].plural,
    path: `/${kind.folder}/`,
  };
  return [
    ...(kind.formal ? [index] : []),
    ...above.map(({ id, front }) => ({ label: front.title, path: view.pathOf({ publication: id }) })),
  ];
}
