// What a strategy promises people.
import { statementList } from "../statements.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `promises`. */
export const promises: BlockLayout = (view, scene) =>
  statementList(view, scene, "promises", scene.publication.facts.strategy?.promises ?? []);
