// The links to other sites that are to be asked: each address once, with every place that it stands at.
import { writtenAddresses } from "../../check/for-rules/written-addresses.ts";
import { compareText, type Place } from "../../lib/finding.ts";
import type { Register } from "../../model/register.ts";

/** An address of another site, without the place on its page, and where it is linked to. */
export interface OutwardLink {
  readonly address: string;
  readonly places: readonly Place[];
}

/** Every distinct address of the web in the files that are asked about, but for those of the site itself. */
export function listLinks(register: Register, isAsked: (file: string) => boolean): readonly OutwardLink[] {
  const own = register.site.url;
  const found = new Map<string, Place[]>();
  for (const { address, place } of writtenAddresses(register)) {
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) continue;
    const { href, origin, hash } = new URL(address);
    const at = place();
    if (`${href}/`.startsWith(`${own}/`) || origin === own || !isAsked(at.file)) continue;
    const bare = hash === "" ? href : href.slice(0, -hash.length);
    const places = found.get(bare);
    if (places === undefined) found.set(bare, [at]);
    else places.push(at);
  }
  return [...found]
    .map(([address, places]) => ({ address, places }))
    .sort((a, b) => compareText(a.address, b.address));
}
