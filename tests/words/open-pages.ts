// Opens rendered pages in a browser with their scripts, as if they were on a website.
import type { Browser, Page } from "puppeteer-core";
import { newTab } from "../e2e/open-browser.ts";
import type { Written } from "../site/render-source.ts";

const origin = "http://pages.invalid";

const types: Readonly<Record<string, string>> = { html: "text/html", css: "text/css", js: "text/javascript" };

/** A tab that reads files of a site, and others that are put in their place. */
export async function openPages(browser: Browser, written: Written, others: Written): Promise<Page> {
  const page = await newTab(browser);
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const path = new URL(request.url()).pathname.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
    const body = others.get(path) ?? written.get(path);
    const contentType = types[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
    void request.respond(body === undefined ? { status: 404 } : { status: 200, contentType, body });
  });
  return page;
}

/** The address of a page. */
export function addressOf(path: string): string {
  return `${origin}/${path}`;
}
