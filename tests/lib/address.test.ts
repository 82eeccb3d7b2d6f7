// Nothing that runs as a script passes for an address.
import { describe, expect, it } from "vitest";
import { isRelativeAddress, isSafeAddress, pathOfAddress } from "../../scripts/lib/address.ts";

describe("an address", () => {
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "java\u0001script:alert(1)",
    "\u0000javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:x",
    "//example.org/",
    "\\\\example.org\\",
    "/\\example.org",
  ])("%j is refused", (address) => {
    expect(isSafeAddress(address)).toBe(false);
  });

  it.each([
    "https://example.org/",
    "http://example.org/",
    "mailto:a@example.org",
    "tel:+441709",
    "map.svg",
    "./map.svg",
    "/strategies/",
    "#para-1.1",
    "annex-1.md#part",
  ])("%j is taken", (address) => {
    expect(isSafeAddress(address)).toBe(true);
  });

  it("is relative only where it stays in the folder", () => {
    expect(["map.svg", "./map.svg", "a/b.pdf"].every(isRelativeAddress)).toBe(true);
    expect(["/map.svg", "#a", "https://a/", "mailto:a", ""].some(isRelativeAddress)).toBe(false);
  });

  it("has a path as the file is named", () => {
    expect(pathOfAddress("./my%20map.svg?x#y")).toBe("my map.svg");
    expect(pathOfAddress("100%.svg")).toBe("100%.svg");
    expect(pathOfAddress("%FF.svg")).toBe("%FF.svg");
  });
});
