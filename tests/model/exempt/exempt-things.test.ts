// Each way in which something comes to be exempt, and each thing that leads to it: what the public has of it.

import { describe, expect, it } from "vitest";
import { holdsExempt, listExempt } from "../../../scripts/model/exempt/exemptions.ts";
import { sortTexts } from "../../../scripts/model/exempt/known-texts.ts";
import { publicLabel } from "../../../scripts/model/exempt/public-label.ts";
import { redactRegister } from "../../../scripts/model/exempt/redact-register.ts";
import { mapInPlace } from "../../../scripts/model/exempt/withheld-entry.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { en } from "../../../scripts/words/en.ts";
import { loadSource, meetingAt } from "../../support/load-source.ts";
import type { Files } from "../../support/temporary-folder.ts";

const meeting = "meetings/transport-panel/2026-02-03";
const earlier = "meetings/transport-panel/2025-11-04";
const offers = `${meeting}/route-7-offers`;
const exempt = "access: exempt\nparagraph: 3\n";

const page = (title: string, more = "", body = "") =>
  `---\ntitle: ${title}\ntype: report\nstatus: published\nsummary: Words.\norganization: westford-council\ndate: 2026-01-20\nnumbering: author\n${more}---\n\n${body}`;

const agenda = (papers: string) => `state: held\nagenda:\n  - title: Routes\n    papers:\n${papers}`;

const publicOf = async (files: Files) => redactRegister(await loadSource(files));

describe("a publication", () => {
  const nested = { [`content/${offers}/more/index.md`]: page("More") };
  const openOffers = { [`content/${offers}/index.md`]: page("Offers") };

  it.each<{ readonly by: string; readonly files: Files }>([
    { by: "its own front matter", files: { [`content/${offers}/index.md`]: page("Offers", exempt) } },
    {
      by: "an agenda",
      files: {
        ...openOffers,
        [`content/${meeting}/meeting.yaml`]: agenda(
          `      - { publication: ${offers}, access: exempt, paragraph: 3 }\n`,
        ),
      },
    },
    {
      by: "a report",
      files: {
        ...openOffers,
        [`content/${meeting}/meeting.yaml`]: agenda(`      - { file: letter.pdf, title: Letter }\n`),
        [`content/${meeting}/driver-training/report.yaml`]: `template: panel-2025\nappendices:\n  - { label: Appendix B, title: Offers, publication: ${offers}, access: exempt, paragraph: 3 }\n`,
      },
    },
  ])("is exempt by $by, with all that lies in its folder", async ({ files }) => {
    const whole = await loadSource({ ...nested, ...files });
    expect([...listExempt(whole)]).toEqual([
      [offers, { paragraph: "3" }],
      [`${offers}/more`, { paragraph: "3" }],
    ]);
    const ids = [...redactRegister(whole).publications.keys()];
    expect(ids.filter((id) => id.startsWith(offers))).toEqual([]);
    expect(ids).toContain(meeting);
  });

  it("is exempt where one agenda or report has it so, whoever else has it openly", async () => {
    const routes = `${meeting}/routes`;
    const whole = await loadSource({
      ...openOffers,
      [`content/${routes}/index.md`]: page("Routes"),
      [`content/${earlier}/meeting.yaml`]: agenda(
        `      - { publication: ${offers}, access: exempt, paragraph: 3 }\n`,
      ),
      [`content/${meeting}/meeting.yaml`]: agenda(`      - { publication: ${offers} }\n`),
      [`content/${meeting}/driver-training/report.yaml`]: `template: panel-2025\nappendices:\n  - { label: Appendix B, title: R, publication: ${routes}, access: exempt, paragraph: 5 }\n  - { label: Appendix C, title: R, publication: ${routes} }\n`,
    });
    expect([...listExempt(whole)]).toEqual([
      [offers, { paragraph: "3" }],
      [routes, { paragraph: "5" }],
    ]);
  });

  it("is open beside one whose name its own begins with", async () => {
    const { publications } = await publicOf({
      [`content/${offers}/index.md`]: page("Offers", exempt),
      [`content/${offers}-of-2025/index.md`]: page("Old offers"),
    });
    expect(publications.has(publicationId(`${offers}-of-2025`))).toBe(true);
  });
});

