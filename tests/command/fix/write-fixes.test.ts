// Files are mended in their own encoding, whole or not at all, and nothing beside them is touched.
import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { chmod, lstat } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFixes } from "../../../scripts/command/fix/write-fixes.ts";
import { loadAndCheck } from "../../../scripts/command/load-and-check.ts";
import type { Finding, Fix } from "../../../scripts/lib/finding.ts";
import { withSource } from "../../support/temporary-folder.ts";

const folder = "content/about";
const bigEndian = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16();
const signal = new AbortController().signal;

/** A finding that would have a word of a file replaced. */
function finding(file: string, column = 5, fix: Partial<Fix> = {}): Finding<string> {
  const place = { file: `${folder}/${file}`, line: 2, column };
  return {
    severity: "warning",
    rule: "x",
    place,
    message: "Wrong.",
    hint: "Mend it.",
    fix: { place, written: "Bad", instead: "Gööd", ...fix },
  };
}

describe("fixes", () => {
  const text = "Café\r\n\tis Bad.\r\n";
  const mended = text.replace("Bad", "Gööd");

  it("keep the encoding, the rights and links of files, and leave nothing beside them", () =>
    withSource(
      {
        [`${folder}/a.txt`]: text,
        [`${folder}/b.txt`]: bigEndian(text),
        [`${folder}/c.txt`]: Buffer.from(`\ufeff${text}`, "utf16le"),
        [`${folder}/d.txt`]: `\ufeff${text}`,
        [`${folder}/other.txt`]: text,
      },
      async (source) => {
        const at = (file: string) => join(source, folder, file);
        await chmod(at("a.txt"), 0o604);
        symlinkSync("d.txt", at("link.txt"));
        const names = readdirSync(join(source, folder));
        const [before, made] = [statSync(at("other.txt")).mtimeMs, [] as string[]];
        const all = ["link.txt", "c.txt", "a.txt", "b.txt", "gone.txt", "d.txt"].map((file) => finding(file));
        const doubly = { instead: "Bad, Bad" };
        for await (const { place } of writeFixes(source, [...all, finding("link.txt", 5, doubly)], signal))
          made.push(place.file.slice(folder.length + 1));
        expect(made).toEqual(["a.txt", "b.txt", "c.txt", "link.txt"]);
        expect(readFileSync(at("a.txt"), "utf8")).toBe(mended);
        expect(readFileSync(at("b.txt"))).toEqual(bigEndian(mended));
        expect(readFileSync(at("c.txt"))).toEqual(Buffer.from(`\ufeff${mended}`, "utf16le"));
        expect(readFileSync(at("d.txt"), "utf8")).toBe(`\ufeff${mended}`);
        expect((await lstat(at("link.txt"))).isSymbolicLink()).toBe(true);
        if (process.platform !== "win32") expect(statSync(at("a.txt")).mode & 0o777).toBe(0o604);
        expect(statSync(at("other.txt")).mtimeMs).toBe(before);
        expect(readdirSync(join(source, folder))).toEqual(names);
      },
    ));

  it("are written nowhere outside of the source folder, nor after a stop", () =>
    withSource({ [`${folder}/a.txt`]: text }, async (source) => {
      await withSource({ [`${folder}/out.txt`]: text }, async (other) => {
        symlinkSync(join(other, folder, "out.txt"), join(source, folder, "out.txt"));
        const outside = [finding("out.txt"), finding("../../../../etc/x.txt")];
        for await (const fix of writeFixes(source, outside, signal)) expect(fix).toBe(undefined);
        expect(readFileSync(join(other, folder, "out.txt"), "utf8")).toBe(text);
        for await (const fix of writeFixes(source, [finding("a.txt")], AbortSignal.abort()))
          expect(fix).toBe(undefined);
        expect(readFileSync(join(source, folder, "a.txt"), "utf8")).toBe(text);
        expect(existsSync(join(source, "etc"))).toBe(false);
      });
    }));

  it("of letters that only look styled come to plain ones", () =>
    withSource({}, async (source) => {
      const file = join(source, folder, "index.md");
      const own = `${readFileSync(file, "utf8").trimEnd()}\n\nThe oﬃce of King Henry Ⅷ in m⁵.\n`;
      writeFileSync(file, own);
      const { findings } = await loadAndCheck(source, "2026-03-31");
      const made: string[] = [];
      for await (const { instead } of writeFixes(source, findings, signal)) made.push(instead);
      expect(made).toEqual(["ffi", "VIII"]);
      expect(readFileSync(file, "utf8")).toBe(own.replace("ﬃ", "ffi").replace("Ⅷ", "VIII"));
    }));
});
