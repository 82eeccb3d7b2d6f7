// Compresses the bytes of a stream beside other work. The library does it in the way of everything, and takes longer.
import { promisify } from "node:util";
import { deflate } from "node:zlib";
import { type PDFDict, PDFName, PDFNumber, PDFRawStream } from "@cantoo/pdf-lib";

const compress = promisify(deflate);

/** A compressed stream of `bytes` with the entries of `dictionary`, which is changed to say how it is compressed. */
export async function packStream(bytes: Uint8Array, dictionary: PDFDict): Promise<PDFRawStream> {
  const packed = await compress(bytes);
  dictionary.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
  dictionary.set(PDFName.of("Length"), PDFNumber.of(packed.length));
  dictionary.delete(PDFName.of("DecodeParms"));
  return PDFRawStream.of(dictionary, packed);
}
