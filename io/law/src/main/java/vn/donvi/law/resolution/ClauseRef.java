package vn.donvi.law.resolution;

import java.util.Objects;

/**
 * A place in a legal text, in the words of the text: {@code Điều 1}, {@code khoản 37}, {@code điểm a}. Prints as
 * {@code Điều 1, khoản 37, điểm a}.
 *
 * @param article the article, or the section of an annex ({@code Mục II}); empty if the text has none
 * @param clause the clause; empty for the article as a whole
 * @param point the point; empty for the clause as a whole
 */
public record ClauseRef(String article, String clause, String point) {
    /** No place: that of a passage without articles. */
    public static final ClauseRef NONE = new ClauseRef("", "", "");

    public ClauseRef {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(point, "point");
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(article);
        for (String part : new String[] {clause, point}) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ").append(part);
            }
        }
        return text.toString();
    }
}
