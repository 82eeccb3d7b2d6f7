// Renders one pass of a source folder as the public sees it. Run as a program of its own, since Eleventy imports layouts by itself.
import { argv } from "node:process";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import { planAllPacks } from "../../scripts/model/plan-pack.ts";
import { withoutDrafts } from "../../scripts/model/without-drafts.ts";
import { renderSite } from "../../scripts/site/render-site.ts";
import { writeData } from "../../scripts/site/write-data.ts";
import { memoryStore } from "../support/memory-store.ts";

const [, , sourceFolder = "", output = "", pass = "", pathPrefix = "/", today = "", drafts = ""] = argv;
const store = memoryStore();
const { register: whole } = await loadRegister({ source: sourceFolder, today, store });
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
const plans = planAllPacks(register);
await renderSite({ ...shown, plans, store, output, pass: pass === "print" ? "print" : "site" });
if (pass !== "print") await writeData(shown, output);
