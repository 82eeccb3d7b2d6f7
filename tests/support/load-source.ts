// The register of the small valid source folder, with other files laid over it, for tests that ask the model.
import type { IsoDay } from "../../scripts/lib/calendar.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { isMeeting, type MeetingPublication } from "../../scripts/model/committees/meetings.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import type { Register } from "../../scripts/model/register.ts";
import { type Files, withSource } from "./temporary-folder.ts";

/** Loads the folder as seen on a day. */
export async function loadSource(files: Files = {}, today: IsoDay = "2026-03-31"): Promise<Register> {
  return withSource(files, async (source) => (await loadRegister({ source, today })).register);
}

/** A meeting that a test counts on; throws where there is none. */
export function meetingAt(register: Register, id: string): MeetingPublication {
  const publication = register.publications.get(publicationId(id));
  if (publication === undefined || !isMeeting(publication)) throw new Error(`There is no meeting ${id}.`);
  return publication;
}

/** The files of a meeting of the panel, held on a day, by their paths. */
export function meetingFiles(day: string, meeting: string, minutes?: string): Files {
  const folder = `content/meetings/transport-panel/${day}`;
  return {
    [`${folder}/index.md`]: `---
title: Meeting of ${day}
type: meeting
status: published
summary: The panel meets.
organization: transport-panel
date: ${day}
---
`,
    [`${folder}/meeting.yaml`]: meeting,
    ...(minutes === undefined ? {} : { [`${folder}/minutes.yaml`]: minutes }),
  };
}
