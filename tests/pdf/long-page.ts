// A print page of as many pages as are wanted, with everything that a publication has on them.

/** HTML for the print folder of the fixtures, a chapter to a page and at least one page more for the contents. */
export function longPage(chapters: number): string {
  const numbers = Array.from({ length: chapters }, (_, index) => index + 1);
  return [
    '<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n<title>A long paper</title>',
    '<link rel="stylesheet" href="/fixture.css">',
    "<style>@page { size: A4 } section { break-before: page } nav ol { list-style: none; padding: 0 }",
    "nav b { display: inline-block; width: 10mm }</style>\n</head>\n<body>\n<h1>A long paper</h1>",
    `<nav role="doc-toc"><h2>Contents</h2><ol>${numbers.map(contentsEntry).join("\n")}</ol></nav>`,
    ...numbers.map(chapter),
    "</body>\n</html>\n",
  ].join("\n");
}

function contentsEntry(number: number): string {
  return `<li><a href="#chapter-${number}">Chapter ${number} on help <b data-page-of="chapter-${number}"></b></a></li>`;
}

function chapter(number: number): string {
  const text = `Families in ward ${number} wait for help, and the <abbr title="Special educational needs">SEN</abbr> team
says why in <a href="https://example.org/${number}">its paper of year ${number}</a>, which is <em>long</em>.`;
  const rows = [1, 2, 3, 4].map(
    (row) =>
      `<tr><th scope="row">${number}.${row}</th><td>Do the thing ${row} of ward ${number}</td><td>Lead ${row}</td></tr>`,
  );
  return `<section><h2 id="chapter-${number}">Chapter ${number}</h2>
<p>${text} ${text}</p>
<p>${text}<sup><a role="doc-noteref" aria-label="Note ${number}" href="#note-${number}">${number}</a></sup></p>
<ul><li>Entry one of ${number}<ol><li>deep in it</li></ol></li><li>Entry two of ${number}</li></ul>
<table><caption>Table ${number} Actions</caption>
<thead><tr><th scope="col">Ref</th><th scope="col">Action</th><th scope="col">Lead</th></tr></thead>
<tbody>${rows.join("\n")}</tbody></table>
<figure role="group"><img src="/chart.svg" alt="Bars of ward ${number}" width="80" height="40"><figcaption>Figure ${number}</figcaption></figure>
<div role="doc-endnotes"><ol><li id="note-${number}" value="${number}"><p>Source ${number}. <a role="doc-backlink" aria-label="Back to reference ${number}" href="#chapter-${number}">Back</a></p></li></ol></div>
</section>`;
}
