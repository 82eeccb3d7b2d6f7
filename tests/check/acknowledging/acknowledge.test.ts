// What an officer lets stay is told apart from what is open, and nobody else sees why.
import { beforeAll, describe, expect, it } from "vitest";
import { type Checked, loadAndCheck } from "../../../scripts/command/load-and-check.ts";
import { redactRegister } from "../../../scripts/model/exempt/redact-register.ts";
import { registerHtml } from "../../support/register-html.ts";
import { type Files, withSource } from "../../support/temporary-folder.ts";

const index = "content/about/index.md";
const annex = "content/about/annex.md";
const plan = "content/action-plans/buses-2025";
const recommendations = "content/reviews/buses-2023/recommendations.yaml";

/** A place at which something is found, by a word beside it, and where it is acknowledged. */
const places: readonly (readonly [word: string, file: string, how: "markdown" | "yaml" | "behind"])[] = [
  ["paragraph", index, "markdown"],
  ["item", index, "markdown"],
  ["row", index, "markdown"],
  ["quoted", index, "markdown"],
  ["withheld", index, "markdown"],
  ["front", index, "yaml"],
  ["entry", recommendations, "yaml"],
  ["behind", recommendations, "behind"],
  ["glossary", "data/glossary.yaml", "yaml"],
];
/** What is found in one file and acknowledged in another of the same publication. */
const elsewhere: readonly (readonly [word: string, file: string, from: string])[] = [
  ["annexed", annex, index],
  ["csv", `${plan}/measures.csv`, `${plan}/index.md`],
];

