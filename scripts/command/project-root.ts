// Where the project itself stands: the default source folder, and the home of its cache.
import { dirname } from "node:path";

/** The folder that holds package.json. */
export const projectRoot = dirname(dirname(import.meta.dirname));