describe("what leads to something exempt", () => {
  const closed = { [`content/${offers}/index.md`]: page("Offers", exempt, "1.1 Secret.\n") };

  it("is a sheet among the papers of an open item, without what was said of it there", async () => {
    const register = await publicOf({
      ...closed,
      [`content/${earlier}/index.md`]: page("Earlier", exempt).replace("type: report", "type: meeting"),
      [`content/${meeting}/meeting.yaml`]: agenda(
        `      - { publication: ${offers}, title: Offers }\n      - { minutes: ${earlier}, title: Earlier }\n      - { file: letter.pdf, title: Letter }\n`,
      ),
    });
    expect(meetingAt(register, meeting).facts.meeting.agenda[0]?.papers).toEqual([
      { kind: "withheld", exempt: { paragraph: "3" } },
      { kind: "withheld", exempt: { paragraph: "3" } },
      { kind: "file", file: "letter.pdf", title: "Letter" },
    ]);
  });

  it("is not what a late paper replaces, unless it is open", async () => {
    const papers = ["second-letter.pdf", "letter.pdf", "about", offers, "first.pdf", earlier].map(
      (replaces, at) =>
        at === 0
          ? { item: 1, file: replaces, title: "L" }
          : { item: 1, file: `${at}.pdf`, title: "L", replaces },
    );
    const register = await publicOf({
      ...closed,
      [`content/${meeting}/meeting.yaml`]: `${agenda(
        `      - { publication: about }\n      - { publication: ${offers} }\n      - { minutes: ${earlier} }\n      - { file: letter.pdf, title: Letter, access: exempt, paragraph: 3 }\n`,
      )}supplements: ${JSON.stringify([
        { published: "2026-01-30", papers },
        {
          published: "2026-01-31",
          papers: [{ item: 1, file: "7.pdf", title: "L", replaces: "second-letter.pdf" }],
        },
      ])}\n`,
    });
    const { supplements } = meetingAt(register, meeting).facts.meeting;
    expect(supplements.flatMap((one) => one.papers.map(({ replaces }) => replaces))).toEqual([
      undefined,
      undefined,
      "about",
      undefined,
      undefined,
      earlier,
      "second-letter.pdf",
    ]);
  });

  it("is left out of what supersedes, agrees, corrects, continues and comes from something", async () => {
    const register = await publicOf({
      ...closed,
      [`content/${offers}/index.md`]: page("Offers", exempt, "1.1 Secret.\n"),
      [`content/${meeting}/driver-training/index.md`]: page(
        "Training",
        `supersedes: ${offers}\n`,
        "## Open\n",
      ),
      "content/reviews/buses-2023/index.md": page("Buses", "supersedes: about\n", "## Open\n").replace(
        "report",
        "review",
      ),
      [`content/${meeting}/minutes.yaml`]: `present: []
minutes:
  - title: Offers
    corrections:
      - { meeting: ${offers}, minute: 1, text: Secret. }
      - { meeting: ${earlier}, minute: 9, text: Open. }
    resolved:
      clauses:
        - { text: Agree., agrees: ["${offers}#recommendation 1", "reviews/buses-2023#recommendation 1", "no/where#recommendation 1"] }
`,
      "content/meetings/transport-panel/work-programme-2025-26/work-programme.yaml": `items:
  - { ref: one, title: One, origins: [${offers}, "${offers}#paragraph 1.1", reviews/buses-2023] }
`,
      "content/strategies/buses-2024/measures.yaml": `measures:
  - { ref: late, continues: "${offers}#measure late", name: Late, unit: number, good: low }
  - { ref: early, continues: "reviews/buses-2023#measure early", name: Early, unit: number, good: low }
`,
    });
    const of = (id: string) => register.publications.get(publicationId(id));
    expect(of(`${meeting}/driver-training`)?.front.supersedes).toBe(undefined);
    expect(of("reviews/buses-2023")?.front.supersedes).toBe("about");
    const [minute] = meetingAt(register, meeting).facts.minutes?.minutes ?? [];
    expect(minute?.corrections.map((one) => one.meeting)).toEqual([earlier]);
    expect(minute?.clauses[0]?.agrees).toEqual([
      "reviews/buses-2023#recommendation 1",
      "no/where#recommendation 1",
    ]);
    const programme = of("meetings/transport-panel/work-programme-2025-26");
    expect(programme?.facts.workProgramme?.items[0]?.origins).toEqual(["reviews/buses-2023"]);
    expect(of("strategies/buses-2024")?.facts.measures.map((one) => one.continues)).toEqual([
      undefined,
      "reviews/buses-2023#measure early",
    ]);
  });

  it("is known in a part and in a passage by what stands there", async () => {
    const review = "reviews/buses-2023";
    const origins = [
      "section open-words",
      "section secret-words",
      "table open",
      "table secret",
      "figure open",
      "figure secret",
      "paragraph 1.1",
      "paragraph 1.2",
      "paragraph 2.1",
      "table annexed",
      "section annexed-words",
      "table first",
      "section all",
      "recommendation 1",
    ];
    const text = (name: string) =>
      `### ${name} words\n\nTable: T {#${name.toLowerCase()}}\n\n| A |\n|---|\n| 1 |\n\n::: figure src=map.svg id=${name.toLowerCase()} alt=Map\nMap.\n:::\n`;
    const register = await publicOf({
      [`content/${review}/index.md`]: page(
        "Buses",
        "",
        `1.1 Open.\n\n${text("Open")}\n${text("Other")}\n:::: exempt paragraph=3\n1.2 Secret.\n\n${text("Secret")}::::\n`,
      ),
      [`content/${review}/annex-1.md`]:
        "---\ntitle: All\nlabel: Annex 1\norder: 1\n---\n\n## All\n\nTable: T {#first}\n\n| A |\n|---|\n| 1 |\n",
      [`content/${review}/annex-2.md`]: `---\ntitle: Secret\nlabel: Annex 2\norder: 2\nnumbering: author\n${exempt}---\n\n2.1 Secret.\n\n## Annexed words\n\nTable: T {#annexed}\n\n| A |\n|---|\n| 1 |\n`,
      [`content/${review}/work-programme.yaml`]: JSON.stringify({
        items: [{ ref: "one", title: "One", origins }],
      }),
    });
    const { facts, withheld } = register.publications.get(publicationId(review)) ?? {};
    expect(facts?.workProgramme?.items[0]?.origins).toEqual([
      "section open-words",
      "table open",
      "figure open",
      "paragraph 1.1",
      "paragraph 1.2",
      "table first",
      "section all",
      "recommendation 1",
    ]);
    expect(withheld).toEqual([{ label: "Annex 2", exempt: { paragraph: "3" }, at: 1, order: 2 }]);
  });

  it("is left out of the home page and of addresses that moved", async () => {
    const whole = await loadSource({
      ...closed,
      [`content/${meeting}/wages/index.md`]: page("Wages", exempt),
      "data/site.yaml": `name: W\ntime-zone: Europe/Dublin\ncontact: Write to us.\ndescription: W.\nurl: https://w.example\norganization: westford-council\nlang: en-GB\nbrand: { colour: "#0b4f6c" }\nlicence: { name: Open }\nother-formats: Ask.
home: { title: W, introduction: W., featured: [${offers}, about] }
redirects:
  - { from: /old/, to: /${offers}/ }
  - { from: "/${offers}?x", to: /about/ }
  - { from: "/${offers}#y", to: /about/ }
  - { from: /${offers}-2/, to: /about/ }
  - { from: /older/, to: "/${offers}#section" }
`,
    });
    expect(redactRegister(whole).site).toEqual({
      ...whole.site,
      home: { title: "W", introduction: "W.", featured: ["about"] },
      redirects: [{ from: `/${offers}-2/`, to: "/about/" }],
    });
  });
});

