// What pages of the preview run: they come again by themselves when the preview has changed.

/** The version of the preview stands in the address of the script, so that a page knows which one it shows. */
export const reloadScript = `
const { origin, pathname, searchParams } = new URL(import.meta.url);
const shown = searchParams.get("version");
let source;
const listen = () => {
  source ??= new EventSource(new URL("events", origin + pathname));
  source.onmessage = ({ data }) => { if (data !== shown) location.reload(); };
};
// Browsers allow a server few connections, so that pages nobody looks at have none.
const settle = () => {
  if (document.visibilityState === "visible") return listen();
  source?.close();
  source = undefined;
};
document.addEventListener("visibilitychange", settle);
settle();
`;
