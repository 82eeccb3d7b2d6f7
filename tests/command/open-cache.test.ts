// The cache is where it was asked for, and a place that cannot be written is told before the work.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { projectCache, useCache } from "../../scripts/command/open-cache.ts";
import { temporaryFolder } from "../e2e/command.ts";

const sameFolder = async (folder: string) => folder;

test("the folder that SCRUTINEER_CACHE names is made and used, else the project's own", async () => {
  const folder = join(temporaryFolder(), "kept");
  expect(await useCache({ SCRUTINEER_CACHE: folder }, sameFolder)).toBe(folder);
  expect(await useCache({ SCRUTINEER_CACHE: "" }, sameFolder)).toBe(projectCache);
});

test("a folder that cannot be made is named before the work", async () => {
  const file = join(temporaryFolder(), "file");
  writeFileSync(file, "");
  const work = () => Promise.reject(new Error("The work began."));
  await expect(useCache({ SCRUTINEER_CACHE: join(file, "cache") }, work)).rejects.toThrow(
    /file\/cache, which SCRUTINEER_CACHE names, cannot be written/,
  );
});