describe("files", () => {
  it("of exempt papers, and those that exempt texts alone name, are not the public's", async () => {
    const report = `${meeting}/driver-training`;
    const pdf = "%PDF-1.7\n";
    const names = [
      "a b.pdf",
      "both.pdf",
      "passage.svg",
      "part.svg",
      "field.pdf",
      "linked.pdf",
      "late.pdf",
      "bound.pdf",
    ];
    const register = await publicOf({
      ...Object.fromEntries(
        names.map((name) => [
          `content/${report}/${name}`,
          name.endsWith("svg") ? '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>' : pdf,
        ]),
      ),
      [`content/${report}/index.md`]: page(
        "Training",
        "",
        "[B](both.pdf) [L](linked.pdf?x#y)\n\n:::: exempt paragraph=3\n[A](a%20b.pdf#page=2) [B](both.pdf)\n\n::: figure src=passage.svg alt=Map\nMap.\n:::\n\n[Bad](%zz.pdf)\n::::\n",
      ),
      [`content/${report}/appendix-b.md`]: `---\ntitle: B\nlabel: Appendix B\norder: 2\n${exempt}---\n\n![Map](./part.svg)\n`,
      [`content/${report}/recommendations.yaml`]: `recommendations:\n  - { ref: "1", text: "See [it](field.pdf).", addressed-to: [westford-council], access: exempt, exempt-paragraph: 3 }\n`,
      [`content/${report}/report.yaml`]: `template: panel-2025\nappendices:\n  - { label: Appendix C, title: C, file: ./bound.pdf, access: exempt, paragraph: 3 }\n  - { label: Appendix D, title: D, file: courses.pdf }\n`,
      [`content/${meeting}/meeting.yaml`]: `${agenda("      - { file: letter.pdf, title: Letter, access: exempt, paragraph: 3 }\n      - { file: second-letter.pdf, title: Second }\n")}supplements:\n  - published: 2026-01-30\n    papers: [{ item: 1, file: driver-training/late.pdf, title: Late, access: exempt, paragraph: 3 }]\n`,
    });
    const pathsOf = (id: string) =>
      register.publications.get(publicationId(id))?.assets.map(({ path }) => path);
    expect(pathsOf(report)).toEqual(["both.pdf", "courses.pdf", "linked.pdf"]);
    expect(pathsOf(meeting)).toEqual(["second-letter.pdf"]);
  });
});

