// What the house holds its own source to: rules over files given as text, so that each rule can be shown to fail.
import { posix } from "node:path";

/** Source files by their path relative to the project, with `/`. */
export type Sources = ReadonlyMap<string, string>;

/** One import or re-export of a file. */
export interface Import {
  /** The path of the imported file, or the name of a package or of a module of Node. */
  readonly target: string;
  readonly isTypeOnly: boolean;
}

/** The rooms, each with what it may import beside itself; `types` only as types. */
export const rooms: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>
> = {
  lib: { values: [], types: [] },
  words: { values: ["lib"], types: [] },
  model: { values: ["words", "lib"], types: [] },
  markdown: { values: ["model", "lib"], types: ["words"] },
  load: { values: ["markdown", "model", "words", "lib"], types: [] },
  check: { values: ["model", "words", "lib"], types: [] },
  layouts: { values: ["lib", "model"], types: ["words"] },
  assets: { values: [], types: [] },
  site: { values: ["layouts", "markdown", "model", "words", "lib"], types: [] },
  pdf: { values: ["lib"], types: [] },
  proof: { values: ["pdf", "model", "lib"], types: [] },
  commands: {
    values: ["layouts", "site", "pdf", "proof", "check", "load", "markdown", "model", "words", "lib"],
    types: [],
  },
};

