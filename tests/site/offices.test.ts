// Whoever is known by name and office is listed with both: on the front sheet, on covers, in minutes and in the data.
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { renderSource } from "./render-source.ts";

const people = `people:
  - { id: ada-archer, name: Councillor Ada Archer, role: Chair of Scrutiny, organization: westford-council }
  - { id: head-of-transport, name: Jo Finch, role: Head of Transport, organization: westford-council }
  - { id: ben-brook, name: Councillor Ben Brook, role: Police and Crime Commissioner }
  - { id: cem-demir, name: Councillor Cem Demir }
  - { id: dora-ellis, name: Councillor Dora Ellis }
  - { id: eve-frost, name: Councillor Eve Frost }
`;
const pack = "meetings/transport-panel/2026-02-03/agenda-pack";
const print = await renderSource({ "data/people.yaml": people }, "print");

function paper(key: string, selector: string): string {
  const $ = load(print.get(`${pack}/${key}/index.html`) ?? "");
  return $(selector).text().replaceAll(/\s+/g, " ").trim();
}

describe("somebody with a name and an office", () => {
  it("is listed with both on the front sheet: as a member, as a presenter and as the one who signs", () => {
    expect(paper("front", ".members")).toContain("Councillor Ada Archer, Chair of Scrutiny (Chair)");
    expect(paper("front", ".members")).toContain(
      "Councillor Ben Brook, Police and Crime Commissioner (Vice-chair)",
    );
    expect(paper("front", ".agenda__by")).toContain("Presented by Jo Finch, Head of Transport");
    expect(paper("front", ".signature")).toBe("Signed by Jo Finch, Head of Transport");
  });

  it("is listed with both on the cover of a report", () => {
    expect(paper("item-4-1", ".paper-head")).toContain("Jo Finch, Head of Transport");
    expect(paper("item-4-1", ".paper-head")).not.toMatch(/Jo Finch(?!, Head of Transport)/);
  });

  it("is listed with both in the minutes, once: votes and interests are told by name", () => {
    const minutes = load(print.get("meetings/transport-panel/2026-02-03/minutes/index.html") ?? "");
    const words = (selector: string) => minutes(selector).text().replaceAll(/\s+/g, " ").trim();
    expect(words(".attendees")).toContain(
      "Councillor Ben Brook, Police and Crime Commissioner, in the chair",
    );
    expect(words(".attendees")).toContain("Jo Finch, Head of Transport, for item 4");
    expect(words(".clause__about")).toContain("Asked of Jo Finch, Head of Transport");
    expect(words(".minute__declaration")).toMatch(/Councillor Ben Brook: /);
  });
});
