// A pointer into a file leads to fields that the file can have; any other does not compile.
import { expect, it } from "vitest";
import type { MeetingFile } from "../../scripts/model/committees/meeting-file.ts";
import type { Pointer } from "../../scripts/model/pointer.ts";
import { loadView, publicationOf } from "../site/load-view.ts";

const at = 0 as number;

it("leads through lists and fields, and no further", () => {
  const right: readonly Pointer<MeetingFile>[] = [
    "",
    "/state",
    `/agenda/${at}`,
    `/agenda/${at}/papers/${at}/file`,
  ];
  const wrong: readonly Pointer<MeetingFile>[] = [
    // @ts-expect-error No file of a meeting has such a field.
    "/sate",
    // @ts-expect-error An item of the agenda has none such.
    `/agenda/${at}/titel`,
    // @ts-expect-error A list has places and no fields.
    "/agenda/title",
  ];
  expect(new Set([...right, ...wrong]).size).toBe(7);
});

it("is asked of the file that it leads into", async () => {
  const review = publicationOf(await loadView(), "reviews/buses-2023");
  const place = review.locate("recommendations", `/recommendations/${at}/ref`);
  expect(place.file).toBe("content/reviews/buses-2023/recommendations.yaml");
  // @ts-expect-error It is no field of recommendations.
  expect(review.locate("recommendations", `/agenda/${at}`).file).toBe(place.file);
});
