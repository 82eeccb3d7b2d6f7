// How the time of the rules alone grows with the number of publications, each of twenty items, and which rules take it.
import { cpuUsage } from "node:process";
import { checks } from "../../scripts/check/checks.ts";
import type { Check } from "../../scripts/check/for-rules/check.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { faultDay } from "../support/read-fault.ts";
import { type Files, withSource } from "../support/temporary-folder.ts";
import { publicationOfItems } from "./publications-of-items.ts";
import { seconds } from "./timing.ts";

const COUNTS = [250, 500, 1000, 2000];
const ITEMS = 20;

/** How long the rules may take for a thousand publications, in milliseconds, and by which power their time may grow. */
const MOST = 5000;
const MOST_AT = 1000;
const EXPONENT = 1.4;

/** Tells how long each rule takes, the slowest first; whether all together keep their limit. */
export async function timeChecks(say: (line: string) => void): Promise<boolean> {
  const runs: { readonly count: number; readonly times: ReadonlyMap<string, number> }[] = [];
  // The first run compiles what the others run.
  await timesOf(COUNTS[0] ?? 0);
  for (const count of COUNTS) runs.push({ count, times: await timesOf(count) });
  const totals = runs.map(({ count, times }) => ({
    count,
    time: [...times.values()].reduce((sum, time) => sum + time, 0),
  }));
  say(`Processor time of the rules alone, for publications of ${ITEMS} items each`);
  const line = (name: string, times: readonly number[]) =>
    say(`${name.padEnd(24)}${times.map((time) => seconds(time).padEnd(10)).join("")}`.trimEnd());
  say(`${"".padEnd(24)}${COUNTS.map((count) => String(count).padEnd(10)).join("")}`.trimEnd());
  line(
    "All rules",
    totals.map(({ time }) => time),
  );
  const last = runs.at(-1)?.times ?? new Map<string, number>();
  for (const [name] of [...last].sort(([, a], [, b]) => b - a).filter(([, time]) => time >= 5))
    line(
      name,
      runs.map(({ times }) => times.get(name) ?? 0),
    );
  const [first, end] = [totals[0], totals.at(-1)];
  const exponent =
    first === undefined || end === undefined
      ? 0
      : Math.log(end.time / first.time) / Math.log(end.count / first.count);
  const taken = totals.find(({ count }) => count === MOST_AT)?.time ?? 0;
  say(`Exponent ${exponent.toFixed(2)}; ${MOST_AT} publications take ${seconds(taken)}.`);
  return taken <= MOST && exponent <= EXPONENT;
}

/** The processor time of each rule that is on where a site says nothing over a source of so many publications, in milliseconds. */
async function timesOf(count: number): Promise<ReadonlyMap<string, number>> {
  const files: Files = Object.assign(
    {},
    ...Array.from({ length: count }, (_, at) => publicationOfItems(at + 1, ITEMS)),
  );
  return withSource(files, async (source) => {
    const { register, findings, unreadable } = await loadRegister({ source, today: faultDay });
    if (findings[0] !== undefined) throw new Error(findings[0].message);
    const times = new Map<string, number>();
    for (const check of checks.filter(({ level }: Check) => level !== "off")) {
      const before = cpuUsage();
      for (const _ of check.run(register, unreadable));
      const { user, system } = cpuUsage(before);
      times.set(check.name, (user + system) / 1000);
    }
    return times;
  });
}
