// Names in a text: the longest at each place, in time that does not grow with how many names there are.
import { expect, it } from "vitest";
import { measureNames, NameFinder, ownerNames } from "../../../scripts/check/reading/named-things.ts";
import { readWords } from "../../../scripts/check/reading/words.ts";
import { loadSource } from "../../support/load-source.ts";

const finder = new NameFinder<string>();
for (const name of [
  "Contacts",
  "Contacts with a decision",
  "IT",
  "NEET",
  "Assistant Director, Education",
  "St. Mary's School",
  "A1.2",
])
  finder.add(name, `<${name}>`);

it.each<[string, ...string[]]>([
  ["Contacts rose; contacts with a decision fell.", "Contacts", "Contacts with a decision"],
  ["Contacts with no decision.", "Contacts"],
  ["It is IT, not it; NEETs and neet.", "IT", "NEET"],
  ["The assistant director – Education – spoke.", "Assistant Director, Education"],
  ["St Mary’s School and St. Mary's School's pupils.", "St. Mary's School", "St. Mary's School"],
  ["A1.2 and A1.3.", "A1.2"],
  ["Contact a school."],
])("are found in %s", (text, ...expected) => {
  const found = finder.find(readWords(text));
  expect(found.map(({ name }) => name)).toEqual(expected);
  expect(found.map(({ thing }) => thing)).toEqual(expected.map((name) => `<${name}>`));
});

it("are those of measures, bodies, people and offices", async () => {
  const register = await loadSource();
  const words = readWords("Buses on time, said WBC and Ada Archer to the Head of Transport.");
  expect(
    measureNames(register)
      .find(words)
      .map(({ thing }) => thing.measure.ref),
  ).toEqual(["punctuality"]);
  const owners = ownerNames(register).find(
    readWords("WBC and Councillor Ada Archer met the Head of Transport."),
  );
  expect(
    owners.map(({ thing }) => (thing.sort === "person" ? thing.person.id : thing.organization.id)),
  ).toEqual(["westford-council", "ada-archer", "head-of-transport"]);
});
