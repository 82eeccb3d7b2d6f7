// What a new publication is filled in with: body, day, time, place and standing items come from its id and from data/.
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { kindNames } from "../../scripts/model/kinds/kind-name.ts";
import { planStarter } from "../../scripts/model/starters/plan-starter.ts";
import type { StarterFacts } from "../../scripts/model/starters/starter-facts.ts";
import { starterFiles } from "../../scripts/model/starters/starter-files.ts";
import { loadSource, meetingFiles } from "../support/load-source.ts";

const panel = "meetings/transport-panel";
const base = await loadSource({}, "2026-03-31");
/** A town council, a police and crime panel and a combined authority, in a source of their own. */
const others = await loadSource(
  {
    "data/organizations.yaml": `organizations:
  - { id: westford-council, name: Hollin Bridge Town Council }
  - { id: police-and-crime-panel, name: Northmoor Police and Crime Panel }
  - { id: transport-panel, name: Hollin Bridge Planning Committee }
  - { id: combined-authority, name: Northmoor Combined Authority }
`,
    "data/committees.yaml": `committees:
  - { organization: police-and-crime-panel, time: "13:30", venue: "County Hall", from: May 2026, standing-items: [ { ref: welcome, title: Welcome }, { ref: minutes, title: Minutes }, { ref: dates, title: Next meeting } ] }
  - { organization: transport-panel, time: "19:00", venue: Parish Rooms }
`,
  },
  "2026-03-31",
);

function plan(register: typeof base, kind: (typeof kindNames)[number], id: string): StarterFacts {
  const planned = planStarter(register, kind, id);
  if ("problem" in planned) throw new Error(planned.problem);
  return planned.facts;
}

const problemOf = (register: typeof base, kind: (typeof kindNames)[number], id: string) => {
  const planned = planStarter(register, kind, id);
  return "problem" in planned ? planned.problem : undefined;
};

