// Looks into what Word and Excel save (docx, xlsx: ECMA-376).
import { letters } from "../../../lib/letters.ts";
import type { XmlElement } from "../parse-xml.ts";
import {
  elementsOf,
  isOn,
  type OfficeContents,
  OfficeGatherer,
  partOf,
  textOf,
  valueIn,
} from "./office-contents.ts";
import type { Archive } from "./open-archive.ts";

/** What a docx or xlsx brings along beside what it shows. */
export function inspectOfficeOpen({ names, texts }: Archive): OfficeContents {
  const found = new OfficeGatherer();
  for (const name of names) inspectName(name, found);
  for (const name of texts.keys()) {
    const root = partOf(texts, name);
    if (root === undefined) continue;
    if (/^docProps\/(core|app)\.xml$/.test(name)) inspectProperties(root, found);
    else if (name.endsWith(".rels")) inspectRelations(root, found);
    else if (/^word\//.test(name)) inspectWords(root, name, found);
    else if (/^xl\/(threadedC|c)omments/.test(name)) inspectNotes(root, found);
    else if (/^xl\/persons\//.test(name))
      for (const person of elementsOf(root)) found.name(valueIn(person, "displayName"));
  }
  inspectSheets(texts, found);
  return found.contents;
}

/** Which parts are read. */
export function isReadPart(name: string): boolean {
  return (
    /^(docProps\/(core|app)\.xml|.*_rels\/.*\.rels)$/.test(name) ||
    /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/.test(name) ||
    /^xl\/(workbook\.xml|worksheets\/[^/]+\.xml|comments[^/]*\.xml|threadedComments\/[^/]+\.xml|persons\/[^/]+\.xml)$/.test(
      name,
    )
  );
}

function inspectName(name: string, found: OfficeGatherer): void {
  if (/vbaProject|\/macrosheets\//i.test(name)) found.tell("macros");
  else if (/\/(embeddings|activeX)\/[^/]+$/i.test(name) && !name.endsWith(".rels"))
    found.count("embedded file|embedded files", name.slice(name.lastIndexOf("/") + 1));
  else if (/^xl\/externalLinks\/[^/]+\.xml$/.test(name)) found.tell("figures taken from other workbooks");
  else if (name === "xl/connections.xml") found.tell("connections to data elsewhere");
}

function inspectProperties(root: XmlElement, found: OfficeGatherer): void {
  for (const element of elementsOf(root))
    if (/^(creator|lastModifiedBy|Company|Manager)$/.test(element.name)) found.name(textOf(element));
}

function inspectRelations(root: XmlElement, found: OfficeGatherer): void {
  for (const element of elementsOf(root)) {
    const isOutside = valueIn(element, "TargetMode") === "External";
    const sort = (valueIn(element, "Type") ?? "").split("/").at(-1);
    if (isOutside && sort !== "hyperlink")
      found.count(
        "part taken from elsewhere|parts taken from elsewhere",
        `“${valueIn(element, "Target") ?? ""}”`,
      );
  }
}

const changes: ReadonlySet<string> = new Set(["ins", "del", "moveFrom", "moveTo"]);

function inspectWords(root: XmlElement, part: string, found: OfficeGatherer): void {
  let paragraph = 0;
  const where = () =>
    part === "word/document.xml"
      ? `paragraph ${paragraph}`
      : (part.split("/")[1] ?? "").replace(/\d*\.xml$/, "");
  for (const element of elementsOf(root)) {
    if (element.name === "p") paragraph += 1;
    const author = valueIn(element, "author");
    if (element.name === "comment") found.count("comment|comments", `by ${author ?? "nobody named"}`);
    else if (changes.has(element.name) && author !== undefined)
      found.count("tracked change|tracked changes", where());
    else if (element.name === "vanish" && isOn(valueIn(element, "val")))
      found.count("hidden text|hidden texts", where());
    else if (/^(instrText|fldSimple)$/.test(element.name)) {
      const field = element.name === "fldSimple" ? (valueIn(element, "instr") ?? "") : textOf(element);
      if (/\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE)\b/.test(field))
        found.count("field that fetches from elsewhere|fields that fetch from elsewhere", where());
    }
    found.name(author);
  }
}

function inspectNotes(root: XmlElement, found: OfficeGatherer): void {
  for (const element of elementsOf(root)) {
    if (element.name === "author") found.name(textOf(element).replace(/^tc=.*/, ""));
    const cell = valueIn(element, "ref");
    if (/^(comment|threadedComment)$/.test(element.name))
      found.count("comment|comments", `cell ${cell ?? "?"}`);
  }
}

function inspectSheets(texts: ReadonlyMap<string, string>, found: OfficeGatherer): void {
  const workbook = partOf(texts, "xl/workbook.xml");
  const relations = partOf(texts, "xl/_rels/workbook.xml.rels");
  if (workbook === undefined) return;
  const targets = new Map(
    (relations === undefined ? [] : [...elementsOf(relations)]).map((one) => [
      valueIn(one, "Id"),
      valueIn(one, "Target") ?? "",
    ]),
  );
  for (const sheet of elementsOf(workbook)) {
    if (sheet.name !== "sheet") continue;
    const name = valueIn(sheet, "name") ?? "";
    if (isOn(valueIn(sheet, "state") ?? "none") && valueIn(sheet, "state") !== "visible")
      found.count("hidden sheet|hidden sheets", `“${name}”`);
    const target = targets.get(valueIn(sheet, "id")) ?? "";
    const root = partOf(texts, target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    for (const element of root === undefined ? [] : elementsOf(root)) {
      if (!isOn(valueIn(element, "hidden") ?? "0")) continue;
      if (element.name === "row")
        found.count("hidden row|hidden rows", `row ${valueIn(element, "r") ?? "?"} of “${name}”`);
      if (element.name === "col")
        found.count(
          "hidden column|hidden columns",
          `column ${letterOf(Number(valueIn(element, "min")))} of “${name}”`,
        );
    }
  }
}

/** The letters of a column: 1 is A, 27 is AA. */
function letterOf(column: number): string {
  if (!(column >= 1 && column <= 16_384)) return "?";
  return letters(column).toUpperCase();
}
