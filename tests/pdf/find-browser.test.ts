// The packaged browser is unpacked whole or not at all, and needs nothing that the machine may lack.
import { execFile } from "node:child_process";
import { access, chmod, mkdir, readdir, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../scripts/pdf/browser/find-browser.ts";
import { PrinterError } from "../../scripts/pdf/printer-error.ts";
import { makeWorkshop, type Workshop } from "./make-workshop.ts";

let workshop: Workshop;
beforeAll(async () => {
  workshop = await makeWorkshop();
});
afterAll(() => workshop.remove());

describe.runIf(process.platform === "linux" && process.arch === "x64")("the packaged browser", () => {
  test("is unpacked by two builds at once, and what a killed build left is cleared away", async () => {
    const cacheDirectory = join(workshop.folder, "cache");
    const abandoned = join(cacheDirectory, ".unpacking-abandoned");
    const underWay = join(cacheDirectory, ".unpacking-under-way");
    await mkdir(abandoned, { recursive: true });
    await mkdir(underWay);
    await utimes(abandoned, 0, 0);

    const [first, second] = await Promise.all([
      findBrowser({ cacheDirectory }),
      findBrowser({ cacheDirectory }),
    ]);

    expect(first).toEqual(second);
    expect(first.origin).toBe("packaged");
    expect((await stat(first.executablePath)).size).toBeGreaterThan(100_000_000);
    expect((await readdir(cacheDirectory)).sort()).toEqual([
      ".unpacking-under-way",
      expect.stringMatching(/^chromium-\d/),
    ]);

    // `ldd` says where each library would come from in the environment that the browser is given.
    const { stdout } = await promisify(execFile)("ldd", [first.executablePath], { env: first.environment });
    const outside = stdout
      .split("\n")
      .filter((line) => !line.includes(cacheDirectory))
      .map((line) => line.trim().split(/[ .]/)[0]);
    expect(stdout).not.toContain("not found");
    expect(stdout).toContain(`libnss3.so => ${cacheDirectory}`);
    expect(outside.filter((name) => name?.startsWith("lib")).sort()).toEqual([
      "libc",
      "libdl",
      "libgcc_s",
      "libm",
      "libpthread",
    ]);
  });

  test("heals where files of it are cut off, lost or left by a version that kept no inventory", async () => {
    const cacheDirectory = join(workshop.folder, "cache");
    const { executablePath } = await findBrowser({ cacheDirectory });
    const folder = dirname(executablePath);
    const { size } = await stat(executablePath);
    const damages: readonly (() => Promise<void>)[] = [
      async () => {
        await truncate(executablePath, 1_000_000);
        await rm(join(folder, "al2023", "lib", "libnss3.so"));
      },
      () => rm(join(folder, "unpacked.json")),
    ];
    for (const damage of damages) {
      await damage();
      expect((await findBrowser({ cacheDirectory })).executablePath).toBe(executablePath);
      expect((await stat(executablePath)).size).toBe(size);
      await access(join(folder, "al2023", "lib", "libnss3.so"));
    }
    const untouched = await stat(executablePath);
    await findBrowser({ cacheDirectory });
    expect((await stat(executablePath)).ino).toBe(untouched.ino);
    expect(
      (await readdir(cacheDirectory)).filter((name) => !name.startsWith(".unpacking-under-way")),
    ).toHaveLength(1);
  });

  test("is taken as it stands from another cache that cannot be written", async () => {
    const readyDirectory = join(workshop.folder, "cache");
    const found = await findBrowser({ cacheDirectory: join(workshop.folder, "empty"), readyDirectory });
    expect(found.executablePath).toContain(readyDirectory);
  });

  test("leaves nothing when unpacking it is aborted", async () => {
    const cacheDirectory = join(workshop.folder, "aborted");
    const stop = new AbortController();
    const search = findBrowser({ cacheDirectory, signal: stop.signal });
    await expect.poll(() => readdir(cacheDirectory).catch(() => []), { interval: 5 }).toHaveLength(1);
    stop.abort(new Error("stopped"));

    await expect(search).rejects.toThrow("stopped");
    expect(await readdir(cacheDirectory)).toEqual([]);
  });

  test("says which folder cannot be written", async () => {
    const cacheDirectory = join(workshop.folder, "a-file");
    await writeFile(cacheDirectory, "");

    const search = findBrowser({ cacheDirectory });
    await expect(search).rejects.toThrow(PrinterError);
    await expect(search).rejects.toThrow(/a-file.*PUPPETEER_EXECUTABLE_PATH/);
  });
});

test("the browser that is given is taken as it is", async () => {
  const found = await findBrowser({ executablePath: process.execPath, cacheDirectory: workshop.folder });
  expect(found).toMatchObject({ executablePath: process.execPath, origin: "given", environment: {} });
});

test("a browser that is given and cannot be run is refused", async () => {
  const notAProgram = await workshop.write("notes.txt", "not a program");
  for (const executablePath of ["/no/such/browser", notAProgram]) {
    const search = findBrowser({ executablePath, cacheDirectory: workshop.folder });
    await expect(search).rejects.toThrow(PrinterError);
    await expect(search).rejects.toThrow(executablePath);
  }
});

test("a system without any browser gets its own advice", async () => {
  const search = { cacheDirectory: workshop.folder, puppeteerCacheDirectory: workshop.folder };
  for (const [system, advice] of [
    [{ platform: "win32", arch: "x64" }, "winget install Google.Chrome"],
    [{ platform: "darwin", arch: "arm64" }, "brew install"],
  ] as const) {
    const found = findBrowser({ ...search, system, environment: { PROGRAMFILES: workshop.folder } });
    await expect(found).rejects.toThrow(PrinterError);
    await expect(found).rejects.toThrow(advice);
  }
});

test.skipIf(process.platform === "win32")(
  "a browser that is updated behind a script that stays the same is another",
  async () => {
    const script = await workshop.write("chromium", '#!/bin/sh\ncat "$(dirname "$0")/version"\n');
    await chmod(script, 0o755);
    const fingerprints: string[] = [];
    for (const version of ["Chromium 1", "Chromium 2"]) {
      await workshop.write("version", version);
      const found = await findBrowser({ executablePath: script, cacheDirectory: workshop.folder });
      fingerprints.push(found.fingerprint);
    }
    expect(fingerprints[0]).not.toBe(fingerprints[1]);
  },
);
