// What links and pictures are called, and what counts as a picture.
import { describe, expect, it } from "vitest";
import { isHidden, isPicture, nameOf } from "../../../scripts/pdf/tags/name-of.ts";
import { element, marker } from "./make-page.ts";

describe("a name", () => {
  it("says what stands higher or lower", () => {
    const heading = element("h2", {}, "10", element("sup", {}, "6"), " t CO", element("sub", {}, "2"));
    expect(nameOf(heading)).toBe("10⁶ t CO₂");
  });

  it.each([
    ["the words", element("a", {}, "see ", element("em", {}, "this")), "see this"],
    ["the label before the words", element("a", { "aria-label": "Note 3" }, "3"), "Note 3"],
    [
      "the label of a part",
      element("a", {}, "see ", element("span", { "aria-label": "note" }, "3")),
      "see note",
    ],
    ["the alternative text of a picture", element("img", { alt: "Two bars" }), "Two bars"],
    [
      "the words and the pictures among them",
      element("a", {}, "a ", element("img", { alt: "b" }), " c"),
      "a b c",
    ],
    ["without what is hidden", element("a", {}, "a", element("span", { "aria-hidden": "true" }, "b")), "a"],
    ["without marks of lists", element("a", {}, element("li", {}, marker("1. "), "a")), "a"],
    [
      "without spaces around it and hyphens that are not seen",
      element("a", {}, "\n a\u00a0 b\u00adc "),
      "a bc",
    ],
    ["apart where boxes are", element("a", {}, element("p", {}, "a"), element("p", {}, "b")), "a b"],
    ["apart where a line ends", element("a", {}, "a", element("br"), "b"), "a b"],
    [
      "in one where an element has no box",
      element("a", {}, element("b", { display: "contents" }, "a"), "b"),
      "ab",
    ],
    ["empty if there is none", element("img", {}), ""],
  ])("is %s", (_what, node, name) => {
    expect(nameOf(node)).toBe(name);
  });
});

describe("a picture", () => {
  it.each([
    ["an image with a text", element("img", { alt: "a" }), true],
    ["an image that says nothing of itself", element("img"), true],
    ["not a decoration", element("img", { alt: "" }), false],
    ["not a decoration with a space", element("img", { alt: " " }), false],
    ["not what is there for the looks", element("img", { alt: "a", role: "presentation" }), false],
    ["whatever has its role", element("span", { role: "img" }, "***"), true],
    ["a chart", element("svg", { role: "graphics-document" }), true],
    ["not a drawing without a role", element("svg"), false],
  ])("is %s", (_what, node, expected) => {
    expect(isPicture(node)).toBe(expected);
  });
});

it("only what is marked so is hidden", () => {
  const nodes = [
    element("p", { "aria-hidden": "true" }),
    element("p", { "aria-hidden": "false" }),
    element("p"),
    marker("1."),
  ];
  expect(nodes.map(isHidden)).toEqual([true, false, false, false]);
});
