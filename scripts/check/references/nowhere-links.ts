// No link of the content or of data leads to nowhere: to an address that only stands for one, to a machine of the office,
// or to one with a slip in it. What can be told without the network.
import type { Place } from "../../lib/finding.ts";
import { textsIn } from "../../lib/texts-in.ts";
import { factFileName } from "../../model/facts/fact-modules.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";

export const nowhereLinks = {
  name: "nowhere-links",
  about:
    "No link leads to an address that only stands for one (example.org), to a machine inside the office (localhost, intranet), or to one with a slip in it (two beginnings, a comma in the name).",
  why: "Readers outside the office get an error, or a page that has nothing to do with the paper.",
  mend: "Write the whole address that works from outside, as the browser shows it; or take the link away and keep its words.",
  level: "warning",
  *run(register) {
    for (const { address, place } of addressesIn(register)) {
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

/** An address of the web or of mail, and where it stands. */
interface WrittenAddress {
  readonly address: string;
  place(): Place;
}

function* addressesIn(register: Register): Iterable<WrittenAddress> {
  // An address that is its own words may be what a guide shows as one.
  for (const { prose } of judgedTexts(register))
    for (const { kind, address, text, place } of prose.links)
      if (kind === "link" && !(text === address && placeholderOf(hostOf(address)) !== undefined))
        yield { address, place: () => place };
  for (const publication of register.publications.values()) yield* fieldsOf(publication);
  for (const { id, url } of register.organizations.values())
    if (url !== undefined)
      yield {
        address: url,
        place: () => register.locateInData("organizations.yaml", `/organizations/id=${id}/url`),
      };
}

/** Fields that hold nothing but an address. */
function* fieldsOf({ files, locateRead }: Publication): Iterable<WrittenAddress> {
  for (const [key, facts] of Object.entries(files)) {
    const file = factFileName(`${key}.yaml`);
    if (file === undefined) continue;
    for (const { text, pointer } of textsIn(facts))
      if (/^https?:\S+$/i.test(text)) yield { address: text, place: () => locateRead(file, pointer) };
  }
}

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
