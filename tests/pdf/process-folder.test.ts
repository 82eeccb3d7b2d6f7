// Folders of processes that were killed are cleared away by the next; those of running ones never are.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, utimesSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { makeProcessFolder } from "../../scripts/pdf/browser/process-folder.ts";
import { temporaryFolder } from "../e2e/command.ts";

test("what a process that has ended left is removed, and what a running one has is kept", async () => {
  const parent = temporaryFolder();
  const own = basename(await makeProcessFolder(parent, "work-"));
  const { pid: ended } = spawnSync(process.execPath, ["--version"]);
  const left = own.replace(`-${process.pid}-`, `-${ended}-`);
  const running = own.replace(`-${process.pid}-`, `-${process.ppid}-`);
  for (const name of [left, running, "other-1-1-x"])
    mkdirSync(join(parent, name, "within"), { recursive: true });

  const second = basename(await makeProcessFolder(parent, "work-"));
  expect(readdirSync(parent).sort()).toEqual([own, second, running, "other-1-1-x"].sort());
});

test("what stems from another container is kept for a day, since its processes cannot be asked for", async () => {
  const parent = temporaryFolder();
  for (const name of ["work-7-1-recent", "work-7-1-old"]) mkdirSync(join(parent, name));
  utimesSync(join(parent, "work-7-1-old"), 0, 0);

  const own = basename(await makeProcessFolder(parent, "work-"));
  expect(readdirSync(parent).sort()).toEqual([own, "work-7-1-recent"].sort());
});
