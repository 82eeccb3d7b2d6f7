// Every table says what it shows.
import { type Check, error } from "../for-rules/check.ts";

export const tableCaptions = {
  name: "table-captions",
  about: "Every table has a caption above it, and none stands in a field.",
  why: "A table without a caption can be neither cited nor listed, and a listener cannot tell whether to go through it.",
  mend: "Say above the table what it shows, in a line that begins with “Table: ”. A table in a field moves into the text.",
  *run(register) {
    for (const { prose, extent } of register.texts) {
      for (const table of prose.tables) {
        const isBlock = prose.blocks.some((block) => block.place.line === table.place.line);
        if (extent === "field")
          yield error(table.place, "A table cannot stand in a field.", "Put it into index.md.");
        else if (!isBlock && table.caption === "") {
          yield error(
            table.place,
            "The table has no caption.",
            "Put a line above it that starts “Table: ” and says what it shows.",
          );
        }
      }
    }
  },
} as const satisfies Check;
