// Finishing step: gives every glyph characters that Unicode has. Chromium gives U+0000 to a glyph that stands for no
// character by itself, such as a ligature of Arabic vowel marks, which ISO 19005-2, 6.2.11.7.2 and ISO 14289-1,
// 7.21.7 forbid; so do they U+FEFF and U+FFFE.
import { PDFDict, PDFName, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { decodeStream } from "../content/decode-stream.ts";
import type { FinishStep } from "./finish-step.ts";

const TO_UNICODE = PDFName.of("ToUnicode");

// The combining grapheme joiner: it is not seen, breaks no word, and search leaves it out. What such a glyph means
// in its place stands in the `/ActualText` that Chromium puts around it.
const JOINER = "034F";

/** Rewrites the `/ToUnicode` of every font that has a character in it which it may not have. */
export const repairUnicodeMaps: FinishStep = ({ context }) => {
  for (const [, font] of context.enumerateIndirectObjects()) {
    const reference = font instanceof PDFDict ? font.get(TO_UNICODE) : undefined;
    const stream = context.lookup(reference);
    if (!(reference instanceof PDFRef) || !(stream instanceof PDFRawStream)) continue;
    const map = Buffer.from(decodeStream(stream)).toString("latin1");
    const repaired = repairUnicodeMap(map);
    if (repaired !== map) context.assign(reference, context.flateStream(Buffer.from(repaired, "latin1")));
  }
};

/** The same map of codes to UTF-16 (Adobe's technical note 5014) with a joiner in place of what is forbidden. */
export function repairUnicodeMap(map: string): string {
  return map
    .replace(/beginbfchar[\s\S]*?endbfchar/g, (section) =>
      section.replace(/(<[0-9a-f]+>\s*)<([0-9a-f]+)>/gi, (_whole, code: string, text: string) => {
        return `${code}<${repairText(text)}>`;
      }),
    )
    .replace(/beginbfrange[\s\S]*?endbfrange/g, (section) =>
      section.replace(
        /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi,
        (whole, first: string, last: string, text: string) => {
          const texts = spellOut(first, last, text);
          const repaired = texts.map(repairText);
          return repaired.every((each, index) => each === texts[index])
            ? whole
            : `<${first}> <${last}> [${repaired.map((each) => `<${each}>`).join(" ")}]`;
        },
      ),
    );
}

/** The texts of a range one by one: each is the one before with its last character one further. */
function spellOut(first: string, last: string, text: string): readonly string[] {
  const start = text.slice(0, -4);
  const unit = Number.parseInt(text.slice(-4), 16);
  const count = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1;
  return Array.from({ length: count }, (_, index) => start + (unit + index).toString(16).padStart(4, "0"));
}

function repairText(text: string): string {
  return text.replace(/.{4}/g, (unit) => (/^(0000|feff|fffe)$/i.test(unit) ? JOINER : unit));
}
