// Every link is safe and leads to a file that is there.
import { isOnComputer, isRelativeAddress, isSafeAddress, pathOfAddress } from "../../lib/address.ts";
import { nameFault } from "../../lib/file-name.ts";
import { suggest } from "../../lib/nearest.ts";
import type { LinkUse } from "../../model/prose/prose.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { publicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";
import { faultOfFile, filesOf, literalFile } from "../for-rules/files-there.ts";

export const links = {
  name: "links",
  about: "Every link has an address that is safe and a target that exists.",
  why: "Readers get an error in place of a page, or a name on a computer that they cannot open.",
  mend: "Put the file into the folder of the publication and write its name, or write the whole address, which begins with https://.",
  *run(register, unreadable) {
    for (const { prose, location } of register.texts) {
      const publication = publicationAt(register, location);
      for (const link of prose.links) {
        if (link.kind === "link") yield* problemsOf(link, publication, register, unreadable);
      }
    }
  },
} as const satisfies Check;

function* problemsOf(
  link: LinkUse,
  publication: Publication | undefined,
  register: Register,
  unreadable: ReadonlySet<string>,
): Iterable<Problem> {
  const literal = publication && literalFile(register, publication.id, link.address);
  const path = pathOfAddress(link.address);
  if (link.address === "") {
    yield error(
      link.place,
      `The link “${link.text}” has no address, so that it leads nowhere.`,
      "Write between its round brackets where it leads, or take the brackets away.",
    );
  } else if (!isSafeAddress(link.address) && literal !== undefined) {
    yield error(
      link.place,
      `The name “${path}” ${nameFault(path) ?? "is not one that an address may have"}.`,
      "Rename the file, with a short name of letters, figures and hyphens, and write that here.",
    );
  } else if (isOnComputer(path) && literal === undefined) {
    yield error(
      link.place,
      `“${path}” lies on a computer, where readers cannot open it.`,
      "Copy the file into the folder of the publication, and write its name here.",
    );
  } else if (!isSafeAddress(link.address)) {
    yield error(
      link.place,
      `The address “${link.address}” is not one that a link may have.`,
      "Use an address that starts with https:, http:, mailto: or tel:, or the name of a file in the folder.",
    );
  } else if (isRelativeAddress(link.address) && publication !== undefined) {
    yield* missingFile(link, publication, register, unreadable);
  }
}

function* missingFile(
  link: LinkUse,
  publication: Publication,
  register: Register,
  unreadable: ReadonlySet<string>,
): Iterable<Problem> {
  const path = pathOfAddress(link.address);
  if (path === "") return;
  const fault = faultOfFile(register, publication.id, link.address, unreadable);
  if (fault === "outside") {
    yield error(
      link.place,
      `“${path}” lies outside the folder content, and nothing there is published.`,
      "Copy what readers are to have into the folder of the publication, and write its name here.",
    );
    return;
  }
  if (path.endsWith(".md")) {
    const parts = publication.parts.map((part) => `${part.slug}.md`);
    if (
      parts.includes(path) ||
      path === "index.md" ||
      register.publications.has(publicationId(pageOf(publication.id, path)))
    )
      return;
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
  if (
    fault === "missing" &&
    /^(www\.|[\w-]+(\.[\w-]+)*\.(gov|nhs|org|co|ac|sch|police)\.(uk|wales)\b|[\w-]+(\.[\w-]+)*\.(com|org|net|eu|wales|scot|cymru)(\/|$))/i.test(
      path,
    )
  ) {
    yield error(
      link.place,
      `“${link.address}” is an address of the web without its beginning, and would be looked for among the files here.`,
      `Write https://${link.address}.`,
    );
  } else if (fault === "missing") {
    yield error(
      link.place,
      `There is no file “${path}” in the folder.`,
      suggest(path, filesOf(register, publication.id), "Put the file into the folder of the publication."),
    );
  } else if (fault === "homeless") {
    yield error(
      link.place,
      `The file “${path}” lies in the folder of no publication, so that it has no address.`,
      "Move it into the folder of a publication, and link to it there.",
    );
  }
}

/** The id of the publication whose index.md a relative path leads to. */
function pageOf(id: string, path: string): string {
  return new URL(path, `https://content.invalid/${id}/`).pathname.slice(1).replace(/\/index\.md$/, "");
}
