// English as these words are written: plurals, lists, numbers and the order of names.
import { grammarOf } from "../grammar.ts";

/** The grammar of British English. */
export const grammar = grammarOf("en-GB");
