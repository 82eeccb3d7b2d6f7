// Asks another site whether a page is there: the head of it first, and the page where a site does not give heads. Through
// a proxy where HTTPS_PROXY or HTTP_PROXY name one.
import { EnvHttpProxyAgent, request } from "undici";
import { errorCode } from "../../lib/error-code.ts";
import type { LinkAnswer } from "./link-answer.ts";

/** How one address is asked for. */
export interface LinkAsker {
  ask(address: string, signal: AbortSignal): Promise<LinkAnswer>;
  close(): Promise<void>;
}

/** What an asker goes by. */
export interface AskSettings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** How long a site has to answer, in milliseconds. */
  readonly timeout: number;
  /** The longest that a site may have us wait before we ask again, in milliseconds. */
  readonly patience: number;
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** What time it is, in milliseconds. */
  now(): number;
}

/** Who asks, so that whoever keeps a site can see it. */
export const userAgent =
  "Scrutineer-link-check (checks the links of a public body's papers; HEAD and GET, one at a time)";

const HOPS = 8;

/** Makes an asker; it is closed when all is asked. */
export function openAsker({ environment, timeout, patience, pause, now }: AskSettings): LinkAsker {
  const value = (name: string) => environment[name.toLowerCase()] ?? environment[name] ?? "";
  const agent = new EnvHttpProxyAgent({
    httpProxy: value("HTTP_PROXY"),
    httpsProxy: value("HTTPS_PROXY"),
    noProxy: value("NO_PROXY"),
    connect: { timeout },
  });

  async function askOnce(method: "HEAD" | "GET", address: string, signal: AbortSignal) {
    const response = await request(address, {
      method,
      dispatcher: agent,
      headers: { "user-agent": userAgent, accept: "*/*" },
      headersTimeout: timeout,
      bodyTimeout: timeout,
      signal: AbortSignal.any([signal, AbortSignal.timeout(2 * timeout)]),
    });
    // What stands on the page is of no interest; it is not fetched to its end.
    response.body.on("error", () => undefined);
    response.body.destroy();
    return { status: response.statusCode, headers: response.headers };
  }

  /** Asks as often as the site has us wait, but no more than twice. */
  async function askPatiently(method: "HEAD" | "GET", address: string, signal: AbortSignal) {
    for (let turn = 0; ; turn += 1) {
      const answer = await askOnce(method, address, signal);
      const wait = waitOf(answer.headers["retry-after"], now());
      if (!isBusy(answer.status) || wait === undefined || wait > patience || turn > 1) return answer;
      await pause(wait, signal);
    }
  }

  async function follow(method: "HEAD" | "GET", address: string, signal: AbortSignal): Promise<LinkAnswer> {
    let at = address;
    let isForGood = true;
    for (let hop = 0; hop <= HOPS; hop += 1) {
      const { status, headers } = await askPatiently(method, at, signal);
      const to = [headers["location"] ?? []].flat()[0];
      const isMoved = status >= 300 && status < 400 && to !== undefined;
      if (!isMoved || !URL.canParse(to, at)) {
        const moved = at === address ? {} : { movedTo: at };
        return { status, ...moved, isForGood: isForGood && at !== address };
      }
      if (status !== 301 && status !== 308) isForGood = false;
      const next = new URL(to, at);
      next.hash = "";
      if (!/^https?:$/.test(next.protocol)) return { status, isForGood: false };
      at = next.href;
    }
    return { fault: "it leads from page to page without end", isForGood: false };
  }

  return {
    async ask(address, signal) {
      for (const method of ["HEAD", "GET"] as const) {
        try {
          const answer = await follow(method, address, signal);
          const { status = 500 } = answer;
          if (method === "GET" || status < 400 || isBusy(status)) return answer;
        } catch (error) {
          signal.throwIfAborted();
          if (method === "GET") return { fault: faultOf(error), isForGood: false };
        }
      }
      return { fault: "nobody answered", isForGood: false };
    },
    close: () => agent.close(),
  };
}

/** Whether a site has too much to do, and is not to be asked in another way. */
function isBusy(status: number): boolean {
  return status === 429 || status === 503;
}

/** How long a site has us wait, in milliseconds: it gives seconds, or the time of a day (RFC 9110, 10.2.3). */
function waitOf(header: string | readonly string[] | undefined, now: number): number | undefined {
  const [written = ""] = [header ?? []].flat();
  if (/^\d{1,6}$/.test(written)) return Number(written) * 1000;
  const time = /[a-z]/i.test(written) ? Date.parse(written) : Number.NaN;
  return Number.isNaN(time) ? undefined : Math.max(0, time - now);
}

function faultOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const code = errorCode(cause) || errorCode(error);
  if (/ENOTFOUND|EAI_NONAME/.test(code)) return "there is no site of this name";
  if (/TIMEOUT|ETIMEDOUT/.test(code) || (error instanceof Error && error.name === "TimeoutError"))
    return "nobody answered in time";
  if (/CERT|SELF_SIGNED|VERIFY/.test(code)) return "its certificate does not hold";
  if (/SSL|TLS|EPROTO/.test(code)) return "it does not speak https as it should";
  if (/ECONNREFUSED|ECONNRESET|SOCKET|EPIPE/.test(code)) return "the site refused to answer";
  return `nobody could be reached${code === "" ? "" : ` (${code})`}`;
}
