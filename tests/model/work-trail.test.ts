// Where papers were considered, and what became of the items of a work programme.
import { describe, expect, it } from "vitest";
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import { considerationsOf } from "../../scripts/model/committees/paper-trail.ts";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import {
  names,
  trailOf,
  trailOn,
  workFrom,
  workItemNamed,
} from "../../scripts/model/facts/work-programme/work-trail.ts";
import { organizationId } from "../../scripts/model/owner-id.ts";
import { registerAt } from "../../scripts/model/packs/register-at.ts";
import { type PublicationId, publicationId } from "../../scripts/model/publication-id.ts";
import { refOf } from "../../scripts/model/ref.ts";
import { loadSource, meetingAt, meetingFiles } from "../support/load-source.ts";

const november = publicationId("meetings/transport-panel/2025-11-04");
const february = publicationId("meetings/transport-panel/2026-02-03");
const programme = publicationId("meetings/transport-panel/work-programme-2025-26");
const base = await loadSource();

const considered = (register: typeof base, id: PublicationId) =>
  considerationsOf(register, id).map(
    ({ meeting, item, minute }) => `${meeting.id} item ${item.number} minute ${minute?.number}`,
  );

function stateOf(register: typeof base, ref: string) {
  const publication = register.publications.get(programme);
  const item = publication?.facts.workProgramme?.items.find((one) => one.ref === ref);
  return publication && item && trailOf(register, publication, item);
}

describe("a paper", () => {
  it("was considered wherever an agenda has it, by itself or as an appendix, oldest first", () => {
    expect(considered(base, publicationId("reviews/buses-2023"))).toEqual([
      `${november} item 3 minute 9`,
      `${february} item 4 minute 13`,
    ]);
  });

  it("was considered where it came late", async () => {
    const supplement =
      "state: held\nagenda:\n  - title: Buses\nsupplements:\n  - published: 2026-03-09\n    papers:\n      - { item: 1, publication: strategies/buses-2024 }\n";
    const register = await loadSource(meetingFiles("2026-03-10", supplement));
    expect(considered(register, publicationId("strategies/buses-2024"))).toEqual([
      "meetings/transport-panel/2026-03-10 item 1 minute undefined",
    ]);
  });

  it("leaves a trail for members alone where it is exempt", () => {
    const id = publicationId(`${february}/route-7-offers`);
    expect(considered(base, id)).toEqual([`${february} item 5 minute 14`]);
    expect(considered(redactRegister(base), id)).toEqual([]);
  });
});

describe("an item of a work programme", () => {
  it.each([
    ["bus-review", "taken-up", [november]],
    ["drivers", "taken-up", [february]],
    ["school-buses", "scheduled", []],
    ["night-buses", "to-schedule", []],
    ["fares", "dropped", []],
  ])("%s is %s", (ref, state, meetings) => {
    const trail = stateOf(base, ref);
    expect(trail?.state).toBe(state);
    expect(trail?.taken.map(({ meeting }) => meeting.id)).toEqual(meetings);
  });

  it.each<[IsoDay, string]>([
    ["2026-04-21", "scheduled"],
    ["2026-04-22", "no-trace"],
  ])("whose day is 21 April 2026 is, on %s, %s", async (today, state) => {
    expect(stateOf(await loadSource({}, today), "school-buses")?.state).toBe(state);
  });

  it("on the agenda of a meeting to come is scheduled until that day is over, in its pack too", async () => {
    const agenda = "state: scheduled\nagenda:\n  - { title: School buses, work-item: school-buses }\n";
    const files = meetingFiles("2026-04-21", agenda);
    expect(stateOf(await loadSource(files), "school-buses")).toMatchObject({
      state: "scheduled",
      taken: [{ meeting: { id: "meetings/transport-panel/2026-04-21" } }],
    });
    expect(stateOf(await loadSource(files, "2026-04-21"), "school-buses")?.state).toBe("scheduled");
    const after = await loadSource(files, "2026-04-22");
    expect(stateOf(after, "school-buses")?.state).toBe("taken-up");
    const meeting = meetingAt(after, "meetings/transport-panel/2026-04-21");
    expect(stateOf(registerAt(after, { meeting }), "school-buses")?.state).toBe("scheduled");
  });

  it("is found by the resolution that it came from, and by its ref within its body", () => {
    expect(workFrom(base, november, "resolution", "9.2").map(({ item }) => item.ref)).toEqual(["drivers"]);
    expect(workFrom(base, november, "resolution", "9.1")).toEqual([]);
    const at = (id: PublicationId) => meetingAt(base, id);
    expect(workItemNamed(base, at(february), refOf("drivers"))?.programme.id).toBe(programme);
    const other = { ...at(february), front: { ...at(february).front, organization: organizationId("x") } };
    expect(workItemNamed(base, other, refOf("drivers"))).toBeUndefined();
    expect(workItemNamed(base, other, refOf(`${programme}#work-item drivers`))?.programme.id).toBe(programme);
  });

  it("is that of the programme that has it for the day, or else of the newest, where several call one so", async () => {
    const later = "content/meetings/transport-panel/work-programme-2026-27";
    const index = (date: string) =>
      `---\ntitle: Work\ntype: work-programme\nstatus: published\nsummary: Work.\norganization: transport-panel\ndate: ${date}\n---\n\n::: work-programme\n:::\n`;
    const register = await loadSource({
      [`${later}/index.md`]: index("January 2026"),
      [`${later}/work-programme.yaml`]:
        "items: [{ ref: drivers, title: Drivers once more }, { ref: fares, title: Fares, recurs: true }]\n",
      ...meetingFiles("2026-06-02", "state: held\nagenda: [{ title: Drivers, work-item: drivers }]\n"),
    });
    const programmeAt = (day: string) =>
      workItemNamed(
        register,
        meetingAt(register, `meetings/transport-panel/${day}`),
        refOf("drivers"),
      )?.programme.id.slice(-7);
    expect(programmeAt("2026-02-03")).toBe("2025-26");
    expect(programmeAt("2026-06-02")).toBe("2026-27");
    expect(stateOf(register, "drivers")?.taken.map(({ meeting }) => meeting.id)).toEqual([february]);
  });

  it("that comes back is neither done with nor late as long as there is a day to come", async () => {
    const register = await loadSource({
      [`content/${programme}/work-programme.yaml`]: `items:
  - { ref: drivers, title: Drivers, meeting: [2026-02-03, 2026-09-01] }
  - { ref: bus-review, title: Buses, recurs: true }
`,
    });
    expect(stateOf(register, "drivers")).toMatchObject({
      state: "scheduled",
      taken: [{ meeting: { id: february } }],
    });
    expect(stateOf(register, "bus-review")?.state).toBe("recurring");
    const drivers = stateOf(register, "drivers");
    const states = drivers?.item.meetings.map((day) => trailOn(register, drivers, day).state);
    expect(states).toEqual(["taken-up", "scheduled"]);
  });
});

describe("a cross-reference in a field", () => {
  it.each([
    ["a/b#recommendation 2", "x", "2", true],
    ["A/b#recommendation 2", "x", "2", false],
    ["recommendation 2", "a/b", "2", true],
    ["recommendation 2", "x", "2", false],
    ["a/b#resolution 2", "x", "2", false],
    ["a/b#Recommendation R2", "x", "r2", true],
    ["a/b", "x", "2", false],
  ])("%s, in %s, names recommendation %s of a/b: %s", (written, from, ref, expected) => {
    expect(names(written, from, publicationId("a/b"), "recommendation", refOf(ref))).toBe(expected);
  });
});
