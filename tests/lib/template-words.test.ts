// The words of templates are found wherever values stand among them.
import { expect, it } from "vitest";
import { mapTemplateWords } from "../../scripts/lib/template-words.ts";

const pieces = (strings: TemplateStringsArray, ..._values: readonly unknown[]) => [...strings];
const upper = (template: readonly string[]) => mapTemplateWords(template, (words) => words.toUpperCase());

it.each([
  ["words alone", pieces`one`, ["ONE"]],
  ["words around values", pieces`one ${1} two`, ["ONE ", " TWO"]],
  ["tags and attributes", pieces`<p class="a">one</p> two`, ['<p class="a">ONE</p> TWO']],
  [
    "values within tags",
    pieces`<p${1} id="${2}"${3}>one <b>${4}</b> two</p>`,
    ["<p", ' id="', '"', ">ONE <b>", "</b> TWO</p>"],
  ],
  ["a tag that is a value", pieces`<h${1} id="a">one</h${2}>`, ["<h", ' id="a">ONE</h', ">"]],
  ["a greater-than sign in an attribute", pieces`<a title="a > b">one</a>`, ['<a title="a > b">ONE</a>']],
  ["references", pieces`<p>a &amp; b</p>${1}`, ["<p>A &AMP; B</p>", ""]],
  ["nothing", pieces``, [""]],
])("%s", (_name, template, expected) => {
  expect(upper(template)).toEqual(expected);
});
