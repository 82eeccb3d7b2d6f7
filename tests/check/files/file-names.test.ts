// Names that some system cannot store, and that could not stand in a fixture, as the fixtures are stored everywhere.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { fileNames } from "../../../scripts/check/files/file-names.ts";
import { nameFault } from "../../../scripts/lib/file-name.ts";
import { loadRegister } from "../../../scripts/load/load-register.ts";
import { baseFolder, type Files, withSource } from "../../support/temporary-folder.ts";

const front = "---\ntitle: Page\ntype: page\nstatus: published\nsummary: A page.\n---\n\n";

/** The paths and messages of what is wrong with names. */
async function check(files: Files): Promise<readonly string[]> {
  return withSource(files, async (source) => {
    const { register } = await loadRegister({ source, today: "2026-03-31" });
    return [...fileNames.run(register)].map(
      ({ severity, place, message }) =>
        `${severity === "warning" ? "warning, " : ""}${place.file}: ${message}`,
    );
  });
}

describe("a name", () => {
  it("that differs from another in capitals alone is refused, as is a generated one in capitals", async () => {
    const files = {
      "content/about/annex.md":
        "---\ntitle: A\nlabel: Annex 1\norder: 1\n---\n\n[Routes](map.txt), [roads](Map.txt), [all](ABOUT.pdf).\n",
      "content/about/map.txt": "x",
      "content/about/Map.txt": "x",
      "content/about/ABOUT.pdf": "%PDF-1.7\n",
    };
    expect(await check(files)).toEqual([
      "content/about/ABOUT.pdf: “ABOUT.pdf” has the name of a file that the site makes itself, and would take its place.",
      "content/about/map.txt: “map.txt” differs from “Map.txt” in capitals alone, and some systems store only one of them.",
    ]);
  });

  it("that Windows forbids is refused of folders, parts and files that are named, and warned of for others", async () => {
    const long = "a".repeat(230);
    const files = {
      "content/con./index.md": `${front}[Notes](aux.txt)\n`,
      "content/con./aux.txt": "x",
      "content/con./nul.txt": "x",
      "content/about/a:b.pdf": "x",
      "content/about/bad\ufffd.txt": "x",
      "content/con./lpt1.md": "---\ntitle: A\nlabel: Annex 1\norder: 1\n---\n\nText.\n",
      [`content/${long}/index.md`]: `${front}Text.\n`,
    };
    expect((await check(files)).map((said) => said.replaceAll(long, "long"))).toEqual([
      "warning, content/about/a:b.pdf: The name “a:b.pdf” has the sign : in it, which Windows does not allow.",
      "warning, content/about/bad\ufffd.txt: The name “bad\ufffd.txt” has a letter in it that is stored in a way which some systems cannot read.",
      "content/con./aux.txt: The name “aux.txt” is kept by Windows for a device.",
      "warning, content/con./nul.txt: The name “nul.txt” is kept by Windows for a device.",
      "content/long/index.md: The name “long” is too long for some systems to store.",
      "content/con./index.md: The name “con.” ends in a full stop or a space, which Windows does not allow.",
      "content/con./lpt1.md: The name “lpt1” is kept by Windows for a device.",
    ]);
  });

  it("of a page that would lie where a file is made is refused, and so is a file where a smaller picture is", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 60 } as const;
    const photograph = await sharp({
      create: { width: 600, height: 300, channels: 3, background: "grey", noise },
    })
      .jpeg()
      .toBuffer();
    const part = "---\ntitle: A\nlabel: Annex 1\norder: 1\n---\n\nText.\n";
    const site = await readFile(join(baseFolder, "data/site.yaml"), "utf8");
    const files = {
      "content/action-plans/buses-2025/Actions.json/index.md": `${front}Text.\n`,
      "content/action-plans/buses-2025/measures.csv.md": part,
      "content/about/bus/index.md": `${front}![A bus](bus.jpg) [A bus](bus-480w.jpg)\n`,
      "content/about/bus/bus.jpg": photograph,
      "content/about/bus/bus-480w.jpg": photograph,
      "data/site.yaml": `${site}redirects:\n  - { from: /robots.txt/, to: /about/ }\n  - { from: /old, to: /about/ }\n  - { from: /old/con/, to: /about/ }\n`,
    };
    expect([...(await check(files))].sort()).toEqual([
      "content/about/bus/bus-480w.jpg: “bus-480w.jpg” has the name of a file that the site makes itself, and would take its place.",
      "content/action-plans/buses-2025/Actions.json/index.md: The page /action-plans/buses-2025/Actions.json/ needs a folder “Actions.json”, where the site makes a file of that name.",
      "content/action-plans/buses-2025/measures.csv.md: The page /action-plans/buses-2025/measures.csv/ needs a folder “measures.csv”, where the site makes a file of that name.",
      "data/site.yaml: The name “con” is kept by Windows for a device.",
      "data/site.yaml: The page /robots.txt/ needs a folder “robots.txt”, where the site makes a file of that name.",
    ]);
  });

  it("of a measure or recommendation that no system could store is refused where it is written", async () => {
    const measures = "content/action-plans/buses-2025/measures.yaml";
    const recommendations = "content/reviews/buses-2023/recommendations.yaml";
    const figures = measures.replace("yaml", "csv");
    const [ofMeasures, ofRecommendations, ofFigures] = await Promise.all(
      [measures, recommendations, figures].map((file) => readFile(join(baseFolder, file), "utf8")),
    );
    const long = `r${"0".repeat(240)}`;
    const said = await check({
      [measures]: `${ofMeasures}`.replace("ref: complaints", "ref: con"),
      [figures]: `${ofFigures}`.replaceAll("complaints", "con"),
      [recommendations]: `${ofRecommendations}`.replace(/ref: .*/, `ref: ${long}`),
    });
    expect(said.map((one) => one.replace(long, "long")).sort()).toEqual([
      `${measures}: The name “con” is kept by Windows for a device.`,
      `${recommendations}: The name “long” is too long for some systems to store.`,
    ]);
  });

  it("of a calendar is refused where the id of its body stands, if the body meets", async () => {
    const meeting = "content/meetings/transport-panel/2025-11-04/index.md";
    const [ofMeeting, organizations] = await Promise.all(
      [meeting, "data/organizations.yaml"].map((file) => readFile(join(baseFolder, file), "utf8")),
    );
    const bodies = `${organizations}  - { id: con, name: Conservation Board }\n  - { id: nul, name: Null Board }\n`;
    const files = {
      "data/organizations.yaml": bodies,
      [meeting]: `${ofMeeting}`.replace("organization: transport-panel", "organization: con"),
    };
    await withSource(files, async (source) => {
      const { register } = await loadRegister({ source, today: "2026-03-31" });
      expect([...fileNames.run(register)].map(({ place, message }) => [place, message])).toEqual([
        [
          {
            file: "data/organizations.yaml",
            line: bodies.split("\n").indexOf("  - { id: con, name: Conservation Board }") + 1,
            column: 11,
          },
          "The calendar of the meetings of this body, /meetings/con.ics, has a name that is kept by Windows for a device.",
        ],
      ]);
    });
  });

  it.each(["CON", "aux.pdf", "com1", "LPT9.txt", "a:b", "a?", "notes.", "notes ", "é".repeat(101)])(
    "%j has a fault",
    (name) => expect(nameFault(name)).toBeDefined(),
  );

  it.each(["console", "com", "auxiliary.pdf", "map one.svg", "é".repeat(100), "con-2"])(
    "%j has none",
    (name) => expect(nameFault(name)).toBeUndefined(),
  );
});
