// What is published: nothing that a draft alone says is left, a draft that a public agenda names is, and the rest is as it was.
import { describe, expect, it } from "vitest";
import { listLeftOut, listMarked } from "../../scripts/model/drafts.ts";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import type { Register } from "../../scripts/model/register.ts";
import { withoutDrafts } from "../../scripts/model/without-drafts.ts";
import { loadSource, meetingFiles } from "../support/load-source.ts";
import { front, hasSecret, panel, secretDrafts } from "../support/secret-drafts.ts";
import type { Files } from "../support/temporary-folder.ts";

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

const whole = await loadSource(secretDrafts);
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
    expect(out.publications.has(publicationId("reports/trams"))).toBe(true);
    expect([...listMarked(out)]).toEqual(["reports/trams"]);
  });

  it("is out with a supplement too", async () => {
    const late = `supplements:\n  - published: 2026-04-20\n    papers: [{ item: 1, publication: reports/trams }]\n`;
    const register = await named(meetingFiles("2026-04-21", agenda("minutes: meetings/x", late)));
    expect(withoutDrafts(register).publications.has(publicationId("reports/trams"))).toBe(true);
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
    expect(withoutDrafts(register).publications.has(publicationId("reports/trams"))).toBe(false);
    expect(withoutDrafts(register, "members").publications.has(publicationId("reports/trams"))).toBe(true);
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
      expect(withoutDrafts(register).publications.has(publicationId(`${panel}/2026-03-10`))).toBe(false);
    }
  });
});
