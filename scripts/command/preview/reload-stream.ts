// Tells the open pages of the preview, by server-sent events, which version of it is there.
import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";

/** The pages that listen. A page that hears of another version than its own loads again. */
export class ReloadStream {
  readonly #run = randomUUID();
  readonly #listeners = new Set<ServerResponse>();
  #count = 1;

  /** The version that is there now; no two runs of the preview have one in common. */
  get version(): string {
    return `${this.#run}-${this.#count}`;
  }

  /** Keeps a response open and tells it of each version. */
  add(response: ServerResponse): void {
    response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
    response.write(`data: ${this.version}\n\n`);
  }

  /** Tells every page that there is a new version. */
  advance(): void {
    this.#count += 1;
    for (const response of this.#listeners) response.write(`data: ${this.version}\n\n`);
  }
}
