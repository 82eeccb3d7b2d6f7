// npm run test:pdfua with a program in the place of veraPDF: exit codes, messages, and how the program is called.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { type Ended, run } from "../e2e/command.ts";
import { type FakeBehaviour, type FakeVerapdf, makeFakeVerapdf, REPORT } from "./fake-verapdf.ts";

let fake: FakeVerapdf | undefined;
afterEach(async () => {
  await fake?.remove();
  fake = undefined;
});

/** Runs the command over files of a folder, which are named relative to where npm was called. */
async function judge(behaviour: FakeBehaviour, files: readonly string[], named = files): Promise<Ended> {
  fake = await makeFakeVerapdf(behaviour);
  for (const file of files) {
    await mkdir(join(fake.folder, file, ".."), { recursive: true });
    await writeFile(join(fake.folder, file), "%PDF");
  }
  return run("test-pdfua", named, { VERAPDF: fake.runner, INIT_CWD: fake.folder });
}

describe("a run", () => {
  it("passes where no file breaks a rule", async () => {
    const ended = await judge({ answer: REPORT }, ["a.pdf", "b ü.pdf"]);
    expect(ended).toMatchObject({ code: 0, out: "2 PDFs judged at ua1 and 2a: all pass.\n" });
    const calls = (await fake?.calls()) ?? [];
    expect(calls.map((call) => call.slice(0, 6).join(" "))).toEqual([
      "--flavour ua1 --format json --maxfailuresdisplayed 1",
      "--flavour 2a --format json --maxfailuresdisplayed 1",
    ]);
    expect(calls.map((call) => call.length)).toEqual([8, 8]);
  });

  it("fails with exit code 1 and says which rule of which level a file breaks, how often and where", async () => {
    const { code, out } = await judge({ answer: REPORT, code: 1 }, ["a.pdf", "bad.pdf"]);
    expect([code, out]).toEqual([
      1,
      `bad.pdf
  ua1  7.1-3, 51 times: Content shall be marked as Artifact or tagged as real content
       first at root/document[0]/pages[0]
  2a  7.1-3, 51 times: Content shall be marked as Artifact or tagged as real content
       first at root/document[0]/pages[0]
2 PDFs judged at ua1 and 2a: 1 failed.
`,
    ]);
  });

  it("fails where one level only is broken", async () => {
    const passing = `(${REPORT})(files.map((file) => file.replace("bad", "b@d"))).replaceAll("b@d", "bad")`;
    const answer = `(files, level) => level === "ua1" ? (${REPORT})(files) : ${passing}`;
    const { code, out } = await judge({ answer }, ["bad.pdf"]);
    expect([code, out.includes("ua1  7.1-3"), out.includes("2a  7.1-3")]).toEqual([1, true, false]);
  });

  it("fails where a file cannot be read, and gives the reason", async () => {
    const answer = `(files) => JSON.stringify({ report: { jobs: files.map((name) => ({ itemDetails: { name },
      taskException: { type: "PARSE", exceptionMessage: "Couldn't parse stream" } })) } })`;
    const { code, out } = await judge({ answer, code: 7 }, ["a.pdf"]);
    expect([code, out.split("\n")[1]]).toEqual([1, "  ua1  cannot be judged: Couldn't parse stream"]);
  });

  it("takes folders with all that is below them, and calls the program for so many files at a time", async () => {
    const files = Array.from({ length: 45 }, (_, index) => `some/more/${String(index).padStart(2, "0")}.pdf`);
    const { code, out } = await judge({ answer: REPORT }, [...files, "some/notes.txt"], ["some"]);
    expect([code, out]).toEqual([0, "45 PDFs judged at ua1 and 2a: all pass.\n"]);
    expect(((await fake?.calls()) ?? []).map((call) => call.length - 6)).toEqual([40, 5, 40, 5]);
  });
});

describe("a wrong command line ends with exit code 2", () => {
  it("and says what to set where VERAPDF is not", async () => {
    const { code, err } = await run("test-pdfua", [], { VERAPDF: "" });
    expect(code).toBe(2);
    expect(err).toContain("Set VERAPDF to the program of veraPDF");
    expect(err).toContain("https://verapdf.org/software/");
  });

  it.each([
    ["there is no such file", ["none.pdf"], "There is no file or folder"],
    ["a folder has no PDF", ["."], "There is no PDF in"],
    ["an option is unknown", ["--level"], "There is no option --level"],
  ])("where %s", async (_, named, message) => {
    const { code, err } = await judge({ answer: REPORT }, [], named);
    expect([code, err.includes(message)]).toEqual([2, true]);
    expect(await fake?.calls()).toEqual([]);
  });
});

describe("a judge that fails ends with exit code 3", () => {
  it("where there is no such program", async () => {
    fake = await makeFakeVerapdf({ answer: REPORT });
    await writeFile(join(fake.folder, "a.pdf"), "%PDF");
    const missing = join(fake.folder, "none");
    const { code, err } = await run("test-pdfua", ["a.pdf"], { VERAPDF: missing, INIT_CWD: fake.folder });
    expect(code).toBe(3);
    expect(err).toContain(`${missing} cannot be run: `);
    expect(err).toContain("Set VERAPDF to the path of veraPDF's program.");
  });

  it.each([
    [
      "it crashes",
      { answer: '() => ""', error: "Exception in thread main\nOutOfMemoryError", code: 1 },
      "OutOfMemoryError",
    ],
    ["it prints no report", { answer: '() => "veraPDF 0.9"' }, "It said: veraPDF 0.9"],
    ["its report has another form", { answer: '() => "{}"' }, "1.28 or later is needed"],
    ["its report leaves out a file", { answer: `(files) => (${REPORT})(files.slice(1))` }, "says nothing of"],
  ])("where %s", async (_, behaviour, message) => {
    const { code, err, out } = await judge(behaviour, ["a.pdf", "b.pdf"]);
    expect([code, err.includes(message), out]).toEqual([3, true, ""]);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it("and never passes a file that fails by no rule", async () => {
    const answer = `(files) => (${REPORT})(files).replaceAll('"compliant":true', '"compliant":false')`;
    const { code, out } = await judge({ answer }, ["a.pdf"]);
    expect([code, out.includes("says that it fails, and names no rule")]).toEqual([1, true]);
  });
});
