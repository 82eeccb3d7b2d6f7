// The words of the interface, kept as data so that a site can be in another language.
import Type, { type Static } from "typebox";
import { textField } from "../field.ts";

/** The shape of `data/strings.yaml`: a short key, and the words shown. Keys not given keep the built-in English. */
export const UiStringsFile = Type.Object(
  { strings: Type.Record(Type.String(), textField("The words shown.")) },
  { additionalProperties: false, $id: "strings", title: "Words of the interface" },
);
export type UiStringsFile = Static<typeof UiStringsFile>;

/** The built-in English words, by key. */
export const englishStrings = {
  "skip-to-content": "Skip to main content",
  contents: "Contents",
  menu: "Menu",
  search: "Search",
  "not-recorded": "Not recorded",
  overdue: "Overdue",
  unreported: "Date passed, progress not recorded",
  closed: "Closed",
  open: "Open",
  previous: "Previous",
  next: "Next",
  "published-by": "Published by",
  draft: "Draft",
  consultation: "Consultation",
  adopted: "Adopted",
  published: "Published",
  superseded: "Superseded",
  withdrawn: "Withdrawn",
  accepted: "Accepted",
  "accepted-in-part": "Accepted in part",
  "accepted-in-principle": "Accepted in principle",
  rejected: "Rejected",
  noted: "Noted",
  action: "Action",
  recommendation: "Recommendation",
  resolution: "Resolution",
  scheduled: "Scheduled",
  held: "Held",
  cancelled: "Cancelled",
  chair: "Chair",
  "vice-chair": "Vice-chair",
  member: "Member",
  substitute: "Substitute",
  "co-optee": "Co-opted member",
  "taken-up": "Taken up",
  dropped: "No longer planned",
  "to-schedule": "To be scheduled",
  "no-trace": "Date passed, not on any agenda here",
  "disclosable-pecuniary": "Disclosable pecuniary interest",
  personal: "Personal interest",
  prejudicial: "Prejudicial interest",
  other: "Other interest",
} as const;
export type StringKey = keyof typeof englishStrings;

/** The words of the interface, every key present. */
export type UiStrings = Readonly<Record<StringKey, string>>;
