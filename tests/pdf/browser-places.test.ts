// Browsers are looked for where each system keeps them.
import { expect, test } from "vitest";
import { browserPlaces } from "../../scripts/pdf/browser/browser-places.ts";

test("Windows: Chrome in any of its folders, then Edge, whatever the case of the variables", () => {
  const places = browserPlaces({ platform: "win32", arch: "x64" }, "C:\\Users\\a", {
    ProgramFiles: "E:\\Programs",
    "ProgramFiles(x86)": "E:\\Programs (x86)",
    LOCALAPPDATA: "C:\\Users\\a\\AppData\\Local",
    PATH: "",
  });
  expect(places).toContain("E:\\Programs\\Google\\Chrome\\Application\\chrome.exe");
  expect(places).toContain("C:\\Users\\a\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe");
  expect(places).toContain("E:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
  const firstEdge = places.findIndex((place) => place.includes("Edge"));
  expect(places.slice(0, firstEdge).every((place) => place.includes("Chrome"))).toBe(true);
});

test("Windows: the usual folders where no variable tells", () => {
  const places = browserPlaces({ platform: "win32", arch: "arm64" }, "C:\\Users\\a", {});
  expect(places).toContain("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");
});

test("macOS: the applications of the machine and of the user", () => {
  const places = browserPlaces({ platform: "darwin", arch: "arm64" }, "/Users/a", {});
  expect(places).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
  expect(places).toContain("/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium");
  expect(places).toContain("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
});

test("Linux: Chrome, Chromium of each kind of package, Edge", () => {
  const places = browserPlaces({ platform: "linux", arch: "arm64", libc: "glibc" }, "/home/a", {});
  expect(places).toEqual(
    expect.arrayContaining([
      "/opt/google/chrome/chrome",
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/snap/bin/chromium",
      "/opt/microsoft/msedge/msedge",
    ]),
  );
});
