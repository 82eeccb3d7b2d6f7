// Links to other sites: how they are asked, what is kept, and what is said of them. The sites are servers of the test's own.
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer, type Server as SecureServer } from "node:https";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openAsker, userAgent } from "../../scripts/command/links/ask-link.ts";
import { askLinks } from "../../scripts/command/links/ask-links.ts";
import { openAnswers } from "../../scripts/command/links/kept-answers.ts";
import type { LinkAnswer } from "../../scripts/command/links/link-answer.ts";
import { countLinks, linkFindings } from "../../scripts/command/links/link-findings.ts";
import { listLinks } from "../../scripts/command/links/list-links.ts";
import { loadAndCheck } from "../../scripts/command/load-and-check.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { withSource } from "../support/temporary-folder.ts";

const asked: { readonly method: string; readonly url: string; readonly agent: string }[] = [];
let busy = 0;
let atOnce = 0;
let most = 0;

function answer({ method = "", url = "", headers }: IncomingMessage, response: ServerResponse): void {
  asked.push({ method, url, agent: headers["user-agent"] ?? "" });
  atOnce += 1;
  most = Math.max(most, atOnce);
  response.on("close", () => {
    atOnce -= 1;
  });
  const move = (status: number, location: string) => response.writeHead(status, { location }).end();
  if (url === "/moved") move(301, "/there");
  else if (url === "/for-now") move(302, "/there");
  else if (url === "/moved-to-nothing") move(308, "/gone");
  else if (url === "/round") move(301, "/round");
  else if (url === "/gone") response.writeHead(404).end();
  else if (url === "/no-heads" && method === "HEAD") response.writeHead(405).end();
  else if (url === "/busy" && busy++ === 0) response.writeHead(429, { "retry-after": "7" }).end();
  else if (url === "/busy-until" && busy++ === 0)
    response.writeHead(503, { "retry-after": "Tue, 31 Mar 2026 10:00:09 GMT" }).end();
  else if (url === "/busy-today") response.writeHead(429, { "retry-after": "86400" }).end();
  else if (url === "/busy-since")
    response.writeHead(429, { "retry-after": "Tue, 31 Mar 2026 09:00:00 GMT" }).end();
  else if (url === "/too-many") response.writeHead(429).end();
  else if (url === "/for-people") response.writeHead(403).end();
  else if (url !== "/silent") response.writeHead(200).end("A page.");
}

let site: Server;
let other: Server;
let proxy: Server;
let secure: SecureServer;
let at = "";
let through = "";
const connected: string[] = [];
const pauses: number[] = [];
const pause = async (milliseconds: number) => {
  pauses.push(milliseconds);
};

const listen = (server: Server | SecureServer) =>
  new Promise<number>((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });

