// Types of what is used of Eleventy and of its plugin for contents lists, which ship none.
declare module "@11ty/eleventy" {
  /** What listeners are told of a build. */
  export interface EleventyEvent {
    readonly directories: { readonly input: string; readonly output: string };
  }
  /** What a configuration function is given. */
  export interface EleventyConfig {
    addExtension(extension: string, options: { readonly key: string }): void;
    addTemplateFormats(formats: string): void;
    addPlugin(
      plugin: (config: EleventyConfig, options?: object) => void | Promise<void>,
      options?: object,
    ): unknown;
    addFilter(name: string, filter: (text: string) => string): void;
    addGlobalData(name: string, data: () => unknown): void;
    addWatchTarget(path: string): void;
    setUseGitIgnore(use: boolean): void;
    setWatchJavaScriptDependencies(watch: boolean): void;
    getFilter(name: string): unknown;
    on(event: "eleventy.before" | "eleventy.after", listener: (told: EleventyEvent) => unknown): void;
    readonly globalData: Readonly<Record<string, unknown>>;
    readonly benchmarkManager: {
      get(group: string): { setMinimumThresholdPercent(percent: number): void };
    };
  }
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode: boolean;
        readonly configPath: string;
        readonly pathPrefix?: string;
        readonly source: "script";
        readonly config: (config: EleventyConfig) => void;
      },
    );
    readonly directories: { freeze(): void };
    init(): Promise<void>;
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
declare module "@uncenter/eleventy-plugin-toc" {
  /** What the plugin asks of Eleventy. */
  interface FilterHost {
    addFilter(name: string, filter: (markup: string) => string): void;
  }
  const plugin: (config: FilterHost, options?: object) => void;
  export default plugin;
}
