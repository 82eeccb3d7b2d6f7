// Finishing step: says which colours the document's RGB means, as ISO 19005-2, 6.2.3 and 6.2.4.3 demand.
import { PDFArray, PDFName, PDFString } from "@cantoo/pdf-lib";
import type { FinishStep } from "./finish-step.ts";
import { srgbProfile } from "./srgb-profile.ts";

const SRGB = PDFString.of("sRGB IEC61966-2.1");

/** Declares sRGB as the output intent of PDF/A, with its profile, in place of any other intent. */
export const setOutputIntent: FinishStep = ({ catalog, context }) => {
  const intent = context.obj({
    Type: "OutputIntent",
    S: "GTS_PDFA1",
    OutputConditionIdentifier: SRGB,
    RegistryName: PDFString.of("http://www.color.org"),
    Info: SRGB,
    DestOutputProfile: context.register(context.flateStream(srgbProfile(), { N: 3 })),
  });
  const intents = PDFArray.withContext(context);
  intents.push(context.register(intent));
  catalog.set(PDFName.of("OutputIntents"), intents);
};
