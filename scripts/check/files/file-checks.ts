// Files beside the texts.
import type { Check } from "../for-rules/check.ts";
import { boundFiles } from "./bound-files.ts";
import { fileNames } from "./file-names.ts";
import { pictures } from "./pictures.ts";
import { unnamedFiles } from "./unnamed-files.ts";
import { unreadSheets } from "./unread-sheets.ts";

/** The rules of this family. */
export const fileChecks = [
  boundFiles,
  fileNames,
  pictures,
  unnamedFiles,
  unreadSheets,
] as const satisfies readonly Check[];
