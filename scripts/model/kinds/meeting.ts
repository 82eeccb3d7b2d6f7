// A meeting: an agenda, and afterwards its minutes.
import { meetingText } from "../starters/starter-meeting.ts";
import type { Kind } from "./kind.ts";

/** The kind `meeting`. */
export const meeting: Kind = {
  name: "meeting",
  meaning: "an agenda, and afterwards its minutes",
  folder: "meetings",
  requires: ["meeting"],
  formal: true,
  chapters: "none",
  print: "packs",
  followed: false,
  menu: true,
  schemaType: "Event",
  start: () => ({ text: meetingText }),
};
