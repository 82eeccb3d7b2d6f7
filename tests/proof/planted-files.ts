// Files of every sort that say something, each in a way of its own that hides the words from a plain search.
import { gzipSync } from "node:zlib";
import { AFRelationship, PDFDocument, PDFHexString, PDFName, StandardFonts } from "@cantoo/pdf-lib";
import { strToU8, zipSync } from "fflate";

/** What the planted files say: an exempt sentence, in whole or in part. */
export const secret = "Northfield Coaches asks for ninety pounds a day at the office of the clerk";

const words = secret.split(" ");
const half = (from: number, to?: number) => words.slice(from, to).join(" ");

/** Each by its name; with where in the file the words are, where it is not one text. */
export async function plantedFiles(): Promise<
  readonly { readonly name: string; readonly bytes: string | Uint8Array; readonly where?: string }[]
> {
  return [
    { name: "plain.txt", bytes: `It is said: ${secret.toUpperCase()}.` },
    { name: "broken.txt", bytes: `It is said: ${words.join("\u00a0\n  ")}.` },
    { name: "soft.txt", bytes: secret.replaceAll("n", "n\u00ad").replace("fi", "\ufb01") },
    { name: "wide.txt", bytes: Buffer.from(`\ufeff${secret}`, "utf16le") },
    { name: "tags.html", bytes: `<p>${half(0, 3)} <b>f</b>or <em>${half(4, 6)}</em><br>${half(6)}</p>` },
    { name: "blocks.html", bytes: `<ul>${words.map((word) => `<li>${word}</li>`).join("")}</ul>` },
    {
      name: "entities.html",
      bytes: `<p>${[...secret].map((sign) => `&#${sign.charCodeAt(0)};`).join("")}</p>`,
    },
    { name: "attribute.html", bytes: `<img alt="${secret}">` },
    { name: "comment.html", bytes: `<!-- ${secret} --><p>Welcome</p>` },
    { name: "script.html", bytes: `<script>const title = "${secret}";</script>` },
    {
      name: "data.html",
      bytes: `<script type="application/ld+json">${jsonOf(secret)}</script>`,
    },
    { name: "address.html", bytes: `<a href="mailto:?subject=${encodeURIComponent(secret)}">Write</a>` },
    {
      name: "feed.xml",
      bytes: `<?xml version="1.0"?><feed><content>&lt;p&gt;${words.join("&lt;br&gt;")}&lt;/p&gt;</content></feed>`,
    },
    {
      name: "drawing.svg",
      bytes: `<svg><text>${words.map((word) => `<tspan>${word} </tspan>`).join("")}</text></svg>`,
    },
    { name: "data.json", bytes: jsonOf(words.join("\n")) },
    { name: "data.csv", bytes: `a,b\r\n1,"It says ""${half(0, 4)}"" ${half(4)}"\r\n` },
    {
      name: "meeting.ics",
      bytes: `SUMMARY:${secret.replace(/(.{17})/g, "$1\r\n ").replace(" a day", "\\, a day")}\r\n`,
    },
    { name: "style.css", bytes: `p::before { content: "${secret}"; }` },
    { name: "search/en_1.pf_fragment", bytes: gzipSync(`pagefind_dcd${jsonOf(secret)}`) },
    { name: "letter.docx", bytes: office("word/document.xml", word), where: "word/document.xml" },
    {
      name: "figures.xlsx",
      bytes: office("xl/sharedStrings.xml", `<sst><si><t>${secret}</t></si></sst>`),
      where: "xl/sharedStrings.xml",
    },
    {
      name: "picture.png",
      bytes: Buffer.concat([
        Buffer.from([0x89, 0x50, 0xff, 0, 0xc3]),
        Buffer.from(`tEXtComment\0${secret}\0`),
      ]),
    },
    {
      name: "wide.jpg",
      bytes: Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0, 0xc3]), Buffer.from(secret, "utf16le")]),
    },
    { name: "lines.pdf", bytes: await pdf({}), where: "page 2" },
    { name: "info.pdf", bytes: await pdf({ isShown: false, subject: secret }), where: "metadata" },
    { name: "outline.pdf", bytes: await pdf({ isShown: false, outline: secret }), where: "outline" },
    { name: "packet.pdf", bytes: await pdf({ isShown: false, packet: secret }), where: "metadata" },
    { name: "attached.pdf", bytes: await pdf({ isShown: false, attached: secret }), where: "attachment" },
  ];
}

function jsonOf(text: string): string {
  return JSON.stringify({ content: text }).replaceAll("o", "\\u006f");
}

const word = `<w:document><w:body><w:p>${[...secret].map((sign) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${sign}</w:t></w:r>`).join("")}</w:p></w:body></w:document>`;

function office(member: string, text: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    [member]: strToU8(`<?xml version="1.0"?>${text}`),
  });
}

interface PdfWords {
  readonly isShown?: boolean;
  readonly subject?: string;
  readonly outline?: string;
  readonly packet?: string;
  readonly attached?: string;
}

async function pdf({ isShown = true, subject, outline, packet, attached }: PdfWords): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage().drawText("A letter", { font });
  const page = document.addPage();
  if (isShown)
    for (const [line, text] of [half(0, 5), half(5, 9), half(9)].entries())
      page.drawText(text, { font, y: 700 - line * 20 });
  const { context, catalog } = document;
  if (subject !== undefined) document.setSubject(subject);
  if (outline !== undefined) {
    const item = context.register(context.obj({ Title: PDFHexString.fromText(outline) }));
    catalog.set(PDFName.of("Outlines"), context.register(context.obj({ First: item, Last: item, Count: 1 })));
  }
  if (packet !== undefined) {
    const stream = context.flateStream(`<x:xmpmeta><d:title>${packet}</d:title></x:xmpmeta>`, {
      Type: "Metadata",
      Subtype: "XML",
    });
    catalog.set(PDFName.of("Metadata"), context.register(stream));
  }
  if (attached !== undefined)
    await document.attach(Buffer.from(`a;${attached}`), "a.csv", { afRelationship: AFRelationship.Data });
  return document.save();
}
