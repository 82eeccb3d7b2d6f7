// Every fault that officers make, each a folder of fixtures laid over a valid base: the whole message is compared.

import { readdirSync } from "node:fs";
import { copyFile, link, readFile, symlink, truncate } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadAndCheck } from "../scripts/command/load-and-check.ts";
import { publicationId } from "../scripts/model/publication-id.ts";
import { describeSource, readFault, faultDay as today } from "./support/read-fault.ts";
import { baseFolder, faultsFolder, withSource } from "./support/temporary-folder.ts";
import { sample } from "./support/whole-sweep.ts";

const faults = readdirSync(faultsFolder).filter((name) => name !== "_base");

describe("the valid base", () => {
  it("has no problem", async () => {
    expect(await withSource({}, describeSource)).toBe("No problems found");
  });
});

describe("a fault", () => {
  it.concurrent.each(faults)("%s is explained", async (name) => {
    const { files, expected } = await readFault(name);
    expect(await withSource(files, describeSource)).toBe(expected);
  });

  it.each(faults)("%s is explained in words that an officer knows", async (name) => {
    const { expected } = await readFault(name);
    const words = expected.replace(/^ .*\|.*$/gm, "").replaceAll(/“[^”]*”/g, "");
    expect(words).not.toMatch(
      /undefined|NaN|\[object|\bnull\b|Error:|\bat .*\.ts:|node_modules|ENO|regex|JSON|\bschema\b(?!\))/,
    );
    expect(expected).toMatch(/\d+ (errors?|warnings?|remarks?) in \d+ files?$/);
  });

  const everyThird = faults.filter((_name, index) => index % 3 === 0);
  it.concurrent.each(sample(everyThird, 3))(
    "%s reads the same with Windows line ends and a byte order mark",
    async (name) => {
      const { files, expected } = await readFault(name);
      const windows = Object.entries(files).map(([path, content]) => [path, toWindows(content)] as const);
      expect(await withSource(Object.fromEntries(windows), describeSource)).toBe(expected);
    },
  );
});

/** The text as Notepad would save it; what is no UTF-8 text stays as it is. */
function toWindows(content: string | Uint8Array): string | Uint8Array {
  const text = Buffer.from(content).toString("utf8");
  if (text === "" || text.includes("\ufffd") || text.includes("\0")) return content;
  return `\ufeff${text.replaceAll("\n", "\r\n")}`;
}

describe("a file that is to be published", () => {
  it.each([".png", ".pdf", ".csv"])(
    "and is too large for any memory is refused without being read: %s",
    async (ending) => {
      const text = await readFile(join(baseFolder, "content/about/index.md"), "utf8");
      const files = {
        "content/about/index.md": `${text}\nSee [all of it](all${ending}).\n`,
        [`content/about/all${ending}`]: "",
      };
      await withSource(files, async (source) => {
        // It takes no room on the disk.
        await truncate(join(source, `content/about/all${ending}`), 3_000_000_000);
        expect(
          await describeSource(source),
        ).toBe(`content/about/all${ending}:1:1  error  The file is larger than 500 MB.
  To mend: Save it anew with smaller pictures or fewer rows, or split it. (readable-file)

1 error in 1 file`);
      });
    },
  );
});

