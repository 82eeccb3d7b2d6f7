// What can be taken away of all meetings and all decisions: calendars to subscribe to, and data.
import type { Download, View } from "../../scripts/model/view.ts";

/** The calendar of each body, and the data of all meetings. */
export function meetingsDownloads(view: View): readonly Download[] {
  const calendars = view.committees.calendars().map(({ path, organization }) => ({
    href: view.href(path),
    name: organization === undefined ? "All meetings" : view.organizationName(organization),
    detail: "Calendar",
  }));
  return [...calendars, { href: view.href("/meetings.json"), name: "All meetings", detail: "JSON" }];
}

/** The data of all decisions. */
export function decisionsDownloads(view: View): readonly Download[] {
  return ["csv", "json"].map((format) => ({
    href: view.href(`/decisions.${format}`),
    name: "All decisions",
    detail: format.toUpperCase(),
  }));
}
