// Which files go out: those that something open names, wherever they lie, and no others.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { unnamedFiles } from "../../scripts/check/files/unnamed-files.ts";
import { links } from "../../scripts/check/references/links.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import type { Register } from "../../scripts/model/register.ts";
import { type Files, withSource } from "../support/temporary-folder.ts";

const meeting = "meetings/transport-panel/2026-02-03";
const today = "2026-03-31";

function page(text: string, front = ""): string {
  return `---\ntitle: Page\ntype: page\nstatus: published\nsummary: A page.\n${front}---\n\n${text}\n`;
}

/** The files of a register that everybody may have, by their paths in the source folder. */
function published(register: Register): readonly string[] {
  const open = redactRegister(register);
  return [...open.publications.values(), open].flatMap(({ assets }) => assets.map(({ file }) => file));
}

async function load(files: Files) {
  return withSource(files, (source) => loadRegister({ source, today }));
}

const basePublished = published((await load({})).register);

/** What goes out beyond what the valid base has. */
async function added(files: Files): Promise<readonly string[]> {
  const { register } = await load(files);
  return published(register).filter((file) => !basePublished.includes(file));
}

describe("a file", () => {
  it("goes out when a text, a figure, a field of a fact file or another publication names it", async () => {
    const files = {
      "content/one/index.md": page(
        'A [plan](plan.txt "Plan"), ![Routes](pictures/map%20one.svg).\n\n::: figure src=chart.svg alt="Buses"\nBuses.\n:::',
      ),
      "content/one/annex.md":
        "---\ntitle: Annex\nlabel: Annex 1\norder: 1\n---\n\n[Survey](./survey.csv#row=2), [notes](https://papers.example/one/notes.txt), [list](/one/list.csv).\n",
      "content/one/contacts.yaml":
        'contacts:\n  - { organization: westford-council, text: "[Form](form.txt)" }\n',
      "content/two/index.md": page("The [shared table](../one/shared.csv)."),
      ...Object.fromEntries(
        ["plan.txt", "pictures/map one.svg", "chart.svg", "survey.csv", "notes.txt", "list.csv", "form.txt"]
          .concat("shared.csv", "unnamed.pdf")
          .map((name) => [
            `content/one/${name}`,
            name.endsWith(".svg") ? '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>' : "x",
          ]),
      ),
    };
    expect([...(await added(files))].sort()).toEqual(
      ["chart.svg", "form.txt", "list.csv", "notes.txt", "pictures/map one.svg", "plan.txt"]
        .concat("shared.csv", "survey.csv")
        .map((name) => `content/one/${name}`),
    );
  });

  it("stays with the exempt texts that alone name it, and nobody is told that nothing does", async () => {
    const files = {
      "content/one/index.md": page("[Tender](tender.txt)", "access: exempt\nparagraph: 3\n"),
      "content/one/tender.txt": "x",
      "content/two/index.md": page("Nothing."),
      "content/two/annex.md":
        "---\ntitle: Annex\nlabel: Annex 1\norder: 1\naccess: exempt\nparagraph: 3\n---\n\n[Offers](offers.csv), [Routes](routes.csv)\n",
      "content/two/offers.csv": "x",
      "content/two/routes.csv": "x",
      "content/three/index.md": page("[Routes](../two/routes.csv)"),
    };
    const { register, unreadable } = await load(files);
    expect(await added(files)).toEqual(["content/two/routes.csv"]);
    expect([...unnamedFiles.run(register, unreadable)]).toEqual([]);
    // The members' pack has them.
    expect(register.publications.get(publicationId("two"))?.assets).toHaveLength(2);
    expect(register.publications.get(publicationId("one"))?.assets).toHaveLength(1);
  });

  it("that is an exempt paper never goes out, whoever links to it", async () => {
    const files = {
      [`content/${meeting}/meeting.yaml`]:
        "state: held\nagenda:\n  - title: Offers\n    access: exempt\n    paragraph: 3\n    papers: [{ file: letter.pdf, title: Offer }]\n",
      "content/one/index.md": page(`[Letter](../${meeting}/letter.pdf)`),
    };
    const { register } = await load(files);
    expect(published(register)).not.toContain(`content/${meeting}/letter.pdf`);
  });
});

describe("beside names that no file has", () => {
  it("every file that nothing names is told, but those which the messages name", async () => {
    const names = [
      "NUL.docx",
      "bad\ufffd.txt",
      "readme.txt",
      "unlinked<:>.txt",
      "a:b.pdf",
      "plan-a.pdf",
      "zip.zip",
    ];
    const files = {
      "content/one/index.md": page(
        "[Read](Readme.TXT), [figures](a:b.pdf), [plan](plann-a.pdf), [mine](../../../outside.txt), [page](zip.md).",
      ),
      ...Object.fromEntries(names.map((name) => [`content/one/${name}`, "x"])),
    };
    const { register, unreadable } = await load(files);
    expect([...links.run(register, unreadable)].map(({ message, hint }) => [message, hint])).toEqual([
      ["There is no file “Readme.TXT” in the folder.", "Did you mean “readme.txt”?"],
      [
        "The name “a:b.pdf” has the sign : in it, which Windows does not allow.",
        "Rename the file, with a short name of letters, figures and hyphens, and write that here.",
      ],
      ["There is no file “plann-a.pdf” in the folder.", "Did you mean “plan-a.pdf”?"],
      [
        "“../../../outside.txt” lies outside the folder content, and nothing there is published.",
        "Copy what readers are to have into the folder of the publication, and write its name here.",
      ],
      [
        "There is no page “zip.md”.",
        "Write the name of a part in the folder, or use [[…]] with the id of a publication.",
      ],
    ]);
    expect([...unnamedFiles.run(register, unreadable)].map(({ message }) => message)).toEqual([
      "Nothing links to, shows or binds these 4 files, so they are not published: “NUL.docx”, “bad\ufffd.txt”, “unlinked<:>.txt”, “zip.zip”.",
    ]);
  });
});

describe("two hundred files that nothing names", () => {
  it("are not published, and each is named in the warning of its folder", async () => {
    const names = Array.from({ length: 200 }, (_, at) => {
      const folder = ["about", "about/old", "about/old/exempt papers", "strategies/buses-2024/x/y"][at % 4];
      return `content/${folder}/file ${at}.${["pdf", "docx", "png", "zip", "psd"][at % 5]}`;
    });
    await withSource({}, async (source) => {
      for (const name of names) {
        await mkdir(dirname(join(source, name)), { recursive: true });
        await writeFile(join(source, name), "x");
      }
      const { register, unreadable, findings } = await loadRegister({ source, today });
      expect(findings).toEqual([]);
      expect(published(register)).toEqual(basePublished);
      const warnings = [...unnamedFiles.run(register, unreadable)];
      expect(warnings).toHaveLength(4);
      for (const name of names) {
        const folder = dirname(name);
        const said = warnings.find(({ place }) => place.file === folder)?.message;
        expect(said).toContain(`“${name.slice(folder.length + 1)}”`);
      }
    });
  });
});
