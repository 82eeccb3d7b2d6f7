// Changes the bytes of a content stream in many places at once.

/** Puts `text`, of ASCII characters, in place of the bytes from `start` up to but not including `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The bytes with all edits made. Edits at one place are made in the order in which they come; none may overlap. */
export function editStream(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { start, end, text } of edits.toSorted((one, other) => one.start - other.start)) {
    parts.push(bytes.subarray(from, start), Buffer.from(text, "latin1"));
    from = end;
  }
  parts.push(bytes.subarray(from));
  return Buffer.concat(parts);
}
