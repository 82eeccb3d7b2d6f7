// The preview answers this machine and its own pages only, whatever address it is asked for.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect, createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openPreviewServer, type PreviewServer } from "../../scripts/command/preview/preview-server.ts";

const root = mkdtempSync(join(tmpdir(), "scrutineer-preview-"));
const folder = join(root, "site");
let problem: string | undefined;
let findings: { readonly summary: string; readonly page: string } | undefined;
let server: PreviewServer;
let port: number;

const open = (
  settings: { readonly host?: string; readonly port?: number; readonly pathPrefix?: string } = {},
) =>
  openPreviewServer({
    folder,
    port: 20_000 + (process.pid % 20_000),
    pathPrefix: "/",
    problem: () => problem,
    findings: () => findings,
    ...settings,
  });
const portOf = ({ addresses: [address] }: PreviewServer) => Number(new URL(address).port);

/** An address of this machine by which others know it. */
function outsideAddress(): string | undefined {
  return Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ internal, family }) => !internal && family === "IPv4")?.address;
}

beforeAll(async () => {
  mkdirSync(join(folder, "welcome/é"), { recursive: true });
  writeFileSync(
    join(folder, "welcome/index.html"),
    "<html><head><title>W</title></head><body>A page.</body></html>",
  );
  writeFileSync(
    join(folder, "welcome/text.html"),
    '<html><head></head><body><a>Skip</a><main id="m">A.</main></body></html>',
  );
  writeFileSync(join(folder, "welcome/é/index.html"), "<p>Accented.</p>");
  writeFileSync(join(folder, "404.html"), "<p>Not here.</p>");
  writeFileSync(join(folder, "data.csv"), "0123456789");
  mkdirSync(join(root, "site-secret"));
  writeFileSync(join(root, "site-secret/secret.txt"), "secret");
  writeFileSync(join(root, "secret.txt"), "secret");
  symlinkSync(join(root, "secret.txt"), join(folder, "link.txt"));
  server = await open();
  port = portOf(server);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

function ask(
  path: string,
  headers: Record<string, string> = {},
  to = { port, host: "127.0.0.1", method: "GET" },
) {
  return new Promise<Answer>((done, fail) => {
    request({ ...to, path, headers, agent: false }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => {
        body += chunk.toString();
      });
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on("error", fail)
      .end();
  });
}

/** Sends bytes as they are, and gives the first line of the answer. */
function send(text: string) {
  return new Promise<string>((done, fail) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (chunk: Buffer) => {
      done(chunk.toString().split("\r\n")[0] ?? "");
      socket.destroy();
    });
    socket.on("error", fail);
  });
}

describe("an address", () => {
  it.each([
    "/%",
    "/%zz",
    "/%c3%28",
    "/%00",
    "/a%00b",
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "//example.org/%2f..",
    "/welcome//index.html",
    "http://localhost/%",
    "*",
  ])("%s that no page has is answered with 400, and the preview goes on", async (path) => {
    expect(await send(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)).toBe("HTTP/1.1 400 Bad Request");
    expect((await ask("/welcome/")).status).toBe(200);
  });

  it("is asked of one host alone", async () => {
    const two = "GET /welcome/ HTTP/1.1\r\nHost: localhost\r\nHost: example.org\r\n\r\n";
    expect(await send(two)).toBe("HTTP/1.1 400 Bad Request");
  });

  it.each([
    "/link.txt",
    "/nowhere",
    "/nowhere/",
    "/..site-secret/secret.txt",
    "/welcome/nothing.css",
    `/${"x".repeat(260)}`,
  ])("%s that leads to nothing is answered with the page for it", async (path) => {
    const { status, body } = await ask(path);
    expect([status, body.includes("Not here."), body.includes("secret")]).toEqual([404, true, false]);
  });

  it("of a page is answered with the page and its script, in every spelling that browsers send", async () => {
    const page = await ask("/welcome/");
    expect(page.body).toMatch(
      /<script type="module" src="\/\.preview\/reload\.js\?version=[^"]+"><\/script><\/head>/,
    );
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect((await ask("/welcome/%C3%A9/?a=%")).body).toContain("Accented.");
    const { status, headers } = await ask("/welcome/%C3%A9");
    expect([status, headers["location"]]).toEqual([302, "/welcome/%C3%A9/"]);
  });

  it("of a file is answered with its sort and, if asked, a part of it", async () => {
    const { status, headers, body } = await ask("/data.csv", { range: "bytes=2-4" });
    expect([status, headers["content-type"], body]).toEqual([206, "text/csv; charset=utf-8", "234"]);
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  });
});

