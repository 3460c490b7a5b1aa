package vn.donvi.workshop.seat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The words for the seat of a unit, and the former unit that they name. A former unit counts if the words have its type
 * and its name, if they name no other one, and if they tell of one lasting office. A name that is also that of the unit itself
 * counts only with the word for former behind it.
 */
record SeatWords(String text) {
    private static final String NOT_YET = "đang cập nhật";
    private static final String FORMER = "cũ";
    private static final String OFFICE = "trụ sở";
    private static final String AND = " và ";
    /** The words that a unit above begins with. */
    private static final List<String> ENCLOSING =
            List.of("huyện ", "quận ", "thị xã ", "thành phố ", "tp ", "tp. ", "tx ", "tỉnh ");

    private static final String FOR_NOW = "tạm thời";

    /** The words without line breaks; empty if the map says that the seat is not yet told. */
    static SeatWords of(String printed) {
        String text = NameForm.normal(printed.strip().replaceAll("\\s*\\R\\s*", "; "));
        return new SeatWords(text.toLowerCase(Locale.ROOT).equals(NOT_YET) ? "" : text);
    }

    /** The only one of some units that the words name, if they tell of one office. */
    Optional<AdministrativeUnit> formerUnit(AdministrativeUnit unit, List<AdministrativeUnit> sources) {
        if (count(OFFICE) > 1 || text.contains(";") || count(FOR_NOW) > 0) {
            return Optional.empty();
        }
        Set<AdministrativeUnit> named = new LinkedHashSet<>();
        for (AdministrativeUnit source : sources) {
            boolean isOwnName = source.fullName().equals(unit.fullName());
            if (isNamed(source.fullName(), isOwnName)) {
                named.add(source);
            } else if (isOwnName && isNamed(source.fullName(), false)) {
                return Optional.empty();
            }
        }
        if (named.size() != 1) {
            return Optional.empty();
        }
        AdministrativeUnit only = named.iterator().next();
        return sources.stream().anyMatch(source -> isSecond(source, only)) ? Optional.empty() : Optional.of(only);
    }

    /** Whether the words have the name of another unit, perhaps without its type: {@code UBND xã Nghĩa Long, Nghĩa Lộc}. */
    private boolean isSecond(AdministrativeUnit source, AdministrativeUnit named) {
        return !source.name().equals(named.name()) && isNamed(source.name(), false);
    }

    private int count(String word) {
        int count = 0;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            count++;
        }
        return count;
    }

    /** Whether the words have a name, which does not go on behind it. */
    private boolean isNamed(String name, boolean asFormer) {
        String lower = text.toLowerCase(Locale.ROOT);
        String sought = name.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
            String behind = text.substring(at + sought.length());
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && !goesOn(behind)
                    && !isList(behind)
                    && (!asFormer || isFormer(behind))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name goes on: with a letter or digit at once, or with a capital or a digit after a blank. */
    private static boolean goesOn(String behind) {
        if (behind.isEmpty()) {
            return false;
        }
        char first = behind.charAt(0);
        if (first != ' ') {
            return Character.isLetterOrDigit(first) || first == '\'' || first == '’' || first == '-';
        }
        char second = behind.length() > 1 ? behind.charAt(1) : ' ';
        return Character.isUpperCase(second) || Character.isDigit(second);
    }

    /** Whether a second name follows, which may be of a unit that is not among the sources. */
    private static boolean isList(String behind) {
        String rest = behind.startsWith(",")
                ? behind.substring(1)
                : behind.startsWith(AND) ? behind.substring(AND.length()) : "";
        String next = rest.strip();
        return !next.isEmpty()
                && Character.isUpperCase(next.charAt(0))
                && ENCLOSING.stream().noneMatch(next.toLowerCase(Locale.ROOT)::startsWith);
    }

    private static boolean isFormer(String behind) {
        String next = behind.strip();
        return next.startsWith(FORMER) || next.startsWith("(" + FORMER);
    }
}
