// How much of its measures the PDF of a publication has in an annex.

/** The forms of an annex of measures. */
export const annexForms = ["full", "compact", "none"] as const;
export type AnnexForm = (typeof annexForms)[number];
