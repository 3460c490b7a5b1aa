/**
 * Makes the embedded gazetteer from its sources: replays the statistics office's lists, corrects them by the errata,
 * finds out who became whom, cites the documents, and reports what was used, corrected, contradicted and left open.
 *
 * <p>Not part of the API; {@link vn.donvi.vietnam.build.Rebuild} is its command.
 */
@NullMarked
package vn.donvi.vietnam.build;

import org.jspecify.annotations.NullMarked;
