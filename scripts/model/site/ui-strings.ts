// The words of the interface that a site puts in the place of the built-in ones.
import Type, { type Static } from "typebox";
import { textField } from "../field.ts";

/** The shape of `data/strings.yaml`: a short key, and the words shown. Keys not given keep the built-in words. */
export const UiStringsFile = Type.Object(
  { strings: Type.Record(Type.String(), textField("The words shown.")) },
  { additionalProperties: false, $id: "strings", title: "Words of the interface" },
);
export type UiStringsFile = Static<typeof UiStringsFile>;
