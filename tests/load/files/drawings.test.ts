// Drawings: what may stand in one is kept and looks the same, what could run, fetch, move or never end is refused at its place.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { prepareFile } from "../../../scripts/load/files/prepare-file.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const svg = (inside: string, attributes = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 40 20"${attributes}>\n${inside}\n</svg>`;

/** What is published of a drawing, which must be fit for it. */
async function publish(drawing: string): Promise<string> {
  const { findings, outputs } = await prepareFile("a.svg", bytesOf(drawing));
  expect(findings).toEqual([]);
  return new TextDecoder().decode(outputs[0]?.bytes);
}

/** What is found in a drawing that must not be published: `line:column message`. */
async function refuse(drawing: string | Uint8Array): Promise<readonly string[]> {
  const { findings, outputs } = await prepareFile(
    "a.svg",
    typeof drawing === "string" ? bytesOf(drawing) : drawing,
  );
  expect(outputs).toEqual([]);
  for (const { severity, rule, hint } of findings)
    expect({ severity, rule, hasHint: hint !== "" }).toEqual({
      severity: "error",
      rule: "published-file",
      hasHint: true,
    });
  return findings.map(({ place, message }) => `${place.line}:${place.column} ${message}`);
}

const rect = '<rect width="5" height="5"/>';
const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: "red" } })
  .png()
  .toBuffer();
const data = (sort: string, bytes: Uint8Array) =>
  `data:image/${sort};base64,${Buffer.from(bytes).toString("base64")}`;

