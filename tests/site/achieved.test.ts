// What was reached in words stands where a figure would: in the table, on the page of the measure, in a sentence and in the data.
import { expect, it } from "vitest";
import { standingFacts } from "../../layouts/parts/measures/measure-facts.ts";
import { textOf } from "../../scripts/lib/text-of.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { writeDataFiles } from "../../scripts/site/data/data-files.ts";
import { loadView, publicationOf } from "./load-view.ts";

const about = "about";

it("is said in the words of the paper", async () => {
  const view = await loadView({
    [`content/${about}/index.md`]:
      "---\ntitle: A\ntype: page\nstatus: published\nsummary: A.\n---\n\nWe reached [[= measure.families.latest]].\n\n::: measures\n:::\n",
    [`content/${about}/measures.yaml`]:
      "measures:\n  - { ref: families, name: Families, unit: number, good: high, target: { text: more }, achieved: 300 families }\n",
  });
  const words = textOf(view.body({ publication: publicationId(about) }).toString());
  expect(words).toContain("We reached 300 families.");
  expect(words.match(/300 families/g)).toHaveLength(2);
  const publication = publicationOf(view, about);
  const [measure] = publication.facts.measures;
  if (measure === undefined) throw new Error("There is no measure.");
  expect(String(standingFacts(view, { publication, measure })[0]?.[1])).toBe("300 families");
  const csv = writeDataFiles(view).find(({ path }) => path === `/${about}/measures.csv`)?.text;
  expect(csv).toMatch(/,achieved,.*,300 families,/);
});
