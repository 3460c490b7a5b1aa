package vn.donvi.news.announcement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A unit as a text names it. Prints as {@code xã Hòa Lạc (huyện Đức Thọ cũ)}, which {@link #parse} reads.
 *
 * @param term the word for its type in lower case: xã, phường, thị trấn, đặc khu, huyện, quận, thị xã, thành phố, tỉnh;
 *     empty if the text has none ("7 đơn vị Dân Chủ, Quảng La")
 * @param name the bare name as written, in NFC; empty if the text only says "xã"
 * @param former whether the text calls it a former unit: "cũ", "trước đây"
 * @param within the units around it that the text names, the narrowest first; unmodifiable
 */
public record NamedUnit(String term, String name, boolean former, List<NamedUnit> within) {
    private static final List<String> TERMS =
            List.of("thành phố", "thị trấn", "thị xã", "đặc khu", "phường", "huyện", "quận", "tỉnh", "xã");

    private static final String FORMER = " cũ";

    /** The marks between units in texts. */
    private static final String MARKS = ",;|()";

    /**
     * @throws IllegalArgumentException if there is neither term nor name, the term is none of those above, or the name has a
     *     comma, semicolon, bar or bracket
     */
    public NamedUnit {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(name, "name");
        within = List.copyOf(within);
        if ((term.isEmpty() && name.isEmpty()) || (!term.isEmpty() && !TERMS.contains(term))) {
            throw new IllegalArgumentException("'" + term + "' '" + name + "' names no unit");
        }
        if (name.chars().anyMatch(c -> MARKS.indexOf(c) >= 0)) {
            throw new IllegalArgumentException("a name must not have one of " + MARKS + ", but was '" + name + "'");
        }
    }

    /** Makes a unit without further words. */
    public static NamedUnit of(String term, String name) {
        return new NamedUnit(term, name, false, List.of());
    }

    /** Returns the same unit as a former one. */
    public NamedUnit asFormer() {
        return new NamedUnit(term, name, true, within);
    }

    /** Returns the same unit within {@code outer}, the narrowest first. */
    public NamedUnit in(List<NamedUnit> outer) {
        return new NamedUnit(term, name, former, outer);
    }

    /** Whether the text gives a name, and not only the word for the type. */
    public boolean isNamed() {
        return !name.isEmpty();
    }

    /**
     * Reads the form that {@link #toString} prints.
     *
     * @throws IllegalArgumentException if the text is anything else
     */
    public static NamedUnit parse(String text) {
        int bracket = text.endsWith(")") ? text.indexOf(" (") : -1;
        List<NamedUnit> within = new ArrayList<>();
        if (bracket >= 0) {
            for (String outer : text.substring(bracket + 2, text.length() - 1).split(", ", -1)) {
                within.add(parse(outer));
            }
        }
        String words = bracket < 0 ? text : text.substring(0, bracket);
        boolean former = words.endsWith(FORMER);
        String bare = former ? words.substring(0, words.length() - FORMER.length()) : words;
        for (String term : TERMS) {
            if (bare.equals(term) || bare.startsWith(term + " ")) {
                String name = bare.length() == term.length() ? "" : bare.substring(term.length() + 1);
                return new NamedUnit(term, name, former, within);
            }
        }
        return new NamedUnit("", bare, former, within);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(term);
        if (!term.isEmpty() && !name.isEmpty()) {
            text.append(' ');
        }
        text.append(name).append(former ? FORMER : "");
        for (int i = 0; i < within.size(); i++) {
            text.append(i == 0 ? " (" : ", ").append(within.get(i));
        }
        return within.isEmpty() ? text.toString() : text.append(')').toString();
    }
}