describe("a text that is open too", () => {
  const shared = "Shared [[= x.latest]].";
  const review = "content/reviews/buses-2023/timeline.yaml";
  const open = { [review]: `title: Steps\nentries: [{ title: Open, text: "${shared}" }]\n` };

  it.each<{ readonly what: string; readonly files: Files }>([
    {
      what: "an exempt publication",
      files: {
        "content/action-plans/a/index.md": page("A", exempt),
        "content/action-plans/a/timeline.yaml": `title: S\nentries: [{ title: S, text: "${shared}" }]\n`,
      },
    },
    {
      what: "an exempt minute",
      files: {
        "content/meetings/transport-panel/2025-11-04/minutes.yaml": `present: []\nminutes: [{ title: A, exempt: { paragraph: 3, text: "${shared}" } }]\n`,
      },
    },
    {
      what: "an exempt clause",
      files: {
        "content/meetings/transport-panel/2025-11-04/minutes.yaml": `present: []\nminutes: [{ title: A, resolved: { clauses: [{ text: "${shared}", access: exempt, paragraph: 3 }] } }]\n`,
      },
    },
    {
      what: "an exempt recommendation",
      files: {
        "content/meetings/transport-panel/2026-02-03/driver-training/recommendations.yaml": `recommendations: [{ ref: "1", text: "${shared}", addressed-to: [westford-council], access: exempt, exempt-paragraph: 3 }]\n`,
      },
    },
    {
      what: "an exempt item",
      files: {
        "content/meetings/transport-panel/2025-11-04/meeting.yaml": `state: held\nagenda: [{ title: A, purpose: "${shared}", access: exempt, paragraph: 3 }]\n`,
      },
    },
  ])("is the public's as it stands there, and not as in $what", async ({ files }) => {
    const { prose } = await publicOf({ ...open, ...files });
    expect(prose.get(shared)?.values[0]?.place.file).toBe(review);
  });
});

