// A Markdown file of somebody else becomes a page that says the same.
import { expect, it } from "vitest";
import { asPage } from "./as-page.ts";

const bodyOf = (text: string) => asPage(text).split("\n---\n\n")[1];

it("leaves out what belongs to the place of a file, and nothing that it says", () => {
  const text = `---
title: Minutes
---
<!-- made by a program -->
# Minutes
Present: <b>Ada</b>, see [the list](people.md), [the rest][all] and [the site](https://example.org/). ![A photo](ada.png)

[all]: all.md
`;
  expect(bodyOf(text)).toBe(
    "\n## Minutes\nPresent: Ada, see the list, the rest and [the site](https://example.org/). A photo\n\n\n",
  );
});

it("moves headings down where there is one of the first level, however it is written, and leaves code", () => {
  expect(bodyOf("Minutes\n=======\n\n## Item\n\n```sh\n# a <remark>\n```\n")).toBe(
    "## Minutes\n\n### Item\n\n```sh\n# a <remark>\n```\n",
  );
  expect(bodyOf("## Item\n\n### Vote on `#1`\n")).toBe("## Item\n\n### Vote on `#1`\n");
});

it("gives each table a caption of its own", () => {
  expect(bodyOf("| A |\n|---|\n| 1 |\n\n| B | C |\n| --- | :-: |\n| 1 | 2 |\n")).toBe(
    "Table: What is told of it\n\n| A |\n|---|\n| 1 |\n\nTable: What is told of it too\n\n| B | C |\n| --- | :-: |\n| 1 | 2 |\n",
  );
});
