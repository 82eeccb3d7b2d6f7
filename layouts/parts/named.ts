// Somebody who signs or is quoted: the name, the office, and the body in which it is held.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { organizationName } from "../../scripts/model/organization.ts";
import { ownerNamed } from "../../scripts/model/prose/named.ts";
import type { Spot, View } from "../../scripts/model/view.ts";

/** What is said of somebody. */
interface Named {
  readonly name: HtmlValue;
  /** The office, and the body; none for a body, and for somebody who is named alone. */
  readonly more: readonly string[];
}

/** Of an id all that is kept of it; of words the name before the first comma and what stands behind it. */
export function named(view: View, written: string, from: Spot): Named {
  const id = ownerNamed(view.register, written);
  if (id === undefined) {
    const [name = "", ...more] = written.split(",").map((piece) => piece.trim());
    return { name, more: more.length === 0 ? [] : [more.join(", ")] };
  }
  const { label, href, office } = view.owner(id, from);
  const body = view.register.people.get(id)?.organization;
  return {
    name: href === undefined ? label : html`<a href="${href}">${label}</a>`,
    more: [office, body && organizationName(view.register, body)].filter((one) => one !== undefined),
  };
}

/** The same on one line. */
export function namedInLine(view: View, written: string, from: Spot): SafeHtml {
  const { name, more } = named(view, written, from);
  return html`${name}${more.map((one) => `, ${one}`)}`;
}
