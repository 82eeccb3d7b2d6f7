// Pictures on pages: what goes out is what was made of them, pages leave room for them, and phones get smaller copies.
import sharp from "sharp";
import { expect, it } from "vitest";
import { renderSource } from "./render-source.ts";

const pixels = Buffer.from(Array.from({ length: 1200 * 300 * 3 }, (_one, at) => (at * at) % 251));
const photo = await sharp(pixels, { raw: { width: 1200, height: 300, channels: 3 } })
  .jpeg()
  .withExif({ IFD0: { Artist: "Ada Archer" } })
  .toBuffer();

const files = {
  "content/about/bus stop.jpg": photo,
  "content/about/map.svg": `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 70 42"><!-- Ada Archer --><rect width="5" height="5"/></svg>`,
  "content/about/index.md": `---
title: About these papers
type: page
status: published
summary: What these papers are.
---

![A blue bus](bus%20stop.jpg)

::: figure src=map.svg alt="The way of route 7"
The way.
:::
`,
};

it("are shown at their size, with copies for small screens, and go out without what they say of their maker", async () => {
  const written = await renderSource(files, "site", "/papers/");
  const page = written.get("about/index.html") ?? "";
  expect(page).toContain(
    '<img src="/papers/about/bus%20stop.jpg" srcset="/papers/about/bus%20stop-480w.jpg 480w, /papers/about/bus%20stop-960w.jpg 960w, /papers/about/bus%20stop.jpg 1200w" sizes="(min-width: 55rem) 52rem, 100vw" alt="A blue bus" width="1200" height="300" loading="lazy">',
  );
  expect(page).toContain(
    '<img src="/papers/about/map.svg" alt="The way of route 7" width="70" height="42" loading="lazy">',
  );
  const pictures = [...written].filter(([path]) => /^about\/.*\.(jpg|svg)$/.test(path));
  expect(pictures.map(([path]) => path)).toEqual([
    "about/bus stop-480w.jpg",
    "about/bus stop-960w.jpg",
    "about/bus stop.jpg",
    "about/map.svg",
  ]);
  for (const [path, bytes] of pictures) expect(bytes.includes("Ada Archer"), path).toBe(false);
});

it("are printed at their largest, at the size of the style sheet", async () => {
  const written = await renderSource(files, "print");
  const page = [...written].find(
    ([path, text]) => path.endsWith(".html") && text.includes("A blue bus"),
  )?.[1];
  expect(page).toContain('<img src="/about/bus%20stop.jpg" alt="A blue bus">');
});
