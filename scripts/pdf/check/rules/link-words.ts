// Listeners go from link to link, and hear no more of each than its name.

import { textOf } from "../../structure/tag.ts";
import { placedLinks } from "../reading/links.ts";
import { type PdfRule, quote, warning } from "../rule.ts";

const SAYING_NOTHING =
  /^(please )?((click|press|see|go|read|look)? ?(here|this|more|link|page)|this (link|page|website|document)|(find|read|learn|see) (out )?more|more (information|details|info)|link|download|details|website)$/;

const ADDRESS = /^(https?:\/\/|www\.)\S+$/i;

export const linkWords: PdfRule = {
  name: "link-words",
  about: "The name of every link makes sense alone: neither “here” nor a bare address.",
  needsTags: false,
  *run(reading) {
    for (const { annotation, page, tag } of placedLinks(reading)) {
      const name = (annotation.name ?? (tag ? textOf(tag) : "")).trim();
      const where = { page, detail: quote(name) };
      if (
        SAYING_NOTHING.test(
          name
            .toLowerCase()
            .replaceAll(/[^\p{L} ]+/gu, "")
            .trim(),
        )
      )
        yield warning(
          "A link is named by words that say nothing by themselves.",
          "Let its text name what it leads to.",
          where,
        );
      // An address loses its spaces where it is broken into lines.
      else if (ADDRESS.test(name.replaceAll(" ", "")) && /^\S*(:\/\/|www\.)/i.test(name))
        yield warning(
          "A link is named by a bare address, which is read out letter by letter.",
          "Let its text name what it leads to; the address can stand in brackets behind it.",
          where,
        );
    }
  },
};
