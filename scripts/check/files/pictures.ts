// Every picture is there and has words that stand for it.
import { isOnComputer, isRelativeAddress, pathOfAddress } from "../../lib/address.ts";
import type { Place } from "../../lib/finding.ts";
import { suggest } from "../../lib/nearest.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { publicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";
import { faultOfFile, filesOf } from "../for-rules/files-there.ts";

export const pictures = {
  name: "pictures",
  about:
    "Every picture stands in the folder of its publication and has words that stand for it (alt), which its caption does not repeat.",
  why: "Whoever cannot see the picture has its words alone: from the name of a file, or from “chart”, they learn nothing.",
  mend: "Put the picture into the folder of the publication, and say what it shows as you would on the telephone; the caption says what there is to learn from it.",
  level: "warning",
  *run(register, unreadable) {
    for (const { prose, location } of register.texts) {
      const publication = publicationAt(register, location);
      // Which pictures stand beside a publication that cannot be read is not known.
      if (location.publication !== undefined && publication === undefined) continue;
      for (const { kind, address, text, place } of prose.links) {
        if (kind === "picture")
          yield* problemsOf(register, unreadable, { address, alt: text, place, publication });
      }
      for (const { name, attributes, number, place } of prose.blocks) {
        if (name !== "figure") continue;
        const alt = attributes.get("alt") ?? "";
        yield* problemsOf(register, unreadable, {
          address: attributes.get("src") ?? "",
          alt,
          place,
          publication,
        });
        const caption = prose.figures.find((figure) => figure.number === number)?.caption ?? "";
        if (alt !== "" && wordsOf(alt) === wordsOf(caption))
          yield warning(
            place,
            "The words that stand for the picture are those of its caption, so that a listener hears them twice.",
            "Let alt say what the picture is, such as “Map of four bus routes around Westford”, and the caption what it shows.",
          );
      }
    }
  },
} as const satisfies Check;

/** The words of a text in small letters, without its points and commas. */
function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}

/** Words that say that there is a picture, as everybody knows by then, and not what it shows. */
const emptyWords =
  /^(?:(?:an? |the |insert |some )?(?:(?:bar|pie|line|column|stacked|donut|organi[sz]ation|header|title|cover|front|decorative|small|large|data) ){0,2}(?:alt(?: text)?|banner|chart|clip ?art|diagram|drawing|figure|flow ?chart|graph|graphic|icon|illustration|image|img|infographic|logo|map|photo|photograph|pic|picture|placeholder|screen ?shot|screen ?grab|table|text|untitled|unnamed)(?:[ _-]?\d+)?|(?:an? |the )?(?:image|picture|photo|photograph|screenshot|graphic|photos?|images?) of (?:an? |the )?(?:chart|graph|table|diagram|map|logo|figure|picture|image|photo|page|document|screen|text)|(?:dsc|img|image|photo|screenshot|picture|p|scan)[ _-]?\d[\d _-]*|(?:figure|chart|graph|table|map|photo|image|picture|slide|appendix) [a-z\d]{1,2}(?:\.\d+)?)\.?$/i;

/** What Word writes by itself where nobody says what a picture shows. */
const ofWord =
  /\bdescription (?:automatically|generated)\b|^a picture containing\b|^(?:graphical user interface|chart|diagram|timeline|text|table|map|logo|icon|shape|background pattern|application)(?:, (?:graphical user interface|bar chart|line chart|pie chart|text|application|table|email|website|diagram|schematic|letter|word|timeline|logo|icon|company name|chart|histogram|waterfall chart|treemap chart|scatter chart|box and whisker chart))+\.?$/i;

/** What a program fills in where nobody writes anything. */
function isFileName(alt: string, file: string): boolean {
  const written = alt.trim().toLowerCase();
  const name = file.toLowerCase();
  return isPictureFile(written) || written === name || written === name.replace(/\.[^.]+$/, "");
}

/** Whether a file is a picture, by its ending. */
function isPictureFile(file: string): boolean {
  return /\.(svg|png|jpe?g|gif|webp|avif)$/i.test(file);
}

interface ShownPicture {
  readonly address: string;
  readonly alt: string;
  readonly place: Place;
  readonly publication: Publication | undefined;
}

function* problemsOf(
  register: Register,
  unreadable: ReadonlySet<string>,
  { address, alt, place, publication }: ShownPicture,
): Iterable<Problem> {
  const path = pathOfAddress(address);
  const file = path.split("/").at(-1) ?? "";
  if (!/[\p{L}\p{N}]/u.test(alt)) {
    yield error(
      place,
      "The picture has no words that stand for it.",
      'Say what it shows: alt="…" in a figure, or between the square brackets.',
    );
  } else if (isFileName(alt, file) || emptyWords.test(alt.trim()) || ofWord.test(alt.trim())) {
    yield error(
      place,
      `“${alt}” does not say what the picture shows.`,
      'Say it in a sentence: alt="…" in a figure, or between the square brackets.',
    );
  }
  const id = publication?.id ?? publicationId("");
  const fault = faultOfFile(register, id, address, unreadable);
  if (address === "")
    yield error(
      place,
      "The figure does not say which picture it shows.",
      "Add src= and the name of a picture in the folder.",
    );
  else if (!isRelativeAddress(address) || isOnComputer(path)) {
    yield error(
      place,
      `The picture “${path}” is not in the folder.`,
      "Save the picture into the folder of the publication and write its name.",
    );
  } else if (fault === "outside") {
    yield error(
      place,
      `“${path}” lies outside the folder content, and nothing there is published.`,
      "Copy the picture into the folder of the publication and write its name.",
    );
  } else if (fault !== undefined) {
    yield error(
      place,
      `There is no picture “${path}” in the folder.`,
      suggest(
        path,
        filesOf(register, id).filter(isPictureFile),
        "Put the picture into the folder of the publication.",
      ),
    );
  }
}
