// Attributes of tags are read as they were written, and equal ones are written once.
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { expect, it } from "vitest";
import {
  type Attributes,
  AttributeWriter,
  readAttributes,
} from "../../../scripts/pdf/structure/attributes.ts";

const { context } = await PDFDocument.create();
const none: Attributes = {
  ...{ scope: undefined, headers: [], rowSpan: 1, columnSpan: 1 },
  ...{ numbering: undefined, writingMode: undefined, box: undefined },
};

function writeAndRead(attributes: Partial<Attributes>): Attributes {
  const element = context.obj({ S: "P" });
  const written = new AttributeWriter(context).write(attributes);
  if (written) element.set(PDFName.of("A"), written);
  return readAttributes(element, context.obj({}));
}

it.each<Partial<Attributes>>([
  {},
  { scope: "Row", headers: ["th-1", "th-2"], rowSpan: 2, columnSpan: 3 },
  { numbering: "Decimal", writingMode: "RlTb" },
  { box: { left: 1, bottom: 2, right: 3.25, top: 4 } },
])("%j is read as it is written", (attributes) => {
  expect(writeAndRead(attributes)).toEqual({ ...none, ...attributes });
});

it("equal ones are written once, but for boxes, of which one may be moved without the others", () => {
  const writer = new AttributeWriter(context);
  const box = { left: 0, bottom: 0, right: 1, top: 1 };
  expect(writer.write({ scope: "Row" })).toBe(writer.write({ scope: "Row" }));
  expect(writer.write({ scope: "Row" })).not.toBe(writer.write({ scope: "Column" }));
  expect(writer.write({ box })).not.toBe(writer.write({ box }));
});
