// Every address that is written in the content and in data, as the link of a text or as a field of its own.
import type { Place } from "../../lib/finding.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { judgedTexts } from "./judged-texts.ts";
import { writtenFields } from "./written-fields.ts";

/** An address and where it stands. */
export interface WrittenAddress {
  readonly address: string;
  /** Whether the words of its link are the address itself. */
  readonly isBare: boolean;
  place(): Place;
}

/** The addresses of papers that still hold, and those of the bodies in `data/`. */
export function* writtenAddresses(register: Register): Iterable<WrittenAddress> {
  for (const { prose } of judgedTexts(register))
    for (const { kind, address, text, place } of prose.links)
      if (kind === "link") yield { address, isBare: text === address, place: () => place };
  for (const publication of register.publications.values()) yield* fieldsOf(publication);
  for (const { id, url } of register.organizations.values())
    if (url !== undefined)
      yield {
        address: url,
        isBare: false,
        place: () => register.locateInData("organizations.yaml", `/organizations/id=${id}/url`),
      };
}

/** Fields that hold nothing but an address. */
function* fieldsOf(publication: Publication): Iterable<WrittenAddress> {
  for (const { text, file, place } of writtenFields(publication))
    if (file !== undefined && /^https?:\S+$/i.test(text)) yield { address: text, isBare: false, place };
}
