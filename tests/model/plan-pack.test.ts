// What stands in packs, and that the papers which everybody may have keep their places in the packs of members.
import { describe, expect, it } from "vitest";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import {
  type Audience,
  type PackPlan,
  planMembersPacks,
  planPacks,
} from "../../scripts/model/packs/plan-pack.ts";
import { loadSource, meetingAt } from "../support/load-source.ts";
import type { Files } from "../support/temporary-folder.ts";

const meeting = "meetings/transport-panel/2026-02-03";

async function packs(audience: Audience, files: Files = {}): Promise<readonly PackPlan[]> {
  const whole = await loadSource(files);
  const register = audience === "public" ? redactRegister(whole) : whole;
  const open = redactRegister(register);
  return audience === "public"
    ? planPacks(open, meetingAt(open, meeting))
    : planMembersPacks(register, open, meetingAt(register, meeting));
}

const lines = (plan: PackPlan | undefined) =>
  plan?.papers.map(({ key, title, content }) => `${key}: ${title} (${content.kind})`);

const exemptions = {
  [`content/${meeting}/meeting.yaml`]: `state: held
agenda:
  - title: Drivers
    papers:
      - { file: letter.pdf, title: A secret letter, access: exempt, paragraph: 1 }
      - publication: ${meeting}/driver-training
  - title: Offers
    papers:
      - publication: ${meeting}/route-7-offers
  - title: Work programme
    papers:
      - publication: meetings/transport-panel/work-programme-2025-26
supplements:
  - published: 2026-01-30
    papers:
      - { item: 1, file: second-letter.pdf, title: A second letter, access: exempt, paragraph: 1, replaces: letter.pdf }
      - { item: 3, publication: action-plans/buses-2025 }
      - { item: 9, publication: strategies/buses-2024 }
      - { item: 1, publication: reviews/buses-2023 }
`,
  [`content/${meeting}/route-7-offers/report.yaml`]: `template: panel-2025
key-decision: "No"
wards: All
appendices:
  - { label: Appendix A, title: The offers in full, file: offers.pdf }
  - { label: Appendix B, title: Seen on paper, access: exempt, paragraph: 2 }
`,
  [`content/${meeting}/route-7-offers/offers.pdf`]: "%PDF-1.7\n",
  [`content/${meeting}/driver-training/report.yaml`]: `template: panel-2025
key-decision: "No"
wards: All
appendices:
  - { label: Appendix B, title: Names of drivers, file: courses.pdf, access: exempt, paragraph: 2 }
  - { label: Appendix C, title: Guidance, url: "https://guidance.example/" }
  - { label: Appendix D, title: Seen on paper, access: exempt, paragraph: 2 }
`,
};

/** An exempt report that links some files. */
const linking = {
  ...exemptions,
  [`content/${meeting}/route-7-offers/index.md`]: `---
title: What was offered for route 7
type: report
status: published
summary: Which companies offered to run route 7.
organization: westford-council
date: 2026-01-20
access: exempt
paragraph: 3
---

## 1 Background

See [the offers](offers.pdf), [their letter](their%20letter.pdf) and [again](./their%20letter.pdf).

## 2 Key issues

None.
`,
  [`content/${meeting}/route-7-offers/their letter.pdf`]: "%PDF-1.7\n",
};

/** Open papers with exempt pieces, which link files. */
const pieces = {
  "content/meetings/transport-panel/2025-11-04/minutes.yaml": `present: [ada-archer]
first-number: 7
minutes:
  - item: 1
    text: It was noted.
    resolved: { clauses: [{ text: Thank the officers. }, { text: "Pay [sums](sums.pdf).", access: exempt, paragraph: 3 }] }
  - { item: 2, text: A claim had come., exempt: { paragraph: 5, text: "It is [this](claim.csv), as the [sums](sums.pdf) say." } }
`,
  "content/meetings/transport-panel/2025-11-04/sums.pdf": "%PDF-1.7\n",
  "content/meetings/transport-panel/2025-11-04/claim.csv": "A,B\n1,2\n",
  [`content/${meeting}/meeting.yaml`]: `state: held
agenda:
  - title: Minutes
    papers: [{ minutes: meetings/transport-panel/2025-11-04 }]
  - title: Drivers
    papers: [{ publication: ${meeting}/driver-training }]
supplements:
  - { published: 2026-01-30, papers: [{ item: 2, file: second-letter.pdf, title: A second letter }] }
`,
  [`content/${meeting}/driver-training/index.md`]: `---
title: Training of drivers
type: report
status: published
summary: How many drivers are trained.
organization: westford-council
date: 2026-01-20
---

## 1 Background

Ten, as [the table](courses.pdf) says.

::: exempt paragraph=3
See [the letter](a1.pdf), [wages](wages.csv) and [the table](courses.pdf).
:::
`,
  [`content/${meeting}/driver-training/appendix-b.md`]:
    "---\ntitle: Wages\nlabel: Appendix B\norder: 2\naccess: exempt\nparagraph: 3\n---\n\nSee [the letter](b1.pdf), [the other](a1.pdf) and [wages](wages.csv).\n",
  [`content/${meeting}/driver-training/report.yaml`]: `template: panel-2025
key-decision: "No"
wards: All
appendices: [{ label: Appendix C, title: Timetable of courses, file: courses.pdf }]
`,
  ...Object.fromEntries(
    ["a1.pdf", "b1.pdf"].map((file) => [`content/${meeting}/driver-training/${file}`, "%PDF-1.7\n"]),
  ),
  [`content/${meeting}/driver-training/wages.csv`]: "A,B\n1,2\n",
};

