// The files of a source folder that the public may not have.
import { isExempt } from "../access.ts";
import type { Prose } from "../prose.ts";
import type { LocatedText, Register } from "../register.ts";
import { type ExemptUses, findExemptUses } from "./exempt-uses.ts";
import { papersOfMeeting, sourcePath } from "./exemptions.ts";

/** Their paths in the source folder: what exempt papers and appendices are, and what exempt texts alone lead to. */
export function withheldFiles(register: Register): ReadonlySet<string> {
  return new Set([...boundFiles(register), ...namedFiles(register, findExemptUses(register))]);
}

/** The PDFs that exempt papers and appendices are. */
function boundFiles({ publications }: Register): readonly string[] {
  return [...publications.values()].flatMap((publication) => {
    const papers = papersOfMeeting(publication).flatMap((paper) =>
      paper.kind === "file" && paper.exempt !== undefined ? [paper.file] : [],
    );
    const appendices = (publication.facts.report?.appendices ?? []).flatMap((appendix) =>
      appendix.file !== undefined && isExempt(appendix) ? [appendix.file] : [],
    );
    return [...papers, ...appendices].map((file) => sourcePath(publication.id, file));
  });
}

/** Pictures and files that exempt texts lead to and no open text does. */
function namedFiles({ texts }: Register, { isExemptText }: ExemptUses): readonly string[] {
  const named = (list: readonly LocatedText[]) =>
    list.flatMap(({ prose, location: { publication } }) =>
      publication === undefined ? [] : filesIn(prose).map((file) => sourcePath(publication, file)),
    );
  const open = new Set(named(texts.filter((text) => !isExemptText(text))));
  return named(texts.filter(isExemptText)).filter((file) => !open.has(file));
}

function filesIn({ links, blocks }: Prose): readonly string[] {
  return [
    ...links.map(({ address }) => decode(address.split(/[?#]/)[0] ?? "")),
    ...blocks.flatMap(({ attributes }) => attributes.get("src") ?? []),
  ];
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
