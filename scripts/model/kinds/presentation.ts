// A presentation: the slides that were shown at a meeting, with what is to be read beside each.
import { placeholder } from "../starters/placeholder.ts";
import type { Kind } from "./kind.ts";

const text = `::: slide title="[Replace: the title of the first slide.]"
- ${placeholder("the first point on the slide.")}
- ${placeholder("the second point.")}
:::

${placeholder("what was said to this slide, or take the lines out.")}

::: slide title="[Replace: the title of the second slide.]"
${placeholder("what stands on it: words, a list, a table, a picture.")}
:::
`;

/** The kind `presentation`. */
export const presentation: Kind = {
  name: "presentation",
  meaning: "slides that are shown at a meeting",
  folder: "presentations",
  requires: [],
  formal: true,
  chapters: "none",
  print: "paper",
  followed: false,
  menu: false,
  schemaType: "CreativeWork",
  start: () => ({ text }),
};
