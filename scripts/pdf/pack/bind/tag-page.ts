// Tags a page of a PDF that has no tags: its words as they are painted, or the whole page as a picture.
import { type PDFDict, PDFStream } from "@cantoo/pdf-lib";
import { decodeOrNothing, decodeStream } from "../../content/decode-stream.ts";
import { type Operation, readOperations } from "../../content/read-operations.ts";
import { lookUpDict, lookUpName } from "../../look-up.ts";
import { type Edit, editStream } from "../../tags/edit-stream.ts";

/** What a page was found to be, and its content with marks in it. */
export interface MarkedPage {
  readonly kind: "text" | "picture" | "empty";
  readonly bytes: Uint8Array;
  /** How many marks there are, numbered from 0. */
  readonly marks: number;
}

const SHOWS = new Set(["Tj", "TJ", "'", '"']);
const PAINTS = new Set(["f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "BI", "Do"]);
const MARKS = new Set(["BMC", "BDC", "EMC", "MP", "DP"]);
const PATHS = new Set(["m", "re"]);

/** Marks the content of a page, whose own marks say nothing without tags and are taken out. */
export function markPage(content: Uint8Array, resources: PDFDict | undefined): MarkedPage {
  const operations = [...readOperations(content)];
  const isWords = (operation: Operation): boolean =>
    SHOWS.has(operation.operator) || (operation.operator === "Do" && paintsWords(operation, resources, 0));
  const hasWords = operations.some(isWords);
  const isEmpty = !operations.some(({ operator }) => SHOWS.has(operator) || PAINTS.has(operator));
  const cleared = operations
    .filter(({ operator }) => MARKS.has(operator))
    .map(({ start, end }) => ({ start, end, text: "" }));
  if (isEmpty) return { kind: "empty", bytes: editStream(content, cleared), marks: 0 };
  if (!hasWords) {
    const edits = [...cleared, around(content.length, "/Figure <</MCID 0>> BDC")].flat();
    return { kind: "picture", bytes: editStream(content, edits), marks: 1 };
  }
  const edits: Edit[] = [...cleared];
  let marks = 0;
  for (const { start, end, isText } of stretches(operations, isWords)) {
    const opening = isText ? `/P <</MCID ${marks}>> BDC` : "/Artifact BMC";
    if (isText) marks += 1;
    edits.push({ start, end: start, text: `${opening}\n` }, { start: end, end, text: "\nEMC\n" });
  }
  return { kind: "text", bytes: editStream(content, edits), marks };
}

function around(length: number, opening: string): Edit[] {
  return [
    { start: 0, end: 0, text: `${opening}\n` },
    { start: length, end: length, text: "\nEMC\n" },
  ];
}

interface Stretch {
  readonly start: number;
  end: number;
  readonly isText: boolean;
}

/** Text objects whole, and what else paints: a path from where it begins, and every other operation by itself. */
function stretches(operations: readonly Operation[], isWords: (operation: Operation) => boolean): Stretch[] {
  const found: Stretch[] = [];
  let text: { start: number; isText: boolean } | undefined;
  let path: number | undefined;
  for (const operation of operations) {
    const { operator, start, end } = operation;
    if (operator === "BT") text = { start, isText: false };
    else if (operator === "ET" && text) {
      found.push({ ...text, end });
      text = undefined;
    } else if (text) text.isText ||= isWords(operation);
    else if (PATHS.has(operator)) path ??= start;
    else if (operator === "n") path = undefined;
    else if (PAINTS.has(operator)) {
      found.push({ start: path ?? start, end, isText: isWords(operation) });
      path = undefined;
    }
  }
  return found;
}

const DEEPEST_FORM = 8;

/** Whether an operation paints a form in which words are. */
function paintsWords(operation: Operation, resources: PDFDict | undefined, depth: number): boolean {
  const [name] = operation.operands;
  const objects = resources && lookUpDict(resources, "XObject");
  const form = objects && typeof name === "string" ? findStream(objects, name) : undefined;
  if (!form || lookUpName(form.dict, "Subtype") !== "Form" || depth > DEEPEST_FORM) return false;
  const own = lookUpDict(form.dict, "Resources") ?? resources;
  const content = decodeOrNothing(() => decodeStream(form)) ?? new Uint8Array();
  return [...readOperations(content, new Set([...SHOWS, "Do"]))].some(
    (inner) => inner.operator !== "Do" || paintsWords(inner, own, depth + 1),
  );
}

function findStream(objects: PDFDict, name: string): PDFStream | undefined {
  const key = objects.keys().find((each) => each.decodeText() === name);
  const object = key && objects.lookup(key);
  return object instanceof PDFStream ? object : undefined;
}
