// Renders one pass of a source folder. Run as a program of its own, since Eleventy imports layouts by itself.
import { argv } from "node:process";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { planAllPacks } from "../../scripts/model/plan-pack.ts";
import { redactRegister } from "../../scripts/model/redact-register.ts";
import { renderSite } from "../../scripts/site/render-site.ts";

const [, , sourceFolder = "", output = "", pass = "", pathPrefix = "/"] = argv;
const { register: whole } = await loadRegister({ source: sourceFolder, today: "2025-09-01" });
const register = redactRegister(whole);
await renderSite({
  register,
  pass: pass === "print" ? "print" : "site",
  output,
  pathPrefix,
  pdfs: new Map([["reviews/buses-2023", { pages: 42, bytes: 1_234_567 }]]),
  packs: new Map(),
  plans: planAllPacks(register),
  sourceFolder,
});
