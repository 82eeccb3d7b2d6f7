// The commands as an officer meets them: exit codes, messages, what is written and what is left alone.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { load } from "cheerio";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { kindNames } from "../../scripts/model/kinds/kind-name.ts";
import { readTexts } from "../pdf/read-with-pdfjs.ts";
import { page, run, runAlone, smallSource, temporaryFolder } from "./command.ts";
import { filesOf, pagesOf } from "./site-files.ts";

const day = ["--today", "2026-03-31"];

/** Every file of a folder with its bytes, to compare two builds. */
function bytesOf(folder: string): ReadonlyMap<string, string> {
  return new Map(filesOf(folder).map((file) => [file, readFileSync(join(folder, file)).toString("base64")]));
}

/** A PDF of one page that somebody else might have sent. */
async function letter(words: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([595, 842]).drawText(words, { x: 60, y: 700, size: 12, font });
  return document.save();
}

describe("build", () => {
  it("writes the same bytes again, in another folder and on another day of building", async () => {
    const source = smallSource();
    for (const kind of ["strategy", "review"]) await run("new", [kind, "test-2026", "--source", source]);
    const first = await runAlone("build", ["--source", source, "--drafts", ...day]);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toMatch(/Done: \d+ pages, 4 PDFs .*seconds/);
    const other = join(temporaryFolder(), "öther");
    const second = await runAlone("build", ["--source", source, "--drafts", "--output", other], {
      SOURCE_DATE_EPOCH: "1774915200",
    });
    expect(second.out).toContain("4 unchanged and reused");
    expect(bytesOf(other)).toEqual(bytesOf(join(source, "_site")));
  });

  it("leaves the last site whole and says so where the content has a problem, with exit code 1", async () => {
    const source = smallSource();
    await run("build", ["--source", source, "--no-pdf", ...day]);
    const before = bytesOf(join(source, "_site"));
    writeFileSync(join(source, "content/welcome/index.md"), page("Welcome", "See [[section nowhere]]."));
    const broken = await run("build", ["--source", source, "--no-pdf", ...day]);
    expect(broken.code).toBe(1);
    expect(broken.err).toContain("content/welcome/index.md:10:5");
    expect(broken.err).toContain("Nothing was written; the last site is as it was.");
    expect(broken.err).not.toMatch(/^\s+at /m);
    expect(bytesOf(join(source, "_site"))).toEqual(before);
    expect(readdirSync(source).sort()).toEqual(["_site", "content", "data"]);
  });

  it("puts every address under a path prefix", async () => {
    const source = smallSource();
    await run("build", ["--source", source, "--no-pdf", "--path-prefix", "reports", ...day]);
    for (const [, html] of pagesOf(join(source, "_site"))) {
      const $ = load(html);
      const addresses = [
        ...$("[href]").map((_, element) => element.attribs["href"]),
        ...$("[src]").map((_, element) => element.attribs["src"]),
      ];
      expect(addresses.filter((address) => /^\/(?!reports\/)/.test(address ?? ""))).toEqual([]);
    }
  });

  it("prints only what --only names and keeps the other PDFs of the last build", async () => {
    const source = smallSource();
    await run("build", ["--source", source, ...day]);
    const kept = readFileSync(join(source, "_site/accessibility/accessibility.pdf"));
    writeFileSync(join(source, "content/accessibility/index.md"), page("Accessibility", "Changed."));
    writeFileSync(join(source, "content/welcome/index.md"), page("Welcome", "Changed."));
    const result = await run("build", ["--source", source, "--only", "welcome", ...day]);
    expect(result.code).toBe(0);
    expect(result.err).toContain("Printing PDFs: 1 of 1 (welcome");
    expect(result.err).toContain("accessibility/accessibility.pdf: It is that of the last build, though");
    expect(readFileSync(join(source, "_site/accessibility/accessibility.pdf")).equals(kept)).toBe(true);
    const catalogue = JSON.parse(readFileSync(join(source, "_site/catalogue.json"), "utf8"));
    expect(catalogue.publications.map((entry: { pdf: unknown }) => entry.pdf !== null)).toEqual([true, true]);
  });

  it("prints the packs of meetings also where --only names another, so that none shows what was taken back", async () => {
    const id = "meetings/commission/2026-03-03";
    const agenda = (papers: string) =>
      `state: scheduled\nagenda:\n  - title: A letter\n    papers:\n${papers}`;
    const front =
      "title: A meeting\ntype: meeting\nstatus: published\nsummary: It meets.\n" +
      "organization: improving-lives-select-commission\ndate: 2026-04-03\n";
    const source = smallSource({
      [`content/${id}/index.md`]: `---\n${front}---\n`,
      [`content/${id}/meeting.yaml`]: agenda(
        "      - { file: a.pdf, title: A }\n      - { file: b.pdf, title: B }\n",
      ),
    });
    for (const [name, words] of [
      ["a.pdf", "The first letter"],
      ["b.pdf", "The letter that was taken back"],
    ] as const)
      writeFileSync(join(source, "content", id, name), await letter(words));
    const pack = async () => {
      const bytes = readFileSync(join(source, "_site", id, "agenda-pack.pdf"));
      return (await readTexts(bytes)).join(" ");
    };
    await run("build", ["--source", source, ...day]);
    expect(await pack()).toContain("The letter that was taken back");
    rmSync(join(source, "content", id, "b.pdf"));
    writeFileSync(join(source, "content", id, "meeting.yaml"), agenda("      - { file: a.pdf, title: A }\n"));
    const { code } = await run("build", ["--source", source, "--only", "welcome", ...day]);
    expect(code).toBe(0);
    expect(await pack()).toContain("The first letter");
    expect(await pack()).not.toContain("taken back");
  });

  it("prints what was rejected in plain words, with exit code 2, for a command line that is wrong", async () => {
    // What all commands read alike is read by the one that starts soonest.
    const cases: readonly (readonly [command: string, readonly string[], message: string])[] = [
      ["check", ["--sorce", "x"], "There is no option --sorce. Did you mean “--source”?"],
      ["check", ["--today", "2026-02-30"], "“2026-02-30” is not a day."],
      ["check", ["--source", "/nowhere/at/all"], "There is no folder /nowhere/at/all."],
      [
        "build",
        ["--source", smallSource(), "--only", "welcom", "--no-pdf"],
        "There is no publication welcom.",
      ],
      ["build", ["--path-prefix", "//evil.example/", "--no-pdf"], "is not a folder of a web address"],
      ["check", ["--source"], "The option --source needs a value"],
      ["build", ["--no-pdf=1"], "The option --no-pdf takes no value"],
      ["check", ["extra"], "“extra” is not expected here."],
    ];
    for (const [command, parameters, message] of cases) {
      const result = await run(command, parameters);
      expect([parameters, result.code]).toEqual([parameters, 2]);
      expect(result.err).toContain(message);
    }
  });

  it("replaces no folder but a site", async () => {
    const source = smallSource();
    const precious = temporaryFolder();
    writeFileSync(join(precious, "letter.txt"), "Keep me.");
    for (const output of [
      precious,
      source,
      join(source, ".."),
      join(source, "content/site"),
      join(precious, "letter.txt"),
    ]) {
      const result = await run("build", ["--source", source, "--no-pdf", "--output", output, ...day]);
      expect([output, result.code]).toEqual([output, 2]);
      expect(result.err).toMatch(/The output/);
    }
    expect(readFileSync(join(precious, "letter.txt"), "utf8")).toBe("Keep me.");
    expect(readdirSync(source).sort()).toEqual(["content", "data"]);
  });

  it("ends with exit code 3 and a way out where the browser cannot be had", async () => {
    const source = smallSource({
      "content/welcome/index.md": page("Welcome", `Never printed before ${process.pid}.`),
    });
    const result = await runAlone("build", ["--source", source, ...day], {
      PUPPETEER_EXECUTABLE_PATH: "/nowhere/chrome",
    });
    expect(result.code).toBe(3);
    expect(result.err).toContain("/nowhere/chrome");
    expect(existsSync(join(source, "_site"))).toBe(false);
  });

  it("cleans up after Ctrl-C and leaves nothing half-written", async () => {
    const source = smallSource({
      "content/welcome/index.md": page("Welcome", `Stopped in mid-print ${process.pid}. `.repeat(2000)),
    });
    const child = spawn(
      process.execPath,
      [join(projectRoot, "scripts/build.ts"), "--source", source, ...day],
      { env: { ...process.env, CI: "1" } },
    );
    let err = "";
    const code = await new Promise((done) => {
      child.stderr.on("data", (chunk: Buffer) => {
        const before = err;
        err += chunk.toString();
        if (err.includes("Laying out") && !before.includes("Laying out")) child.kill("SIGINT");
      });
      child.on("close", done);
    });
    expect(code).toBe(130);
    expect(err).toContain("Stopped. Nothing was changed.");
    expect(readdirSync(source).sort()).toEqual(["content", "data"]);
  });

  it("lets two builds of one folder run at once", async () => {
    const source = smallSource();
    const both = await Promise.all([
      runAlone("build", ["--source", source, ...day]),
      runAlone("build", ["--source", source, ...day]),
    ]);
    expect(both.map((result) => [result.code, result.err.includes("failed")])).toEqual([
      [0, false],
      [0, false],
    ]);
    expect(existsSync(join(source, "_site/welcome/welcome.pdf"))).toBe(true);
    expect(readdirSync(source).sort()).toEqual(["_site", "content", "data"]);
  });
});

