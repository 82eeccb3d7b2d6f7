// Small numbers in any table about people who must not be known.
import { type Check, warning } from "../for-rules/check.ts";
import { isOfPeople, smallCells, tellingCells } from "./people-tables.ts";

export const smallGroups = {
  name: "small-groups",
  about:
    "Tables about children, patients, victims and others who must not be known count no group of 1 to 4, whatever they count them by. Many such counts tell nobody; the rule is for who prepares a paper with great care.",
  why: "By age, illness and month, a small group is known to its neighbours as well as by its village.",
  mend: "Put small groups together, or write “<5” and hide a second number, from which the first would follow.",
  level: "info",
  *run(register) {
    for (const { prose } of register.texts)
      for (const grid of prose.read().grids) {
        if (!isOfPeople(grid) || tellingCells(grid).length > 0) continue;
        const small = smallCells(grid);
        const [first] = small;
        if (first === undefined) continue;
        const more = small.length === 1 ? "" : `, and ${small.length - 1} more of the table are as small`;
        yield warning(
          first.unit.place(0),
          `“${first.unit.text.trim()}” under “${grid.headOf(first.column)}” is a count of so few people that somebody could be known${more}.`,
          "Hide it, as “<5”, with another number of its row and column; or count larger groups. Where nobody can be known by it, it may stay.",
        );
      }
  },
} as const satisfies Check;
