// Links lead to what is there, however their addresses are written.
import { expect, it } from "vitest";
import { runChecks } from "../../../scripts/check/run-checks.ts";
import { loadRegister } from "../../../scripts/load/load-register.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import { withSource } from "../../support/temporary-folder.ts";

const front = "---\ntitle: A page\ntype: page\nstatus: published\nsummary: A page.\n---\n\n";

const load = (files: Readonly<Record<string, string>>) =>
  withSource(files, async (source) => {
    const { register, findings, unreadable } = await loadRegister({ source, today: "2026-03-31" });
    return { register, findings: [...findings, ...runChecks(register, unreadable)] };
  });

it("a place or page whose name has letters beyond ASCII is found, coded or not", async () => {
  const { findings } = await load({
    "content/pages/case/index.md": `${front}## Écoles et crèches\n\nText.\n\n## Tŷ Llŷn\n\nSee [the schools](#écoles-et-crèches), [the house](#t%C5%B7-ll%C5%B7n), [the café](/pages/café/) and [its page](/pages/caf%C3%A9/).\n`,
    "content/pages/café/index.md": `${front}Text.\n`,
  });
  expect(findings).toEqual([]);
});

it("a place that is not there is named as it is read", async () => {
  const { findings } = await load({
    "content/pages/case/index.md": `${front}## Écoles\n\nSee [the schools](#école).\n`,
  });
  expect(findings.map(({ message, hint, place }) => [message, hint, place.line, place.column])).toEqual([
    ["There is no place “#école” on this page.", "Did you mean “#écoles”?", 10, 17],
  ]);
});

it("a place on another page is looked for there", async () => {
  const { findings } = await load({
    "content/pages/case/index.md": `${front}See [the aim](/pages/other/#aim), [the note](/pages/other/annex/#why), [nothing](/pages/other/#why) and [who](/people/#ada-archer).\n`,
    "content/pages/other/index.md": `${front}## What for {#aim}\n\nText.\n`,
    "content/pages/other/annex.md": "---\ntitle: Annex\nlabel: Annex 1\norder: 1\n---\n\n## Why\n\nText.\n",
  });
  expect(findings.map(({ message, hint }) => [message, hint])).toEqual([
    ["There is no place “#why” on the page /pages/other/.", "Use one of: #aim."],
  ]);
});

it("a file goes out whatever signs its name has, and a table of figures too", async () => {
  const names = ["survey results (final).csv", "Où aller.txt", "100 % sure.csv", "a+b & c.csv"];
  const { register, findings } = await load({
    "content/pages/case/index.md": `${front}See the [survey](survey results (final).csv), [where to go](O%C3%B9%20aller.txt), [how sure](100 % sure.csv) and [the sum](<a+b & c.csv>).\n`,
    ...Object.fromEntries(names.map((name) => [`content/pages/case/${name}`, "area,families\nNorth,120\n"])),
  });
  expect(findings).toEqual([]);
  expect(
    register.publications
      .get(publicationId("pages/case"))
      ?.assets.map(({ path }) => path)
      .sort(),
  ).toEqual([...names].sort());
});
