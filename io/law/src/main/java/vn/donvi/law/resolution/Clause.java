package vn.donvi.law.resolution;

import java.util.List;
import java.util.Objects;
import vn.donvi.change.Citation;

/**
 * A clause of a text, with the facts that a provision needs: its place, its words, and the units of its heading.
 *
 * @param ref the article, clause and point
 * @param text the words of the clause exactly as written, with line breaks and Markdown marks, without its number
 * @param line the line on which the words begin, counted from 1
 * @param offset the index of the first word, in {@code char}s from the beginning of the text
 * @param within the units in the heading above the clause that it is about, the narrowest first: "Sắp xếp các đơn vị
 *     hành chính cấp xã thuộc huyện Đức Thọ như sau" gives huyện Đức Thọ; unmodifiable, mostly empty
 */
public record Clause(ClauseRef ref, String text, int line, int offset, List<UnitName> within) {
    public Clause {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(text, "text");
        within = List.copyOf(within);
    }

    /** The citation of this clause of the document with the given number: {@code 1665/NQ-UBTVQH15, Điều 1, khoản 37}. */
    public Citation citation(String document) {
        return Citation.of(document, ref.toString());
    }
}
