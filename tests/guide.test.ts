// The officers' guide keeps its word: its examples have no finding, its blocks render, its commands exist, its dates hold.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import type { Rule } from "../scripts/check/rules.ts";
import { commandForms } from "../scripts/command/command-forms.ts";
import { readCommandLine } from "../scripts/command/command-line.ts";
import { loadAndCheck } from "../scripts/command/load-and-check.ts";
import { projectRoot } from "../scripts/command/project-root.ts";
import { formatDay } from "../scripts/lib/calendar.ts";
import type { Finding } from "../scripts/lib/finding.ts";
import { formatFindings } from "../scripts/lib/format-findings.ts";
import { asHref } from "../scripts/lib/href.ts";
import { html } from "../scripts/lib/html.ts";
import { blockForms } from "../scripts/model/facts/blocks.ts";
import { type KindName, kindNames } from "../scripts/model/kinds/kind-name.ts";
import { kinds } from "../scripts/model/kinds/kinds.ts";
import type { Location } from "../scripts/model/location.ts";
import { organizationId } from "../scripts/model/owner-id.ts";
import { endOf, parsePeriod } from "../scripts/model/period.ts";
import type { Prose, ProseContext } from "../scripts/model/prose/prose.ts";
import { referenceNouns, resolveReference } from "../scripts/model/prose/resolve-reference.ts";
import { resolveValue } from "../scripts/model/prose/resolve-value.ts";
import { publicationId } from "../scripts/model/publication-id.ts";
import type { Register } from "../scripts/model/register.ts";
import type { StarterFacts } from "../scripts/model/starters/starter-facts.ts";
import { starterFiles } from "../scripts/model/starters/starter-files.ts";
import { prose as proseWords } from "../scripts/words/en/prose.ts";
import { baseFolder } from "./support/temporary-folder.ts";

const today = "2026-11-30";
const starter: StarterFacts = {
  title: "My review",
  organization: organizationId("rotherham-council"),
  scale: "brag",
  template: { id: "select-commission-2024", name: "Report", heading: "Report", fields: [] },
  today,
};

/** The pages that are made from the schemas and rules. */
const generated = ["reference", "rules"];

/** Sections of the pages on text and on facts that need no example: there is nothing to copy but the dates, tested below. */
const withoutExample = ["How to write a date", "What is worked out for you", "What you cannot do"];

/** A fenced piece of the guide: ```` ```language name ````. */
interface Fence {
  readonly language: string;
  readonly name: string;
  readonly text: string;
}

interface Section {
  readonly page: string;
  readonly title: string;
  readonly fences: readonly Fence[];
}

interface Page {
  readonly name: string;
  readonly text: string;
  readonly sections: readonly Section[];
}

const pages = await readGuide();
const sections = pages.flatMap((page) => page.sections);
const withExamples = sections.filter((section) => examplesOf(section).length > 0);
const folders = new Map(withExamples.map((section, index) => [section, `examples/section-${index + 1}`]));
const content = makeContent();

describe("the guide has what it should", () => {
  test("every page of the guide has an example", () => {
    expect(pages.map((page) => page.name)).toEqual([
      "data",
      "facts",
      "first-publication",
      "index",
      "measures",
      "meetings",
      "publishing",
      "text",
    ]);
    const empty = pages.filter((page) => page.sections.flatMap(examplesOf).length === 0);
    expect(empty.map((page) => page.name)).toEqual([]);
  });

  test("every section of the pages on text and on facts has an example", () => {
    const bare = sections.filter(
      (section) =>
        ["text", "facts"].includes(section.page) && section.title !== "" && examplesOf(section).length === 0,
    );
    expect(bare.map((section) => section.title)).toEqual(withoutExample);
  });

  test("every fenced piece is an example of a file, a command, or what the terminal shows", () => {
    const unknown = sections
      .flatMap((section) => section.fences)
      .filter(({ language, name }) =>
        ["markdown", "yaml", "csv"].includes(language)
          ? name === "" || !name.endsWith(language === "markdown" ? ".md" : `.${language}`)
          : !["sh", "text"].includes(language),
      );
    expect(unknown).toEqual([]);
  });

  test("every block has an example", () => {
    const shown = withExamples.flatMap(blocksOf);
    expect([...blockForms.keys()].filter((name) => !shown.includes(name))).toEqual([]);
  });

  test("every cross-reference that is explained starts with a noun that there is", () => {
    const nouns = pages.flatMap((page) =>
      [...page.text.matchAll(/`\[\[([a-z]+) [^\]]*\]\]`/g)].map(([, noun]) => noun),
    );
    expect(nouns.length).toBeGreaterThan(10);
    expect(
      nouns.filter((noun) => !(referenceNouns as readonly (string | undefined)[]).includes(noun)),
    ).toEqual([]);
  });
});

