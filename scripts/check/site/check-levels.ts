// What data/checks.yaml says of rules, it says of rules that there are, and that can weigh less or more.
import { suggest } from "../../lib/nearest.ts";
import { reportedRule } from "../../lib/reported-rules.ts";
import { type Check, error } from "../for-rules/check.ts";

/** The rule of levels, which has to be told of all the others. */
export function checkLevels(rules: readonly Check[]) {
  return {
    name: "check-levels",
    about: "Every rule that `data/checks.yaml` names is there, and finds what may be left as it is.",
    why: "A level for a rule that is not there changes nothing, while somebody believes that it does.",
    mend: "Write the name that stands in brackets behind a finding, without its last six signs, of a rule whose findings can be weighed.",
    *run(register) {
      const known = new Map(rules.map((rule) => [rule.name, rule]));
      const judged = [...known.values()].filter(({ level }) => level !== undefined);
      for (const name of register.levels.keys()) {
        const reported = reportedRule(name);
        if (known.get(name)?.level !== undefined || reported?.isWeighed === true) continue;
        const place = register.locateInData("checks.yaml", `/levels/${name}`);
        if (reported?.level !== undefined)
          yield error(
            place,
            `What “${name}” finds always weighs the same. ${reported.why}`,
            "Take the rule out of the file. What may stay can be acknowledged where it stands, each finding for itself.",
          );
        else if (reported !== undefined)
          yield error(
            place,
            `What “${name}” finds always stops the build. ${reported.why}`,
            "Take the rule out of the file.",
          );
        else if (known.has(name))
          yield error(
            place,
            `What “${name}” finds always stops the build: something would be published wrongly.`,
            "Take the rule out of the file.",
          );
        else
          yield error(
            place,
            `There is no rule “${name}” whose findings can be weighed.`,
            suggest(
              name,
              judged.map((rule) => rule.name),
              "Write the name that stands in brackets behind a finding, without its last six signs.",
            ),
          );
      }
    },
  } as const satisfies Check;
}
