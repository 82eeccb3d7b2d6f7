// The metadata of a PDF as an XMP packet: what it is, whose, from when, and which standards it claims to keep.
import { html, type SafeHtml, trusted } from "../../lib/html.ts";
import type { DocumentFacts } from "../document-facts.ts";

/** What an XMP packet states: the facts, and the programs that wrote and printed the document. */
export interface XmpFacts extends DocumentFacts {
  readonly creatorTool: string;
  readonly producer: string;
}

/**
 * The packet as XML 1.0. Facts that are not stated have no property. Texts hold no character that XML forbids:
 * see `metadataText`.
 *
 * All properties but one are of schemas that PDF/A-2 knows (ISO 19005-2, 6.6.2.3.1), so only that of PDF/UA is
 * described in the packet. The version therefore is `xmpMM:VersionID`, which XMP has for the version that people
 * count, and not PRISM's, which PDF/A does not know. Dates stand as they are stated: midnight somewhere would
 * be the day before elsewhere.
 */
export function xmpPacket(facts: XmpFacts): string {
  const { issued, language, licence, rights } = facts;
  const modified = facts.modified ?? issued;
  const packet = html`<?xpacket begin="${byteOrderMark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
${CLAIMS}${simple("dc:format", "application/pdf")}${wording("dc:title", facts.title, language)}${list("dc:creator", "Seq", facts.authors)}${list("dc:publisher", "Bag", [facts.publisher])}${wording("dc:description", facts.subject, language)}${list("dc:subject", "Bag", facts.keywords)}${list("dc:language", "Bag", [language])}${list("dc:date", "Seq", [issued ?? ""])}${simple("dc:identifier", facts.identifier)}${list("dc:relation", "Bag", facts.relations)}${wording("dc:rights", rights, language)}${simple("xmpRights:Marked", licence === "" && rights === "" ? "" : "True")}${wording("xmpRights:UsageTerms", rights, language)}${simple("xmpRights:WebStatement", licence)}${list("xmp:Identifier", "Bag", [facts.identifier])}${simple("xmp:CreateDate", issued)}${simple("xmp:ModifyDate", modified)}${simple("xmp:MetadataDate", modified)}${simple("xmp:CreatorTool", facts.creatorTool)}${simple("xmpMM:VersionID", facts.version)}${simple("pdf:Keywords", facts.keywords.join(", "))}${simple("pdf:Producer", facts.producer)}${universalAccessSchema}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>
`;
  return packet.toString();
}

/** That the document keeps PDF/A-2a and PDF/UA-1. */
const CLAIMS = trusted(`<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
`);

/** The packet of a document that turned out to keep neither standard. */
export function withoutClaims(packet: string): string {
  return packet.replace(CLAIMS.toString(), "");
}

const byteOrderMark = "\ufeff";

/** ISO 14289-1, 5, as ISO 19005-2, 6.6.2.3.3 wants a schema described that it does not know. */
const universalAccessSchema = html`<pdfaExtension:schemas>
<rdf:Bag>
<rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property>
<rdf:Seq>
<rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 that the document conforms to</pdfaProperty:description>
</rdf:li>
</rdf:Seq>
</pdfaSchema:property>
</rdf:li>
</rdf:Bag>
</pdfaExtension:schemas>`;

function simple(name: string, value: string | null): SafeHtml | undefined {
  return value === null || value === "" ? undefined : element(name, html`${value}`);
}

function list(name: string, kind: "Bag" | "Seq", values: readonly string[]): SafeHtml | undefined {
  const items = values.filter((value) => value !== "").map((value) => html`<rdf:li>${value}</rdf:li>`);
  return items.length === 0 ? undefined : element(name, element(`rdf:${kind}`, html`${items}`));
}

/** A text for people: in the language of the document, which is also the one for readers of any other. */
function wording(name: string, text: string, language: string): SafeHtml | undefined {
  if (text === "") return undefined;
  const languages = ["x-default", ...(language === "" ? [] : [language])];
  const items = languages.map((tag) => html`<rdf:li xml:lang="${tag}">${text}</rdf:li>`);
  return element(name, element("rdf:Alt", html`${items}`));
}

function element(name: string, content: SafeHtml): SafeHtml {
  return html`<${trusted(name)}>${content}</${trusted(name)}>\n`;
}
