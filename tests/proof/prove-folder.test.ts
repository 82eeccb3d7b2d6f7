// What is about to be published is searched for exempt texts: in files of every sort, and without false alarms.

import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadAndCheck } from "../../scripts/command/load-and-check.ts";
import { withoutDrafts } from "../../scripts/model/without-drafts.ts";
import { type Proof, proveFolder } from "../../scripts/proof/prove-folder.ts";
import { en } from "../../scripts/words/en.ts";
import { makeTaggedPdf, paint } from "../support/make-tagged-pdf.ts";
import { memoryStore } from "../support/memory-store.ts";
import { type Files, withSource } from "../support/temporary-folder.ts";
import { plantedFiles, secret } from "./planted-files.ts";

const meeting = "content/meetings/transport-panel/2026-02-03";
const offers = `${meeting}/route-7-offers`;
const title = "Wages of the two drivers";

const source: Files = {
  [`${offers}/index.md`]: `---
title: ${title}
type: report
status: published
summary: Which companies offered to run route 7, and for how much.
organization: westford-council
date: 2026-01-20
access: exempt
paragraph: 3
---

## 1 Background

${secret}. This report is exempt from publication under ${en.exempt.reason("3")}. Every child has the right to be heard in court.

[The letter](northfield.pdf)

| Apr | May | Jun | Jul | Aug | Sep | Oct |
|---|---|---|---|---|---|---|
| 1 | 2 | 3 | 4 | 5 | 6 | 7 |

## 2 Key issues

None.
`,
  [`${offers}/northfield.pdf`]: "no PDF yet",
};

/** Loads a source folder once, to prove folders of published files against its exempt texts. */
async function withProofs<Result>(
  more: Files,
  run: (prove: Prove, sourceFolder: string) => Promise<Result>,
): Promise<Result> {
  return withSource({ ...source, ...more }, async (sourceFolder) => {
    const store = memoryStore();
    const { register } = await loadAndCheck(sourceFolder, "2026-03-31", { store });
    return run(async (published) => {
      const folder = await mkdtemp(join(tmpdir(), "scrutineer-proof-"));
      try {
        for (const [path, content] of Object.entries(published)) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), content);
        }
        return await proveFolder({ folder, store, register, published: withoutDrafts(register) });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    }, sourceFolder);
  });
}

type Prove = (published: Files) => Promise<Proof>;

const prove = (published: Files, more: Files = {}) => withProofs(more, (proveOne) => proveOne(published));

const messages = ({ findings }: Proof) => findings.map(({ message }) => message);

describe("a published file that says something exempt", () => {
  it("is found whatever sort of file it is, with both places", async () => {
    const planted = await plantedFiles();
    await withProofs({}, async (proveOne) => {
      for (const { name, bytes, where } of planted) {
        const { findings, notes } = await proveOne({ [name]: bytes, "about.html": "<p>Welcome</p>" });
        expect(findings, name).toHaveLength(1);
        expect(findings[0], name).toMatchObject({
          severity: "error",
          rule: "exempt-leak",
          place: { file: `${offers}/index.md`, line: 14, column: 1 },
          message: `This is exempt, and stands in /${name}${where === undefined ? "" : ` (${where})`}: “${expectedWords}…”.`,
        });
        expect(notes, name).toEqual([]);
      }
    });
  });

  it("is told once for a text, with how many other files say it", async () => {
    const page = `<p>${secret}</p>`;
    expect(messages(await prove({ "a.html": page, "b.html": page, "c.html": page }))).toEqual([
      `This is exempt, and stands in /a.html and in 2 other files: “${expectedWords}…”.`,
    ]);
  });

  it("is found though a draft says it too, which nobody can read", async () => {
    const front = "---\ntitle: Trams\ntype: page\nstatus: draft\nsummary: Where trams go.\n---\n";
    const draft = { "content/trams/index.md": `${front}\n${secret}\n` };
    expect(messages(await prove({ "a.html": `<p>${secret}</p>` }, draft))).toHaveLength(1);
  });
});

const expectedWords = secret.split(" ").slice(0, 6).join(" ");

