// Links, whatever their addresses look like: with spaces, with letters beyond ASCII, or bare in a sentence.
import { describe, expect, it } from "vitest";
import { parse, render } from "./parse-for-test.ts";

const addresses = (text: string) =>
  parse(text).links.map(({ kind, address, text: words }) => [kind, address, words]);
const strays = (text: string) => parse(text).strays.map(({ kind, written }) => [kind, written]);

describe("a file whose name has spaces", () => {
  it.each([
    ["[the plan](Our plan.docx)", ["link", "Our%20plan.docx", "the plan"]],
    ["[the *new* plan](Our plan (final) v2.PDF)", ["link", "Our%20plan%20(final)%20v2.PDF", "the new plan"]],
    ["[plan](<Our plan.pdf>)", ["link", "Our%20plan.pdf", "plan"]],
    ["[plan](Our%20plan.pdf)", ["link", "Our%20plan.pdf", "plan"]],
    [
      '[plan](../été passé/Où aller.csv "Titre")',
      ["link", "../%C3%A9t%C3%A9%20pass%C3%A9/O%C3%B9%20aller.csv", "plan"],
    ],
    ["![A map of wards](My Map.PNG)", ["picture", "My%20Map.PNG", "A map of wards"]],
    ["| [a](b c.pdf) |\n| --- |\n| x |", ["link", "b%20c.pdf", "a"]],
  ])("%s is named", (text, expected) => {
    expect(addresses(text)).toEqual([expected]);
    expect(strays(text)).toEqual([]);
  });

  it("becomes a link and a picture like any other", () => {
    expect(render("[**a** b](c d.txt) ![e](f g.png)")).toBe(
      '<p><a href="c%20d.txt"><strong>a</strong> b</a> <img src="f%20g.png" alt="e"></p>\n',
    );
  });

  it("stands at its own place", () => {
    const { links } = parse(
      "See\n[a](b.pdf), [the plan](Our plan.docx),\n[café](café.pdf) and [x](caf%C3%A9.pdf).",
    );
    expect(links.map(({ place }) => [place.line, place.column])).toEqual([
      [2, 3],
      [2, 22],
      [3, 6],
      [3, 24],
    ]);
  });
});

describe("what is no link", () => {
  it.each([
    "[the plan](https://example.org/our plan)",
    "[the plan](/our plan/)",
    "[the plan](Annual report)",
    "[the plan] (https://example.org/)",
    "[the plan] (plan.pdf)",
    "(the plan)[https://example.org/]",
    "[the plan](https://example.org/plan",
  ])("but was meant as one is found: %s", (text) => {
    expect(strays(`Read ${text}`)).toEqual([["broken-link", text]]);
  });

  it.each([
    "The Act [sic] (as amended) applies.",
    "It met [in private] and (later) [in public].",
    "See page 4 [the plan] (see note 3).",
    "\\[the plan](see above)",
    "`[the plan](see above)`",
  ])("and was not meant as one is left alone: %s", (text) => {
    expect(strays(text)).toEqual([]);
  });

  it("because nothing says where it leads is found", () => {
    expect(strays("Read [the plan][plan].")).toEqual([["undefined-link", "[the plan][plan]"]]);
    expect(strays("Read [the plan][plan].\n\n[plan]: https://example.org/")).toEqual([]);
  });
});

describe("an address that stands in a sentence", () => {
  it.each([
    ["https://docs.example.org/d/1Q5ra", "https://docs.example.org/d/1Q5ra"],
    ["http://example.org/a_(b)", "http://example.org/a_(b)"],
    ["www.example.sk/info", "https://www.example.sk/info"],
    ["rotherham.gov.uk/bins", "https://rotherham.gov.uk/bins"],
    ["gov.uk/apply", "https://gov.uk/apply"],
    ["bit.ly/3xYz", "https://bit.ly/3xYz"],
    ["clerk@example.org", "mailto:clerk@example.org"],
    ["<https://example.org/>", "https://example.org/"],
  ])("%s becomes a link", (written, address) => {
    const text = `Write (${written}), or ring.`;
    const { links } = parse(text);
    expect(links.map((link) => [link.address, link.text, link.place.column])).toEqual([
      [address, written.replaceAll(/[<>]/g, ""), written.startsWith("<") ? 9 : 8],
    ]);
  });

  it.each([
    "GOV.UK and ASP.NET and Booking.com",
    "and/or, 10.30/11.15, n.a/n.k, guide.md, plan.pdf/annex and i.e./e.g.",
    "ftp://example.org and //example.org/",
    "file:///C:/plan.docx",
    "`https://example.org/`",
    "Mr.Smith, p.m., e.g.this, 10.30am, v1.2",
    "@example and a@b",
  ])("is told from what is none: %s", (text) => {
    expect(addresses(text)).toEqual([]);
  });

  it("is no link in a link", () => {
    expect(addresses("[see https://example.org/](https://example.com/)")).toEqual([
      ["link", "https://example.com/", "see https://example.org/"],
    ]);
  });
});
