// Writes the print HTML of the sample into a folder: what the PDFs are made from. Run as a program of its own.
import { argv } from "node:process";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { renderSite } from "../../scripts/site/render-site.ts";

const [, , output = "", today = ""] = argv;
const { register } = await loadRegister({ source: projectRoot, today });
await renderSite({
  register,
  pass: "print",
  output,
  pathPrefix: "/",
  pdfs: new Map(),
  packs: new Map(),
  sourceFolder: projectRoot,
});
