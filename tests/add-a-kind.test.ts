// What .github/ADD-A-KIND.md tells is done letter by letter in a copy of the project, and gives a kind like all others.
import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectRoot } from "../scripts/command/project-root.ts";
import { readDocument } from "../scripts/pdf/reading/read-document.ts";
import type { CommandAnswer, CommandRequest } from "./e2e/run-commands.ts";
import { helperProgram } from "./support/helper-program.ts";
import { writtenChanges } from "./support/written-changes.ts";

const changes = writtenChanges(readFileSync(join(projectRoot, ".github/ADD-A-KIND.md"), "utf8"));
const copy = mkdtempSync(join(tmpdir(), "scrutineer-kind-"));
const source = join(copy, "council");

afterAll(() => rmSync(copy, { recursive: true, force: true }));

const within = (path: string) => join(copy, path);
const read = (path: string) => readFileSync(within(path), "utf8");

function write(path: string, text: string): void {
  mkdirSync(dirname(within(path)), { recursive: true });
  writeFileSync(within(path), text);
}

const program = helperProgram<CommandRequest, CommandAnswer>(
  join(import.meta.dirname, "e2e", "run-commands.ts"),
  copy,
);
afterAll(() => program.end());

/** Runs a program of the copy, and tells all that it says. */
async function run(
  script: string,
  ...parameters: readonly string[]
): Promise<{ readonly code: number; readonly said: string }> {
  const environment = { NO_COLOR: "1", SCRUTINEER_CACHE: join(projectRoot, ".cache") };
  const { code, out, err } = await program.ask({ script: within(script), parameters, environment });
  return { code, said: `${out}${err}` };
}

/** Runs the compiler over the copy. */
async function compile(): Promise<{ readonly code: number; readonly said: string }> {
  const parameters = [within("node_modules/typescript/bin/tsc"), "--project", ".", "--incremental", "false"];
  return new Promise((done) => {
    execFile(process.execPath, parameters, { cwd: copy }, (error, out, err) =>
      done({ code: error === null ? 0 : Number(error.code), said: `${out}${err}` }),
    );
  });
}

const check = () => run("scripts/check.ts", "--source", source, "--today", "2026-05-01");

const petition = (second: string) => `received: 3 March 2026
signatures: 1204
requests:
  - { ref: 1, text: That the crossing on Mill Road be lit. }
  - { ref: ${second}, text: That the bus shelter be mended., answer: It was mended in April. }
`;

beforeAll(async () => {
  for (const path of [
    "scripts",
    "layouts",
    "data",
    ".vscode",
    "content/guide/reference",
    // npm run generate writes the messages of faults by these.
    "tests/support/read-fault.ts",
    "tests/support/temporary-folder.ts",
    ".eleventy.js",
    "package.json",
    "tsconfig.json",
  ])
    cpSync(join(projectRoot, path), within(path), { recursive: true });
  symlinkSync(join(projectRoot, "node_modules"), within("node_modules"), "junction");
  for (const { path, apply } of changes)
    write(path, apply(existsSync(within(path)) ? read(path) : undefined));
  expect(await run("scripts/generate.ts")).toMatchObject({ code: 0 });
  cpSync(within("data"), join(source, "data"), { recursive: true });
  rmSync(join(source, "data/schemas"), { recursive: true });
});

describe("the fact that is described", () => {
  it("touches six files", () => {
    const touched = new Set(changes.filter(({ section }) => section === "The fact").map(({ path }) => path));
    expect([...touched]).toEqual([
      "scripts/model/facts/petition.ts",
      "scripts/model/facts/fact-modules.ts",
      "layouts/parts/blocks/petition.ts",
      "scripts/words/en/blocks.ts",
      "scripts/words/en/prose.ts",
      "scripts/words/en/publications.ts",
    ]);
  });

  it("compiles, and would not with one answer left out", async () => {
    const module = read("scripts/model/facts/petition.ts");
    const unanswered = "scripts/model/facts/petition-unanswered.ts";
    write(unanswered, module.replace("  exempt: () => [],\n", ""));
    const { code, said } = await compile();
    rmSync(within(unanswered));
    expect(code).not.toBe(0);
    // Nothing else is wrong.
    expect(said.match(/^\S+(?=\(.*: error )/gm)).toEqual([unanswered]);
    expect(said).toContain("Property 'exempt' is missing");
  });

  it("has a schema for editors, and stands in the reference", () => {
    expect(read("data/schemas/petition.schema.json")).toContain("How many people signed it.");
    expect(read(".vscode/settings.json")).toContain("content/**/petition.yaml");
    for (const words of ["`petition.yaml`", "`::: petition`", "`requests[].ref`"])
      expect(read("content/guide/reference/index.md")).toContain(words);
  });
});

describe("the kind that is described", () => {
  const folder = "council/content/petitions/mill-road-2026";

  it("is begun by npm run new, in words that are to be replaced", async () => {
    const begun = await run("scripts/new.ts", "petition", "petitions/mill-road-2026", "--source", source);
    expect(begun).toMatchObject({ code: 0 });
    expect(read(`${folder}/petition.yaml`)).toContain("[Replace: what is asked for.]");
    expect((await check()).said).toContain("petition.yaml:1:");
  });

  it("is checked: what is missing, what stands twice, and what leads nowhere", async () => {
    write(
      `${folder}/index.md`,
      `---
title: Light for Mill Road
type: petition
status: published
summary: People ask for light on Mill Road.
organization: ${/^organization: (\S+)/m.exec(read("data/site.yaml"))?.[1]}
date: 4 March 2026
---

## What is asked for

It makes [[= requests.count]] requests. The first is [[request 1]]; there is no [[request 7]].

::: petition
:::
`,
    );
    write(`${folder}/petition.yaml`, petition("1"));
    const { said } = await check();
    expect(said).toContain("“1” already stands for another request.");
    expect(said).toContain("request 7");
    write(`${folder}/petition.yaml`, "received: 3 March 2026\nsignatures: many\nrequests: []\n");
    expect((await check()).said).toMatch(/petition\.yaml:2:.*signatures/);
  });

  it("has a page, an index, data and a PDF", async () => {
    write(`${folder}/petition.yaml`, petition("2"));
    write(`${folder}/index.md`, read(`${folder}/index.md`).replace("; there is no [[request 7]]", ""));
    const built = await run("scripts/build.ts", "--source", source, "--today", "2026-05-01");
    expect(built.said).toContain("Done: ");
    const site = "council/_site";
    const page = read(`${site}/petitions/mill-road-2026/index.html`);
    expect(page).toContain("It makes 2 requests.");
    expect(page).toContain('<a href="#request-1">request 1</a>');
    expect(page).toContain("signed by 1,204 people");
    expect(read(`${site}/petitions/index.html`)).toContain("Light for Mill Road");
    expect(read(`${site}/petitions/mill-road-2026/requests.csv`)).toContain(
      "That the bus shelter be mended.,It was mended in April.,3 March 2026",
    );
    expect(read(`${site}/catalogue.json`)).toContain("petitions/mill-road-2026/requests.json");
    expect(read(`${site}/sitemap.xml`)).toContain("/petitions/mill-road-2026/");
    const { title, tagged } = await readDocument(
      readFileSync(within(`${site}/petitions/mill-road-2026/mill-road-2026.pdf`)),
    );
    expect({ title, tagged }).toEqual({ title: "Light for Mill Road", tagged: true });
  });
});
