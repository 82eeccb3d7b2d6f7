// What a printed publication says of itself in its head: every fact in an element of its own, none made up.
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { documentMetadata } from "../../layouts/parts/print/document-metadata.ts";
import { insideCover } from "../../layouts/parts/print/front-matter.ts";
import { publicationHead } from "../../layouts/parts/publication-head.ts";
import { loadView, publicationOf } from "../site/load-view.ts";

async function metadataOf(id: string, files: Readonly<Record<string, string>> = {}) {
  const view = await loadView(files, "print");
  const $ = load(documentMetadata(view, publicationOf(view, id)).toString());
  return (name: string) =>
    $(`meta[name="${name}"]`)
      .toArray()
      .map((meta) => $(meta).attr("content"));
}

describe("the head of a printed publication", () => {
  it("has an element for each author, and the facts of the publication", async () => {
    const contents = await metadataOf("reviews/buses-2023");
    expect(contents("author")).toEqual([expect.stringContaining("Ada Archer"), "Westford Borough Council"]);
    expect(contents("dcterms.publisher")).toEqual(["Westford Borough Council"]);
    expect(contents("description")).toEqual(["What councillors found out about buses."]);
    expect(contents("dcterms.identifier")).toEqual([
      expect.stringMatching(/^https:.*\/reviews\/buses-2023\/$/),
    ]);
    expect(contents("dcterms.issued")).toEqual(["2023-05-12"]);
    expect(contents("dcterms.modified")).toEqual(["2023-07"]);
    expect(contents("dcterms.rights")).toEqual([
      expect.stringMatching(/^Published by Westford Borough Council under the ./),
    ]);
    expect(contents("dcterms.relation")).toEqual(
      ["recommendations.csv", "recommendations.json", "options.csv", "options.json"].map((file) =>
        expect.stringMatching(new RegExp(`^https:.*/reviews/buses-2023/${file}$`)),
      ),
    );
  });

  it("leaves out what a page does not state, and names the council as its author", async () => {
    const contents = await metadataOf("about");
    expect(contents("author")).toEqual(["Westford Borough Council"]);
    for (const name of ["dcterms.issued", "dcterms.modified", "dcterms.hasVersion", "dcterms.relation"])
      expect([name, contents(name)]).toEqual([name, []]);
  });

  it("has the version, and words that would be markup as words", async () => {
    const contents = await metadataOf("about", {
      "content/about/index.md":
        '---\ntitle: About\ntype: page\nstatus: published\nsummary: \'A "summary" <b> & more\'\nversion: "1.2"\n---\n\n## A\n\nText.\n',
    });
    expect(contents("dcterms.hasVersion")).toEqual(["1.2"]);
    expect(contents("description")).toEqual(['A "summary" <b> & more']);
  });
});

describe("the inside cover", () => {
  it("leads to the data by names that make sense alone", async () => {
    const view = await loadView({}, "print");
    const publication = publicationOf(view, "action-plans/buses-2025");
    const $ = load(insideCover(view, publication, publicationHead(view, publication)).toString());
    const data = $("dt")
      .filter((_, term) => $(term).text() === "Data")
      .next("dd")
      .find("a")
      .toArray()
      .map((link) => [$(link).text(), $(link).attr("href")?.split("/").at(-1)]);
    expect(data).toEqual([
      ["Actions as CSV", "actions.csv"],
      ["Actions as JSON", "actions.json"],
      ["Objectives as CSV", "objectives.csv"],
      ["Objectives as JSON", "objectives.json"],
      ["Measures as CSV", "measures.csv"],
      ["Measures as JSON", "measures.json"],
    ]);
  });

  it("says nothing of data that there is not", async () => {
    const view = await loadView({}, "print");
    const about = publicationOf(view, "about");
    expect(insideCover(view, about, publicationHead(view, about)).toString()).not.toContain("<dt>Data</dt>");
  });
});