it("the texts of open fields beside exempt ones are the public's, with the files that they name", async () => {
  const report = `${meeting}/driver-training`;
  const exempt = { access: "exempt", paragraph: "3" };
  const { prose, publications } = await publicOf({
    [`content/${meeting}/meeting.yaml`]: JSON.stringify({
      state: "held",
      agenda: [
        { title: "A", purpose: "See [an item](letter.pdf)." },
        { title: "B", purpose: "Secret.", ...exempt },
      ],
    }),
    [`content/${meeting}/minutes.yaml`]: JSON.stringify({
      present: [],
      minutes: [
        {
          title: "A",
          resolved: {
            clauses: [{ text: "See [a clause](second-letter.pdf)." }, { text: "Secret.", ...exempt }],
          },
        },
      ],
    }),
    [`content/${report}/recommendations.yaml`]: JSON.stringify({
      recommendations: [
        { ref: "1", text: "See [a recommendation](courses.pdf).", "addressed-to": ["x"] },
        { ref: "2", text: "Secret.", "addressed-to": ["x"], access: "exempt", "exempt-paragraph": "3" },
      ],
    }),
    [`content/${report}/report.yaml`]: "template: panel-2025\n",
  });
  expect([...prose.keys()].filter((text) => /^(See|Secret)/.test(text)).sort()).toEqual([
    "See [a clause](second-letter.pdf).",
    "See [a recommendation](courses.pdf).",
    "See [an item](letter.pdf).",
  ]);
  const paths = (id: string) => publications.get(publicationId(id))?.assets.map(({ path }) => path);
  expect(paths(meeting)).toEqual(["letter.pdf", "second-letter.pdf"]);
  expect(paths(report)).toEqual(["courses.pdf"]);
});

it("the texts of a passage are known as exempt, and the others of its text as open", async () => {
  const whole = await loadSource({
    "content/about/index.md": page(
      "Offers",
      "",
      "## Open heading\n\nOpen words, [a link](open.pdf).\n\n::: exempt paragraph=3\n### Secret heading\n\nSecret words, [a link](secret.pdf).\n\n*[SQ]: Secret quarry\n\n[deal]: secret%20offer.pdf 'Secret title'\n[site]: https://secret.example/x\n:::\n",
    ),
  });
  const { exempt: closed, open } = sortTexts(whole);
  const texts = (list: typeof open) => list.map(({ text }) => text);
  expect(texts(closed)).toEqual(
    expect.arrayContaining([
      "Secret heading\nSecret words, a link.",
      "Secret heading",
      "content/about/secret.pdf",
      "Secret quarry",
      "Secret title",
      "content/about/secret offer.pdf",
      "https://secret.example/x",
    ]),
  );
  expect(texts(closed).join()).not.toMatch(/open/i);
  expect(texts(open)).toEqual(expect.arrayContaining(["Open heading\nOpen words, a link.", "Open heading"]));
  expect(texts(open).join()).not.toMatch(/secret/i);
  const passage = closed.find(({ text }) => text.startsWith("Secret heading\nSecret"));
  expect([passage?.locate().line, passage?.locate("Secret words").line]).toEqual([15, 18]);
  const lineOf = (written: string) => closed.find(({ text }) => text === written)?.locate().line;
  expect(["Secret quarry", "Secret title", "https://secret.example/x"].map(lineOf)).toEqual([20, 22, 23]);
});

describe("what a check asks of where something stands", () => {
  it("leads to the beginning of a file and no further", async () => {
    const register = await publicOf({});
    const { locate, place, parts, body } =
      register.publications.get(publicationId("reviews/buses-2023")) ?? {};
    expect(locate?.("recommendations", "/recommendations/0/text")).toEqual(place);
    expect(parts?.[0]?.locate("title")).toEqual(parts?.[0]?.place);
    expect(body?.locate("Buses are late").line).toBe(1);
    expect(register.locateInData("people.yaml", "/people/0/id")).toEqual({
      file: "data/people.yaml",
      line: 1,
      column: 1,
    });
    const { texts, mentions, targets, dates, characters } = register;
    expect([texts, mentions, targets, dates, characters]).toEqual([[], [], [], [], []]);
  });
});

