// Renders the small valid source folder, with other files laid over it, and reads back what was written.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import { helperProgram } from "../support/helper-program.ts";
import { type Files, listFiles, withSource } from "../support/temporary-folder.ts";
import type { RenderAnswer, RenderRequest } from "./render-pass.ts";

/** The text of every file written, by its path with `/`. */
export type Written = ReadonlyMap<string, string>;

const { ask } = helperProgram<RenderRequest, RenderAnswer>(join(import.meta.dirname, "render-pass.ts"));

/** Renders a pass and returns its files without fonts; fails where rendering does. */
export async function renderSource(
  files: Files,
  pass: RenderRequest["pass"],
  pathPrefix = "/",
  today: IsoDay = "2025-09-01",
  drafts: RenderRequest["drafts"] = "shown",
  words: RenderRequest["words"] = "english",
): Promise<Written> {
  const written = await renderFiles(files, { pass, pathPrefix, today, drafts, words });
  return textsOf(written);
}

/** The texts among some files. */
export function textsOf(written: ReadonlyMap<string, Buffer>): Written {
  return new Map(
    [...written]
      .filter(([path]) => !path.endsWith(".woff2"))
      .map(([path, bytes]) => [path, bytes.toString("utf8")] as const),
  );
}

/** Renders a pass and returns every file that was written, by its path with `/`. */
export async function renderFiles(
  files: Files,
  wish: Omit<RenderRequest, "source" | "output">,
): Promise<ReadonlyMap<string, Buffer>> {
  return withSource(files, async (source) => {
    const output = await mkdtemp(join(tmpdir(), "scrutineer-render-"));
    try {
      const { printed, error } = await ask({ source, output, ...wish });
      if (error !== undefined) throw new Error(error);
      if (printed !== "") throw new Error(`Rendering is not silent: ${printed}`);
      const paths = await listFiles(output);
      return new Map(
        await Promise.all(paths.map(async (path) => [path, await readFile(join(output, path))] as const)),
      );
    } finally {
      await rm(output, { recursive: true, force: true });
    }
  });
}

/** The HTML pages among the files. */
export function pagesOf(written: Written): readonly (readonly [path: string, markup: string])[] {
  return [...written].filter(([path]) => path.endsWith(".html"));
}

/** The values of an attribute in some markup. */
export function attributeValues(markup: string, name: string): readonly string[] {
  return [...markup.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map((match) => match[1] ?? "");
}
