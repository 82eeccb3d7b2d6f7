// Every PDF that a paper or an appendix names is in the folder.
import { isOnComputer } from "../../lib/address.ts";
import { suggest } from "../../lib/nearest.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { sourcePath } from "../../model/source-path.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";
import { filesOf } from "../for-rules/files-there.ts";
import { writtenBindings } from "../for-rules/written-papers.ts";

export const boundFiles = {
  name: "bound-files",
  about: "Every file that is a paper or an appendix is a PDF in the folder of its publication.",
  why: "Members would get a pack without a paper that its agenda names.",
  mend: "Save the paper as a PDF in the folder of its publication, and write its name exactly as the file has it.",
  *run(register, unreadable) {
    for (const publication of register.publications.values()) {
      for (const { file, locate } of writtenBindings(publication)) {
        if (file !== undefined)
          yield* problemsOf(register, unreadable, {
            publication: publication.id,
            file,
            locate: () => locate("file"),
          });
      }
    }
  },
} as const satisfies Check;

interface NamedFile {
  readonly publication: PublicationId;
  readonly file: string;
  locate(): Problem["place"];
}

function* problemsOf(
  register: Register,
  unreadable: ReadonlySet<string>,
  { publication, file, locate }: NamedFile,
): Iterable<Problem> {
  const pdfs = filesOf(register, publication).filter((path) => /\.pdf$/i.test(path));
  const isPdf = /\.pdf$/i.test(file);
  const path = sourcePath(`content/${publication}`, file);
  const elsewhere = placeElsewhere(register, publication, file);
  if (elsewhere !== undefined) {
    yield error(
      locate(),
      `“${file}” ${elsewhere}.`,
      `${/^https?:/i.test(file) || !isPdf ? "Save a PDF of it" : "Copy it"} into the folder, beside index.md, and write its name here.`,
    );
  } else if (!isPdf) {
    yield error(
      locate(),
      `“${file}” is not a PDF, and only PDFs can be bound into a pack.`,
      suggest(file, pdfs, "Save it as a PDF, and put that into the folder."),
    );
  } else if (!pdfs.includes(file) && !unreadable.has(path.slice("content/".length))) {
    yield error(
      locate(),
      `There is no file “${file}” in the folder.`,
      suggest(file, pdfs, "Put the PDF into the folder, beside index.md."),
    );
  }
}

/** Where a file is that does not lie in the folder of the publication, as the rest of a sentence. */
function placeElsewhere({ files }: Register, publication: PublicationId, file: string): string | undefined {
  if (/^https?:/i.test(file)) return "is an address, and only a file in the folder can be bound into a pack";
  const path = sourcePath(`content/${publication}`, file);
  if (isOnComputer(file) || file.startsWith("/") || !path.startsWith(`content/${publication}/`))
    return "lies outside the folder of the publication";
  const home = files.get(path);
  return home === undefined || home === publication
    ? undefined
    : `lies in the folder of another publication, ${home}`;
}
