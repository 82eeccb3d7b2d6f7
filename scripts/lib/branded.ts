// Texts that are known to be more than texts: made in one place each, and taken for nothing else.

declare const brand: unique symbol;

/** A text of a sort. Every text of the sort is one, and no other is until the door of the sort has made it so. */
export type Branded<Sort extends string> = string & { readonly [brand]: Sort };
