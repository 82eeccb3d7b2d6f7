// The files of data/, which hold the facts that publications share.

/** The name of a file of `data/`. */
export type DataFileName =
  | "site.yaml"
  | "organizations.yaml"
  | "people.yaml"
  | "glossary.yaml"
  | "rating-scales.yaml"
  | "committees.yaml"
  | "memberships.yaml"
  | "report-templates.yaml"
  | "strings.yaml"
  | "checks.yaml";
