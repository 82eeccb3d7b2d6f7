// The principles of a strategy.
import { statementList } from "../statements.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `principles`. */
export const principles: BlockLayout = (view, scene) =>
  statementList(view, scene, "principles", scene.publication.facts.strategy?.principles ?? []);
