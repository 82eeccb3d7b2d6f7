// What stands in a starting file until an officer replaces it: one form, made and found here alone.

/** Words in the place of those to be written, which say what to write. No text has this form by chance. */
export function placeholder(what: string): string {
  return `[Replace: ${what}]`;
}

/** A placeholder as a value of a YAML file, which must not begin with a bare bracket. */
export function quotedPlaceholder(what: string): string {
  return JSON.stringify(placeholder(what));
}

/** A placeholder behind a value that is an example, such as a date, in the place of which no words can stand. */
export function remark(what: string): string {
  return `# ${placeholder(what)}`;
}

/** Finds placeholders, also those that were begun to be replaced. */
export const placeholderPattern = /\[Replace:[^\]\n]*\]?/g;
