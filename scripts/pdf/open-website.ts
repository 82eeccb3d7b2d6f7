// Lets pages of the web be printed as those of a folder are: what they show is fetched from their own host and no other.
import { hash, type PrintFile, type PrintFolder } from "./read-print-file.ts";

/** A website of which no file is fetched twice. */
export interface Website extends PrintFolder {
  /** The page that its address names, as the `html` of a job. */
  readonly page: string;
}

/** Opens the website of an address, such as `https://example.org/report/`. Throws TypeError for what is no address. */
export function openWebsite(address: string): Website {
  const start = new URL(address);
  // A folder has to stay one, since what the page names is found from there.
  const page = decodeURIComponent(start.pathname).replace(/\/$/, "/index.html");
  const known = new Map<string, Promise<PrintFile | undefined>>();
  return {
    root: "/",
    page,
    read(path) {
      // What is asked for behind a question mark is known of the page alone.
      const target = `/${path}` === page ? start : new URL(encodeURI(`/${path}`), start);
      const reading = known.get(path) ?? fetchFile(target);
      known.set(path, reading);
      return reading;
    },
  };
}

async function fetchFile(address: URL): Promise<PrintFile | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    const body = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get("content-type") ?? "application/octet-stream";
    return { body, type, sha256: hash(body) };
  } catch {
    return undefined;
  }
}
