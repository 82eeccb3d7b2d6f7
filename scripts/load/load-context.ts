// What every step of loading shares: where to read, how to parse, and a place to gather what is found on the way.

import type { Finding, Place } from "../lib/finding.ts";
import { propertyOf } from "../lib/property-of.ts";
import { textsIn } from "../lib/texts-in.ts";
import type { Dialect } from "../markdown/dialect.ts";
import { parseProse } from "../markdown/parse-prose.ts";
import type { ProseSource } from "../markdown/prose-source.ts";
import type { BuildCache } from "../model/build-cache.ts";
import {
  type Acknowledgement,
  acknowledgedInYaml,
  acknowledgementLine,
  readAcknowledgement,
} from "../model/checks/acknowledgement.ts";
import type { FileStore } from "../model/file-store.ts";
import type { Location } from "../model/location.ts";
import { findMarkup, type PlainMarkup } from "../model/prose/plain-markup.ts";
import type { Prose } from "../model/prose/prose.ts";
import { readTarget } from "../model/prose/reference-target.ts";
import type {
  DateUse,
  FileUse,
  LocatedText,
  Mention,
  TargetUse,
  UnreplacedValue,
} from "../model/register.ts";
import { addCharacters, type CharacterPlaces } from "../model/site/character.ts";
import { sourcePath } from "../model/source-path.ts";
import { placeholderPattern } from "../model/starters/placeholder.ts";
import { siteWords } from "../words/catalogues.ts";
import { keepPictures, type PreparePicture } from "./files/picture/keep-pictures.ts";
import { preparePicture } from "./files/picture/prepare-picture.ts";
import { keepNothing } from "./keep-nothing.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import type { SheetReading } from "./sheet/sheet-reading.ts";
import { UnreadableNames } from "./unreadable-names.ts";
import type { Marks, Validator } from "./validator.ts";

/** A PDF as it was read. */
export interface ReadPdf {
  /** Its path in the source folder, and in the folder of its publication. */
  readonly file: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Where fields bind it into a pack. */
  readonly boundAt: readonly Place[];
}

/** Looks into a PDF, which this room cannot. */
export type InspectPdf = (pdf: ReadPdf) => Promise<readonly Finding[]>;

/** What loading is given to do its work with. */
export interface LoadTools {
  /** Keeps what is to be published of files; without one they are only checked. */
  readonly store?: FileStore;
  /** Without one PDFs are not looked into. */
  readonly inspectPdf?: InspectPdf;
  /** Has the pictures that were prepared before; without one each is prepared anew. */
  readonly pictures?: BuildCache;
}

/** Gathers while files are read; the register is made from it when all are read. */
export class LoadContext {
  readonly findings: Finding[] = [];
  readonly texts: LocatedText[] = [];
  readonly mentions: Mention[] = [];
  readonly targets: TargetUse[] = [];
  readonly fileUses: FileUse[] = [];
  readonly dates: DateUse[] = [];
  readonly acknowledgements: Acknowledgement[] = [];
  readonly unreplaced: UnreplacedValue[] = [];
  readonly characters: CharacterPlaces[] = [];
  readonly plainMarkup: PlainMarkup[] = [];
  readonly prose = new Map<string, Prose>();
  /** What was understood of sheets that say what is measured. */
  readonly sheets: SheetReading[] = [];
  /** The CSV files that texts show as tables, by their paths in the source folder. */
  readonly shownSheets = new Set<string>();
  /** Publications and files of `data/` that could not be read, so that checks do not report what leads to them. */
  readonly unreadable = new UnreadableNames();

  readonly source: string;
  readonly validator: Validator;
  readonly dialect: Dialect;
  readonly store: FileStore;
  readonly inspectPdf: InspectPdf;
  readonly preparePicture: PreparePicture;

  constructor(source: string, validator: Validator, dialect: Dialect, tools: LoadTools = {}) {
    this.source = source;
    this.validator = validator;
    this.dialect = dialect;
    this.store = tools.store ?? keepNothing;
    this.preparePicture = tools.pictures === undefined ? preparePicture : keepPictures(tools.pictures);
    this.inspectPdf = tools.inspectPdf ?? (async () => []);
  }

  /** Keeps findings, one by one: a file may have more than fit into the arguments of one call. */
  report(findings: Iterable<Finding>): void {
    for (const finding of findings) this.findings.push(finding);
  }

