// The structure types that every reader knows (ISO 32000-1, 14.8.4; ISO 32000-2, 14.8 for those of PDF 2.0).

const STANDARD: ReadonlySet<string> = new Set(
  [
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private",
    "P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot",
    "Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form",
  ].flatMap((types) => types.split(" ")),
);

const FURTHER_OF_PDF_2: ReadonlySet<string> = new Set(
  "DocumentFragment Aside Title FENote Sub Em Strong Artifact".split(" "),
);

/** The namespaces that a tag of PDF 2.0 may name. */
const PDF_2_NAMESPACE = "http://iso.org/pdf2/ssn";
const MATHML_NAMESPACE = "http://www.w3.org/1998/Math/MathML";

/** Whether a type is standard, in the namespace of its tag or in that of PDF 1.7, which is that of all others. */
export function isStandardType(type: string, namespace: string | undefined): boolean {
  if (namespace === MATHML_NAMESPACE || STANDARD.has(type)) return true;
  return namespace === PDF_2_NAMESPACE && (FURTHER_OF_PDF_2.has(type) || /^H[1-9]\d*$/.test(type));
}
