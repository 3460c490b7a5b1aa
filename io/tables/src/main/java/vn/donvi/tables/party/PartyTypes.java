package vn.donvi.tables.party;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.donvi.party.Entry;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.term.OrdinalNumber;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;

/** The types of values that the tables of party organisations have. */
public final class PartyTypes {
    /** Identities of versions of organisations. */
    public static final ValueType<OrganizationId> ID = ValueType.parsed(
            "an id of an organisation (code@yyyy-mm-dd)",
            "^[0-9A-Za-z._-]{1,48}@[+-]?[0-9]{4,9}-[0-9]{2}-[0-9]{2}$",
            PartyTypes::id);

    /** Codes of organisations. */
    public static final ValueType<OrganizationCode> CODE = ValueType.parsed(
            "a code of an organisation (1 to 48 letters, digits, dots, hyphens or underscores)",
            "^[0-9A-Za-z._-]{1,48}$",
            PartyTypes::code);

    static final ValueType<Term> TERM =
            ValueType.parsed("a term (yyyy - yyyy)", "^[0-9]{4} - [0-9]{4}$", PartyTypes::term);
    static final ValueType<Long> ORDINAL = ValueType.between(1, OrdinalNumber.MAX);
    static final ValueType<Entry> ENTRY = ValueType.oneOf(Entry.values(), Entry::label);
    static final ValueType<Organ> ORGAN = ValueType.oneOf(Organ.values(), Organ::label);

    private PartyTypes() {}

    /** The dates between two columns of a row. */
    static DateRange range(Row row, Column<LocalDate> since, Column<Optional<LocalDate>> until) throws BadRowException {
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

    static Optional<Long> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of((long) number.getAsInt()) : Optional.empty();
    }

    /** Makes ordinals of some numbers and the years of a term. */
    static Ordinals ordinals(
            Optional<Long> khoa, Optional<Long> lanThu, Optional<Term> nhiemKy, Optional<Long> hoiNghi) {
        return new Ordinals(unboxed(khoa), unboxed(lanThu), nhiemKy, unboxed(hoiNghi));
    }

    private static OptionalInt unboxed(Optional<Long> number) {
        return number.isPresent() ? OptionalInt.of(Math.toIntExact(number.get())) : OptionalInt.empty();
    }

    private static @Nullable OrganizationId id(String text) {
        try {
            return OrganizationId.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable OrganizationCode code(String text) {
        return OrganizationCode.isCode(text) ? OrganizationCode.of(text) : null;
    }

    private static @Nullable Term term(String text) {
        return Term.find(text).orElse(null);
    }
}
