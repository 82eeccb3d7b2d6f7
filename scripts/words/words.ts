// What a catalogue of words holds: all that readers see which no officer wrote, in one language.
import type { en } from "./en.ts";

/**
 * Every word in a language. A word is a string; a sentence with values is a function, so that each language has its own
 * order and its own plurals. What holds markup is written with the tag that it is given, which marks the words where
 * they stand in a text of another language.
 */
export type Words = typeof en;

/** A word that a site may replace in `data/strings.yaml`, by its key there. */
export type InterfaceKey = keyof Words["interface"];
