// A page without anything on it, for tests of what does not depend on the page.
import type { PrintedElement } from "../../scripts/pdf/page-snapshot.ts";

export const emptyPage: PrintedElement = {
  kind: "element",
  name: "html",
  attributes: new Map([["lang", "en-GB"]]),
  label: undefined,
  display: "block",
  listStyle: "none",
  children: [],
};
