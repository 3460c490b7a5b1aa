package vn.donvi.news.statement;

import java.util.List;
import java.util.Optional;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.prose.NewsWords;

/** Compares the words for the types of units. */
final class Terms {
    private static final List<String> TYPES =
            List.of("thành phố", "thị trấn", "thị xã", "đặc khu", "phường", "huyện", "quận", "tỉnh", "xã");
    private static final String UNIT = "đơn vị";

    private Terms() {}

    /** The type in words for a new unit, "một xã mới"; empty if they leave it open, as "đơn vị hành chính mới" does. */
    static Optional<String> in(String words) {
        return words.contains(UNIT)
                ? Optional.empty()
                : TYPES.stream().filter(words::contains).findFirst();
    }

    /** Whether this is the word for a unit that holds communes, but is not surely a province. */
    static boolean isDistrict(String term) {
        return !term.isEmpty() && !UnitTerm.isCommune(term) && !term.equals("tỉnh");
    }

    /** Whether a unit is a province, with the word for its type or without it. */
    static boolean isProvince(NamedUnit unit) {
        boolean untyped = unit.term().isEmpty() || unit.term().equals("thành phố");
        return unit.term().equals("tỉnh") || (untyped && NewsWords.namesProvince(unit.name()));
    }

    /** Whether a unit of the first term may hold one of the second; never if one is not known. */
    static boolean holds(String outer, String inner) {
        return !outer.isEmpty() && !inner.isEmpty() && UnitTerm.holds(outer, inner);
    }
}
