// The house stays as it was drawn: imports run one way, each room keeps its tools to itself, and no file is a junk drawer.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { propertyOf } from "../scripts/lib/property-of.ts";
import { factFileName, factModules } from "../scripts/model/facts/fact-modules.ts";
import { kindNames } from "../scripts/model/kinds/kind-name.ts";
import { literalWords } from "./support/literal-words.ts";
import { membersOf } from "./support/members-of.ts";
import {
  circles,
  importsOf,
  looseEnds,
  markupReaders,
  processUses,
  roomOf,
  type Sources,
  undeclaredPackages,
  untidyFiles,
  wrongDirections,
} from "./support/source-rules.ts";
import { testsWithPrograms } from "./support/starts-program.ts";

const root = join(import.meta.dirname, "..");

function readSources(...folders: readonly string[]): Sources {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|mjs|js)$/.test(entry.name))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      ),
  );
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
}

const sources = readSources("scripts", "layouts");
/** Where nothing is said but by the catalogue of a language: to readers at all, or to readers and not to officers. */
const wordless = ["layouts/", "scripts/site/charts/"];
const wordlessToReaders = ["scripts/model/", "scripts/markdown/", "scripts/site/"];

/**
 * What is left out, and why. Of other rooms `load`, `check`, `proof` and the commands speak to officers alone, as do the
 * findings of `lib`; and the PDF room has all that it writes into a document from the page that it prints.
 */
const saidInEnglish: readonly { readonly files: RegExp; readonly why: string }[] = [
  {
    files: /^scripts\/model\/(starters|kinds)\//,
    why: "starting files are written over by officers, who are spoken to in English",
  },
  {
    files: /^scripts\/model\/(measures\/(measure-meanings|missing-reason|sheet-columns)|exempt\/access)\.ts$/,
    why: "what a choice means is shown in editors, beside the field",
  },
  {
    files: /^scripts\/model\/measures\/unit\.ts$/,
    why: "the signs of units are those that officers write",
  },
  {
    files:
      /^scripts\/model\/(period-advice|checks\/acknowledgement|charts\/drawing-faults|measures\/(value-additions|resolve-measure-value)|prose\/(resolve-reference|resolve-value)|site\/brand)\.ts$/,
    why: "pieces of findings: what is wrong with an acknowledgement, a date, a chart, a reference, a live value or a colour",
  },
  {
    files:
      /^scripts\/(model\/prose\/short-form|model\/committees\/municipal-year|markdown\/source-position)\.ts$/,
    why: "forms in which something may be written in a file, which are read and not said",
  },
  {
    files: /^scripts\/(model\/exempt\/public-data|markdown\/heading-ids|site\/configure-eleventy)\.ts$/,
    why: "keys, anchors and settings, which nobody reads",
  },
  {
    files:
      /^scripts\/(model\/facts\/(actions\/action|strategy\/strategy)-rows|site\/data\/write-calendar)\.ts$/,
    why: "names in data by which programs know a column or a maker",
  },
];
const made = (files: Readonly<Record<string, string>>): Sources => new Map(Object.entries(files));

