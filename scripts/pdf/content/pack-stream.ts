// Compresses the bytes of a stream. The library can too, but takes several times as long.
import { deflateSync } from "node:zlib";
import { type PDFDict, PDFName, PDFNumber, PDFRawStream } from "@cantoo/pdf-lib";

/** A compressed stream of `bytes` with the entries of `dictionary`, which is changed to say how it is compressed. */
export function packStream(bytes: Uint8Array, dictionary: PDFDict): PDFRawStream {
  const packed = deflateSync(bytes);
  dictionary.set(PDFName.of("Filter"), PDFName.of("FlateDecode"));
  dictionary.set(PDFName.of("Length"), PDFNumber.of(packed.length));
  dictionary.delete(PDFName.of("DecodeParms"));
  return PDFRawStream.of(dictionary, packed);
}
