/**
 * Reads one kind of statement each from the sentences of news: dates, documents, foundings and other changes of units,
 * occasions, organs, lists of units, plans, meetings.
 */
@NullMarked
package vn.donvi.news.statement;

import org.jspecify.annotations.NullMarked;