beforeAll(async () => {
  site = createServer(answer);
  other = createServer(answer);
  // Nobody but itself stands up for it.
  const pem = readFileSync(join(import.meta.dirname, "../fixtures/links/self-signed.pem"));
  secure = createSecureServer({ key: pem, cert: pem }, answer);
  proxy = createServer();
  proxy.on("connect", ({ url = "" }: IncomingMessage, client) => {
    connected.push(url);
    const upstream = connect((site.address() as AddressInfo).port, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 OK\r\n\r\n");
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on("error", () => client.destroy());
    client.on("error", () => upstream.destroy());
  });
  at = `http://127.0.0.1:${await listen(site)}`;
  through = `http://127.0.0.1:${await listen(proxy)}`;
});
afterAll(() => {
  for (const server of [site, other, proxy, secure]) {
    server.closeAllConnections();
    server.close();
  }
});
beforeEach(() => {
  for (const list of [asked, pauses, connected]) list.length = 0;
  [busy, most] = [0, 0];
});

const noon = Date.parse("2026-03-31T10:00:00Z");

async function ask(addresses: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const asker = openAsker({ environment, timeout: 150, patience: 10_000, pause, now: () => noon });
  const answers = new Map<string, LinkAnswer>();
  const { signal } = new AbortController();
  await askLinks(addresses, asker, { sites: 3, between: 50, pause }, signal, (address, one) => {
    answers.set(address, one);
  });
  await asker.close();
  return (path: string) => answers.get(`${at}${path}`) ?? answers.get(path);
}

describe("asking", () => {
  it("asks for the head, says who asks, and follows to where a page has moved", async () => {
    const of = await ask(["/there", "/moved", "/for-now", "/moved-to-nothing"].map((path) => at + path));
    expect(of("/there")).toEqual({ status: 200, isForGood: false });
    expect(of("/moved")).toEqual({ status: 200, movedTo: `${at}/there`, isForGood: true });
    expect(of("/for-now")).toEqual({ status: 200, movedTo: `${at}/there`, isForGood: false });
    expect(of("/moved-to-nothing")).toMatchObject({ status: 404, movedTo: `${at}/gone` });
    expect(asked.filter(({ url }) => url === "/there").map(({ method }) => method)).toContain("HEAD");
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set([userAgent]));
  });

  it("fetches the page where a site gives no heads, or has nothing to give", async () => {
    const of = await ask([`${at}/no-heads`, `${at}/gone`]);
    expect([of("/no-heads")?.status, of("/gone")?.status]).toEqual([200, 404]);
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "HEAD /no-heads",
      "GET /no-heads",
      "HEAD /gone",
      "GET /gone",
    ]);
  });

  it("asks a site for one page at a time with a pause between, and waits as it is told", async () => {
    const of = await ask(["/busy", "/there", "/moved"].map((path) => at + path));
    expect(of("/busy")?.status).toBe(200);
    expect(pauses).toEqual([7000, 50, 50]);
    expect(most).toBe(1);
  });

  it("waits until the time that a site gives, but no longer than it has patience for", async () => {
    const of = await ask(["/busy-until", "/busy-today", "/too-many"].map((path) => at + path));
    expect([of("/busy-until"), of("/busy-today"), of("/too-many")].map((one) => one?.status)).toEqual([
      200, 429, 429,
    ]);
    expect(pauses.filter((one) => one > 50)).toEqual([9000]);
    // A time that is past is now; and no site is asked for ever.
    pauses.length = 0;
    asked.length = 0;
    const since = await ask([`${at}/busy-since`]);
    expect([since("/busy-since")?.status, pauses]).toEqual([429, [0, 0]]);
    expect(asked.map(({ method }) => method)).toEqual(["HEAD", "HEAD", "HEAD"]);
  });

  it("asks one page of a site at a time, however many links it has, and lets no other site wait for it", async () => {
    const there = `http://127.0.0.1:${await listen(other)}`;
    const many = Array.from({ length: 12 }, (_, number) => `${at}/page-${number}`);
    await ask([...many, `${there}/alone`]);
    expect(asked.filter(({ url }) => url.startsWith("/page-")).map(({ url }) => url)).toEqual(
      many.map((address) => address.slice(at.length)),
    );
    expect(most).toBeLessThanOrEqual(2);
    expect(asked.findIndex(({ url }) => url === "/alone")).toBeLessThan(4);
    expect(pauses).toHaveLength(11);
  });

  it("tells a certificate that does not hold from a site that has none", async () => {
    const address = `https://127.0.0.1:${await listen(secure)}/there`;
    const bare = `${at.replace("http:", "https:")}/there`;
    const of = await ask([address, bare]);
    expect(of(address)?.fault).toBe("its certificate does not hold");
    expect(of(bare)?.fault).toBe("it does not speak https as it should");
  });

  it("gives up on what never answers and on what leads round and round", async () => {
    const of = await ask([`${at}/silent`, `${at}/round`]);
    expect(of("/silent")?.fault).toBe("nobody answered in time");
    expect(of("/round")?.fault).toContain("without end");
  });

  it("goes through the proxy that the environment names, but for what NO_PROXY names", async () => {
    const of = await ask([`${at}/there`], { HTTP_PROXY: through });
    expect(of("/there")?.status).toBe(200);
    expect(connected).toEqual([new URL(at).host]);
    await ask([`${at}/there`], { HTTP_PROXY: through, NO_PROXY: "127.0.0.1" });
    expect(connected).toHaveLength(1);
  });
});

