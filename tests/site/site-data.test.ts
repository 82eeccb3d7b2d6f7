// The data of the whole site: it is as its schemas say, holds what happened, and nothing that is withheld.
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import { SiteView } from "../../scripts/site/create-view.ts";
import { writeDataFiles } from "../../scripts/site/data/data-files.ts";
import { type DecisionsData, type MeetingsData, writeSiteData } from "../../scripts/site/data/site-data.ts";
import { loadView } from "./load-view.ts";
import { july, programme, september, yearFiles } from "./meeting-source.ts";

const site = "https://papers.example";
async function makeView(today: IsoDay = "2024-10-31", holds = (_id: string) => true): Promise<SiteView> {
  const register = redactRegister((await loadView(yearFiles, "screen", today)).register);
  return new SiteView({
    register: {
      ...register,
      publications: new Map([...register.publications].filter(([id]) => holds(id))),
    },
    medium: "screen",
    pathPrefix: "/",
    pdfs: new Map(),
    packs: new Map([
      [
        `/${july}/agenda-pack.pdf`,
        { pages: 9, bytes: 4567, papers: new Map([["item-1-1", { firstPage: 3, lastPage: 7 }]]) },
      ],
    ]),
    contentsFilter: (markup) => markup,
  });
}

async function readFiles(today?: IsoDay) {
  const files = new Map(writeSiteData(await makeView(today)).map(({ path, text }) => [path, text]));
  const meetings: MeetingsData = JSON.parse(files.get("/meetings.json") ?? "{}");
  const decisions: DecisionsData = JSON.parse(files.get("/decisions.json") ?? "{}");
  return { files, meetings, decisions };
}

const read = await readFiles();
const [first, second] = read.meetings.meetings;
const minute = first?.minutes?.minutes[0];
const decisionAt = (id: string) =>
  read.decisions.decisions.find((one) => one.id === `${site}/decisions/${id}/`);

describe("each file", () => {
  it.each(["meetings", "decisions"])("%s.json is as its published schema says", (name) => {
    const schema: { readonly $id: string } = JSON.parse(read.files.get(`/schemas/${name}.json`) ?? "{}");
    const data: { readonly $schema: string } = JSON.parse(read.files.get(`/${name}.json`) ?? "{}");
    expect(data.$schema).toBe(schema.$id);
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);
    expect(validate(data) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...data, surprise: 1 })).toBe(false);
  });

  it("holds nothing that is withheld, not even a name", async () => {
    const tables = writeDataFiles(await makeView()).map(({ text }) => text);
    const all = [...read.files.values(), ...tables].join("\n");
    expect(all).not.toMatch(/secret|\/offers/i);
  });

  it("is the same each time", async () => {
    expect((await readFiles()).files).toEqual(read.files);
  });
});

it("gives none where nobody meets and nothing was decided", async () => {
  expect(writeSiteData(await makeView(undefined, () => false))).toEqual([]);
});

describe("a body", () => {
  it("has its members with their terms, and its calendar", () => {
    const bodies = read.meetings.organizations.filter(({ name }) => name === "Lanes Committee");
    expect(bodies).toMatchObject([
      {
        id: `${site}/organizations/#lanes-committee`,
        classification: "committee",
        parent: { name: "Lane Council" },
        calendar: `${site}/meetings/lanes-committee.ics`,
        memberships: [
          {
            person: { name: "Councillor Ann Ash" },
            role: "chair",
            from: { text: "May 2024", start: "2024-05-01" },
          },
          { person: { name: "Councillor Bob Birch" }, role: "member", until: { end: "2024-05-31" } },
        ],
      },
    ]);
  });
});

describe("a meeting", () => {
  it("has its times, its members of that day and its documents", () => {
    expect(first).toMatchObject({
      id: `${site}/${july}/`,
      state: "held",
      start: "2024-07-30T10:00:00+01:00",
      end: "2024-07-30T11:15:00+01:00",
      location: "Town Hall, High Street",
      published: { start: "2024-07-22" },
      "signed-by": { id: `${site}/people/#head-of-lanes`, name: "Head of Lanes" },
      documents: [{ id: `${site}/${july}/agenda-pack.pdf`, role: "agenda", pages: 9, bytes: 4567 }],
      supplements: [{ number: 1, published: { text: "25 July 2024" }, reason: "Counted late." }],
      next: { id: `${site}/${september}/`, start: "2024-09-17T10:00:00+01:00" },
    });
    expect(first?.memberships.map(({ person }) => person.name)).toEqual(["Councillor Ann Ash"]);
    expect(second?.next).toEqual({
      id: null,
      start: "2024-12-03T10:00:00+00:00",
      location: "Town Hall, High Street",
    });
  });

  it("has its agenda with papers, pages and minutes", () => {
    expect(first?.agenda[0]).toMatchObject({
      id: `${site}/${july}/#item-1`,
      public: true,
      presenters: [{ name: "Head of Lanes" }],
      minute: `${site}/${july}/minutes/#minute-14`,
      papers: [
        {
          id: `${site}/${july}/signs/`,
          kind: "publication",
          pack: `${site}/${july}/agenda-pack.pdf`,
          "first-page": 3,
          "last-page": 7,
        },
        { id: null, kind: "withheld", name: "Exempt paper", "exempt-paragraph": "3" },
        {
          id: `${site}/${july}/late%20counts.pdf`,
          kind: "file",
          supplement: 1,
          replaces: `${site}/${july}/signs/`,
          pack: null,
        },
      ],
    });
    expect(first?.agenda[1]).toMatchObject({ public: false, "exempt-paragraph": "3", papers: [] });
    expect(second?.agenda[0]).toMatchObject({
      "work-item": `${site}/${programme}/#work-item-signs`,
      papers: [
        { kind: "minutes", id: `${site}/${july}/minutes/` },
        // What was minuted in private.
        { kind: "withheld", id: null },
        { kind: "withheld", id: null },
      ],
    });
  });
});

