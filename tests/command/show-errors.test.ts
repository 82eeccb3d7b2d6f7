// What builds print of findings: errors whole, and of warnings how many there are, since the check lists them.
import { expect, it } from "vitest";
import { showErrors } from "../../scripts/command/load-and-check.ts";
import { openSourceLines } from "../../scripts/command/source-lines.ts";
import type { Finding } from "../../scripts/lib/finding.ts";

const finding = (severity: "error" | "warning", message: string): Finding<"yaml"> => ({
  severity,
  rule: "yaml",
  place: { file: "a.pdf", line: 1, column: 1 },
  message,
  hint: "Mend it.",
});

async function shown(findings: readonly Finding<"yaml">[]): Promise<string> {
  const told: string[] = [];
  await showErrors(findings, openSourceLines("/nowhere"), {
    tell: (text) => void told.push(text),
    paint: (_style, text) => text,
  });
  return told.join("\n");
}

it("shows errors whole and counts the warnings", async () => {
  const text = await shown([
    finding("warning", "Doubtful."),
    finding("error", "Wrong."),
    finding("warning", "Odd."),
  ]);
  expect(text).toContain("Wrong.");
  expect(text).not.toMatch(/Doubtful|Odd/);
  expect(text).toContain("2 warnings, which npm run check lists.");
});

it("says nothing where there is nothing", async () => {
  expect(await shown([])).toBe("");
});
