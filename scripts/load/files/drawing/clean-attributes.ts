// Keeps of an element's attributes what a list allows: numbers, styles, and addresses within the drawing.
import type { XmlAttribute, XmlElement, XmlText } from "../parse-xml.ts";
import type { Fault, Spot } from "../spot.ts";
import { cleanDeclarations, cleanValue, shorten } from "./clean-styles.ts";
import { allowedProperties, plainAttributes, referringElements } from "./vocabulary.ts";

/** An element of the drawing that is published, all in the one namespace of SVG. */
export interface CleanElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (CleanElement | XmlText)[];
  readonly spot: Spot;
}

/** A picture that stands in a drawing as data; `replace` puts other bytes in its place. */
export interface EmbeddedPicture {
  readonly bytes: Uint8Array;
  readonly sort: "png" | "jpeg" | "gif" | "webp";
  readonly spot: Spot;
  replace(bytes: Uint8Array): void;
}

/** The attributes to publish of an element; what must not be left out in silence goes to the faults. */
export function cleanAttributes(
  element: XmlElement,
  faults: Fault[],
  pictures: EmbeddedPicture[],
): ReadonlyMap<string, string> {
  const kept = new Map<string, string>();
  for (const attribute of element.attributes) {
    const { name, namespace, value, spot } = attribute;
    if (name === "href" && (namespace === "" || namespace === "http://www.w3.org/1999/xlink")) {
      // SVG 2, section 16.1.1: where both are given, the one without a namespace counts.
      if (!kept.has("href") || namespace === "") keepAddress(element, attribute, kept, faults, pictures);
    } else if (namespace === "http://www.w3.org/XML/1998/namespace") {
      if (name === "space" || name === "lang") kept.set(`xml:${name}`, value);
    } else if (namespace !== "") {
      // What editors keep for themselves.
    } else if (/^on/i.test(name)) {
      faults.push({
        spot,
        message: `The picture holds “${name}”, which runs something.`,
        hint: "Export the drawing again as plain SVG, without scripts.",
      });
    } else if (name === "style") {
      const { css, faults: found } = cleanDeclarations(value);
      faults.push(...found.map((fault) => ({ ...fault, spot })));
      if (css !== "") kept.set(name, css);
    } else if (plainAttributes.has(name)) {
      const reason = outOfBounds(element.name, name, value);
      if (reason === undefined) kept.set(name, value);
      else faults.push({ spot, message: reason, hint: "Draw it with a smaller value, or as a PNG picture." });
    } else if (allowedProperties.has(name)) {
      const { css, faults: found } = cleanValue(value);
      faults.push(...found.map((fault) => ({ ...fault, spot })));
      if (css !== "") kept.set(name, css);
    }
  }
  return kept;
}

function keepAddress(
  element: XmlElement,
  { value, spot }: XmlAttribute,
  kept: Map<string, string>,
  faults: Fault[],
  pictures: EmbeddedPicture[],
): void {
  const address = value.trim();
  if (element.name !== "image") {
    if (referringElements.has(element.name) && /^#[^\s]+$/.test(address)) kept.set("href", address);
    else if (address !== "") faults.push({ spot, ...elsewhere(address) });
    return;
  }
  const data = /^data:image\/(png|jpe?g|gif|webp);base64,([\sA-Za-z0-9+/=]+)$/i.exec(address);
  const sort = embeddedSorts[data?.[1]?.toLowerCase() ?? ""];
  if (sort === undefined) {
    faults.push({ spot, ...elsewhere(address) });
    return;
  }
  const replace = (bytes: Uint8Array): void => {
    kept.set("href", `data:image/${sort};base64,${Buffer.from(bytes).toString("base64")}`);
  };
  const bytes = Buffer.from(data?.[2] ?? "", "base64");
  replace(bytes);
  pictures.push({ bytes, sort, spot, replace });
}

const embeddedSorts: Readonly<Record<string, EmbeddedPicture["sort"]>> = {
  png: "png",
  jpg: "jpeg",
  jpeg: "jpeg",
  gif: "gif",
  webp: "webp",
};

function elsewhere(address: string): Omit<Fault, "spot"> {
  return {
    message: `The drawing refers to “${shorten(address)}”, which is not in it.`,
    hint: "Put pictures into the drawing itself, as PNG or JPEG (in Inkscape: Extensions, Images, Embed Images).",
  };
}

/** The largest values of effects that cost time for each pixel. */
const bounds: Readonly<Record<string, number>> = { numOctaves: 10, stdDeviation: 250, radius: 250, order: 9 };

function outOfBounds(element: string, name: string, value: string): string | undefined {
  if (!element.startsWith("fe")) return undefined;
  const bound = bounds[name];
  if (bound === undefined || value.split(/[\s,]+/).every((one) => !(Math.abs(Number(one)) > bound)))
    return undefined;
  return `The effect “${name}” of ${shorten(value)} would take a browser too long; up to ${bound} is shown.`;
}
