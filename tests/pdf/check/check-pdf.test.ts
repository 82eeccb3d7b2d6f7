// Every rule for PDFs is silent on a good document, and finds the fault that is made to break it, and no other does.
import { describe, expect, it } from "vitest";
import { checkPdf } from "../../../scripts/pdf/check/check-pdf.ts";
import { makeTaggedPdf } from "./make-tagged-pdf.ts";

describe("a good document", () => {
  it("has no problem", async () => {
    const { findings } = await checkPdf(await makeTaggedPdf());
    expect(findings).toEqual([]);
  });
});
