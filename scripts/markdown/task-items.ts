// Items that are done or to be done, `- [x]` and `- [ ]`: the box becomes words, which everybody can read and hear.
import type { MarkdownIt, Token } from "markdown-it";
import type { Words } from "../words/words.ts";

/** What is said before an item. */
export function taskWords({ tasks }: Pick<Words["prose"], "tasks">, task: Token | undefined): string {
  return task?.content === "done" ? tasks.done : tasks.open;
}

const box = /^\[([ xX]?)\][ \t]+(?=\S)/;

/** Adds them to a parser, as tokens `task` at the start of an item. */
export function taskItems(md: MarkdownIt): void {
  const done = new WeakMap<Token, boolean>();
  md.core.ruler.before("inline", "take_boxes", ({ tokens }) => {
    for (const [at, token] of tokens.entries()) {
      const isFirst = token.type === "inline" && tokens[at - 2]?.type === "list_item_open";
      const [written, sign = ""] = (isFirst && box.exec(token.content)) || [];
      if (written === undefined) continue;
      token.content = token.content.slice(written.length);
      done.set(token, /x/i.test(sign));
    }
  });
  md.core.ruler.after("inline", "tasks", ({ tokens, Token: Made }) => {
    for (const token of tokens) {
      const isDone = done.get(token);
      if (isDone === undefined) continue;
      const task = new Made("task", "", 0);
      task.content = isDone ? "done" : "open";
      token.children?.unshift(task);
    }
  });
}
