// A full disk is named by the folder that is on it.
import { describe, expect, it } from "vitest";
import { FullDiskError, nameFullDisk, writtenFolders } from "../../scripts/command/full-disk.ts";

const folders = writtenFolders("/srv/site", "/var/cache/papers");
const noSpace = (more: object = {}) =>
  Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC", ...more });
const only = (full: string) => async (folder: string) => folder === full;
const nowhere = async () => false;

describe("a full disk", () => {
  it.each([
    ["/srv/site", "what is written", "--output"],
    ["/var/cache/papers", "the cache", "SCRUTINEER_CACHE"],
    [folders.at(-1)?.folder ?? "", "temporary files", "TMPDIR"],
  ])("is named by the folder on it that has no room: %s", async (folder, what, choose) => {
    const named = await nameFullDisk(noSpace(), folders, only(folder));
    expect(named).toBeInstanceOf(FullDiskError);
    expect(String(named)).toContain(`The disk of ${folder} is full: there is no room for ${what}.`);
    expect(String(named)).toContain(choose);
  });

  it("is named by the file that found no room, where the system says which", async () => {
    const named = await nameFullDisk(noSpace({ path: "/var/cache/papers/a/b.pdf" }), folders, nowhere);
    expect(String(named)).toContain("The disk of /var/cache/papers is full");
    const other = await nameFullDisk(noSpace({ path: "/srv/site-2/a" }), folders, nowhere);
    expect(other).not.toBeInstanceOf(FullDiskError);
  });

  it("is not named where nothing tells which it is, and no other fault is taken for it", async () => {
    const error = noSpace();
    expect(await nameFullDisk(error, folders, nowhere)).toBe(error);
    const fault = Object.assign(new Error("EACCES"), { code: "EACCES" });
    expect(await nameFullDisk(fault, folders, async () => true)).toBe(fault);
  });
});
