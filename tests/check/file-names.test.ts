// Names that some system cannot store, and that could not stand in a fixture, as the fixtures are stored everywhere.
import { describe, expect, it } from "vitest";
import { fileNames } from "../../scripts/check/file-names.ts";
import { nameFault } from "../../scripts/lib/file-name.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { type Files, withSource } from "../support/temporary-folder.ts";

const front = "---\ntitle: Page\ntype: page\nstatus: published\nsummary: A page.\n---\n\n";

/** The paths and messages of what is wrong with names. */
async function check(files: Files): Promise<readonly string[]> {
  return withSource(files, async (source) => {
    const { register, unreadable } = await loadRegister({ source, today: "2026-03-31" });
    return [...fileNames.run(register, unreadable)].map(({ place, message }) => `${place.file}: ${message}`);
  });
}

describe("a name", () => {
  it("that differs from another in capitals alone is refused, as is a generated one in capitals", async () => {
    const files = {
      "content/about/annex.md":
        "---\ntitle: A\nlabel: Annex 1\norder: 1\n---\n\n[Routes](map.txt), [roads](Map.txt), [all](ABOUT.pdf).\n",
      "content/about/map.txt": "x",
      "content/about/Map.txt": "x",
      "content/about/ABOUT.pdf": "%PDF-1.7\n",
    };
    expect(await check(files)).toEqual([
      "content/about/ABOUT.pdf: “ABOUT.pdf” has the name of a file that the site makes itself, and would take its place.",
      "content/about/map.txt: “map.txt” differs from “Map.txt” in capitals alone, and some systems store only one of them.",
    ]);
  });

  it("that Windows forbids is refused of folders, parts and files that are named, and of no others", async () => {
    const long = "a".repeat(230);
    const files = {
      "content/con./index.md": `${front}[Notes](aux.txt)\n`,
      "content/con./aux.txt": "x",
      "content/con./nul.txt": "x",
      "content/con./lpt1.md": "---\ntitle: A\nlabel: Annex 1\norder: 1\n---\n\nText.\n",
      [`content/${long}/index.md`]: `${front}Text.\n`,
    };
    expect((await check(files)).map((said) => said.replaceAll(long, "long"))).toEqual([
      "content/con./aux.txt: The name “aux.txt” is kept by Windows for a device.",
      "content/long/index.md: The name “long” is too long for some systems to store.",
      "content/con./index.md: The name “con.” ends in a full stop or a space, which Windows does not allow.",
      "content/con./lpt1.md: The name “lpt1” is kept by Windows for a device.",
    ]);
  });

  it.each(["CON", "aux.pdf", "com1", "LPT9.txt", "a:b", "a?", "notes.", "notes ", "é".repeat(101)])(
    "%j has a fault",
    (name) => expect(nameFault(name)).toBeDefined(),
  );

  it.each(["console", "com", "auxiliary.pdf", "map one.svg", "é".repeat(100), "con-2"])(
    "%j has none",
    (name) => expect(nameFault(name)).toBeUndefined(),
  );
});