describe("the examples", () => {
  let source: string;
  let register: Register;
  let findings: readonly Finding<Rule>[];

  beforeAll(async () => {
    source = await makeSource();
    for (const page of ["guide", "accessibility"]) {
      await cp(join(projectRoot, "content", page), join(source, "content", page), { recursive: true });
    }
    await addToData(source, withExamples.flatMap(examplesOf));
    await writeFiles(join(source, "content"), content);
    ({ register, findings } = await loadAndCheck(source, today));
  });
  afterAll(() => rm(source, { recursive: true, force: true }));

  test.each(withExamples.map((section) => ({ section, name: `${section.page}: ${section.title}` })))(
    "$name",
    ({ section }) => {
      const files = [...filesOf(section).keys()].map((file) => `content/${file}`);
      const own = findings.filter(({ place }) => files.includes(place.file));
      expect(describeFindings(own, filesOf(section)), "findings of the examples").toBe("No problems found");

      const markup = idsOf(section).map((id) => renderPublication(register, id));
      for (const block of blocksOf(section)) expect(markup.join("")).toContain(`data-block="${block}"`);
    },
  );

  test("together with the guide and what they add to data/ have no finding", () => {
    // The guide prints its own examples of exempt texts.
    expect(findings.filter(({ rule }) => rule !== "exempt-words")).toEqual([]);
  });
});

