// The site is one plugin of Eleventy among others: what a web team adds is there, and no page of ours is changed by it.
import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { run as runCommand, temporaryFolder } from "../e2e/command.ts";
import { baseFolder, listFiles } from "../support/temporary-folder.ts";

const root = join(import.meta.dirname, "..", "..");
const today = "2026-03-31";
const run = promisify(execFile);

/** A configuration with one of each thing that a web team may add. */
const configuration = `
import { scrutineer } from ${JSON.stringify(join(root, "scripts", "command", "eleventy-plugin.ts"))};

function site(config) {
  config.addPlugin(scrutineer, { source: ${JSON.stringify(baseFolder)}, today: "${today}" });
  config.addPlugin((own) => own.addGlobalData("ward", "Elm & Ash"));
  config.addFilter("shout", (text) => text.toUpperCase());
  config.addShortcode("sign", () => "The web team");
  config.addTransform("stamp", (content, path) => (path.endsWith("stamped/index.html") ? content + "<!-- stamped -->" : content));
  config.addPassthroughCopy({ ${JSON.stringify(join(root, "LICENSE"))}: "licence.txt" });
  config.addTemplate("wards.njk", "---\\ntitle: Wards\\npermalink: /wards/\\nlayout: site-page.11ty.ts\\n---\\n<p>{{ ward | shout }}, of {{ view.register.site.name }}</p>{% sign %}");
  config.addTemplate("stamped.md", "---\\npermalink: /stamped/\\n---\\nIt is *stamped*.");
  config.addTemplate("plain.liquid", "---\\npermalink: /plain.txt\\n---\\n{{ ward }}");
  return { dir: { input: "layouts/site" } };
}
export { site as default };
`;

it("other plugins, filters, shortcodes, transforms, files and pages work beside it, and its pages are those of a build", async () => {
  const folder = temporaryFolder();
  const config = join(folder, "site.config.mjs");
  writeFileSync(config, configuration);
  const output = join(folder, "by-hand");
  const program = join(root, "node_modules", "@11ty", "eleventy", "cmd.cjs");
  const cache = { SCRUTINEER_CACHE: join(folder, "cache") };
  const byHand = [program, `--config=${config}`, `--output=${output}`, "--quiet"];
  await run(process.execPath, byHand, { cwd: root, env: { ...process.env, ...cache } });
  const built = join(folder, "built");
  const parameters = ["--source", baseFolder, "--output", built, "--no-pdf", "--today", today];
  expect(await runCommand("build", parameters, cache)).toMatchObject({ code: 0 });
  const read = (path: string) => readFileSync(join(output, path), "utf8");
  expect(read("wards/index.html")).toContain("<p>ELM &amp; ASH, of Westford papers</p>The web team");
  expect(read("wards/index.html")).toContain("<h1>Wards</h1>");
  expect(read("stamped/index.html")).toMatch(/<em>stamped<\/em>.*<!-- stamped -->/s);
  expect(read("plain.txt")).toBe("Elm & Ash");
  expect(read("licence.txt")).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
  const own = (paths: readonly string[]) => paths.filter((path) => !path.startsWith("pagefind/"));
  const pages = own(await listFiles(built)).filter((path) => path !== "catalogue.json");
  expect(pages.length).toBeGreaterThan(100);
  expect(own(await listFiles(output)).filter((path) => !pages.includes(path))).toEqual([
    "licence.txt",
    "plain.txt",
    "stamped/index.html",
    "wards/index.html",
  ]);
  for (const path of pages) expect(read(path), path).toBe(readFileSync(join(built, path), "utf8"));
});
