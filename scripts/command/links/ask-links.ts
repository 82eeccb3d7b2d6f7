// Asks other sites for many addresses, politely: a few sites at once, one page of a site at a time, and a pause between.
import type { LinkAsker } from "./ask-link.ts";
import type { LinkAnswer } from "./link-answer.ts";

/** How many sites are asked at once, and how long a site is left in peace, in milliseconds. */
export interface Manners {
  readonly sites: number;
  readonly between: number;
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Gives each answer when it comes. Ends early, without a word, where it is aborted. */
export async function askLinks(
  addresses: readonly string[],
  asker: Pick<LinkAsker, "ask">,
  { sites, between, pause }: Manners,
  signal: AbortSignal,
  answered: (address: string, answer: LinkAnswer) => void,
): Promise<void> {
  const queues = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const next = queues.values();
  async function work(): Promise<void> {
    for (const own of next) {
      for (const [at, address] of own.entries()) {
        if (at > 0) await pause(between, signal);
        if (signal.aborted) return;
        answered(address, await asker.ask(address, signal));
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(sites, queues.length) }, work));
}