describe("the source", () => {
  it("is there to be read", () => {
    expect(sources.size).toBeGreaterThan(100);
    expect(new Set([...sources.keys()].map(roomOf))).toEqual(
      new Set([
        "lib",
        "words",
        "model",
        "markdown",
        "load",
        "check",
        "layouts",
        "assets",
        "site",
        "pdf",
        "proof",
        "commands",
      ]),
    );
    // Every file but a few declares what it uses, so an import that is not seen would show here.
    const importing = [...sources].filter(([path, text]) => importsOf(path, text).length > 0);
    expect(importing.length).toBeGreaterThan(sources.size * 0.7);
  });

  it("leaves the words that readers see to their catalogue", () => {
    const isIn = (rooms: readonly string[], path: string) => rooms.some((room) => path.startsWith(room));
    const said = [...sources].flatMap(([path, text]) => {
      if (isIn(wordless, path)) return literalWords(text).map((one) => ({ path, ...one }));
      const own = isIn(wordlessToReaders, path) ? literalWords(text, "officers too") : [];
      return own.map((one) => ({ path, ...one }));
    });
    const left = said.filter(({ path }) => !saidInEnglish.some(({ files }) => files.test(path)));
    expect(left.map(({ path, line, words }) => `${path}:${line} says “${words}”`)).toEqual([]);
    const idle = saidInEnglish.filter(({ files }) => !said.some(({ path }) => files.test(path)));
    expect(idle).toEqual([]);
  });

  it("leaves them out of style sheets too", () => {
    const folder = join(root, "layouts/assets");
    const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".scss"),
    );
    expect(sheets.length).toBeGreaterThan(10);
    const said = sheets.flatMap((path) =>
      [...readFileSync(join(folder, path), "utf8").matchAll(/\bcontent:[^;}]*/g)]
        .filter(([value]) => /(["'])[^"']*\p{L}[^"']*\1/u.test(value))
        .map(([value]) => `${path} says ${value}`),
    );
    expect(said).toEqual([]);
  });

  it("imports in one direction, and each room keeps its tools to itself", () => {
    expect(wrongDirections(sources)).toEqual([]);
  });

  it("has no circle of imports, of types neither", () => {
    expect(circles(sources)).toEqual([]);
  });

  it("leaves the command line, the environment and the terminal to commands", () => {
    expect(processUses(sources)).toEqual([]);
  });

  it("has no junk drawer: short files with a name and a purpose", () => {
    expect(untidyFiles(sources)).toEqual([]);
  });

  it("has rooms of a few dozen files", () => {
    const folders = Map.groupBy(sources.keys(), (path) => path.slice(0, path.lastIndexOf("/")));
    const full = [...folders].filter(([, files]) => files.length > 48).map(([folder]) => folder);
    expect(full).toEqual([]);
  });

  it("gives up no type and exports no default but for Eleventy", () => {
    expect(looseEnds(sources)).toEqual([]);
    expect(looseEnds(readSources("tests"))).toEqual([]);
  });

  it("reads markup of our own neither by the classes of style sheets nor with patterns", () => {
    // Drawings of others, and the excerpts of the search.
    const others = ["scripts/load/", "scripts/site/styles/embed-fonts.ts", "layouts/assets/search.js"];
    const own = [...sources].filter(([path]) => !others.some((other) => path.startsWith(other)));
    expect(markupReaders(new Map(own))).toEqual([]);
  });

  it("names a kind of publication in the model, the words and the layouts only, so that a new one touches no other room", () => {
    const elsewhere = [...sources].filter(([path]) => !/^(scripts\/(model|words)|layouts)\//.test(path));
    expect(elsewhere.length).toBeGreaterThan(50);
    // A strategy is also the name of a fact file, which a check may know.
    const kinds = kindNames.filter((name) => factFileName(`${name}.yaml`) === undefined && name !== "page");
    // A role of markup is called as a kind is.
    const withoutRoles = (text: string) => text.replaceAll('role === "presentation"', "");
    const naming = elsewhere.filter(([, text]) =>
      kinds.some((name) => withoutRoles(text).includes(`"${name}"`)),
    );
    expect(naming.map(([path]) => path)).toEqual([]);
  });

  it("has a name for every schema", () => {
    const names = factModules.map(({ name, schema }) => [name, propertyOf(schema, "$id")]);
    expect(names.filter(([name, id]) => name !== id)).toEqual([]);
  });

  it("asks a view for what needs a medium or a pass alone, and all else of the model by name", () => {
    const members = membersOf(sources.get("scripts/model/view.ts") ?? "", "View");
    expect(members).toContain("href");
    expect(members.length).toBeLessThanOrEqual(26);
    const others = [...sources].filter(
      ([path, text]) => path !== "scripts/model/view.ts" && /\binterface \w*View\b/.test(text),
    );
    expect(others.map(([path]) => path)).toEqual([]);
  });

  it("uses no package that package.json does not name", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(undeclaredPackages(sources, new Set(Object.keys(dependencies)))).toEqual([]);
    const all = new Set([...Object.keys(dependencies), ...Object.keys(devDependencies)]);
    expect(undeclaredPackages(readSources("tests"), all)).toEqual([]);
  });
});

