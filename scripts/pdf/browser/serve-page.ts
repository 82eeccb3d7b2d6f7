// Stands in for the network in one tab: answers from the print folder, and refuses and notes everything else.
import type { HTTPRequest, Page } from "puppeteer-core";
import type { PrintFolder } from "../read-print-file.ts";

/** The address under which a tab sees the print folder. No machine has this name. */
export const PRINT_ORIGIN = "https://print.invalid";

/** What the page in a tab has asked for so far. */
export interface ServedFiles {
  /** Path under the print folder to SHA-256 of what was served. */
  readonly served: ReadonlyMap<string, string>;
  /** Address that was refused to the sentence about it. */
  readonly refused: ReadonlyMap<string, string>;
}

/** The print folder in place of a tab's network. */
export interface Serving {
  /** Lets the tab be sent to a page, and returns what is then served; without it no page can send the tab on. */
  startOver(): ServedFiles;
}

// The browser keeps what it was served, as one print folder does not change while its tabs are open: the fonts and
// styles of forty papers go over the wire once for each tab.
const CACHING = { "cache-control": "max-age=31536000, immutable" };

/** Puts a print folder in place of the network of a tab. Nothing in the folder may change while the tab is open. */
export async function servePage(page: Page, folder: PrintFolder): Promise<Serving> {
  let files = { served: new Map<string, string>(), refused: new Map<string, string>() };
  const kept = new WeakSet<HTTPRequest>();

  const answer = async (request: HTTPRequest): Promise<void> => {
    // What is asked for late belongs to the page that asked.
    const { served, refused } = files;
    const address = new URL(request.url());
    // Data is in the page already and asks nobody.
    if (address.protocol === "data:") return;
    // Neither the page's wish nor part of its print.
    if (isForTheTab(request, page)) return request.respond({ status: 404 });
    const leaving = request.isNavigationRequest() && request.frame() === page.mainFrame() && served.size > 0;
    if (leaving) {
      refused.set(address.href, `It sends its reader on to ${address.href}: take the redirect out.`);
      // Unlike other refusals this leaves the page as it is, where an error would take its place.
      return request.abort("aborted");
    }
    const path = address.origin === PRINT_ORIGIN ? decodePath(address.pathname) : undefined;
    const file = path === undefined ? undefined : await folder.read(path);
    if (path !== undefined && file) {
      served.set(path, file.sha256);
      if (kept.has(request)) return;
      await request.respond({ status: 200, contentType: file.type, headers: CACHING, body: file.body });
    } else {
      refused.set(address.href, describeRefusal(address));
      await request.abort("blockedbyclient");
    }
  };

  await page.setRequestInterception(true);
  page.on("request", (request) => {
    // An answer fails only when the tab has gone, and then the navigation or the print says so.
    answer(request).catch(() => undefined);
  });
  // Puppeteer tells of such a request as of any other first, so that it is counted, and at once of this: nobody waits
  // for an answer to it.
  page.on("requestservedfromcache", (request) => kept.add(request));
  return {
    startOver() {
      files = { served: new Map(), refused: new Map() };
      return files;
    },
  };
}

/** A browser with tabs asks by itself for the picture beside a tab's title; what a page asks for has a place in the page. */
function isForTheTab(request: HTTPRequest, page: Page): boolean {
  return (
    request.url() === `${PRINT_ORIGIN}/favicon.ico` &&
    request.resourceType() === "other" &&
    request.initiator()?.type === "other" &&
    request.frame() === page.mainFrame()
  );
}

/** The address in a tab of a file under the print folder; `path` has `/` between its parts. */
export function addressOf(path: string): string {
  return `${PRINT_ORIGIN}/${path.split("/").map(encodeURIComponent).join("/")}`;
}

function decodePath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname).slice(1);
  } catch {
    return undefined;
  }
}

function describeRefusal(address: URL): string {
  if (address.origin !== PRINT_ORIGIN) {
    return `It asks for ${address.href}, but printing loads nothing from outside: copy it into the project.`;
  }
  return `It asks for ${address.pathname}, which is not in the print folder: correct the address or add the file.`;
}
