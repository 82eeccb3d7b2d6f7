// Answers of other sites that are kept, so that nobody is asked again for what was asked this week.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import Type, { type Static } from "typebox";
import { Check } from "typebox/value";
import { isThere, type LinkAnswer } from "./link-answer.ts";

const Kept = Type.Record(
  Type.String(),
  Type.Object({
    at: Type.Number(),
    status: Type.Optional(Type.Integer()),
    fault: Type.Optional(Type.String()),
    movedTo: Type.Optional(Type.String()),
    isForGood: Type.Boolean(),
  }),
);

const hour = 3_600_000;

/** How long an answer counts, in milliseconds: a page that is there for a week, anything else for an hour. */
const counts = { there: 7 * 24 * hour, other: hour } as const;

/** The answers in a cache, with the time of each. */
export interface KeptAnswers {
  /** An answer that still counts. */
  find(address: string): LinkAnswer | undefined;
  keep(address: string, answer: LinkAnswer): void;
  /** Writes those that still count. */
  save(): Promise<void>;
}

/** Opens the answers that a folder keeps; a file that cannot be read counts as none. */
export async function openAnswers(folder: string, now: number): Promise<KeptAnswers> {
  const file = join(folder, "links.json");
  const kept = new Map(Object.entries(await readKept(file)).filter(([, one]) => doesCount(one, now)));
  return {
    find: (address) => kept.get(address),
    keep(address, answer) {
      kept.set(address, { ...answer, at: now });
    },
    save: () => writeFile(file, `${JSON.stringify(Object.fromEntries(kept), undefined, 1)}\n`),
  };
}

function doesCount(answer: Static<typeof Kept>[string], now: number): boolean {
  const age = now - answer.at;
  return age >= 0 && age < (isThere(answer) ? counts.there : counts.other);
}

async function readKept(file: string): Promise<Static<typeof Kept>> {
  try {
    const read: unknown = JSON.parse(await readFile(file, "utf8"));
    return Check(Kept, read) ? read : {};
  } catch {
    return {};
  }
}
