// No link of the content or of data leads to nowhere: to an address that only stands for one, to a machine of the office,
// or to one with a slip in it. What can be told without the network.
import { type Check, warning } from "../for-rules/check.ts";
import { writtenAddresses } from "../for-rules/written-addresses.ts";

export const nowhereLinks = {
  name: "nowhere-links",
  about:
    "No link leads to an address that only stands for one (example.org), to a machine inside the office (localhost, intranet), or to one with a slip in it (two beginnings, a comma in the name).",
  why: "Readers outside the office get an error, or a page that has nothing to do with the paper.",
  mend: "Write the whole address that works from outside, as the browser shows it; or take the link away and keep its words.",
  level: "warning",
  *run(register) {
    for (const { address, isBare, place } of writtenAddresses(register)) {
      // An address that is its own words may be what a guide shows as one.
      if (isBare && placeholderOf(hostOf(address)) !== undefined) continue;
      const fault = faultOf(address);
      if (fault === undefined) continue;
      yield warning(
        place(),
        `The link “${address}” leads nowhere: ${fault}.`,
        "Write the address that works from outside, as the browser shows it; or take the link away and keep its words.",
      );
    }
  },
} as const satisfies Check;

/** Why an address leads nowhere; undefined where nothing shows it. */
function faultOf(address: string): string | undefined {
  if (/^mailto:/i.test(address))
    return /^mailto:[^@\s?]+@[^@\s?]+\.[a-z]{2,}(?:[?,]|$)/i.test(address)
      ? placeholderOf(/@([^?,]+)/.exec(address)?.[1] ?? "")
      : "it has no address of a mailbox";
  if (/^tel:/i.test(address)) return /\d{3}/.test(address) ? undefined : "it has no number";
  if (!/^https?:/i.test(address)) return undefined;
  if (/^https?:\/{0,2}(?:https?|ftp)(?::|\/\/)/i.test(address)) return "it has two beginnings";
  if (!/^https?:\/\/[^/]/i.test(address)) return "behind its beginning there must be two strokes";
  const host = hostOf(address);
  if (
    /^(?:localhost|127\.|0\.0\.0\.0|192\.168\.|10\.|172\.(?:1[6-9]|2\d|3[01])\.)|\.(?:local|lan|internal|intranet|corp)$/.test(
      host,
    )
  )
    return "only machines inside the office know it";
  if (!host.includes("."))
    return host === "" ? "it names no site" : "only machines inside the office know it";
  if (/^www\.www\.|^www\.[^.]+$|[,;%\s_]|\.\.|^\.|\.$/.test(host)) return `“${host}” is the name of no site`;
  return placeholderOf(host);
}

function hostOf(address: string): string {
  return (/^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(address)?.[1] ?? "").toLowerCase();
}

function placeholderOf(host: string): string | undefined {
  return /(?:^|\.)example\.(?:com|org|net|co\.uk)$|(?:^|\.)(?:your|my)-?(?:council|site|website|domain)\b|(?:^|\.)x{3,}\./.test(
    host.toLowerCase(),
  )
    ? "its name only stands for one"
    : undefined;
}
