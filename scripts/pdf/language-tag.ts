// The languages that a page says it is in. What stands in its markup may be anything, and a PDF must not say it.

/** The well-formed language tag (BCP 47, as far as its parts go) in an attribute; undefined if there is none. */
export function readLanguageTag(attribute: string | undefined): string | undefined {
  const tag = attribute?.trim() ?? "";
  return /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(tag) ? tag : undefined;
}
