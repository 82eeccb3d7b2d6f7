// Holds exempt papers back from every folder that a site is, or may become.
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Audience } from "../model/plan-pack.ts";
import { isWithin } from "./check-output.ts";
import { UsageError } from "./command-line.ts";

/** Throws `UsageError` for a folder where officers write, and for members' packs in or around a site. */
export async function checkPackOutput(output: string, source: string, audience: Audience): Promise<void> {
  if (isWithin(output, join(source, "content")) || isWithin(output, join(source, "data")))
    throw new UsageError(
      `The output folder ${output} lies among the content. Choose one outside content/ and data/.`,
    );
  if (audience === "public") return;
  const site = await siteAround(output);
  if (site === undefined) return;
  throw new UsageError(
    `The output folder ${output} lies in the site ${site}, which everybody can read, and a members' pack holds exempt papers. Choose a folder outside the site.`,
  );
}

/** The site that a folder is or lies in. */
async function siteAround(folder: string): Promise<string | undefined> {
  // A folder named _site is ours by its name, also before the first build.
  if (basename(folder) === "_site" || (await isFile(join(folder, "catalogue.json")))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : siteAround(parent);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() === true;
}
