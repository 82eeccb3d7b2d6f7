// Whatever ends a command, it ends with the exit code that is documented and one plain sentence, never with a stack.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const script = join(import.meta.dirname, "odd-command.ts");
const odd = (end: string) => ["--disable-warning=ExperimentalWarning", script, end];

/** Runs it to its end; `to` is a shell's redirection of what it prints. */
function run(end: string, to = ""): Promise<{ readonly code: number | null; readonly err: string }> {
  return new Promise((done, fail) => {
    const child = spawn("sh", ["-c", `exec "$@" ${to}`, "sh", process.execPath, ...odd(end)]);
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.on("error", fail);
    child.on("close", (code) => done({ code, err }));
  });
}

describe.skipIf(process.platform === "win32")("a command", () => {
  it("that nothing can bring to its end says so", async () => {
    const { code, err } = await run("never");
    expect(code).toBe(3);
    expect(err).toMatch(
      /^The tool failed, which is not your fault: it waits for something that never comes\.\n.*\n$/,
    );
  });

  it.each(["throw-aside", "reject-aside"])(
    "with a fault that nobody caught (%s) stops and says it once",
    async (end) => {
      const { code, err } = await run(end);
      expect(code).toBe(3);
      expect(err).toMatch(/^The tool failed, which is not your fault: something broke aside\n.*\n$/);
    },
  );

  it.skipIf(process.platform !== "linux").each(["write", "done"])(
    "whose output finds a full disk (%s) ends with one line",
    async (end) => {
      expect(await run(end, "> /dev/full")).toEqual({
        code: 3,
        err: "The output could not be written: the disk is full.\n",
      });
    },
  );

  it("whose output nobody reads any more ends with one line", async () => {
    const child = spawn(process.execPath, odd("write"));
    child.stdout.destroy();
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    const code = await new Promise((done) => child.on("close", done));
    expect([code, err]).toEqual([3, "The output was cut off: the program that it went to has ended.\n"]);
  });

  it("ends when what started it is killed", async () => {
    const middle = `require("node:child_process").spawn(process.execPath, ${JSON.stringify(odd("wait"))}, { stdio: ["ignore", "inherit", "inherit", "ipc"] })`;
    const child = spawn(process.execPath, ["-e", middle]);
    child.stdout.once("data", () => child.kill("SIGKILL"));
    // Its output stays open for as long as anybody is left that could write to it.
    await new Promise((done) => child.on("close", done));
    expect(child.signalCode).toBe("SIGKILL");
  });

  it.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("stops on %s", async (signal, wanted) => {
    const child = spawn(process.execPath, odd("wait"));
    child.stdout.once("data", () => child.kill(signal));
    expect(await new Promise((done) => child.on("close", done))).toBe(wanted);
  });
});
