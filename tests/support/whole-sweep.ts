// Whether the tests run in full, as npm run test:all asks for. What is left out of npm test is left out by this alone.
import { env } from "node:process";

/** True for the whole sweep: every page at every width, every seed and the longest document. */
export const isWholeSweep = env["SCRUTINEER_TESTS"] === "all";

/** All of a list for the whole sweep, or else every `step`th entry from the first on. */
export function sample<Entry>(all: readonly Entry[], step: number): readonly Entry[] {
  return isWholeSweep ? all : all.filter((_entry, at) => at % step === 0);
}
