// npm run check -- --links: asks other sites whether the pages are there that the content links to. Nothing else ever does.
import { setTimeout } from "node:timers/promises";
import type { Finding } from "../../lib/finding.ts";
import type { Register } from "../../model/register.ts";
import { useCache } from "../open-cache.ts";
import type { CommandContext } from "../run-command.ts";
import { openAsker } from "./ask-link.ts";
import { askLinks } from "./ask-links.ts";
import { openAnswers } from "./kept-answers.ts";
import type { LinkAnswer } from "./link-answer.ts";
import { countLinks, type LinkRule, linkFindings } from "./link-findings.ts";
import { listLinks } from "./list-links.ts";

const manners = {
  sites: 5,
  between: 1000,
  pause: async (milliseconds: number, signal: AbortSignal) => setTimeout(milliseconds, undefined, { signal }),
} as const;

interface Settings extends Pick<CommandContext, "environment" | "signal"> {
  /** The time, in milliseconds, by which kept answers count. */
  readonly time: number;
  isAsked(file: string): boolean;
  tell(text: string): void;
}

/** Gives what other sites answered, as findings at the links of a register. */
export type LinkFinder = (register: Register) => readonly Finding<LinkRule>[];

/** Asks other sites; undefined where none can be reached. Throws where it is stopped; what was answered until then is kept. */
export async function checkLinks(
  register: Register,
  { environment, signal, time, isAsked, tell }: Settings,
): Promise<LinkFinder | undefined> {
  return useCache(environment, async (folder) => {
    const links = listLinks(register, isAsked);
    const answers = await openAnswers(folder, time);
    const open = links.map(({ address }) => address).filter((address) => answers.find(address) === undefined);
    const asker = openAsker({
      environment,
      timeout: 15_000,
      patience: 30_000,
      pause: manners.pause,
      now: Date.now,
    });
    const now = new Map<string, LinkAnswer>();
    try {
      await askLinks(open, asker, manners, signal, (address, answer) => now.set(address, answer));
    } finally {
      await asker.close();
      if (!isCutOff(now)) {
        for (const [address, answer] of now) answers.keep(address, answer);
        await answers.save();
      }
    }
    if (isCutOff(now)) {
      tell(
        "No other site answered. Look whether this computer reaches the web; where it does so through a proxy, HTTPS_PROXY has to name that.",
      );
      return undefined;
    }
    const find: LinkFinder = (one) => linkFindings(listLinks(one, isAsked), answers.find);
    tell(countLinks(open.length, links.length - open.length, find(register)));
    return find;
  });
}

/** Whether nobody at all answered, which is the fault of no site. */
function isCutOff(answers: ReadonlyMap<string, LinkAnswer>): boolean {
  return answers.size > 0 && [...answers.values()].every(({ status }) => status === undefined);
}
