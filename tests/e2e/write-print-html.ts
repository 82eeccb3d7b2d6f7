// Writes the print HTML of the sample into a folder: what the PDFs are made from. Run as a program of its own.
import { argv } from "node:process";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { readIsoDay } from "../../scripts/lib/calendar.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { redactRegister } from "../../scripts/model/exempt/redact-register.ts";
import { planAllPacks } from "../../scripts/model/packs/plan-pack.ts";
import { renderSite } from "../../scripts/site/render-site.ts";
import { memoryStore } from "../support/memory-store.ts";

const [, , output = "", written = ""] = argv;
const today = readIsoDay(written);
if (today === undefined) throw new Error(`“${written}” is no day.`);
const store = memoryStore();
const { register: whole } = await loadRegister({ source: projectRoot, today, store });
const register = redactRegister(whole);
await renderSite({
  register,
  pass: "print",
  output,
  pathPrefix: "/",
  pdfs: new Map(),
  packs: new Map(),
  plans: planAllPacks(register),
  store,
});
