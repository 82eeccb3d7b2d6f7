// Whoever lacks a browser is told what there is for their system, in words that work in its shell.
import { expect, test } from "vitest";
import { browserAdvice } from "../../scripts/pdf/browser/browser-advice.ts";
import type { HostSystem } from "../../scripts/pdf/browser/host-system.ts";

const systems: readonly (readonly [string, HostSystem, RegExp])[] = [
  [
    "Debian or Ubuntu on ARM64",
    { platform: "linux", arch: "arm64", libc: "glibc" },
    /apt install chromium.*snap/,
  ],
  ["Linux x64", { platform: "linux", arch: "x64", libc: "glibc" }, /npm ci.*apt install chromium/],
  ["Alpine on x64", { platform: "linux", arch: "x64", libc: "musl" }, /apk add chromium/],
  ["Alpine on ARM64", { platform: "linux", arch: "arm64", libc: "musl" }, /apk add chromium/],
  ["macOS", { platform: "darwin", arch: "arm64" }, /google\.com\/chrome/],
  ["Windows", { platform: "win32", arch: "x64" }, /Edge.*winget install Google\.Chrome/],
  ["FreeBSD", { platform: "freebsd", arch: "x64" }, /packages of your system/],
];

test.each(systems)("%s is told what there is for it", (_name, system, advice) => {
  expect(browserAdvice(system)).toMatch(advice);
  expect(browserAdvice(system)).toContain("PUPPETEER_EXECUTABLE_PATH");
});

test("nobody is told of packages of another system, and nothing is written that cmd.exe does not know", () => {
  for (const [name, system] of systems) {
    const advice = browserAdvice(system);
    if (system.platform !== "linux")
      expect([name, advice]).not.toContainEqual(expect.stringMatching(/\bapt|apk/));
    if (system.libc === "musl") expect([name, advice]).not.toContainEqual(expect.stringMatching(/apt|npm/));
    expect(advice).not.toContain("~");
  }
});
