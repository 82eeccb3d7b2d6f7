// What data files and calendars say of a text says no other number, and keeps its points apart.
import { describe, expect, it } from "vitest";
import { textOf } from "../../scripts/lib/text-of.ts";
import { render } from "../markdown/parse-for-test.ts";

const said = (text: string) => textOf(render(text));

describe("the words of a text", () => {
  it.each([
    ["10^6^ people, 12 m^2^, CO~2~e", "10⁶ people, 12 m², CO₂e"],
    ["5 · 10^−3^, x^n^, x^k^ and x~max~", "5 · 10⁻³, x^n, x^k and x_max"],
    ["the 1^st^ of May, AT^T^", "the 1st of May, AT^T"],
    ["**Bo**ld, *it*alic, ~~£5~~ £6", "Bold, italic, £5 £6"],
    ["one\\\ntwo", "one two"],
    ["a < b & c", "a < b & c"],
  ])("%s are: %s", (text, words) => {
    expect(said(text)).toBe(words);
  });

  it("are without the marks of notes", () => {
    expect(said("A[^n] b\n\n[^n]: Note")).toMatch(/^A b /);
  });

  it.each([
    ["That it:\n\n- ask\n- tell", "That it: • ask • tell"],
    [
      "It is:\n\n(a) one\n(b) two\n    (i) small\n    (ii) smaller",
      "It is: (a) one (b) two (i) small (ii) smaller",
    ],
    ["B) two\nC) three", "B) two C) three"],
    ["5. five\n7. seven\n8. eight", "5. five 7. seven 8. eight"],
    ["1. one\n   - inner\n2. two", "1. one • inner 2. two"],
    ["iv. four\nv. five", "iv. four v. five"],
  ])("keep the marks of lists: %j", (text, words) => {
    expect(said(text)).toBe(words);
  });

  it("are the same whatever the classes of the markup are called", () => {
    const markup = render("A[^n] of 10^6^:\n\n(a) one\n(b) two\n\n4.1 A paragraph\n\n[^n]: Note");
    const renamed = markup.replaceAll(/ class="[^"]*"/g, ' class="x"');
    expect(renamed).not.toBe(markup);
    expect(textOf(renamed)).toBe(textOf(markup));
    expect(textOf(renamed)).toContain("A of 10⁶: (a) one (b) two");
  });
});
