// Tells from its first bytes what sort of file a file is, whatever its name says.

/** Sorts of files that are told apart by how they begin, each with its usual endings and what an officer calls it. */
export const sorts = {
  png: { endings: ["png"], name: "a PNG picture" },
  jpeg: { endings: ["jpg", "jpeg"], name: "a JPEG picture" },
  gif: { endings: ["gif"], name: "a GIF picture" },
  webp: { endings: ["webp"], name: "a WebP picture" },
  avif: { endings: ["avif"], name: "an AVIF picture" },
  heic: { endings: ["heic", "heif"], name: "a picture in the format of iPhones (HEIC)" },
  bmp: { endings: ["bmp"], name: "a BMP picture" },
  tiff: { endings: ["tif", "tiff"], name: "a TIFF picture" },
  pdf: { endings: ["pdf"], name: "a PDF" },
  zip: { endings: ["zip"], name: "an archive, such as Word, Excel and LibreOffice save" },
  ole: { endings: ["doc", "xls", "ppt"], name: "a document of an old Office or one with a password" },
  markup: { endings: ["svg", "html", "xml"], name: "a drawing or a web page" },
} as const;

/** One of the sorts. */
export type Sort = keyof typeof sorts;

/** The sort of a file; undefined for one that begins as none of them. */
export function sniffSort(bytes: Uint8Array): Sort | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "png";
  if (head.startsWith("\xff\xd8\xff")) return "jpeg";
  if (/^GIF8[79]a/.test(head)) return "gif";
  if (/^RIFF[\s\S]{4}WEBP/.test(head)) return "webp";
  const brand = /^[\s\S]{4}ftyp([\s\S]{4,40})/.exec(head)?.[1] ?? "";
  if (/avi[fs]/.test(brand)) return "avif";
  if (/^(hei|hev|mif1)/.test(brand)) return "heic";
  if (head.startsWith("BM")) return "bmp";
  if (/^(II\*\0|MM\0\*)/.test(head)) return "tiff";
  if (head.includes("%PDF-")) return "pdf";
  if (head.startsWith("PK\x03\x04")) return "zip";
  if (head.startsWith("\xd0\xcf\x11\xe0")) return "ole";
  if (/^(\xef\xbb\xbf)?\s*<(\?xml|!doctype|svg|html|!--)/i.test(head)) return "markup";
  return undefined;
}
