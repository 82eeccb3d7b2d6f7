// Where a Chrome, Chromium or Edge stands that somebody has installed.
import { posix, win32 } from "node:path";
import type { HostSystem } from "./host-system.ts";

/** Variables of a process, of which Windows says where programs are. */
export type Environment = Readonly<Record<string, string | undefined>>;

const LINUX = [
  "/opt/google/chrome/chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/chromium",
  // On Ubuntu only a script, which works where the snap is installed.
  "/usr/bin/chromium-browser",
  "/usr/local/bin/chromium",
  "/snap/bin/chromium",
  "/usr/lib/chromium/chromium",
  "/opt/microsoft/msedge/msedge",
  "/usr/bin/microsoft-edge-stable",
];

const MACOS = ["Google Chrome", "Chromium", "Microsoft Edge"];

const WINDOWS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

/** The programs that may be there, in the order in which they are tried. `home` is the user's folder. */
export function browserPlaces(
  { platform }: HostSystem,
  home: string,
  environment: Environment,
): readonly string[] {
  if (platform === "win32") {
    const folders = new Set([
      ...["PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "LOCALAPPDATA"].flatMap(
        (name) => variable(environment, name) ?? [],
      ),
      "C:\\Program Files",
      "C:\\Program Files (x86)",
    ]);
    return WINDOWS.flatMap((program) => [...folders].map((folder) => win32.join(folder, program)));
  }
  if (platform === "darwin")
    return MACOS.flatMap((name) =>
      ["/Applications", posix.join(home, "Applications")].map((folder) =>
        posix.join(folder, `${name}.app`, "Contents", "MacOS", name),
      ),
    );
  return LINUX;
}

/** Windows heeds no case in the names of variables, and a copy of its environment does. */
function variable(environment: Environment, name: string): string | undefined {
  const key = Object.keys(environment).find((written) => written.toUpperCase() === name);
  return (key === undefined ? undefined : environment[key]) || undefined;
}