/** Packages that one room alone knows, by how their names begin. */
const keepers: readonly { readonly packages: RegExp; readonly rooms: readonly string[] }[] = [
  { packages: /^markdown-it/, rooms: ["markdown"] },
  { packages: /^send$/, rooms: ["commands"] },
  { packages: /^@11ty\/eleventy$|eleventy-plugin/, rooms: ["site"] },
  { packages: /^puppeteer|^@puppeteer\/|^@sparticuz\/|^@cantoo\//, rooms: ["pdf"] },
  {
    packages: /^node:(fs|child_process|http|https|net|worker_threads|os)\b/,
    rooms: ["load", "site", "pdf", "proof", "commands"],
  },
];

/** The room that a file belongs to. */
export function roomOf(path: string): string {
  if (path.startsWith("layouts/assets/")) return "assets";
  if (path.startsWith("layouts/")) return "layouts";
  const [, folder = ""] = /^scripts\/([^/]+)\//.exec(path) ?? [];
  return folder === "" || folder === "command" ? "commands" : folder;
}

/** Everything that a file imports, in order. */
export function importsOf(path: string, text: string): readonly Import[] {
  const code = withoutComments(text);
  const named = [...code.matchAll(/^(import|export)\s+(type\s+)?([^;"']*?)\s*from\s+["']([^"']+)["']/gm)].map(
    ([, , type, names = "", target = ""]) => ({
      target: resolveImport(path, target),
      isTypeOnly: type !== undefined || onlyTypes(names),
    }),
  );
  const bare = [...code.matchAll(/^import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm)].map(
    ([, whole, dynamic]) => ({
      target: resolveImport(path, whole ?? dynamic ?? ""),
      isTypeOnly: false,
    }),
  );
  return [...named, ...bare];
}

/** Imports against the direction, with what is wrong with each. */
export function wrongDirections(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) => {
    const room = roomOf(path);
    const allowed = rooms[room];
    if (allowed === undefined) return [`${path} stands in no room that is known`];
    return importsOf(path, text).flatMap(({ target, isTypeOnly }) => {
      const keeper = keepers.find(({ packages }) => packages.test(target));
      if (keeper !== undefined && !keeper.rooms.includes(room)) return [`${path} may not know ${target}`];
      if (!/^(scripts|layouts)\//.test(target)) return [];
      const other = roomOf(target);
      const permitted =
        other === room || allowed.values.includes(other) || (isTypeOnly && allowed.types.includes(other));
      return permitted ? [] : [`${path} may not import ${target}`];
    });
  });
}

/** Circles of imports, of types too, each as the files it goes through. */
export function circles(sources: Sources): readonly string[] {
  const next = new Map(
    [...sources].map(([path, text]) => [
      path,
      importsOf(path, text)
        .filter(({ target }) => sources.has(target))
        .map(({ target }) => target),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
    if (trail.includes(path) || done.has(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return found;
}

/** Uses of the command line, the environment and the terminal outside commands. */
export function processUses(sources: Sources): readonly string[] {
  return [...sources]
    .filter(([path]) => roomOf(path) !== "commands")
    .filter(([, text]) =>
      /\bprocess\s*\.\s*(argv|env|stdout|stderr|stdin|exit\w*)\b|\bconsole\s*\./.test(withoutComments(text)),
    )
    .map(([path]) => path);
}

/** What others import by the name of the package: a library's face may be called so. */
const publicFace = "scripts/pdf/index.ts";

/** Files that have grown too long, are named as a drawer for anything, or do not say what they are for. */
export function untidyFiles(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) => {
    const lines = text.trimEnd().split("\n").length;
    const name = posix.basename(path).replace(/\..*$/, "");
    return [
      lines > 250 ? `${path} has ${lines} lines` : undefined,
      /^(utils?|helpers?|common|misc|index|shared|stuff)$/.test(name) && path !== publicFace
        ? `${path} is named as a drawer for anything`
        : undefined,
      /^(#!.*\n)?(\/\/ \S|\/\*\*? )/.test(text) ? undefined : `${path} does not open with a comment`,
    ].filter((problem) => problem !== undefined);
  });
}

/** Places where a type is given up, and default exports that Eleventy does not ask for. */
export function looseEnds(sources: Sources): readonly string[] {
  return [...sources].flatMap(([path, text]) => {
    const code = withoutComments(text).replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
    return [
      /(?::|<|\bas|\||&|=>|,)\s*any\b(?!["'\w:])|\bany\[\]/.test(code) ? `${path} has a type any` : undefined,
      /@ts-(ignore|nocheck)/.test(text) ? `${path} silences the compiler` : undefined,
      /^export default\b/m.test(code) && !/\.(11ty\.ts|d\.ts)$/.test(path)
        ? `${path} has a default export`
        : undefined,
    ].filter((problem) => problem !== undefined);
  });
}

/** Places that find something in markup of our own by the name of a class, which is for style sheets, or by a pattern. */
export function markupReaders(sources: Sources): readonly string[] {
  const selects =
    /(?:querySelector(?:All)?|closest|matches|\$\$?(?:eval)?)\(\s*["'`][^"'`\n]*(?:\.[a-z]|\[class)/i;
  const reads = /attributes(?:\.get\(|\[)\s*["']class["']|getElementsByClassName|classList\.contains/;
  const names = /["'`]\[class|["']\.[a-z]+(?:-[a-z]+)*__[\w-]+["']/;
  const patterns = /\b(?:replace(?:All)?|match(?:All)?|split)\(\s*\/[^\n]*<(?:\\?\/|\[\^|\(?:?[a-z])/;
  return [...sources].flatMap(([path, text]) => {
    const code = withoutComments(text);
    return [
      [selects, reads, names].some((use) => use.test(code)) ? `${path} goes by a class` : undefined,
      patterns.test(code) ? `${path} reads tags with a pattern` : undefined,
    ].filter((problem) => problem !== undefined);
  });
}

/** Packages that are imported and not among those that the project names. */
export function undeclaredPackages(sources: Sources, declared: ReadonlySet<string>): readonly string[] {
  const used = [...sources].flatMap(([path, text]) =>
    importsOf(path, text).map(({ target }) => ({ path, target })),
  );
  return used
    .filter(({ target }) => !/^(scripts|layouts|tests|scrutineer)\/|^node:/.test(target))
    .filter(
      ({ target }) =>
        !declared.has(
          target
            .split("/")
            .slice(0, target.startsWith("@") ? 2 : 1)
            .join("/"),
        ),
    )
    .map(({ path, target }) => `${path} imports ${target}`);
}

function resolveImport(path: string, target: string): string {
  return target.startsWith(".") ? posix.join(posix.dirname(path), target) : target;
}

/** True for `{ type A, type B }`. */
function onlyTypes(names: string): boolean {
  const inside = /^\{(.*)\}$/s.exec(names.trim())?.[1];
  if (inside === undefined) return false;
  const entries = inside.split(",").filter((entry) => entry.trim() !== "");
  return entries.length > 0 && entries.every((entry) => /^\s*type\s/.test(entry));
}

/** The text without whole-line comments, which is where a comment could hold code. */
function withoutComments(text: string): string {
  return text.replace(/^\s*\/\*[\s\S]*?\*\//gm, "").replace(/^\s*\/\/.*$/gm, "");
}