describe("a link", () => {
  const linked = async (path: string, target: string): Promise<string> =>
    withSource({}, async (source) => {
      await symlink(target, join(source, path));
      return describeSource(source);
    });

  it("out of the source folder is not followed, be it a text or a picture", async () => {
    expect(
      await linked("content/about/annex.md", "/etc/hostname"),
    ).toBe(`content/about/annex.md:1:1  error  The file is a link to a place outside the source folder.
  To mend: Copy the file itself into the folder. (readable-file)

1 error in 1 file`);
    expect(await linked("content/about/photo.png", "/etc/hostname")).toContain(
      "content/about/photo.png:1:1  error  The file is a link to a place outside the source folder.",
    );
  });

  it("that leads nowhere is reported as that", async () => {
    expect(
      await linked("content/about/annex.md", "gone.md"),
    ).toBe(`content/about/annex.md:1:1  error  The file is a link that leads nowhere: what it leads to is not there.
  To mend: Put the file itself in its place, or delete the link. (readable-file)

1 error in 1 file`);
  });

  it.each([
    ["/etc/hostname", "The file is a link to a place outside the source folder."],
    ["gone.pdf", "The file is a link that leads nowhere: what it leads to is not there."],
    ["link.pdf", "The file is a link that leads to itself."],
  ])("to %s that a text names is there for the text, and told of once", async (target, message) => {
    const text = await readFile(join(baseFolder, "content/about/index.md"), "utf8");
    await withSource(
      { "content/about/index.md": `${text}\nSee the [letter](link.pdf).\n` },
      async (source) => {
        await symlink(target, join(source, "content/about/link.pdf"));
        const { findings } = await loadAndCheck(source, today);
        expect(findings.map(({ place, message: said }) => [place.file, said])).toEqual([
          ["content/about/link.pdf", message],
        ]);
      },
    );
  });

  it("to a folder outside is told of once, whatever texts and fields name in it", async () => {
    const folder = "content/meetings/transport-panel/2026-02-03";
    const [about, agenda] = await Promise.all(
      ["content/about/index.md", `${folder}/meeting.yaml`].map((path) =>
        readFile(join(baseFolder, path), "utf8"),
      ),
    );
    const files = {
      "content/about/index.md": `${about}\nSee [a letter](more/a.pdf), [[more/b]] and this:\n\n![The way of the bus](more/c.png)\n`,
      [`${folder}/meeting.yaml`]: `${agenda}`.replace("letter.pdf, title", "more/letter.pdf, title"),
    };
    await withSource(files, async (source) => {
      for (const place of ["content/about/more", "content/more", `${folder}/more`])
        await symlink("/etc", join(source, place));
      const { findings } = await loadAndCheck(source, today);
      expect(findings.filter(({ rule }) => rule !== "agenda").map(({ place }) => place.file)).toEqual([
        "content/about/more",
        `${folder}/more`,
        "content/more",
      ]);
    });
  });

  it("that leads to itself is reported", async () => {
    expect(await linked("content/about/annex.md", "annex.md")).toContain(
      "The file is a link that leads to itself.",
    );
  });

  it("to a folder outside is reported and not walked", async () => {
    expect(
      await linked("content/about/more", "/etc"),
    ).toBe(`content/about/more:1:1  error  The folder is a link to a place outside the source folder.
  To mend: Copy the folder itself into its place. (readable-file)

1 error in 1 file`);
  });

  it("to a folder in which it lies is reported and not walked for ever", async () => {
    expect(await linked("content/about/more", "..")).toContain(
      "content/about/more:1:1  error  The folder is a link that leads back to a folder in which it lies.",
    );
  });

  it.each([
    ["a link to it", async (folder: string) => symlink("letter.pdf", join(folder, "pub.pdf"))],
    ["the same file", async (folder: string) => link(join(folder, "letter.pdf"), join(folder, "pub.pdf"))],
    ["a copy", async (folder: string) => copyFile(join(folder, "letter.pdf"), join(folder, "pub.pdf"))],
  ])("to an exempt file, or another name for it, is no way out: %s", async (_what, add) => {
    const folder = "content/meetings/transport-panel/2026-02-03";
    const agenda = (access: string) =>
      `state: held\nagenda:\n  - { title: A, papers: [{ file: letter.pdf, title: L${access} }, { file: pub.pdf, title: P }] }\n`;
    const minutes = "present: [ada-archer]\nminutes: [{ item: 1, text: It was noted. }]\n";
    const copies = async (access: string) =>
      withSource(
        { [`${folder}/meeting.yaml`]: agenda(access), [`${folder}/minutes.yaml`]: minutes },
        async (source) => {
          await add(join(source, folder));
          const { findings } = await loadAndCheck(source, today);
          return findings.filter(({ rule }) => rule === "exempt-copies");
        },
      );
    const [found, ...more] = await copies(", access: exempt, paragraph: 3");
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: "error", place: { file: `${folder}/meeting.yaml`, line: 3 } });
    expect(found?.message).toMatch(/^“pub\.pdf” goes out/);
    expect(found?.message).not.toContain("letter");
    expect(await copies("")).toEqual([]);
  });

  it("within the source folder is followed, to a file and to a folder", async () => {
    await withSource(
      {
        "content/about/more.md":
          "---\ntitle: More\nlabel: Annex 1\norder: 1\n---\n\nSee the [map of routes](map.svg).\n",
        "papers/linked/index.md":
          "---\ntitle: Linked\ntype: page\nstatus: published\nsummary: Linked.\n---\n\nText.\n",
      },
      async (source) => {
        await symlink("../reviews/buses-2023/map.svg", join(source, "content/about/map.svg"));
        await symlink("../papers/linked", join(source, "content/linked"));
        expect(await describeSource(source)).toBe("No problems found");
        const { register } = await loadAndCheck(source, today);
        expect(register.publications.has(publicationId("linked"))).toBe(true);
        expect(register.publications.get(publicationId("about"))?.assets.map(({ path }) => path)).toEqual([
          "map.svg",
        ]);
      },
    );
  });
});
