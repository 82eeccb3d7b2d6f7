// A path of the site, a whole address and what stands in a link are not taken for each other.
import { expect, it } from "vitest";
import { asHref, type Href, isSitePath, type SitePath, type WebUrl } from "../../scripts/lib/href.ts";
import { publicationId } from "../../scripts/model/publication-id.ts";
import { loadView } from "../site/load-view.ts";

it("leads to a page from the site, from anywhere, or as the page needs it", async () => {
  const view = await loadView();
  const path = view.pathOf({ publication: publicationId("reviews/buses-2023") });
  const whole = view.publicUrl(path);
  expect(path).toBe("/reviews/buses-2023/");
  expect(whole).toBe(`${view.register.site.url}/reviews/buses-2023/`);
  // @ts-expect-error A whole address has the site before it already.
  expect(view.publicUrl(whole)).not.toBe(whole);
  // @ts-expect-error What stands in a link has its prefix already.
  expect(view.href(view.href(path))).toBe(path);
  // @ts-expect-error An id is no path.
  expect(view.href("reviews/buses-2023")).not.toBe(path);
});

it("is taken for no other", () => {
  const path: SitePath = "/reviews/";
  const whole: WebUrl = "https://papers.example/reviews/";
  // @ts-expect-error A path is not yet what stands in a link.
  const links: readonly Href[] = [path];
  // @ts-expect-error A path leads nowhere outside the site.
  const urls: readonly WebUrl[] = [path];
  // @ts-expect-error A link may be only an anchor, or have a prefix that is not the site's.
  const paths: readonly SitePath[] = [asHref(path)];
  expect([links, urls, paths]).toEqual([["/reviews/"], ["/reviews/"], ["/reviews/"]]);
  expect([path, whole, "#top", "reviews/"].map(isSitePath)).toEqual([true, false, false, false]);
});
