// The table of actions on paper: its dates have room for themselves, however many reports there are.

import type { Browser } from "puppeteer-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { brandOf } from "../../scripts/model/site/brand.ts";
import { compileStyles } from "../../scripts/site/styles/compile-styles.ts";
import { newTab, openBrowser } from "../e2e/open-browser.ts";
import { loadSource } from "../support/load-source.ts";
import { viewOf } from "./load-view.ts";

const plan = publicationId("action-plans/buses-2025");
const months = ["March 2025", "June 2025", "September 2025", "December 2025"];

/** The longest date at nine points, and the space beside it. */
const ROOM = 33;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it.each([0, 1, 2, 4])("has the longest date in a line beside %i reports that rate", async (reports) => {
  const reporting = months
    .slice(0, reports)
    .map((month) => `{ as-at: ${month}, title: Report of ${month}, rated: true }`);
  const register = await loadSource({
    [`content/${plan}/actions.yaml`]: `rating-scale: brag
reporting: [${reporting.join(", ")}]
areas:
  - ref: "1"
    title: Drivers
    objectives:
      - ref: "1.1"
        text: Have enough drivers.
        actions:
          - { ref: 1.1.1, text: Train drivers., leads: [head-of-transport], due: July 2025, due-changes: [{ due: 30 September 2026, as-at: March 2025, reason: No trainer. }] }
`,
  });
  const view = viewOf(register, "print");
  const styles = (await compileStyles("print", brandOf(view.register.site), register.fonts)).replaceAll(
    /@font-face ?\{[^}]*\}/g,
    "",
  );
  const page = await newTab(browser);
  const body = view.body({ publication: plan });
  await page.setContent(`<!doctype html><style>${styles}</style><div style="width: 257mm">${body}</div>`);
  const width = await page.$eval(".actions__due", (head) => head.getBoundingClientRect().width);
  expect((width * 25.4) / 96).toBeGreaterThanOrEqual(ROOM);
});

it("shares what dates, leads and ratings leave by how many words there are", async () => {
  const widths = async (text: string, progress: string) => {
    const register = await loadSource({
      [`content/${plan}/actions.yaml`]: `rating-scale: brag
reporting: [{ as-at: March 2025, title: First report, rated: true }]
areas:
  - ref: "1"
    title: Drivers
    objectives:
      - ref: "1.1"
        text: Have enough drivers.
        actions:
          - { ref: 1.1.1, text: ${text}, leads: [head-of-transport], due: July 2025, updates: [{ as-at: March 2025, rating: green, progress: ${progress} }] }
`,
    });
    const view = viewOf(register, "print");
    const styles = (await compileStyles("print", brandOf(view.register.site), register.fonts)).replaceAll(
      /@font-face ?\{[^}]*\}/g,
      "",
    );
    const page = await newTab(browser);
    const body = view.body({ publication: plan });
    await page.setContent(`<!doctype html><style>${styles}</style><div style="width: 257mm">${body}</div>`);
    const widthOf = (name: string) =>
      page.$eval(`.actions__${name}`, (head) => head.getBoundingClientRect().width);
    return { text: await widthOf("text"), standing: await widthOf("standing"), lead: await widthOf("lead") };
  };
  const long = "Words that go on and on about what was done and what was not. ".repeat(5).trim();
  const told = await widths("Train drivers.", long);
  expect(told.standing).toBeGreaterThan(2 * told.text);
  const asked = await widths(long, "Begun.");
  expect(asked.text).toBeGreaterThan(2 * asked.standing);
  expect(asked.lead).toBeCloseTo(told.lead, 0);
});
