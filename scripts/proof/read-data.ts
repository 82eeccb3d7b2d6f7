// Reads data files as what their values say: JSON without its signs of escape, calendars without their folds.
import { border } from "../lib/plain-words.ts";
import type { Piece } from "./piece.ts";

/** Reads JSON; what is none is read as it stands. */
export function readJson(text: string): readonly Piece[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [{ text }];
  }
  return [{ text: [...stringsIn(value)].join(border) }];
}

/** Reads a calendar (RFC 5545, 3.1 and 3.3.11). */
export function readCalendar(text: string): readonly Piece[] {
  return [
    {
      text: text
        .replace(/\r?\n[ \t]/g, "")
        .replace(/\\[nN]/g, "\n")
        .replace(/\\([\\;,])/g, "$1"),
    },
  ];
}

function* stringsIn(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const inner of value) yield* stringsIn(inner);
  else if (typeof value === "object" && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      yield key;
      yield* stringsIn(inner);
    }
}
