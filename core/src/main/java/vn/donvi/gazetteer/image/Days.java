package vn.donvi.gazetteer.image;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates by their day count; days that are asked for again and again, as most are, become one object. */
final class Days {
    private static final int SLOTS = 1024;

    /** It does not matter which of two equal dates is kept, or which of two days with the same slot. */
    private final @Nullable LocalDate[] recent = new LocalDate[SLOTS];

    LocalDate get(int day) {
        int slot = day & (SLOTS - 1);
        LocalDate known = recent[slot];
        if (known == null || known.toEpochDay() != day) {
            known = LocalDate.ofEpochDay(day);
            recent[slot] = known;
        }
        return known;
    }
}
