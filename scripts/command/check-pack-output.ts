// Holds exempt papers back from every folder that a site is, or may become, and from those that git keeps.
import { stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { ifMissing } from "../lib/error-code.ts";
import type { Audience } from "../model/packs/plan-pack.ts";
import { isWithin } from "./check-output.ts";
import { UsageError } from "./command-line.ts";
import { checkIgnored } from "./keep-out-of-git.ts";
import { realPlace } from "./real-place.ts";
import { findTracking } from "./tracked-by-git.ts";

/** A folder for packs, and whose. */
export interface PackOutput {
  readonly output: string;
  readonly source: string;
  readonly audience: Audience;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Throws `UsageError` for a folder where officers write, and for members' packs in a site or in a folder whose files git
 * keeps.
 */
export async function checkPackOutput({ output, source, audience, environment }: PackOutput): Promise<void> {
  const real = await realPlace(output);
  for (const room of ["content", "data"])
    if (isWithin(output, join(source, room)) || isWithin(real, await realPlace(join(source, room))))
      throw new UsageError(
        `The output folder ${output} lies among the content. Choose one outside content/ and data/.`,
      );
  if (audience === "public") return;
  const site = (await siteAround(output)) ?? (await siteAround(real));
  if (site !== undefined)
    throw new UsageError(
      `The output folder ${output} lies in the site ${site}, which everybody can read, and a members' pack holds exempt papers. Choose a folder outside the site.`,
    );
  const tracking = await findTracking(output, environment);
  if (tracking === "tracked")
    throw new UsageError(
      `Git keeps files of the output folder ${output}, so that a members' pack in it, which holds exempt papers, could be committed with them. Choose a folder that is new or that git does not track.`,
    );
  if (tracking === "unknown")
    throw new UsageError(
      `The output folder ${output} lies in a git repository, and without git it cannot be seen what of the folder is tracked; a members' pack holds exempt papers. Install git, or choose a folder outside the repository.`,
    );
  await checkIgnored(output);
}

/** The site that a folder is or lies in. */
async function siteAround(folder: string): Promise<string | undefined> {
  // A folder named _site is ours by its name, also before the first build.
  if (basename(folder).toLowerCase() === "_site" || (await isFile(join(folder, "catalogue.json"))))
    return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : siteAround(parent);
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(ifMissing(undefined)))?.isFile() === true;
}
