// Every picture is there and has words that stand for it.
import { isRelativeAddress, pathOfAddress } from "../lib/address.ts";
import type { Place } from "../lib/finding.ts";
import { suggest } from "../lib/nearest.ts";
import type { Publication } from "../model/publication.ts";
import { type Check, error, type Problem } from "./check.ts";

export const pictures: Check = {
  name: "pictures",
  about: "Every picture stands in the folder of its publication and has words that stand for it (alt).",
  *run(register) {
    for (const { prose, location } of register.texts) {
      const publication =
        location.publication === undefined ? undefined : register.publications.get(location.publication);
      // Which pictures stand beside a publication that cannot be read is not known.
      if (location.publication !== undefined && publication === undefined) continue;
      for (const { kind, address, text, place } of prose.links) {
        if (kind === "picture") yield* problemsOf(address, text, place, publication);
      }
      for (const { name, attributes, place } of prose.blocks) {
        if (name === "figure")
          yield* problemsOf(attributes.get("src") ?? "", attributes.get("alt") ?? "", place, publication);
      }
    }
  },
};

/** Words that say that there is a picture, as everybody knows by then, and not what it shows. */
const emptyWords =
  /^(an? |the )?(alt|chart|diagram|drawing|figure|graph|graphic|icon|illustration|image|img|map|photo|photograph|pic|picture|screenshot|table)( ?\d+)?\.?$/i;

/** What a program fills in where nobody writes anything. */
function isFileName(alt: string, file: string): boolean {
  const written = alt.trim().toLowerCase();
  const name = file.toLowerCase();
  return (
    /\.(svg|png|jpe?g|gif|webp|avif)$/.test(written) ||
    written === name ||
    written === name.replace(/\.[^.]+$/, "")
  );
}

function* problemsOf(
  address: string,
  alt: string,
  place: Place,
  publication: Publication | undefined,
): Iterable<Problem> {
  const file = pathOfAddress(address).split("/").at(-1) ?? "";
  if (!/[\p{L}\p{N}]/u.test(alt)) {
    yield error(
      place,
      "The picture has no words that stand for it.",
      'Say what it shows: alt="…" in a figure, or between the square brackets.',
    );
  } else if (isFileName(alt, file) || emptyWords.test(alt.trim())) {
    yield error(
      place,
      `“${alt}” does not say what the picture shows.`,
      'Say it in a sentence: alt="…" in a figure, or between the square brackets.',
    );
  }
  const files = publication?.assets.map((asset) => asset.path) ?? [];
  if (address === "")
    yield error(
      place,
      "The figure does not say which picture it shows.",
      "Add src= and the name of a picture in the folder.",
    );
  else if (!isRelativeAddress(address)) {
    yield error(
      place,
      `The picture “${address}” is not in the folder.`,
      "Save the picture into the folder of the publication and write its name.",
    );
  } else if (!files.includes(pathOfAddress(address))) {
    yield error(
      place,
      `There is no picture “${address}” in the folder.`,
      suggest(address, files, "Put the picture into the folder of the publication."),
    );
  }
}