describe("minutes", () => {
  it("say who was there and what was declared", () => {
    expect(first?.minutes).toMatchObject({
      id: `${site}/${july}/minutes/`,
      "approved-by": `${site}/${september}/minutes/#minute-16`,
      present: [
        { person: { name: "Councillor Ann Ash" }, role: "in the chair" },
        { person: { name: "Councillor Bob Birch" }, part: "until minute 14" },
      ],
      apologies: [],
      "in-attendance": [
        { person: { id: null, name: "A resident" }, "agenda-items": [`${site}/${july}/#item-1`] },
      ],
      declarations: [{ interest: "personal", text: "He lives in a lane." }],
    });
    expect(second?.minutes?.declarations).toBeNull();
  });

  it("say what was asked, how it was voted, and what was resolved", () => {
    expect(minute).toMatchObject({
      number: 14,
      text: "Signs are old.",
      questions: [
        { by: { id: null, name: "A member of the public" }, "answered-by": { name: "Head of Lanes" } },
      ],
      vote: {
        counts: [
          { option: "yes", value: 1 },
          { option: "no", value: 1 },
        ],
        votes: [{ option: "yes", voter: { name: "Councillor Ann Ash" } }],
        note: null,
      },
      resolutions: [`${site}/decisions/${july}/14.1/`, `${site}/decisions/${july}/14.2/`],
    });
    expect(first?.minutes?.minutes[1]).toMatchObject({ number: 15, text: null, "exempt-paragraph": "3" });
    expect(second?.minutes?.minutes[0]?.corrections).toEqual([
      { minute: `${site}/${july}/minutes/#minute-14`, of: null, number: 14, text: "Signs were new." },
    ]);
  });
});

describe("a decision", () => {
  it("that asks nobody is not followed", () => {
    expect(decisionAt(`${july}/14.1`)).toMatchObject({ kind: "resolution", standing: null, open: null });
  });

  it("that asks somebody has its date, and the days that it has been open", () => {
    expect(decisionAt(`${july}/14.2`)).toMatchObject({
      minute: `${site}/${july}/minutes/#minute-14`,
      "addressed-to": [{ id: `${site}/people/#head-of-lanes` }],
      standing: "open",
      due: { text: "December 2024", end: "2024-12-31" },
      open: { from: "2024-07-30", to: "2024-10-31", days: 93 },
    });
  });

  it("has its life: what came of it, who agreed to it and what was answered", () => {
    expect(decisionAt(`${july}/14.2`)?.life).toMatchObject([
      { stage: "made", date: { start: "2024-07-30" } },
      { stage: "acted-on", "work-item": `${site}/${programme}/#work-item-signs`, text: "Signs again" },
      {
        stage: "acted-on",
        date: { end: "2024-10-01" },
        text: "Nine more.",
        rating: "Amber",
        source: "A letter",
      },
      { stage: "evidenced", text: "A photograph." },
    ]);
    expect(decisionAt(`${july}/signs/1`)?.life).toMatchObject([
      { stage: "made" },
      { stage: "considered", meeting: `${site}/${july}/`, "agreed-by": `${site}/decisions/${july}/14.1/` },
      { stage: "answered", by: { name: "Lane Council" }, text: "Some." },
    ]);
    expect(decisionAt(`${july}/signs/1`)?.response).toMatchObject({
      decision: "accepted-in-part",
      reason: "Money.",
    });
  });

  it("stands in the table for spreadsheets too", () => {
    const rows: readonly Record<string, string>[] = parse(read.files.get("/decisions.csv") ?? "", {
      columns: true,
    });
    expect(rows.map(({ id }) => id)).toEqual(read.decisions.decisions.map(({ id }) => id));
    expect(rows.find(({ ref }) => ref === "14.2")).toMatchObject({
      "addressed-to": "Head of Lanes",
      standing: "open",
      "due-day": "2024-12-31",
      "days-open": "93",
      "latest-rating": "Amber",
      "latest-progress": "Nine more.",
    });
    expect(rows.find(({ id }) => id?.endsWith("/signs/1/"))).toMatchObject({
      decision: "accepted-in-part",
      considered: `${site}/${july}/`,
    });
  });
});

describe("the tables of a publication", () => {
  const table = async (path: string) => {
    const text = writeDataFiles(await makeView()).find((file) => file.path === path)?.text ?? "{}";
    const { rows }: { rows?: unknown } = JSON.parse(text);
    return rows;
  };

  it("hold the resolutions of a meeting, clause by clause", async () => {
    expect(await table(`/${july}/resolutions.json`)).toMatchObject([
      {
        agrees: [`${site}/decisions/${july}/signs/1/`],
        ref: "14.1",
        minute: 14,
        lead: "That the Committee",
        standing: null,
        rating: null,
      },
      {
        ref: "14.2",
        "addressed-to": ["Head of Lanes"],
        standing: "Open",
        rating: "Amber",
        due: "December 2024",
      },
    ]);
  });

  it("hold the items of a work programme with what became of them", async () => {
    expect(await table(`/${programme}/work-programme.json`)).toMatchObject([
      {
        ref: "signs",
        meeting: "17 September 2024",
        moves: ["10 September 2024 (No time.)"],
        origins: [`${site}/decisions/${july}/14.2/`],
        state: "taken-up",
        "taken-up-at": [`${site}/${september}/#item-1`],
      },
      { ref: "lamps", state: "dropped", "dropped-reason": "No lamps." },
    ]);
  });
});
