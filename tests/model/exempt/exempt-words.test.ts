// Nothing of what is exempt is in the register of the public: in no value and in no key, whatever field it stood in.
import { describe, expect, it } from "vitest";
import { redactRegister } from "../../../scripts/model/exempt/redact-register.ts";
import type { Register } from "../../../scripts/model/register.ts";
import { exemptWord, exemptWordFiles } from "../../support/exempt-words.ts";
import { loadSource } from "../../support/load-source.ts";
import { registerHtml } from "../../support/register-html.ts";
import { wordsIn } from "../../support/words-in.ts";

/** Every word in the values and keys of a register, and in the HTML of its texts. */
const wordsOf = (register: Register) => [
  ...new Set([...wordsIn(register, exemptWord), ...wordsIn(registerHtml(register), exemptWord)]),
];

describe("a word in every text that may be exempt", async () => {
  const files = exemptWordFiles();
  const written = wordsIn(Object.entries(files), exemptWord);
  const whole = await loadSource(files);

  it("is in the whole register, every one", () => {
    const found = new Set(wordsOf(whole));
    expect(written.filter((word) => !found.has(word))).toEqual([]);
    expect(written.length).toBeGreaterThan(300);
  });

  it("is in no value and no key of the public register, and in no text made from it", () => {
    expect(wordsOf(redactRegister(whole))).toEqual([]);
  });
});

describe("the same words where nothing is exempt", async () => {
  const whole = await loadSource(exemptWordFiles("open"));
  const open = redactRegister(whole);
  /** A value without what was typed, which is for checks, and without what is replaced by a paper that there is not. */
  const asSeen = (value: unknown) =>
    JSON.parse(
      JSON.stringify(value, (key, inner) => {
        if (key === "files" || key === "replaces") return undefined;
        return inner instanceof Map ? [...inner] : inner;
      }),
    );

  it("are all in the public register", () => {
    const found = new Set(wordsOf(open));
    const expected = wordsIn(asSeen(whole.publications), exemptWord);
    expect(expected.filter((word) => !found.has(word))).toEqual([]);
    expect(expected.length).toBeGreaterThan(200);
  });

  it("stand where they stood, with all that is no word", () => {
    for (const [id, publication] of whole.publications)
      expect(asSeen(open.publications.get(id))).toEqual(asSeen(publication));
    const { site, people, organizations, terms, scales, committees, memberships, templates, words, assets } =
      whole;
    const shared = {
      site,
      people,
      organizations,
      terms,
      scales,
      committees,
      memberships,
      templates,
      words,
      assets,
    };
    expect(open).toMatchObject(shared);
    const { today, fonts, holdsDrafts } = open;
    expect([today, fonts, holdsDrafts]).toEqual([whole.today, whole.fonts, true]);
  });
});
