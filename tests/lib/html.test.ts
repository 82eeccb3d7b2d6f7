// Values in templates become text, never markup.
import { describe, expect, it } from "vitest";
import { html, trusted } from "../../scripts/lib/html.ts";

describe("html", () => {
  it("escapes text between tags and in quoted attributes", () => {
    const evil = `<script>alert("x")</script> & 'y'`;
    const markup = html`<p title="${evil}">${evil}</p>`.toString();
    expect(markup).not.toContain("<script>");
    expect(markup).not.toMatch(/title="[^"]*"x/);
    expect(markup).toContain("&lt;script&gt;");
    expect(markup).toContain("&amp;");
    expect(markup).toContain("&quot;");
    expect(markup).toContain("&apos;");
  });

  it("keeps letters of other scripts as they are", () => {
    expect(html`${"Łódź – ﷺ £5"}`.toString()).toBe("Łódź – ﷺ £5");
  });

  it("nests what is safe without escaping it again, and joins lists", () => {
    const items = ["a<b", "c"].map((item) => html`<li>${item}</li>`);
    expect(html`<ul>${items}</ul>`.toString()).toBe("<ul><li>a&lt;b</li><li>c</li></ul>");
    expect(html`${trusted("<b>bold</b>")}`.toString()).toBe("<b>bold</b>");
  });

  it("prints nothing for what is absent, and zero as a figure", () => {
    expect(html`[${undefined}${null}${false}${[]}${0}]`.toString()).toBe("[0]");
  });

  it("takes no object for safe that only looks like it", () => {
    const forged = { toString: () => "<b>" } as unknown as string;
    expect(() => html`${forged}`.toString()).toThrow();
  });
});
