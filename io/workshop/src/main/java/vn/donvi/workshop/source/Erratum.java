package vn.donvi.workshop.source;

/**
 * A correction of a source: in the row named by {@code key} the field says one thing, right is another, and why.
 *
 * @param source the folder of the source
 * @param key what names the row there
 * @param field the column; {@code op} with a right value of "" strikes a row of the list's changes out, and one that
 *     says "" adds a row
 * @param says what the source says
 * @param right what is right
 * @param reason why, with the document where there is one
 */
record Erratum(String source, String key, String field, String says, String right, String reason) {}
