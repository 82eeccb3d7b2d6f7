// The text that operations show, gathered as a reader would read it: with a space where a new line begins.

/** Text under construction. */
export interface ShownText {
  text: string;
  /** The height of the line that was added last. */
  height: number;
}

/** Nothing shown yet. */
export function noText(): ShownText {
  return { text: "", height: 0 };
}

/** Adds what is shown at a height of the page. Lines are told apart by their heights alone. */
export function addText(shown: ShownText, text: string, height: number): void {
  const needsSpace = shown.text !== "" && shown.height !== height && !/\s$/.test(shown.text);
  shown.text += needsSpace ? ` ${text}` : text;
  shown.height = height;
}
