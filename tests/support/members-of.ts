// Names what an interface of a source file asks for.
import { parseAst } from "vitest/node";

/** The names of the members of an interface that a file exports, in order; none where it exports no such interface. */
export function membersOf(text: string, name: string): readonly string[] {
  return parseAst(text, { lang: "ts" }).body.flatMap((statement) => {
    if (statement.type !== "ExportNamedDeclaration") return [];
    const { declaration } = statement;
    if (declaration?.type !== "TSInterfaceDeclaration" || declaration.id.name !== name) return [];
    return declaration.body.body.flatMap((member) =>
      "key" in member && member.key.type === "Identifier" ? [member.key.name] : [],
    );
  });
}
