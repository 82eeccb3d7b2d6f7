// What is published: nothing that a draft alone says is left, a draft that a public agenda names is, and the rest is as it was.
import { describe, expect, it } from "vitest";
import { listLeftOut, listMarked } from "../../scripts/model/drafts.ts";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import type { Register } from "../../scripts/model/register.ts";
import { withoutDrafts } from "../../scripts/model/without-drafts.ts";
import { loadSource, meetingFiles } from "../support/load-source.ts";
import type { Files } from "../support/temporary-folder.ts";

const panel = "meetings/transport-panel";

function front(title: string, type: string, status: string, more = ""): string {
  return `---
title: ${title}
type: ${type}
status: ${status}
summary: ${title} summary.
organization: westford-council
date: March 2026
${more}---
`;
}

/** Drafts of every sort of facts; each of their words that nothing else says has SECRET in it. */
const secrets: Files = {
  "content/reviews/trams/index.md": `${front("SECRET trams", "review", "draft", "authors: [secret-author]\nreference: SECRET/1\nsource: { title: SECRET source, publisher: secret-body, note: SECRET note. }\n")}
## SECRET heading

SECRET text of [[person secret-author]] with [[term SECRET term]].

Table: SECRET caption {#secret}

| SECRET head |
|---|
| SECRET cell |

::: recommendations
:::
`,
  "content/reviews/trams/annex-1.md":
    "---\ntitle: SECRET annex\nlabel: SECRET 1\norder: 1\nsummary: SECRET part.\n---\n\nSECRET words.\n",
  "content/reviews/trams/secret.pdf": "%PDF-1.7\n",
  "content/reviews/trams/recommendations.yaml": `recommendations:
  - ref: SECRET-1
    text: SECRET recommendation.
    addressed-to: [secret-body]
    response: { by: secret-body, date: March 2026, decision: rejected, text: SECRET answer., reason: SECRET reason. }
`,
  "content/reviews/trams/options.yaml": `title: SECRET options
scale: { min: 0, max: 5 }
criteria: [{ ref: c, name: SECRET criterion }]
options:
  - { ref: o, name: SECRET option, appraisal: [{ criterion: c, score: 3, for: [SECRET for], against: [SECRET against] }], strengths: [SECRET strength], challenges: [SECRET challenge] }
`,
  "content/reviews/trams/contacts.yaml":
    "contacts:\n  - { organization: secret-body, text: SECRET contact. }\n",
  "content/reviews/trams/timeline.yaml":
    "title: SECRET years\nentries:\n  - { date: 2025, title: SECRET event, text: SECRET story. }\n",
  "content/scorecards/trams/index.md": `${front("SECRET figures", "scorecard", "draft")}\n::: measures\n:::\n`,
  "content/scorecards/trams/measures.yaml": `measures:
  - ref: secret-m
    name: SECRET measure
    definition: SECRET definition.
    unit: number
    good: info
    series: [{ period: January 2026, value: 7654321, note: SECRET note. }]
`,
  ...Object.fromEntries(
    Object.entries(
      meetingFiles(
        "2026-03-10",
        `state: held
venue: SECRET hall
agenda:
  - title: SECRET item
    purpose: SECRET purpose.
    papers:
      - { file: secret.pdf, title: SECRET paper }
`,
        `present: [ada-archer]
minutes:
  - item: 1
    text: SECRET minute.
    resolved:
      clauses:
        - text: SECRET clause.
`,
      ),
    ).map(([path, text]) => [path, `${text}`.replace("status: published", "status: draft")]),
  ),
  [`content/${panel}/2026-03-10/secret.pdf`]: "%PDF-1.7\n",
  // It says that it is published, and lies in the folder of a meeting that is not out.
  [`content/${panel}/2026-03-10/report/index.md`]: `${front("SECRET report", "report", "published")}
## 1 Background

SECRET background.

## 2 Key issues
`,
  [`content/${panel}/2026-03-10/report/report.yaml`]:
    'template: panel-2025\nkey-decision: "No"\nwards: SECRET ward\n',
  [`content/${panel}/work-programme-2026-27/index.md`]: front(
    "SECRET programme",
    "work-programme",
    "draft",
  ).replace("westford-council", "transport-panel"),
  [`content/${panel}/work-programme-2026-27/work-programme.yaml`]:
    "items:\n  - { ref: secret-item, title: SECRET work, note: SECRET work note. }\n",
  "data/people.yaml": `people:
  - { id: ada-archer, name: Ada Archer }
  - { id: secret-author, name: SECRET Author, role: SECRET office }
`,
  "data/organizations.yaml": `organizations:
  - { id: westford-council, name: Westford Council }
  - { id: transport-panel, name: Transport Panel, parent: westford-council }
  - { id: secret-body, name: SECRET Body }
`,
  "data/glossary.yaml": "terms:\n  - { term: SECRET term, definition: SECRET definition. }\n",
};

/** Every string in a value, keys of objects and maps among them. */
function* stringsIn(value: unknown, seen = new Set<unknown>()): Iterable<string> {
  if (typeof value === "string") yield value;
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (value instanceof Map || value instanceof Set || Array.isArray(value))
    for (const one of value) yield* stringsIn(one, seen);
  for (const [key, one] of Object.entries(value)) {
    yield key;
    yield* stringsIn(one, seen);
  }
}

