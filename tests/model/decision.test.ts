// The life of a decision: made, considered, answered, acted on, evidenced, closed, each with its day and its place.
import { describe, expect, it } from "vitest";
import {
  type Decision,
  hasPage,
  isAwaited,
  listDecisions,
  placeOf,
} from "../../scripts/model/committees/decision.ts";
import { listDue } from "../../scripts/model/facts/due-list.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import type { Register } from "../../scripts/model/register.ts";
import { loadSource } from "../support/load-source.ts";

const november = "meetings/transport-panel/2025-11-04";
const february = "meetings/transport-panel/2026-02-03";
const base = await loadSource();

function decisionAt(register: Register, publication: string, ref: string): Decision | undefined {
  return listDecisions(register).find((one) => one.publication.id === publication && one.ref === ref);
}

const stagesOf = (decision: Decision | undefined) =>
  decision?.events.map(({ stage, date }) => `${stage} ${date?.text}`);

describe("the decisions", () => {
  it("are all resolutions and recommendations, oldest first", () => {
    expect(
      listDecisions(base).map(({ publication, noun, ref }) => `${publication.id} ${noun} ${ref}`),
    ).toEqual([
      "reviews/buses-2023 recommendation 1",
      "reviews/buses-2023 recommendation 2",
      `${november} resolution 9.1`,
      `${november} resolution 9.2`,
      `${february}/driver-training recommendation 1`,
      `${february}/driver-training recommendation 2`,
      `${february} resolution 12`,
      `${february} resolution 13.1`,
      `${february} resolution 13.2`,
      `${february} resolution 15`,
    ]);
  });
});

describe("a recommendation", () => {
  it("was made in its paper, considered where an agenda had that, and agreed where a resolution says so", () => {
    const decision = decisionAt(base, "reviews/buses-2023", "1");
    expect(stagesOf(decision)).toEqual([
      "made 12 May 2023",
      "considered 4 November 2025",
      "considered 3 February 2026",
      "answered July 2023",
    ]);
    expect(decision?.events[0]?.target).toEqual({
      publication: "reviews/buses-2023",
      anchor: "recommendation-1",
    });
    expect(decision?.events[1]).toMatchObject({
      target: { publication: november, part: "minutes", anchor: "minute-9" },
      agreedBy: "9.1",
    });
    expect(decision?.events[2]).not.toHaveProperty("agreedBy");
  });
});

describe("a recommendation that asks a committee", () => {
  const folder = `content/${february}/driver-training`;
  const asking = (first: string, all = "") =>
    loadSource({
      [`${folder}/recommendations.yaml`]: `${all}recommendations:\n  - { ref: "1", text: Note it.${first} }\n`,
      [`content/${february}/minutes.yaml`]:
        "present: [ada-archer]\nminutes: [{ title: Opening, text: Begun. }]\n",
    });
  const first = (register: Register) => decisionAt(register, `${february}/driver-training`, "1");
  const isDue = (register: Register) =>
    Object.values(listDue(register))
      .flat()
      .some(({ publication }) => publication.id === `${february}/driver-training`);

  it("is nobody's to carry out, and open only as long as there is something to approve or decide", async () => {
    for (const [own, all] of [
      [", asks: note", ""],
      ["", "asks: note\n"],
    ] as const) {
      const noting = await asking(own, all);
      expect(first(noting)).toMatchObject({ asks: "note", addressedTo: [] });
      expect(first(noting)?.progress).toBeUndefined();
      expect(isDue(noting)).toBe(false);
      expect(first(noting)).toSatisfy((one: Decision) => !isAwaited(one));
    }
    const approving = await asking(", asks: approve");
    expect(first(approving)).toSatisfy(isAwaited);
    const paper = base.publications
      .get(publicationId(february))
      ?.facts.meeting?.agenda.find(({ papers }) =>
        papers.some((one) => one.kind === "publication" && one.publication.endsWith("driver-training")),
      );
    const decided = await loadSource({
      [`${folder}/recommendations.yaml`]: 'recommendations: [{ ref: "1", text: Agree., asks: approve }]\n',
      [`content/${february}/minutes.yaml`]: `present: [ada-archer]\nminutes: [{ item: ${paper?.number}, resolved: { clauses: [{ text: Agreed. }] } }]\n`,
    });
    expect(first(decided)).toSatisfy((one: Decision) => !isAwaited(one));
  });

  it("is followed all the same where a date was promised, or where it names somebody and not what to do", async () => {
    expect(first(await asking(", asks: approve, due: May 2027"))?.progress).toBeDefined();
    const named = first(await asking(", addressed-to: [westford-council]", "asks: note\n"));
    expect(named?.progress).toBeDefined();
    expect(named).not.toHaveProperty("asks");
  });
});

