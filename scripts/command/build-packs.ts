// Prints the packs of one meeting: those for everybody, or those for its members, which no public folder may hold.

import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Rule } from "../check/rules.ts";
import type { IsoDay } from "../lib/calendar.ts";
import type { Finding } from "../lib/finding.ts";
import { suggest } from "../lib/nearest.ts";
import { isMeeting, listMeetings, type MeetingPublication } from "../model/committees/meetings.ts";
import { listLeftOut } from "../model/drafts.ts";
import { redactRegister } from "../model/exempt/redact-register.ts";
import type { FileStore } from "../model/file-store.ts";
import { type Audience, type PackPlan, planMembersPacks, planPacks } from "../model/packs/plan-pack.ts";
import type { PublicationId } from "../model/publication-id.ts";
import type { Register } from "../model/register.ts";
import { documentPath } from "../model/site/document-path.ts";
import { withoutDrafts } from "../model/without-drafts.ts";
import { makeProcessFolder } from "../pdf/browser/process-folder.ts";
import { describeDifferences } from "../proof/describe-differences.ts";
import { proveFolder } from "../proof/prove-folder.ts";
import { renderSite } from "../site/render-site.ts";
import { checkPackOutput } from "./check-pack-output.ts";
import { UsageError } from "./command-line.ts";
import { copyInto } from "./copy-into.ts";
import { nameFullDisk, writtenFolders } from "./full-disk.ts";
import { keepOutOfGit } from "./keep-out-of-git.ts";
import type { PrintedPdf } from "./kept-pdfs.ts";
import { hasErrors, loadAndCheck, refuseDrafts } from "./load-and-check.ts";
import { openPictureCache, openStyleCache } from "./open-build-cache.ts";
import { openFileStore } from "./open-file-store.ts";
import { openPrintRun, type PrintRunSettings } from "./open-print-run.ts";
import { printPacks } from "./print-packs.ts";

/** How to print packs. Folders are absolute. */
export interface PackSettings extends Omit<PrintRunSettings, "print"> {
  readonly source: string;
  /** The folder that packs are written to, each at its public path. */
  readonly output: string;
  readonly today: IsoDay;
  /** The id of a meeting. */
  readonly meeting: PublicationId;
  readonly audience: Audience;
  readonly processId: number;
  /** Show drafts too, marked as such. */
  readonly drafts: boolean;
}

/** What printing came to. Without `written` the content has errors and nothing was written. */
export interface PackRunResult {
  readonly findings: readonly Finding<Rule>[];
  /** What is to be said of the search for exempt texts. */
  readonly notes?: readonly string[];
  /** The files written with what is known of each. */
  readonly written?: readonly (PrintedPdf & { readonly file: string })[];
  /** The files written beside the packs of members, which exempt papers link. */
  readonly beside?: readonly string[];
}

/** Prints the packs; throws UsageError for a meeting that there is not, or a folder that must not hold them. */
export async function buildPacks(settings: PackSettings): Promise<PackRunResult> {
  const store = await openFileStore(settings.cacheDirectory, settings.processId);
  try {
    return await buildFrom(settings, store);
  } catch (error) {
    throw await nameFullDisk(error, writtenFolders(settings.output, settings.cacheDirectory));
  } finally {
    await store.close();
  }
}

async function buildFrom(settings: PackSettings, store: FileStore): Promise<PackRunResult> {
  const { source, output, today, audience, signal, progress } = settings;
  await checkPackOutput(settings);
  progress("Reading and checking the content");
  const { drafts } = settings;
  const { register: read, findings } = await loadAndCheck(source, today, {
    drafts,
    store,
    pictures: openPictureCache(settings.cacheDirectory),
  });
  if (hasErrors(findings)) return { findings };
  const meeting = meetingNamed(read, settings.meeting);
  if (!drafts) refuseDrafts([meeting.id], listLeftOut(read));
  const whole = drafts ? read : withoutDrafts(read, "members");
  const published = drafts ? read : withoutDrafts(read);
  const register = redactRegister(published);
  const plans = plansFor(audience, { whole, register, meeting });

  const folder = await makeProcessFolder(tmpdir(), "scrutineer-packs-");
  const print = join(folder, "print");
  try {
    progress("Laying out the packs");
    await renderSite({
      register,
      ...(audience === "members" && { whole }),
      plans,
      pass: "print",
      pathPrefix: "/",
      pdfs: new Map(),
      packs: new Map(),
      store,
      styles: openStyleCache(settings.cacheDirectory),
      output: print,
    });
    signal.throwIfAborted();
    const printer = await openPrintRun({ ...settings, print });
    const run = { printer, sayings: register, print, output: join(folder, "packs"), progress };
    const { printed, differences } = await printPacks(plans, run).finally(() => printer.close());
    signal.throwIfAborted();
    const faults = await describeDifferences(differences, { register: whole, sourceFolder: source });
    const proof =
      audience === "members"
        ? { findings: [], notes: [] }
        : await proveFolder({ folder: run.output, store, register: whole, published });
    const found = [...proof.findings, ...faults];
    if (found.length > 0) return { findings: [...findings, ...found] };
    const written = printed.map((pdf) => ({ ...pdf, file: join(output, documentPath(pdf)) }));
    if (audience === "members") await keepOutOfGit(output);
    for (const { file, ...pdf } of written) await copyInto(join(run.output, documentPath(pdf)), file);
    const beside = await copyBeside(plans, print, output);
    return { findings, notes: proof.notes, written, beside };
  } catch (error) {
    throw await nameFullDisk(error, writtenFolders(output, settings.cacheDirectory));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts what goes with packs of members into the folder of the meeting, as it was checked. */
async function copyBeside(
  plans: readonly PackPlan[],
  print: string,
  output: string,
): Promise<readonly string[]> {
  const copies = new Map(
    plans.flatMap(({ meeting, beside = [] }) =>
      beside.map(({ file, path }) => [join(output, meeting.id, path), file] as const),
    ),
  );
  for (const [to, file] of copies) await copyInto(join(print, file.replace(/^content\//, "")), to);
  return [...copies.keys()];
}

function plansFor(
  audience: Audience,
  {
    whole,
    register,
    meeting,
  }: { readonly whole: Register; readonly register: Register; readonly meeting: MeetingPublication },
): readonly PackPlan[] {
  if (audience === "members") return planMembersPacks(whole, register, meeting);
  const open = register.publications.get(meeting.id);
  if (open === undefined || !isMeeting(open))
    throw new UsageError(
      `The meeting ${meeting.id} is exempt as a whole, so that there is no pack of it for everybody. Add --audience members.`,
    );
  return planPacks(register, open);
}

function meetingNamed(register: Register, id: PublicationId): MeetingPublication {
  const meeting = register.publications.get(id);
  if (meeting !== undefined && isMeeting(meeting)) return meeting;
  const ids = listMeetings(register).map((one) => one.id);
  throw new UsageError(
    `There is no meeting ${id}. ${suggest(id, ids, "Write the path of its folder under content/.")}`,
  );
}
