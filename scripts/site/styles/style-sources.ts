// Where styles are compiled from.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the project's own styles, with a slash at its end. */
export const stylesFolder = fileURLToPath(new URL("../../../layouts/assets/styles/", import.meta.url));

/** The folder of packages, in which styles find those of GOV.UK. */
export const packagesFolder = dirname(
  dirname(createRequire(import.meta.url).resolve("govuk-frontend/package.json")),
);
