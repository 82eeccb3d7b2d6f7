// What is said of a data file beside a publication that nothing reads: often only its name is wrong.
import type { Finding } from "../lib/finding.ts";
import { nearest } from "../lib/nearest.ts";
import { factFiles } from "../model/fact-file.ts";

/** The finding about a YAML or CSV file, by its path in the source folder; `path` is relative to its publication. */
export function unknownFile(file: string, path: string): Finding {
  const known = [...Object.keys(factFiles).map((name) => `${name}.yaml`), "measures.csv"];
  const meant = nearest(path, known);
  const attach = /\.csv$/i.test(path) ? "; link to it, if readers are to have it as it is" : "";
  return {
    severity: "error",
    rule: "unknown-file",
    place: { file, line: 1, column: 1 },
    message: `“${path}” is not a file that is known beside a publication.`,
    hint:
      meant === undefined
        ? `Use one of: ${known.join(", ")}${attach}; or move it elsewhere.`
        : `Rename it to ${meant}.`,
  };
}
