// Listens on a port, or on the next that is free: for this machine alone, or where somebody asked for it to be open.
import type { Server } from "node:http";
import { networkInterfaces } from "node:os";
import { UsageError } from "./command-line.ts";

/** Where to listen. Without a host only this machine is answered. */
export interface Listening {
  readonly host?: string;
  readonly port: number;
}

/** Servers that listen, all on one port. */
export interface Listeners {
  readonly servers: readonly Server[];
  readonly port: number;
}

/** How many ports are tried. */
const tries = 10;

/** A browser takes either for “localhost”, and another program must not answer on the one that is left free. */
const loopback = ["127.0.0.1", "::1"];

/** Makes servers listen. Throws `UsageError` where the host or the port cannot be had, with what to write instead. */
export async function listen(create: () => Server, { host, port }: Listening): Promise<Listeners> {
  for (let tried = port; tried < port + tries && tried <= 65535; tried += 1) {
    const servers = await listenAt(create, host === undefined ? loopback : [host], tried);
    if (servers !== undefined) return { servers, port: tried };
  }
  throw new UsageError(
    `The ports from ${port} to ${port + tries - 1} are all in use. Choose another with --port.`,
  );
}

/** The addresses of a preview; where it is open to all, those of the machine in its networks too. */
export function addressesOf(host: string | undefined, port: number): readonly [string, ...string[]] {
  const at = (name: string) => `http://${name.includes(":") ? `[${name}]` : name}:${port}`;
  if (host === undefined) return [at("localhost")];
  if (host !== "0.0.0.0" && host !== "::") return [at(host)];
  const others = Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  return [at("localhost"), ...others.map(({ address }) => at(address))];
}

/** Undefined where the port is in use. */
async function listenAt(
  create: () => Server,
  hosts: readonly string[],
  port: number,
): Promise<readonly Server[] | undefined> {
  const servers: Server[] = [];
  for (const host of hosts) {
    const server = create();
    const code = await start(server, host, port);
    if (code === undefined) servers.push(server);
    else if (code === "EADDRINUSE") {
      for (const each of servers) each.close();
      return undefined;
    } else if (servers.length === 0) throw refused(code, host, port);
  }
  return servers;
}

/** Resolves with the system's name for what kept it from listening. */
function start(server: Server, host: string, port: number): Promise<string | undefined> {
  return new Promise((done) => {
    server.once("error", (error: NodeJS.ErrnoException) => done(error.code ?? error.message));
    server.listen({ host, port }, () => done(undefined));
  });
}

function refused(code: string, host: string, port: number): UsageError {
  return code === "EACCES"
    ? new UsageError(`The port ${port} needs rights that you do not have. Choose one above 1023 with --port.`)
    : new UsageError(
        `This machine cannot listen on “${host}” (${code}). Give --host one of its names or addresses, or 0.0.0.0 for all.`,
      );
}
