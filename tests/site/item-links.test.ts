// Links to facts lead to the page that shows them: the text, a part of it, or at least the publication.
import { expect, it } from "vitest";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { refOf } from "../../scripts/model/ref.ts";
import { writeDataFiles } from "../../scripts/site/data/data-files.ts";
import { loadView, publicationOf } from "./load-view.ts";

const plan = publicationId("action-plans/buses-2025");
const front =
  "---\ntitle: Plan\ntype: action-plan\nstatus: published\nsummary: A plan.\norganization: westford-council\ndate: 2025\n---\n";
const annex = "---\ntitle: The actions\nlabel: Annex 1\norder: 1\n---\n\n## Actions\n\n::: actions\n:::\n";

it("leads into the part whose block shows the fact, on pages and in data", async () => {
  const view = await loadView({
    [`content/${plan}/index.md`]: `${front}\n## Plan\n\nSee the annex.\n`,
    [`content/${plan}/annex-1.md`]: annex,
  });
  expect(view.itemLink({ publication: plan, elsewhere: true }, "action", refOf("1.1.1"))).toBe(
    `/${plan}/annex-1/#action-1.1.1`,
  );
  const json = writeDataFiles(view).find(({ path }) => path === `/${plan}/actions.json`)?.text ?? "{}";
  expect(JSON.parse(json).rows[0].url).toBe(`https://papers.example/${plan}/annex-1/#action-1.1.1`);
});

it("leads to the page of its own that every measure has, where no block shows it", async () => {
  const view = await loadView({ [`content/${plan}/index.md`]: `${front}\n## Plan\n\nNo block.\n` });
  const path = `/measures/${plan}/punctuality/`;
  expect(view.itemLink({ publication: plan }, "measure", refOf("punctuality"))).toBe(path);
  expect(view.itemUrl(publicationOf(view, plan), "measure", refOf("punctuality"))).toBe(
    `https://papers.example${path}`,
  );
});

it("leads to the publication where no block shows the fact, and never to an anchor that is not there", async () => {
  const view = await loadView({ [`content/${plan}/index.md`]: `${front}\n## Plan\n\nNo block.\n` });
  expect(view.itemLink({ publication: plan, elsewhere: true }, "action", refOf("1.1.1"))).toBe(`/${plan}/`);
  expect(view.itemUrl(publicationOf(view, plan), "action", refOf("1.1.1"))).toBe(
    `https://papers.example/${plan}/`,
  );
});
