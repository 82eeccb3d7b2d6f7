// Where a file is in the source folder is told from its name beside a text, and from where the site has it.
import { expect, it } from "vitest";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { fileOfAddress, sitePathOf, sourcePath } from "../../scripts/model/source-path.ts";
import { loadView, publicationOf } from "../site/load-view.ts";

const folder = "content/reviews/buses-2023";

it("is one however it was written", () => {
  expect(sourcePath(folder, "./stop.jpg")).toBe(`${folder}/stop.jpg`);
  expect(sourcePath(folder, "../buses-2023/stop.jpg")).toBe(`${folder}/stop.jpg`);
  const review = publicationId("reviews/buses-2023");
  expect(fileOfAddress("https://papers.example", review, "stop.jpg")).toBe(sourcePath(folder, "stop.jpg"));
});

it("leads to where the site has it, with what an address cannot hold coded", () => {
  expect(sitePathOf(sourcePath(folder, "stop & go #1.jpg"))).toBe(
    "/reviews/buses-2023/stop%20%26%20go%20%231.jpg",
  );
});

it("is taken for no other path", async () => {
  const view = await loadView();
  const { id, assets } = publicationOf(view, "reviews/buses-2023");
  for (const { path, file } of assets) {
    expect(view.register.files.get(file)).toBe(id);
    // @ts-expect-error That is its path from the folder of the publication.
    expect(view.register.files.get(path)).toBeUndefined();
    // @ts-expect-error That is where the site has it.
    expect(view.register.files.get(sitePathOf(file))).toBeUndefined();
  }
  expect(assets.length).toBeGreaterThan(0);
});
