// The words in English. Every other language has the same: what it lacks does not compile.
import { blocks } from "./en/blocks.ts";
import { charts } from "./en/charts.ts";
import { data } from "./en/data.ts";
import { dates } from "./en/dates.ts";
import { exempt } from "./en/exempt.ts";
import { figures } from "./en/figures.ts";
import { grammar } from "./en/grammar.ts";
import { interfaceWords } from "./en/interface.ts";
import { kinds } from "./en/kinds.ts";
import { measures } from "./en/measures.ts";
import { meetings } from "./en/meetings.ts";
import { print } from "./en/print.ts";
import { prose } from "./en/prose.ts";
import { publications } from "./en/publications.ts";
import { reports } from "./en/reports.ts";
import { site } from "./en/site.ts";
import { tracking } from "./en/tracking.ts";

/** The English catalogue, by what a reader meets. */
export const en = {
  /** The language that they are in, by its code. */
  lang: "en-GB",
  grammar,
  interface: interfaceWords,
  site,
  kinds,
  publications,
  prose,
  tracking,
  meetings,
  reports,
  exempt,
  print,
  blocks,
  measures,
  figures,
  charts,
  dates,
  data,
};
