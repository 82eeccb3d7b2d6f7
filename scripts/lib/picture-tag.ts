// A picture in a page: its address, the room that it takes, and smaller copies for small screens.
import { html, type SafeHtml } from "./html.ts";
import { placeOf } from "./outline.ts";

/** Where a picture is to be had. */
export interface PictureSource {
  readonly src: string;
  /** In CSS pixels; left out in print, where the style sheet alone says how large a picture is. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Addresses of smaller copies and of the picture itself by their widths, the narrowest first; none in print. */
  readonly copies?: readonly { readonly src: string; readonly width: number }[];
}

/** The widest that the style sheet shows a picture (`figure img`): 52rem, or as wide as the screen is. */
const sizes = "(min-width: 55rem) 52rem, 100vw";

/** The `img` of a picture. A page leaves room for it before it is there, and a browser fetches it when it comes near. */
export function pictureTag({ src, size, copies = [] }: PictureSource, alt: string): SafeHtml {
  const room = size && html` width="${size.width}" height="${size.height}" loading="lazy"`;
  const set = copies.map((copy) => `${copy.src} ${copy.width}w`).join(", ");
  const choice = set === "" ? undefined : html` srcset="${set}" sizes="${sizes}"`;
  return html`${placeOf("picture")}<img src="${src}"${choice} alt="${alt}"${room}>`;
}