describe("a resolution", () => {
  it("that asks nobody is made, and there is nothing to follow", () => {
    const decision = decisionAt(base, november, "9.1");
    expect(stagesOf(decision)).toEqual(["made 4 November 2025"]);
    expect(decision).toMatchObject({ addressedTo: [], minute: 9 });
    expect(decision?.progress).toBeUndefined();
    expect(decision?.open).toBeUndefined();
  });

  it("that asks nobody has a page of its own only once something came of it", async () => {
    const programme = "content/meetings/transport-panel/work-programme-2025-26/work-programme.yaml";
    const taken = await loadSource({
      [programme]: `items: [{ ref: drivers, title: Drivers, origins: ["${november}#resolution 9.1"] }]\n`,
    });
    const pageOf = (register: Register, ref: string) =>
      listDecisions(register).filter((one) => one.ref === ref && hasPage(one)).length;
    expect([pageOf(base, "9.1"), pageOf(taken, "9.1"), pageOf(base, "9.2")]).toEqual([0, 1, 1]);
    const places = listDecisions(base).map(placeOf);
    expect(places).toContainEqual({ publication: november, part: "minutes", anchor: "resolution-9.1" });
    expect(places).toContainEqual({ publication: "reviews/buses-2023", anchor: "recommendation-1" });
  });

  it("that asks somebody is followed into the work programme and its reports", () => {
    const decision = decisionAt(base, november, "9.2");
    expect(stagesOf(decision)).toEqual([
      "made 4 November 2025",
      "acted-on 3 February 2026",
      "acted-on February 2026",
    ]);
    expect(decision?.events[0]?.target).toEqual({
      publication: november,
      part: "minutes",
      anchor: "resolution-9.2",
    });
    expect(decision?.events[1]).toMatchObject({
      work: { item: { ref: "drivers" } },
      target: { anchor: "work-item-drivers" },
    });
    expect(decision?.open).toEqual({ from: "2025-11-04", to: "2026-03-31" });
  });

  it("is closed by the last report where its level closes it, and by that alone", async () => {
    const withUpdates = async (updates: string) =>
      decisionAt(
        await loadSource({
          [`content/${february}/minutes.yaml`]: `rating-scale: brag
present: []
minutes:
  - item: 4
    resolved:
      clauses:
        - text: Report again.
          addressed-to: [head-of-transport]
          response: { by: head-of-transport, date: 2026-02-20, decision: accepted }
          updates:
${updates}`,
        }),
        february,
        "10",
      );
    const done =
      "            - { as-at: 20 March 2026, rating: blue, progress: Done., evidence: The report. }\n";
    const closed = await withUpdates(done);
    expect(stagesOf(closed)).toEqual([
      "made 3 February 2026",
      "answered 20 February 2026",
      "acted-on 20 March 2026",
      "evidenced 20 March 2026",
      "closed 20 March 2026",
    ]);
    expect(closed?.open).toEqual({ from: "2026-02-03", to: "2026-03-20" });
    const again = await withUpdates(`${done}            - { as-at: 25 March 2026, rating: amber }\n`);
    expect(again?.events.map(({ stage }) => stage)).not.toContain("closed");
    expect(again?.open).toEqual({ from: "2026-02-03", to: "2026-03-31" });
  });
});
