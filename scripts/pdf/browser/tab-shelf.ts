// Keeps the tabs of a browser for the next page: opening one takes as long as printing ten pages.
import type { Browser } from "puppeteer-core";
import type { PrintFolder } from "../read-print-file.ts";
import { openTab, type PrintTab } from "./print-tab.ts";

/** Tabs that see one print folder. There are as many as have ever been used at one time. */
export class TabShelf {
  readonly #folder: PrintFolder;
  #idle: { readonly browser: Browser; readonly tab: PrintTab }[] = [];

  constructor(folder: PrintFolder) {
    this.#folder = folder;
  }

  /** Does some work in a tab that nobody else uses. A tab in which it fails is closed. */
  async use<T>(browser: Browser, work: (tab: PrintTab) => Promise<T>): Promise<T> {
    this.#idle = this.#idle.filter((idle) => idle.browser.connected);
    const at = this.#idle.findIndex((idle) => idle.browser === browser);
    const tab = this.#idle.splice(at, at < 0 ? 0 : 1)[0]?.tab ?? (await openTab(browser, this.#folder));
    try {
      const result = await tab.during(() => work(tab));
      this.#idle.push({ browser, tab });
      return result;
    } catch (error) {
      await tab.close();
      throw error;
    }
  }
}