describe("a new meeting", () => {
  it("has its body and its day from its folder, and what is usual from data/committees.yaml", () => {
    const facts = plan(base, "meeting", `${panel}/2026-06-09`);
    expect(facts).toMatchObject({
      organization: "transport-panel",
      title: "Transport Scrutiny Panel, 9 June 2026",
    });
    const files = starterFiles("meeting", facts);
    expect(files["index.md"]).toMatch(/^organization: transport-panel\ndate: 2026-06-09$/m);
    expect(files["meeting.yaml"]).toContain(
      "# It is at 10:00, in Westford Town Hall, High Street, as data/committees.yaml says.",
    );
    // The panel's last agenda had its own items behind the minutes, and those of February are not approved yet.
    expect(parse(files["meeting.yaml"] ?? "")).toEqual({
      state: "scheduled",
      agenda: [
        { standing: "apologies" },
        { standing: "declarations" },
        { standing: "minutes", papers: [{ minutes: `${panel}/2026-02-03` }] },
        { title: expect.stringContaining("[Replace: "), purpose: expect.stringContaining("[Replace: ") },
      ],
    });
  });

  it("that is past was held, and one beside it on the day is called by what its folder says", () => {
    const facts = plan(base, "meeting", `${panel}/2026-03-10-special-meeting`);
    expect(facts.title).toBe("Transport Scrutiny Panel, 10 March 2026 (special meeting)");
    expect(starterFiles("meeting", facts)["meeting.yaml"]).toMatch(/^state: held$/m);
  });

  it("puts its own items where the last agenda of the body had them", async () => {
    const agenda = "state: held\nagenda:\n  - standing: apologies\n  - title: Buses\n  - standing: minutes\n";
    const register = await loadSource(meetingFiles("2026-03-10", agenda), "2026-03-31");
    const files = starterFiles("meeting", plan(register, "meeting", `${panel}/2026-06-09`));
    const read: { readonly agenda: readonly Record<string, unknown>[] } = parse(files["meeting.yaml"] ?? "");
    expect(read.agenda.map(({ standing }) => standing)).toEqual([
      "apologies",
      undefined,
      "declarations",
      "minutes",
    ]);
  });

  it("says what to write where nothing is known of the body, or it was not so on that day", () => {
    for (const id of [
      "meetings/combined-authority/2026-09-15",
      "meetings/police-and-crime-panel/2026-02-03",
    ]) {
      const yaml = starterFiles("meeting", plan(others, "meeting", id))["meeting.yaml"];
      expect(yaml).toMatch(/time: "10:00" # \[Replace: when it begins\.\]\nvenue: "\[Replace: /);
    }
    const later = starterFiles(
      "meeting",
      plan(others, "meeting", "meetings/police-and-crime-panel/2026-06-09"),
    );
    expect(later["meeting.yaml"]).toContain("at 13:30, in County Hall");
    expect(later["meeting.yaml"]).not.toMatch(/^time:|^venue:/m);
  });

  it("is of the only body that meets where its folder names none, and of that beside it where it has a short name", async () => {
    expect(plan(base, "meeting", "meetings/2026-06-09").organization).toBe("transport-panel");
    const short = Object.fromEntries(
      Object.entries(meetingFiles("2025-12-09", "state: held\nagenda:\n  - title: Buses\n")).map(
        ([path, text]) => [path.replace("transport-panel", "tsp"), text],
      ),
    );
    const register = await loadSource(short, "2026-03-31");
    expect(plan(register, "meeting", "meetings/tsp/2026-06-09").organization).toBe("transport-panel");
  });

  it("of a body that is not in the data is none, and the bodies that meet are named", () => {
    expect(problemOf(others, "meeting", "meetings/plannning-committee/2026-06-09")).toMatch(
      /^There is no body “plannning-committee” in data\/organizations\.yaml\. These bodies meet: police-and-crime-panel, transport-panel\. .*npm run new -- meeting meetings\/police-and-crime-panel\/2026-06-09\./,
    );
    expect(problemOf(others, "meeting", "meetings/2026-06-09")).toMatch(
      /does not say which body it is of\. These bodies meet/,
    );
    expect(problemOf(others, "work-programme", "work-programmes/plans-2026")).toMatch(
      /does not say which body/,
    );
  });

  it.each(["2026-02-30", "june-2026", "20260609"])("needs a day for a name, which %s is not", (name) => {
    expect(problemOf(base, "meeting", `${panel}/${name}`)).toMatch(
      /^Name the folder of a meeting after its day, such as meetings\/transport-panel\/2026-09-15: “/,
    );
  });
});

describe("a new report or plan", () => {
  const templates = `templates:
  - { id: z-old, name: Old paper, heading: Public, fields: [ { key: title, label: Title } ] }
  - { id: m-now, name: Paper, heading: Public, fields: [ { key: title, label: Title } ] }
  - { id: a-brief, name: Briefing, heading: Public, fields: [ { key: title, label: Title } ] }
`;
  const scales = `scales:
  - { id: z-steps, name: Steps, levels: [ { key: a, label: A, symbol: ring, colour: grey, meaning: M. }, { key: b, label: B, symbol: circle, colour: blue, meaning: M. } ] }
  - { id: brag, name: BRAG, levels: [ { key: green, label: G, symbol: ring, colour: green, meaning: M. }, { key: amber, label: B, symbol: circle, colour: amber, meaning: M. } ] }
`;
  const data = { "data/report-templates.yaml": templates, "data/rating-scales.yaml": scales };
  const report = (id: string, date: string, template: string) => ({
    [`content/reports/${id}/index.md`]: `---\ntitle: ${id}\ntype: report\nstatus: published\nsummary: S.\norganization: westford-council\ndate: ${date}\n---\n\n## 1 A\n\nB.\n`,
    [`content/reports/${id}/report.yaml`]: `template: ${template}\n`,
  });
  const said = (register: typeof base, kind: (typeof kindNames)[number], id: string) => {
    const planned = planStarter(register, kind, id);
    return "problem" in planned ? [] : planned.chosen;
  };

  it("has the first template of the file where no report follows another, and says which", async () => {
    const register = await loadSource(data);
    const { template } = plan(register, "report", "reports/new-roads");
    expect(template?.id).toBe("z-old");
    expect(said(register, "report", "reports/new-roads")).toEqual([
      "It has the report template “Old paper” (z-old). Write another id if it is to have another: m-now, a-brief.",
    ]);
    expect(said(register, "review", "reviews/roads")).toEqual([]);
  });

  it("has what the newest one follows", async () => {
    const files = { ...data, ...report("a", "2026-03-01", "m-now"), ...report("b", "2025-03-01", "a-brief") };
    const register = await loadSource(files);
    expect(plan(register, "report", "reports/new-roads").template?.id).toBe("m-now");
    // The plan of the base rates by BRAG, though the file has another scale before it.
    expect(plan(register, "action-plan", "action-plans/roads").scale).toBe("brag");
    expect(said(register, "action-plan", "action-plans/roads")).toEqual([
      "It has the rating scale “BRAG” (brag). Write another id if it is to have another: z-steps.",
    ]);
  });
});

describe("another new publication", () => {
  it("is of the council, and a work programme of its body", () => {
    expect(plan(base, "review", "reviews/my-review")).toMatchObject({
      title: "My review",
      organization: "westford-council",
    });
    expect(plan(base, "work-programme", `${panel}/work-programme-2026-27`)).toMatchObject({
      organization: "transport-panel",
      title: "Transport Scrutiny Panel: work programme 2026/27",
    });
  });

  it.each([
    ["scorecards/help-2026-06", "Help June 2026"],
    ["scorecards/help-2026-27", "Help 2026/27"],
    ["scorecards/help-2011-12", "Help 2011 12"],
    ["strategies/send-2026-2030", "Send 2026 2030"],
  ])("%s is called %s", (id, title) => {
    expect(plan(base, "page", id).title).toBe(title);
  });

  it("is none where nothing says who the council is", async () => {
    const register = await loadSource({
      "data/organizations.yaml": "organizations: [ { id: a, name: A } ]\n",
    });
    expect(problemOf(register, "page", "welcome")).toMatch(
      /^data\/site\.yaml names “westford-council” as the council/,
    );
  });

  it.each(kindNames)("of the kind %s says nothing that only the sample's council would", (kind) => {
    const id = kind === "meeting" ? "meetings/transport-panel/2026-06-09" : "transport-panel/new-one";
    const words = Object.values(starterFiles(kind, plan(others, kind, id))).join("\n");
    expect(words).not.toMatch(/rotherham|improving lives|commission|westford (?!council)|select/i);
  });
});
