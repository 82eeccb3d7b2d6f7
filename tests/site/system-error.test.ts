// A full disk is told as such, although Eleventy wraps what the system says into what it was doing.
import { expect, it } from "vitest";
import { systemError } from "../../scripts/site/system-error.ts";

const wrapped = (message: string, originalError: unknown) =>
  Object.assign(new Error(message), { originalError });

it("finds what the system said behind what Eleventy was doing", () => {
  const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  expect(systemError(wrapped("Having trouble writing", wrapped("A template", full)))).toBe(full);
});

it("leaves the fault of a layout as Eleventy tells it, which names the layout", () => {
  const fault = wrapped("Having trouble rendering review.11ty.ts", new TypeError("x is not a function"));
  expect(systemError(fault)).toBe(fault);
});
