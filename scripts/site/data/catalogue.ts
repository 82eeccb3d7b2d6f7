// The catalogue of a site: every publication with the addresses of its page, its parts, its PDF and its data.

import type { SitePath, WebUrl } from "../../lib/href.ts";
import { isMeeting } from "../../model/committees/meetings.ts";
import { listMarked } from "../../model/drafts.ts";
import type { Register } from "../../model/register.ts";
import { documentPath } from "../../model/site/document-path.ts";
import { dataSets, pdfPath } from "../../model/site/published-names.ts";

/** What the catalogue says of a PDF. */
export interface CataloguePdf {
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

/** A pack or the minutes of a meeting. */
export interface CatalogueDocument extends CataloguePdf {
  /** The name of its file without `.pdf`, such as `agenda-pack`. */
  readonly name: string;
  /** The pages of the papers of a pack by their keys, as the pack numbers them. */
  readonly papers: readonly { readonly key: string; readonly firstPage: number; readonly lastPage: number }[];
}

/** One publication of the catalogue. Addresses are public ones. */
interface CatalogueEntry {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly status: string;
  readonly date: string | null;
  readonly url: WebUrl;
  readonly parts: readonly { readonly label: string; readonly title: string; readonly url: WebUrl }[];
  readonly pdf: ({ readonly url: WebUrl } & CataloguePdf) | null;
  /** The packs of a meeting and its minutes. */
  readonly documents?: readonly ({ readonly url: WebUrl } & CatalogueDocument)[];
  readonly data: readonly {
    readonly name: string;
    readonly csv: string;
    readonly json: string;
    readonly rows: number;
  }[];
}

/** The whole catalogue. */
export interface Catalogue {
  /** Given where the site was built with its drafts and is not for the public. */
  readonly drafts?: true;
  readonly publications: readonly CatalogueEntry[];
}

/** Builds the catalogue. `pdfs` and `documents` are those that were printed, by the id of the publication. */
export function buildCatalogue(
  register: Register,
  pdfs: ReadonlyMap<string, CataloguePdf>,
  documents: ReadonlyMap<string, readonly CatalogueDocument[]>,
): Catalogue {
  const absolute = (path: SitePath): WebUrl => `${register.site.url}${path}`;
  const publications = [...register.publications.values()].map((publication): CatalogueEntry => {
    const { id, kind, front, parts, date } = publication;
    const pdf = pdfs.get(id);
    return {
      id,
      kind: kind.name,
      title: front.title,
      status: front.status,
      date: date === undefined || date.precision === "words" ? null : date.start,
      url: absolute(`/${id}/`),
      parts: parts.map(({ slug, front: { label, title } }) => ({
        label,
        title,
        url: absolute(`/${id}/${slug}/`),
      })),
      pdf:
        pdf === undefined
          ? null
          : { url: absolute(pdfPath(publication)), pages: pdf.pages, bytes: pdf.bytes, sha256: pdf.sha256 },
      ...(isMeeting(publication) && {
        documents: (documents.get(id) ?? []).map(({ name, pages, bytes, sha256, papers }) => ({
          name,
          url: absolute(documentPath({ id, name })),
          pages,
          bytes,
          sha256,
          papers,
        })),
      }),
      data: dataSets(publication).map(({ name, count }) => ({
        name,
        csv: absolute(`/${id}/${name}.csv`),
        json: absolute(`/${id}/${name}.json`),
        rows: count,
      })),
    };
  });
  return { ...(register.holdsDrafts && listMarked(register).size > 0 && { drafts: true }), publications };
}