const hasSecret = (one: string) => /secret|7654321/i.test(one);
const whole = await loadSource(secrets);
const published = withoutDrafts(whole);

describe("the register of what is published", () => {
  it("has no string of a draft, of which the whole one is full, among its values and its keys", () => {
    expect([...stringsIn(whole)].filter(hasSecret).length).toBeGreaterThan(60);
    expect([...stringsIn(published)].filter(hasSecret)).toEqual([]);
    expect([...stringsIn(redactRegister(published))].filter(hasSecret)).toEqual([]);
  });

  it("leaves out what lies in the folder of a draft, and says which draft that is", () => {
    expect([...listLeftOut(whole)]).toEqual([
      [`${panel}/2026-03-10`, `${panel}/2026-03-10`],
      [`${panel}/2026-03-10/report`, `${panel}/2026-03-10`],
      [`${panel}/work-programme-2026-27`, `${panel}/work-programme-2026-27`],
      ["reviews/trams", "reviews/trams"],
      ["scorecards/trams", "scorecards/trams"],
    ]);
  });

  it("has everything else as it was", async () => {
    const before = await loadSource();
    const after = withoutDrafts(before);
    expect(after.publications).toEqual(before.publications);
    expect(after.prose).toEqual(before.prose);
    for (const names of ["people", "organizations", "terms", "texts", "mentions", "targets", "site"] as const)
      expect(after[names]).toEqual(before[names]);
    expect([before.holdsDrafts, after.holdsDrafts]).toEqual([true, false]);
  });

  it("has a field that a draft says first where something published says it too", async () => {
    const said = (text: string) =>
      `recommendations:\n  - { ref: 1, text: ${text}, addressed-to: [westford-council] }\n`;
    const register = await loadSource({
      "content/reviews/a-draft/index.md": front("A", "review", "draft"),
      "content/reviews/a-draft/recommendations.yaml": said("The same words."),
      "content/reviews/b/index.md": front("B", "review", "published"),
      "content/reviews/b/recommendations.yaml": said("The same words."),
    });
    const { prose } = withoutDrafts(register);
    expect(prose.get("The same words.")?.locate("same").file).toBe("content/reviews/b/recommendations.yaml");
  });
});

describe("a draft that an agenda names", () => {
  const meeting = `${panel}/2026-04-21`;
  const agenda = (papers: string, more = "") =>
    `state: scheduled\ntime: "10:00"\nvenue: Hall\nagenda:\n  - title: Trams\n    papers:\n      - ${papers}\n${more}`;
  const paper: Files = {
    "content/reports/trams/index.md": front("Trams", "report", "draft"),
    "content/reports/trams/report.yaml": 'template: panel-2025\nkey-decision: "No"\nwards: All\n',
    "content/reports/trams/below/index.md": front("Below", "page", "published"),
  };
  const named = (files: Files): Promise<Register> =>
    loadSource({
      ...paper,
      ...meetingFiles("2026-04-21", agenda("publication: reports/trams")),
      ...files,
    });

  it("is out with it and stays marked, and what lies in its folder does not", async () => {
    const register = await named({});
    expect([...listLeftOut(register)]).toEqual([["reports/trams/below", "reports/trams"]]);
    expect([...listMarked(register)]).toEqual(["reports/trams", "reports/trams/below"]);
    const out = withoutDrafts(register);
    expect(out.publications.has("reports/trams")).toBe(true);
    expect([...listMarked(out)]).toEqual(["reports/trams"]);
  });

  it("is out with a supplement too", async () => {
    const late = `supplements:\n  - published: 2026-04-20\n    papers: [{ item: 1, publication: reports/trams }]\n`;
    const register = await named(meetingFiles("2026-04-21", agenda("minutes: meetings/x", late)));
    expect(withoutDrafts(register).publications.has("reports/trams")).toBe(true);
  });

  it("stays in where the meeting is a draft itself", async () => {
    const files = meetingFiles("2026-04-21", agenda("publication: reports/trams"));
    const index = `content/${meeting}/index.md`;
    const register = await named({ [index]: `${files[index]}`.replace("published", "draft") });
    expect([...withoutDrafts(register).publications.keys()].filter((id) => /trams|04-21/.test(id))).toEqual(
      [],
    );
  });

  it("of a meeting that is exempt as a whole is for its members alone", async () => {
    const files = meetingFiles("2026-04-21", agenda("publication: reports/trams"));
    const index = `content/${meeting}/index.md`;
    const closed = `${files[index]}`.replace("summary:", "access: exempt\nparagraph: 3\nsummary:");
    const register = await named({ [index]: closed });
    expect(withoutDrafts(register).publications.has("reports/trams")).toBe(false);
    expect(withoutDrafts(register, "members").publications.has("reports/trams")).toBe(true);
  });

  it("by the way of its minutes stays in, for the meeting itself is a draft", async () => {
    const draft = meetingFiles("2026-03-10", agenda("file: letter.pdf"), "present: []\nminutes: []\n");
    const index = `content/${panel}/2026-03-10/index.md`;
    for (const by of ["minutes", "publication"]) {
      const register = await loadSource({
        ...draft,
        [index]: `${draft[index]}`.replace("published", "draft"),
        ...meetingFiles("2026-04-21", agenda(`${by}: ${panel}/2026-03-10`)),
      });
      expect(withoutDrafts(register).publications.has(`${panel}/2026-03-10`)).toBe(false);
    }
  });
});
