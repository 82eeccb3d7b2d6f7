// Compiled styles are made once, kept apart for each pass, and taken from the cache by the next build.
import { expect, it } from "vitest";
import { keptStyles } from "../../scripts/site/styles/kept-styles.ts";

/** A cache in memory that can be looked into. */
function openCache() {
  const kept = new Map<string, Uint8Array>();
  return {
    kept,
    find: async (key: string) => kept.get(key),
    keep: async (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
  };
}

it("compiles the styles of each pass once, and gives what is kept ever after", async () => {
  const cache = openCache();
  const compiled: string[] = [];
  const compile = async (pass: string) => {
    compiled.push(pass);
    return `/* ${pass} */`;
  };
  for (let build = 0; build < 2; build += 1)
    for (const pass of ["print", "site"] as const)
      expect(await keptStyles(pass, cache, compile)).toBe(`/* ${pass} */`);
  expect(compiled).toEqual(["print", "site"]);
  expect(cache.kept.size).toBe(2);
});

it("compiles anew without a cache", async () => {
  const compiled: string[] = [];
  const compile = async (pass: string) => {
    compiled.push(pass);
    return "";
  };
  for (let build = 0; build < 2; build += 1) await keptStyles("print", undefined, compile);
  expect(compiled).toEqual(["print", "print"]);
});
