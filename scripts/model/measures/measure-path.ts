// Where the page of a measure is.

/** The path of the page that every measure has, whether its publication shows it or not. */
export function measurePath(publication: string, ref: string): string {
  return `/measures/${publication}/${ref}/`;
}
