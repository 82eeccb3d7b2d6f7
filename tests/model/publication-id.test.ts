// The id of a publication is told from other texts, and from the numbers of what stands in it.
import { expect, it } from "vitest";
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import { measurePath } from "../../scripts/model/measures/measure-path.ts";
import { idAround, publicationId } from "../../scripts/model/publication-id.ts";
import { loadSource } from "../support/load-source.ts";

const review = publicationId("reviews/buses-2023");

it("names the folder around it", () => {
  expect(idAround(publicationId("meetings/panel/2026-02-03"))).toBe("meetings/panel");
  expect(idAround(publicationId("about"))).toBeUndefined();
});

it("is asked for by nothing else", async () => {
  const { publications } = await loadSource();
  const day: IsoDay = "2026-02-03";
  expect(publications.get(review)?.id).toBe(review);
  // @ts-expect-error A day is no publication.
  expect(publications.get(day)).toBeUndefined();
  // @ts-expect-error The ref of an item is none.
  expect(publications.get("1.1")).toBeUndefined();
  // @ts-expect-error Nor is the address of one.
  expect(publications.get("/reviews/buses-2023/")).toBeUndefined();
  // @ts-expect-error The publication of a measure stands before its ref.
  expect(measurePath("delays", review)).not.toBe(measurePath(review, "delays"));
});
