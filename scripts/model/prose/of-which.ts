// Which rows of a table say that they are a part of the row above them.

/** The words of such a row: `of which: agency`, `including overtime`. */
const words =
  /^(?:[-–—•]\s*)?(?:of (?:which|whom|these|those)\b|thereof|incl(?:uding|udes|\.)?\s|comprising)/i;

/** Whether the head of a row says that it is a part of the row above it. */
export function saysOfWhich(head: string): boolean {
  return words.test(head);
}

/** Whether it does, or stands behind a stroke as such rows do. */
export function isOfWhich(head: string): boolean {
  return saysOfWhich(head) || /^[-–—•]\s+\p{L}/u.test(head);
}
