// Cases of defects that rules are judged by: small papers that hold one, and near misses that hold none.
import { readFileSync } from "node:fs";
import Type, { type Static } from "typebox";
import { Check, Errors } from "typebox/value";
import { parse, stringify } from "yaml";

const strict = { additionalProperties: false } as const;
const Words = Type.Array(Type.String({ minLength: 1 }), { minItems: 1 });
const Spot = Type.Union([Type.Integer({ minimum: 1 }), Type.String({ pattern: "^\\S+:\\d+$" })]);

const about = {
  name: Type.String({ minLength: 3 }),
  class: Type.Optional(Type.String({ minLength: 3 })),
  text: Type.Optional(Type.String({ minLength: 1 })),
  front: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
  files: Type.Optional(Type.Record(Type.String(), Type.String())),
  alone: Type.Optional(Type.Literal(true)),
  today: Type.Optional(Type.String({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" })),
};
const Find = Type.Object(
  {
    ...about,
    says: Type.Union([Words, Type.Array(Words, { minItems: 1 })]),
    at: Type.Optional(Type.Union([Spot, Type.Array(Spot, { minItems: 1 })])),
  },
  strict,
);
const Leave = Type.Object(about, strict);
const DefectFile = Type.Object(
  { finds: Type.Optional(Type.Array(Find)), leaves: Type.Optional(Type.Array(Leave)) },
  strict,
);

/** One finding that a case must give: the words that its message holds and, where it matters, where it stands. */
export interface Awaited {
  readonly says: readonly string[];
  readonly at: string | undefined;
}

/** One case: its files by their path in the source folder, and what must be found in them. */
export interface DefectCase {
  readonly name: string;
  /** The sort of defect, where cases are not those of one rule. */
  readonly class: string;
  /** The folder that its papers lie in, with a `/` behind it. */
  readonly folder: string;
  readonly files: Readonly<Record<string, string>>;
  readonly isAlone: boolean;
  readonly today: string | undefined;
  /** Empty for a near miss. */
  readonly awaited: readonly Awaited[];
  /** How many lines of front matter were put before what was written of a file, by its path. */
  readonly linesBefore: ReadonlyMap<string, number>;
}

/** Reads a file of cases; throws where it has another form than it must, or a name twice. */
export function readDefectCases(file: string): readonly DefectCase[] {
  const written: unknown = parse(readFileSync(file, "utf8"));
  if (!Check(DefectFile, written)) {
    const faults = Errors(DefectFile, written).map((fault) => `${fault.instancePath} ${fault.message}`);
    throw new Error(`${file}: ${faults.slice(0, 5).join("; ")}`);
  }
  const entries: readonly Entry[] = [...(written.finds ?? []), ...(written.leaves ?? [])];
  const cases = entries.map((entry, at) => caseOf(entry, titleOf(at)));
  const twice = cases.find(({ folder }, at) => cases.findIndex((other) => other.folder === folder) !== at);
  if (twice !== undefined) throw new Error(`${file}: the name “${twice.name}” is there twice.`);
  return cases;
}

type Entry = Static<typeof Leave> & Partial<Static<typeof Find>>;

function caseOf(entry: Entry, title: string): DefectCase {
  const { name, alone: isAlone = false, today } = entry;
  if ((entry.text === undefined) === (entry.files === undefined))
    throw new Error(`The case “${name}” must have either text or files.`);
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const folder = `content/${words.join("-")}/`;
  const linesBefore = new Map<string, number>();
  const written = Object.entries(entry.files ?? { "index.md": entry.text ?? "" });
  const files = written.map(([path, text]): readonly [string, string] => {
    if (path.startsWith("data/")) {
      if (isAlone) return [path, text];
      throw new Error(`The case “${name}” has data of its own and must stand alone.`);
    }
    if (!/(^|\/)index\.md$/.test(path) || text.startsWith("---")) return [`${folder}${path}`, text];
    const front = frontOf(title, entry.front ?? {});
    linesBefore.set(`${folder}${path}`, front.split("\n").length - 1);
    return [`${folder}${path}`, `${front}${text}`];
  });
  return {
    name,
    class: entry.class ?? "",
    folder,
    files: Object.fromEntries(files),
    isAlone,
    today,
    awaited: awaitedOf(entry),
    linesBefore,
  };
}

function awaitedOf({ name, says = [], at = [], files }: Entry): readonly Awaited[] {
  const words = says.filter((one) => typeof one === "string");
  const lists = words.length > 0 ? [words] : says.filter((one) => typeof one !== "string");
  const spots = [at].flat();
  if (spots.length > 0 && spots.length !== lists.length)
    throw new Error(`The case “${name}” needs a place for each of its findings, or for none.`);
  const main = Object.keys(files ?? {}).find((path) => path.endsWith("index.md")) ?? "index.md";
  return lists.map((list, index) => {
    const spot = spots[index];
    return { says: list, at: typeof spot === "number" ? `${main}:${spot}` : spot };
  });
}

/** The front matter of a published page, for a text that has none. */
function frontOf(title: string, more: Readonly<Record<string, unknown>>): string {
  const front = {
    title,
    type: "page",
    status: "published",
    summary: "What the panel reads.",
    organization: "westford-council",
    date: "2026-03-02",
    ...more,
  };
  return `---\n${stringify(front)}---\n\n`;
}

/** Titles that no rule reads anything into, each another. */
function titleOf(at: number): string {
  const letter = (number: number) => String.fromCharCode(65 + (number % 26));
  return `Paper ${at < 26 ? "" : letter(Math.floor(at / 26) - 1)}${letter(at)}`;
}
