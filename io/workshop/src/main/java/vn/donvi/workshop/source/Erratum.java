package vn.donvi.workshop.source;

/**
 * A correction of a field in the row {@code key} of a source, with the reason.
 *
 * @param source the folder of the source
 * @param key the key of the row in the source
 * @param field the column. In {@code op}, a right value of "" deletes a row of the list's changes, and a source value
 *     of "" adds one
 * @param says the value in the source
 * @param right the right value
 * @param reason the reason, with the document if there is one
 */
record Erratum(String source, String key, String field, String says, String right, String reason) {}
