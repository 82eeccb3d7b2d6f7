// The texts of a register as HTML: those of publications once a view, fields wherever they stand.
import type { SafeHtml } from "../lib/html.ts";
import type { Location } from "../model/location.ts";
import type { ProseContext } from "../model/prose/prose.ts";
import type { Publication } from "../model/publication.ts";
import type { Register } from "../model/register.ts";
import type { Scene, Spot, View } from "../model/view.ts";
import type { Addresses } from "./addresses.ts";
import { createProseContext, createScene } from "./prose-context.ts";
import { renderBlock } from "./render-block.ts";

/** The text of a publication or part, and what its blocks have had print set behind it. */
interface RenderedText {
  readonly body: SafeHtml;
  readonly behind: readonly SafeHtml[];
}

/** Renders texts for a view, whose blocks are laid out with it. */
export class RenderedTexts {
  readonly #view: View;
  readonly #register: Register;
  readonly #addresses: Addresses;
  readonly #bodies = new Map<string, RenderedText>();

  constructor(view: View, register: Register, addresses: Addresses) {
    this.#view = view;
    this.#register = register;
    this.#addresses = addresses;
  }

  /** The text at a location. */
  at(location: Location): RenderedText {
    const path = this.#addresses.pathOf(location);
    const known = this.#bodies.get(path);
    if (known !== undefined) return known;
    const publication = this.#publication(location);
    const part = publication.parts.find((other) => other.slug === location.part);
    const behind: SafeHtml[] = [];
    const scene = createScene(this.#addresses, location, publication, behind);
    const body = (part ?? publication).body.toHtml(this.#context(location, scene));
    const rendered = { body, behind };
    this.#bodies.set(path, rendered);
    return rendered;
  }

  /** A field as paragraphs. */
  prose(text: string, from: Spot): SafeHtml {
    return this.#field(text).toHtml(this.#context(from));
  }

  /** A field for a sentence or a cell. */
  inline(text: string, from: Spot): SafeHtml {
    return this.#field(text).toInlineHtml(this.#context(from));
  }

  #publication({ publication: id }: Location): Publication {
    const publication = id === undefined ? undefined : this.#register.publications.get(id);
    if (publication === undefined) throw new Error(`The register has no publication “${id}”.`);
    return publication;
  }

  #field(text: string) {
    const prose = this.#register.prose.get(text);
    if (prose === undefined) throw new Error(`This text was not parsed: “${text.slice(0, 60)}”.`);
    return prose;
  }

  #context(location: Spot, scene?: Scene): ProseContext {
    return createProseContext({
      register: this.#register,
      addresses: this.#addresses,
      medium: this.#view.medium,
      location,
      // A field may not hold blocks; one that does shows what is inside it.
      block: (block, content) =>
        scene === undefined ? content : renderBlock(this.#view, scene, block, content),
    });
  }
}
