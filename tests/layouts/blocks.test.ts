// What readers are shown of facts: ratings in words, dates that slipped, totals that the source printed otherwise.
import { describe, expect, it } from "vitest";
import { loadAndCheck } from "../../scripts/command/load-and-check.ts";
import { textOf } from "../../scripts/lib/text-of.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { loadView } from "../site/load-view.ts";
import { withSource } from "../support/temporary-folder.ts";

const plan = "action-plans/buses-2025";
const review = "reviews/buses-2023";
const about = "about";

async function bodyOf(
  publication: string,
  files: Readonly<Record<string, string>> = {},
  part?: string,
): Promise<string> {
  const view = await loadView(files);
  return view
    .body({ publication: publicationId(publication), ...(part === undefined ? {} : { part }) })
    .toString();
}

const actions = (extra: string) => `rating-scale: brag
reporting: [{ as-at: March 2025, title: First report, rated: true }]
areas:
  - ref: "1"
    title: Drivers
    objectives:
      - ref: "1.1"
        text: Have enough drivers.
        actions:
          - { ref: 1.1.1, text: Train drivers., leads: [head-of-transport], due: July 2025, ${extra} }
`;

describe("recommendations that a paper prints as numbered paragraphs", () => {
  const front =
    "---\ntitle: Lanes\ntype: review\nstatus: published\nsummary: Lanes.\norganization: westford-council\ndate: 2025\nnumbering: author\n---\n\n";
  const files = {
    "content/reviews/lanes/index.md": `${front}## 9 What we recommend\n\n::: recommendations view=paragraphs\n:::\n\n9.3 See [[paragraph 9.1]] and [[recommendation R1]].\n`,
    "content/reviews/lanes/recommendations.yaml":
      'recommendations:\n  - { ref: R1, paragraph: "9.1", text: Mend the lanes., addressed-to: [westford-council] }\n  - { ref: "9.2", text: Say so., addressed-to: [westford-council] }\n',
  };

  it("are typed once, and can be cited by both numbers", async () => {
    const body = await bodyOf("reviews/lanes", files);
    expect(body.match(/Mend the lanes/g)).toHaveLength(1);
    expect(body).toMatch(/<div class="para" id="para-9.1">.*?<div id="recommendation-R1"><p>Mend the lanes/s);
    expect(body).toContain('id="para-9.2"');
    expect(body).toContain('href="#para-9.1"');
    expect(body).toContain('href="#recommendation-R1"');
    const { findings } = await withSource(files, (source) => loadAndCheck(source, "2026-03-31"));
    expect(findings.filter(({ place }) => place.file.includes("lanes"))).toEqual([]);
  });

  it("stand once on the cover of a report and once in its text", async () => {
    const report = "meetings/transport-panel/2026-02-03/driver-training";
    const text =
      "---\ntitle: Training\ntype: report\nstatus: published\nsummary: S.\norganization: westford-council\ndate: 2026\nnumbering: author\n---\n\n## 1 Background\n\n::: recommendations view=paragraphs\n:::\n";
    const body = await bodyOf(report, {
      [`content/${report}/index.md`]: text,
      [`content/${report}/recommendations.yaml`]:
        'recommendations: [{ ref: "1", paragraph: "1.1", text: Train., addressed-to: [westford-council] }]\n',
    });
    expect(body).toContain('id="para-1.1"');
    expect(body).not.toContain("recommendation-1");
    expect(body).not.toContain("Addressed to");
  });
});

describe("a rating", () => {
  it("is a shape that screen readers skip, and a word", async () => {
    const body = await bodyOf(plan);
    expect(body).toMatch(
      /<span class="rating rating--green"><svg[^>]*aria-hidden="true">.*?<\/svg> Green<\/span>/,
    );
  });

  it("that was not recorded is words without a shape or a colour", async () => {
    const body = await bodyOf(plan, { [`content/${plan}/actions.yaml`]: actions("updates: []") });
    const row = /<tr id="action-1\.1\.1">[\s\S]*?<\/tr>/.exec(body)?.[0] ?? "";
    expect(row).toContain("Not recorded");
    expect(row).not.toContain("<svg");
  });
});

