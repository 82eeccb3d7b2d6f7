// What to do on a system that has no browser to print with. Only what exists there is advised.
import type { HostSystem } from "./host-system.ts";

const OTHERWISE =
  "Or set the variable PUPPETEER_EXECUTABLE_PATH to the program of a Chrome, Chromium or Edge that you have.";

/** Sentences that say how a browser comes onto a system, fit to be read after one that says that it lacks one. */
export function browserAdvice(system: HostSystem): string {
  return `${installing(system)} ${OTHERWISE}`;
}

function installing({ platform, arch, libc }: HostSystem): string {
  switch (platform) {
    case "linux":
      if (libc === "musl") return "Install one as root with “apk add chromium”.";
      if (arch === "x64")
        return (
          "The one that comes with this project is missing: run “npm ci” again. If it cannot be had, install " +
          `Chromium: ${LINUX_PACKAGES}.`
        );
      return `The Chromium that comes with this project is for x64 alone. Install one: ${LINUX_PACKAGES}.`;
    case "darwin":
      return "Install Google Chrome from https://www.google.com/chrome/ or with “brew install --cask google-chrome”.";
    case "win32":
      return (
        "Microsoft Edge, which comes with Windows, was not found either. Install Google Chrome from " +
        "https://www.google.com/chrome/ or with “winget install Google.Chrome”."
      );
    default:
      return "Install Chromium with the packages of your system.";
  }
}

const LINUX_PACKAGES =
  "“sudo apt install chromium” on Debian and Raspberry Pi OS, “sudo snap install chromium” on Ubuntu, " +
  "“sudo dnf install chromium” on Fedora";
