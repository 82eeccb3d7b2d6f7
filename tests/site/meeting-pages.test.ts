// The pages of meetings as citizens read them: agenda, minutes, reports, work programme, and what became of decisions.
import { type CheerioAPI, load } from "cheerio";
import { beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../../scripts/lib/text-of.ts";
import { pagesOf, renderSource, type Written } from "./render-source.ts";

const panel = "meetings/transport-panel";
const november = `${panel}/2025-11-04`;
const february = `${panel}/2026-02-03`;
const report = `${february}/driver-training`;

/** A meeting that was moved to a day to come and then cancelled, with a body that has seen another chair. */
const april = {
  [`content/${panel}/2026-04-21/index.md`]:
    "---\ntitle: Transport Scrutiny Panel, 21 April 2026\ntype: meeting\nstatus: published\nsummary: Fares.\norganization: transport-panel\ndate: 2026-04-21\n---\n",
  [`content/${panel}/2026-04-21/meeting.yaml`]:
    "state: cancelled\ncancelled: Too few members could come.\nagenda: [{ title: Fares }]\n",
};

let site: Written = new Map();

beforeAll(async () => {
  site = await renderSource(april, "site", "/", "2026-03-31");
});

function page(path: string): CheerioAPI {
  const markup = site.get(path === "" ? "index.html" : `${path}/index.html`);
  if (markup === undefined) throw new Error(`There is no page at ${path}.`);
  return load(markup);
}

/** The words of the first element that a selector finds; fails where there is none. */
function words($: CheerioAPI, selector: string): string {
  const markup = $(selector).first().html();
  if (markup === null) throw new Error(`Nothing is ${selector}.`);
  return wordsOf(markup);
}

function links($: CheerioAPI, selector: string): readonly string[] {
  return $(`${selector} a`)
    .map((_, element) => $(element).attr("href"))
    .get();
}

/** The list item that holds an anchor, or has it. */
const item = (anchor: string) => `li:has([id="${anchor}"])`;

describe("the page of a meeting", () => {
  it("says when and where it is, and what was announced before", () => {
    const facts = words(page(february), ".page-head__about");
    expect(facts).toContain("When Tuesday 3 February 2026, 10.00 am to 12.15 pm");
    expect(facts).toContain("Where Westford Town Hall, High Street");
    expect(facts).toContain(
      "Was to be Tuesday 27 January 2026 at 10.00 am. Changed 12 January 2026: The hall was not free.",
    );
    expect(facts).toContain("Next meeting Tuesday 21 April 2026, 10.00 am");
  });

  it("leads to every paper, and to its pages in the pack", () => {
    const $ = page(february);
    const text = words($, item("item-4"));
    expect(text).toContain("Training of drivers (report, pages 17 to 21 of the agenda pack)");
    expect(text).toContain("Letter from the drivers (PDF, page 29 of the agenda pack)");
    expect(links($, item("item-4"))).toEqual(
      expect.arrayContaining([
        `/${report}/`,
        `/${february}/agenda-pack.pdf#page=17`,
        `/${february}/letter.pdf`,
      ]),
    );
  });

  it("counts the pages of a supplement from its own first one", () => {
    const $ = page(february);
    expect(words($, item("item-4"))).toContain(
      "Second letter from the drivers (PDF, pages 33 to 34 in supplement 1)",
    );
    expect(links($, item("item-4"))).toContain(`/${february}/supplement-1.pdf#page=3`);
    expect(words($, "section:has(#page--supplements)")).toMatch(
      /The drivers sent a later letter\..*It replaces “Letter from the drivers”\./,
    );
  });

  it("shows with an item what its report recommends, where it came from and what came of it", () => {
    const $ = page(february);
    const text = words($, item("item-4"));
    expect(text).toContain("What the report recommends Recommendation 1 That ten more drivers be trained.");
    expect(text).toContain("On the work programme: Training of drivers");
    expect(text).toContain("What came of it Minute 13 Resolution 13.1 The two recommendations be agreed.");
    expect(links($, item("item-4"))).toEqual(
      expect.arrayContaining([
        `/${panel}/work-programme-2025-26/#work-item-drivers`,
        `/${february}/minutes/#minute-13`,
        `/${february}/minutes/#resolution-13.1`,
      ]),
    );
  });

  it("says of an exempt item its title and why, and no more", () => {
    expect(words(page(february), item("item-5"))).toBe(
      "5. Offers for route 7 #Link to section: 5. Offers for route 7 This item is likely to be considered in private. It is exempt from publication under paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972 (information relating to the financial or business affairs of any particular person). What came of it: Minute 14",
    );
    const everything = [...site].map(([path, markup]) => path + markup).join("\n");
    expect(everything).not.toMatch(/route-7-offers|What was offered|410 pounds/);
  });

  it("names those who sat on the body on the day, with their parts", () => {
    const members = page(february)("ul.members li")
      .map((_, element) => load(element).text())
      .get();
    expect(members).toEqual([
      "Councillor Ada Archer, Chair of Scrutiny (Chair)",
      "Councillor Ben Brook (Vice-chair)",
      "Councillor Cem Demir",
      "Councillor Dora Ellis (Substitute for Councillor Cem Demir)",
    ]);
  });

  it("says first that it was cancelled, and why", () => {
    const $ = page(`${panel}/2026-04-21`);
    expect(words($, ".page-head__kind")).toBe("Meeting Cancelled");
    expect(words($, ".notice")).toBe("This meeting was cancelled. Too few members could come.");
  });
});

describe("the minutes", () => {
  it("say who was there, for which part and for which item", () => {
    const text = words(page(`${february}/minutes`), ".attendance");
    expect(text).toContain("Councillor Ben Brook, in the chair");
    expect(text).toContain("Councillor Ada Archer, Chair of Scrutiny, from minute 13");
    expect(text).toContain("Gil Hart, Drivers' Union, for item 4");
    expect(text).toContain("Apologies Councillor Cem Demir");
  });

  it("show a declared interest at its minute too", () => {
    const text = words(page(`${february}/minutes`), '.minute:has([id="minute-13"])');
    expect(text).toContain(
      "Interest declared by Councillor Ben Brook: Personal interest. His brother drives a bus.",
    );
  });

  it("show questions with their answers, and that one was not answered", () => {
    const text = words(page(`${november}/minutes`), '.minute:has([id="minute-9"])');
    expect(text).toContain(
      "Question by Councillor Ben Brook How many drivers are missing? Answer by Head of Transport Twelve.",
    );
    expect(text).toContain(
      "Question by a member of the public When will the timetable come? No answer is recorded.",
    );
  });

  it("show votes by name and by number", () => {
    const named = words(page(`${november}/minutes`), ".vote");
    expect(named).toBe(
      "Vote For 2: Councillor Ada Archer; Councillor Ben Brook Against 0 Abstained 1: Councillor Cem Demir",
    );
    expect(words(page(`${february}/minutes`), ".vote")).toContain("For 3 Against 0");
  });

  it("show a correction at the corrected minute, with the way to where it was made", () => {
    const $ = page(`${november}/minutes`);
    const corrected = '.minute:has([id="minute-9"]) .correction';
    expect(words($, corrected)).toBe(
      "Corrected by minute 12 of 3 February 2026 For “twelve” read “fourteen”.",
    );
    expect(links($, corrected)).toEqual([`/${february}/minutes/#minute-12`]);
    expect(words(page(`${february}/minutes`), ".correction")).toMatch(
      /^Correction to minute 9 of 4 November 2025/,
    );
  });

  it("say where they were approved, or that no approval is known", () => {
    expect(words(page(`${november}/minutes`), ".page-head__about")).toContain(
      "Approved In minute 12 of 3 February 2026",
    );
    expect(words(page(`${february}/minutes`), ".page-head__about")).toContain("Approved Not yet approved");
  });

  it.each([
    ["held", "held", "No approval is recorded here. They were before the meeting of 28 April 2026 as item 1"],
    ["to come", "scheduled", "They are to come before the meeting of 28 April 2026 as item 1"],
    ["cancelled", "cancelled\ncancelled: Snow.", "Approved Not yet approved, as far as is recorded here"],
  ])("say that a meeting has them on its agenda that is %s", async (_what, state, said) => {
    const next = `content/${panel}/2026-04-28`;
    const index = String(april[`content/${panel}/2026-04-21/index.md`]).replaceAll(
      /2026-04-21|21 April/g,
      (day) => day.replace("21", "28"),
    );
    const written = await renderSource(
      {
        [`${next}/index.md`]: index,
        [`${next}/meeting.yaml`]: `state: ${state}\nagenda: [{ title: Minutes, papers: [{ minutes: ${february} }] }]\n`,
      },
      "site",
      "/",
      "2026-03-31",
    );
    const about = words(load(written.get(`${february}/minutes/index.html`) ?? ""), ".page-head__about");
    expect(about).toMatch(new RegExp(`${said}( |$)`));
  });

  it("say that a part is exempt and why", () => {
    expect(words(page(`${february}/minutes`), '.minute:has([id="minute-14"])')).toContain(
      "Part of this minute is exempt from publication under paragraph 3",
    );
  });
});

describe("the page of a report", () => {
  it("has the fields of its template in their order and words", () => {
    const labels = page(report)(".cover-sheet > dl > div > dt")
      .map((_, element) => load(element).text())
      .get();
    expect(labels).toEqual([
      "Panel and date",
      "Title",
      "Is it a key decision?",
      "Approved by",
      "Written by",
      "Wards",
      "Effect on the climate",
      "Recommendations",
      "Appendices",
    ]);
    const text = words(page(report), ".cover-sheet");
    expect(text).toContain("Transport Scrutiny Panel, Tuesday 3 February 2026: item 4, minute 13");
    expect(text).toContain("Effect on the climate Fewer people drive.");
    expect(links(page(report), ".cover-sheet")).toEqual(
      expect.arrayContaining([
        `/${report}/appendix-a/`,
        `/${report}/courses.pdf`,
        "/reviews/buses-2023/",
        "https://guidance.example/drivers",
      ]),
    );
  });

  it("stands below its meeting", () => {
    expect(links(page(report), ".govuk-breadcrumbs")).toEqual(["/", "/meetings/", `/${february}/`]);
  });

  it("shows who approved it", () => {
    expect(words(page(report), "#page--approvals-table tbody")).toMatch(
      /On behalf of the treasurer.*Westford Borough Council.*21 January 2026/,
    );
  });
});

describe("a work programme", () => {
  it.each([
    ["drivers", "Came from resolution 9.2 of 4 November 2025."],
    ["drivers", "First planned for Tuesday 27 January 2026, moved 12 January 2026: The meeting was moved."],
    [
      "drivers",
      "Taken up 3 February 2026: item 4, Training of drivers, minute 13, report: Training of drivers",
    ],
    ["school-buses", "Scheduled"],
    ["night-buses", "Awaiting a date."],
    ["fares", "No longer planned since 4 November 2025: The fares are set elsewhere."],
  ])("says of %s: %s", (ref, said) => {
    expect(words(page(`${panel}/work-programme-2025-26`), `[id="work-item-${ref}"]`)).toContain(said);
  });
});

describe("a resolution", () => {
  it("is followed from its minute to the work programme, the later meeting and the report by links alone", () => {
    const minute = page(`${november}/minutes`);
    const clause = '[id="resolution-9.2"]';
    expect(links(minute, clause)).toContain(`/${panel}/work-programme-2025-26/#work-item-drivers`);
    expect(links(minute, clause)).toContain(`/decisions/${november}/9.2/`);
    expect(links(page(`decisions/${november}/9.2`), ".life")).toEqual(
      expect.arrayContaining([
        `/${november}/minutes/#resolution-9.2`,
        `/${panel}/work-programme-2025-26/#work-item-drivers`,
        `/${february}/#item-4`,
        `/${february}/minutes/#minute-13`,
        `/${report}/`,
      ]),
    );
  });

  it("says what was asked, for how long it has been open, and which stations are not recorded", () => {
    const $ = page(`decisions/${november}/9.2`);
    const led = "That the panel: Ask for a report on the training of drivers.";
    expect(words($, ".decision__text")).toBe(led);
    expect(words(page("decisions"), "main")).toContain(led);
    expect(words(page("people"), "#head-of-transport")).toContain(led);
    expect(words($, ".page-head__about")).toBe(
      "Asked of Westford Borough Council Owner Head of Transport Due February 2026 Where it stands Date passed, completion not recorded Open for 4 months",
    );
    const stations = $(".life__stage")
      .map((_, element) => wordsOf(load(element).html()))
      .get();
    expect(stations.map((station) => station.split(" ")[0])).toEqual([
      "Resolved",
      "Considered",
      "Answered",
      "Acted",
      "Evidenced",
      "Closed",
    ]);
    expect(stations[4]).toBe("Evidenced Not recorded");
  });

  it("that asks nobody has no page with nothing on it: its address leads to where it stands", () => {
    const stands = `/${november}/minutes/#resolution-9.1`;
    const $ = page(`decisions/${november}/9.1`);
    expect($('meta[http-equiv="refresh"]').attr("content")).toBe(`0; url=${stands}`);
    expect(links($, "main")).toEqual([stands]);
    const minutes = page(`${november}/minutes`);
    expect(minutes('[id="resolution-9.1"]').length).toBe(1);
    expect(words(minutes, '[id="resolution-9.1"]')).not.toContain("What became of");
    expect(words(minutes, '[id="resolution-9.2"]')).toContain("What became of resolution 9.2");
    expect(links(page("decisions"), "#decided-table")).toContain(stands);
    const led = [...site].filter(
      ([path, text]) => path.endsWith(".html") && text.includes(`/${november}/9.1/"`),
    );
    expect(led.map(([path]) => path)).toEqual([]);
    expect(site.get("sitemap.xml")).not.toContain(`decisions/${november}/9.1/`);
    expect(site.get("decisions.json")).toContain(`/decisions/${november}/9.1/"`);
  });
});

describe("a recommendation", () => {
  it("says which meeting considered it and which resolution agreed", () => {
    const $ = page(`decisions/${report}/1`);
    expect(words($, ".life")).toContain(
      "Considered 3 February 2026: Transport Scrutiny Panel, minute 13. Agreed by resolution 13.1.",
    );
    expect(links($, ".life")).toContain(`/${february}/minutes/#resolution-13.1`);
  });

  it("leads from the review that makes it to its life, and the review to the meetings that considered it", () => {
    const $ = page("reviews/buses-2023");
    expect(links($, '[id="recommendation-1"]')).toContain("/decisions/reviews/buses-2023/1/");
    expect(words($, ".page-head__about")).toContain(
      "Considered by Transport Scrutiny Panel, Tuesday 4 November 2025: item 3, minute 9",
    );
  });

  it("has its anchor once, on the cover, also where a block shows it in the text", async () => {
    const text = `---\ntitle: Training of drivers\ntype: report\nstatus: published\nsummary: Drivers.\norganization: westford-council\ndate: 2026-01-20\n---\n\n## 1 Background\n\n::: recommendations\n:::\n`;
    const written = await renderSource({ [`content/${report}/index.md`]: text }, "site", "/", "2026-03-31");
    const $ = load(written.get(`${report}/index.html`) ?? "");
    expect($('[id="recommendation-1"]').length).toBe(1);
    expect($('.cover-sheet [id="recommendation-1"]').length).toBe(1);
    expect($(".prose .recommendation").length).toBe(2);
  });
});

describe("the lists", () => {
  it("of decisions put what is open first and what asks nobody last", () => {
    const $ = page("decisions");
    expect(words($, "#unanswered-table tbody")).toContain("Recommendation 2 Training of drivers");
    const row = words($, '#under-way-table tr:has(a[href$="/2025-11-04/9.2/"])');
    expect(row).toContain("By when February 2026");
    expect(row).toContain("Date passed, completion not recorded");
    expect(row).toContain("Open for 4 months");
    expect(words($, "#decided-table tbody")).toContain("Resolution 9.1");
    expect($("#decided-table").text()).not.toContain("Resolution 9.2");
  });

  it("of meetings put those to come first, and then the newest", () => {
    const $ = page("meetings");
    expect(words($, "main")).toMatch(
      /Meetings to come Tuesday 21 April 2026.*Cancelled.*Past meetings Tuesday 3 February 2026.*Minutes.*Tuesday 4 November 2025/,
    );
  });

  it("of what people hold name resolutions and seats", () => {
    expect(words(page("people"), "#head-of-transport")).toContain("1 resolution in Transport Scrutiny Panel");
    expect(words(page("people"), "#eve-frost")).toContain(
      "Member, Transport Scrutiny Panel, from May 2024, until April 2025",
    );
    expect(words(page("due"), "main")).toContain("Resolution 9.2");
  });

  it("of everything, the sitemap among them, have minutes and decisions", () => {
    const sitemap = site.get("sitemap.xml") ?? "";
    for (const path of [`${november}/minutes/`, `decisions/${november}/9.2/`, "decisions/"])
      expect(sitemap).toContain(`<loc>https://papers.example/${path}</loc>`);
    expect(links(page("all"), "main")).toContain(`/${november}/minutes/`);
  });
});

it("gives no page two places with one anchor", () => {
  for (const [path, markup] of pagesOf(site)) {
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
    expect([path, ids.filter((id, index) => ids.indexOf(id) !== index)]).toEqual([path, []]);
  }
});

/** The words of a page, whose lists have marks only where they are data. */
function wordsOf(markup: string): string {
  return textOf(markup).replaceAll(/• ?/g, "");
}