describe("entries of a list", () => {
  const files = {
    [`content/${meeting}/minutes.yaml`]: JSON.stringify({
      "first-number": 12,
      present: [],
      minutes: [
        {
          title: "One",
          resolved: {
            clauses: [
              { text: "Open." },
              { text: "Secret.", access: "exempt", paragraph: "3" },
              { text: "Last." },
            ],
          },
        },
        { title: "Two", resolved: { clauses: [{ text: "Secret.", access: "exempt", paragraph: "5" }] } },
      ],
    }),
    [`content/${meeting}/driver-training/recommendations.yaml`]: JSON.stringify({
      recommendations: [
        { ref: "a", text: "Secret.", "addressed-to": ["x"], access: "exempt", "exempt-paragraph": "1" },
        { ref: "b", text: "Open.", "addressed-to": ["x"], paragraph: "2.1" },
      ],
    }),
  };

  it("that are withheld leave their number, why, and their place", async () => {
    const register = await publicOf(files);
    const { minutes = [] } = meetingAt(register, meeting).facts.minutes ?? {};
    expect(minutes.map(({ clauses, withheld }) => [clauses.map(({ ref }) => ref), withheld])).toEqual([
      [["12.1", "12.3"], [{ ref: "12.2", exempt: { paragraph: "3" }, at: 1 }]],
      [[], [{ ref: "13", exempt: { paragraph: "5" }, at: 0 }]],
    ]);
    const { recommendations, withheldRecommendations } =
      register.publications.get(publicationId(`${meeting}/driver-training`))?.facts ?? {};
    expect(recommendations?.map(({ ref, text, paragraph }) => [ref, text, paragraph])).toEqual([
      ["b", "Open.", "2.1"],
    ]);
    expect(withheldRecommendations).toEqual([{ ref: "a", exempt: { paragraph: "1" }, at: 0 }]);
  });

  it("can be pointed at by their numbers", async () => {
    const register = await publicOf(files);
    const refs = (id: string, noun: string) =>
      register.publications
        .get(publicationId(id))
        ?.items.filter((item) => item.noun === noun)
        .map((item) => item.id);
    expect(refs(meeting, "resolution")?.sort()).toEqual(["12.1", "12.2", "12.3", "13"]);
    expect(refs(`${meeting}/driver-training`, "recommendation")?.sort()).toEqual(["a", "b"]);
  });

  it("stand each in its place among those that are open", () => {
    const withheld = [{ at: 0 }, { at: 2 }, { at: 4 }];
    const shown = mapInPlace(["b", "d"], withheld, { open: (one) => one, withheld: ({ at }) => `${at}` });
    expect(shown).toEqual(["0", "b", "2", "d", "4"]);
  });
});

it.each([
  ["Appendix 3", "Appendix 3"],
  ["annex B", "annex B"],
  ["Schedule IV", "Schedule IV"],
  ["Appendix Zephyr", "Exempt appendix"],
  ["Appendix 3 on wages", "Exempt appendix"],
  ["The appendix 3", "Exempt appendix"],
  ["Wages", "Exempt appendix"],
])("of the label “%s” the public reads “%s”", (label, shown) => {
  expect(publicLabel(en, label)).toBe(shown);
});

