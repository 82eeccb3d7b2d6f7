// Tells search engines where the sitemap is. They read it only where the site is at the root of its host.
import { onePage, type PageLayout } from "../parts/layout.ts";

const layout: PageLayout = {
  data: onePage("/robots.txt"),
  render: ({ view }) => `User-agent: *\nAllow: /\n\nSitemap: ${view.publicUrl("/sitemap.xml")}\n`,
};
export default layout;
