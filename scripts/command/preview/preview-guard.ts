// Decides whom the preview answers, since what it shows is not published yet: nobody but this machine, unless it is asked
// for, and never a page of another site that the browser has open.
import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** Why a request is refused. */
export interface Refusal {
  readonly status: 400 | 403 | 405;
  readonly reason: string;
}

/**
 * Why a request is refused; undefined for one that is answered. `host` is what the preview listens on beside this
 * machine alone. The name that the browser asked for is held against it, since a foreign name may be made to lead here
 * (DNS rebinding); so is the site that a request comes from.
 */
export function refusalOf(request: IncomingMessage, host: string | undefined): Refusal | undefined {
  const { method, headers } = request;
  const asked = hostOf(`http://${headers.host ?? ""}`);
  if (asked === undefined || (request.headersDistinct["host"] ?? []).length !== 1)
    return { status: 400, reason: "The request names no host, or more than one." };
  if (!isOwnName(asked.hostname, host)) {
    return {
      status: 403,
      reason: "The preview is not to be had under this name. Start it with --host and the name.",
    };
  }
  if (headers.origin !== undefined && hostOf(headers.origin)?.host !== asked.host)
    return { status: 403, reason: "The preview answers no page of another site." };
  if (method !== "GET" && method !== "HEAD") return { status: 405, reason: "The preview can only be read." };
  return undefined;
}

/** Whether a request comes from this machine itself, whatever name it asks for. */
export function isFromThisMachine({ socket }: IncomingMessage): boolean {
  return isLoopback((socket.remoteAddress ?? "").replace(/^::ffff:/, ""));
}

/** True for an address of this machine that nobody else can use. */
function isLoopback(name: string): boolean {
  return /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(name);
}

/** Without --host only names of this machine; with it that name too, and addresses in figures, which nobody can redirect. */
function isOwnName(name: string, host: string | undefined): boolean {
  if (isLoopback(name)) return true;
  if (host === undefined) return false;
  return name === host.toLowerCase() || isIP(name.replace(/^\[|\]$/g, "")) > 0;
}

function hostOf(address: string): URL | undefined {
  return URL.canParse(address) ? new URL(address) : undefined;
}
