// Compiles the styles of a pass, which are the same in every site.
import { compile, Logger } from "sass";
import { packagesFolder, stylesFolder } from "./style-sources.ts";

/** The styles of a pass as CSS. */
export function compileSass(pass: "print" | "site"): string {
  const { css } = compile(`${stylesFolder}${pass}.scss`, {
    loadPaths: [packagesFolder],
    style: "compressed",
    charset: false,
    quietDeps: true,
    logger: Logger.silent,
  });
  return css;
}
