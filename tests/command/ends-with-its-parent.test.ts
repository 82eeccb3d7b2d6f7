// Nothing is left running when whatever started a command has ended: npm, the launcher, or the terminal.
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { smallSource } from "../e2e/command.ts";

const launcher = [
  join(projectRoot, "scripts/launch.mjs"),
  "start",
  "--source",
  smallSource(),
  "--port",
  "28080",
];

/** Resolves when the preview has begun to build, in a process of its own. */
function begun(child: ChildProcess): Promise<void> {
  return new Promise((done, fail) => {
    let told = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      told += chunk.toString();
      if (told.includes("Building the preview")) done();
    });
    child.on("close", () => fail(new Error(`The preview did not begin: ${told}`)));
  });
}

/** Resolves when nobody is left who could write to the output, which all of them have inherited. */
const allGone = (child: ChildProcess) => new Promise<void>((done) => child.on("close", () => done()));

describe.skipIf(process.platform === "win32")("a preview", () => {
  it.each(["SIGKILL", "SIGTERM", "SIGHUP"] as const)("ends when its launcher gets %s", async (signal) => {
    const child = spawn(process.execPath, launcher);
    await begun(child);
    child.kill(signal);
    await allGone(child);
    expect(child.exitCode ?? child.signalCode).toBe(
      { SIGKILL: "SIGKILL", SIGTERM: 143, SIGHUP: 129 }[signal],
    );
  });

  it.each([
    ["itself", "node", launcher],
    ["with a shell between", "sh", ["-c", '"$0" "$@"; exit $?', process.execPath, ...launcher]],
  ] as const)(
    "ends when npm, which started its launcher %s, is killed",
    async (_how, program, parameters) => {
      const started = [program === "node" ? process.execPath : program, parameters];
      const npm = `require("node:child_process").spawn(...${JSON.stringify(started)}, { stdio: "inherit" })`;
      const child = spawn(process.execPath, ["-e", npm], {
        env: { ...process.env, npm_lifecycle_event: "start" },
      });
      await begun(child);
      child.kill("SIGKILL");
      await allGone(child);
      expect(child.signalCode).toBe("SIGKILL");
    },
  );
});