describe("the commands", () => {
  const commands = pages.flatMap((page) => [
    ...page.text.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)(?: -- ([^\n`]*))?/g),
  ]);

  test("that the guide names are in package.json", async () => {
    const settings: unknown = JSON.parse(await readFile(join(projectRoot, "package.json"), "utf8"));
    const known = Object.keys(record(record(settings)["scripts"]));
    expect(commands.length).toBeGreaterThan(5);
    expect(
      commands.map(([, run, short]) => run ?? short).filter((name) => !known.includes(name ?? "")),
    ).toEqual([]);
  });

  test("are given options and parameters that they take", () => {
    for (const [, run, short, parameters = ""] of commands) {
      const form = Object.values(commandForms).find((other) => other.name === (run ?? short));
      if (form === undefined) throw new Error(`There is no command ${run ?? short}.`);
      const line = readCommandLine(form, parameters.split(/\s+/).filter(Boolean));
      if (form.name === "new") expect([...kindNames, "data"]).toContain(line.parameters[0]);
    }
    const options = Object.values(commandForms).flatMap((form) => Object.keys(form.options));
    const named = pages.flatMap((page) =>
      [...page.text.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map(([, name]) => name),
    );
    expect(named.filter((name) => !options.includes(name ?? ""))).toEqual([]);
  });

  test("make the files that the guide shows", () => {
    const shown = fence("first-publication", "text", "").split("\n");
    const made = Object.keys(starterFiles("review", starter)).map(
      (file) => `content/reviews/my-review/${file}`,
    );
    expect(shown).toEqual(made);
  });

  test("print the message that the guide explains", async () => {
    const source = await makeSource();
    try {
      const files = new Map(
        Object.entries(starterFiles("review", starter)).map(([file, text]) => [
          `reviews/my-review/${file}`,
          text
            .replace("decision: accepted", "decision: acepted")
            .replaceAll(/ # \[Replace: [^\]]*\]/g, "")
            .replaceAll(/\[Replace: ([^\]]*)\]/g, "$1"),
        ]),
      );
      await writeFiles(join(source, "content"), files);
      const { findings } = await loadAndCheck(source, today);
      expect(fence("first-publication", "text", "message")).toBe(describeFindings(findings, files));
    } finally {
      await rm(source, { recursive: true, force: true });
    }
  });
});

test("the table of dates says what each means", () => {
  const text = pages.find((page) => page.name === "facts")?.text ?? "";
  const rows = (text.split("{#dates}")[1] ?? "").split("\n\n")[1]?.split("\n").slice(2) ?? [];
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const [, written = "", , late = ""] = row.split("|").map((cell) => cell.trim());
    for (const [, date = ""] of written.matchAll(/`([^`]+)`/g)) {
      const end = endOf(parsePeriod(date));
      expect(`${date}: ${end === undefined ? "never" : formatDay(end)}`).toBe(`${date}: ${late}`);
    }
  }
});

/** The pages of the guide but the reference, which is written by the program, in the order of their names. */
async function readGuide(): Promise<readonly Page[]> {
  const folder = join(projectRoot, "content", "guide");
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isDirectory() && !generated.includes(entry.name))
    .map((entry) => entry.name);
  return Promise.all(
    [...names, "index"].sort().map(async (name) => {
      const text = await readFile(join(folder, name === "index" ? "" : name, "index.md"), "utf8");
      return { name, text, sections: readSections(name, text) };
    }),
  );
}

/** Cuts a page at its second-level headings and gathers the fenced pieces of each. */
function readSections(page: string, text: string): readonly Section[] {
  const found: { page: string; title: string; fences: Fence[] }[] = [{ page, title: "", fences: [] }];
  let open: { language: string; name: string; lines: string[] } | undefined;
  for (const line of text.split("\n")) {
    const [, language = "", name = ""] = /^```(\S*)\s*(.*)$/.exec(line) ?? [];
    if (open !== undefined && line === "```") {
      const { lines, ...rest } = open;
      found.at(-1)?.fences.push({ ...rest, text: lines.join("\n") });
      open = undefined;
    } else if (open !== undefined) open.lines.push(line);
    else if (line.startsWith("```")) open = { language, name, lines: [] };
    else if (line.startsWith("## ")) found.push({ page, title: line.slice(3), fences: [] });
  }
  if (open !== undefined) throw new Error(`A fenced piece of the page ${page} is not closed.`);
  return found;
}

function examplesOf(section: Section): readonly Fence[] {
  return section.fences.filter(({ language }) => !["sh", "text"].includes(language));
}

function blocksOf(section: Section): readonly string[] {
  const texts = examplesOf(section).filter(({ language }) => language === "markdown");
  return texts.flatMap(({ text }) => [...text.matchAll(/^::: ([a-z-]+)/gm)].map(([, name]) => name ?? ""));
}

function fence(page: string, language: string, name: string): string {
  const found = sections
    .filter((section) => section.page === page)
    .flatMap((section) => section.fences)
    .find((other) => other.language === language && other.name === name);
  if (found === undefined) throw new Error(`The page ${page} has no piece “${language} ${name}”.`);
  return found.text;
}

/** The ids of the publications that a section makes. */
function idsOf(section: Section): readonly string[] {
  return [...filesOf(section).keys()]
    .filter((file) => file.endsWith("/index.md"))
    .map((file) => file.slice(0, -"/index.md".length));
}

/** The files in the folders that a section shows, under content/. */
function filesOf(section: Section): ReadonlyMap<string, string> {
  const shown = new Set(examplesOf(section).map((example) => dirname(fileOf(section, example))));
  return new Map([...content].filter(([file]) => shown.has(dirname(file))));
}

/** Where an example stands under content/: in a folder of its section's own, unless it says where. */
function fileOf(section: Section, { name }: Fence): string {
  return name.includes("/") ? name : `${folders.get(section)}/${name}`;
}

/** The files of all sections under content/, with what the examples leave out filled in. */
function makeContent(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const section of withExamples) {
    for (const example of examplesOf(section)) {
      if (example.name.startsWith("data/")) continue;
      const file = fileOf(section, example);
      const before = files.get(file);
      if (before !== undefined && (file.endsWith(".csv") || example.text.startsWith("---"))) {
        throw new Error(
          `Section “${section.title}” has another ${file}, which cannot be joined to the first.`,
        );
      }
      files.set(file, before === undefined ? `${example.text}\n` : `${before}\n${example.text}\n`);
    }
  }
  for (const folder of new Set([...files.keys()].map(dirname))) complete(files, folder);
  return files;
}

/** Adds front matter, the fact files that the kind requires, and the pictures and files that the text names. */
function complete(files: Map<string, string>, folder: string): void {
  const has = (file: string) => files.has(`${folder}/${file}`);
  const text = files.get(`${folder}/index.md`) ?? "Text.\n";
  const fitting =
    kindNames.find((name) => kinds[name].requires.some((file) => has(`${file}.yaml`))) ?? "page";
  const index = text.startsWith("---")
    ? text
    : `${frontMatter(fitting, folder, has("recommendations.yaml") ? "2026-05-01" : today)}\n${text}`;
  files.set(`${folder}/index.md`, index);
  const written = /^type: (\S+)$/m.exec(index)?.[1];
  const kind = kindNames.find((name) => name === written) ?? fitting;
  for (const file of kinds[kind].requires.map((name) => `${name}.yaml`).filter((name) => !has(name))) {
    // The starter's own paragraphs are not those of the example, and what is to be replaced in it is.
    const facts = (starterFiles(kind, starter)[file] ?? "")
      .replace(/^ *paragraph: .*\n/gm, "")
      .replaceAll(/\[Replace: ([^\]]*)\]/g, "$1");
    files.set(`${folder}/${file}`, facts);
  }
  const facts = [...files].filter(([file]) => dirname(file) === folder && file.endsWith(".yaml"));
  const texts = [index, ...facts.map(([, yaml]) => yaml)].join("\n");
  for (const [, picture, linked, paper] of texts.matchAll(
    / src=(\S+)|\]\(([\w-]+\.[a-z]+)\)|\bfile: (\S+\.pdf)/g,
  )) {
    files.set(`${folder}/${picture ?? linked ?? paper}`, '<svg xmlns="http://www.w3.org/2000/svg"/>\n');
  }
}

