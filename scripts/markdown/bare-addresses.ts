// Addresses of the web and of mail that stand in a text as they are become links, as in every program that officers know.
import type { MarkdownIt } from "markdown-it";

/** What a public body's address ends in where it is written without `https://` and `www.`; a name such as GOV.UK is none. */
const publicEndings = [
  "ac.uk",
  "co.uk",
  "europa.eu",
  "gov.ie",
  "gov.scot",
  "gov.uk",
  "gov.wales",
  "llyw.cymru",
  "nhs.uk",
  "org.uk",
  "police.uk",
  "sch.uk",
];

/** Endings beyond two letters that are an address where a path follows; `Booking.com` alone is a name. */
const otherEndings = ["cymru", "london", "scot", "wales"];

/** Whether an address without `https://` and `www.` is surely meant as one. */
function isAddress(written: string): boolean {
  const [host = ""] = /^[^/?#:]+/.exec(written) ?? [];
  const isPublic = publicEndings.some((ending) => host.toLowerCase().endsWith(`.${ending}`));
  return isPublic || /^[^/?#]+\/[^\s/]/.test(written);
}

/** Adds them to a parser. */
export function bareAddresses(md: MarkdownIt): void {
  const { linkify } = md;
  md.set({ linkify: true });
  linkify.set({ fuzzyLink: true, fuzzyEmail: true });
  linkify.tlds([...publicEndings.map((ending) => ending.replaceAll(".", "\\.")), ...otherEndings], true);
  linkify.add("ftp:", null).add("//", null);
  linkify.add("www.", {
    validate: (text, at, { re }) => {
      const rest = re.get_relative_proto_validator();
      rest.lastIndex = at;
      return rest.exec(text)?.[0].length ?? 0;
    },
    normalize: (match) => {
      match.url = `https://${match.raw}`;
    },
  });
  const match = linkify.match.bind(linkify);
  // An empty list, since the parser has asked before whether there is any.
  linkify.match = (text) => match(text)?.filter(({ schema, raw }) => schema !== "" || isAddress(raw)) ?? [];
  const normalize = linkify.normalize.bind(linkify);
  linkify.normalize = (match) => {
    normalize(match);
    if (match.schema === "") match.url = `https://${match.raw}`;
  };
}
