// A strategy: what is aimed at, and why.
import { placeholder } from "../starters/placeholder.ts";
import type { Kind } from "./kind.ts";

const text = `## Why there is a strategy

${placeholder("what is to change, for whom, and why now.")}

## Vision and principles

::: vision
:::

::: principles
:::

## Priorities

::: priorities
:::

## Delivery

::: delivery
:::
`;

/** The kind `strategy`. */
export const strategy: Kind = {
  name: "strategy",
  meaning: "what is aimed at, and why",
  folder: "strategies",
  requires: ["strategy"],
  formal: true,
  chapters: "on-new-pages",
  print: "document",
  followed: true,
  menu: true,
  schemaType: "CreativeWork",
  start: () => ({ text }),
};
