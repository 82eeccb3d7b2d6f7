// Types of the parts of Eleventy's development server that the preview uses; it ships none.
declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  interface Options {
    readonly port: number;
    readonly pathPrefix: string;
    readonly domDiff: boolean;
    readonly middleware: readonly ((
      request: IncomingMessage,
      response: ServerResponse,
      next: () => void,
    ) => void)[];
    readonly logger: { info(text: string): void; log(text: string): void; error(text: string): void };
  }

  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options: Options): EleventyDevServer;
    serve(port: number): void;
    ready(): Promise<void>;
    getServerUrl(host: string): string;
    reload(): void;
    close(): Promise<void>;
  }
}
