// Runs a command under the project's own Node, after installing what the lock file names where that is missing.
// It is plain JavaScript without dependencies, since it is the one file that any Node from 20 on must be able to run.
import { spawn, spawnSync } from "node:child_process";
import { accessSync, existsSync, constants as fs, mkdirSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { platform, arch } = process;
const windows = platform === "win32";
const [command = "help", ...parameters] = process.argv.slice(2);

if (!isInstalled() || nodeToRun() === undefined) install();
const node = nodeToRun();
if (node === undefined)
  end(
    `This project needs Node 22.18 or later, and npm has brought none for this system (${systemName()}). ` +
      (isMusl()
        ? "Install the system's own as root: on Alpine with “apk add nodejs npm”, from 3.23 on."
        : "Run “npm ci” again and look at what it says of the packages named “node-…”, or install Node from https://nodejs.org/."),
  );
else run(node);

/** The Node to run under: the one that the lock file names, else this one where it understands TypeScript. */
function nodeToRun() {
  const own = ownNode();
  if (own !== undefined && existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const understands = major > 22 || (major === 22 && minor >= 18);
  return understands && process.features.typescript ? process.execPath : undefined;
}

/** Where npm puts the Node for this system; undefined where there is none that runs on it. */
function ownNode() {
  if (isMusl()) return undefined;
  const prefix = platform === "darwin" && arch === "arm64" ? "node-bin" : "node";
  const name = `${prefix}-${windows ? "win" : platform}-${arch}`;
  return join(root, "node_modules", name, "bin", windows ? "node.exe" : "node");
}

/** Whether this is a Linux without glibc, such as Alpine, on which the Node of npm does not start. */
function isMusl() {
  if (platform !== "linux") return false;
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined;
}

function systemName() {
  return `${platform} ${arch}${isMusl() ? " without glibc" : ""}`;
}

/** True where every package of the lock file is there in the same version. */
function isInstalled() {
  try {
    const wanted = packagesOf(join(root, "package-lock.json"));
    const present = packagesOf(join(root, "node_modules", ".package-lock.json"));
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === "") return true;
      const version = present[path]?.version;
      // What is for other systems is not there; what is there has to be right.
      return version === entry.version || (version === undefined && (entry.optional || entry.peer));
    });
  } catch {
    return false;
  }
}

/** @param {string} file */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

function install() {
  try {
    accessSync(root, fs.W_OK);
  } catch {
    end(
      `What the project needs is not installed, and nothing may be written to ${root}. ` +
        "Run “npm ci” there as somebody who may; after that the folder can be read-only.",
    );
  }
  process.stderr.write(
    "Setting up: installing what the project needs. This happens once and takes about a minute.\n",
  );
  const parameters = ["ci", "--no-audit", "--no-fund", "--loglevel=warn"];
  const { status, error, stdout, stderr } = spawnSync("npm", parameters, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: windows,
  });
  const said = `${stdout ?? ""}${stderr ?? ""}`;
  // A full disk may be no more than a warning to npm.
  if (status === 0 && !/\bENOSPC\b/.test(said)) return;
  const errors = said.split(/\r?\n/).filter((line) => /^npm (error|warn tar)/.test(line));
  end([explain(said, error), ...errors.slice(0, 12)].join("\n"));
}

/** What kept npm from installing, and what to do, by the code that it names.
 * @param {string} said
 * @param {Error | undefined} error */
function explain(said, error) {
  const fault = error !== undefined && "code" in error ? String(error.code) : codeIn(said);
  const path = /npm error path (.+)/.exec(said)?.[1] ?? root;
  if (error !== undefined && fault === "ENOENT")
    return "npm was not found. It comes with Node: install both from https://nodejs.org/ or with the packages of your system.";
  if (/^(ENOSPC|EDQUOT)$/.test(fault))
    return "The disk is full: the set-up needs 1 GB. Make room and run the command again.";
  if (/^(EACCES|EPERM|EROFS)$/.test(fault))
    return (
      `npm may not write to ${path}. Give yourself the right to, or, where that is npm's own store, ` +
      "set the variable npm_config_cache to a folder that you may write to; then run the command again."
    );
  if (
    /^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|EIDLETIMEOUT|ENOTCACHED)$/.test(
      fault,
    )
  )
    return (
      "The npm registry cannot be reached. Check the connection; behind a proxy set HTTPS_PROXY, and where your " +
      "organization has a registry of its own, name it with “npm config set registry”. Then run the command again."
    );
  if (/CERT|^UNABLE_TO|SSL/.test(fault))
    return (
      "The npm registry shows a certificate that Node does not know, as behind a proxy that opens connections. " +
      "Set NODE_EXTRA_CA_CERTS to the file of your organization's certificate and run the command again."
    );
  if (/^E(401|403|404)$/.test(fault))
    return "The npm registry refuses a package. Look at “npm config get registry”: a registry of your organization may lack it.";
  if (/^EINTEGRITY$/.test(fault))
    return "A package is not the one that the lock file names: it was changed or damaged on its way. Run “npm cache clean --force” and the command again.";
  if (/^EUSAGE$/.test(fault))
    return "package.json and package-lock.json do not agree. Take both from the same version of the project.";
  return `The set-up did not succeed${error ? ` (${error.message})` : ""}. This is what npm says:`;
}

/** @param {string} said */
function codeIn(said) {
  if (/\bENOSPC\b/.test(said)) return "ENOSPC";
  return /npm error code (\S+)/.exec(said)?.[1] ?? "";
}

/** @param {string} program */
function run(program) {
  const script = join(root, "scripts", `${command}.ts`);
  const child = spawn(program, ["--disable-warning=ExperimentalWarning", script, ...parameters], {
    // The channel ends the command when this process has gone, however it went.
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: { ...compileCache(), ...process.env },
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
    process.stderr.write(
      `The command could not be started: ${error.message}. Delete the folder node_modules and run it again.\n`,
    );
    process.exitCode = 3;
  });
  child.on("exit", (code, signal) => {
    process.exitCode = signal === null ? (code ?? 3) : 128 + constants.signals[signal];
  });
}

/**
 * Has what is compiled kept for the next command, where a command has made a cache. The folder is made here: where none
 * can be made Node may try for ever.
 */
function compileCache() {
  const folder = join(process.env.SCRUTINEER_CACHE || join(root, ".cache"), "compiled");
  try {
    if (!existsSync(folder)) mkdirSync(folder);
    return { NODE_COMPILE_CACHE: folder };
  } catch {
    return {};
  }
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

/** @param {string} message
 * @returns {never} */
function end(message) {
  process.stderr.write(`${message}\n`);
  process.exit(3);
}