describe("a title, a name or a file that is exempt", () => {
  it.each<[string, Files, string]>([
    [
      "title",
      { "a.html": `<h2>${title}</h2>` },
      "This title is exempt, and stands in /a.html: “Wages of the two drivers”.",
    ],
    [
      "link to a file",
      { "a.html": `<a href="files/northfield.pdf">A letter</a>` },
      "The name of this file is exempt, and stands in /a.html: “northfield.pdf”.",
    ],
    [
      "file",
      { "meetings/transport-panel/2026-02-03/route-7-offers/northfield.pdf": "bytes" },
      "This is exempt, and its file would be published as /meetings/transport-panel/2026-02-03/route-7-offers/northfield.pdf.",
    ],
    [
      "folder",
      { "a.html": `<a href="../route-7-offers/">A paper</a>` },
      "The name of this folder is exempt, and stands in /a.html: “route-7-offers”.",
    ],
  ])("is found: a %s", async (_what, published, message) => {
    expect(messages(await prove(published))).toContain(message);
  });

  it("is no name where it is a part of another, or no address", async () => {
    const page = `<a href="old-northfield.pdf">Letter</a> <a href="route-7-offers-2025/">2025</a> route-7-offers`;
    expect(messages(await prove({ "a.html": page }))).toEqual([]);
  });
});

describe("words that tell nothing", () => {
  it.each<[string, string, Files]>([
    ["five words alone", "Coaches asks for ninety pounds and more", {}],
    ["a row of months", "Apr May Jun Jul Aug Sep Oct 1 2 3 4 5 6 7", {}],
    [
      "what the program says of everything exempt",
      `A paper of this item is exempt from publication under ${en.exempt.reason("3")}. This sheet stands in its place.`,
      {},
    ],
    [
      "a quotation that an open text has too",
      "Every child has the right to be heard in court.",
      {
        "content/about/more.md":
          "---\ntitle: More\nlabel: Annex A\norder: 1\n---\n\nEvery child has the right to be heard in court.\n",
      },
    ],
    [
      "a title that an open text says",
      title,
      {
        "content/about/more.md": `---\ntitle: More\nlabel: Annex A\norder: 1\n---\n\nWe ask for the wages of the two drivers.\n`,
      },
    ],
  ])("are no leak: %s", async (_what, text, more) => {
    const { findings, notes } = await prove({ "a.html": `<p>${text}</p>` }, more);
    expect(findings).toEqual([]);
    expect(notes).toEqual([expect.stringMatching(/^Searched 1 file for \d+ exempt texts?: none found/)]);
  });

  it("are no leak where they fall together from two open texts", async () => {
    const page = "<p>It rains: Northfield Coaches asks</p><p>for ninety pounds of coal</p>";
    const open = (text: string): Files => ({
      "content/about/more.md": `---\ntitle: More\nlabel: Annex A\norder: 1\n---\n\n${text}\n`,
    });
    expect(messages(await prove({ "a.html": page }))).toHaveLength(1);
    const said = open("For ninety pounds of coal nobody comes. It rains. Northfield Coaches asks.");
    expect(messages(await prove({ "a.html": page }, said))).toEqual([]);
  });

  it("are no leak where they fall together from an open text and a file of the source", async () => {
    const path = "meetings/transport-panel/2026-02-03/letter.pdf";
    const letter = await makeTaggedPdf({
      pages: [paint(`Coal: ${secret.split(" ").slice(3).join(" ")}`, 0)],
    });
    const page = "<p>It rains: Northfield Coaches asks</p><p>for ninety pounds a day</p>";
    const more = "---\ntitle: More\nlabel: Annex A\norder: 1\n---\n\nNorthfield Coaches asks.\n";
    const open = { "content/about/more.md": more };
    expect(messages(await prove({ "a.html": page }, open))).toHaveLength(1);
    expect(messages(await prove({ "a.html": page, [path]: letter }, open))).toEqual([]);
  });

  it("are no leak where a file of the source says them to everybody", async () => {
    const path = "meetings/transport-panel/2026-02-03/letter.pdf";
    const letter = (await plantedFiles()).find(({ name }) => name === "lines.pdf")?.bytes ?? "";
    const pack = `<p>${secret}</p>`;
    expect(messages(await prove({ [path]: letter, "a.html": pack }))).toEqual([]);
  });
});

