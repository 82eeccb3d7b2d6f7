// Spaces that nobody can tell from plain ones are read as such where a file asks for a space, and stay within words.
import { describe, expect, it } from "vitest";
import { plainMarkdownSpaces, plainYamlSpaces } from "../../scripts/load/plain-spaces.ts";

const odd = "\u00a0";
const written = (text: string) => text.replaceAll("~", odd);

describe("YAML", () => {
  it.each([
    ["~ text: x", "  text: x"],
    ["  -~ref:~1", "  - ref: 1"],
    ["- {~as-at:~May 2025,~rating: red }", "- {~as-at: May 2025,~rating: red }"],
    ["text:~10~km", "text: 10~km"],
    ["text: a:~b", "text: a:~b"],
    ["text: plain", "text: plain"],
  ])("%j is %j", (text, plain) => {
    expect(plainYamlSpaces(written(text))).toBe(written(plain));
  });
});

describe("Markdown", () => {
  it.each([
    ["##~What", "## What"],
    ["-~one~two", "- one~two"],
    ["1.~first", "1. first"],
    ["~~~~-~nested", "    - nested"],
    [">~quoted", "> quoted"],
    [":::~callout", "::: callout"],
    ["10~km and 5~m", "10~km and 5~m"],
    ["~", "~"],
  ])("%j is %j", (text, plain) => {
    expect(plainMarkdownSpaces(written(text))).toBe(written(plain));
  });

  it("keeps every line where it was", () => {
    const text = written("~- a\n\n##~b\n\n~~c~d\n");
    const plain = plainMarkdownSpaces(text);
    expect(plain.length).toBe(text.length);
    expect(plain.split("\n").map((line) => line.length)).toEqual(text.split("\n").map((line) => line.length));
  });
});
