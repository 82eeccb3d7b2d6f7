// Telephone numbers keep their order in text that runs from right to left, and other numbers are left alone.
import { expect, it } from "vitest";
import { isolatePhoneNumbers } from "../../scripts/markdown/phone-numbers.ts";

it.each([
  ["فون 01709 382121 پر", 'فون <bdi dir="ltr">01709 382121</bdi> پر'],
  ["اتصل على +44 (0)1709 382121", 'اتصل على <bdi dir="ltr">+44 (0)1709 382121</bdi>'],
  [
    "01709 382121 یا 01709-823999 <b>",
    '<bdi dir="ltr">01709 382121</bdi> یا <bdi dir="ltr">01709-823999</bdi> &lt;b&gt;',
  ],
])("keeps the number together in %s", (text, markup) => {
  expect(isolatePhoneNumbers(text).toString()).toBe(markup);
});

it.each(["سے 2026 2029 تک", "2026-03-31 کو", "Call 01709 382121 & ask", "٠١٢٣", "", "0 1 2 عدد"])(
  "leaves %j as it is",
  (text) => {
    expect(isolatePhoneNumbers(text).toString()).toBe(text.replace("&", "&amp;"));
  },
);
