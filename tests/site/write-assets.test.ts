// What is written of files is what was checked of them, whatever has become of the source since.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { writeAssets } from "../../scripts/site/write-assets.ts";
import { memoryStore } from "../support/memory-store.ts";
import { withSource } from "../support/temporary-folder.ts";

it("a drawing and a PDF that change while the site is built go out as they were checked", async () => {
  const output = await mkdtemp(join(tmpdir(), "scrutineer-assets-"));
  try {
    await withSource({}, async (source) => {
      const store = memoryStore();
      const { register, findings } = await loadRegister({ source, today: "2026-03-31", store });
      expect(findings).toEqual([]);
      const drawing = "content/reviews/buses-2023/map.svg";
      const letter = "content/meetings/transport-panel/2026-02-03/letter.pdf";
      const checked = await readFile(join(source, letter), "utf8");
      await writeFile(
        join(source, drawing),
        "<svg xmlns='http://www.w3.org/2000/svg'><script>evil()</script></svg>",
      );
      await writeFile(join(source, letter), "%PDF-1.7 changed");
      for (const pass of ["site", "print"] as const) {
        const folder = join(output, pass);
        const shown = { register, pathPrefix: "/", pdfs: new Map(), packs: new Map(), store };
        await writeAssets({ ...shown, pass, output: folder });
        const written = await readFile(join(folder, drawing.replace("content/", "")), "utf8");
        expect(written).toContain("<svg");
        expect(written).not.toContain("evil");
        expect(await readFile(join(folder, letter.replace("content/", "")), "utf8")).toBe(checked);
      }
    });
  } finally {
    await rm(output, { recursive: true, force: true });
  }
});
