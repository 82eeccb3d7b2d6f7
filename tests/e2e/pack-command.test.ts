// The command that prints packs, as an officer meets it: where packs go, and what it refuses.
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { withSource } from "../support/temporary-folder.ts";
import { run } from "./command.ts";
import { openPdf, pageTexts } from "./pdf-reading.ts";

const meeting = "meetings/transport-panel/2026-02-03";
const day = ["--today", "2026-03-31"];

it("puts the packs of members beside the site, with the public papers on the pages that everybody has", async () => {
  await withSource({}, async (source) => {
    const members = await run("pack", [meeting, "--audience", "members", "--source", source, ...day]);
    const open = await run("pack", [meeting, "--source", source, ...day]);
    expect([members.code, open.code]).toEqual([0, 0]);
    expect(members.out).toContain("For members only");
    const read = async (folder: string) =>
      pageTexts(await openPdf(join(source, folder, meeting, "agenda-pack.pdf")));
    const [theirs, everybodys] = [await read("_members"), await read("_site")];
    // A front sheet before what everybody has, and the exempt paper behind it, each with its page that is left blank.
    const labels = await (
      await openPdf(join(source, "_members", meeting, "agenda-pack.pdf"))
    ).getPageLabels();
    const theirFront = labels?.indexOf("1") ?? 0;
    expect(theirFront).toBeGreaterThan(0);
    expect(theirs.length).toBe(everybodys.length + theirFront + 2);
    expect(labels?.slice(theirFront, -2)).toEqual(everybodys.map((_, page) => `${page + 1}`));
    const isSheet = (text: string) => text.includes("The paper, for members only");
    for (const [page, text] of everybodys.entries())
      if (!isSheet(theirs[page + theirFront] ?? "")) expect(theirs[page + theirFront]).toBe(text);
    const at = `E${theirFront + 1}`;
    expect(labels?.indexOf(at)).toBe(theirs.length - 2);
    expect(theirs.at(-2)).toContain("What was offered for route 7");
    expect(theirs.at(-2)).toContain(at);
    expect(theirs.find(isSheet)).toMatch(new RegExp(`for members only\\s+${at}`));
    expect(theirs.slice(0, theirFront).join(" ")).toMatch(
      new RegExp(`What was offered for route 7 \\(exempt\\)\\s+${at}`),
    );
    const late = await openPdf(join(source, "_members", meeting, "supplement-1.pdf"));
    expect((await late.getPageLabels())?.[0]).toBe(`${everybodys.length + 1}`);
  });
});

it("refuses to put packs of members where a site is, and meetings that there are not", async () => {
  await withSource({}, async (source) => {
    const site = join(source, "public");
    mkdirSync(site);
    writeFileSync(join(site, "catalogue.json"), "{}");
    for (const output of [join(source, "_site"), join(site, "members")]) {
      const refused = await run("pack", [
        meeting,
        "--audience",
        "members",
        "--source",
        source,
        "--output",
        output,
      ]);
      expect(refused.code).toBe(2);
      expect(refused.err).toContain("which everybody can read");
      expect(existsSync(join(output, meeting))).toBe(false);
    }
    const unknown = await run("pack", ["meetings/transport-panel/2026-02-04", "--source", source]);
    expect(unknown).toMatchObject({ code: 2, err: expect.stringMatching(`Use one of: .*${meeting}`) });
    expect(await run("pack", [])).toMatchObject({ code: 2 });
    expect(await run("pack", [meeting, "--audience", "press"])).toMatchObject({ code: 2 });
  });
});
