// The styles of what the preview adds to pages. Where a site was built they take its colours, which no build of it has.

/** For the page of findings, and for the notice that leads there. */
export const previewStyles = `
:root { color-scheme: light dark; }
.findings { margin: 0; background: var(--page, Canvas); color: var(--text, CanvasText); font-family: var(--font, system-ui, sans-serif); line-height: 1.5; }
.findings .page { max-width: 60rem; margin-inline: auto; padding-inline: 1rem; overflow-wrap: anywhere; }
.findings .site-header__inner { max-width: 60rem; }
.findings h2 { margin-top: 2.5rem; }
.findings section section { margin-top: 1.5rem; }
.findings pre { max-width: none; overflow-x: auto; white-space: pre-wrap; }
.findings li { margin-block: 0.35rem; }
.findings__ways { display: grid; gap: 0 2rem; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); }
.finding { margin-block: 1.5rem; padding-left: 1rem; border-left: 0.3rem solid var(--rule, GrayText); }
.finding--error { border-color: var(--rating-red, #b3181f); }
.finding--warning { border-color: var(--rating-amber, #b35900); }
.finding h3 { margin: 0 0 0.5rem; font-size: 1.125rem; }
.finding p { margin-block: 0.5rem; }
.finding mark { font-weight: 600; text-decoration: underline; text-underline-offset: 0.2em; }
.finding summary { cursor: pointer; padding-block: 0.25rem; }
.preview-notice { width: calc(100% - 2rem); max-width: 72.25rem; margin: 1rem auto 0; padding: 0.5rem 1rem; border: 1px solid var(--rule, GrayText); background: var(--surface, Canvas); color: var(--text, CanvasText); font-family: var(--font, system-ui, sans-serif); }
.preview-notice p { margin: 0; }
.preview-notice a { color: var(--link, LinkText); }
@media print { .preview-notice { display: none; } }
`;
