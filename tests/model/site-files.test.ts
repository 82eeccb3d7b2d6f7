// The list of what the site makes has everything that is written, so that no file can take the place of any of it.

import { describe, expect, it } from "vitest";
import { listDocuments } from "../../scripts/command/print-documents.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { documentPath } from "../../scripts/model/site/document-path.ts";
import { pdfPath } from "../../scripts/model/site/published-names.ts";
import { clashFinder, listSiteFiles } from "../../scripts/model/site/site-files.ts";
import { writeDataFiles } from "../../scripts/site/data/data-files.ts";
import { writeSiteData } from "../../scripts/site/data/site-data.ts";
import { writeCalendars } from "../../scripts/site/data/write-calendar.ts";
import { Pages } from "../../scripts/site/pages.ts";
import { loadView } from "../site/load-view.ts";

describe("the files that a site makes", () => {
  it("are all listed: pages, PDFs, data and calendars", async () => {
    const view = await loadView();
    const listed = listSiteFiles(view.register);
    const pages = new Pages(view);
    const paths = [
      pages.publications,
      pages.parts,
      pages.minutes,
      pages.decisions,
      pages.kinds,
      pages.measures,
    ]
      .flat()
      .map(({ path }) => `${path}index.html`);
    const data = [writeDataFiles, writeSiteData, writeCalendars].flatMap((write) => write(view));
    const documents = listDocuments(view.register.publications.values()).map(documentPath);
    const written = [...paths, ...data.map(({ path }) => path), ...documents];
    expect(written.length).toBeGreaterThan(60);
    // Schemas lie in a folder that no publication may have.
    expect(written.filter((path) => !listed.has(path) && !path.startsWith("/schemas/"))).toEqual([]);
    expect(listed.has(pdfPath({ id: publicationId("reviews/buses-2023") }))).toBe(true);
  });

  it("stand in the way of a file, of a folder where a file is, and of a file where a folder is", () => {
    const isTaken = clashFinder(["/a/b/index.html", "/a/b.pdf"]);
    expect(["/a/B.pdf", "/a/b", "/a/b.pdf/c.png", "/A"].every(isTaken)).toBe(true);
    expect(["/a/c.pdf", "/a/b/c.pdf", "/a/b.pdfx"].some(isTaken)).toBe(false);
  });
});
