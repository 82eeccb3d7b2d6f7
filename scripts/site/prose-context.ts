// What a text asks while it becomes HTML: references and live values looked up, blocks laid out, addresses resolved.
import type { SafeHtml } from "../lib/html.ts";
import type { Location } from "../model/location.ts";
import type { Block, ProseContext } from "../model/prose/prose.ts";
import { resolveReference } from "../model/prose/resolve-reference.ts";
import { resolveValue } from "../model/prose/resolve-value.ts";
import type { Publication } from "../model/publication.ts";
import { publicationAt } from "../model/publication-at.ts";
import type { PublicationId } from "../model/publication-id.ts";
import type { Register } from "../model/register.ts";
import { fileOfAddress } from "../model/source-path.ts";
import type { Scene, Spot } from "../model/view.ts";
import { languageAt, wordsIn } from "../model/words-at.ts";
import type { Addresses } from "./addresses.ts";
import { pictureSource } from "./picture-source.ts";
import { writtenAddress } from "./written-address.ts";

/** What a context is made from. */
export interface ProseSettings {
  readonly register: Register;
  readonly addresses: Addresses;
  readonly medium: "screen" | "print";
  readonly location: Spot;
  readonly block: (block: Block, content: SafeHtml) => SafeHtml;
}

/** Makes the context for a text at a location. What cannot be found was reported by the checks and prints as words. */
export function createProseContext({
  register,
  addresses,
  medium,
  location,
  block,
}: ProseSettings): ProseContext {
  const publication = publicationAt(register, location);
  const lang = languageAt(register, location);
  const said = wordsIn(register, lang);
  const { prose: words } = said;
  /** Whether something that is not found is so because the public may not see it: not even its name is shown then. */
  const isWithheld = (use: { readonly publication?: PublicationId; readonly noun?: string }) =>
    use.publication !== undefined ||
    use.noun === "publication" ||
    (publication !== undefined && holdsWithheld(publication));
  return {
    medium,
    lang,
    wordsLang: said === register.words ? register.site.lang : lang,
    words,
    anchorPrefix: `${addresses.anchorPrefix(location)}${location.within === undefined ? "" : `${location.within}--`}`,
    isWithin: location.within !== undefined,
    reference: (reference) => {
      const resolution = resolveReference(register, location, reference);
      if (resolution.found) {
        const { target, label } = resolution;
        return addresses.leads(target) ? { href: addresses.link(location, target), label } : { label };
      }
      return { label: reference.label ?? (isWithheld(reference) ? words.exempt : reference.id) };
    },
    value: (value) => {
      const resolution = resolveValue(register, location, value);
      if (resolution.found) return resolution.text;
      return isWithheld(value) ? words.exempt : value.path;
    },
    block,
    address: (link) => writtenAddress(register, addresses, location, link),
    fileBeside: (link) => {
      const file = fileOfAddress(register.site.url, location.publication, link);
      return file === undefined ? undefined : addresses.besideThePack(file);
    },
    picture: (address) => pictureSource(register, addresses, medium, location, address),
  };
}

/** Whether a part of a publication is withheld, or a passage of its texts. */
function holdsWithheld({ body, parts, withheld }: Publication): boolean {
  const texts = [body, ...parts.map((part) => part.body)];
  return (
    withheld.length > 0 || texts.some(({ blocks }) => blocks.some((block) => block.withheld !== undefined))
  );
}

/** The scene of a page: each anchor is given once, and never where a heading or the cover of a report has it already. `behind` takes what print sets in an annex. */
export function createScene(
  addresses: Addresses,
  location: Location,
  publication: Publication,
  behind: SafeHtml[],
): Scene {
  const part = publication.parts.find((other) => other.slug === location.part);
  const prefix = addresses.anchorPrefix(location);
  const { recommendations = [], withheldRecommendations, report } = publication.facts;
  const taken = new Set([
    ...(part ?? publication).body.headings.map((heading) => prefix + heading.id),
    ...(report === undefined || part !== undefined
      ? []
      : [...recommendations, ...withheldRecommendations].map(({ ref }) =>
          addresses.anchor(location, "recommendation", ref),
        )),
  ]);
  return {
    location,
    publication,
    claim: (noun, ref) => {
      const anchor = addresses.anchor(location, noun, ref);
      if (taken.has(anchor)) return undefined;
      taken.add(anchor);
      return anchor;
    },
    setBehind: (content) => behind.push(content),
  };
}
