// Runs a command under the project's own Node, after installing what the lock file names where that is missing.
// It is plain JavaScript without dependencies, since it is the one file that any Node from 20 on must be able to run.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === "win32";
const ownNode = join(root, "node_modules", "node", "bin", windows ? "node.exe" : "node");
const [command = "help", ...parameters] = process.argv.slice(2);

if (!isInstalled()) install();
run();

/** True where every package of the lock file is there in the same version, and the project's Node with them. */
function isInstalled() {
  if (!existsSync(ownNode)) return false;
  try {
    const wanted = packagesOf(join(root, "package-lock.json"));
    const present = packagesOf(join(root, "node_modules", ".package-lock.json"));
    return Object.entries(wanted).every(
      ([path, entry]) =>
        path === "" || entry.optional || entry.peer || present[path]?.version === entry.version,
    );
  } catch {
    return false;
  }
}

/** @param {string} file */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

function install() {
  process.stderr.write(
    "Setting up: installing what the project needs. This happens once and takes about a minute.\n",
  );
  const { status, error } = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: windows,
  });
  if (status === 0 && existsSync(ownNode)) return;
  process.stderr.write(
    `The set-up did not succeed${error ? ` (${error.message})` : ""}. Check the connection to the npm registry, then run the command again.\n`,
  );
  process.exit(3);
}

function run() {
  const script = join(root, "scripts", `${command}.ts`);
  const child = spawn(ownNode, ["--disable-warning=ExperimentalWarning", script, ...parameters], {
    // The channel ends the command when this process has gone, however it went.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  // npm that is killed tells nobody, so it is looked after.
  const parent = process.ppid;
  const npm = parentOfShell(parent);
  setInterval(() => {
    if (process.ppid !== parent || (npm !== undefined && !isAlive(npm))) child.kill("SIGTERM");
  }, 500).unref();
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", (error) => {
    process.stderr.write(`The command could not be started: ${error.message}\n`);
    process.exitCode = 3;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = signal === null ? (code ?? 3) : 128 + constants.signals[signal];
  });
}

/**
 * Who started a process, where that is a shell: npm puts one between itself and a command, which outlives npm.
 * @param {number} id
 */
function parentOfShell(id) {
  if (windows) return undefined;
  const { stdout } = spawnSync("ps", ["-o", "ppid=,comm=", "-p", String(id)], { encoding: "utf8" });
  const [, parent] = /^\s*(\d+)\s.*sh$/.exec(stdout?.trim() ?? "") ?? [];
  return parent === undefined || process.env.npm_lifecycle_event === undefined ? undefined : Number(parent);
}

/** @param {number} id */
function isAlive(id) {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
