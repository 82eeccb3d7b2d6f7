// The `@font-face` rules of a site: each file is fetched only by pages that have one of the characters it is for.
import type { FontFile, SiteFonts } from "../../model/site/site-font.ts";

/** The rules of every family; the files lie in `fonts/` beside the style sheet. */
export function fontFaces({ text, code, others }: SiteFonts): string {
  return [text, code, ...others]
    .flatMap(({ family, files }) =>
      files.map(
        (file) =>
          `@font-face{font-family:"${family}";font-style:${file.style};font-weight:${file.weight};font-display:swap;src:url(fonts/${file.name}) format("woff2");unicode-range:${unicodeRange(file)}}`,
      ),
    )
    .join("\n");
}

/** The families in the order in which a browser asks them, for `font-family`. */
export function fontStacks({ text, code, others }: SiteFonts): {
  readonly text: string;
  readonly code: string;
} {
  const names = [text, ...others].map(({ family }) => `"${family}"`).join(",");
  return {
    text: `${names},system-ui,sans-serif`,
    code: `"${code.family}",${names},ui-monospace,monospace`,
  };
}

/** The code points of a file as ranges, in order. */
function unicodeRange({ codePoints }: FontFile): string {
  const ranges: { first: number; last: number }[] = [];
  for (const one of [...codePoints].sort((a, b) => a - b)) {
    const open = ranges.at(-1);
    if (open !== undefined && one === open.last + 1) open.last = one;
    else ranges.push({ first: one, last: one });
  }
  return ranges
    .map(({ first, last }) => {
      const start = `U+${first.toString(16)}`;
      return first === last ? start : `${start}-${last.toString(16)}`;
    })
    .join(",");
}
