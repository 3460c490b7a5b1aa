package vn.donvi.csv;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.donvi.party.Entry;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.term.OrdinalNumber;
import vn.donvi.party.term.Term;
import vn.donvi.tables.shared.PartyTexts;
import vn.donvi.time.DateRange;

/** How what party organisations are made of stands in fields. */
final class PartyFields {
    static final FieldType<OrganizationId> ID =
            new ParsedType<>("an id of an organisation (code@yyyy-mm-dd)", PartyTexts::id);
    static final FieldType<OrganizationCode> CODE = new ParsedType<>(
            "a code of an organisation (1 to 48 letters, digits, dots, hyphens or underscores)", PartyTexts::code);
    static final FieldType<Term> TERM = new ParsedType<>("a term (yyyy - yyyy)", PartyTexts::term);
    static final FieldType<Integer> ORDINAL =
            new ParsedType<>("an ordinal (1 to " + OrdinalNumber.MAX + ")", PartyFields::ordinal);
    static final FieldType<Set<Organ>> ORGANS = new OrgansType();
    static final FieldType<Entry> ENTRY = labelled(Entry.values(), Entry::label);
    static final FieldType<String> YES = FieldType.oneOf(new String[] {"yes"}, new String[] {"yes"});

    private PartyFields() {}

    /** One of some values, each by its label. */
    static <T> FieldType<T> labelled(T[] values, Function<T, String> label) {
        return FieldType.oneOf(values, Arrays.stream(values).map(label).toArray(String[]::new));
    }

    /** The dates between two columns of a row. */
    static DateRange range(TableReader row, Column<LocalDate> since, Column<Optional<LocalDate>> until)
            throws BadRowException {
        LocalDate start = row.get(since);
        Optional<LocalDate> end = row.get(until);
        if (end.isEmpty()) {
            return DateRange.from(start);
        }
        if (!end.get().isAfter(start)) {
            throw until.bad("must be after " + since.name() + " " + start + ", but is " + end.get());
        }
        return DateRange.of(start, end.get());
    }

    /** The field of a column that says yes or nothing. */
    static Optional<String> yes(boolean is) {
        return is ? Optional.of("yes") : Optional.empty();
    }

    private static @Nullable Integer ordinal(String text) {
        boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
        OptionalInt number = digits ? OrdinalNumber.find(text) : OptionalInt.empty();
        return number.isPresent() ? (Integer) number.getAsInt() : null;
    }

    /** A type whose values are read from their text. */
    private static final class ParsedType<T> extends FieldType<T> {
        private final String expected;
        private final Parsing<T> parsing;

        ParsedType(String expected, Parsing<T> parsing) {
            this.expected = expected;
            this.parsing = parsing;
        }

        @Override
        @Nullable
        T parse(Field field) {
            return parsing.parse(field.toString());
        }

        @Override
        String expected() {
            return expected;
        }
    }

    /** Reads a text; gives null if it is none of the type. */
    private interface Parsing<T> {
        @Nullable
        T parse(String text);
    }

    private static final class OrgansType extends FieldType<Set<Organ>> {
        @Override
        @Nullable
        Set<Organ> parse(Field field) {
            List<String> names = TEXTS.parse(field);
            if (names == null) {
                return null;
            }
            EnumSet<Organ> organs = EnumSet.noneOf(Organ.class);
            for (String name : names) {
                Optional<Organ> organ =
                        Organ.find(name).filter(found -> found.label().equals(name));
                if (organ.isEmpty()) {
                    return null;
                }
                organs.add(organ.get());
            }
            return organs;
        }

        @Override
        String expected() {
            return "a list of organs separated by '|', each one of "
                    + String.join(
                            ", ",
                            Arrays.stream(Organ.values()).map(Organ::label).toList());
        }

        @Override
        String format(Set<Organ> value) {
            return TEXTS.format(value.stream().map(Organ::label).toList());
        }
    }
}
