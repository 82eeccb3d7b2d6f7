// Calendars as another program reads them: nothing is lost, moved by an hour, or taken for a part of the calendar.
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { writeCalendars } from "../../scripts/site/data/write-calendar.ts";
import type { Files } from "../support/temporary-folder.ts";
import { loadView } from "./load-view.ts";
import { committeeFiles, meetingFiles, meetingId } from "./meeting-source.ts";

const body = "/meetings/lanes-committee.ics";

async function writeText(files: Files, path = body): Promise<string> {
  const view = await loadView({ ...committeeFiles, ...files });
  const file = writeCalendars(view).find((one) => one.path === path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return file.text;
}

async function readEvents(files: Files, path = body): Promise<readonly ICAL.Component[]> {
  return new ICAL.Component(ICAL.parse(await writeText(files, path))).getAllSubcomponents("vevent");
}

const value = (event: ICAL.Component | undefined, name: string) => event?.getFirstPropertyValue(name);
const words = (event: ICAL.Component | undefined, name: string) => String(value(event, name));

describe("a meeting in a calendar", () => {
  it("has its hour, its place, its page and its agenda", async () => {
    const [event] = await readEvents(
      meetingFiles(
        "2024-09-17",
        "17 September 2024",
        'state: held\nends: "12:30"\npublished: 9 September 2024',
        "agenda:\n  - title: Signs in lanes\n  - title: Urgent business\n",
      ),
    );
    expect(words(event, "uid")).toBe(`${meetingId("2024-09-17")}@papers.example`);
    expect(words(event, "summary")).toBe("Lanes Committee");
    expect(words(event, "location")).toBe("Town Hall, High Street");
    expect(words(event, "url")).toBe(`https://papers.example/${meetingId("2024-09-17")}/`);
    expect(words(event, "description")).toMatch(/^1\. Signs in lanes\n2\. Urgent business\nhttps:/);
    expect(words(event, "dtstart")).toBe("2024-09-17T09:00:00Z");
    expect(words(event, "dtend")).toBe("2024-09-17T11:30:00Z");
    expect(words(event, "status")).toBe("CONFIRMED");
    expect(words(event, "sequence")).toBe("0");
    expect(words(event, "dtstamp")).toBe("2024-09-17T00:00:00Z");
  });

  it.each([
    ["in summer", "17 September 2024", "10:00", "2024-09-17T09:00:00Z"],
    ["in winter", "3 December 2024", "10:00", "2024-12-03T10:00:00Z"],
    ["the day before the clocks go forward", "30 March 2024", "18:00", "2024-03-30T18:00:00Z"],
    ["the day the clocks go forward", "31 March 2024", "18:00", "2024-03-31T17:00:00Z"],
    ["at an hour that the clocks skip", "31 March 2024", "01:30", "2024-03-31T01:30:00Z"],
    ["the day the clocks go back", "27 October 2024", "10:00", "2024-10-27T10:00:00Z"],
    ["at an hour that comes twice", "27 October 2024", "01:30", "2024-10-27T00:30:00Z"],
  ])("%s is told by the clocks of London", async (_name, date, time, instant) => {
    const [event] = await readEvents(meetingFiles("m", date, `state: scheduled\ntime: "${time}"`));
    expect(words(event, "dtstart")).toBe(instant);
  });

  it("is told by the clocks of another place where the site says so", async () => {
    const view = await loadView();
    const { site } = view.register;
    const yaml = JSON.stringify({ ...site, "time-zone": "America/New_York" });
    const files = meetingFiles("m", "3 December 2024", "state: scheduled");
    const [event] = await readEvents({ ...files, "data/site.yaml": yaml });
    expect(words(event, "dtstart")).toBe("2024-12-03T15:00:00Z");
  });

  it("goes on into the next day where it ends at an earlier hour", async () => {
    const late = 'state: held\ntime: "18:30"\nends: "00:15"';
    const [event] = await readEvents(meetingFiles("m", "3 December 2024", late));
    expect(words(event, "dtend")).toBe("2024-12-04T00:15:00Z");
  });

  it("is a whole day where no hour is known", async () => {
    const [event] = await readEvents({
      ...meetingFiles("m", "31 March 2024", "state: held"),
      "data/committees.yaml": "committees: []\n",
    });
    const start = value(event, "dtstart");
    expect(start instanceof ICAL.Time && start.isDate).toBe(true);
    expect(String(start)).toBe("2024-03-31");
    expect(value(event, "dtend")).toBeNull();
    expect(value(event, "location")).toBeNull();
  });

  it("is left out as long as its day is not known", async () => {
    const files = { ...meetingFiles("m", "October 2024", "state: scheduled") };
    const other = meetingFiles("n", "1 October 2024", "state: scheduled");
    expect((await readEvents({ ...files, ...other })).map((event) => words(event, "uid"))).toEqual([
      "meetings/lanes-committee/n@papers.example",
    ]);
  });
});

describe("a change", () => {
  const moved =
    "state: scheduled\npublished: 2 September 2024\nchanges:\n  - { as-at: 2024-09-04, from: Tuesday 10 September, reason: No quorum. }\n";

  it("keeps the name of the meeting, raises its number and says why", async () => {
    const [event] = await readEvents(meetingFiles("2024-09-10", "17 September 2024", moved));
    expect(words(event, "uid")).toBe(`${meetingId("2024-09-10")}@papers.example`);
    expect(words(event, "sequence")).toBe("1");
    expect(words(event, "dtstart")).toBe("2024-09-17T09:00:00Z");
    expect(words(event, "last-modified")).toBe("2024-09-04T00:00:00Z");
    expect(words(event, "description")).toContain("before: Tuesday 10 September. No quorum.");
  });

  it("to a cancellation is one more", async () => {
    const cancelled = `${moved.replace("scheduled", "cancelled")}cancelled: There is **no** business.`;
    const [event] = await readEvents(meetingFiles("2024-09-10", "17 September 2024", cancelled));
    expect(words(event, "status")).toBe("CANCELLED");
    expect(words(event, "sequence")).toBe("2");
    expect(words(event, "summary")).toBe("Cancelled: Lanes Committee");
    expect(words(event, "description")).toMatch(/^Cancelled: There is no business\./);
  });
});

describe("a meeting that was announced", () => {
  const first = meetingFiles(
    "2024-09-17",
    "17 September 2024",
    'state: held\nnext-meeting: { date: 2024-10-29, time: "14:00", venue: Village Hall }',
  );

  it("is in the calendar before it has a folder, under the name that it keeps", async () => {
    const [, announced] = await readEvents(first);
    expect(words(announced, "uid")).toBe(`${meetingId("2024-10-29")}@papers.example`);
    expect(words(announced, "dtstart")).toBe("2024-10-29T14:00:00Z");
    expect(words(announced, "location")).toBe("Village Hall");
    expect(value(announced, "url")).toBeNull();
  });

  it("is there once when two meetings announce it", async () => {
    const second = meetingFiles(
      "2024-10-01",
      "1 October 2024",
      "state: held\nnext-meeting: { date: 2024-10-29 }",
    );
    const uids = (await readEvents({ ...first, ...second })).map((event) => words(event, "uid"));
    expect(uids).toEqual(
      ["2024-09-17", "2024-10-01", "2024-10-29"].map((day) => `${meetingId(day)}@papers.example`),
    );
  });

  it("is there once when it has moved since", async () => {
    const moved = meetingFiles(
      "2024-10-29",
      "5 November 2024",
      "state: scheduled\nchanges:\n  - { as-at: 2024-10-01, from: 29 October, reason: Half-term. }",
    );
    const starts = (await readEvents({ ...first, ...moved })).map((event) => words(event, "dtstart"));
    expect(starts).toEqual(["2024-09-17T09:00:00Z", "2024-11-05T10:00:00Z"]);
  });
});

describe("a meeting that was put off", () => {
  it("is in no calendar until its new day is known", async () => {
    const announcing = meetingFiles(
      "2024-09-17",
      "17 September 2024",
      "state: held\nnext-meeting: { date: 2024-10-29 }",
    );
    const putOff = meetingFiles("2024-10-29", "November 2024", "state: scheduled");
    expect(await readEvents({ ...announcing, ...putOff })).toHaveLength(1);
  });
});

describe("the text of a calendar", () => {
  const hostile = 'Signs; lanes, "paths" \\n and \\ more\\, END:VEVENT 🚲🚲🚲 – ‏عربي';
  const files = meetingFiles(
    "m",
    "17 September 2024",
    'state: scheduled\nvenue: "Hall; 1, High Street\\r\\nATTENDEE:mailto:a@b.example\\u0007"',
    `agenda:\n  - title: ${JSON.stringify(`${hostile}\nBEGIN:VALARM`)}\n  - title: ${"Straßenschilder ".repeat(12)}\n`,
  );

  it("gives back the words that were written and nothing that was not", async () => {
    const [event, ...others] = await readEvents(files);
    expect(others).toEqual([]);
    expect(words(event, "description")).toContain(`1. ${hostile}\nBEGIN:VALARM\n2. Straßenschilder Straße`);
    expect(words(event, "location")).toBe("Hall; 1, High Street\nATTENDEE:mailto:a@b.example");
    expect(event?.getAllSubcomponents()).toEqual([]);
    expect(event?.getAllProperties("attendee")).toEqual([]);
  });

  it("cannot be broken by the name of a body", async () => {
    const name = "Lanes; paths,\nX-EVIL:1";
    const organizations = `organizations:\n  - { id: lanes-committee, name: ${JSON.stringify(name)} }\n`;
    const text = await writeText({ ...files, "data/organizations.yaml": organizations });
    const calendar = new ICAL.Component(ICAL.parse(text));
    // The parser does not know this property (RFC 7986) and leaves it as it stands.
    expect(calendar.getFirstPropertyValue("name")).toBe(String.raw`Lanes\; paths\, X-EVIL:1`);
    expect(calendar.getFirstProperty("x-evil")).toBeNull();
  });

  it("has lines of 75 octets at most, each ended as the format asks", async () => {
    const text = await writeText(files);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    const lines = text.split("\r\n");
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
    expect(text).not.toMatch(/\p{Cs}/u);
  });

  it("names the calendar, and is the same each time", async () => {
    const text = await writeText(files);
    expect(text).toBe(await writeText(files));
    expect(new ICAL.Component(ICAL.parse(text)).getFirstPropertyValue("prodid")).toBe(
      "-//Scrutineer//Meetings//EN",
    );
    expect(await writeText(files, "/meetings.ics")).toContain(
      "UID:meetings/lanes-committee/m@papers.example",
    );
  });
});
