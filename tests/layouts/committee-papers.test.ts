// What papers of committees say of themselves: covers, votes, dates that moved, and what is exempt.
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { agendaList } from "../../layouts/parts/print/agenda-list.ts";
import { aboutPaper, paperHead } from "../../layouts/parts/print/paper-head.ts";
import { privateFacts } from "../../layouts/parts/print/private-facts.ts";
import { publicationHead } from "../../layouts/parts/publication-head.ts";
import { coverFields } from "../../layouts/parts/report/cover-fields.ts";
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import type { HtmlValue } from "../../scripts/lib/html.ts";
import { planPacks } from "../../scripts/model/packs/plan-pack.ts";
import { loadView, publicationOf, viewOf } from "../site/load-view.ts";
import { renderSource } from "../site/render-source.ts";
import { loadSource, meetingAt, meetingFiles } from "../support/load-source.ts";
import type { Files } from "../support/temporary-folder.ts";

const february = "meetings/transport-panel/2026-02-03";
const report = `${february}/driver-training`;

const templates = (fields: string) => `templates:
  - id: panel-2025
    name: Report to the panel
    heading: Public report
    fields: [{ key: title, label: Title }, ${fields}]
    sections: [{ number: "1", title: Background }]
`;

const wordsIn = (markup: HtmlValue, selector = "body") =>
  load(`${markup}`)(selector)
    .toArray()
    .map((one) => load(one).text().replaceAll(/\s+/g, " ").trim());

/** What the row of the background papers says; undefined where the cover has no such row. */
async function backgroundRow(written: string, required = ""): Promise<string | undefined> {
  const view = await loadView({
    "data/report-templates.yaml": templates(`{ key: background-papers, label: Background${required} }`),
    [`content/${report}/report.yaml`]: `template: panel-2025\n${written}`,
  });
  const row = coverFields(view, publicationOf(view, report)).find(([label]) => label === "Background");
  return row === undefined ? undefined : wordsIn(row[1])[0];
}

describe("the background papers on a cover", () => {
  it("are none only where the author says so", async () => {
    expect(await backgroundRow("background-papers: []\n")).toBe("None");
    expect(await backgroundRow("background-papers: [A survey]\n")).toBe("A survey");
    expect(await backgroundRow("")).toBeUndefined();
    expect(await backgroundRow("", ", required: true")).toBe("Not recorded");
  });
});

describe("the summary on a cover", () => {
  const summaryRow = async (written: string) => {
    const view = await loadView({
      "data/report-templates.yaml": templates("{ key: summary, label: Report summary }"),
      [`content/${report}/report.yaml`]: `template: panel-2025\n${written}`,
    });
    const publication = publicationOf(view, report);
    const row = coverFields(view, publication).find(([label]) => label === "Report summary");
    return { said: `${row?.[1]}`, short: publication.front.summary };
  };

  it("is the one of index.md only where the report has none of its own", async () => {
    const { said, short } = await summaryRow("");
    expect(said).toBe(short);
    const long = await summaryRow("report-summary: |\n  Two things:\n\n  - a\n  - b\n\n  And more.\n");
    expect(wordsIn(long.said, "p, li")).toEqual(["Two things:", "a", "b", "And more."]);
    expect(long.said).not.toContain(short);
  });
});

it("the head of a letter says nothing that the letter itself does", async () => {
  const view = await loadView({
    "content/letters/buses/index.md":
      "---\ntitle: Buses\ntype: letter\nstatus: published\nsummary: Of buses.\norganization: westford-council\ndate: 1 May 2025\n---\n\n::: letter to=Bob\nDear Bob\n:::\n",
  });
  const letter = publicationOf(view, "letters/buses");
  const head = publicationHead(view, letter);
  expect(wordsIn(paperHead(view, letter, head), "p, h1, dt, dd")).toEqual([
    "Westford Borough Council",
    "Letter",
    "Buses",
  ]);
  expect(aboutPaper(view, letter, head)).toBeUndefined();
});

