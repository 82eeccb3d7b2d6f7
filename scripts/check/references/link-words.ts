// The words of a link make sense alone: people who listen often go from link to link, without the words around them.
import { decodedAddress, isRelativeAddress, pathOfAddress } from "../../lib/address.ts";
import type { Location } from "../../model/location.ts";
import type { Prose } from "../../model/prose/prose.ts";
import { resolveReference } from "../../model/prose/resolve-reference.ts";
import { publicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error } from "../for-rules/check.ts";

/** Whole texts of links that say nothing of where they lead; among them “here” in languages of translations. */
const emptyWords = new Set(
  "here|click|click here|click on this|click this|click this link|click for more|see here|look here|read here|press here|tap here|go here|go|this|this link|this page|this site|this website|this document|that|it|link|the link|a link|web link|page|website|web page|webpage|url|more|see more|read more|learn more|find out more|more here|more info|more information|more details|further information|details|read on|continue|tu|sem|هنا|اینجا|یہاں|لێرە".split(
    "|",
  ),
);

export const linkWords = {
  name: "link-words",
  about: "Every link has words that say where it leads; “here”, “this link” and “read more” do not.",
  why: "People who listen go through the links alone, without the words around them: ten times “here” tells them nothing.",
  mend: "Write as the words of the link what readers find there, such as the title of the paper.",
  *run(register) {
    for (const { prose, location } of register.texts) {
      for (const { kind, text, address, place } of prose.links) {
        if (kind !== "link") continue;
        if (text.trim() === "") {
          yield error(
            place,
            "The link has no words.",
            "Write between the square brackets where the link leads.",
          );
        } else if (isEmpty(text)) {
          const title = titleOf(register, location, prose, address);
          yield error(
            place,
            `The link says only “${text}”.`,
            title === undefined
              ? "Write between the square brackets where it leads, so that it makes sense alone."
              : `Write between the square brackets where it leads: “${title}”.`,
          );
        }
      }
      for (const reference of prose.references) {
        const { label, place, ...plain } = reference;
        if (label === undefined || !isEmpty(label)) continue;
        const resolution = resolveReference(register, location, { ...plain, place });
        yield error(
          place,
          `The link says only “${label}”.`,
          resolution.found
            ? `Take “|${label}” out, and it says “${resolution.label}”.`
            : "Write behind the bar where it leads, so that it makes sense alone.",
        );
      }
    }
  },
} as const satisfies Check;

function isEmpty(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.length === 0 || emptyWords.has(words.join(" "));
}

/** The title of a page or heading of this site that an address leads to. */
function titleOf(
  { publications, site }: Register,
  { publication: from }: Location,
  prose: Prose,
  address: string,
): string | undefined {
  if (address.startsWith("#"))
    return prose.headings.find(({ id }) => `#${id}` === decodedAddress(address))?.text;
  const own = address.startsWith(`${site.url}/`) ? address.slice(site.url.length) : address;
  if (!own.startsWith("/") && !isRelativeAddress(own)) return undefined;
  if (!URL.canParse(own, "https://content.invalid/")) return undefined;
  const path = pathOfAddress(new URL(own, `https://content.invalid/${from ?? ""}/`).pathname);
  const id = path.replace(/^\/|(\/|\/?index\.md|\.md)$/g, "");
  const cut = id.lastIndexOf("/");
  const part = publications
    .get(publicationId(id.slice(0, Math.max(0, cut))))
    ?.parts.find(({ slug }) => slug === id.slice(cut + 1));
  return publications.get(publicationId(id))?.front.title ?? part?.front.title;
}
