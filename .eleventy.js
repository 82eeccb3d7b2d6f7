// For whoever runs Eleventy by hand: reads the content and hands over to scripts/site. `npm run build` does more.
import { loadRegister } from "./scripts/load/load-register.ts";
import { configureEleventy } from "./scripts/site/configure-eleventy.ts";
import { writeAssets } from "./scripts/site/write-assets.ts";

export default async function eleventy(config) {
  const today = new Date().toISOString().slice(0, 10);
  const { register } = await loadRegister({ source: ".", today });
  const pass = {
    register,
    pass: "site",
    pathPrefix: "/",
    pdfs: new Map(),
    output: "_site",
    sourceFolder: ".",
  };
  configureEleventy(config, pass);
  config.on("eleventy.after", () => writeAssets(pass));
  return { dir: { input: "layouts/site", output: "_site" } };
}