describe("a drawing that is refused", () => {
  it.each([
    ["a script", svg("<script>1</script>"), "2:1 The picture holds “<script”"],
    ["a handler", svg('<rect width="1" onclick="x()"/>'), "2:17 The picture holds “onclick”"],
    [
      "a page inside",
      svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
      "2:1 The picture holds “<foreignObject”",
    ],
    [
      "an element of a page",
      svg('<h:meta xmlns:h="http://www.w3.org/1999/xhtml" http-equiv="refresh"/>'),
      "2:1 The picture holds “<meta”",
    ],
    [
      "a script under another prefix",
      '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script/></s:svg>',
      "1:45 The picture holds “<script”",
    ],
    [
      "motion",
      svg('<a href="#x"><set attributeName="href" to="javascript:1"/></a>'),
      "2:14 The picture moves (“<set”)",
    ],
    [
      "motion in a style",
      svg("<style>@keyframes a{from{fill:red}}</style>"),
      "2:8 The style moves the picture",
    ],
    [
      "an address elsewhere",
      svg('<use href="https://example.org/a.svg#b"/>'),
      "2:6 The drawing refers to “https://example.org/a.svg#b”",
    ],
    ["a picture elsewhere", svg('<image xlink:href="photo.png"/>'), "2:8 The drawing refers to “photo.png”"],
    [
      "a drawing as data",
      svg('<image href="data:image/svg+xml;base64,PHN2Zy8+"/>'),
      "2:8 The drawing refers to “data:image/svg+xml",
    ],
    [
      "data that are not the picture",
      svg(`<image href="${data("png", bytesOf("GIF89a not"))}"/>`),
      "2:8 A picture in the drawing is not right: the file is not a PNG picture",
    ],
    [
      "data without a sort",
      svg('<image href="data:image/png;,AAAA"/>'),
      "2:8 The drawing refers to “data:image/png;,AAAA”",
    ],
    ["an imported style", svg('<style>\n@import "x.css";</style>'), "3:1 The style has “@import”"],
    ["an imported style, escaped", svg('<style>@\\69mport "x.css";</style>'), "2:8 The style has “@import”"],
    [
      "a style from elsewhere",
      svg("<style>rect{fill:url(https://example.org/a#b)}</style>"),
      "2:18 The style refers to “https://example.org/a#b”",
    ],
    [
      "a style from elsewhere, escaped",
      svg('<style>rect{fill:u\\72l("https://example.org/a#b")}</style>'),
      "2:18 The style uses “url()”",
    ],
    [
      "an escaped address in an attribute",
      svg('<rect fill="\\75rl(https://example.org/a)"/>'),
      "2:7 The value “",
    ],
    [
      "an escaped address in a style attribute",
      svg('<rect style="fill:\\75rl(x)"/>'),
      "2:7 The style uses “url()”",
    ],
    [
      "a set of pictures",
      svg('<style>svg{background:image-set("a.png" 1x)}</style>'),
      "2:23 The style uses “image-set()”",
    ],
    [
      "a style in another file",
      `<?XML-stylesheet href="a.css"?>${svg(rect)}`,
      "1:1 The drawing takes its styles from another file",
    ],
    [
      "entities",
      `<!DOCTYPE svg [<!ENTITY a "b">]>${svg(rect)}`,
      "1:1 The drawing declares abbreviations of its own",
    ],
    [
      "another encoding",
      `<?xml version="1.0" encoding="ISO-2022-JP"?>${svg(rect)}`,
      "1:1 The drawing is written in ISO-2022-JP",
    ],
    [
      "no namespace",
      "<svg><rect/></svg>",
      "1:1 The file is not the SVG drawing that its name says: it begins with <svg> without its namespace",
    ],
    [
      "a page",
      '<html xmlns="http://www.w3.org/1999/xhtml"/>',
      "1:1 The file is not the SVG drawing that its name says: it begins with <html>",
    ],
    ["words only", "hello", "1:6 The file is not the SVG drawing that its name says"],
    ["no end", svg(rect).replace("</svg>", ""), "2:29 The file is not the SVG drawing that its name says"],
    ["nothing", "", "1:1 The picture is empty"],
    ["no size", svg(rect, ' width="1e9" height="1e9"'), "1:1 The drawing has no size that can be shown"],
    ["text in a frame", svg("<flowRoot/>"), "2:1 The drawing has text in a frame"],
    [
      "an effect without end",
      svg('<filter id="f"><feTurbulence numOctaves="50"/></filter>'),
      "2:30 The effect “numOctaves” of 50",
    ],
  ])("holds %s", async (_name, drawing, expected) => {
    expect(await refuse(drawing)).toEqual([expect.stringContaining(expected)]);
  });

  it("is written in UTF-16", async () => {
    expect(await refuse(Buffer.from(`\ufeff${svg(rect)}`, "utf16le"))).toEqual([
      "1:1 The drawing is written in UTF-16, and not in UTF-8.",
    ]);
  });

  it("is a small file that comes to a billion shapes", async () => {
    const levels = Array.from(
      { length: 9 },
      (_one, level) => `<g id="a${level + 1}">${`<use href="#a${level}"/>`.repeat(10)}</g>`,
    );
    const bomb = svg(`<defs><g id="a0">${rect}</g>${levels.join("")}</defs><use href="#a9"/>`);
    expect(await refuse(bomb)).toEqual([expect.stringContaining("so many shapes and effects")]);
    const patterns = Array.from(
      { length: 9 },
      (_one, level) => `<pattern id="p${level + 1}">${`<rect class="c${level}"/>`.repeat(10)}</pattern>`,
    );
    const sheet = Array.from({ length: 10 }, (_one, level) => `.c${level}{fill:url(#p${level})}`);
    expect(
      await refuse(svg(`<style>${sheet.join("")}</style>${patterns.join("")}<rect class="c9"/>`)),
    ).toEqual([expect.stringContaining("so many shapes and effects")]);
  });

  it("shows itself, or refers on without end", async () => {
    expect(await refuse(svg('<g id="a"><use href="#a"/></g>'))).toEqual([
      expect.stringContaining("2:1 The drawing goes round in a circle"),
    ]);
    const chain = Array.from({ length: 9_000 }, (_one, at) => `<use id="u${at}" href="#u${at + 1}"/>`);
    expect(await refuse(svg(`<defs>${chain.join("")}</defs>`))).toEqual([
      expect.stringContaining("goes round in a circle"),
    ]);
    expect(await refuse(svg("<g>".repeat(5_000)))).toEqual([expect.stringContaining("nested too deeply")]);
  });
});

