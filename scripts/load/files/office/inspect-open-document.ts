// Looks into what LibreOffice saves (odt, ods: ODF 1.3).
import type { XmlElement } from "../parse-xml.ts";
import {
  elementsOf,
  type OfficeContents,
  OfficeGatherer,
  partOf,
  textOf,
  valueIn,
} from "./office-contents.ts";
import type { Archive } from "./open-archive.ts";

/** What an odt or ods brings along beside what it shows. */
export function inspectOpenDocument({ names, texts }: Archive): OfficeContents {
  const found = new OfficeGatherer();
  for (const name of names) {
    if (/^(Basic|Scripts)\/.+/.test(name) && !/(script-lc|script-lb)\.xml$/.test(name)) found.tell("macros");
    if (/^Object [^/]+$/.test(name)) found.count("embedded file|embedded files", name);
  }
  const meta = partOf(texts, "meta.xml");
  for (const element of meta === undefined ? [] : elementsOf(meta))
    if (/^(initial-creator|creator|printed-by)$/.test(element.name)) found.name(textOf(element));
  for (const part of ["content.xml", "styles.xml"]) {
    const root = partOf(texts, part);
    if (root !== undefined) inspectContent(root, found);
  }
  return found.contents;
}

/** Which parts are read. */
export function isReadPart(name: string): boolean {
  return /^(mimetype|meta\.xml|content\.xml|styles\.xml)$/.test(name);
}

function inspectContent(root: XmlElement, found: OfficeGatherer): void {
  const hiddenStyles = hiddenStylesIn(root);
  let paragraph = 0;
  let sheet = "";
  let row = 0;
  const where = () => (sheet === "" ? `paragraph ${paragraph}` : `row ${row} of “${sheet}”`);
  for (const element of elementsOf(root)) {
    const { name } = element;
    if (name === "p" || name === "h") paragraph += 1;
    if (name === "table" && valueIn(element, "name") !== undefined) {
      sheet = valueIn(element, "name") ?? "";
      row = 0;
    }
    if (name === "table-row") row += Number(valueIn(element, "number-rows-repeated") ?? 1);
    const style = valueIn(element, "style-name") ?? "";
    const visibility = valueIn(element, "visibility") ?? "visible";
    if (
      name === "change" ||
      name === "change-start" ||
      (/^(cell-content-change|insertion|deletion)$/.test(name) && valueIn(element, "id") !== undefined)
    )
      found.count("tracked change|tracked changes", where());
    else if (name === "annotation") found.count("comment|comments", where());
    else if (name === "hidden-text" || name === "hidden-paragraph")
      found.count("hidden text|hidden texts", where());
    else if (name === "table-row" && visibility !== "visible") found.count("hidden row|hidden rows", where());
    else if (name === "table-column" && visibility !== "visible")
      found.count("hidden column|hidden columns", `“${sheet}”`);
    else if (name === "table" && hiddenStyles.has(style))
      found.count("hidden sheet|hidden sheets", `“${sheet}”`);
    else if (/^(p|h|span)$/.test(name) && hiddenStyles.has(style))
      found.count("hidden text|hidden texts", where());
    else if (/^(dde-link|dde-connection-decl|table-source|cell-range-source)$/.test(name))
      found.tell("content taken from other files");
    else if (name === "event-listener") found.tell("macros that run by themselves");
    if (name === "creator") found.name(textOf(element));
  }
}

/** Names of styles that hide what they are for. */
function hiddenStylesIn(root: XmlElement): ReadonlySet<string> {
  const hidden = new Set<string>();
  let style = "";
  for (const element of elementsOf(root)) {
    if (element.name === "style") style = valueIn(element, "name") ?? "";
    const display = valueIn(element, "display");
    const isHidden =
      (element.name === "table-properties" && display === "false") ||
      (element.name === "text-properties" && display === "none");
    if (isHidden && style !== "") hidden.add(style);
  }
  return hidden;
}
