// The pages of whole sources are held against their print HTML, as each build does it: nothing is lost, and what is taken
// out of a document is found.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import { planAllPacks } from "../../scripts/model/packs/plan-pack.ts";
import type { PdfDifference } from "../../scripts/proof/describe-differences.ts";
import { provePages } from "../../scripts/proof/prove-pages.ts";
import { paperPath } from "../../scripts/site/print-pages.ts";
import { hardScorecard } from "../site/hard-scorecard.ts";
import { july, programme, september, yearFiles } from "../site/meeting-source.ts";
import { renderSource, type Written } from "../site/render-source.ts";
import { scorecardSource } from "../site/scorecard-source.ts";
import { exemptOfEveryKind } from "../support/exempt-of-every-kind.ts";
import { exemptWordFiles } from "../support/exempt-words.ts";
import { loadSource } from "../support/load-source.ts";
import type { Files } from "../support/temporary-folder.ts";

const today = "2026-03-31";

async function lay(folder: string, files: Written): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** A source as it was rendered. */
interface Rendered {
  /** What of its pages its documents lack. */
  prove(): Promise<readonly PdfDifference[]>;
  /** The same, with the print HTML of a document changed meanwhile. */
  proveChanged(document: string, change: (markup: string) => string): Promise<readonly PdfDifference[]>;
  remove(): Promise<void>;
}

