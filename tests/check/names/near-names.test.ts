// Names that are almost one that is kept: slips are found, and other forms and other names are left alone.
import { expect, it } from "vitest";
import { runChecks } from "../../../scripts/check/run-checks.ts";
import { loadRegister } from "../../../scripts/load/load-register.ts";
import { withSource } from "../../support/temporary-folder.ts";

/** The names that are said to be almost another in a text of these sentences. */
async function nearNamesIn(sentences: readonly string[]): Promise<readonly string[]> {
  const text = `---\ntitle: Talks\ntype: page\nstatus: published\nsummary: Who met.\n---\n\n${sentences.join("\n\n")}\n`;
  return withSource({ "content/talks/index.md": text }, async (source) => {
    const { register, findings, unreadable } = await loadRegister({ source, today: "2026-03-31" });
    expect(findings).toEqual([]);
    return [...runChecks(register, unreadable)]
      .filter(({ rule }) => rule === "near-names")
      .map(({ message }) => message);
  });
}

it("finds slips, also with an ending of possession", async () => {
  const sentences = [
    "The Westfrod Borough Council met.",
    "It is the Transport Scrutinyy Panel's paper.",
    "Councillor Ben Brooks and Councilor Cem Demir spoke.",
  ];
  expect(await nearNamesIn(sentences)).toEqual([
    expect.stringContaining("“Westfrod Borough Council”"),
    expect.stringContaining("“Transport Scrutinyy Panel”"),
    expect.stringContaining("“Councillor Ben Brooks”"),
    expect.stringContaining("“Councilor Cem Demir”"),
  ]);
});

it("finds none in plurals, possessives, lists of people, names of laws and quoted names", async () => {
  const sentences = [
    "Councillors Ada Archer and Ben Brook met.",
    "Councillor Ada Archer’s and Councillor Ben Brook's questions came first.",
    "All Transport Scrutiny Panels and all Westford Bus Partnerships were asked.",
    "The Transport Scrutiny Panels’ answers, and the Westford Borough Councils' too.",
    "The Westford Borough Counsel Act 1985 applies.",
    "They sang of “Westford Borough Councel”.",
  ];
  expect(await nearNamesIn(sentences)).toEqual([]);
});
