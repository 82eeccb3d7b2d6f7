// What is written for whoever uses, hosts or changes the project is true of it: the files, headings and commands that it
// names are there.
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import Slugger from "github-slugger";
import { describe, expect, it } from "vitest";
import { propertyOf } from "../scripts/lib/property-of.ts";
import { rooms } from "./support/source-rules.ts";
import { writtenChanges } from "./support/written-changes.ts";

const root = join(import.meta.dirname, "..");
const documents = [
  ...globSync("*.md", { cwd: root }),
  ...globSync(".github/*.md", { cwd: root }),
  ...globSync("scripts/*.md", { cwd: root }),
  ...globSync("scripts/decisions/*.md", { cwd: root }),
  ...globSync("scripts/pdf/*.md", { cwd: root }),
].map((path) => path.replaceAll("\\", "/"));

const read = (path: string) => readFileSync(join(root, path), "utf8");

function anchorsOf(path: string): ReadonlySet<string> {
  const slugger = new Slugger();
  return new Set(
    [...read(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, title = ""]) =>
      slugger.slug(title.replaceAll("`", "")),
    ),
  );
}

/** Whether a file of the project is called so, by its path or, within a room, by the end of it. */
function isThere(name: string): boolean {
  return (
    existsSync(join(root, name)) ||
    ["scripts", "scripts/*", "scripts/*/*", "layouts", "layouts/*", "layouts/*/*", "tests", "tests/*"].some(
      (room) => globSync(`${room}/${name}`, { cwd: root }).length > 0,
    )
  );
}

describe.each(documents)("%s", (path) => {
  const text = read(path);
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, "");

  it("links to files and headings that are there", () => {
    for (const [, target = ""] of prose.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(target)) continue;
      const [file = "", anchor] = target.split("#");
      const found = file === "" ? path : join(dirname(path), file).replaceAll("\\", "/");
      expect(existsSync(join(root, found)), target).toBe(true);
      // The anchors of content are made by the dialect.
      if (anchor !== undefined && !found.startsWith("content/"))
        expect(anchorsOf(found), target).toContain(anchor);
    }
  });

  it("names files of the project that are there", () => {
    const told = new Set(writtenChanges(text).map((change) => change.path));
    for (const [, name = ""] of prose.matchAll(/`([\w./-]+\.(?:ts|mjs|js))`/g))
      if (!name.includes("/schemas/") && !told.has(name)) expect(isThere(name), name).toBe(true);
  });

  it("names commands that are there", () => {
    const scripts = Object.keys(Object(propertyOf(JSON.parse(read("package.json")), "scripts")));
    for (const [, name = ""] of text.matchAll(/\bnpm run ([\w:]+)/g)) expect(scripts, name).toContain(name);
  });
});

it("README is short, for it is for users", () => {
  expect(read("README.md").trimEnd().split("\n").length).toBeLessThanOrEqual(120);
  expect(documents.map((path) => basename(path))).toContain("CONTRIBUTING.md");
});

it("the architecture prints the table of imports that the source is held to", () => {
  const ticked = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");
  const rows = Object.entries(rooms).map(([room, { values, types }]) =>
    ["", ticked([room]), ticked(values), ticked(types), ""].map((cell) => cell.padStart(cell.length + 1)),
  );
  const squeezed = read("scripts/README.md").replaceAll(/ +/g, " ");
  for (const row of rows) expect(squeezed).toContain(row.join(" |").replaceAll(/ +/g, " ").trim());
});
