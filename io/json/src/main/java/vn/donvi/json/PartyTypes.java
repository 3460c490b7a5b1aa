package vn.donvi.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.party.Entry;
import vn.donvi.party.OrdinalNumber;
import vn.donvi.party.Ordinals;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.Term;
import vn.donvi.time.DateRange;

/** How what party organisations are made of stands in JSON. */
final class PartyTypes {
    static final JsonType<OrganizationId> ID =
            JsonType.inQuotes("an id of an organisation (\"code@yyyy-mm-dd\")", PartyTypes::id);
    static final JsonType<OrganizationCode> CODE = JsonType.inQuotes(
            "a code of an organisation (1 to 48 letters, digits, dots, hyphens or underscores in quotes)",
            PartyTypes::code);
    static final JsonType<Term> TERM = JsonType.inQuotes("a term (\"yyyy - yyyy\")", PartyTypes::term);
    static final JsonType<Integer> ORDINAL = new OrdinalType();
    static final JsonType<Set<Organ>> ORGANS = new OrgansType();
    static final JsonType<Entry> ENTRY = JsonType.oneOf(Entry.values(), Entry::label);

    private PartyTypes() {}

    /** The dates between two members of an object; null if they are none, which is reported then. */
    static @Nullable DateRange range(
            JsonRow row, Member<LocalDate> since, Member<Optional<LocalDate>> until, ObjectParser<?> parser) {
        LocalDate start = row.get(since);
        Optional<LocalDate> end = row.get(until);
        if (end.isEmpty()) {
            return DateRange.from(start);
        }
        if (!end.get().isAfter(start)) {
            parser.report(until, "must be after " + since.name() + " " + start + ", but is " + end.get());
            return null;
        }
        return DateRange.of(start, end.get());
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** Some numbers and the years of a term. */
    static Ordinals ordinals(
            Optional<Integer> khoa, Optional<Integer> lanThu, Optional<Term> nhiemKy, Optional<Integer> hoiNghi) {
        return new Ordinals(unboxed(khoa), unboxed(lanThu), nhiemKy, unboxed(hoiNghi));
    }

    private static OptionalInt unboxed(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
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

    private static final class OrdinalType extends JsonType<Integer> {
        @Override
        @Nullable
        Integer read(JsonReading in, Object state) {
            Long number = COUNT.read(in, state);
            return number == null || number < 1 || number > OrdinalNumber.MAX ? null : (Integer) number.intValue();
        }

        @Override
        String expected() {
            return "an ordinal (1 to " + OrdinalNumber.MAX + ")";
        }

        @Override
        void write(Integer value, JsonGenerator json) {
            json.writeNumber((int) value);
        }
    }

    private static final class OrgansType extends JsonType<Set<Organ>> {
        @Override
        Object state(JsonReading in) {
            return TEXTS.state(in);
        }

        @Override
        @Nullable
        Set<Organ> read(JsonReading in, Object state) {
            List<String> names = TEXTS.read(in, state);
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
            return "a list of organs, each one of "
                    + String.join(
                            ", ",
                            Arrays.stream(Organ.values()).map(Organ::label).toList());
        }

        @Override
        void write(Set<Organ> value, JsonGenerator json) {
            TEXTS.write(value.stream().map(Organ::label).toList(), json);
        }
    }
}
