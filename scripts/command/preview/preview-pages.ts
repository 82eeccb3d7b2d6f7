// What the preview adds to pages: the script that loads them again, and a page for the problems of the content.
import { html } from "../../lib/html.ts";

/** A page with the script at an address. Pages allow scripts of their own site, which this is one of. */
export function withReload(page: string, script: string): string {
  const tag = html`<script type="module" src="${script}"></script>`.toString();
  return page.includes("</head>") ? page.replace("</head>", () => `${tag}</head>`) : `${page}${tag}`;
}

/** The page in place of every other while the content has problems. */
export function problemPage(text: string, script: string): string {
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The content has problems</title>
<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}pre{white-space:pre-wrap;overflow-wrap:anywhere;border-left:4px solid #b3261e;padding-left:1rem;font-size:1rem}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}}</style>
<script type="module" src="${script}"></script></head>
<body><main><h1>The content has problems</h1><p>The page comes back by itself when they are mended.</p><pre>${text}</pre></main></body></html>`.toString();
}