describe("a work programme", () => {
  const folder = "content/meetings/transport-panel/work-programme-2025-26";
  const page = async (items: string, view = "", today: IsoDay = "2026-03-31") => {
    const site = await renderSource(
      {
        [`${folder}/index.md`]: `---\ntitle: Work\ntype: work-programme\nstatus: published\nsummary: Work.\norganization: transport-panel\ndate: 2025\n---\n\n## Plan\n\n::: work-programme${view}\n:::\n`,
        [`${folder}/work-programme.yaml`]: `items:\n${items}`,
      },
      "site",
      "/",
      today,
    );
    return site.get("meetings/transport-panel/work-programme-2025-26/index.html") ?? "";
  };

  it("has backlogs by name, what comes back once under each day, other bodies and origins in words", async () => {
    const markup =
      await page(`  - { ref: a, title: Ferries, group: Long list, origin: A letter from residents. }
  - { ref: b, title: Trams }
  - { ref: c, title: Fares, meeting: [2026-05-05, 2026-07-07] }
  - { ref: d, title: Budget, meeting: 2026-05-05, body: westford-council }
  - { ref: e, title: Urgent business, recurs: true }
`);
    expect(wordsIn(markup, ".work h3").map((title) => title.replace(/^\w+day /, ""))).toEqual([
      "At every meeting",
      "5 May 2026",
      "5 May 2026: Westford Borough Council",
      "7 July 2026",
      "Long list",
      "To be scheduled",
    ]);
    expect(wordsIn(markup, ".work__title").filter((title) => title.startsWith("Fares"))).toHaveLength(2);
    expect(markup.match(/id="work-item-c"/g)).toHaveLength(1);
    expect(wordsIn(markup, ".work__about")).toContain("Came from: A letter from residents.");
  });

  it("has origins in any paper, and says once of what has no day that it has none", async () => {
    const items = `  - { ref: a, title: Ferries, origins: ["reviews/buses-2023", "reviews/buses-2023#recommendation 2", "about#section what-they-are"] }
  - { ref: b, title: Trams }
  - { ref: c, title: Fares, meeting: 2026-05-05 }
`;
    const list = await page(items);
    expect(wordsIn(list, ".work__about")).toContain(
      "Came from Review of buses and recommendation 2 of “Review of buses” and “What they are” of “About these papers”.",
    );
    expect(wordsIn(list, ".work__item").join()).not.toContain("To be scheduled");
    const tables = await page(items, " view=table");
    expect(wordsIn(tables, ".work-table caption")).toEqual([
      "What is planned, and what came of it",
      "To be scheduled",
    ]);
    expect(wordsIn(tables, ".work-table tbody").join()).not.toContain("To be scheduled");
  });

  it("is a table with what the minutes say of each item", async () => {
    const markup = await page("  - { ref: drivers, title: Drivers, meeting: 2026-02-03 }\n", " view=table");
    expect(wordsIn(markup, ".work-table thead th")).toEqual([
      "Item",
      "When",
      "Status",
      "Recommendations",
      "Resolutions",
    ]);
    const [when, status, recommended, resolved] = wordsIn(markup, ".work-table tbody td");
    expect(when).toContain("3 February 2026");
    expect(status).toContain("Taken up");
    expect(recommended).toMatch(/recommendation 1 .*recommendation 2 /i);
    expect(resolved).toMatch(
      /resolution 13.1 That: The two recommendations be agreed\..*resolution 13.2 That: /i,
    );
  });
});

describe("the head of a report", () => {
  it("has the words of its template for everybody, and does not call public what members alone get", async () => {
    const view = await loadView();
    const publication = publicationOf(view, report);
    const head = publicationHead(view, publication);
    const kind = (isExempt?: boolean) =>
      wordsIn(paperHead(view, publication, head, isExempt), ".paper-head__kind");
    expect(kind()).toEqual(["Public report"]);
    expect(kind(true)).toEqual(["Report"]);
    const text = await renderSource({}, "members");
    const exempt = [...text].filter(([, markup]) => load(markup)("body").attr("data-page-series") === "E");
    expect(exempt.length).toBeGreaterThan(0);
    for (const [path, markup] of exempt) expect(wordsIn(markup)[0], path).not.toContain("Public report");
  });
});