describe("a rule", () => {
  it("finds imports however they are written", () => {
    const text = [
      'import { a } from "./a.ts";',
      'import type { B } from "../model/b.ts";',
      "import {\n  type C,\n  type D,\n} from '../model/c.ts';",
      'import { type E, e } from "../model/e.ts";',
      'export { f } from "./f.ts";',
      'import "./g.ts";',
      'const h = await import("node:fs");',
      '// import { no } from "./no.ts";',
      '/** import { no } from "./no.ts"; */',
    ].join("\n");
    expect(importsOf("scripts/load/x.ts", text)).toEqual([
      { target: "scripts/load/a.ts", isTypeOnly: false },
      { target: "scripts/model/b.ts", isTypeOnly: true },
      { target: "scripts/model/c.ts", isTypeOnly: true },
      { target: "scripts/model/e.ts", isTypeOnly: false },
      { target: "scripts/load/f.ts", isTypeOnly: false },
      { target: "scripts/load/g.ts", isTypeOnly: false },
      { target: "node:fs", isTypeOnly: false },
    ]);
  });

  it.each([
    ["scripts/lib/a.ts", 'import { b } from "../model/b.ts";'],
    ["scripts/lib/a.ts", 'import type { B } from "../model/b.ts";'],
    ["scripts/model/a.ts", 'import { b } from "../markdown/b.ts";'],
    ["scripts/markdown/a.ts", 'import { b } from "../load/b.ts";'],
    ["scripts/load/a.ts", 'import { b } from "../check/b.ts";'],
    ["scripts/check/a.ts", 'import { b } from "../load/b.ts";'],
    ["scripts/check/a.ts", 'import { b } from "../markdown/b.ts";'],
    ["scripts/site/a.ts", 'import { b } from "../load/b.ts";'],
    ["scripts/site/a.ts", 'import { b } from "../pdf/b.ts";'],
    ["scripts/pdf/a.ts", 'import type { B } from "../site/b.ts";'],
    ["scripts/site/a.ts", 'import { b } from "../proof/b.ts";'],
    ["scripts/proof/a.ts", 'import { b } from "../site/b.ts";'],
    ["scripts/load/a.ts", 'import { b } from "../command/b.ts";'],
    ["scripts/load/a.ts", 'import { b } from "../build.ts";'],
    ["layouts/a.11ty.ts", 'import { b } from "../scripts/markdown/b.ts";'],
    ["layouts/a.11ty.ts", 'import { type A, b } from "../scripts/words/b.ts";'],
    ["layouts/a.11ty.ts", 'import type { B } from "../scripts/site/b.ts";'],
    ["layouts/parts/a.ts", 'import { readFile } from "node:fs/promises";'],
    ["layouts/assets/a.ts", 'import { b } from "../parts/b.ts";'],
    ["scripts/load/a.ts", 'import MarkdownIt from "markdown-it";'],
    ["scripts/site/a.ts", 'import type { Token } from "markdown-it";'],
    ["scripts/command/a.ts", 'import Eleventy from "@11ty/eleventy";'],
    ["layouts/parts/a.ts", 'import toc from "@uncenter/eleventy-plugin-toc";'],
    ["scripts/site/a.ts", 'import send from "send";'],
    ["scripts/command/a.ts", 'import puppeteer from "puppeteer-core";'],
    ["scripts/load/a.ts", 'import { PDFDocument } from "@cantoo/pdf-lib";'],
    ["scripts/model/a.ts", 'import { readFileSync } from "node:fs";'],
    ["scripts/check/a.ts", 'const fs = await import("node:fs/promises");'],
    ["scripts/attic/a.ts", ""],
  ])("refuses in %s: %s", (path, text) => {
    expect(wrongDirections(made({ [path]: text }))).toHaveLength(1);
  });

  it.each([
    ["scripts/model/a.ts", 'import { b } from "../lib/b.ts";'],
    [
      "scripts/load/a.ts",
      'import { b } from "../markdown/b.ts";\nimport { readFile } from "node:fs/promises";',
    ],
    [
      "layouts/a.11ty.ts",
      'import { b } from "../scripts/model/b.ts";\nimport { html } from "../scripts/lib/html.ts";',
    ],
    ["scripts/build.ts", 'import { b } from "./site/b.ts";\nimport { c } from "./pdf/c.ts";'],
    ["scripts/site/a.ts", 'import { b } from "../../layouts/parts/b.ts";'],
  ])("allows in %s: %s", (path, text) => {
    expect(wrongDirections(made({ [path]: text }))).toEqual([]);
  });

  it("finds a circle of three, and one that types close", () => {
    const three = made({
      "scripts/lib/a.ts": 'import { b } from "./b.ts";',
      "scripts/lib/b.ts": 'import { c } from "./c.ts";',
      "scripts/lib/c.ts": 'import { a } from "./a.ts";',
    });
    expect(circles(three)).toEqual([
      "scripts/lib/a.ts → scripts/lib/b.ts → scripts/lib/c.ts → scripts/lib/a.ts",
    ]);
    const types = made({
      "scripts/lib/a.ts": 'import { b } from "./b.ts";',
      "scripts/lib/b.ts": 'import type { A } from "./a.ts";',
    });
    expect(circles(types)).toEqual(["scripts/lib/a.ts → scripts/lib/b.ts → scripts/lib/a.ts"]);
  });

  it("finds the environment and the terminal in use", () => {
    const text = "const home = process.env;";
    expect(processUses(made({ "scripts/load/a.ts": text, "scripts/command/a.ts": text }))).toEqual([
      "scripts/load/a.ts",
    ]);
    expect(processUses(made({ "scripts/pdf/a.ts": "console.log(1);" }))).toHaveLength(1);
    expect(processUses(made({ "scripts/pdf/a.ts": "// process.env is not read here\n" }))).toEqual([]);
  });

  it("finds untidy files", () => {
    const long = `// Long.\n${"x();\n".repeat(250)}`;
    expect(untidyFiles(made({ "scripts/lib/long.ts": long }))).toEqual(["scripts/lib/long.ts has 251 lines"]);
    expect(untidyFiles(made({ "scripts/lib/utils.ts": "// All sorts.\n" }))).toHaveLength(1);
    expect(untidyFiles(made({ "scripts/lib/index.ts": "// All.\n" }))).toHaveLength(1);
    expect(untidyFiles(made({ "scripts/lib/a.ts": "export const a = 1;\n" }))).toHaveLength(1);
    expect(untidyFiles(made({ "scripts/lib/a.ts": "// What it is for.\n" }))).toEqual([]);
  });

  it("finds loose ends", () => {
    const loose = (text: string) => looseEnds(made({ "scripts/lib/a.ts": text }));
    expect(loose("const a: any = 1;")).toHaveLength(1);
    expect(loose("const a = b as any;")).toHaveLength(1);
    expect(loose("const a: Map<string, any> = b;")).toHaveLength(1);
    expect(loose("const a: any[] = b;")).toHaveLength(1);
    expect(loose("export default 1;")).toHaveLength(1);
    expect(loose("// @ts-" + "ignore\n")).toHaveLength(1);
    expect(loose('// Takes any value.\nconst a = "as any may";')).toEqual([]);
    expect(looseEnds(made({ "layouts/a.11ty.ts": "export default class {}" }))).toEqual([]);
  });

  it.each([
    'page.querySelectorAll(".table-frame")',
    'body.closest(".group")',
    'document.querySelector("nav .contents a")',
    'const classes = attributes["class"];',
    'const marks = ["[data-x]", ".cell__label"];',
    "markup.replaceAll(/<[^>]*>/g, '')",
    'list.replace(/<a href="#([^"]*)"/g, change)',
    "markup.split(/<\\/p>/)",
  ])("finds what reads markup: %s", (text) => {
    expect(markupReaders(made({ "scripts/site/a.ts": text }))).toHaveLength(1);
  });

  it.each([
    'page.querySelector("[data-contents] > details")',
    'words.className = "govuk-label";',
    'path.endsWith(".html")',
    "text.replace(/[<>&]/g, escape)",
    "pattern.replace(/(?<=a)b/, '')",
  ])("lets other code be: %s", (text) => {
    expect(markupReaders(made({ "scripts/site/a.ts": text }))).toEqual([]);
  });

  it("finds a package that is not declared", () => {
    const files = made({
      "scripts/lib/a.ts": 'import x from "@scope/name/part";\nimport y from "plain/part";',
    });
    expect(undeclaredPackages(files, new Set(["plain"]))).toEqual([
      "scripts/lib/a.ts imports @scope/name/part",
    ]);
  });
});

it("the tests that start a browser are kept out of the quick ones", () => {
  expect(testsWithPrograms(root)).toContain("tests/pdf/print-document.test.ts");
});
