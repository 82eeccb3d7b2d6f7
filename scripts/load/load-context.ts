// What every step of loading shares: where to read, how to parse, and a place to gather what is found on the way.

import type { Finding, Place } from "../lib/finding.ts";
import type { Dialect } from "../markdown/create-parser.ts";
import { type ProseSource, parseProse } from "../markdown/parse-prose.ts";
import type { Prose } from "../model/prose.ts";
import type { DateUse, LocatedText, Mention } from "../model/register.ts";
import type { Location } from "../model/resolve-reference.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import type { Marks, Validator } from "./validator.ts";

type Locate = ProseSource["place"];

/** Gathers while files are read; the register is made from it when all are read. */
export class LoadContext {
  readonly findings: Finding[] = [];
  readonly texts: LocatedText[] = [];
  readonly mentions: Mention[] = [];
  readonly dates: DateUse[] = [];
  readonly prose = new Map<string, Prose>();
  /** Publications and files of `data/` that could not be read, so that checks do not report what leads to them. */
  readonly unreadable = new Set<string>();

  readonly source: string;
  readonly validator: Validator;
  readonly dialect: Dialect;

  constructor(source: string, validator: Validator, dialect: Dialect) {
    this.source = source;
    this.validator = validator;
    this.dialect = dialect;
  }

  /** Parses the Markdown fields of a file and keeps its names and dates with their places. */
  gather(marks: Marks, yaml: ParsedYaml, location: Location): void {
    for (const { pointer, text } of marks.markdown) {
      const locate: Locate = ({ line }, written) => yaml.locateText(pointer, written, line - 1);
      this.addField(text, location, yaml.locate(pointer), locate);
    }
    for (const { pointer, text, kind } of marks.names) {
      const on = location.publication === undefined ? {} : { publication: location.publication };
      this.mentions.push({ kind, id: text, place: yaml.locate(pointer), ...on });
    }
    for (const { pointer, text } of marks.dates) this.dates.push({ text, place: yaml.locate(pointer) });
  }

  /** Parses one Markdown field; `locate` says where something written in it stands. */
  addField(text: string, location: Location, place: Place, locate: Locate): void {
    const prose = parseProse(this.dialect, {
      text,
      numbering: "none",
      expansions: new Map(),
      before: { tables: 0, figures: 0 },
      place: locate,
    });
    if (!this.prose.has(text)) this.prose.set(text, prose);
    this.texts.push({ prose, location, extent: "field", place });
  }
}