describe("what an exempt paper says of itself behind its text", () => {
  const behind = async (fields: string, more = "") => {
    const view = await loadView({
      "data/report-templates.yaml": templates(fields),
      [`content/${report}/recommendations.yaml`]: `recommendations: [{ ref: "1", text: Train., addressed-to: [westford-council]${more} }]\n`,
    });
    const publication = publicationOf(view, report);
    return privateFacts(view, publication, publicationHead(view, publication));
  };

  it("is what its cover does not say", async () => {
    expect(wordsIn(await behind("{ key: wards, label: Wards }"), "dt")).toEqual(["Summary"]);
    expect(await behind("{ key: summary, label: In short }")).toBeUndefined();
  });

  it.each([
    [", condition: The board agrees.", ["Addressed to", "Condition", "Response", "Progress"]],
    [", owner: westford-council", ["Addressed to", "Response", "Owner", "Progress"]],
    [", due: May 2026", ["Addressed to", "Response", "Due", "Progress"]],
    [
      ", response: { by: westford-council, date: May 2026, decision: accepted }",
      ["Addressed to", "Response", "Progress"],
    ],
    [", updates: [{ as-at: May 2026, progress: Begun. }]", ["Addressed to", "Response", "Progress"]],
  ])("is what became of its recommendations, where there is anything to say:%s", async (more, terms) => {
    const said = (await behind("{ key: summary, label: In short }", more)) ?? "";
    expect(wordsIn(said, "h3")).toEqual(["Recommendation 1"]);
    expect(wordsIn(said, "dt")).toEqual(terms);
  });

  it("is nothing where its head says it all", async () => {
    const view = await loadView();
    const meeting = publicationOf(view, february);
    const head = publicationHead(view, meeting);
    expect(wordsIn(paperHead(view, meeting, head), ".paper-head__summary")).toEqual([meeting.front.summary]);
    expect(privateFacts(view, meeting, head)).toBeUndefined();
  });
});

describe("an exempt item on a front sheet", () => {
  it("is said to be private as on its page, with papers and without", async () => {
    const register = await loadSource({
      "content/meetings/transport-panel/2026-03-03/offers.pdf": "%PDF-1.7\n",
      ...meetingFiles(
        "2026-03-03",
        `state: scheduled
agenda:
  - { title: Offers, access: exempt, paragraph: 3, papers: [{ file: offers.pdf, title: Offers }] }
  - { title: Staff, access: exempt, paragraph: 1 }
`,
      ),
    });
    const view = viewOf(register, "print");
    const [plan] = planPacks(register, meetingAt(register, "meetings/transport-panel/2026-03-03"));
    if (plan === undefined) throw new Error("The meeting has no pack.");
    expect(wordsIn(agendaList(view, plan), ".exempt").map((said) => said.replace(/ exempt.*/, ""))).toEqual([
      "This item is likely to be considered in private. It is",
      "This item is likely to be considered in private. It is",
    ]);
  });
});

describe("minutes as old ones and those of other councils have them", () => {
  const membership = `memberships:
  - { organization: transport-panel, person: ada-archer, role: member }
  - { organization: transport-panel, person: ben-brook, role: co-optee, represents: bus-partnership }
`;
  const minutesOf = async (meeting: string, minutes: string, more: Files = {}) => {
    const site = await renderSource(
      { ...meetingFiles("2026-03-03", meeting, minutes), ...more },
      "site",
      "/",
      "2026-10-01",
    );
    const folder = "meetings/transport-panel/2026-03-03";
    const page = (path: string) => site.get(`${folder}/${path}index.html`) ?? "";
    return { minutes: page("minutes/"), meeting: page("") };
  };

  it("say who led, whom co-optees stand for, what is to be seen, and which minute is of the item that brought somebody", async () => {
    const { minutes } = await minutesOf(
      "state: held\nagenda: [{ title: Boats }, { title: Ferries }]\n",
      `first-number: 30
webcast: https://video.example/1
chair: ada-archer
present: [ada-archer]
apologies: [ben-brook, { name: Canon Frew, role: co-optee, represents: The cathedral }]
in-attendance: [{ name: Dr Hay, role: Engineer, for: [1, 2] }, { name: Two drivers, represents: bus-partnership, for: 2 }, { name: A guest }]
declarations:
  - { person: ada-archer, interest: non-pecuniary, text: A boat. }
  - { person: ada-archer, item: 1, interest: other, called: Prejudicial by the code of 2007 }
minutes:
  - { item: 2, text: Heard first. }
  - item: 1
    questions: [{ question: Why? }]
    corrections: [{ date: 12 March 1998, minute: 4, text: The toll is 40p. }, { date: May 1998, text: No names. }]
`,
      { "data/memberships.yaml": membership },
    );
    const rows = wordsIn(minutes, ".attendance .facts__row");
    expect(rows[0]).toBe("In the chair Councillor Ada Archer");
    expect(rows[2]).toBe(
      "Apologies Councillor Ben Brook (Co-opted member for Westford Bus Partnership)Canon Frew, co-optee for the cathedral",
    );
    expect(rows[3]).toBe(
      "Also there Dr Hay, Engineer, for item 1 (minute 31), for item 2 (minute 30)Two drivers of Westford Bus Partnership, for item 2 (minute 30)A guest",
    );
    expect(wordsIn(minutes, ".page-head__about dd")).toContain("https://video.example/1");
    expect(wordsIn(minutes, ".declarations li")).toEqual([
      "Councillor Ada Archer: Non-pecuniary interest. A boat.",
      "Councillor Ada Archer: Prejudicial by the code of 2007. Item 1",
    ]);
    expect(wordsIn(minutes, ".exchange__who")).toEqual(["Question"]);
    expect(wordsIn(minutes, ".correction .labelled__label")).toEqual([
      "Correction to minute 4 of 12 March 1998",
      "Correction to the minutes of May 1998",
    ]);
  });

  it("understand whom somebody stands in for that day, in words", async () => {
    const files = {
      "data/memberships.yaml": membership,
    };
    const minutes = `present:
  - { person: dora-ellis, role: substituting for Cllr Archer }
  - { name: Cllr Fay Grey (substitute for Ada Archer) }
  - { name: Jo Hart, role: "Engineer, deputising for Councillor Zed" }
minutes: [{ item: 1, text: Heard. }]
`;
    const shown = await minutesOf("state: held\nagenda: [{ title: Boats }]\n", minutes, files);
    expect(wordsIn(shown.minutes, ".attendance .attendees li")).toEqual([
      "Councillor Dora Ellis (Substitute for Councillor Ada Archer)",
      "Cllr Fay Grey (Substitute for Councillor Ada Archer)",
      "Jo Hart, Engineer, deputising for Councillor Zed",
    ]);
  });

  it("stand alone where no agenda is known", async () => {
    const { minutes, meeting } = await minutesOf(
      "state: held\ntime: 10:00\nvenue: Hall\n",
      "present: [{ name: Councillor Hale }]\nminutes: [{ title: Dredging, text: Begun. }]\n",
    );
    expect(wordsIn(minutes, ".minute h2")[0]).toMatch(/Dredging$/);
    expect(wordsIn(meeting, "h2")).not.toContain("Agenda");
  });
});

