// A fault that lets exempt texts through ends a command before anything is published.
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { runAlone } from "../e2e/command.ts";
import { withSource } from "../support/temporary-folder.ts";

const hook = pathToFileURL(join(import.meta.dirname, "leaky-redaction.ts")).href;
const withFault = { NODE_OPTIONS: `--import ${hook}` };
const meeting = "meetings/transport-panel/2026-02-03";
const paper = `content/${meeting}/route-7-offers/index.md`;
const day = ["--today", "2026-03-31"];

it("publishes no site with exempt texts, says where each stands, and leaves the last site as it was", async () => {
  await withSource({}, async (source) => {
    const site = join(source, "_site");
    await mkdir(site);
    await writeFile(join(site, "index.html"), "The last site");
    const build = (environment: Readonly<Record<string, string>>) =>
      runAlone("build", ["--source", source, "--no-pdf", ...day], environment);

    const { code, out, err } = await build(withFault);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain(`${paper}:2:8  error  This title is exempt, and stands in /`);
    expect(err).toContain(
      `${paper}:1:1  error  This is exempt, and its file would be published as /${meeting}/`,
    );
    expect(err).toContain("Nothing was written; the last site is as it was.");
    expect(await readFile(join(site, "index.html"), "utf8")).toBe("The last site");

    const mended = await build({});
    expect(mended.code).toBe(0);
    expect(mended.err).toMatch(/Searched \d+ files for \d+ exempt texts: none found/);
    expect(existsSync(join(site, "catalogue.json"))).toBe(true);
  });
});

it("writes no pack for everybody with exempt texts", async () => {
  await withSource({}, async (source) => {
    const { code, err } = await runAlone("pack", [meeting, "--source", source, ...day], withFault);
    expect(code).toBe(1);
    expect(err).toContain(
      `${paper}:2:8  error  This title is exempt, and stands in /${meeting}/agenda-pack.pdf (`,
    );
    expect(existsSync(join(source, "_site"))).toBe(false);
  });
});
