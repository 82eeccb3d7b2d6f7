// A picture of somebody's signature.

import { placeInBlock } from "../../model/prose/prose.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";

export const signatures = {
  name: "signatures",
  about: "No picture shows anybody’s signature.",
  why: "Whoever copies it can put it under a cheque or a letter; that a paper is signed is said as well in words.",
  mend: "Write “signed by …” with name and day, and keep the signed paper in the office.",
  level: "warning",
  *run({ texts }) {
    for (const { prose } of texts) {
      for (const { kind, address, text, place } of prose.links)
        if (kind === "picture" && isSignature(text, address)) yield told(text === "" ? address : text, place);
      for (const block of prose.blocks) {
        const [alt = "", src = ""] = [block.attributes.get("alt"), block.attributes.get("src")];
        if (block.name === "figure" && isSignature(alt, src))
          yield told(alt === "" ? src : alt, placeInBlock(block, alt === "" ? src : alt));
      }
    }
  },
} as const satisfies Check;

function told(written: string, place: Problem["place"]): Problem {
  return warning(
    place,
    `“${written}” looks like the picture of a signature.`,
    "Take the picture out, and write “signed by …” with name and day.",
  );
}

function isSignature(alt: string, address: string): boolean {
  const file = /[^/\\]*$/.exec(address)?.[0] ?? "";
  return (shown.test(alt) || named.test(file)) && !others.test(alt);
}

/** What the words of such a picture say. */
const shown =
  /\bsignatures?\b|\bsigned (?:by|on|name|hand)\b|^signed\b|\b(?:handwritten|scanned) (?:name|sign\w*)\b|\binitials of\b|\bhand of the (?:chair|clerk|mayor)\b|\bautograph\b/i;

/** What its file is called. */
const named =
  /(?:^|[-_ .\d])(?:e-?)?(?:sign(?:ature|ed|off)?|sig)s?(?:[-_ ]?(?:scan|image|img|pic|block|chair|clerk|mayor|leader|cllr|mr|mrs|ms|dr)\w*)?[-_ ]?\d*\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;

/** What else has such a word: a count of them, a road sign, people who sign. */
const others =
  /\b(?:number of|numbers of|count of|chart|graph|petition|signatures? (?:by|per|collected|gathered|needed)|signing|people|road sign|signpost|street|project|dish|collection|style|theatre|photo(?:graph)?|map|screenshot|charter|where to sign)\b/i;