describe("a paper that an agenda names several times", () => {
  const twice = {
    [`content/${meeting}/meeting.yaml`]: `state: held
agenda:
  - title: Drivers
    papers: [{ publication: ${meeting}/driver-training }, { file: letter.pdf, title: A letter }]
  - title: Buses
    papers: [{ publication: reviews/buses-2023, title: The review }, { file: letter.pdf, title: The letter once more }]
`,
    [`content/${meeting}/driver-training/report.yaml`]: `template: panel-2025
key-decision: "No"
wards: All
appendices: [{ label: Appendix C, title: Review, publication: reviews/buses-2023 }]
`,
  };

  it.each(["public", "members"] as const)(
    "is bound once, and named each time with its pages: %s",
    async (audience) => {
      const [main] = await packs(audience, twice);
      const named = (papers: PackPlan["papers"] = []) =>
        papers
          .filter(({ content }) => content.kind === "publication" || content.kind === "file")
          .map(({ key, title }) => `${key}: ${title}`);
      expect(named(main?.papers).filter((one) => /eview|etter/.test(one))).toEqual([
        "item-1-1-1: Appendix C: Review",
        "item-1-2: A letter",
      ]);
      expect(named(main?.again)).toEqual(["item-1-1-1: The review", "item-1-2: The letter once more"]);
      expect(main?.again.map(({ item }) => item?.number)).toEqual([2, 2]);
    },
  );
});