describe("a date that slipped", () => {
  it("stands beside the first promise and the reason", async () => {
    const slip = "due-changes: [{ due: December 2025, as-at: August 2025, reason: No trainer was found. }]";
    const body = await bodyOf(plan, { [`content/${plan}/actions.yaml`]: actions(slip) });
    const row = textOf(/<tr id="action-1\.1\.1">[\s\S]*?<\/tr>/.exec(body)?.[0] ?? "");
    expect(row).toContain("December 2025");
    expect(row).toContain("First promised for July 2025");
    expect(row).toContain("Moved to December 2025 in August 2025: No trainer was found.");
  });
});

describe("an options appraisal", () => {
  it("shows the computed total, the printed one and why they differ", async () => {
    const text = textOf(await bodyOf(review, {}, "annex-1"));
    expect(text).toMatch(/1\. Run it ourselves\s+7\s+\(printed: 8\)/);
    expect(text).toContain(
      "The source printed a total of 8; the scores add up to 7. The paper added up wrongly.",
    );
  });

  const detail = (ref: number) => `::: options view=detail option=${ref}\n:::\n`;
  const front = (title: string) => `---\ntitle: ${title}\nlabel: Annex 1\norder: 1\n---\n\n`;
  const headings = (body: string) =>
    [...body.matchAll(/<(h[1-6])[^>]*>([\s\S]*?)<\/\1>/g)].map(
      ([, level, text = ""]) => `${level} ${textOf(text)}`,
    );

  it("names an option over its detail, one level above its criteria", async () => {
    const text = `${front("Options")}## The options\n\n${detail(1)}\n${detail(2)}`;
    const body = await bodyOf(review, { [`content/${review}/annex-1.md`]: text }, "annex-1");
    const found = headings(body).map((each) => each.replaceAll(/\s+/g, " "));
    expect(found.filter((each) => /^h3/.test(each))).toEqual([
      "h3 Option 1: Run it ourselves",
      "h3 Option 2: Buy it in",
    ]);
    expect(found.filter((each) => /^h4 .* out of /.test(each))).not.toEqual([]);
    expect(body).toMatch(/<h3 id="option-1">/);
  });

  it("does not name it again under a heading that does", async () => {
    const text = `${front("Options")}## Option 1 In our hands\n\n${detail(1)}\n## What if we Buy it in?\n\n### Scores\n\n${detail(2)}`;
    const body = await bodyOf(review, { [`content/${review}/annex-1.md`]: text }, "annex-1");
    expect(headings(body).filter((each) => /Option \d:/.test(each))).toEqual([]);
    expect(body).toMatch(/<div class="option" id="option-1">/);
  });

  it("says of options with the same total that they share a rank", async () => {
    const options = `title: Options
scale: { min: 0, max: 5 }
criteria: [{ ref: 1, name: Cost }]
options:
${[3, 5, 5].map((score, at) => `  - { ref: ${at + 1}, name: Way ${at + 1}, appraisal: [{ criterion: 1, score: ${score} }] }`).join("\n")}
`;
    const views = ["ranking", "summary"].map((view) => `::: options view=${view}\n:::\n`).join("\n");
    const text = `${front("Options")}## The options\n\n${views}\n${detail(1)}\n${detail(2)}\nFirst: [[= options.2.rank]], last: [[= options.1.rank]].\n`;
    const files = { [`content/${review}/annex-1.md`]: text, [`content/${review}/options.yaml`]: options };
    const words = textOf(await bodyOf(review, files, "annex-1")).replaceAll(/\s+/g, " ");
    expect(words).toContain("Joint 1 2. Way 2 5 Joint 1 3. Way 3 5 3 1. Way 1 3");
    expect(words).toMatch(/2\. Way 2 5 Joint 1 5/);
    expect(words).toContain("Total 5 out of 5, joint rank 1 of 3");
    expect(words).toContain("Total 3 out of 5, rank 3 of 3");
    expect(words).toContain("First: joint 1st, last: 3rd.");
  });

  it("says nothing of a source that agrees", async () => {
    const text = textOf(await bodyOf(review, {}, "annex-1"));
    expect(text).not.toContain("Option 2, Buy it in:");
  });
});

