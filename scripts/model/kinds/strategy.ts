// A strategy: what is aimed at, and why.
import { placeholder } from "../starters/placeholder.ts";
import type { Kind } from "./kind.ts";

const textOf = (organization: string) => `## Foreword

${placeholder("what the strategy means to people, in words of those who answer for it; below, behind by=, who signs.")}

::: signed by=${organization}
:::

## Why there is a strategy

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
  start: ({ organization }) => ({ text: textOf(organization) }),
};