/** What is acknowledged stands in the line above the word, or behind it. */
function files(
  codes: ReadonlyMap<string, string> = new Map(),
  change: ReadonlyMap<string, string> = new Map(),
): Files {
  const line = (word: string, syntax: "markdown" | "yaml") => {
    const code = codes.get(word);
    const words = `acknowledged ${code}: The ${word} (so it is) says so. (Ada Name)`;
    if (code === undefined) return "";
    return syntax === "markdown" ? `<!-- ${words} -->\n` : `# ${words}\n`;
  };
  // The fields of a front matter are no Markdown.
  const signs = (word: string) => (word === "front" ? "**" : "==");
  const at = (word: string) => `${change.get(word) ?? "A"} ${signs(word)}${word}${signs(word)} stands`;
  const behind = codes.has("behind") ? ` ${line("behind", "yaml").trimEnd()}` : "";
  return {
    [index]: `---\ntitle: About\ntype: page\nstatus: published\n${line("front", "yaml")}summary: ${at("front")} here.\n${line("annexed", "yaml")}---\n
${line("paragraph", "markdown")}${at("paragraph")}
in this line.

- First.
${line("item", "markdown")}- ${at("item")}.
- Last.

Table: Things

| A | B |
| --- | --- |
${line("row", "markdown")}| x | ${at("row")} |
| y | z |

> Quoted.
${line("quoted", "markdown").replace("<!--", "> <!--")}> ${at("quoted")}.

::: exempt paragraph=3
${line("withheld", "markdown")}${at("withheld")}.
:::

${"```"}markdown
<!-- acknowledged near-names-3f9a2c: An example. (A. Name) -->
${"```"}

An ==open== one.
`,
    [annex]: `---\ntitle: More\nlabel: Annex 1\norder: 1\n---\n\n${at("annexed")}.\n`,
    [`${plan}/index.md`]: `---\ntitle: Buses\ntype: action-plan\nstatus: published\nsummary: Buses.\n${line("csv", "yaml")}---\n\nText.\n`,
    [`${plan}/measures.csv`]: `measure,period,value,missing,note\npunctuality,September 2024,64,,\ncomplaints,December 2024,,not-available,${at("csv")}\n`,
    [recommendations]: `recommendations:
${line("entry", "yaml")}  - ref: "1"
    text: ${at("entry")}.
    addressed-to: [westford-council]
  - ref: "2"
    text: ${at("behind")}.${behind}
    addressed-to: [bus-partnership]
`,
    "data/glossary.yaml": `terms:\n${line("glossary", "yaml")}  - term: concession\n    definition: ${at("glossary")}.\n`,
  };
}

const load = (source: Files) => withSource(source, (folder) => loadAndCheck(folder, "2026-03-31"));
const wordOf = (message: string) => /(?:==|\*\*)(\w+)(?:==|\*\*)/.exec(message)?.[1] ?? message;
const open = ({ findings }: Checked) =>
  findings
    .filter(({ rule, message }) => /“(==|\*\*)/.test(message) || rule === "acknowledgements")
    .map(({ message }) => wordOf(message));
const codesOf = ({ findings }: Checked) =>
  new Map(
    findings.flatMap(({ message, code }) => (code === undefined ? [] : [[wordOf(message), code] as const])),
  );

describe("what is acknowledged", () => {
  const words = [...places, ...elsewhere].map(([word]) => word);
  let before: Checked;
  let after: Checked;

  beforeAll(async () => {
    before = await load(files());
    after = await load(files(new Map([...codesOf(before)].filter(([word]) => word !== "open"))));
  });

  it("is found, with the same codes in every run", async () => {
    expect(open(before).sort()).toEqual([...words, "open"].sort());
    expect(codesOf(await load(files()))).toEqual(codesOf(before));
  });

  it("is open no longer, wherever in its publication that is said, with why and by whom", () => {
    expect(open(after)).toEqual(["open"]);
    expect(after.acknowledged.map(({ finding }) => wordOf(finding.message)).sort()).toEqual(
      [...words].sort(),
    );
    for (const { finding, reason, name, place } of after.acknowledged) {
      const word = wordOf(finding.message);
      expect([reason, name]).toEqual([`The ${word} (so it is) says so.`, "Ada Name"]);
      expect(place.file).toBe(
        [...places, ...elsewhere]
          .find(([one]) => one === word)
          ?.at(word === "csv" || word === "annexed" ? 2 : 1),
      );
      if (word !== "csv" && word !== "annexed" && word !== "behind")
        expect(place.line).toBeLessThan(finding.place.line);
    }
    // The lines that were taken out count.
    const [plain, said] = [before, after].map(
      ({ findings }) => findings.find(({ message }) => wordOf(message) === "open")?.place.line ?? 0,
    );
    expect(said).toBe((plain ?? 0) + 7);
  });

  it("leaves nothing of what was said in anything that is made of the text", () => {
    const [plain = [], said = []] = [before, after].map(({ register }) =>
      registerHtml(redactRegister(register)),
    );
    expect(said).toEqual(plain);
    expect(said.join()).toContain("An example.");
    const { publications, texts } = redactRegister(after.register);
    const all = JSON.stringify([[...publications.values()], texts]);
    expect(/Ada Name|so it is/.exec(all)?.[0]).toBeUndefined();
  });

  it("is open again where its text changes, and the line says which code it has now", async () => {
    const codes = codesOf(before);
    codes.delete("open");
    const changed = await load(
      files(
        codes,
        new Map([
          ["item", "Another"],
          ["entry", "Another"],
        ]),
      ),
    );
    expect(
      open(changed)
        .filter((word) => words.includes(word))
        .sort(),
    ).toEqual(["entry", "item"]);
    const idle = changed.findings.filter(({ rule }) => rule === "acknowledgements");
    expect(idle).toMatchObject([
      {
        severity: "warning",
        message: expect.stringContaining(
          `“${codes.get("item")}” was given for (“The item (so it is) says so.”, Ada Name)`,
        ),
      },
      {
        severity: "warning",
        hint: expect.stringContaining(`${codesOf(changed).get("entry")} (line 4: “==entry==” means`),
      },
    ]);
    expect(idle[0]?.hint).toContain(codesOf(changed).get("item"));
  });
});

describe("what is written in another way", () => {
  const code = "foreign-marks-3f9a2c";

  it("is told where it stands, with how it is written", async () => {
    const written: readonly (readonly [line: string, told: RegExp])[] = [
      ["<!-- acknowledged foreign-marks: Why. (A. Name) -->", /“foreign-marks” is not the code/],
      [`<!-- acknowledged ${code} -->`, /Nothing says why/],
      [`<!-- Acknowledged ${code}: Why. -->`, /Nothing says who/],
      [`<!--acknowledged ${code}: REASON (NAME)-->`, /Nothing says why/],
      ["<!-- acknowledged near-nmaes-3f9a2c: Why. (A. Name) -->", /There is no rule “near-nmaes”/],
      [`<!-- acknowledged ${code}: Why. (A. Name) --> Text.`, /where it is read as text/],
      [`<!-- acknowledged ${code}: Why.\n(A. Name) -->`, /where it is read as text/],
      [`- <!-- acknowledged ${code}: Why. (A. Name) -->`, /where it is read as text/],
      [`## acknowledged ${code}: Why. (A. Name)`, /where it is read as text/],
      [`<!-- to do ${code} -->`, /A comment stands here/],
    ];
    const text = written.map(([line]) => line).join("\n\n");
    const { findings } = await load({
      [index]: `---\ntitle: About\ntype: page\nstatus: published\nsummary: About.\n# acknowledged foreign-marks: Why. (A. Name)\n# acknowledged by the council in May\n---\n\n${text}\n`,
    });
    const front = findings.find(({ place }) => place.line === 6);
    const rest = findings.filter(({ place }) => place.line > 9);
    expect(front).toMatchObject({
      severity: "error",
      place: { line: 6 },
      hint: expect.stringMatching(/: # acknowledged near-names-3f9a2c: REASON \(NAME\)\.$/),
    });
    const lines = text.split("\n");
    const told = written.map(([line]) =>
      rest.filter(({ place }) => place.line === 10 + lines.indexOf(line.split("\n")[0] ?? "")),
    );
    expect(told.map((all) => all.map(({ severity, message }) => `${severity}: ${message}`))).toEqual(
      written.map(([, message]) => [expect.stringMatching(new RegExp(`^error: .*${message.source}`))]),
    );
  });

  it("cannot keep what stops the build, and is for nothing where the finding is away or the rule is off", async () => {
    const page = (more: string) =>
      `---\ntitle: About\ntype: page\nstatus: published\nsummary: About.\n---\n\n${more}\n`;
    const levels = (level: string) => ({ "data/checks.yaml": `levels:\n  foreign-marks: ${level}\n` });
    const text = "An ==open== one.\n";
    const found = codesOf(await load({ [index]: page(text) })).get("open");
    const said = page(
      `${text}\n<!-- acknowledged ${found}: Why. (A. Name) -->\n<!-- acknowledged ${code}: Why. (A. Name) -->`,
    );
    const [raised, off, broken] = await Promise.all([
      load({ [index]: said, ...levels("error") }),
      load({ [index]: said, ...levels("off") }),
      // What cannot be read may hold what it was given for.
      load({ [index]: said, [recommendations]: "recommendations: {\n" }),
    ]);
    const told = ({ findings }: Checked) =>
      findings
        .filter(({ rule }) => rule === "acknowledgements")
        .map(({ severity, message }) => `${severity}: ${message}`);
    expect(told(raised)).toEqual([
      expect.stringMatching(`^error: “${found}” is given for what stops the build`),
      expect.stringMatching(`^warning: There is nothing any more that “${code}”`),
    ]);
    const stops = raised.findings.find(({ rule }) => rule === "foreign-marks");
    expect([stops?.severity, stops?.code, raised.acknowledged]).toEqual(["error", undefined, []]);
    expect([off.findings, told(broken), broken.acknowledged.length]).toEqual([[], [], 1]);
  });
});