describe("what is kept", () => {
  const hour = 3_600_000;

  it("counts a week for a page that is there and an hour for anything else", async () => {
    const folder = await mkdtemp(join(tmpdir(), "scrutineer-links-"));
    try {
      const first = await openAnswers(folder, 0);
      first.keep("https://a.wales/", { status: 200, isForGood: false });
      first.keep("https://b.wales/", { status: 404, isForGood: false });
      await first.save();
      const kept = async (now: number) => {
        const { find } = await openAnswers(folder, now);
        return ["https://a.wales/", "https://b.wales/"].filter((one) => find(one) !== undefined).length;
      };
      expect([await kept(hour / 2), await kept(2 * hour), await kept(8 * 24 * hour)]).toEqual([2, 1, 0]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

it("every address is asked for once, and told of at every place", async () => {
  const page = (text: string) =>
    `---\ntitle: A\ntype: page\nstatus: published\nsummary: A.\n---\n\n${text}\n`;
  const files = {
    "content/a/index.md": page(
      "[Rota](https://www.westford.gov.uk/rota#may), [again](https://www.westford.gov.uk/rota), [desk](tel:01234), [own](https://papers.example/a/).",
    ),
    "content/b/index.md": page(
      "[Rota](https://www.westford.gov.uk/rota) and [plan](https://plans.westford.gov.uk/).",
    ),
  };
  await withSource(files, async (source) => {
    const { register } = await loadRegister({ source, today: "2026-03-31" });
    const links = listLinks(
      register,
      (file) => file.startsWith("content/a/") || file.startsWith("content/b/"),
    );
    expect(links.map(({ address, places }) => [address, places.length])).toEqual([
      ["https://plans.westford.gov.uk/", 1],
      ["https://www.westford.gov.uk/rota", 3],
    ]);
    const answers: Readonly<Record<string, LinkAnswer>> = {
      "https://plans.westford.gov.uk/": {
        status: 200,
        movedTo: "https://www.westford.gov.uk/plans",
        isForGood: true,
      },
      "https://www.westford.gov.uk/rota": { status: 404, isForGood: false },
    };
    const findings = linkFindings(links, (address) => answers[address]);
    expect(findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`)).toEqual([
      "info moved-links: “https://plans.westford.gov.uk/” has moved for good to https://www.westford.gov.uk/plans.",
      ...Array.from(
        { length: 3 },
        () => "warning dead-links: “https://www.westford.gov.uk/rota” answers 404 (not there).",
      ),
    ]);
    expect(countLinks(1, 1, findings)).toContain(
      "3 places with a link to nothing, 1 with one that has moved",
    );
  });
});

describe("a link that leads to nothing", () => {
  const path = "content/rota/index.md";
  const page = (above: string) =>
    `---\ntitle: Rota\ntype: page\nstatus: published\nsummary: Rota.\n---\n\n${above}See the [rota](https://www.westford.gov.uk/rota).\n`;
  const look = (files: Readonly<Record<string, string>>, answer: LinkAnswer) =>
    withSource(files, async (source) => {
      const { register, findings, judge } = await loadAndCheck(source, "2026-03-31");
      const links = listLinks(register, (file) => file === path);
      const judged = await judge(linkFindings(links, () => answer));
      return { ...judged, before: findings.map(({ rule }) => rule) };
    });
  const gone: LinkAnswer = { status: 404, isForGood: false };
  const moved: LinkAnswer = { status: 200, movedTo: "https://www.westford.gov.uk/new", isForGood: true };

  it("is acknowledged as any other finding, and nobody is told of that where links are not asked about", async () => {
    const [open] = (await look({ [path]: page("") }, gone)).findings;
    expect(open?.code).toMatch(/^dead-links-[0-9a-f]{6}$/);
    const line = `<!-- acknowledged ${open?.code}: It comes back in May. (A. Officer) -->\n`;
    const stays = await look({ [path]: page(line) }, gone);
    expect([stays.findings, stays.acknowledged.length, stays.before]).toEqual([[], 1, []]);
    const { findings, before } = await look({ [path]: page(line) }, { status: 200, isForGood: false });
    expect(findings.map(({ rule }) => rule)).toEqual(["acknowledgements"]);
    expect(before).toEqual([]);
  });

  it.each([
    ["dead-links: off", gone, []],
    ["dead-links: error", gone, ["error"]],
    ["dead-links: error", { status: 403, isForGood: false }, ["info"]],
    ["moved-links: warning", moved, ["warning"]],
    ["moved-links: off", moved, []],
  ] as const)("weighs as the site says: %s", async (level, answer, expected) => {
    const files = { [path]: page(""), "data/checks.yaml": `levels:\n  ${level}\n` };
    const { findings } = await look(files, answer);
    expect(findings.map(({ severity }) => severity)).toEqual(expected);
  });
});
