// Serves the preview with live reload; while the content has problems every page shows them.
import { readFile, realpath } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import send from "send";
import { isWithin } from "../check-output.ts";
import { addressesOf, listen } from "../listen.ts";
import { isFromThisMachine, refusalOf } from "./preview-guard.ts";
import { type Additions, problemPage, withAdditions } from "./preview-pages.ts";
import { previewStyles } from "./preview-styles.ts";
import { reloadScript } from "./reload-script.ts";
import { ReloadStream } from "./reload-stream.ts";
import type { ToldFindings } from "./told-findings.ts";

/** What to serve. `problem` is asked at every request. */
export interface PreviewSettings {
  readonly folder: string;
  readonly port: number;
  /** What to listen on; without it only this machine is answered. */
  readonly host?: string;
  readonly pathPrefix: string;
  readonly problem: () => string | undefined;
  /** What is to be mended or judged in it; asked at every request. */
  readonly findings: () => ToldFindings | undefined;
}

/** A running server. */
export interface PreviewServer {
  /** Where it is to be had; the first from this machine. */
  readonly addresses: readonly [string, ...string[]];
  reload(): void;
  close(): Promise<void>;
}

/** Starts a server on the port, or on the next that is free. Throws `UsageError` for a host or a port that cannot be had. */
export async function openPreviewServer(settings: PreviewSettings): Promise<PreviewServer> {
  const stream = new ReloadStream();
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // Whatever it was, the next answer may be right: the site may just be exchanged.
    respond(request, response, settings, stream).catch(() =>
      fail(response, 500, "The page could not be read."),
    );
  };
  const { servers, port } = await listen(() => createServer(answer), settings);
  const [own, ...others] = addressesOf(settings.host, port);
  return {
    addresses: [
      `${own}${settings.pathPrefix}`,
      ...others.map((address) => `${address}${settings.pathPrefix}`),
    ],
    reload: () => stream.advance(),
    close: async () => {
      await Promise.all(servers.map(closed));
    },
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, host, pathPrefix, problem, findings }: PreviewSettings,
  stream: ReloadStream,
): Promise<void> {
  // Pages of other sites may not show or load what is not published yet either.
  response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Cache-Control", "no-store");
  const refusal = refusalOf(request, host);
  if (refusal !== undefined) return fail(response, refusal.status, refusal.reason);
  const path = readPath(request.url ?? "");
  if (path === undefined) return fail(response, 400, "This is not the address of a page.");
  if (`${path}/` === pathPrefix || path === "/") {
    if (path !== pathPrefix) return redirect(response, pathPrefix);
  } else if (!path.startsWith(pathPrefix)) {
    return fail(response, 404, `The preview is under ${pathPrefix}.`);
  }
  const inside = path.slice(pathPrefix.length);
  if (inside === ".preview/events") return stream.add(response);
  if (inside === ".preview/reload.js") return reply(response, 200, "text/javascript", reloadScript);
  if (inside === ".preview/findings.css") return reply(response, 200, "text/css", previewStyles);
  const script = `${pathPrefix}.preview/reload.js?version=${stream.version}`;
  // They quote papers as they are written, with what is exempt in them.
  const isShown = isFromThisMachine(request);
  const told = isShown ? findings() : undefined;
  if (inside === ".preview/findings") return redirect(response, `${path}/`);
  if (inside === ".preview/findings/") {
    if (!isShown)
      return fail(response, 403, "Findings are shown only on the machine that the preview runs on.");
    if (told === undefined) return fail(response, 404, "Nothing has been checked yet.");
    return reply(response, 200, "text/html", withAdditions(told.page, { script }));
  }
  const added: Additions = {
    script,
    ...(told && { findings: { ...told, folder: `${pathPrefix}.preview/` } }),
  };
  const text = problem();
  if (text !== undefined && (request.headers.accept ?? "").includes("text/html"))
    return reply(response, 200, "text/html", problemPage(text, added));
  const notFound = async () => {
    // Nothing may be thrown from here, and a sentence says the same as the page.
    const page = await readFile(join(folder, "404.html"), "utf8").catch(() => "There is no such page.");
    reply(response, 404, "text/html", withAdditions(page, added));
  };
  const name = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
  if (!(await leadsInside(folder, name))) return notFound();
  if (name.endsWith(".html"))
    return reply(
      response,
      200,
      "text/html",
      withAdditions(await readFile(join(folder, name), "utf8"), added),
    );
  send(request, name.split("/").map(encodeURIComponent).join("/"), { root: folder, cacheControl: false })
    .on("directory", () => redirect(response, `${path}/`))
    .on("error", notFound)
    .pipe(response);
}

/** The path that an address asks for, as it is read; undefined for one that no page has. */
function readPath(address: string): string | undefined {
  const [written = ""] = address.split("?");
  try {
    const path = decodeURIComponent(written);
    const [first, ...steps] = path.split("/");
    const isOdd = steps.some((step, at) => /^\.{1,2}$/.test(step) || (step === "" && at < steps.length - 1));
    return first !== "" || isOdd || /[\\\p{Cc}]/u.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Whether there is a file or folder of that name, and no link that leads out of the folder. */
async function leadsInside(folder: string, name: string): Promise<boolean> {
  // What cannot be followed, for whatever reason, is not served.
  const real = await realpath(join(folder, name)).catch(() => undefined);
  return real !== undefined && isWithin(real, await realpath(folder));
}

function redirect(response: ServerResponse, path: string): void {
  response.writeHead(302, { Location: encodeURI(path) }).end();
}

function fail(response: ServerResponse, status: number, reason: string): void {
  if (response.headersSent) response.destroy();
  else reply(response, status, "text/plain", `${reason}\n`);
}

function reply(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { "Content-Type": `${type}; charset=utf-8` }).end(body);
}
