// npm start: a preview that follows every change of the content, and shows problems in the terminal and in the page.
import { createHash } from "node:crypto";
import { join, relative, resolve } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { UsageError } from "./command/command-line.ts";
import { useCache } from "./command/open-cache.ts";
import { readPathPrefix } from "./command/path-prefix.ts";
import { FolderWatch } from "./command/preview/folder-watch.ts";
import { PreviewBuilder } from "./command/preview/preview-builder.ts";
import { openPreviewServer } from "./command/preview/preview-server.ts";
import { previewVariable } from "./command/preview/told-findings.ts";
import { projectRoot } from "./command/project-root.ts";
import { type CommandContext, type ExitCode, runCommand } from "./command/run-command.ts";
import { formatCount } from "./lib/number-format.ts";

await runCommand(commandForms.start, (context) =>
  useCache(context.environment, (cache) => preview(cache, context)),
);

async function preview(
  cache: string,
  { line, terminal, environment, signal }: CommandContext,
): Promise<ExitCode> {
  const source = resolve(line.options.get("source")?.[0] ?? projectRoot);
  const pathPrefix = readPathPrefix(line.options.get("path-prefix")?.[0]);
  const port = Number(line.options.get("port")?.[0] ?? "8080");
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError("Write --port and a number from 1 to 65535.");
  const host = line.options.get("host")?.[0];
  const name = createHash("sha256").update(source).digest("hex").slice(0, 12);
  const folder = join(cache, "preview", name);

  const today = line.options.get("today")?.[0];
  const builder = new PreviewBuilder({
    script: join(projectRoot, "scripts", "build.ts"),
    parameters: [
      "--no-pdf",
      "--drafts",
      "--source",
      source,
      "--output",
      folder,
      "--path-prefix",
      pathPrefix,
      ...(today === undefined ? [] : ["--today", today]),
    ],
    // Where the cache is one for this run alone, it is for all of its builds.
    environment: { ...environment, SCRUTINEER_CACHE: cache, [previewVariable]: "1" },
    signal,
  });
  const watch = new FolderWatch([
    join(source, "content"),
    join(source, "data"),
    join(projectRoot, "layouts"),
    join(projectRoot, "scripts"),
  ]);
  await watch.begin();
  terminal.progress("Building the preview");
  const first = await builder.build();
  signal.throwIfAborted();
  if (first.exitCode === 2) throw new UsageError(first.output.trim());
  if (first.output.trim() !== "") terminal.tell(first.output.trim());
  const server = await openPreviewServer({
    folder,
    port,
    ...(host !== undefined && { host }),
    pathPrefix,
    problem: () => builder.problem,
    findings: () => builder.findings,
  });
  const [address, ...others] = server.addresses;
  terminal.say(`The preview is at ${address} (Ctrl-C stops it)`);
  if (builder.findings !== undefined)
    terminal.say(`What is to be mended or judged stands at ${address}.preview/findings/`);
  if (others.length > 0)
    terminal.say(`Other machines find it, with all that is not published yet, at ${others.join(", ")}`);
  try {
    for (;;) {
      const [file = "", ...more] = await watch.next(signal);
      const result = await builder.build();
      const state =
        result.exitCode === 0 ? "The preview is up to date." : "The preview waits until this is mended.";
      const changed = `${relative(source, file)}${more.length > 0 ? ` and ${formatCount(more.length, "other file")}` : ""}`;
      terminal.tell(`\n${changed} changed.\n${result.output.trim()}\n${state}`);
      server.reload();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await server.close();
  }
  return 0;
}
