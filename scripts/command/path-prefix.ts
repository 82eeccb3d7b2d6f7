// The folder of the web server that a site stands in.
import { UsageError } from "./command-line.ts";

/** Reads `--path-prefix`; `/` without one. The result starts and ends with a slash. Throws `UsageError` for anything else. */
export function readPathPrefix(written: string | undefined): string {
  if (written === undefined || written === "/") return "/";
  if (!/^\/?[\p{L}\p{N}._~-]+(\/[\p{L}\p{N}._~-]+)*\/?$/u.test(written)) {
    throw new UsageError(`“${written}” is not a folder of a web address. Write --path-prefix /reports/.`);
  }
  return `/${written.replace(/^\/|\/$/g, "")}/`;
}
