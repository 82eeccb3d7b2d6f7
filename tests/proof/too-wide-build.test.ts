// What fits on no page however it is set ends a build or a pack at its line of the source, before anything is published.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { run } from "../e2e/command.ts";
import { baseFolder, withSource } from "../support/temporary-folder.ts";

const meeting = "meetings/transport-panel/2026-02-03";
const day = ["--today", "2026-03-31"];

/** A figure with spaces is never broken; nobody has one as long, but every other word may be. */
const long = (first: number) => `${first} ${Array.from({ length: 90 }, () => "123").join(" ")}`;
const table = (first: number, caption: string) =>
  `\n\nTable: ${caption}\n\n| Year | Sum of all |\n| --- | ---: |\n| 2024 | ${long(first)} |\n`;

function extended(path: string, text: string): Readonly<Record<string, string>> {
  return { [path]: readFileSync(join(baseFolder, path), "utf8").replace(/\n*$/, text) };
}

function lineOf(text: string | undefined, words: string): number {
  return (text ?? "").split("\n").findIndex((line) => line.includes(words)) + 1;
}

const report = `content/${meeting}/driver-training`;
const plan = "content/action-plans/buses-2025/actions.yaml";
const files = {
  ...extended(`${report}/index.md`, table(1, "Figures of the text")),
  ...extended(`${report}/appendix-a.md`, table(2, "Figures of the appendix")),
};
const planned = readFileSync(join(baseFolder, plan), "utf8").replace("Five are trained.", long(3));

it("is told at the line of each table, in one run, and the last site stays", async () => {
  await withSource({ ...files, [plan]: planned }, async (source) => {
    mkdirSync(join(source, "_site"));
    writeFileSync(join(source, "_site", "index.html"), "The last site");
    const { code, out, err } = await run("build", ["--source", source, ...day]);

    expect([code, out]).toEqual([1, ""]);
    const places = [...err.matchAll(/^(content\S+):(\d+):\d+ {2}error/gm)].map(([, file, line]) => [
      file,
      Number(line),
    ]);
    expect(places).toEqual([
      // A table that is made of facts is too wide for what stands in their file.
      [plan, lineOf(planned, "3 123")],
      [`${report}/appendix-a.md`, lineOf(files[`${report}/appendix-a.md`], "| Year")],
      [`${report}/index.md`, lineOf(files[`${report}/index.md`], "| Year")],
    ]);
    expect(err).toContain(
      "Figures of the text” is wider than its page, even across it, in the smallest type and split by columns: its column “Sum of all” needs ",
    );
    expect(err.match(/\(printed-width\)/g)).toHaveLength(3);
    expect(err).not.toContain("(page-and-pdf)");
    expect(readFileSync(join(source, "_site", "index.html"), "utf8")).toBe("The last site");
  });
});

it("is told of the papers of a pack too", async () => {
  await withSource(files, async (source) => {
    const { code, err } = await run("pack", [meeting, "--source", source, ...day]);
    expect(code).toBe(1);
    expect(err).toMatch(
      /driver-training\/index\.md:\d+:1 {2}error {2}The table “Table \d Figures of the text”/,
    );
    expect(err.match(/\(printed-width\)/g)).toHaveLength(2);
  });
});
