// The errors that word processors and spreadsheets leave in the place of a number or a figure.

/** Finds them in a text or a field. */
export const programErrors =
  /\bError! (?:Reference source not found|Bookmark not defined|Hyperlink reference not valid|Not a valid (?:link|bookmark|result|filename|embedded object)|No (?:text of specified style|bookmark name|document variable|sequence specified|index entries|table of (?:contents|figures|authorities) entries)|Main Document Only|Switch argument|Unknown)[^.\n]{0,40}\.?|(?<![\w!] )\bBookmark not defined\.?|(?<![\p{L}\p{N}_#])#(?:DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!)|(?<![\p{L}\p{N}_])(?:Err:5\d\d|#GETTING_DATA)(?![\p{L}\p{N}_])|^#{7,}$/gmu;