describe("what a public text says of an exempt one", () => {
  // Without what the program says of everything exempt.
  const report = {
    [`${offers}/index.md`]: `${source[`${offers}/index.md`]}`.replace(/ This report is.*/, ""),
  };
  const notesOf = async (published: Files, text: string) => {
    const front = "---\ntitle: More\nlabel: Annex A\norder: 1\n---\n";
    const { findings, notes } = await prove(published, {
      ...report,
      "content/about/more.md": `${front}\n${text}\n`,
    });
    expect(findings).toEqual([]);
    return notes.join("\n");
  };
  const passedOver = "Not looked for, since what is public says it too: ";

  it("is told of, wholly and in part, where nothing is found", async () => {
    expect(await notesOf({ "a.html": "<p>Welcome</p>" }, "Welcome")).toBe(
      "Searched 1 file for 6 exempt texts: none found",
    );
    expect(await notesOf({ "a.html": `<p>${title}</p>` }, title)).toBe(
      `Searched 1 file for 5 exempt texts: none found. ${passedOver}1 exempt text as a whole`,
    );
    expect(await notesOf({ "a.html": `<p>${secret}</p>` }, secret)).toBe(
      `Searched 1 file for 6 exempt texts: none found. ${passedOver}1 exempt text in part`,
    );
  });

  it("is told of by the name of a file of the source that goes out as it is", async () => {
    const path = "meetings/transport-panel/2026-02-03/letter.pdf";
    const notes = await notesOf({ [path]: await makeTaggedPdf({ pages: [paint(secret, 0)] }) }, "Welcome");
    expect(notes).toContain(`${passedOver}1 exempt text in part`);
    expect(notes).toContain(`unless everybody may know it: content/${path} (as ${offers}/index.md:14)`);
  });
});

describe("a title that falls together from two open texts", () => {
  // Nobody says the title; what is on either side of a border somebody does.
  const open: Files = {
    "content/about/more.md":
      "---\ntitle: The two drivers\nlabel: Annex A\norder: 1\n---\n\nWages of all are paid.\n",
  };
  const cases: readonly (readonly [string, (border: boolean) => Files])[] = [
    [
      "two elements of a page",
      (border) => ({ "a.html": border ? "<h2>Wages of</h2> <p>the two drivers</p>" : `<p>${title}</p>` }),
    ],
    [
      "two attributes of a page",
      (border) => ({
        "a.html": border ? '<a title="Wages of" href="the-two-drivers">1</a>' : `<a title="${title}">1</a>`,
      }),
    ],
    [
      "a text with a sign that the title has not",
      (border) => ({ "a.html": border ? "<p>Wages of (the two drivers)</p>" : `<p>(${title})</p>` }),
    ],
    [
      "two values of data",
      (border) => ({
        "a.json": JSON.stringify(border ? ["Wages of", "The two drivers"] : { name: title }),
      }),
    ],
    [
      "two cells of a table",
      (border) => ({ "a.csv": border ? "Wages of,the two drivers\n" : `${title},1\n` }),
    ],
  ];

  it.each(cases)("is no leak: %s", async (_where, files) => {
    expect(messages(await prove(files(true), open))).toEqual([]);
    expect(messages(await prove(files(true)))).toHaveLength(1);
    expect(messages(await prove(files(false), open))).toHaveLength(1);
  });

  it("is no leak in a search index, which holds the words of a page without what parts them", async () => {
    const fragment = gzipSync(`pagefind_dcd${JSON.stringify({ content: `At once ${title}. More` })}`);
    const index = { "pagefind/fragment/a.pf_fragment": fragment };
    expect(messages(await prove(index, open))).toEqual([]);
    expect(messages(await prove(index))).toHaveLength(1);
    expect(messages(await prove({ ...index, "a.html": `<p>${title}</p>` }, open))).toHaveLength(1);
  });

  it("is no leak in a PDF, where it is two pieces of a page", async () => {
    const inPieces = (...texts: readonly string[]) =>
      makeTaggedPdf({ pages: [texts.map((text, at) => paint(text, at)).join("")] });
    expect(messages(await prove({ "a.pdf": await inPieces("Wages of", "the two drivers") }, open))).toEqual(
      [],
    );
    expect(messages(await prove({ "a.pdf": await inPieces(title) }, open))).toHaveLength(1);
  });
});

