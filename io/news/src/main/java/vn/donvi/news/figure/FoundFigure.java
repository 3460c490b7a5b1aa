package vn.donvi.news.figure;

import java.util.Locale;
import vn.donvi.news.announcement.Amount;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.prose.StatedNumber;

/**
 * A figure that was found.
 *
 * @param topic the topic
 * @param number the number
 * @param unit the unit of measure, or the words for the counted things
 * @param end the end of its words
 * @param doubt the doubt about it; empty if there is none
 */
record FoundFigure(Topic topic, StatedNumber number, String unit, int end, String doubt) {
    /** Makes a figure that is as certain as its number. */
    static FoundFigure of(Topic topic, StatedNumber number, String unit, int end) {
        return new FoundFigure(topic, number, unit, end, number.doubt());
    }

    Amount amount() {
        return number.amount(unit.toLowerCase(Locale.ROOT));
    }
}