/** The front matter that an example leaves out; recommendations came out before they were answered, and that of a meeting has the body and the day that its folder is named after. */
function frontMatter(kind: KindName, folder: string, issued: string): string {
  const [, organization = starter.organization, date = issued] =
    /^meetings\/([^/]+)\/(\d{4}-\d{2}-\d{2})$/.exec(folder) ?? [];
  return `---\ntitle: Example\ntype: ${kind}\nstatus: published\nsummary: An example.\norganization: ${organization}\ndate: ${date}\n---\n`;
}

/** A source folder with the shared lists of this project and no content; its home page names no publication. */
async function makeSource(): Promise<string> {
  const source = await mkdtemp(join(tmpdir(), "scrutineer-guide-"));
  await cp(join(projectRoot, "data"), join(source, "data"), { recursive: true });
  const site = readYaml(await readFile(join(source, "data", "site.yaml"), "utf8"));
  const { home: _home, redirects: _redirects, ...rest } = site;
  await writeFile(join(source, "data", "site.yaml"), stringify(rest));
  return source;
}

/** Adds examples of files in data/ to the files that are there, as an officer would: entries to lists, other facts in place. */
async function addToData(source: string, examples: readonly Fence[]): Promise<void> {
  for (const { name, text } of examples.filter((example) => example.name.startsWith("data/"))) {
    const file = join(source, name);
    const merged: Record<string, unknown> = { ...readYaml(await readFile(file, "utf8")) };
    for (const [key, value] of Object.entries(readYaml(text))) {
      const before = merged[key];
      merged[key] = Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
    }
    await writeFile(file, stringify(merged));
  }
}

/** What a file holds: of a sort that text cannot be written in, the least that is one. */
async function contentOf(file: string, text: string): Promise<string | Uint8Array> {
  if (file.endsWith(".pdf"))
    return readFile(join(baseFolder, "content/meetings/transport-panel/2026-02-03/letter.pdf"));
  return file.endsWith(".xlsx") ? zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }) : text;
}

async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), await contentOf(file, text), { flag: "wx" });
  }
}

/** Findings as an officer sees them; `files` are relative to content/. */
function describeFindings(findings: readonly Finding<Rule>[], files: ReadonlyMap<string, string>): string {
  const lineOf = (file: string, line: number) =>
    files.get(file.replace("content/", ""))?.split("\n")[line - 1];
  return formatFindings(findings, lineOf, (_style, text) => text).trim();
}

/** The text and the parts of a publication as HTML in which each block is marked with its name. */
function renderPublication(register: Register, id: string): string {
  const publication = register.publications.get(publicationId(id));
  if (publication === undefined) throw new Error(`There is no publication ${id}.`);
  const render = (prose: Prose, location: Location) =>
    prose.toHtml(contextFor(register, location)).toString();
  return [
    render(publication.body, { publication: publicationId(id) }),
    ...publication.parts.map((part) =>
      render(part.body, { publication: publicationId(id), part: part.slug }),
    ),
  ].join("\n");
}

function contextFor(register: Register, location: Location): ProseContext {
  return {
    medium: "screen",
    lang: "en-GB",
    wordsLang: "en-GB",
    words: proseWords,
    anchorPrefix: "",
    isWithin: false,
    reference: (reference) => {
      const resolution = resolveReference(register, location, reference);
      return { label: resolution.found ? resolution.label : resolution.message };
    },
    value: (value) => {
      const resolution = resolveValue(register, location, value);
      return resolution.found ? resolution.text : resolution.message;
    },
    block: (block, content) => html`<div data-block="${block.name}">${content}</div>`,
    address: asHref,
    fileBeside: () => undefined,
    picture: (address) => ({ src: address }),
  };
}

function readYaml(text: string): Readonly<Record<string, unknown>> {
  return record(parse(text, { schema: "failsafe" }));
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
