// Reads HTML and XML as readers and machines do: running text, with every attribute, comment and script apart.
import { Parser } from "htmlparser2";
import { border } from "../lib/plain-words.ts";
import type { Piece } from "./piece.ts";
import { readJson } from "./read-data.ts";

/** Elements that stand within words. All others part one word from the next. */
const within = new Set(["b", "strong", "em", "i", "u", "s", "mark", "wbr", "del", "ins", "sub", "tspan"]);

/** Those of Office files: runs of letters, and what is known of their look. */
const withinOffice =
  /^(w:(r|t|rpr|prooferr|bookmark\w+|lang|rfonts|sz\w*|color|b|i|u|ins|smarttag)|a:(r|t|rpr)|t|r|rpr|text:span)$/;

/** Reads a text with tags. */
export function readMarkup(text: string, { isXml = false } = {}): readonly Piece[] {
  const pieces: Piece[] = [];
  const running: string[] = [];
  const apart: string[] = [];
  let code: { readonly isData: boolean; readonly parts: string[] } | undefined;
  const part = (name: string) => {
    const lower = name.toLowerCase();
    if (!within.has(lower) && !(isXml && withinOffice.test(lower))) running.push(border);
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        part(name);
        apart.push(...Object.values(attributes).filter((value) => value !== ""));
        const isScript = name === "script" || name === "style";
        if (isScript) code = { isData: /json/.test(attributes["type"] ?? ""), parts: [] };
      },
      onclosetag(name) {
        part(name);
        if (code === undefined || (name !== "script" && name !== "style")) return;
        const inner = code.parts.join("");
        pieces.push(...(code.isData ? readJson(inner) : [{ text: inner, isCode: true }]));
        code = undefined;
      },
      ontext: (data) => (code?.parts ?? running).push(data),
      oncomment: (data) => apart.push(data),
      onprocessinginstruction: (_name, data) => apart.push(data),
    },
    { xmlMode: isXml, decodeEntities: true, recognizeSelfClosing: true },
  );
  parser.end(text);
  const shown = running.join("");
  // An address says the same with and without its signs of percent; feeds hold pages in letters of their own.
  const addresses = apart.filter((value) => /%[0-9a-f]{2}/i.test(value)).map(decodeAddress);
  const inner = [shown, ...apart].filter(
    (value) => /<\/?[a-z]|&#?\w+;/i.test(value) && value.length < text.length,
  );
  return [
    { text: shown },
    { text: [...apart, ...addresses].join(border) },
    ...pieces,
    ...inner.flatMap((value) => readMarkup(value)),
  ].filter(({ text: words }) => words !== "");
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
