// The store of files on disk: what is read of it is what was put, or an error.
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pid } from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openFileStore } from "../../scripts/command/open-file-store.ts";

let cache = "";
beforeAll(async () => {
  cache = await mkdtemp(join(tmpdir(), "scrutineer-store-"));
});
afterAll(() => rm(cache, { recursive: true, force: true }));

const bytes = new TextEncoder().encode("What was checked.");

it("two builds at once keep apart what they were given, and leave nothing", async () => {
  const [one, other] = [await openFileStore(cache, pid), await openFileStore(cache, pid)];
  const sha256 = await one.put(bytes);
  expect(await other.put(bytes)).toBe(sha256);
  await one.close();
  expect(Buffer.from(await other.read(sha256)).toString()).toBe("What was checked.");
  await expect(one.read(sha256)).rejects.toThrow();
  await other.close();
  expect(await readdir(join(cache, "files"))).toEqual([]);
});

it("what has changed since it was put is not read", async () => {
  const store = await openFileStore(cache, pid);
  const sha256 = await store.put(bytes);
  const [folder = ""] = await readdir(join(cache, "files"));
  await writeFile(join(cache, "files", folder, sha256), "Something else.");
  await expect(store.read(sha256)).rejects.toThrow("was changed while the site was built");
  await store.close();
});

it("where the cache cannot be written to, another place is found", async () => {
  await writeFile(join(cache, "file"), "");
  const store = await openFileStore(join(cache, "file"), pid);
  const sha256 = await store.put(bytes);
  expect(await store.read(sha256)).toHaveLength(bytes.length);
  await store.close();
});
