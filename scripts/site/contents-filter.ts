// Eleventy's plugin for contents lists, as this site uses it.
import contentsPlugin from "@uncenter/eleventy-plugin-toc";
import { trusted } from "../lib/html.ts";
import type { ContentsFilter } from "./contents-list.ts";

/** What is asked of Eleventy's configuration. */
interface PluginHost {
  addPlugin(plugin: typeof contentsPlugin, options: object): unknown;
  getFilter(name: string): unknown;
}

/** Adds the plugin, and gives its filter, which works once Eleventy has run the configuration. */
export function addContentsFilter(config: PluginHost): ContentsFilter {
  config.addPlugin(contentsPlugin, {
    tags: ["h2", "h3"],
    inheritAttributes: ["lang", "dir"],
    wrapper: (list: string) => list,
  });
  return (headings) => {
    const filter = config.getFilter("toc");
    if (typeof filter !== "function") throw new Error("The plugin for contents lists has no filter.");
    // The plugin writes words as it has read them, and so without what escapes them: they are escaped twice.
    return trusted(String(filter(headings.toString().replaceAll("&", "&amp;"))));
  };
}
