// Meetings in their order: their numbers run on, each knows the one before and after, and who approved and corrected it.
import { describe, expect, it } from "vitest";
import {
  approvalOf,
  correctionsOf,
  listMeetings,
  nextMeeting,
  previousMeeting,
} from "../../scripts/model/committees/meetings.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { loadSource, meetingAt, meetingFiles } from "../support/load-source.ts";

const november = publicationId("meetings/transport-panel/2025-11-04");
const february = publicationId("meetings/transport-panel/2026-02-03");
const april = "meetings/transport-panel/2026-04-21";
const held = "state: held\nagenda:\n  - title: Buses\n";
const base = await loadSource();

const numbersOf = (register: typeof base, id: string) =>
  meetingAt(register, id).facts.minutes?.minutes.map(({ number }) => number);

describe("the numbers of minutes", () => {
  it("begin where the minutes say, and run on from the meeting before", () => {
    expect(numbersOf(base, november)).toEqual([7, 8, 9]);
    expect(numbersOf(base, february)).toEqual([10, 11, 12, 13, 14, 15]);
  });

  it("run on over a meeting without minutes, and begin at 1 for another body", async () => {
    const files = {
      ...meetingFiles("2025-12-09", held),
      ...meetingFiles("2026-03-10", held, "present: []\nminutes:\n  - { item: 1 }\n"),
    };
    const other = Object.fromEntries(
      Object.entries(meetingFiles("2026-03-17", held, "present: []\nminutes:\n  - { item: 1 }\n")).map(
        ([path, text]) => [path, String(text).replace("transport-panel", "bus-partnership")],
      ),
    );
    const register = await loadSource({ ...files, ...other });
    expect(numbersOf(register, february)).toEqual([10, 11, 12, 13, 14, 15]);
    expect(numbersOf(register, "meetings/transport-panel/2026-03-10")).toEqual([16]);
    expect(numbersOf(register, "meetings/transport-panel/2026-03-17")).toEqual([1]);
  });

  it("make the refs of resolutions: alone, that of the minute; of several, one for each clause", () => {
    const refs = meetingAt(base, february).facts.minutes?.minutes.map(({ clauses }) =>
      clauses.map(({ ref }) => ref),
    );
    expect(refs).toEqual([[], [], ["12"], ["13.1", "13.2"], [], ["15"]]);
  });

  it("give a minute the title of its item and the interests declared in it", () => {
    const minute = meetingAt(base, february).facts.minutes?.minutes[3];
    expect(minute).toMatchObject({ title: "Training of drivers", item: 4 });
    expect(minute?.declarations.map(({ person }) => person)).toEqual(["ben-brook"]);
  });
});

describe("a meeting", () => {
  it("stands among the others by its day and its hour", async () => {
    const register = await loadSource({
      ...meetingFiles("2026-04-21", 'state: scheduled\ntime: "14:00"\nagenda:\n  - title: Buses\n'),
      "content/meetings/transport-panel/2026-04-21-early/index.md":
        "---\ntitle: M\ntype: meeting\nstatus: published\nsummary: M.\norganization: transport-panel\ndate: 21 April 2026\n---\n",
      "content/meetings/transport-panel/2026-04-21-early/meeting.yaml": held,
    });
    expect(listMeetings(register).map(({ id }) => id)).toEqual([november, february, `${april}-early`, april]);
  });

  it("knows the one before it and the one after it, with a folder or announced", () => {
    const [first, second] = [meetingAt(base, november), meetingAt(base, february)];
    expect(previousMeeting(base, first)).toBeUndefined();
    expect(previousMeeting(base, second)?.id).toBe(november);
    expect(nextMeeting(base, first)).toMatchObject({ publication: { id: february }, time: "10:00" });
    expect(nextMeeting(base, second)).toMatchObject({ date: { end: "2026-04-21" }, time: "10:00" });
    expect(nextMeeting(base, second)).not.toHaveProperty("publication");
  });

  it("is followed by the folder of the meeting that was announced, once there is one", async () => {
    const register = await loadSource(meetingFiles("2026-04-21", held));
    expect(nextMeeting(register, meetingAt(register, february))?.publication?.id).toBe(april);
  });

  it("is followed by the announced one where that comes before the next folder", async () => {
    const register = await loadSource(meetingFiles("2026-06-09", held));
    const next = nextMeeting(register, meetingAt(register, february));
    expect(next?.date.text).toBe("21 April 2026");
    expect(next?.publication).toBeUndefined();
  });

  it("takes from its committee what it does not say itself", () => {
    const { meeting } = meetingAt(base, february).facts;
    expect(meeting).toMatchObject({
      time: "10:00",
      venue: "Westford Town Hall, High Street",
      signedBy: "head-of-transport",
    });
    expect(meeting.notices.map(({ title }) => title)).toEqual(["Webcast"]);
    expect(meeting.agenda.map(({ number, title }) => `${number} ${title}`)).toEqual([
      "1 Apologies for absence",
      "2 Declarations of interest",
      "3 Minutes of the last meeting",
      "4 Training of drivers",
      "5 Offers for route 7",
      "6 Work programme",
    ]);
  });
});

describe("minutes", () => {
  it("are approved where another meeting resolved something about them", () => {
    expect(approvalOf(base, november)).toMatchObject({ by: { id: february }, minute: { number: 12 } });
    expect(approvalOf(base, february)).toBeUndefined();
  });

  it("are not approved where the item was left without a resolution", async () => {
    const register = await loadSource({
      [`content/${february}/minutes.yaml`]: "present: []\nminutes:\n  - { item: 3, text: Put off. }\n",
    });
    expect(approvalOf(register, november)).toBeUndefined();
  });

  it("know the corrections that a later meeting made to one of them", () => {
    expect(correctionsOf(base, november, 9)).toMatchObject([
      { by: { id: february }, minute: { number: 12 }, correction: { minute: 9 } },
    ]);
    expect(correctionsOf(base, november, 8)).toEqual([]);
  });
});
