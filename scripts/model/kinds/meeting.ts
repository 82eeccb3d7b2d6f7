// A meeting: an agenda, and afterwards its minutes.
import { meetingText } from "../starters/starter-meeting.ts";
import type { Kind } from "./kind.ts";

/** The kind `meeting`. */
export const meeting: Kind = {
  name: "meeting",
  title: "Meeting",
  meaning: "an agenda, and afterwards its minutes",
  plural: "Meetings",
  folder: "meetings",
  about: "When committees meet, what they are to consider, and what they decided.",
  requires: ["meeting"],
  formal: true,
  chapters: "none",
  cover: false,
  followed: false,
  menu: true,
  schemaType: "Event",
  start: () => ({ text: meetingText }),
};