describe("a pack", () => {
  it("has the front sheet, the papers in their order, and the appendices behind their report", async () => {
    const [main] = await packs("public");
    expect(main).toMatchObject({ name: "agenda-pack", audience: "public" });
    expect(lines(main)).toEqual([
      "front: Agenda (front)",
      "item-3-1: Minutes of 4 November 2025 (minutes)",
      "item-4-1: Training of drivers (publication)",
      "item-4-1-1: Appendix B: Timetable of courses (file)",
      "item-4-1-2: Appendix C: Review of buses (publication)",
      "item-4-2: Letter from the drivers (file)",
      "item-5-1: Exempt paper (withheld)",
      "item-6-1: Work programme 2025/26 (publication)",
    ]);
    expect(main?.papers[3]).toMatchObject({
      item: { number: 4, title: "Training of drivers" },
      appendix: "Appendix B",
      content: { file: `content/${meeting}/driver-training/courses.pdf` },
    });
  });

  it("of late papers numbers them on and names what each replaces", async () => {
    const [, late, ...more] = await packs("public");
    expect(more).toEqual([]);
    expect(late).toMatchObject({ name: "supplement-1", supplement: { number: 1 } });
    expect(lines(late)).toEqual([
      "front: Supplement 1 (front)",
      "item-4-3: Second letter from the drivers (file)",
    ]);
    expect(late?.papers[1]?.replaces).toEqual({
      pack: "agenda-pack",
      key: "item-4-2",
      title: "Letter from the drivers",
    });
  });

  it("of members has the exempt papers at its end, and sheets that say where they are", async () => {
    const [main, late] = await packs("members", exemptions);
    expect(lines(main)).toEqual([
      "front-members: Agenda for members (front)",
      "front: Agenda (front)",
      "item-1-1: Exempt paper (withheld)",
      "item-1-2: Training of drivers (publication)",
      "item-1-2-1: Exempt paper (withheld)",
      "item-1-2-3: Exempt paper (withheld)",
      "item-2-1: Exempt paper (withheld)",
      "item-3-1: Work programme 2025/26 (publication)",
      "item-1-1-exempt: A secret letter (file)",
      "item-1-2-1-exempt: Appendix B: Names of drivers (file)",
      "item-2-1-exempt: What was offered for route 7 (publication)",
      "item-2-1-1-exempt: Appendix A: The offers in full (file)",
    ]);
    expect(main?.papers[2]?.content).toEqual({
      kind: "withheld",
      exempt: { paragraph: "1" },
      at: "item-1-1-exempt",
    });
    // It was shown on paper alone, so there is no page to name.
    expect(main?.papers[5]?.content).toEqual({ kind: "withheld", exempt: { paragraph: "2" } });
    expect(lines(late)).toEqual([
      "front-members: Supplement 1 for members (front)",
      "front: Supplement 1 (front)",
      "item-1-3: Exempt paper (withheld)",
      "item-3-2: Bus action plan (publication)",
      "item-1-4: Review of buses (publication)",
      "item-1-3-exempt: A second letter (file)",
    ]);
  });

  it("of members tells of exempt papers by their titles, in their places, on its own front sheet", async () => {
    const [main] = await packs("members", exemptions);
    expect(main?.forMembers?.papers.map(({ key, title }) => `${key}: ${title}`)).toEqual([
      "front: Agenda",
      "item-1-1-exempt: A secret letter (exempt)",
      "item-1-2: Training of drivers",
      "item-1-2-1-exempt: Appendix B: Names of drivers (exempt)",
      "item-1-2-3: Exempt paper",
      "item-2-1-exempt: What was offered for route 7 (exempt)",
      "item-2-1-1-exempt: Appendix A: The offers in full (exempt)",
      "item-3-1: Work programme 2025/26",
    ]);
  });

  it("of members lists papers, and the exempt pieces of open ones, in the order of their pages, and each once", async () => {
    const minutes = "meetings/transport-panel/2025-11-04";
    const [main] = await packs("members", pieces);
    expect(main?.forMembers?.papers.map(({ key, title }) => `${key}: ${title}`)).toEqual([
      "front: Agenda",
      "item-1-1: Minutes of 4 November 2025",
      "item-1-1-minute-7-exempt: Minute 7 of 4 November 2025: exempt part",
      "item-1-1-minute-7-file-1-exempt: Sums (exempt)",
      "item-1-1-minute-8-exempt: Minute 8 of 4 November 2025: exempt part",
      "item-2-1: Training of drivers",
      "item-2-1-whole-exempt: Training of drivers, with what is exempt",
      "item-2-1-whole-file-1-exempt: The letter, a1.pdf (exempt)",
      "item-2-1-part-1-exempt: Appendix B: Wages (exempt)",
      "item-2-1-part-1-file-1-exempt: The letter, b1.pdf (exempt)",
      "item-2-1-1: Appendix C: Timetable of courses",
    ]);
    const behind = main?.papers.flatMap(({ key, exempt }) =>
      exempt === undefined || key === "front-members" ? [] : [key],
    );
    expect(behind).toEqual(
      main?.forMembers?.papers.map(({ key }) => key).filter((key) => key.endsWith("-exempt")),
    );
    expect(main?.papers.find(({ key }) => key === "item-2-1-whole-exempt")?.content).toEqual({
      kind: "publication",
      publication: `${meeting}/driver-training`,
      isCompleted: true,
    });
    expect(main?.beside).toEqual([
      { file: `content/${minutes}/claim.csv`, path: `${minutes}/claim.csv` },
      { file: `content/${meeting}/driver-training/wages.csv`, path: "driver-training/wages.csv" },
    ]);
  });

  it("of the members of a meeting that is itself exempt has exempt papers alone, and no piece apart", async () => {
    const [main, late] = await packs("members", {
      ...pieces,
      [`content/${meeting}/index.md`]:
        "---\ntitle: Private\ntype: meeting\nstatus: published\nsummary: P.\norganization: transport-panel\ndate: 2026-02-03\naccess: exempt\nparagraph: 1\n---\n",
    });
    expect(lines(main)).toEqual([
      "front: Agenda (front)",
      "item-1-1: Minutes of 4 November 2025 (minutes)",
      "item-1-1-file-1: Sums (file)",
      "item-2-1: Training of drivers (publication)",
      "item-2-1-file-1: The letter, a1.pdf (file)",
      "item-2-1-file-2: The letter, b1.pdf (file)",
      "item-2-1-1: Appendix C: Timetable of courses (file)",
    ]);
    expect(main?.forMembers).toBe(undefined);
    for (const paper of [...(main?.papers ?? []), ...(late?.papers ?? [])])
      expect(paper.exempt, paper.key).toMatchObject({ paragraph: expect.stringMatching(/[135]/) });
    expect(JSON.stringify([main, late])).not.toContain("unseen");
  });

  it("of members binds the PDFs that exempt texts link, each once", async () => {
    const [main] = await packs("members", linking);
    expect(lines(main)?.slice(-3)).toEqual([
      "item-2-1-exempt: What was offered for route 7 (publication)",
      "item-2-1-file-1-exempt: Their letter (file)",
      "item-2-1-1-exempt: Appendix A: The offers in full (file)",
    ]);
  });

  it("of members names the files that exempt papers link and that it cannot hold, each once", async () => {
    const offers = `content/${meeting}/route-7-offers`;
    const report = `content/${meeting}/driver-training`;
    const page = (title: string, body: string) =>
      `---\ntitle: ${title}\ntype: report\nstatus: published\nsummary: W.\norganization: westford-council\ndate: 2026-01-20\n---\n\n${body}\n`;
    const files = {
      ...linking,
      [`${offers}/index.md`]: page(
        "Offers",
        "[Prices](prices%201.csv), [again](prices%201.csv#row=2), [routes](../driver-training/routes.txt), [letter](their%20letter.pdf), [map](/reviews/buses-2023/map.csv), [lost](lost.csv). ![A bus at a stop](bus.svg)",
      ).replace("date:", "access: exempt\nparagraph: 3\ndate:"),
      [`${report}/index.md`]: page(
        "Training",
        "[Routes](routes.txt) and [wages](wages.pdf).\n\n::: exempt paragraph=3\n[Wages](wages.txt) and [letter](letter.pdf).\n:::",
      ),
      [`${report}/letter.pdf`]: "%PDF-1.7\n",
      ...Object.fromEntries(
        [
          `${offers}/prices 1.csv`,
          `${offers}/unnamed.csv`,
          `${offers}/bus.svg`,
          "content/reviews/buses-2023/map.csv",
          `${report}/routes.txt`,
          `${report}/wages.txt`,
        ].map((file) => [file, "A,B\n1,2\n"]),
      ),
    };
    const [main, late] = await packs("members", files);
    expect(main?.beside).toEqual([
      { file: `${report}/wages.txt`, path: "driver-training/wages.txt" },
      { file: `${offers}/prices 1.csv`, path: "route-7-offers/prices 1.csv" },
      { file: "content/reviews/buses-2023/map.csv", path: "reviews/buses-2023/map.csv" },
    ]);
    expect(late?.beside).toEqual([]);
    for (const { beside } of await packs("public", files)) expect(beside).toBe(undefined);
  });

  it("of members has the papers that another agenda, or the folder they lie in, makes exempt", async () => {
    const earlier = "meetings/transport-panel/2025-11-04";
    const [main] = await packs("members", {
      [`content/${earlier}/meeting.yaml`]:
        "state: held\nagenda: [{ title: A, papers: [{ publication: action-plans/buses-2025, access: exempt, paragraph: 3 }] }]\n",
      [`content/${meeting}/route-7-offers/more/index.md`]:
        "---\ntitle: More\ntype: report\nstatus: published\nsummary: M.\norganization: westford-council\ndate: 2026-01-20\n---\n",
      [`content/${meeting}/meeting.yaml`]: `state: held\nagenda: [{ title: A, papers: [{ publication: action-plans/buses-2025 }, { publication: ${meeting}/route-7-offers/more }] }]\n`,
    });
    expect(lines(main)).toEqual([
      "front-members: Agenda for members (front)",
      "front: Agenda (front)",
      "item-1-1: Exempt paper (withheld)",
      "item-1-2: Exempt paper (withheld)",
      "item-1-1-exempt: Bus action plan (publication)",
      "item-1-2-exempt: More (publication)",
    ]);
  });

  it.each([
    ["the base", {}],
    ["exempt papers everywhere", exemptions],
  ])(
    "has the same papers in the same places for everybody and for members, with %s",
    async (_case, files) => {
      const [open, closed] = [await packs("public", files), await packs("members", files)];
      expect(open.map(({ name }) => name)).toEqual(closed.map(({ name }) => name));
      for (const [at, { papers }] of open.entries()) {
        const theirs = (closed[at]?.papers ?? []).filter(({ key }) => key !== "front-members");
        const same = theirs.slice(0, papers.length);
        expect(same.map(({ key, title }) => [key, title])).toEqual(
          papers.map(({ key, title }) => [key, title]),
        );
        const rest = theirs.slice(papers.length);
        expect(rest.filter(({ key }) => !key.endsWith("-exempt"))).toEqual([]);
        expect(JSON.stringify(papers.map(({ content }) => content))).not.toMatch(/-exempt|route-7-offers/);
      }
    },
    20_000,
  );
});
