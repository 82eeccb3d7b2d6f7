// What is found in a source folder, and what is told where a folder cannot be read.
import { readdirSync } from "node:fs";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findFiles } from "../../scripts/load/find-files.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { withSource } from "../support/temporary-folder.ts";

/** Lists folders as the system does, but for one that it gives an error for. */
function failing(name: string, code: string) {
  return (path: string) => {
    if (path.endsWith(name)) throw Object.assign(new Error(code), { code });
    return readdirSync(path, { withFileTypes: true });
  };
}

describe("a hidden file", () => {
  it("is told of in one warning a folder, unless a system or an editor made it", async () => {
    const usual = [
      ".DS_Store",
      "._notes.md",
      ".gitkeep",
      ".~lock.plan.odt#",
      ".plan.md.swp",
      ".nfs0000a1",
      "~$plan.docx",
    ];
    await withSource({}, async (source) => {
      const about = join(source, "content/about");
      for (const name of [...usual, ".env", ".notes.md"]) await writeFile(join(about, name), "x");
      await mkdir(join(source, "content/reviews/.private"));
      await writeFile(join(source, "content/reviews/.private/index.md"), "x");
      const { files, findings } = findFiles(source, "content");
      expect(files.filter((file) => /\/\.|~/.test(file))).toEqual([]);
      expect(findings).toEqual([
        {
          severity: "warning",
          rule: "hidden-file",
          place: { file: "content/about", line: 1, column: 1 },
          message: "A dot before the name hides “.env”, “.notes.md”, so they are neither read nor published.",
          hint: "Move them out of content/; or, if readers are to have them, take the dot away and link to them.",
        },
        expect.objectContaining({
          place: { file: "content/reviews", line: 1, column: 1 },
          message: "A dot before the name hides “.private”, so it is neither read nor published.",
        }),
      ]);
    });
  });
});

describe("a folder", () => {
  it.each([
    ["EACCES", "You may not read the folder."],
    ["EIO", "The folder cannot be read."],
    ["ESTALE", "The folder cannot be read."],
  ])("that gives %s is an error with its place", async (code, message) => {
    await withSource({}, async (source) => {
      const found = findFiles(source, "content", failing("buses-2024", code));
      expect(found.findings).toMatchObject([
        { severity: "error", place: { file: "content/strategies/buses-2024" }, message },
      ]);
      expect(found.unread).toEqual(["content/strategies/buses-2024"]);
      expect(found.files.length).toBeGreaterThan(10);
    });
  });

  it("that is gone by the time it is looked at has no files, as one that never was", async () => {
    await withSource({}, async (source) => {
      const found = findFiles(source, "content", failing("buses-2024", "ENOENT"));
      expect(found).toMatchObject({ findings: [], unread: [] });
      expect(findFiles(source, "nothing")).toEqual({ files: [], findings: [], unread: [] });
    });
  });

  it("that is a link out of the source folder is refused, be it content/ itself", async () => {
    await withSource({}, async (source) => {
      await symlink("/usr", join(source, "outside"));
      await symlink("../../outside", join(source, "content/about/more"));
      expect(findFiles(source, "outside").findings).toHaveLength(1);
      const { files, findings } = findFiles(source, "content");
      expect(findings.map(({ place }) => place.file)).toEqual(["content/about/more"]);
      expect(files.some((file) => file.startsWith("content/about/more"))).toBe(false);
    });
  });

  it("is found again under a name whose accents a Mac stored in pieces", async () => {
    const stored = "re\u0301sume\u0301";
    await withSource({}, async (source) => {
      await mkdir(join(source, "content", stored));
      const text = "---\ntitle: A\ntype: page\nstatus: published\nsummary: A.\n---\n\n[Plan](plán.pdf)\n";
      await writeFile(join(source, "content", stored, "index.md"), text);
      await writeFile(join(source, "content", stored, "pla\u0301n.pdf"), "%PDF-1.7\n");
      const { register, findings } = await loadRegister({ source, today: "2026-03-31" });
      expect(findings.filter(({ rule }) => rule === "readable-file")).toEqual([]);
      expect(register.publications.get(publicationId("résumé"))?.assets).toMatchObject([
        { path: "plán.pdf" },
      ]);
    });
  });
});
