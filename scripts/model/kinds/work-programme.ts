// A work programme: what a body means to look at in a year.
import { workProgrammeText } from "../starters/starter-meeting.ts";
import type { Kind } from "./kind.ts";

/** The kind `work-programme`. */
export const workProgramme: Kind = {
  name: "work-programme",
  meaning: "what a body means to look at in a year",
  folder: "work-programmes",
  requires: ["work-programme"],
  formal: true,
  chapters: "none",
  print: "paper",
  followed: false,
  menu: false,
  schemaType: "CreativeWork",
  start: () => ({ text: workProgrammeText }),
};
