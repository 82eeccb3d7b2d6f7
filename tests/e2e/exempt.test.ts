// Nothing exempt reaches the public: every byte of a built site is searched for words that only exempt texts have.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readingsOf } from "../support/decode-file.ts";
import { listFiles, withSource } from "../support/temporary-folder.ts";
import { run } from "./command.ts";
import { exemptFiles, type Sentinel, sentinels, unseen } from "./exempt-source.ts";

const meeting = "meetings/transport-panel/2026-02-03";
const day = ["--today", "2026-03-31"];
const names = Object.keys(sentinels).filter((name): name is Sentinel => name in sentinels);

/** Where each word is found in a folder: in names of files, and in whatever the files hold. */
async function search(folder: string): Promise<ReadonlyMap<Sentinel, readonly string[]>> {
  const found = new Map<Sentinel, string[]>();
  for (const file of await listFiles(folder)) {
    const readings = [file.toLowerCase(), ...(await readingsOf(await readFile(join(folder, file))))];
    for (const name of names)
      if (readings.some((text) => text.includes(sentinels[name])))
        found.set(name, [...(found.get(name) ?? []), file]);
  }
  return found;
}

const build = (source: string) => run("build", ["--source", source, ...day]);

async function buildWithPacks() {
  return withSource(await exemptFiles(), async (source) => {
    const built = await build(source);
    const packed = await run("pack", [meeting, "--audience", "members", "--source", source, ...day]);
    const [site, members] = [join(source, "_site"), join(source, "_members")];
    return {
      built,
      packed,
      files: built.code === 0 ? await listFiles(site) : [],
      site: built.code === 0 ? await search(site) : new Map(),
      members: packed.code === 0 ? await search(members) : new Map(),
    };
  });
}

describe("a source with exempt texts of every sort", () => {
  let result: Awaited<ReturnType<typeof buildWithPacks>>;
  beforeAll(async () => {
    result = await buildWithPacks();
  });

  it("is built, with its packs", () => {
    expect(result.built).toMatchObject({ code: 0 });
    expect(result.packed).toMatchObject({ code: 0 });
    expect(result.files).toContain(`${meeting}/agenda-pack.pdf`);
    expect(result.files).toContain(`${meeting}/supplement-1.pdf`);
  });

  it.each(names)("keeps its %s out of everything that is published", (name) => {
    expect(result.site.get(name) ?? []).toEqual([]);
  });

  it.each(names.filter((name) => !unseen.has(name)))("has its %s in the members' packs", (name) => {
    expect(result.members.get(name) ?? []).not.toEqual([]);
  });

  it("puts beside the members' pack what it cannot hold, and says so on its front sheet and in the terminal", () => {
    const names = ["sheetFile", "passageFile", "clauseFile"] as const;
    for (const name of names) {
      expect(result.packed.out).toContain(`${sentinels[name]}.csv (a file that an exempt paper links)`);
      expect(result.members.get(name)).toContain(`${meeting}/agenda-pack.pdf`);
    }
    expect(result.members.get("sheetText")).toEqual([
      `${meeting}/${sentinels.folder}/${sentinels.sheetFile}.csv`,
    ]);
  });
});

describe("the same source with nothing exempt", () => {
  it("has every word in what is published, so that the search would have found it", async () => {
    await withSource(await exemptFiles({ open: true }), async (source) => {
      expect(await build(source)).toMatchObject({ code: 0 });
      const found = await search(join(source, "_site"));
      expect(names.filter((name) => !found.has(name))).toEqual([]);
    });
  });
});