describe("new", () => {
  it("makes one of each kind, which says what to replace, can be built and stays out", async () => {
    const source = smallSource();
    for (const kind of kindNames) {
      const id = kind === "meeting" ? "2026-09-15" : `my-${kind}-2026`;
      const made = await run("new", [kind, id, "--source", source]);
      expect([kind, made]).toMatchObject([kind, { code: 0, err: "" }]);
    }
    const checked = await run("check", ["--source", source, ...day]);
    expect(checked.code).toBe(0);
    expect(checked.err).not.toMatch(/ {2}error {2}/);
    expect(checked.err).toContain("[Replace: ");
    const drafts = kindNames.length;
    expect(checked.out).toMatch(
      new RegExp(`ready to publish: \\d+ publications? checked\\. ${drafts} drafts stay out: `),
    );
    const built = await run("build", ["--source", source, "--no-pdf", ...day]);
    expect(built.code).toBe(0);
    expect(built.err).toMatch(
      new RegExp(`${drafts} drafts were left out: .* \\(npm run build -- --drafts shows them\\)`),
    );
    expect(filesOf(join(source, "_site")).filter((path) => /my-[a-z-]+-2026|2026-09-15/.test(path))).toEqual(
      [],
    );
  });

  it("makes the files of data/, which can be built with a meeting once they are filled in", async () => {
    const source = smallSource();
    const data = join(source, "data");
    rmSync(data, { recursive: true });
    const made = await run("new", ["data", "--source", source]);
    expect(made).toMatchObject({ code: 0, err: "" });
    const open = await run("check", ["--source", source, ...day]);
    expect(open.code).toBe(1);
    expect(open.err).toContain("data/site.yaml:2:8  error  “[Replace: what citizens call the site.]” stands");
    expect(open.err).toContain("data/site.yaml:4:38  error  “[Replace: the public address");
    // All that is found are the words to be replaced.
    const rules = [...open.err.matchAll(/\(([a-z-]+)\)$/gm)].map(([, rule]) => rule);
    expect(new Set(rules)).toEqual(new Set(["placeholders"]));
    for (const name of readdirSync(data)) {
      const text = readFileSync(join(data, name), "utf8");
      writeFileSync(
        join(data, name),
        text.replaceAll(/ # \[Replace: [^\]]*\]/g, "").replaceAll(/\[Replace: [^\]]*\]/g, `Words in ${name}`),
      );
    }
    // The guide prints a whole site.yaml.
    const guide = readFileSync(join(projectRoot, "content/guide/publishing/index.md"), "utf8");
    const [, whole = ""] = /```yaml data\/site\.yaml\n(name: [\s\S]*?)```/.exec(guide) ?? [];
    writeFileSync(join(data, "site.yaml"), whole.replace("rotherham-council", "council"));
    await run("new", ["meeting", "meetings/my-committee/2026-09-15", "--source", source]);
    const built = await run("build", ["--source", source, "--no-pdf", "--drafts", ...day]);
    expect(built.err).not.toMatch(/ {2}error {2}/);
    expect(built.code).toBe(0);
    const agenda = readFileSync(join(source, "_site/meetings/my-committee/2026-09-15/index.html"), "utf8");
    expect(agenda).toContain("Apologies for absence");
    expect(readFileSync(join(source, "_site/index.html"), "utf8")).toContain("Reports of the council");
    writeFileSync(join(data, "people.yaml"), "people: []\n");
    rmSync(join(data, "glossary.yaml"));
    const again = await run("new", ["data", "--source", source]);
    expect(again.out).toMatch(
      /^data\/glossary\.yaml\nThese were there, and are as they were: .*people\.yaml/,
    );
    expect(readFileSync(join(data, "people.yaml"), "utf8")).toBe("people: []\n");
    expect(await run("new", ["data", "--source", source])).toMatchObject({ code: 2 });
  });

  it("never writes over what is there, and names the kinds that there are", async () => {
    const source = smallSource();
    expect(await run("new", ["page", "welcome", "--source", source])).toMatchObject({ code: 2 });
    const unknown = await run("new", ["stratgy", "x", "--source", source]);
    expect(unknown.err).toContain("Did you mean “strategy”?");
    const body = await run("new", ["meeting", "meetings/nobody/2026-09-15", "--source", source]);
    expect(body.err).toContain("There is no body “nobody”");
    expect(body.err).toContain("These bodies meet: improving-lives-select-commission.");
    expect(body.code).toBe(2);
    expect(existsSync(join(source, "content/meetings"))).toBe(false);
    expect(unknown.code).toBe(2);
  });
});

describe("check", () => {
  it("shows every problem of a folder at once and only those of a publication with --only", async () => {
    const source = smallSource({
      "content/one/index.md": page("One", "[[section nowhere]]"),
      "content/two/index.md": page("Two", "[[paragraph 9.9]]"),
    });
    const all = await run("check", ["--source", source, ...day]);
    expect(all.code).toBe(1);
    expect(all.err).toContain("2 errors in 2 files");
    const one = await run("check", ["--source", source, "--only", "one", ...day]);
    expect(one.err).toContain("1 error in 1 file");
    expect(one.err).not.toContain("content/two");
  });
});

describe("start", () => {
  it("shows a problem in the page, survives it, and comes back when it is mended", async () => {
    const source = smallSource();
    const cache = temporaryFolder();
    const child = spawn(
      process.execPath,
      [join(projectRoot, "scripts/start.ts"), "--source", source, "--port", "18080"],
      { env: { ...process.env, NO_COLOR: "1", SCRUTINEER_CACHE: cache } },
    );
    let printed = "";
    const printedAll = (text: string, from = 0) =>
      new Promise<void>((done, fail) => {
        const look = () => {
          if (printed.indexOf(text, from) >= 0) done();
        };
        child.stdout.on("data", look);
        child.stderr.on("data", look);
        child.on("close", () => fail(new Error(`The preview ended: ${printed}`)));
        look();
      });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
      });
    }
    await printedAll("The preview is at ");
    const address = /The preview is at (\S+)/.exec(printed)?.[1] ?? "";
    const get = async () => (await fetch(`${address}welcome/`, { headers: { accept: "text/html" } })).text();
    expect(await get()).toContain("A page.");
    expect(readdirSync(join(cache, "preview"))).toHaveLength(1);

    let from = printed.length;
    writeFileSync(join(source, "content/welcome/index.md"), page("Welcome", "See [[section nowhere]]."));
    await printedAll("There is no section “nowhere” here.", from);
    expect(await get()).toContain("There is no section “nowhere” here.");
    const findings = await (await fetch(`${address}.preview/findings/`)).text();
    expect(findings).toMatch(/<h2 [^>]*>Welcome<\/h2>.*There is no section “nowhere” here\./s);

    from = printed.length;
    writeFileSync(join(source, "content/welcome/index.md"), page("Welcome", "Mended."));
    await printedAll("The preview is up to date.", from);
    expect(await get()).toContain("Mended.");
    child.kill("SIGINT");
    await new Promise((done) => child.on("close", done));
    rmSync(source, { recursive: true, force: true });
    mkdirSync(source);
  });
});