describe("a meeting", () => {
  it("calls an item by its first paper or its purpose, has a briefing of its own, and announces several meetings", async () => {
    const meeting = meetingFiles(
      "2026-03-03",
      `state: held
pre-briefing: On the quay.
agenda:
  - papers: [{ publication: reviews/buses-2023 }]
  - purpose: To hear from the ferries.
  - purpose: To read [[reviews/buses-2023]].
next-meeting: [{ date: 2026-05-05 }, { date: 2026-07-07, venue: Pier }, { date: 2026-09-01 }]
`,
    );
    const register = await loadSource(meeting);
    const own = meetingAt(register, "meetings/transport-panel/2026-03-03");
    expect(own.facts.meeting.agenda.map(({ title, purpose }) => [title, purpose])).toEqual([
      ["Review of buses", undefined],
      ["To hear from the ferries", undefined],
      // What holds a link is no title.
      ["", "To read [[reviews/buses-2023]]."],
    ]);
    const site = await renderSource(meeting, "site");
    const page = site.get("meetings/transport-panel/2026-03-03/index.html") ?? "";
    expect(wordsIn(page, ".facts__row").filter((row) => row.startsWith("Meetings after"))).toEqual([
      "Meetings after that Tuesday 7 July 2026, 10.00 am, PierTuesday 1 September 2026, 10.00 am",
    ]);
    expect(wordsIn(page, "section p")).toContain("On the quay.");
  });
});

describe("minutes on the web", () => {
  it("end no line with a colon, and begin none with a full stop, where a vote has no names and a date moved", async () => {
    const files = meetingFiles(
      "2026-03-03",
      "state: held\nagenda: [{ title: Boats }]\n",
      `present: [ada-archer]
minutes:
  - item: 1
    vote: { for: [ada-archer], against: [], abstained: [] }
    resolved:
      lead: "RESOLVED that:"
      clauses:
        - text: Ask for a boat.
          addressed-to: [westford-council]
          due: September 2026
          due-changes: [{ due: December 2026, as-at: 9 September 2026, reason: No firm answered. }]
`,
    );
    const site = await renderSource(files, "site", "/", "2026-10-01");
    const minutes = site.get("meetings/transport-panel/2026-03-03/minutes/index.html") ?? "";
    expect(wordsIn(minutes, ".vote dd").slice(1)).toEqual(["0", "0"]);
    expect(wordsIn(minutes, ".resolved__lead")).toEqual(["RESOLVED that:"]);
    expect(wordsIn(minutes, "div.clause__about")[0]).toMatch(
      /^Due: December 2026\. Open\. ?First promised for September 2026 ?Moved to December 2026 .*: No firm answered\.$/,
    );
  });
});
