// Every link is safe and leads to a file that is there.
import { isRelativeAddress, isSafeAddress, pathOfAddress } from "../lib/address.ts";
import { suggest } from "../lib/nearest.ts";
import type { LinkUse } from "../model/prose.ts";
import type { Publication } from "../model/publication.ts";
import { type Check, error, type Problem } from "./check.ts";

export const links: Check = {
  name: "links",
  about: "Every link has an address that is safe and a target that exists.",
  *run(register) {
    for (const { prose, location } of register.texts) {
      const publication =
        location.publication === undefined ? undefined : register.publications.get(location.publication);
      for (const link of prose.links) {
        if (link.kind === "link") yield* problemsOf(link, publication, register.publications);
      }
    }
  },
};

function* problemsOf(
  link: LinkUse,
  publication: Publication | undefined,
  publications: ReadonlyMap<string, Publication>,
): Iterable<Problem> {
  if (!isSafeAddress(link.address)) {
    yield error(
      link.place,
      `The address “${link.address}” is not one that a link may have.`,
      "Use an address that starts with https:, http:, mailto: or tel:, or the name of a file in the folder.",
    );
  } else if (isRelativeAddress(link.address) && publication !== undefined) {
    yield* missingFile(link, publication, publications);
  }
}

function* missingFile(
  link: LinkUse,
  publication: Publication,
  publications: ReadonlyMap<string, Publication>,
): Iterable<Problem> {
  const path = pathOfAddress(link.address);
  if (path === "") return;
  if (path.endsWith(".md")) {
    const parts = publication.parts.map((part) => `${part.slug}.md`);
    if (parts.includes(path) || path === "index.md" || publications.has(pageOf(publication.id, path))) return;
    yield error(
      link.place,
      `There is no page “${path}”.`,
      suggest(
        path,
        parts,
        "Write the name of a part in the folder, or use [[…]] with the id of a publication.",
      ),
    );
    return;
  }
  const files = publication.assets.map((asset) => asset.path);
  if (!files.includes(path)) {
    yield error(
      link.place,
      `There is no file “${path}” in the folder.`,
      suggest(path, files, "Put the file into the folder of the publication."),
    );
  }
}

/** The id of the publication whose index.md a relative path leads to. */
function pageOf(id: string, path: string): string {
  return new URL(path, `https://content.invalid/${id}/`).pathname.slice(1).replace(/\/index\.md$/, "");
}
