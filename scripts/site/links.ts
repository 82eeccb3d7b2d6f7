// Links to items and owners, looked up in the register.
import type { Href, WebUrl } from "../lib/href.ts";
import { asAnchor } from "../model/anchor.ts";
import type { Item } from "../model/item.ts";
import type { OwnerId } from "../model/owner-id.ts";
import { officeOf, personLabel } from "../model/person.ts";
import { type Target, targetOf } from "../model/prose/resolve-reference.ts";
import type { PublicationId } from "../model/publication-id.ts";
import type { Ref } from "../model/ref.ts";
import type { Register } from "../model/register.ts";
import type { Link, Owner, Spot } from "../model/view.ts";
import type { Addresses } from "./addresses.ts";

/** Makes links from what the register knows. */
export class Links {
  readonly #register: Register;
  readonly #addresses: Addresses;
  /** Items of each publication by noun and ref, listed once. */
  readonly #items = new Map<string, ReadonlyMap<string, Item>>();

  constructor(register: Register, addresses: Addresses) {
    this.#register = register;
    this.#addresses = addresses;
  }

  /** A link to an item of the publication that a text stands in. */
  toItem(from: Spot, noun: string, ref: Ref): Href {
    const { publication } = from;
    const target: Target = publication === undefined ? { page: "/" } : this.#targetOf(publication, noun, ref);
    return this.#addresses.link(from, target);
  }

  /** The public address of an item. */
  publicUrlOf(publication: PublicationId, noun: string, ref: Ref): WebUrl {
    const target = this.#targetOf(publication, noun, ref);
    const { anchor } = target;
    const path = "page" in target ? target.page : this.#addresses.pathOf(target);
    return this.#addresses.publicUrl(anchor === undefined ? path : `${path}#${anchor}`);
  }

  /** Where an item stands; a fact that no block shows is known by the page of its publication. */
  #targetOf(publication: PublicationId, noun: string, ref: Ref): Target {
    const item = this.#itemsOf(publication).get(`${noun} ${ref}`);
    return item === undefined || item.missingBlock !== undefined
      ? { publication }
      : targetOf(publication, item);
  }

  /** A person, an office or an organisation, by the short name where there is one. */
  toOwner(id: OwnerId, from: Spot): Owner {
    const person = this.#register.people.get(id);
    if (person !== undefined) {
      const office = officeOf(person);
      return {
        ...this.#entry(personLabel(person), from, { page: "/people/", anchor: asAnchor(id) }),
        ...(office === undefined ? {} : { office }),
      };
    }
    const body = this.#register.organizations.get(id);
    if (body === undefined) return { label: id };
    return this.#entry(body.short ?? body.name, from, { page: "/organizations/", anchor: asAnchor(id) });
  }

  /** A link, or plain words where the reader cannot follow it. */
  #entry(label: string, from: Spot, target: Target): Link {
    return this.#addresses.leads(target) ? { label, href: this.#addresses.link(from, target) } : { label };
  }

  #itemsOf(id: PublicationId): ReadonlyMap<string, Item> {
    const known = this.#items.get(id);
    if (known !== undefined) return known;
    const publication = this.#register.publications.get(id);
    const items = publication?.items ?? [];
    // The text itself comes before its parts, and is meant before they are.
    const byName = new Map([...items].reverse().map((item) => [`${item.noun} ${item.id}`, item]));
    this.#items.set(id, byName);
    return byName;
  }
}
