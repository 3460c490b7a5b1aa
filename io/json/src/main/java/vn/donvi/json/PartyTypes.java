package vn.donvi.json;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.party.Entry;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.term.OrdinalNumber;
import vn.donvi.party.term.Term;
import vn.donvi.tables.shared.PartyTexts;
import vn.donvi.time.DateRange;

/** How what party organisations are made of stands in JSON. */
final class PartyTypes {
    static final JsonType<OrganizationId> ID =
            JsonType.inQuotes("an id of an organisation (\"code@yyyy-mm-dd\")", PartyTexts::id);
    static final JsonType<OrganizationCode> CODE = JsonType.inQuotes(
            "a code of an organisation (1 to 48 letters, digits, dots, hyphens or underscores in quotes)",
            PartyTexts::code);
    static final JsonType<Term> TERM = JsonType.inQuotes("a term (\"yyyy - yyyy\")", PartyTexts::term);
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
