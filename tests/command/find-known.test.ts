// Of findings that are alike, as many are known as there were, and those first that stand on a line as it was.
import { expect, it } from "vitest";
import { findKnown } from "../../scripts/command/since/find-known.ts";
import type { Finding } from "../../scripts/lib/finding.ts";

/** A file in which the same is found on every line. */
function foundIn(file: string, lines: readonly string[]) {
  const findings = lines.map(
    (_text, at): Finding<"yaml"> => ({
      severity: "warning",
      rule: "yaml",
      place: { file, line: at + 1, column: 1 },
      message: "Odd.",
      hint: "Mend it.",
    }),
  );
  return { findings, lineOf: (_file: string, line: number) => lines[line - 1] };
}

it.each([
  ["moved, with a new one above", ["old", "older"], ["new", "older", "old"], ["new"]],
  ["changed", ["old", "older"], ["old, changed", "older"], []],
  ["changed, with a new one below", ["old"], ["old, changed", "new"], ["new"]],
  ["written twice", ["old"], ["old", "old"], ["old"]],
  ["gone", ["old", "older"], ["old"], []],
])("a line is %s", (_name, then, lines, brought) => {
  const now = foundIn("b.md", lines);
  const known = findKnown(now, { ...foundIn("a.md", then), renamed: new Map([["a.md", "b.md"]]) });
  const left = now.findings.filter((finding) => !known.has(finding));
  expect(left.map(({ place }) => now.lineOf(place.file, place.line))).toEqual(brought);
  expect(findKnown(now, { ...foundIn("a.md", then), renamed: new Map() }).size).toBe(0);
});

it("is known by its code where its message has changed", () => {
  const old = foundIn("a.md", ["x", "y"]);
  const [one, other] = old.findings;
  if (one === undefined || other === undefined) throw new Error("There are two.");
  const then = { ...old, findings: [{ ...one, code: "yaml-1" }, other], renamed: new Map() };
  const said = { ...one, message: "Odd, on 1 May." };
  const alike = { ...one, message: "Odd.", code: "yaml-2" };
  const now = [{ ...said, code: "yaml-1" }, { ...said, code: "yaml-2" }, alike, { ...alike }];
  // What is known by its code leaves nothing for another that has only its message.
  const known = findKnown({ findings: now, lineOf: () => undefined }, then);
  expect(now.map((finding) => known.has(finding))).toEqual([true, false, true, false]);
});
