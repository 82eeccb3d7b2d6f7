// Only what is not there counts as not there.
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findPdfs } from "../../scripts/command/find-pdfs.ts";
import { ifMissing } from "../../scripts/lib/error-code.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scrutineer-missing-"));
  await writeFile(join(folder, "file"), "");
  await mkdir(join(folder, "folder"));
  await symlink("round", join(folder, "round"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const read = (path: string) => readFile(join(folder, path), "utf8").catch(ifMissing("nothing"));

it("a file that is not there, or below a file, is nothing", async () => {
  expect([await read("other"), await read("file/other")]).toEqual(["nothing", "nothing"]);
});

it("what is there and cannot be read is an error", async () => {
  await expect(read("folder")).rejects.toThrow("EISDIR");
  await expect(read("round")).rejects.toThrow("ELOOP");
  await expect(findPdfs([join(folder, "round")])).rejects.toThrow("cannot be read (ELOOP)");
  await expect(findPdfs([join(folder, "other")])).rejects.toThrow("There is no file or folder");
});