describe("what was found", () => {
  it("has a page of its own, and a notice on every other leads there", async () => {
    const before = await ask("/welcome/text.html");
    expect([before.body.includes("preview-notice"), (await ask("/.preview/findings/")).status]).toEqual([
      false,
      404,
    ]);
    findings = {
      summary: "1 warning in 1 file",
      page: '<html><head></head><body><main id="m">One.</main></body></html>',
    };
    expect((await ask("/.preview/findings")).headers["location"]).toBe("/.preview/findings/");
    const page = await ask("/.preview/findings/");
    expect([
      page.status,
      page.body.includes("One."),
      page.body.includes("reload.js"),
      page.body.includes("preview-notice"),
    ]).toEqual([200, true, true, false]);
    expect((await ask("/.preview/findings.css")).headers["content-type"]).toBe("text/css; charset=utf-8");
    expect((await ask("/welcome/text.html")).body).toMatch(
      /<a>Skip<\/a><aside [^>]*><p>Preview: <a href="\/\.preview\/findings\/">1 warning in 1 file<\/a><\/p><\/aside><main id="m">/,
    );
    problem = "Wrong.";
    expect((await ask("/welcome/", { accept: "text/html" })).body).toContain(
      '<a href="/.preview/findings/">',
    );
    problem = undefined;
    findings = { summary: "", page: findings.page };
    expect((await ask("/welcome/text.html")).body).not.toContain("preview-notice");
  });

  it("is shown to this machine alone, since it quotes papers as they are written", async () => {
    const outside = outsideAddress();
    if (outside === undefined) return;
    findings = { summary: "1 warning in 1 file", page: "One." };
    const opened = await open({ host: "0.0.0.0" });
    const to = { port: portOf(opened), host: outside, method: "GET" };
    try {
      expect((await ask("/.preview/findings/", {}, to)).status).toBe(403);
      const other = await ask("/welcome/text.html", {}, to);
      expect([other.status, other.body.includes("findings")]).toEqual([200, false]);
    } finally {
      findings = undefined;
      await opened.close();
    }
  });
});

describe("a request", () => {
  it.each([
    "evil.example",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    "192.168.1.7",
    "evil.example:8080",
  ])("for the name %s is refused, since a foreign name may be made to lead here", async (host) => {
    for (const path of ["/welcome/", "/.preview/events", "/data.csv"])
      expect((await ask(path, { host })).status).toBe(403);
  });

  it.each(["localhost", "LOCALHOST:9", "127.0.0.1", "[::1]:8080", "papers.localhost"])(
    "for the name %s is answered",
    async (host) => {
      expect((await ask("/welcome/", { host })).status).toBe(200);
    },
  );

  it.each(["http://evil.example", "null", "http://localhost:1", "file://"])(
    "from a page of %s is refused",
    async (origin) => {
      for (const path of ["/welcome/", "/.preview/events", "/.preview/reload.js"])
        expect((await ask(path, { host: `localhost:${port}`, origin })).status).toBe(403);
      const socket = {
        connection: "upgrade",
        upgrade: "websocket",
        "sec-websocket-key": "AAAAAAAAAAAAAAAAAAAAAA==",
        "sec-websocket-version": "13",
      };
      expect((await ask("/", { ...socket, host: `localhost:${port}`, origin })).status).toBe(403);
    },
  );

  it("from a page of its own is answered, without a name or to write is not", async () => {
    expect(
      (await ask("/welcome/", { host: `localhost:${port}`, origin: `http://localhost:${port}` })).status,
    ).toBe(200);
    expect(await send("GET / HTTP/1.0\r\n\r\n")).toBe("HTTP/1.1 400 Bad Request");
    expect((await ask("/welcome/", {}, { port, host: "127.0.0.1", method: "POST" })).status).toBe(405);
  });
});

describe("the preview", () => {
  it("listens on this machine only, unless it is given a host", async () => {
    const outside = outsideAddress();
    if (outside === undefined) return;
    await expect(ask("/welcome/", {}, { port, host: outside, method: "GET" })).rejects.toThrow(
      "ECONNREFUSED",
    );
    const opened = await open({ host: "0.0.0.0" });
    try {
      expect(
        (await ask("/welcome/", {}, { port: portOf(opened), host: outside, method: "GET" })).status,
      ).toBe(200);
      expect(
        (
          await ask(
            "/welcome/",
            { host: "evil.example" },
            { port: portOf(opened), host: outside, method: "GET" },
          )
        ).status,
      ).toBe(403);
      expect(opened.addresses).toContain(`http://${outside}:${portOf(opened)}/`);
    } finally {
      await opened.close();
    }
  });

  it("takes the next port where one is in use, and says which host it cannot have", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const address = other.address();
    const taken = typeof address === "object" && address !== null ? address.port : 0;
    const next = await open({ port: taken });
    expect(portOf(next)).toBeGreaterThan(taken);
    await next.close();
    other.close();
    await expect(open({ host: "203.0.113.9" })).rejects.toThrow(
      "This machine cannot listen on “203.0.113.9”",
    );
  });

  it("shows problems in place of every page, and pages under the folder of a web server", async () => {
    const prefixed = await open({ pathPrefix: "/papers/" });
    const at = { port: portOf(prefixed), host: "127.0.0.1", method: "GET" };
    expect((await ask("/papers/welcome/", {}, at)).body).toContain('src="/papers/.preview/reload.js?');
    expect((await ask("/", {}, at)).headers["location"]).toBe("/papers/");
    expect((await ask("/papers", {}, at)).headers["location"]).toBe("/papers/");
    expect((await ask("/welcome/", {}, at)).status).toBe(404);
    problem = "A <mistake>.";
    expect((await ask("/papers/welcome/", { accept: "text/html" }, at)).body).toContain("A &lt;mistake&gt;.");
    problem = undefined;
    await prefixed.close();
  });

  it("tells open pages of each new version, and ends while they listen", async () => {
    const own = await open();
    const at = { port: portOf(own), host: "127.0.0.1", path: "/.preview/events", agent: false };
    const told: string[] = [];
    const ended = await new Promise<boolean>((done) => {
      request(at, (response) => {
        response.on("data", (chunk: Buffer) => {
          told.push(...(chunk.toString().match(/data: \S+/g) ?? []));
          if (told.length === 1) own.reload();
          if (told.length === 2) void own.close();
        });
        response.on("error", () => done(true));
        response.on("end", () => done(true));
      })
        .on("error", () => done(true))
        .end();
    });
    expect(ended).toBe(true);
    expect(new Set(told).size).toBe(2);
  });
});
