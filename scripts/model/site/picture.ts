// What a page must know of a picture to leave room for it and to fetch no more of it than a screen can show.

/** A smaller copy of a picture, in CSS pixels; `path` stands as the path of the file it was made from. */
interface PictureVariant {
  readonly width: number;
  readonly path: string;
}

/** The size of a picture as it is published, in CSS pixels, and its smaller copies, the narrowest first. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly variants: readonly PictureVariant[];
}
