// Reads a PDF with a library that the printing code does not use, so that the two can be compared.
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Opens a PDF with pdf.js, hands it to `use`, and closes it. */
export async function withPdfjs<T>(
  bytes: Uint8Array,
  use: (document: Awaited<ReturnType<typeof getDocument>["promise"]>) => Promise<T>,
): Promise<T> {
  // pdf.js takes the bytes away from whoever passes them.
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    return await use(await task.promise);
  } finally {
    await task.destroy();
  }
}

/** The text of each page, its pieces joined by single spaces. */
export async function readTexts(bytes: Uint8Array): Promise<string[]> {
  return withPdfjs(bytes, async (document) => {
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      const pieces = items.map((item) => ("str" in item ? item.str : ""));
      texts.push(pieces.join(" ").replaceAll(/\s+/g, " "));
    }
    return texts;
  });
}
