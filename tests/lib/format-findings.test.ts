// How problems are printed: sorted, with the line and a pointer, safe for a terminal.
import { describe, expect, it } from "vitest";
import type { Finding } from "../../scripts/lib/finding.ts";
import { countFindings, formatFindings, type Paint } from "../../scripts/lib/format-findings.ts";
import { printable } from "../../scripts/lib/printable.ts";

const plain: Paint = (_style, text) => text;

function finding(place: Partial<Finding["place"]> = {}, more: Partial<Finding> = {}): Finding {
  return {
    severity: "error",
    rule: "csv",
    place: { file: "a.md", line: 1, column: 1, ...place },
    message: "Wrong.",
    hint: "Mend it.",
    ...more,
  };
}

describe("findings", () => {
  it("are shown with the line, a pointer under the column and what to do", () => {
    const text = formatFindings([finding({ line: 12, column: 5 })], () => "See [[x]].", plain);
    expect(text).toBe(
      "a.md:12:5  error  Wrong.\n  12 | See [[x]].\n     |     ^\n  To mend: Mend it. (csv)\n\n1 error in 1 file",
    );
  });

  it("are sorted by file, line and column, whatever their order", () => {
    const findings = [
      finding({ file: "b.md" }),
      finding({ line: 10 }),
      finding({ line: 9, column: 20 }),
      finding({ line: 9, column: 3 }),
    ];
    const heads = (list: readonly Finding[]) =>
      formatFindings(list, () => undefined, plain)
        .split("\n")
        .filter((line) => line.includes("Wrong"))
        .map((line) => line.split(" ")[0]);
    expect(heads(findings)).toEqual(["a.md:9:3", "a.md:9:20", "a.md:10:1", "b.md:1:1"]);
    expect(heads([...findings].reverse())).toEqual(heads(findings));
  });

  it("point into the middle of a long line", () => {
    const line = `${"x".repeat(300)}!${"y".repeat(300)}`;
    const [, excerpt = "", pointer = ""] = formatFindings(
      [finding({ column: 301 })],
      () => line,
      plain,
    ).split("\n");
    expect(excerpt.length).toBeLessThan(120);
    expect(excerpt[pointer.indexOf("^")]).toBe("!");
    expect(excerpt).toMatch(/…x+!y+…$/);
  });

  it("leave a line out that is blank or not there", () => {
    for (const line of ["", "   ", undefined]) {
      expect(formatFindings([finding()], () => line, plain)).not.toContain("|");
    }
  });

  it("cut short what they quote, and keep to one line", () => {
    const text = formatFindings(
      [finding({}, { message: `“${"a".repeat(5000)}\nb” is wrong.` })],
      () => undefined,
      plain,
    );
    expect(text.split("\n")[0]?.length).toBeLessThan(200);
    expect(text).toContain("…” is wrong.");
  });

  it("cannot harm a terminal", () => {
    const text = formatFindings(
      [finding({ file: "a\u001b[2J.md" }, { message: "\u001b]0;x\u0007", hint: "\u009b31m" })],
      () => "\u001b[31mred \u202eesrever",
      plain,
    );
    expect([...text].filter((letter) => /[^\P{Cc}\n]|\u202e/u.test(letter))).toEqual([]);
  });

  it("are painted only where a style is asked for", () => {
    const painted = formatFindings(
      [finding()],
      () => undefined,
      (style, text) => `<${style}>${text}`,
    );
    expect(painted).toContain("<red>error");
    expect(painted).toContain("<cyan>To mend:");
  });

  it("are counted in words", () => {
    const warning = finding({ file: "b.md" }, { severity: "warning" });
    expect(countFindings([])).toBe("No problems found");
    expect(countFindings([finding()])).toBe("1 error in 1 file");
    expect(countFindings([warning])).toBe("1 warning in 1 file");
    expect(countFindings([finding(), finding(), warning])).toBe("2 errors and 1 warning in 2 files");
    const remark = finding({}, { severity: "info" });
    expect(countFindings([remark])).toBe("1 remark in 1 file");
    expect(countFindings([finding(), warning, remark])).toBe("1 error, 1 warning and 1 remark in 2 files");
    expect(countFindings([warning, remark, remark])).toBe("1 warning and 2 remarks in 2 files");
  });
});

describe("printable", () => {
  it("keeps text, tabs and other scripts, and shows what is harmful", () => {
    expect(printable("Łódź\tﷺ 👍")).toBe("Łódź\tﷺ 👍");
    expect(printable("a\u0000b\u007fc\u0085d\ne")).toBe("a\ufffdb\ufffdc\ufffdd\ufffde");
    expect(printable("a\u202eb\u2066c\u2028d")).toBe("a\ufffdb\ufffdc\ufffdd");
  });
});