describe("a recommendation", () => {
  it("shows whom it asks, what was decided and how it stands", async () => {
    const body = await bodyOf(review);
    const first = textOf(
      /<div class="recommendation" id="recommendation-1">[\s\S]*?<\/dl>/.exec(body)?.[0] ?? "",
    );
    expect(first).toContain("Addressed to Westford Borough Council");
    expect(first).toContain("Accepted by Westford Borough Council, July 2023");
    expect(first).toContain("Date passed, progress not recorded");
    const second = textOf(
      /<div class="recommendation" id="recommendation-2">[\s\S]*?<\/dl>/.exec(body)?.[0] ?? "",
    );
    expect(second).toContain("Response None recorded");
  });
});

describe("a block", () => {
  it("gives an anchor once however often it is written", async () => {
    const text =
      "---\ntitle: Plan\ntype: action-plan\nstatus: published\nsummary: Twice.\norganization: westford-council\ndate: 2025\n---\n\n## A\n\n::: actions\n:::\n\n## B\n\n::: actions area=1\n:::\n";
    const body = await bodyOf(plan, { [`content/${plan}/index.md`]: text });
    const ids = [...body.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => id === "action-1.1.1")).toHaveLength(1);
  });
});

describe("a text set apart", () => {
  const markup = async (block: string) =>
    bodyOf(
      review,
      { [`content/${review}/annex-1.md`]: `---\ntitle: A\nlabel: Annex 1\norder: 1\n---\n\n${block}\n` },
      "annex-1",
    );

  it("is a note, a quotation with who said it, or a letter to a listener too", async () => {
    expect(await markup("::: callout\nWords.\n:::")).toMatch(/<div class="callout" role="note">\s*<p>Words/);
    expect(await markup('::: quote by="A parent"\nWords.\n:::')).toMatch(
      /<figure class="quote"><blockquote>\s*<p>Words[\s\S]*?<\/blockquote><figcaption[^>]*>A parent<\/figcaption><\/figure>/,
    );
    expect(await markup("::: letter\nWords.\n:::")).toMatch(/<article class="letter">\s*<p>Words/);
    const whole = await markup(
      '::: letter from="The chair" reference=TP/7 subject="Buses" signed="Ada Archer" office="Chair" enclosures="A map" copy="The board"\nWords.\n:::',
    );
    expect(textOf(whole).replaceAll(/\s+/g, " ").trim()).toMatch(
      /From ?The chair ?Reference ?TP\/7 ?Buses ?Words\. ?Ada Archer ?Chair ?Enclosures ?A map ?Copy to ?The board/,
    );
  });
});

