// The properties of marked content, which stand in the stream itself or among the resources under a name.
import { type PDFDict, pdfDocEncodingDecode, utf16Decode } from "@cantoo/pdf-lib";
import type { Operand } from "../../content/operand.ts";
import { lookUpDict, lookUpNumber, lookUpText } from "../../look-up.ts";

/** What marked content says of itself. */
export interface MarkProperties {
  /** The number by which a tag claims it. */
  readonly mcid: number | undefined;
  readonly actualText: string | undefined;
}

const NONE: MarkProperties = { mcid: undefined, actualText: undefined };

/** Reads the second operand of `BDC`; `BMC` has none. */
export function readMark(operand: Operand | undefined, resources: PDFDict | undefined): MarkProperties {
  if (operand instanceof Map) {
    const mcid: unknown = operand.get("MCID");
    const text: unknown = operand.get("ActualText");
    return {
      mcid: typeof mcid === "number" ? mcid : undefined,
      actualText: text instanceof Uint8Array ? decodeText(text) : undefined,
    };
  }
  const named = resources && lookUpDict(resources, "Properties");
  const properties = named && typeof operand === "string" ? lookUpDict(named, operand) : undefined;
  if (!properties) return NONE;
  return { mcid: lookUpNumber(properties, "MCID"), actualText: lookUpText(properties, "ActualText") };
}

function decodeText(bytes: Uint8Array): string {
  return bytes[0] === 0xfe && bytes[1] === 0xff ? utf16Decode(bytes) : pdfDocEncodingDecode(bytes);
}