describe("an exempt PDF", () => {
  it("is no less exempt where a copy of it goes out under another name", async () => {
    const path = "meetings/transport-panel/2026-02-03/letter.pdf";
    const pdf = (await plantedFiles()).find(({ name }) => name === "lines.pdf")?.bytes ?? "";
    const copies = { [`${offers}/northfield.pdf`]: pdf, [`content/${path}`]: pdf };
    const { findings } = await prove({ [path]: pdf, "a.html": `<p>${secret}</p>` }, copies);
    expect(findings.map(({ message }) => message).join()).toMatch(/stands in .*and in/);
  });

  it("is known by what its pages say, not by the program that wrote it", async () => {
    const [text, metadata] = [
      "The route has lost ten thousand pounds",
      "Written by a well known program for letters",
    ];
    const pdf = (await plantedFiles()).find(({ name }) => name === "lines.pdf")?.bytes ?? "";
    const found = await prove(
      { "a.html": `<p>${secret}</p><p>${metadata}</p><p>${text}</p>` },
      {
        [`${offers}/northfield.pdf`]: pdf,
      },
    );
    expect(found.findings.map(({ place }) => place.file)).toEqual([`${offers}/index.md`]);
    const alone = await prove(
      { "a.html": `<p>${secret}</p>` },
      {
        [`${offers}/northfield.pdf`]: pdf,
        [`${offers}/index.md`]: `${source[`${offers}/index.md`]}`.replace(secret, "Nothing"),
      },
    );
    expect(alone.findings.map(({ place }) => place.file)).toEqual([`${offers}/northfield.pdf`]);
  });
});

describe("a file that cannot be read", () => {
  it("is named, not passed over", async () => {
    const { notes } = await prove({ "a.mp4": Buffer.from([0, 1, 0xff, 0xc3]), "b.pdf": "%PDF-1.7 cut off" });
    expect(notes).toContain("Not searched, as the search cannot read them: a.mp4, b.pdf");
  });
});

describe("an exempt file that is another by now", () => {
  it.each([
    ["is gone", async (path: string) => rm(path)],
    ["says something else", async (path: string) => writeFile(path, "Nothing.")],
  ])("is searched for as it was checked, as it %s", async (_name, spoil) => {
    const pdf = (await plantedFiles()).find(({ name }) => name === "lines.pdf")?.bytes ?? "";
    const files = {
      [`${offers}/northfield.pdf`]: pdf,
      [`${offers}/index.md`]: `${source[`${offers}/index.md`]}`.replace(secret, "Nothing"),
    };
    await withProofs(files, async (proveOne, sourceFolder) => {
      await spoil(join(sourceFolder, offers, "northfield.pdf"));
      const { findings } = await proveOne({ "a.html": `<p>${secret}</p>` });
      expect(findings.map(({ place }) => place.file)).toEqual([`${offers}/northfield.pdf`]);
    });
  });
});

describe("a source with nothing exempt", () => {
  it("is not searched, and nothing is said", async () => {
    const open = `${source[`${offers}/index.md`]}`.replace("access: exempt\nparagraph: 3\n", "");
    const meetingFile =
      "state: held\nagenda:\n  - { title: Offers, papers: [{ publication: meetings/transport-panel/2026-02-03/route-7-offers }] }\n";
    const proof = await prove(
      { "a.html": `<p>${secret}</p>` },
      {
        [`${offers}/index.md`]: open,
        [`${meeting}/meeting.yaml`]: meetingFile,
        [`${meeting}/minutes.yaml`]: "present: [ada-archer]\nminutes: [{ item: 1, text: It was noted. }]\n",
      },
    );
    expect(proof).toEqual({ findings: [], notes: [] });
  });
});
