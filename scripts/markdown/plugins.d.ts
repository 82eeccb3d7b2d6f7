// Types of the plugins that ship none: each is a function that adds rules to a parser.
type MarkdownItPlugin = (md: import("markdown-it").default, ...parameters: unknown[]) => void;

declare module "markdown-it-abbr" {
  const plugin: MarkdownItPlugin;
  export default plugin;
}
declare module "markdown-it-footnote" {
  const plugin: MarkdownItPlugin;
  export default plugin;
}
declare module "markdown-it-sub" {
  const plugin: MarkdownItPlugin;
  export default plugin;
}
declare module "markdown-it-sup" {
  const plugin: MarkdownItPlugin;
  export default plugin;
}
