/**
 * Reads one kind of statement each from the sentences of news: dates, documents, foundings, occasions, organs, lists of units,
 * meetings.
 */
@NullMarked
package vn.donvi.news.statement;

import org.jspecify.annotations.NullMarked;
