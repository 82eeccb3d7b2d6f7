// Where a text leads: to addresses, and to files beside it.
import type { Place } from "../../lib/finding.ts";
import type { LinkUse, Prose } from "../prose/prose.ts";

/** The addresses that a text leads to, or defines for itself in an exempt passage. */
export function ownAddresses({
  links,
  definitions,
  locate,
}: Prose): readonly Pick<LinkUse, "address" | "place">[] {
  const defined = definitions.flatMap(({ address }) =>
    address === undefined ? [] : [{ address, place: locate(decode(address)) }],
  );
  return [...links, ...defined];
}

/** The files that a text names, by their paths as a reader of the text finds them. */
export function filesIn(prose: Prose): readonly { readonly path: string; readonly at: Place }[] {
  return [
    ...ownAddresses(prose).map(({ address, place }) => ({
      path: decode(address.split(/[?#]/)[0] ?? ""),
      at: place,
    })),
    ...prose.blocks.map(({ attributes, place }) => ({ path: attributes.get("src") ?? "", at: place })),
  ].filter(({ path }) => /\.[a-z0-9]+$/i.test(path) && !/^([a-z]+:|\/)/i.test(path));
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
