// Renders passes of source folders as the public sees them, or the packs of their members, one after another as they
// are asked for. A program of its own, since Eleventy imports layouts by itself.
import process from "node:process";
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { listMeetings } from "../../scripts/model/committees/meetings.ts";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import { planAllPacks, planMembersPacks } from "../../scripts/model/packs/plan-pack.ts";
import { withoutDrafts } from "../../scripts/model/without-drafts.ts";
import { writeData } from "../../scripts/site/data/write-data.ts";
import { renderSite } from "../../scripts/site/render-site.ts";
import { catalogues } from "../../scripts/words/catalogues.ts";
import { en } from "../../scripts/words/en.ts";
import { memoryStore } from "../support/memory-store.ts";
import { madeUpWords } from "../words/made-up-words.ts";

/** What is asked for: see `renderSource`. */
export interface RenderRequest {
  readonly source: string;
  readonly output: string;
  readonly pass: "print" | "site" | "members";
  readonly pathPrefix: string;
  readonly today: IsoDay;
  readonly drafts: "shown" | "left-out";
  /** English, the made-up language, or English for the site with the made-up words for texts in Welsh. */
  readonly words: "english" | "made-up" | "made-up-beside";
}

/** What is answered: what was printed on the way, and what went wrong. */
export interface RenderAnswer {
  readonly printed: string;
  readonly error?: string;
}

const cataloguesFor = {
  english: catalogues,
  "made-up": [madeUpWords],
  "made-up-beside": [en, { ...madeUpWords, lang: "cy" }],
} as const;

async function renderPass(request: RenderRequest): Promise<void> {
  const { output, pass, pathPrefix, today, drafts } = request;
  const store = memoryStore();
  const { register: whole } = await loadRegister({
    source: request.source,
    today,
    store,
    catalogues: cataloguesFor[request.words],
  });
  const register = redactRegister(drafts === "left-out" ? withoutDrafts(whole) : whole);
  const panel = "/meetings/transport-panel";
  const shown = {
    register,
    pathPrefix,
    pdfs: new Map([["reviews/buses-2023", { pages: 42, bytes: 1_234_567 }]]),
    packs: new Map([
      [
        `${panel}/2026-02-03/agenda-pack.pdf`,
        {
          pages: 30,
          bytes: 900_000,
          papers: new Map([
            ["front", { firstPage: 1, lastPage: 4 }],
            ["item-4-1", { firstPage: 17, lastPage: 21 }],
            ["item-4-2", { firstPage: 29, lastPage: 29 }],
          ]),
        },
      ],
      [
        `${panel}/2026-02-03/supplement-1.pdf`,
        {
          pages: 6,
          bytes: 90_000,
          papers: new Map([
            ["front", { firstPage: 31, lastPage: 32 }],
            ["item-4-3", { firstPage: 33, lastPage: 34 }],
          ]),
        },
      ],
    ]),
  };
  const isSite = pass === "site";
  const forMembers = () => listMeetings(whole).flatMap((one) => planMembersPacks(whole, register, one));
  const packs = pass === "members" ? { whole, plans: forMembers() } : { plans: planAllPacks(register) };
  await renderSite({ ...shown, ...packs, store, output, pass: isSite ? "site" : "print" });
  if (isSite) await writeData(shown, output);
}

async function answer(request: RenderRequest): Promise<RenderAnswer> {
  const printed: string[] = [];
  const write = process.stdout.write;
  process.stdout.write = (text: string | Uint8Array) => {
    printed.push(String(text));
    return true;
  };
  try {
    await renderPass(request);
    return { printed: printed.join("") };
  } catch (error) {
    return {
      printed: printed.join(""),
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  } finally {
    process.stdout.write = write;
  }
}

process.on("message", (request: RenderRequest) => void answer(request).then((told) => process.send?.(told)));
