// What is worked out once for each thing.
import { expect, it } from "vitest";
import { remember } from "../../scripts/lib/remember.ts";

it("works a thing out once for each key, also where it comes to nothing", () => {
  const asked: string[] = [];
  const ask = remember(({ name }: { readonly name: string }) => {
    asked.push(name);
    return name === "none" ? undefined : name.length;
  });
  const [one, same, none] = [{ name: "one" }, { name: "one" }, { name: "none" }];
  expect([ask(one), ask(none), ask(one), ask(none), ask(same)]).toEqual([3, undefined, 3, undefined, 3]);
  expect(asked).toEqual(["one", "none", "one"]);
});
