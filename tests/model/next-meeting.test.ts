// The meeting after a meeting: as its agenda announced it, until it has a folder that knows better.
import { expect, it } from "vitest";
import { isMeeting, nextMeeting, previousMeeting } from "../../scripts/model/committees/meetings.ts";
import { loadView, publicationOf } from "../site/load-view.ts";
import { committeeFiles, meetingFiles, meetingId } from "../site/meeting-source.ts";
import type { Files } from "../support/temporary-folder.ts";

const first = meetingFiles(
  "2024-09-17",
  "17 September 2024",
  "state: held\nnext-meeting: { date: 2024-10-29 }",
);

async function readNext(files: Files): Promise<readonly [day: string | undefined, id: string | undefined]> {
  const view = await loadView({ ...committeeFiles, ...first, ...files });
  const meeting = publicationOf(view, meetingId("2024-09-17"));
  const next = isMeeting(meeting) ? nextMeeting(view.register, meeting) : undefined;
  return [next?.date.text, next?.publication?.id];
}

it.each([
  ["is as announced before it has a folder", "29 October 2024", undefined, {}],
  [
    "is the one with a folder once it has one",
    "29 October 2024",
    "2024-10-29",
    meetingFiles("2024-10-29", "29 October 2024", "state: scheduled"),
  ],
  [
    "is at its new day where it has moved to a later one",
    "5 November 2024",
    "2024-10-29",
    meetingFiles("2024-10-29", "5 November 2024", "state: scheduled"),
  ],
  [
    "is as announced where only a meeting after it has a folder",
    "29 October 2024",
    undefined,
    meetingFiles("2024-12-03", "3 December 2024", "state: scheduled"),
  ],
  [
    "is as announced where those of the years between are not here",
    "29 October 2024",
    undefined,
    meetingFiles("2027-03-02", "2 March 2027", "state: scheduled"),
  ],
])("%s", async (_name, day, folder, files) => {
  expect(await readNext(files)).toEqual([day, folder === undefined ? undefined : meetingId(folder)]);
});

it("is not known, and has none before it, across years of which nothing is here", async () => {
  const later = meetingFiles("2027-03-02", "2 March 2027", "state: scheduled");
  const view = await loadView({
    ...committeeFiles,
    ...meetingFiles("2024-09-17", "17 September 2024", "state: held"),
    ...later,
  });
  const [one, other] = ["2024-09-17", "2027-03-02"].map((day) => publicationOf(view, meetingId(day)));
  expect(one && isMeeting(one) && nextMeeting(view.register, one)).toBeUndefined();
  expect(other && isMeeting(other) && previousMeeting(view.register, other)).toBeUndefined();
});
