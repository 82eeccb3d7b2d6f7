// How Eleventy is set up: TypeScript layouts, the contents-list plugin, and the register for every layout to ask.
import type { EleventyConfig } from "@11ty/eleventy";
import type { PackFacts, PdfFacts } from "../model/packs/pdf-facts.ts";
import type { PackPlan } from "../model/packs/plan-pack.ts";
import type { Register } from "../model/register.ts";
import { addContentsFilter } from "./contents-filter.ts";
import type { ContentsFilter } from "./contents-list.ts";
import { SiteView } from "./create-view.ts";
import { Pages } from "./pages.ts";
import { PrintPages } from "./print-pages.ts";
import type { ViewSettings } from "./view-settings.ts";

/** What Eleventy gives to whoever sets it up. */
export type { EleventyConfig } from "@11ty/eleventy";

/** What one pass renders. */
export interface Pass {
  readonly register: Register;
  readonly pass: "print" | "site";
  readonly pathPrefix: string;
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  /** The packs that were printed, by the path of their PDF. */
  readonly packs: ReadonlyMap<string, PackFacts>;
  /** The packs that a print pass lays out. */
  readonly plans?: readonly PackPlan[];
  /** The register with what is exempt, for members' packs alone. */
  readonly whole?: Register;
}

/** Whether Eleventy has been set up for a pass. */
export function isConfigured({ globalData }: EleventyConfig): boolean {
  return "view" in globalData;
}

/** Sets Eleventy up for the pass that there is when it renders. */
export function configureEleventy(config: EleventyConfig, current: () => Pass): void {
  allowTypeScriptLayouts(config);
  // Eleventy would report that contents lists take a share of the time, which is nobody's concern.
  config.benchmarkManager.get("Configuration").setMinimumThresholdPercent(100);
  const contentsFilter = addContentsFilter(config);
  let made: Shown | undefined;
  const shown = (): Shown => {
    const pass = current();
    made = made?.pass === pass ? made : showPass(pass, contentsFilter);
    return made;
  };
  config.addGlobalData("view", () => shown().view);
  config.addGlobalData("pages", () => shown().pages);
  config.addGlobalData("prints", () => shown().prints);
}

/** What layouts are given. */
interface Shown {
  readonly pass: Pass;
  readonly view: SiteView;
  readonly pages: Pages;
  readonly prints: PrintPages;
}

function showPass(pass: Pass, contentsFilter: ContentsFilter): Shown {
  const { register, pathPrefix, pdfs, packs, plans = [], whole } = pass;
  const medium = pass.pass === "print" ? "print" : "screen";
  const open: ViewSettings = { register, medium, pathPrefix, pdfs, packs, contentsFilter };
  const view = new SiteView(open);
  const prints = new PrintPages({ plans, open, ...(whole && { whole: { ...open, register: whole } }) });
  return { pass, view, pages: new Pages(view), prints };
}

/** Layouts are TypeScript, which Node runs as it is. */
function allowTypeScriptLayouts(config: EleventyConfig): void {
  config.setUseGitIgnore(false);
  config.addExtension("11ty.ts", { key: "11ty.js" });
  config.addTemplateFormats("11ty.ts");
}
