package vn.donvi.news.figure;

import java.util.Locale;
import vn.donvi.news.announcement.Amount;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.prose.StatedNumber;

/**
 * A figure that was found.
 *
 * @param topic what it is about
 * @param number the number
 * @param unit the unit of measure, or the words of what is counted
 * @param end where its words end
 * @param doubt what is not certain about it; empty if nothing is
 */
record FoundFigure(Topic topic, StatedNumber number, String unit, int end, String doubt) {
    /** A figure that is as certain as its number. */
    static FoundFigure of(Topic topic, StatedNumber number, String unit, int end) {
        return new FoundFigure(topic, number, unit, end, number.doubt());
    }

    Amount amount() {
        return number.amount(unit.toLowerCase(Locale.ROOT));
    }
}
