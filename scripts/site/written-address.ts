// Turns the address of a link as an officer wrote it into one that a reader's browser can follow.
import { isRelativeAddress } from "../lib/address.ts";
import { asHref, type Href, isSitePath } from "../lib/href.ts";
import { asAnchor } from "../model/anchor.ts";
import { type PublicationId, publicationId } from "../model/publication-id.ts";
import type { Register } from "../model/register.ts";
import { fileOfAddress } from "../model/source-path.ts";
import type { Spot } from "../model/view.ts";
import type { Addresses } from "./addresses.ts";

/** Resolves a written address: another Markdown file becomes its page, a file of the folder its copy. */
export function writtenAddress(register: Register, addresses: Addresses, from: Spot, written: string): Href {
  if (written.startsWith("#") && from.elsewhere === true)
    return addresses.href(`${addresses.pathOf(from)}${written}`);
  if (written.startsWith("#")) return `#${addresses.anchorPrefix(from)}${written.slice(1)}`;
  const file = fileOfAddress(register.site.url, from.publication, written);
  const packed = file === undefined ? undefined : addresses.inPack(file);
  if (packed !== undefined) return packed;
  if (isSitePath(written)) return addresses.href(written);
  if (file === undefined || !isRelativeAddress(written)) return asHref(written);
  if (!file.endsWith(".md")) return addresses.asset(file);
  const target = pageOf(register, file.replace(/^content\//, ""));
  if (target === undefined) return asHref(written);
  const [, anchor] = written.split("#");
  return addresses.link(from, { ...target, ...(anchor === undefined ? {} : { anchor: asAnchor(anchor) }) });
}

/** The publication or part that a file under `content/` is the text of. */
function pageOf(register: Register, file: string): { publication: PublicationId; part?: string } | undefined {
  const folder = publicationId(file.slice(0, Math.max(0, file.lastIndexOf("/"))));
  const name = file.slice(folder.length + 1, -".md".length);
  const publication = register.publications.get(folder);
  if (publication === undefined) return undefined;
  if (name === "index") return { publication: folder };
  return publication.parts.some((part) => part.slug === name)
    ? { publication: folder, part: name }
    : undefined;
}