describe("a drawing that is published", () => {
  it("is written in one way, with nothing but what is shown", async () => {
    const source = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<!-- Made by Ada Archer --><svg:svg xmlns:svg="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="C:\\ada\\secret.png" viewBox='0 0 4 2'>
  <svg:title>Secret</svg:title><svg:metadata><x/></svg:metadata><inkscape:page/>
  <svg:a xlink:href="https://example.org/" class="k"><svg:use xlink:href="#b" x="1&#10;"/></svg:a>
  <svg:text>A &lt; B <svg:tspan>C &amp; D</svg:tspan></svg:text>
</svg:svg>`;
    expect(await publish(source)).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2"><g class="k"><use href="#b" x="1&#10;"/></g><text>A &lt; B <tspan>C &amp; D</tspan></text></svg>\n',
    );
  });

  it("keeps styles within the drawing, escapes resolved", async () => {
    const sheet =
      '@charset "utf-8"; @font-face{font-family:q;src:url(x)} .a\\:b,g>path{fill:url(#g);cursor:url(x);stroke:RGB(1,2,3)} @media print{rect{fill:#fff}} /* x */';
    const out = await publish(
      svg(
        `<style><![CDATA[${sheet}]]></style><rect style="-x-y:1;fill:light-dark(#fff,var(--a,#000));font-family:'A B'"/>`,
      ),
    );
    expect(out).toContain(
      "<style>.a\\:b,g&gt;path{fill:url(#g);stroke:rgb(1,2,3)}@media print{rect{fill:#fff}}</style>",
    );
    expect(out).toContain('style="fill:light-dark(#fff,var(--a,#000));font-family:&quot;A B&quot;"');
  });

  it("keeps pictures in it, without what they say of their maker", async () => {
    const photo = await sharp(png)
      .jpeg()
      .withExif({ IFD0: { Artist: "Ada Archer" } })
      .toBuffer();
    expect(photo.includes("Ada Archer")).toBe(true);
    const out = await publish(svg(`<image href="${data("jpg", photo).replace(",", ",\n ")}"/>`));
    const inside = Buffer.from(/base64,([^"]+)/.exec(out)?.[1] ?? "", "base64");
    expect(inside.includes("Ada Archer")).toBe(false);
    expect((await sharp(inside).metadata()).width).toBe(2);
  });

  it.each([
    [
      "draw.io",
      `<switch><foreignObject width="10"><div xmlns="http://www.w3.org/1999/xhtml">Bus</div></foreignObject><text>Bus</text></switch>`,
      "<switch><text>Bus</text></switch>",
    ],
    [
      "Illustrator",
      `<g i:extraneous="self" xmlns:i="http://ns.adobe.com/AdobeIllustrator/10.0/"><rect enable-background="new" width="1"/></g>`,
      '<g><rect width="1"/></g>',
    ],
    [
      "Visio",
      `<g v:mID="1" xmlns:v="http://schemas.microsoft.com/visio/2003/SVGExtensions/"><title>Sheet.1</title><v:ud/><path d="M0 0L1 1" class="st1"/></g>`,
      '<g><path d="M0 0L1 1" class="st1"/></g>',
    ],
    [
      "Figma",
      `<g filter="url(#f)"><defs><filter id="f"><feGaussianBlur stdDeviation="4"/></filter></defs></g>`,
      '<g filter="url(#f)"><defs><filter id="f"><feGaussianBlur stdDeviation="4"/></filter></defs></g>',
    ],
    [
      "R",
      `<defs><style type='text/css'><![CDATA[ .svglite line { fill: none; } ]]></style></defs><text textLength='9px' style='font-size: 8px; font-family: "Arial";'>2</text>`,
      '<text textLength="9px" style="font-size:8px;font-family:&quot;Arial&quot;">2</text>',
    ],
    [
      "PowerPoint",
      `<clipPath id="c"><rect x="0" y="0" width="9" height="9"/></clipPath><g clip-path="url(#c)" transform="translate(-1 0)"/>`,
      '<g clip-path="url(#c)" transform="translate(-1 0)"/>',
    ],
  ])("comes from %s", async (_program, inside, expected) => {
    expect(await publish(svg(inside))).toContain(expected);
  });

  it("says its size in pixels", async () => {
    const sizeOf = async (attributes: string) => {
      const { picture } = await prepareFile(
        "a.svg",
        bytesOf(svg(rect).replace(' viewBox="0 0 40 20"', attributes)),
      );
      return [picture?.width, picture?.height];
    };
    expect(await sizeOf(' viewBox="0 0 40 20"')).toEqual([40, 20]);
    expect(await sizeOf(' viewBox="0,0,40,20" width="1in"')).toEqual([96, 48]);
    expect(await sizeOf(' viewBox="0 0 40 20" width="100%" height="10mm"')).toEqual([76, 38]);
    expect(await sizeOf(' width="12.6px" height="7"')).toEqual([13, 7]);
    expect(await sizeOf("")).toEqual([300, 150]);
  });

  it("looks as it did, for each of the sample", async () => {
    const content = join(import.meta.dirname, "../../../content");
    const drawings = (await readdir(content, { recursive: true })).filter((path) => path.endsWith(".svg"));
    expect(drawings.length).toBeGreaterThan(2);
    for (const path of drawings) {
      const before = await readFile(join(content, path));
      const { outputs } = await prepareFile(path, before);
      const after = Buffer.from(outputs[0]?.bytes ?? []);
      expect((await sharp(after).raw().toBuffer()).equals(await sharp(before).raw().toBuffer()), path).toBe(
        true,
      );
    }
  });

  it("gives the places of its letters", async () => {
    const { words } = await prepareFile("a.svg", bytesOf(svg("<text>a\n  b☃</text><desc>☄</desc>")));
    expect(words?.text).toBe("a\n  b☃");
    expect(words?.locate("☃")).toEqual({ line: 3, column: 4 });
  });
});
