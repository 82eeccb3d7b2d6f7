// The comparison of pictures sees what a reader would see, and is not disturbed by tags.
import { expect, it } from "vitest";
import { makeTaggedPdf, paint } from "./make-tagged-pdf.ts";
import { comparePictures, describeDifference } from "./render-pages.ts";

const box = (left: number) => `1 0 0 rg ${left} 100 20 20 re f`;

it("finds no difference where only the tags are others", async () => {
  const before = await makeTaggedPdf({ pages: [box(10), box(20)] });
  const after = await makeTaggedPdf({ pages: [`/Artifact BMC ${box(10)} EMC`, box(20) + paint("", 0)] });
  expect(await comparePictures(before, after)).toEqual([]);
});

it("finds a box that has moved by a part of a point, and says on which page and where", async () => {
  const before = await makeTaggedPdf({ pages: [box(10), box(20)] });
  const after = await makeTaggedPdf({ pages: [box(10), box(20.2)] });
  // Also where only the first page is sure to be rendered.
  for (const most of [2, 1]) {
    expect(await comparePictures(before, after, most)).toEqual([
      expect.stringMatching(
        /^Page 2: \d+ pixels differ, within left 20, top 80, right 4[01], bottom 100 points/,
      ),
    ]);
  }
});

it("passes over a space that moves nothing, and finds one that moves the words behind it", async () => {
  const text = (shown: string) => `BT /F 12 Tf 20 100 Td ${shown} ET`;
  const pages = (second: string) => makeTaggedPdf({ pages: [box(10), text(second)] });
  const before = await pages("(ab) Tj (cd) Tj");
  // The second page is rendered only if it is painted by other operations.
  expect(await comparePictures(before, await pages("(ab) Tj (cd) Tj ( ) Tj"), 1)).toEqual([]);
  expect(await comparePictures(before, await pages("(ab) Tj ( ) Tj (cd) Tj"), 1)).toEqual([
    expect.stringMatching(/^Page 2: \d+ pixels differ/),
  ]);
});

it("takes a pixel that is that of another print of the same page, and finds one that is of neither", async () => {
  const pages = (painted: string) => makeTaggedPdf({ pages: [painted] });
  const [before, other] = [await pages(box(10)), await pages(box(50))];
  const either = await pages(`${box(10)} ${box(50)}`);
  expect(await comparePictures(before, either, undefined, other)).toEqual([]);
  expect(await comparePictures(before, await pages(`${box(50)} ${box(90)}`), undefined, other)).toEqual([
    expect.stringMatching(/^Page 1: \d+ pixels differ, within left 90, /),
  ]);
});

it("finds that a page is missing", async () => {
  const before = await makeTaggedPdf({ pages: [box(10), box(20)] });
  const after = await makeTaggedPdf({ pages: [box(10)] });
  expect(await comparePictures(before, after)).toEqual(["There were 2 pages, and now there are 1."]);
});

it("finds that a page has another size", () => {
  const pixels = new Uint8Array(8);
  expect(describeDifference({ width: 2, height: 1, pixels }, { width: 1, height: 2, pixels })).toBe(
    "it was 2×1 pixels and is 1×2.",
  );
});
