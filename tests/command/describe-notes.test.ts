// What is said in the terminal of PDFs that somebody else made: a line for each sort of fault, with what to do.
import { expect, it } from "vitest";
import { describeNotes } from "../../scripts/command/describe-notes.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";

const noTags = (about: string) => ({
  about,
  what: "There are no tags.",
  hint: "Ask for some.",
  isBreach: false,
});
const noFont = (about: string) => ({ about, what: "A font is missing.", hint: "Embed it.", isBreach: true });

it("says nothing of nothing", () => {
  expect(describeNotes([])).toEqual([]);
  expect(describeNotes([{ id: publicationId("meetings/a"), name: "agenda-pack", notes: [] }])).toEqual([]);
});

it("names the files of a sort of fault in one line, in order and each once, and counts them from the fourth on", () => {
  const notes = ["d", "b", "a", "c", "e", "a"].map((name) => noTags(`${name}.pdf`));
  const late = {
    id: publicationId("meetings/a"),
    name: "supplement-1",
    notes: [noTags("d.pdf"), noTags("f.pdf")],
  };
  expect(describeNotes([{ id: publicationId("meetings/a"), name: "agenda-pack", notes }, late])).toEqual([
    "a.pdf, b.pdf, c.pdf and 3 more: There are no tags. Ask for some.",
  ]);
});

it("says of which files packs break a standard, and names each file as its note does", () => {
  expect(
    describeNotes([
      {
        id: publicationId("meetings/a"),
        name: "agenda-pack",
        notes: [noTags("content/a/a.pdf"), noFont("content/a/a.pdf")],
      },
      {
        id: publicationId("meetings/b"),
        name: "agenda-pack",
        notes: [noFont("content/b/a.pdf"), noFont("content/b/b.pdf")],
      },
    ]),
  ).toEqual([
    "content/a/a.pdf: There are no tags. Ask for some.",
    "content/a/a.pdf, content/b/a.pdf and content/b/b.pdf: A font is missing. Embed it.",
    "meetings/a/agenda-pack.pdf and meetings/b/agenda-pack.pdf claim neither PDF/UA nor PDF/A because of content/a/a.pdf, content/b/a.pdf and content/b/b.pdf.",
  ]);
  expect(
    describeNotes([{ id: publicationId("meetings/a"), name: "agenda-pack", notes: [noFont("a.pdf")] }]).at(
      -1,
    ),
  ).toBe("meetings/a/agenda-pack.pdf claims neither PDF/UA nor PDF/A because of a.pdf.");
});

it("names four files rather than three and one more", () => {
  const notes = ["a", "b", "c", "d"].map(noTags);
  expect(describeNotes([{ id: publicationId("meetings/a"), name: "agenda-pack", notes }])).toEqual([
    "a, b, c and d: There are no tags. Ask for some.",
  ]);
});
