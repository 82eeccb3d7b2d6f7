// What npm run pdf:check prints for a good document and for one with many faults, letter by letter.

/** The facts of the good document, but for the outline of its tags. */
export const GOOD_FACTS = `good.pdf
  Standards   PDF/UA-1, PDF/A-2a
  Title       Bus services & stops
  Language    en-GB
  Authors     Westford Council; Ada Archer
  Dates       made 2026-03-31, changed 2026-04-02
  Pages       1
  Bookmarks   none
  Fonts       1
              embedded, with its text (ToUnicode): Atkinson-Regular
  Tags        24
`;

/** The whole report on the good document. */
export const GOOD = `${GOOD_FACTS}              Document
                H1
                TOC
                  TOCI
                    Reference
                P
                  Link
                  Strong (Span)
                H2
                L
                  LI
                    Lbl
                    LBody
                Table
                  THead
                    TR
                      TH ×2
                  TBody
                    TR
                      TD ×2
                Figure
                Note

  No problems found.
`;

/** The whole report on the document with many faults. */
export const BAD = `bad.pdf
  Standards   none claimed
  Title       Bus�[31m services (not shown)
  Language    none
  Authors     none
  Dates       none
  Pages       1
  Bookmarks   none
  Fonts       1
              not embedded, with its text (ToUnicode): Atkinson-Regular
  Tags        36
              Document
                H1
                TOC
                  TOCI
                    Reference
                P
                  Link
                  Strong (Span)
                H4
                L
                  LI ×7
                    Lbl
                    LBody
                    P ×6
                Table
                  THead
                    TR
                      TH ×2
                  TBody
                    TR
                      TD ×2
                Figure
                Note

  error  The document does not claim to follow PDF/UA, the standard for
         accessible PDFs.
         To mend: Mend all else first, then write pdfuaid:part into its
         metadata. (ua-level)

  error  The title is missing from the metadata (dc:title), where newer readers
         look for it.
         To mend: Give the document a title in its properties where it was
         written, and export it again. (title)

  error  A window shows the name of the file in place of the title.
         To mend: Set /DisplayDocTitle in the catalogue's /ViewerPreferences to
         true. In Acrobat: Properties, Initial view, Show: Document title.
         (title)

  error  The document does not state its language, so a screen reader may speak
         it with the wrong voice.
         To mend: Set the language in the properties of the document where it
         was written, and export it again. (language)

  error  A heading skips a level.
           page 1, Document > H4: H1, then H4: “Stops”
         To mend: Let every heading be one level below the one that it belongs
         to. (headings)

  error  An entry of a list has no body (LBody).
           page 1, Document > L > LI[2]: “Stop number 14 of a street with a long
           name, so that it wrap…”
           page 1, Document > L > LI[3]: “Stop number 15 of a street with a long
           name, so that it wrap…”
           page 1, Document > L > LI[4]: “Stop number 16 of a street with a long
           name, so that it wrap…”
           and 3 more
         To mend: Tag a list as L, its entries as LI, and in each the bullet or
         number as Lbl and the text as LBody. (lists)

  error  A figure has no alternative text.
           page 1, Document > Figure
         To mend: Say in a sentence what the figure shows; mark it as decoration
         if it shows nothing. (figures-described)

  error  Something is painted that is neither tagged nor marked as decoration.
           page 1: “Lost”
         To mend: Tag what has a meaning; mark page numbers, running heads,
         lines and backgrounds as artifacts. (content-tagged)

  error  A font is not embedded, so the text looks different, or is missing, on
         another machine.
           AAAAAA+Atkinson-Regular
         To mend: Export the document again with all fonts embedded.
         (fonts-embedded)

  warning  The document does not claim to follow PDF/A, the standard for
           documents that are kept.
           To mend: If it belongs to the record, export it as PDF/A-2a or
           PDF/A-3a. (archive-level)

  warning  A link is named by words that say nothing by themselves.
             page 1: “here”
           To mend: Let its text name what it leads to. (link-words)

  14 errors of 9 kinds and 2 warnings.
`;
