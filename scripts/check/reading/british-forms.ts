// Which British form an American one stands for: colour for color, organise for organize.

/** Endings that part the two, each with what Britain writes; words that are right in both are not among what comes out. */
const endings: readonly (readonly [american: RegExp, british: string])[] = [
  [/or(s|ed|ing|ful|fully|less|able|ably|ite|ites|ly|al|hood|hoods)?$/, "our$1"],
  [/er(s|ed)?$/, "re$1"],
  [/(?<=[aeiou])l(ed|ing|er|ers|or|ors|ous)$/, "ll$1"],
  [/iz(e|es|ed|ing|er|ers|ation|ations|ational)$/, "is$1"],
  [/yz(e|es|ed|ing|er|ers)$/, "ys$1"],
  [/log(s)?$/, "logue$1"],
  [/(?<=f)ense(s|less)?$/, "ence$1"],
  [/(?<=enrol|fulfil|instal|distil)l(s|ment|ments)?$/, "$1"],
  [/(?<=ski|wi)ll(?=ful)/, "l"],
  [/(?<=dg)m(ents?)$/, "em$1"],
  [/^gray(s|ed|ing|er)?$/, "grey$1"],
  [/^(ped|orthoped|encycloped|gynec|anest|hem|arch|esth)/, ""],
];

/** The British forms that an American one may stand for, of which a list of words tells the true ones. */
export function britishForms(word: string): readonly string[] {
  return endings.flatMap(([pattern, british]) => {
    const form =
      british === ""
        ? word.replace(pattern, (stem) => stem.replace(/e(?=[^e]*$)/, "ae"))
        : word.replace(pattern, british);
    return form === word ? [] : [form];
  });
}
