// A chart in a PDF is one figure with its words, drawn in lines and letters and not in dots.

import { readFileSync } from "node:fs";
import { PDFDocument, PDFName, PDFRawStream } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nameChart } from "../../scripts/model/charts/name-chart.ts";
import { type CheckedPdf, checkPdf } from "../../scripts/pdf/check/check-pdf.ts";
import { en } from "../../scripts/words/en.ts";
import { chartPage, fontFiles } from "../site/charts/chart-page.ts";
import { allCharts } from "../site/charts/early-help.ts";
import { openPrintShop, type PrintShop } from "./make-workshop.ts";

let shop: PrintShop;
let bytes: Uint8Array;
let checked: CheckedPdf;

beforeAll(async () => {
  shop = await openPrintShop();
  for (const { name, path } of fontFiles) await shop.write(name, readFileSync(path));
  const printed = await shop.print(await chartPage(allCharts, "print"));
  expect(printed.problems).toEqual([]);
  bytes = printed.bytes;
  checked = await checkPdf(bytes);
});

afterAll(() => shop.remove());

it("is one figure, whose alternative text says what it is, with its caption inside", () => {
  const figures = checked.tags.filter(({ role }) => role === "Figure");
  // The last is the sparkline.
  const alts = figures.slice(0, -1).map(({ alt }) => alt);
  expect(alts).toEqual(allCharts.map((chart) => nameChart(chart, en)));
  for (const { kids } of figures.slice(0, -1))
    expect(kids.filter((kid) => kid.kind === "tag").map(({ role }) => role)).toEqual(["Caption"]);
  expect(figures.at(-1)?.alt).toMatch(/^Contacts triaged within five working days: from 98\.3%/);
});

it("breaks no rule that can be checked", () => {
  expect(checked.findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

it("has no picture made of dots", async () => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const images = document.context
    .enumerateIndirectObjects()
    .filter(
      ([, object]) =>
        object instanceof PDFRawStream && object.dict.get(PDFName.of("Subtype")) === PDFName.of("Image"),
    );
  expect(images).toEqual([]);
});
