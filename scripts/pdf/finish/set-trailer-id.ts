// Finishing step, always the last: gives the file an identifier that depends on its content alone.
import { createHash } from "node:crypto";
import { PDFHexString } from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";

/** Writes the trailer's `/ID`, both halves alike, as the file was never changed since it was made. */
export const setTrailerId: FinishStep = (document) => {
  const hash = createHash("sha256");
  for (const [reference, object] of document.context.enumerateIndirectObjects()) {
    const bytes = new Uint8Array(object.sizeInBytes());
    object.copyBytesInto(bytes, 0);
    hash.update(reference.toString()).update(bytes);
  }
  const id = PDFHexString.of(hash.digest("hex").slice(0, 32));
  document.context.trailerInfo.ID = document.context.obj([id, id]);
};
