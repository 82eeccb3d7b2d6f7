// Writes the attributes of tags into a PDF, and equal ones once only.
import { type PDFContext, PDFName, PDFNumber, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import type { Box } from "../content/geometry.ts";
import type { TagAttributes } from "./tag.ts";

/** The attributes of one document under way. */
export class AttributeWriter {
  readonly #context: PDFContext;
  readonly #written = new Map<string, PDFRef>();

  constructor(context: PDFContext) {
    this.#context = context;
  }

  /** Writes attributes and returns where they are. */
  write({ owner, entries }: TagAttributes): PDFRef {
    const key = JSON.stringify([owner, entries]);
    const known = this.#written.get(key);
    if (known) return known;
    const dictionary = this.#context.obj({ O: owner });
    for (const [name, value] of Object.entries(entries)) {
      const written =
        typeof value === "number"
          ? PDFNumber.of(value)
          : "name" in value
            ? PDFName.of(value.name)
            : this.#context.obj(value.map((text) => PDFString.of(text)));
      dictionary.set(PDFName.of(name), written);
    }
    const reference = this.#context.register(dictionary);
    this.#written.set(key, reference);
    return reference;
  }

  /** Writes what a picture covers of its page, in points (ISO 32000-1, table 345). */
  writeBox({ left, bottom, right, top }: Box): PDFRef {
    const sides = [left, bottom, right, top].map((side) => Math.round(side * 100) / 100);
    return this.#context.register(this.#context.obj({ O: "Layout", BBox: sides }));
  }
}