describe("a register", () => {
  const nothing: Files = {
    [`content/${offers}/index.md`]: page("Offers"),
    [`content/${meeting}/meeting.yaml`]: agenda("      - { file: letter.pdf, title: Letter }\n"),
    [`content/${meeting}/minutes.yaml`]:
      "present: []\nminutes: [{ title: A, resolved: { clauses: [{ text: A. }] } }]\n",
  };
  const report = `${meeting}/driver-training`;

  it("holds nothing exempt where nothing is marked", async () => {
    expect(holdsExempt(await loadSource(nothing))).toBe(false);
  });

  it.each<{ readonly what: string; readonly files: Files }>([
    { what: "a publication", files: { [`content/${offers}/index.md`]: page("Offers", exempt) } },
    {
      what: "a part",
      files: {
        [`content/${report}/appendix-a.md`]: `---\ntitle: A\nlabel: Appendix A\norder: 1\n${exempt}---\n`,
      },
    },
    {
      what: "an appendix",
      files: {
        [`content/${report}/report.yaml`]:
          "template: panel-2025\nappendices: [{ label: Appendix B, title: B, file: courses.pdf, access: exempt, paragraph: 3 }]\n",
      },
    },
    {
      what: "a paper",
      files: {
        [`content/${meeting}/meeting.yaml`]: agenda(
          "      - { file: letter.pdf, title: Letter, access: exempt, paragraph: 3 }\n",
        ),
      },
    },
    {
      what: "a late paper",
      files: {
        [`content/${meeting}/meeting.yaml`]: `${agenda("      - { file: letter.pdf, title: Letter }\n")}supplements: [{ published: 2026-01-30, papers: [{ item: 1, file: second-letter.pdf, title: S, access: exempt, paragraph: 3 }] }]\n`,
      },
    },
    {
      what: "an item",
      files: {
        [`content/${meeting}/meeting.yaml`]:
          "state: held\nagenda: [{ title: A, access: exempt, paragraph: 3 }]\n",
      },
    },
    {
      what: "a minute",
      files: {
        [`content/${meeting}/minutes.yaml`]:
          "present: []\nminutes: [{ title: A, exempt: { paragraph: 3, text: A. } }]\n",
      },
    },
    {
      what: "a clause",
      files: {
        [`content/${meeting}/minutes.yaml`]:
          "present: []\nminutes: [{ title: A, resolved: { clauses: [{ text: A., access: exempt, paragraph: 3 }] } }]\n",
      },
    },
    {
      what: "a recommendation",
      files: {
        [`content/${report}/recommendations.yaml`]:
          'recommendations: [{ ref: "1", text: A., addressed-to: [westford-council], access: exempt, exempt-paragraph: 3 }]\n',
      },
    },
    {
      what: "a passage",
      files: { [`content/${report}/index.md`]: page("T", "", "::: exempt paragraph=3\nA.\n:::\n") },
    },
    {
      what: "a passage of a part",
      files: {
        [`content/${report}/appendix-a.md`]:
          "---\ntitle: A\nlabel: Appendix A\norder: 1\n---\n\n::: exempt paragraph=3\nA.\n:::\n",
      },
    },
  ])("holds something exempt where $what is", async ({ files }) => {
    expect(holdsExempt(await loadSource({ ...nothing, ...files }))).toBe(true);
  });
});

it("the number of a recommendation that may say what is in it gives way to its place in the list", async () => {
  const numbers = ["3-kestrel", "3", "R3", "3.2", "A1", "c", "kestrel", "2026", "ks"];
  const { publications } = await publicOf({
    [`content/${meeting}/driver-training/recommendations.yaml`]: JSON.stringify({
      recommendations: numbers.map((ref) => ({
        ref,
        text: "Secret.",
        "addressed-to": ["westford-council"],
        access: "exempt",
        "exempt-paragraph": "3",
      })),
    }),
  });
  const { facts, items = [] } = publications.get(publicationId(`${meeting}/driver-training`)) ?? {};
  const shown = ["exempt-1", "3", "R3", "3.2", "A1", "c", "exempt-7", "exempt-8", "exempt-9"];
  expect(facts?.withheldRecommendations.map(({ ref }) => ref)).toEqual(shown);
  expect(items.flatMap(({ noun, id }) => (noun === "recommendation" ? [id] : []))).toEqual(shown);
});

it("what an exempt clause agrees to is an address, and is not searched for as words", async () => {
  const agreed = `${meeting}/driver-training#recommendation 2`;
  const whole = await loadSource({
    [`content/${meeting}/minutes.yaml`]: JSON.stringify({
      present: ["ada-archer"],
      minutes: [
        {
          item: 4,
          resolved: {
            clauses: [
              {
                text: "Say nothing.",
                agrees: [agreed],
                "addressed-to": ["head-of-transport"],
                access: "exempt",
                paragraph: "3",
              },
            ],
          },
        },
      ],
    }),
  });
  const texts = sortTexts(whole).exempt.map(({ text }) => text);
  expect(texts).toContain("Say nothing.");
  expect(texts).not.toContain(agreed);
  expect(texts).not.toContain("head-of-transport");
});
