// The title of a meeting in a list of all meetings: with its day, once.
import { describe, expect, it } from "vitest";
import { datedTitle } from "../../scripts/model/committees/meeting-label.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { loadSource, meetingAt, meetingFiles } from "../support/load-source.ts";

describe("the title of a meeting", () => {
  it.each([
    ["Transport Panel", "Transport Panel, 3 March 2026"],
    ["Transport Panel, 3 March 2026", "Transport Panel, 3 March 2026"],
    ["Panel of Tuesday 3rd March 2026", "Panel of Tuesday 3rd March 2026"],
    ["Panel 2026-03-03", "Panel 2026-03-03"],
    ["Panel of 13 in 2026", "Panel of 13 in 2026, 3 March 2026"],
  ])("“%s” is listed as “%s”", async (title, listed) => {
    const files = Object.entries(meetingFiles("2026-03-03", "state: held\nagenda:\n  - title: Buses\n"));
    const titled = files.map(([path, text]) => [path, String(text).replace("Meeting of 2026-03-03", title)]);
    const register = await loadSource(Object.fromEntries(titled));
    expect(datedTitle(meetingAt(register, "meetings/transport-panel/2026-03-03"))).toBe(listed);
  });

  it("of a publication that is no meeting is its own", async () => {
    const review = (await loadSource()).publications.get(publicationId("reviews/buses-2023"));
    expect(review && datedTitle(review)).toBe(review?.front.title);
  });
});