  /** Parses the Markdown fields of a file in a language and keeps its names, files, dates, references and characters with their places. */
  gather(marks: Marks, yaml: ParsedYaml, location: Location, lang: string): void {
    for (const { pointer, text } of marks.markdown) {
      this.addField({ text, lang, place: yaml.placeIn(pointer) }, location, yaml.locate(pointer));
    }
    const fields = new Set(marks.markdown.map(({ pointer }) => pointer));
    for (const { pointer, text } of textsIn(yaml.value)) {
      if (fields.has(pointer)) continue;
      this.addPlain(text, (written) => yaml.locateText(pointer, written, 0));
    }
    for (const { pointer, text, kind } of marks.names) {
      const on = location.publication === undefined ? {} : { publication: location.publication };
      this.mentions.push({ kind, id: text, place: yaml.locate(pointer), ...on });
    }
    for (const { pointer, text } of marks.files) this.fileUses.push(fileUse(location, yaml, pointer, text));
    for (const { pointer, text } of marks.targets)
      this.targets.push({ reference: { ...readTarget(text), place: yaml.locate(pointer) }, location });
    const { publication } = location;
    for (const { text, place } of yaml.remarks) {
      for (const [written] of text.matchAll(placeholderPattern))
        this.unreplaced.push({ publication, written, place, isRemark: true });
      const acknowledged = acknowledgedInYaml(text);
      if (acknowledged !== undefined) this.acknowledge(acknowledged, place, "yaml");
    }
    // The texts of a publication are searched when all of it is known.
    if (publication === undefined) this.#addPlaceholders(yaml);
    for (const { pointer, text } of marks.dates) this.dates.push({ text, place: yaml.locate(pointer) });
  }

  /** Keeps what acknowledges a finding, as it is written from the word “acknowledged” on. */
  acknowledge(written: string, place: Place, syntax: "markdown" | "yaml"): void {
    const read = readAcknowledgement(written);
    if ("reason" in read) {
      this.acknowledgements.push({ ...read, place });
      return;
    }
    this.findings.push({
      severity: "error",
      rule: "acknowledgements",
      place,
      message: read.problem,
      hint: `Write the code that stands in brackets behind the finding, why it may stay, and who says so: ${acknowledgementLine(read.code, syntax)}.`,
    });
  }

  /** Keeps what starting files of `data/` have given and nobody has replaced. */
  #addPlaceholders(yaml: ParsedYaml): void {
    for (const { pointer, text } of textsIn(yaml.value))
      for (const [written] of text.matchAll(placeholderPattern))
        this.unreplaced.push({
          publication: undefined,
          written,
          place: yaml.locateText(pointer, written, 0),
          isRemark: false,
        });
  }

  /** Keeps the unusual characters of a text that is no Markdown, and signs of Markdown in it. */
  addPlain(text: string, locate: (written: string) => Place): void {
    this.addCharacters(text, locate);
    const written = findMarkup(text);
    if (written !== undefined) this.plainMarkup.push({ written, place: locate(written) });
  }

  /** Keeps the unusual characters of a text that is no Markdown. */
  addCharacters(text: string, locate: (written: string) => Place): void {
    const places = new Map<string, Place>();
    addCharacters(places, text, locate);
    if (places.size > 0) this.characters.push(places);
  }

  /** Parses one Markdown field, which begins at a place. */
  addField(field: Pick<ProseSource, "text" | "lang" | "place">, location: Location, place: Place): void {
    const { text } = field;
    const prose = parseProse(this.dialect, {
      ...field,
      numbering: "none",
      words: siteWords(field.lang).prose,
      expansions: new Map(),
      before: { tables: 0, figures: 0 },
    });
    if (!this.prose.has(text)) this.prose.set(text, prose);
    this.texts.push({ prose, written: text, location, extent: "field", place });
  }
}

function fileUse({ publication }: Location, yaml: ParsedYaml, pointer: string, text: string): FileUse {
  return {
    file: sourcePath(publication === undefined ? "data" : `content/${publication}`, text),
    place: yaml.locate(pointer),
    exempt: stepsTo(yaml.value, pointer).some(isMarkedExempt),
    ...(publication === undefined ? {} : { publication }),
  };
}

/** A value as read from YAML and everything on the way to a JSON pointer in it. */
function stepsTo(value: unknown, pointer: string): readonly unknown[] {
  const steps = [value];
  for (const step of pointer.split("/").slice(1))
    steps.push(propertyOf(steps.at(-1), step.replaceAll("~1", "/").replaceAll("~0", "~")));
  return steps;
}

/** As `isExempt` has it, of a value of any schema: rather one file too few goes out than one too many. */
function isMarkedExempt(value: unknown): boolean {
  return propertyOf(value, "access") === "exempt" || propertyOf(value, "paragraph") !== undefined;
}