it("a gap says whether the number of a paragraph or of a section is missing", async () => {
  const titles = async (...lines: readonly string[]) => {
    const text = lines.join("\n\n");
    const body = await bodyOf(about, {
      "content/about/index.md": `---\ntitle: A\ntype: page\nstatus: published\nsummary: A.\nnumbering: author\n---\n\n${text}\n`,
    });
    return [...body.matchAll(/callout__title">([^<]*)/g)].map(([, title]) => title);
  };
  const gap = "::: gap\nSo it is.\n:::";
  const [sections, paragraphs] = ["Numbers of sections", "Numbers of paragraphs"];
  expect(await titles("## 6 A", "6.1 a", gap, "## 8 B", "8.1 b", gap, "8.3 c")).toEqual([
    sections,
    paragraphs,
  ]);
  expect(await titles("### 6.1 A", gap, "### 6.3 B", gap, "## 7 C", "7.1 c")).toEqual([sections, paragraphs]);
});

describe("a letter that is a publication", () => {
  const front =
    "---\ntitle: Buses\ntype: letter\nstatus: published\nsummary: On buses.\norganization: westford-council\ndate: 3 March 2026\n";
  const words = async (more: string, block: string) => {
    const files = { "content/letters/buses/index.md": `${front}${more}---\n\n${block}\n` };
    return textOf(await bodyOf("letters/buses", files))
      .replaceAll(/\s+/g, " ")
      .trim();
  };

  it("has its date, its sender and who signed it from what it says of itself", async () => {
    expect(
      await words("authors: [ada-archer]\nreference: TP/7\n", '::: letter to="The board"\nYes.\n:::'),
    ).toBe(
      "From Councillor Ada Archer, Chair of Scrutiny, Westford Borough Council To The board Date 3 March 2026 Reference TP/7 Yes. Councillor Ada Archer Chair of Scrutiny Westford Borough Council",
    );
    expect(
      await words(
        "",
        '::: letter date="May 2026" signed="Jo Bell, Chair" copy="head-of-transport; Ann"\nYes.\n:::',
      ),
    ).toBe(
      "From Westford Borough Council Date May 2026 Yes. Jo Bell Chair Copy to Head of Transport, Westford Borough Council; Ann",
    );
  });

  it("needs its block", async () => {
    const files = { "content/letters/buses/index.md": `${front}---\n\nDear all,\n` };
    const { findings } = await withSource(files, (source) => loadAndCheck(source, "2026-03-31"));
    expect(findings.map(({ message }) => message)).toContain("A letter needs a block “letter”.");
  });
});

describe("who signs or is quoted", () => {
  const words = async (block: string) =>
    textOf(
      await bodyOf(about, {
        "content/about/index.md": `---\ntitle: A\ntype: page\nstatus: published\nsummary: A.\n---\n\n${block}\n`,
      }),
    );

  it("is named by an id with office and body, or in words", async () => {
    expect(
      await words('::: signed by="ada-archer; Jo Bell, Chair of the forum, North; westford-council"\n:::'),
    ).toBe(
      "• Councillor Ada Archer Chair of Scrutiny Westford Borough Council • Jo Bell Chair of the forum, North • Westford Borough Council",
    );
    expect(await words("::: quote by=head-of-transport\nNo.\n:::")).toBe(
      "No. Head of Transport, Westford Borough Council",
    );
    expect(await words('::: quote by="A parent, north"\nNo.\n:::')).toBe("No. A parent, north");
  });
});

describe("slides", () => {
  it("are numbered in their order, or as the deck has them, under headings of their own", async () => {
    const body = await bodyOf("talks/lanes", {
      "content/talks/lanes/index.md":
        "---\ntitle: Lanes\ntype: presentation\nstatus: published\nsummary: Lanes.\norganization: westford-council\ndate: 2025\n---\n\n::: slide title=Lanes\nFive.\n:::\n\nSaid of [[slide 4]].\n\n::: slide number=4\n![A lane](lane.png)\n:::\n\n::: slide title=Thanks\n:::\n",
    });
    const headings = [...body.matchAll(/<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs)];
    expect(headings.map(([, id, words = ""]) => `${id}: ${textOf(words)}`)).toEqual([
      "slide-1: Slide 1 Lanes",
      "slide-4: Slide 4",
      "slide-3: Slide 3 Thanks",
    ]);
    expect(body).toContain('<a href="#slide-4">slide 4</a>');
  });
});

describe("a block of several tables", () => {
  const card = "scorecards/lanes";
  const files = (groups: string) => ({
    [`content/${card}/index.md`]:
      "---\ntitle: Lanes\ntype: scorecard\nstatus: published\nsummary: Lanes.\norganization: westford-council\ndate: June 2025\n---\n\nSee [[table before]] and [[table lanes]].\n\nTable: Before {#before}\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n\n::: measures id=lanes\n:::\n\nTable: After {#after}\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n",
    [`content/${card}/measures.yaml`]: `groups: [{ ref: a, title: Alpha }, { ref: b, title: Beta }]
measures:
  - { ref: one, name: One, group: a, unit: number, good: info, series: [{ period: 2024/25, value: 1 }] }
  - { ref: two, name: Two, group: ${groups}, unit: number, good: info, series: [{ period: 2024/25, value: 2 }] }
`,
  });
  const labels = (body: string) =>
    [...body.matchAll(/<span class="caption__label"[^>]*>([^<]*)<\/span>/g)].map(([, label]) => label);

  it("gives each of them a number under that of the block, to whose first a reference leads", async () => {
    const body = await bodyOf(card, files("b"));
    expect(labels(body)).toEqual(["Table 1", "Table 2a", "Table 2b", "Table 3"]);
    expect(textOf(body)).toContain("See Table 1 and Table 2.");
  });

  it("gives a single one the number of the block", async () => {
    expect(labels(await bodyOf(card, files("a")))).toEqual(["Table 1", "Table 2", "Table 3"]);
  });
});
