// Edits to the bytes of a content stream.
import { expect, it } from "vitest";
import { type Edit, editStream } from "../../../scripts/pdf/tags/edit-stream.ts";

const edit = (text: string, ...edits: readonly Edit[]) =>
  Buffer.from(editStream(Buffer.from(text, "latin1"), edits)).toString("latin1");

it.each<[string, readonly Edit[], string]>([
  ["nothing to do", [], "abcdef"],
  [
    "bytes replaced by more or fewer",
    [
      { start: 1, end: 2, text: "xyz" },
      { start: 3, end: 6, text: "" },
    ],
    "axyzc",
  ],
  [
    "text added at the start and the end",
    [
      { start: 6, end: 6, text: ">" },
      { start: 0, end: 0, text: "<" },
    ],
    "<abcdef>",
  ],
  [
    "edits in any order",
    [
      { start: 4, end: 5, text: "2" },
      { start: 1, end: 2, text: "1" },
    ],
    "a1cd2f",
  ],
  [
    "edits at one place in their order",
    [
      { start: 2, end: 2, text: "1" },
      { start: 2, end: 2, text: "2" },
    ],
    "ab12cdef",
  ],
  [
    "an addition before a replacement",
    [
      { start: 2, end: 2, text: "1" },
      { start: 2, end: 3, text: "2" },
    ],
    "ab12def",
  ],
])("there may be %s", (_what, edits, expected) => {
  expect(edit("abcdef", ...edits)).toBe(expected);
});

it("bytes that are no text are kept as they are", () => {
  expect(edit("\x00\xff\x80", { start: 1, end: 1, text: " " })).toBe("\x00 \xff\x80");
});
