// A browser ends without a trace, whoever ends it, and says whether it runs in a sandbox.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { access, chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FoundBrowser, findBrowser } from "../../scripts/pdf/browser/find-browser.ts";
import { launchBrowser } from "../../scripts/pdf/browser/launch-browser.ts";
import { PrinterError } from "../../scripts/pdf/printer-error.ts";
import {
  isAlive,
  launchPackaged,
  makeWorkshop,
  PROJECT_CACHE,
  tracesOf,
  type Workshop,
} from "./make-workshop.ts";

let workshop: Workshop;
beforeAll(async () => {
  workshop = await makeWorkshop();
});
afterAll(() => workshop.remove());

test("closing ends the browser and removes its profile", async () => {
  const launched = await launchPackaged();
  const { pid, profile } = tracesOf(launched);
  await access(profile);
  await launched.close();

  expect(isAlive(pid)).toBe(false);
  await expect(access(profile)).rejects.toThrow("ENOENT");
});

test("aborting ends the browser and removes its profile", async () => {
  const stop = new AbortController();
  const launched = await launchPackaged(stop.signal);
  const { pid, profile } = tracesOf(launched);
  stop.abort();
  await launched.close();

  expect(isAlive(pid)).toBe(false);
  await expect(access(profile)).rejects.toThrow("ENOENT");
});

test("nothing is launched once it is aborted", async () => {
  await expect(launchPackaged(AbortSignal.abort(new Error("stopped")))).rejects.toThrow("stopped");
});

test("the browser ends when the build is killed, and the next build removes its profile", async () => {
  const build = spawn(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `import { launchPackaged, tracesOf } from ${JSON.stringify(join(import.meta.dirname, "make-workshop.ts"))};
       process.stdout.write(JSON.stringify(tracesOf(await launchPackaged())));
       setInterval(() => {}, 1000);`,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const [traces] = await once(build.stdout, "data");
  const { pid, profile }: ReturnType<typeof tracesOf> = JSON.parse(String(traces));
  expect(isAlive(pid)).toBe(true);
  build.kill("SIGKILL");

  await expect.poll(() => isAlive(pid), { interval: 20 }).toBe(false);
  await access(profile);
  await (await launchPackaged()).close();
  await expect(access(profile)).rejects.toThrow("ENOENT");
});

/** The packaged browser behind a script that does something else first. */
async function wrap(name: string, script: string): Promise<FoundBrowser> {
  const found = await findBrowser({ cacheDirectory: PROJECT_CACHE });
  const executablePath = join(workshop.folder, name);
  await writeFile(executablePath, `#!/bin/sh\n${script}\nexec '${found.executablePath}' "$@"\n`);
  await chmod(executablePath, 0o755);
  return { ...found, executablePath };
}

test.skipIf(process.platform === "win32")(
  "without its sandbox only where it does not start in it",
  async () => {
    const found = await wrap(
      "no-sandbox",
      'case "$*" in *--no-sandbox*) ;; *) echo "No usable sandbox!" >&2; exit 1;; esac',
    );
    const launched = await launchBrowser(found, { environment: {} });
    expect(launched.sandboxed).toBe(false);
    await launched.close();

    // As if the sandbox started even for root.
    const anyway = await wrap("sandbox", 'set -- --no-sandbox "$@"');
    const inSandbox = await launchBrowser(anyway, { environment: {} });
    expect(inSandbox.sandboxed).toBe(true);
    await inSandbox.close();
  },
);

test.skipIf(process.platform === "win32")(
  "a browser that is slow to start is ended by an abort",
  async () => {
    const found = await wrap("slow", 'echo $$ > "$0.pid"; sleep 60');
    const stop = new AbortController();
    const launch = launchBrowser(found, { environment: {}, signal: stop.signal });
    const readPid = (): Promise<string> => readFile(`${found.executablePath}.pid`, "utf8").catch(() => "");
    await expect.poll(readPid, { interval: 5 }).toMatch(/\d\n/);
    stop.abort(new Error("stopped"));

    await expect(launch).rejects.toThrow("stopped");
    await expect.poll(async () => isAlive(Number(await readPid())), { interval: 5 }).toBe(false);
  },
);

test.runIf(process.platform === "linux")("a browser that does not start says what it lacks", async () => {
  const launch = launchBrowser(await wrap("broken", "echo 'cannot open libfoo.so.1' >&2; exit 127"), {
    environment: {},
  });
  await expect(launch).rejects.toThrow(PrinterError);
  await expect(launch).rejects.toThrow("libfoo.so.1");
});
