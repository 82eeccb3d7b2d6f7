// What Eleventy makes: the site of `content/` and `data/`, and whatever a web team adds here. `npm run build` reads this
// file too, and adds the PDFs.
import { scrutineer } from "./scripts/command/eleventy-plugin.ts";

export default function eleventy(config) {
  config.addPlugin(scrutineer);
  return { dir: { input: "layouts/site", output: "_site" } };
}
