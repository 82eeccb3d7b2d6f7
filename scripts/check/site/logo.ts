// The logo that the site names is in data/.
import { suggest } from "../../lib/nearest.ts";
import { sourcePath } from "../../model/source-path.ts";
import { type Check, error } from "../for-rules/check.ts";

export const logo = {
  name: "logo",
  about: "The logo that data/site.yaml names is in data/.",
  why: "Every page and every PDF would lack the council's sign.",
  mend: "Put the file into the folder data, and write its name with its ending, capitals as they are.",
  *run({ site, files, locateInData }) {
    const name = site.brand.logo;
    if (name === undefined || files.has(sourcePath("data", name))) return;
    const there = [...files.keys()].flatMap((file) => (file.startsWith("data/") ? file.slice(5) : []));
    yield error(
      locateInData("site.yaml", "/brand/logo"),
      `There is no file “${name}” in the folder data.`,
      suggest(name, there, "Put the logo into the folder data, or take the line out."),
    );
  },
} as const satisfies Check;
