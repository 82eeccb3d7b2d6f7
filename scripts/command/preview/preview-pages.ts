// What the preview adds to pages: the script that loads them again, the way to the findings, and a page for problems.
import { html, type SafeHtml } from "../../lib/html.ts";
import type { ToldFindings } from "./told-findings.ts";

/** What is added to a page. */
export interface Additions {
  /** The address of the script. Pages allow scripts and styles of their own site, which these are. */
  readonly script: string;
  /** Where there is a page of findings, with the address of its folder. */
  readonly findings?: ToldFindings & { readonly folder: string };
}

/** A page with what the preview adds. */
export function withAdditions(page: string, { script, findings }: Additions): string {
  const tags = [
    html`<script type="module" src="${script}"></script>`,
    ...(findings === undefined ? [] : [html`<link rel="stylesheet" href="${findings.folder}findings.css">`]),
  ].join("");
  const headed = page.includes("</head>")
    ? page.replace("</head>", () => `${tags}</head>`)
    : `${page}${tags}`;
  if (findings === undefined || findings.summary === "") return headed;
  // Behind the link that leads past all that stands before the text of the page.
  return headed.replace("<main ", () => `${notice(findings)}<main `);
}

function notice({ summary, folder }: NonNullable<Additions["findings"]>): SafeHtml {
  return html`<aside class="preview-notice" aria-label="Preview"><p>Preview: <a href="${folder}findings/">${summary}</a></p></aside>`;
}

/** The page in place of every other while the content has problems. */
export function problemPage(text: string, { script, findings }: Additions): string {
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The content has problems</title>
<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}pre{white-space:pre-wrap;overflow-wrap:anywhere;border-left:4px solid #b3261e;padding-left:1rem;font-size:1rem}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}a{color:#9ecbff}}</style>
<script type="module" src="${script}"></script></head>
<body><main><h1>The content has problems</h1><p>The page comes back by itself when they are mended.${findings !== undefined && html` <a href="${findings.folder}findings/">All findings, by paper and by rule</a>.`}</p><pre>${text}</pre></main></body></html>`.toString();
}
