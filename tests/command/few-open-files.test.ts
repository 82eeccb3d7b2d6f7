// A site of any size is built where the system lets a process open only a few files, as macOS does.
import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { page, smallSource } from "../e2e/command.ts";

it.skipIf(process.platform === "win32")("builds more pages than a process may open files", async () => {
  const many = Array.from({ length: 150 }, (_, at) => at);
  const links = many.map((at) => `[Note ${at}](note-${at}.txt)`).join(", ");
  const source = smallSource({
    ...Object.fromEntries(many.map((at) => [`content/pages/${at}/index.md`, page(`Page ${at}`, "Text.")])),
    ...Object.fromEntries(many.map((at) => [`content/notes/note-${at}.txt`, `Note ${at}.`])),
    "content/notes/index.md": page("Notes", links),
  });
  const build = [process.execPath, join(projectRoot, "scripts/build.ts"), "--source", source, "--no-pdf"];
  await promisify(execFile)("sh", ["-c", 'ulimit -n 64; exec "$@"', "sh", ...build]);
  expect(readdirSync(join(source, "_site/pagefind/fragment")).length).toBeGreaterThan(many.length);
  expect(readdirSync(join(source, "_site/notes")).filter((name) => name.endsWith(".txt"))).toHaveLength(
    many.length,
  );
});
