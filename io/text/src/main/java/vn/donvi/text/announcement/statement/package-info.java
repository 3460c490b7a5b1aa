/**
 * Reads one kind of statement each from the sentences of news: dates, documents, foundings, occasions.
 */
@NullMarked
package vn.donvi.text.announcement.statement;

import org.jspecify.annotations.NullMarked;
