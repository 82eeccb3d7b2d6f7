// The list of the layouts of blocks, which follows from the blocks: a file a block, named after it.
import { blockForms } from "../model/facts/blocks.ts";

/** The text of `layouts/parts/blocks/block-layouts.ts`. A block whose layout is missing does not compile. */
export function blockLayoutList(): string {
  const names = [...blockForms.keys()];
  const imports = [
    ...names.map((name) => [name, importLine(`{ ${camel(name)} }`, `./${name}`)] as const),
    ["block-layout", typeImport] as const,
  ]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line);
  return `// The layout of every block, by its name. npm run generate writes it from the blocks of all facts.
${importLine("type { BlockName }", "../../../scripts/model/facts/blocks")}
${imports.join("\n")}

/** The layouts by the names of blocks. */
export const blockLayouts: Readonly<Record<BlockName, BlockLayout>> = {
${names.map((name) => `  ${camel(name) === name ? name : `"${name}": ${camel(name)}`},`).join("\n")}
};
`;
}

const typeImport = importLine("type { BlockLayout }", "./block-layout");

function importLine(names: string, file: string): string {
  return `import ${names} from ${JSON.stringify(`${file}.ts`)};`;
}

function camel(name: string): string {
  return name.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());
}
