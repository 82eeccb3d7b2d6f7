// What is said within the texts of officers: labels of tables and figures, links to places, notes and files.

const ordinals = new Intl.PluralRules("en-GB", { type: "ordinal" });
const endings = { one: "st", two: "nd", few: "rd", other: "th", zero: "th", many: "th" };

/** The words within texts. */
export const prose = {
  /** Before the name of a heading that links to itself. */
  linkTo: "Link to section:",
  /** Before the number of a paragraph, for those who do not see where it stands. */
  paragraph: "Paragraph",
  table: (number: number) => `Table ${number}`,
  notes: "Notes",
  file: (name: string) => `file ${name}`,
  /** A place in an order: `1st`, `2nd`, `3rd`, `11th`. */
  ordinal: (place: number) => `${place}${endings[ordinals.select(place)]}`,
  /** In the place of the name of something exempt. */
  exempt: "an exempt text",
};
