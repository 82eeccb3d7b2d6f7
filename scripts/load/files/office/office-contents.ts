// What an Office file brings along beside what it shows: gathered while its parts are read, and told in a few words.
import { isElement, parseXml, type XmlElement } from "../parse-xml.ts";

/** What was found in a file. */
export interface OfficeContents {
  /** Such as `2 comments (the first at paragraph 4)`. */
  readonly hidden: readonly string[];
  /** People and bodies that it names as its makers. */
  readonly names: readonly string[];
}

/** Gathers what is found. */
export class OfficeGatherer {
  readonly #counts = new Map<string, { count: number; first: string }>();
  readonly #others = new Set<string>();
  readonly #names = new Set<string>();

  /** One more of a kind (`comment|comments`), found at a place in words. */
  count(kind: string, place: string): void {
    const known = this.#counts.get(kind);
    if (known === undefined) this.#counts.set(kind, { count: 1, first: place });
    else known.count += 1;
  }

  /** Something that is told once. */
  tell(what: string): void {
    this.#others.add(what);
  }

  /** The name of somebody who wrote or changed the file. */
  name(written: string | undefined): void {
    const name = written?.replace(/\s+/g, " ").trim() ?? "";
    if (name !== "" && !/^(unknown|author|microsoft office user|python-docx|openpyxl)$/i.test(name))
      this.#names.add(name);
  }

  /** All that was found, in order. */
  get contents(): OfficeContents {
    const counted = [...this.#counts].map(([kind, { count, first }]) => {
      const [one = kind, many = kind] = kind.split("|");
      return count === 1 ? `1 ${one} (${first})` : `${count} ${many} (the first: ${first})`;
    });
    return { hidden: [...counted, ...this.#others], names: [...this.#names] };
  }
}

/** The root of a part of a file; undefined for one that is not there or is not XML. */
export function partOf(texts: ReadonlyMap<string, string>, name: string): XmlElement | undefined {
  const text = texts.get(name);
  const read = text === undefined ? undefined : parseXml(text.replace(/^\ufeff/, ""));
  return read === undefined || "fault" in read ? undefined : read.root;
}

/** Every element of a tree in order, itself first. */
export function* elementsOf(root: XmlElement): Generator<XmlElement> {
  yield root;
  for (const child of root.children) if (isElement(child)) yield* elementsOf(child);
}

/** The value of an attribute, whatever its namespace. */
export function valueIn(element: XmlElement, name: string): string | undefined {
  return element.attributes.find((attribute) => attribute.name === name)?.value;
}

/** All text in an element. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? textOf(child) : child.text)).join("");
}

/** True where a switch of Office is on: written without a value, or with one that does not turn it off. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off|none)$/i.test(value);
}
