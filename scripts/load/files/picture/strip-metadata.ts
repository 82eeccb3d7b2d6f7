// Takes out of a picture what is not the picture (Exif, XMP, GPS, comments, what follows its end), without touching a pixel.

/** The picture with nothing but what shows it; undefined where its pieces do not hang together. */
export function stripMetadata(
  sort: "png" | "jpeg" | "gif" | "webp",
  bytes: Uint8Array,
): Uint8Array | undefined {
  const pieces = { png: pngPieces, jpeg: jpegPieces, gif: gifPieces, webp: webpPieces }[sort](
    Buffer.from(bytes),
  );
  return pieces === undefined ? undefined : Buffer.concat(pieces);
}

/** Chunks that show something (PNG, third edition, and APNG); a colour profile is dealt with before. */
const shownChunks = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB cICP sBIT bKGD pHYs acTL fcTL fdAT".split(" "),
);

function pngPieces(bytes: Buffer): Buffer[] | undefined {
  const kept = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const name = bytes.toString("latin1", at + 4, at + 8);
    if (end > bytes.length) return undefined;
    if (shownChunks.has(name)) kept.push(bytes.subarray(at, end));
    if (name === "IEND") return kept;
    at = end;
  }
  return undefined;
}

/** Segments go up to the scans; of the APP segments only JFIF and Adobe's say how to show the picture. */
function jpegPieces(bytes: Buffer): Buffer[] | undefined {
  const kept = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return [...kept, bytes.subarray(at, at + 2)];
    let end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return undefined;
    if (marker === 0xda) end = scanEnd(bytes, end);
    const isNote = marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xee);
    if (!isNote) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return at + 2 <= bytes.length ? [...kept, bytes.subarray(at, at + 2)] : undefined;
}

/** Where the pixels of a scan end: at a marker that is neither a stuffed zero nor a restart. */
function scanEnd(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0xd9;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** Blocks of a GIF (GIF89a): comments and plain texts go, and of the applications' blocks all but the one that repeats. */
function gifPieces(bytes: Buffer): Buffer[] | undefined {
  const table = (flags = 0): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));
  const afterBlocks = (start: number): number => {
    let at = start;
    while ((bytes[at] ?? 0) !== 0) at += 1 + (bytes[at] ?? 0);
    return at + 1;
  };
  let at = 13 + table(bytes[10]);
  const kept = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const sign = bytes[at];
    if (sign === 0x3b) return [...kept, bytes.subarray(at, at + 1)];
    let end = at;
    let isShown = true;
    if (sign === 0x2c) end = afterBlocks(at + 10 + table(bytes[at + 9]) + 1);
    else if (sign === 0x21) {
      end = afterBlocks(at + 2);
      const application = bytes.toString("latin1", at + 3, at + 14);
      isShown =
        bytes[at + 1] === 0xf9 || (bytes[at + 1] === 0xff && /^(NETSCAPE2|ANIMEXTS1)\.0$/.test(application));
    } else return undefined;
    if (end > bytes.length) return undefined;
    if (isShown) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return undefined;
}

/** Chunks of a WebP container; the flags in its head are made to say what is left. */
function webpPieces(bytes: Buffer): Buffer[] | undefined {
  const kept: Buffer[] = [];
  const whole = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  for (let at = 12; at + 8 <= whole; ) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    const name = bytes.toString("latin1", at, at + 4);
    if (end > bytes.length) return undefined;
    const chunk = Buffer.from(bytes.subarray(at, end));
    // Flags: profile 0x20, Exif 0x08, XMP 0x04 (WebP container, section 2.7).
    if (name === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~0x2c;
    if (["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"].includes(name)) kept.push(chunk);
    at = end;
  }
  if (kept.length === 0) return undefined;
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
  return [head, ...kept];
}
