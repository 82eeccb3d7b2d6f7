// The browser of the end-to-end tests: the same program that prints, but free to open pages of this machine.
import { join } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import { projectRoot } from "../../scripts/command/project-root.ts";
import { findBrowser } from "../../scripts/pdf/browser/find-browser.ts";

/** Launches it; without its sandbox only where that cannot start. */
export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser({
    executablePath: process.env["PUPPETEER_EXECUTABLE_PATH"],
    cacheDirectory: join(projectRoot, ".cache"),
  });
  const settings = {
    executablePath: found.executablePath,
    env: { ...process.env, ...found.environment },
    headless: found.origin === "packaged" ? ("shell" as const) : true,
    // A slow machine takes its time.
    protocolTimeout: 0,
    args: [
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      // Each page is new and seen once: to compile its scripts for speed takes longer than to run them.
      "--js-flags=--no-opt --no-maglev",
    ],
  };
  return launch(settings).catch(() => launch({ ...settings, args: [...settings.args, "--no-sandbox"] }));
}

/** A new tab, which waits for as long as a page takes. */
export async function newTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  return page;
}
