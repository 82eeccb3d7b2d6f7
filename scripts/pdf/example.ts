// Prints any address: node scripts/pdf/example.ts https://example.org/ page.pdf
import { argv, env, stdout } from "node:process";
import { findBrowser, openPrinter, openWebsite, provideBrowser } from "scrutineer/pdf";

const [, , address = "", output = "page.pdf"] = argv;
const [cacheDirectory, folder] = [".cache", openWebsite(address)];
const browser = provideBrowser(await findBrowser({ cacheDirectory, environment: env }), env);
const printer = await openPrinter({ folder, cacheDirectory, browser });
const [result] = await printer.printAll([{ id: address, html: folder.page, output }]);
await printer.close();
stdout.write(`${output}: ${result?.pages} pages\n${result?.problems.map((each) => `- ${each}\n`).join("")}`);