async function render(files: Files): Promise<Rendered> {
  const folder = await mkdtemp(join(tmpdir(), "scrutineer-proof-"));
  const [site, print] = [join(folder, "site"), join(folder, "print")];
  const register = redactRegister(await loadSource(files, today));
  await lay(site, await renderSource(files, "site", "/", today));
  await lay(print, await renderSource(files, "print", "/", today));
  const prove = () => provePages({ register, plans: planAllPacks(register), paperPath, site, print });
  return {
    prove,
    async proveChanged(document, change) {
      const path = join(print, document, "index.html");
      const whole = await readFile(path, "utf8");
      await writeFile(path, change(whole));
      return prove().finally(() => writeFile(path, whole));
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

const text = (title: string, type: string, more: string, body: string) =>
  `---\ntitle: ${title}\ntype: ${type}\nstatus: published\nsummary: What stands in ${title}.\norganization: council\n${more}---\n\n${body}`;

function withStatus(status: string, folder: string): Files {
  const markdown = text(`One that is ${status}`, "review", "", "Its text.\n");
  return {
    [`content/reviews/${folder}/index.md`]: markdown.replace("status: published", `status: ${status}`),
  };
}

/** A publication with everything that Markdown can hold, in several scripts, and parts. */
const mixed: Files = {
  "content/reviews/mixed/index.md": text(
    "Mixed matters",
    "review",
    "date: 3 March 2026\nperiod: 2025/26\nreference: MM/1\nversion: '2'\nsource:\n  title: The old paper\n  publisher: council\n  note: Retold from page 3.\n",
    `1.1 Families wait for **five weeks**, see [[table waits]] and the note.[^a]

- one
  - deep in *it*
    1. deeper
- two

> Quoted by an officer, £1,234.56.

Table: Waits by year {#waits}

| Year | Weeks |
| --- | ---: |
| 2023/24 | 12.5 |
| 2024/25 | 5 |

[^a]: Counted in March, with a second sentence.

### Родители ждут помощи

Родители ждут пять недель, и \`code\` в строке.

::: translation lang=ar
اتصل على الرقم 01709 382121 في عام ٢٠٢٤.
:::

::: callout title="Mind this"
Words set apart.
:::

::: letter from="The office" to="All families" date="1 May 2026"
Dear all, thank you.
:::
`,
  ),
  "content/reviews/mixed/annex-1.md":
    "---\ntitle: How we counted\nlabel: Annex 1\norder: 1\nsummary: The method in short.\n---\n\nEvery family once.[^b]\n\n[^b]: And no family twice.\n",
  ...withStatus("consultation", "waiting"),
  ...withStatus("withdrawn", "taken-back"),
  ...withStatus("draft", "not-out-yet"),
  ...withStatus("superseded", "replaced"),
  "content/reviews/welsh/index.md": text(
    "Amseroedd aros",
    "review",
    "lang: cy\nsupersedes: reviews/replaced\n",
    "Mae teuluoedd yn aros.\n",
  ),
};

it.each<[string, Files]>([
  ["of the small valid source", {}],
  ["of meetings with minutes, packs and a programme", yearFiles],
  ["of scorecards", { ...scorecardSource, ...hardScorecard }],
  ["of a source with every thing exempt that may be", exemptWordFiles()],
  ["of a publication of every kind with exempt things among open ones", exemptOfEveryKind()],
])("the pages %s are in their documents", async (_what, files) => {
  const rendered = await render(files);
  try {
    expect(await rendered.prove()).toEqual([]);
  } finally {
    await rendered.remove();
  }
});

describe("the page of a meeting", () => {
  const index = `content/${july}/index.md`;
  const files: Files = {
    ...yearFiles,
    [index]: String(yearFiles[index]).replace(
      "All are welcome.",
      "All are *welcome* in the old hall.\n\n| Lane | Signs |\n| --- | ---: |\n| Mill Lane | 1,245 |\n",
    ),
  };
  let rendered: Rendered;
  beforeAll(async () => {
    rendered = await render(files);
  });
  afterAll(() => rendered.remove());

  it("is in its packs and its minutes", async () => {
    expect(await rendered.prove()).toEqual([]);
  });

  it.each([
    ["a word of its text", "old hall", "agenda-pack/front", /old hall/],
    ["a figure of its text", "1,245", "agenda-pack/front", /^1,245$/],
    ["its title", "Lanes Committee, 30 July 2024", "agenda-pack/front", /^Lanes Committee, 30 July 2024$/],
    ["who signed it", "Signed by", "agenda-pack/front", /^Signed by$/],
    ["who presents an item", "Presented by", "agenda-pack/front", /Presented by/],
    ["why papers came late", "Counted late.", "supplement-1/front", /Counted late/],
    ["what its minutes say", "Signs are", "minutes", /Signs are/],
  ])("lacks %s that is taken out of its documents", async (_what, words, document, expected) => {
    const found = await rendered.proveChanged(`${july}/${document}`, (markup) =>
      markup.replaceAll(words, ""),
    );
    expect(found.map((one) => one.words)).toContainEqual(expect.stringMatching(expected));
    expect(new Set(found.map(({ publication }) => publication))).toEqual(new Set([july]));
  });
});

describe("a programme that is before the meeting that one of its items came from, and before the next", () => {
  const withPaper = (meeting: string, before: string, paper: string): Files => {
    const file = `content/${meeting}/meeting.yaml`;
    return { [file]: String(yearFiles[file]).replace(before, `${before}${paper}`) };
  };
  const index = `content/${programme}/index.md`;
  const files: Files = {
    ...yearFiles,
    [index]: `${yearFiles[index]}\n::: work-programme\n:::\n`,
    ...withPaper(july, "    papers:\n", `      - { publication: ${programme} }\n`),
    ...withPaper(september, "    papers: [", `{ publication: ${programme} }, `),
  };
  let rendered: Rendered;
  beforeAll(async () => {
    rendered = await render(files);
  });
  afterAll(() => rendered.remove());

  it("is in each of their packs as it was known when that came out", async () => {
    expect(await rendered.prove()).toEqual([]);
  });

  it.each([
    ["the pack of the next meeting", `${september}/agenda-pack/item-1-1`],
    ["its own document", programme],
  ])("has to say where the item came from in %s", async (_what, document) => {
    const found = await rendered.proveChanged(document, (markup) => markup.replaceAll("Came from", ""));
    expect(found.map((one) => one.words)).toEqual([expect.stringMatching(/^Came from/)]);
  });
});

describe("the pages of measures", () => {
  const card = "scorecards/buses-2024";
  const sheetless: Files = {
    ...scorecardSource,
    [`content/${card}/index.md`]: String(scorecardSource[`content/${card}/index.md`]).replace(
      "type: scorecard",
      "type: scorecard\nannex: none",
    ),
  };
  const wordsOf = (found: readonly PdfDifference[]) => found.map((one) => one.words).join("\n");
  let rendered: Rendered;
  beforeAll(async () => {
    rendered = await render(scorecardSource);
  });
  afterAll(() => rendered.remove());

  it.each([
    ["a figure", "124 of 200"],
    ["a note", "Two buses were counted twice"],
    ["what was said", "Roadworks are over."],
    ["how it is counted", "Every month"],
  ])("have to be in their own sheets: %s that is taken out of one is missed", async (_what, words) => {
    const found = await rendered.proveChanged(card, (markup) =>
      markup.replace(/data-sheet="on-time"[\s\S]*?data-sheet=/, (sheet) => sheet.replaceAll(words, "")),
    );
    expect(wordsOf(found)).toContain(words);
  });

  it("are not proved where there is no annex, and the page of the publication is", async () => {
    const other = await render(sheetless);
    try {
      expect(await other.prove()).toEqual([]);
      const found = await other.proveChanged(card, (markup) => markup.replaceAll("Accidents", ""));
      expect(wordsOf(found)).toContain("Accidents");
    } finally {
      await other.remove();
    }
  });
});

describe("pages in several scripts, with notes, parts, blocks and every status", () => {
  let rendered: Rendered;
  beforeAll(async () => {
    rendered = await render(mixed);
  });
  afterAll(() => rendered.remove());

  it("are in their documents", async () => {
    expect(await rendered.prove()).toEqual([]);
  });

  it.each([
    ["a word of a text", "five weeks", "five", /five weeks/],
    ["a figure of a table", "12.5", "", /^12\.5$/],
    ["a note", "And no family twice.", "", /And no family twice/],
    ["a fact", "MM/1", "", /MM\/1/],
    ["where the facts come from", "Retold from page 3.", "", /Retold from page 3/],
    ["words from right to left", "٢٠٢٤", "", /٢٠٢٤/],
    ["a title of a block", "Mind this", "", /Mind this/],
  ])("lack %s that is taken out", async (_what, words, instead, expected) => {
    const found = await rendered.proveChanged("reviews/mixed", (markup) => markup.replaceAll(words, instead));
    expect(found.map((one) => one.words)).toContainEqual(expect.stringMatching(expected));
    expect(new Set(found.map(({ publication }) => publication))).toEqual(new Set(["reviews/mixed"]));
  });
});
