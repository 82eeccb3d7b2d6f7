// The version that this is, as its package says it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { propertyOf } from "../lib/property-of.ts";
import { projectRoot } from "./project-root.ts";

/** Such as `0.1.0`. */
export function toolVersion(): string {
  const read: unknown = JSON.parse(readFileSync(join(projectRoot, "package.json"), "utf8"));
  return String(propertyOf(read, "version"));
}
