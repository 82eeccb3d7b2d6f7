// A scrutiny review: what was looked into, found and recommended.
import { placeholder } from "../starters/placeholder.ts";
import type { Kind } from "./kind.ts";

const text = `## 1 Summary

1.1 ${placeholder("what was looked at, and what came of it.")} The review makes [[= recommendations.count]] recommendations.

::: recommendations
:::

## 2 What was found

2.1 ${placeholder("what people said, in a list of points such as these.")}

    - ${placeholder("the first point;")}
    - ${placeholder("the second point;")}
    - ${placeholder("the third point.")}

2.2 The review therefore makes [[recommendation 1]] and [[recommendation 2]].
`;

/** The kind `review`. */
export const review: Kind = {
  name: "review",
  meaning: "what was looked into, found and recommended",
  folder: "reviews",
  requires: ["recommendations"],
  formal: true,
  chapters: "on-new-pages",
  print: "document",
  followed: false,
  menu: true,
  schemaType: "Report",
  start: () => ({ text, numbering: "author" }),
};
