// Measures how long a large scorecard takes to build beyond the same site without it, in the same run, and how long a
// phone takes to open it. Run as a program of its own: npm run bench:scorecard.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stdout } from "node:process";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { openBrowser } from "../e2e/open-browser.ts";
import { serveFolder } from "../e2e/serve-folder.ts";
import { withSource } from "../support/temporary-folder.ts";
import { bigScorecard } from "./big-scorecard.ts";
import { phoneSlowness } from "./phone-slowness.ts";
import { goodVisit, type PhoneVisit, visitByPhone } from "./phone-visit.ts";
import { median, seconds, spread, time } from "./timing.ts";

const RUNS = 5;
const SIZE = { measures: 87, months: 48, areas: 5 };

/** How much longer a build with the scorecard may take, in milliseconds. */
const TARGET = 2000;

const output = await mkdtemp(join(tmpdir(), "scrutineer-bench-"));
try {
  const [without, with_] = [join(output, "without"), join(output, "with")];
  const empty: number[] = [];
  const full: number[] = [];
  await withSource({}, (small) =>
    withSource(bigScorecard(SIZE), async (large) => {
      for (let run = 0; run < RUNS; run += 1) {
        empty.push(await time(() => build(small, without)));
        full.push(await time(() => build(large, with_)));
      }
    }),
  );
  const { visits, slowness } = await visitAll({
    "The first page": { site: without, path: "/" },
    "The scorecard": { site: with_, path: "/scorecards/county/" },
    "All measures": { site: with_, path: "/measures/" },
    "One measure": { site: with_, path: "/measures/scorecards/county/m0/" },
  });

  const beyond = median(full) - median(empty);
  const isQuick = Object.values(visits).every(isGood);
  const isWithin = beyond < TARGET && isQuick;
  const { measures, months, areas } = SIZE;
  const lines = [
    `${measures} measures over ${months} months for the whole and ${areas} areas, ${measures * months * (areas + 1)} figures, without PDFs, ${RUNS} runs`,
    `Site without it   ${spread(empty)}`,
    `Site with it      ${spread(full)}`,
    `Beyond            ${seconds(beyond)}, ${(beyond / median(empty)).toFixed(2)} of the site without it`,
    "",
    `On a phone of the middle of the market, ${slowness} times slower than this machine:`,
    ...Object.entries(visits).map(
      ([name, { seen, blocked, answered }]) =>
        `${name.padEnd(17)} seen after ${seconds(seen)}, blocked for ${seconds(blocked)}, a choice answered within ${seconds(answered)}`,
    ),
    `${isWithin ? "Within" : "Over"} the targets: ${seconds(TARGET)} beyond; seen after ${seconds(goodVisit.seen)}, blocked for ${seconds(goodVisit.blocked)}, answered within ${seconds(goodVisit.answered)}.`,
  ];
  stdout.write(`${lines.join("\n")}\n`);
  process.exitCode = isWithin ? 0 : 1;
} finally {
  await rm(output, { recursive: true, force: true });
}

/** Builds a site as the command does, in a process of its own. */
function build(source: string, site: string): Promise<void> {
  const script = join(projectRoot, "scripts", "build.ts");
  const parameters = [script, "--no-pdf", "--source", source, "--output", site, "--today", "2026-03-31"];
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, parameters, { stdio: "ignore" });
    child.on("error", fail);
    child.on("close", (code) => (code === 0 ? done() : fail(new Error(`The build ended with ${code}.`))));
  });
}

/** Visits pages by phone, and gives the middle of several visits to each. */
async function visitAll(
  pages: Readonly<Record<string, { readonly site: string; readonly path: string }>>,
): Promise<{ readonly visits: Readonly<Record<string, PhoneVisit>>; readonly slowness: number }> {
  const browser = await openBrowser();
  try {
    const slowness = await phoneSlowness(browser);
    const visits: Record<string, PhoneVisit> = {};
    for (const [name, { site, path }] of Object.entries(pages)) {
      const server = await serveFolder(site);
      const made: PhoneVisit[] = [];
      for (let run = 0; run < RUNS; run += 1)
        made.push(await visitByPhone(browser, `${server.address}${path}`, slowness));
      await server.close();
      visits[name] = {
        seen: median(made.map(({ seen }) => seen)),
        blocked: median(made.map(({ blocked }) => blocked)),
        answered: median(made.map(({ answered }) => answered)),
      };
    }
    return { visits, slowness };
  } finally {
    await browser.close();
  }
}

function isGood({ seen, blocked, answered }: PhoneVisit): boolean {
  return seen <= goodVisit.seen && blocked <= goodVisit.blocked && answered <= goodVisit.answered;
}
