// Serves the preview with live reload, to this machine only; while the content has problems every page shows them.
import type { IncomingMessage, ServerResponse } from "node:http";
import EleventyDevServer from "@11ty/eleventy-dev-server";
import { html } from "../lib/html.ts";

/** What to serve. `problem` is asked at every request. */
export interface PreviewSettings {
  readonly folder: string;
  readonly port: number;
  readonly pathPrefix: string;
  readonly problem: () => string | undefined;
}

/** A running server. */
export interface PreviewServer {
  readonly address: string;
  reload(): void;
  close(): Promise<void>;
}

/** Starts a server on the port, or on the next that is free. */
export async function openPreviewServer({
  folder,
  port,
  pathPrefix,
  problem,
}: PreviewSettings): Promise<PreviewServer> {
  const showProblem = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    if (!isLocal(request.socket.remoteAddress)) {
      response.writeHead(403).end();
      return;
    }
    const text = problem();
    if (text === undefined || !(request.headers.accept ?? "").includes("text/html")) {
      next();
      return;
    }
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.end(problemPage(text, pathPrefix).toString());
  };
  const server = EleventyDevServer.getServer("scrutineer", folder, {
    port,
    pathPrefix,
    middleware: [showProblem],
    domDiff: false,
    logger: { info: () => {}, log: () => {}, error: () => {} },
  });
  server.serve(port);
  await server.ready();
  return {
    address: server.getServerUrl("localhost"),
    reload: () => server.reload(),
    close: () => server.close(),
  };
}

function isLocal(address: string | undefined): boolean {
  return address === "::1" || address === undefined || /^(::ffff:)?127\./.test(address);
}

function problemPage(text: string, pathPrefix: string) {
  return html`<!doctype html>
<html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The content has problems</title>
<style>body{font:1.125rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}pre{white-space:pre-wrap;overflow-wrap:anywhere;border-left:4px solid #b3261e;padding-left:1rem;font-size:1rem}@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}}</style>
<script type="module" src="${pathPrefix}.11ty/reload-client.js"></script></head>
<body><main><h1>The content has problems</h1><p>The page comes back by itself when they are mended.</p><pre>${text}</pre></main></body></html>`;
}
