// The catalogue lists every publication with what can be had of it.
import { expect, it } from "vitest";
import { buildCatalogue } from "../../scripts/site/data/catalogue.ts";
import { writeDataFiles } from "../../scripts/site/data/data-files.ts";
import { loadView } from "./load-view.ts";
import { yearFiles } from "./meeting-source.ts";

it("lists pages, parts, PDFs and data with their rows", async () => {
  const view = await loadView();
  const pdf = { pages: 12, bytes: 3456, sha256: "ab".repeat(32) };
  const { publications } = buildCatalogue(view.register, new Map([["reviews/buses-2023", pdf]]), new Map());
  expect(publications.map(({ id }) => id)).toEqual([...view.register.publications.keys()]);
  expect(publications.find(({ id }) => id === "reviews/buses-2023")).toEqual({
    id: "reviews/buses-2023",
    kind: "review",
    title: "Review of buses",
    status: "published",
    date: "2023-05-12",
    url: "https://papers.example/reviews/buses-2023/",
    parts: [
      {
        label: "Annex 1",
        title: "All the options",
        url: "https://papers.example/reviews/buses-2023/annex-1/",
      },
    ],
    pdf: { url: "https://papers.example/reviews/buses-2023/buses-2023.pdf", ...pdf },
    data: [
      {
        name: "recommendations",
        csv: "https://papers.example/reviews/buses-2023/recommendations.csv",
        json: "https://papers.example/reviews/buses-2023/recommendations.json",
        rows: 2,
      },
      {
        name: "options",
        csv: "https://papers.example/reviews/buses-2023/options.csv",
        json: "https://papers.example/reviews/buses-2023/options.json",
        rows: 4,
      },
    ],
  });
  expect(publications.find(({ id }) => id === "about")).toMatchObject({ date: null, pdf: null, data: [] });
});

it.each([
  ["the valid base", {}],
  ["a year of meetings", yearFiles],
])("counts as many rows as the data files of %s have", async (_name, source) => {
  const view = await loadView(source);
  const files = new Map<string, string>(writeDataFiles(view).map(({ path, text }) => [path, text]));
  const { publications } = buildCatalogue(view.register, new Map(), new Map());
  for (const { data } of publications) {
    for (const { json, rows } of data) {
      const text = files.get(new URL(json).pathname) ?? "{}";
      expect(JSON.parse(text), json).toHaveProperty("rows.length", rows);
    }
  }
});
