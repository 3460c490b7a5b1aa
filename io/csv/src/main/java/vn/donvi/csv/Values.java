package vn.donvi.csv;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * The texts, dates, codes and ids that tables name, each made once however often it is named: a gazetteer names most
 * units several times, and few dates and sources very often.
 */
final class Values {
    private static final int DATE_LENGTH = 10;

    private final Map<Field, String> texts = new HashMap<>();
    private final Map<Field, LocalDate> dates = new HashMap<>();
    private final Map<Field, UnitCode> codes = new HashMap<>();
    private final Map<Field, UnitId> ids = new HashMap<>();

    /** The text in NFC. */
    String text(Field field) {
        String text = texts.get(field);
        if (text == null) {
            text = normal(field.toString());
            texts.put(copy(field), text);
        }
        return text;
    }

    /** The date that {@link LocalDate#parse(CharSequence)} reads; null if it reads none. */
    @Nullable
    LocalDate date(Field field) {
        LocalDate date = dates.get(field);
        if (date == null) {
            date = parseDate(field);
            if (date != null) {
                dates.put(copy(field), date);
            }
        }
        return date;
    }

    /** The code; null if the text is none. */
    @Nullable
    UnitCode code(Field field) {
        UnitCode code = codes.get(field);
        if (code == null) {
            String text = field.toString();
            if (UnitCode.isCode(text)) {
                code = UnitCode.of(text);
                codes.put(copy(field), code);
            }
        }
        return code;
    }

    /** The id that {@link UnitId#parse} reads; null if it reads none. */
    @Nullable
    UnitId id(Field field) {
        UnitId id = ids.get(field);
        if (id == null) {
            id = parseId(field);
            if (id != null) {
                ids.put(copy(field), id);
            }
        }
        return id;
    }

    /** The text in NFC, without waking the normalizer for what is in NFC by its characters alone. */
    static String normal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSurelyNormal(text.charAt(i))) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether a character neither combines with others nor has another form: Latin, with all of Vietnamese. */
    static boolean isSurelyNormal(char c) {
        return c < 0x0300 || (c >= 0x1E00 && c < 0x1F00) || (c >= 0x2010 && c < 0x2028);
    }

    private @Nullable UnitId parseId(Field field) {
        int at = field.indexOf('@');
        if (at < 0) {
            return null;
        }
        UnitCode code = code(field.part(0, at));
        LocalDate since = date(field.part(at + 1, field.length()));
        return code == null || since == null ? null : UnitId.of(code, since);
    }

    private static @Nullable LocalDate parseDate(Field field) {
        if (!isPlainDate(field)) {
            return parseUnusualDate(field.toString());
        }
        int year = number(field, 0, 4);
        int month = number(field, 5, 7);
        int day = number(field, 8, 10);
        boolean exists =
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).length(Year.isLeap(year));
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static boolean isPlainDate(Field field) {
        if (field.length() != DATE_LENGTH) {
            return false;
        }
        for (int i = 0; i < DATE_LENGTH; i++) {
            byte b = field.at(i);
            boolean isDash = i == 4 || i == 7;
            if (isDash ? b != '-' : !isDigit(b)) {
                return false;
            }
        }
        return true;
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static int number(Field field, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + (field.at(i) - '0');
        }
        return number;
    }

    /** Years before 0 and after 9999, and everything that is no date. */
    private static @Nullable LocalDate parseUnusualDate(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Field copy(Field field) {
        return field.part(0, field.length());
    }
}
