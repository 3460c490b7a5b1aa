package vn.donvi.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/** The members that say what a version of a unit is. */
final class UnitMembers {
    private final Member<UnitCode> code;
    private final Member<LocalDate> since;
    private final Member<Optional<LocalDate>> until;
    private final Member<UnitType> type;
    private final Member<String> name;
    private final Member<Optional<UnitCode>> parent;
    private final Member<List<String>> otherSpellings;

    /** Declares them as the next of an object. */
    UnitMembers(Members members) {
        this.code = members.required("code", JsonType.CODE);
        this.since = members.required("since", JsonType.DATE);
        this.until = members.optional("until", JsonType.DATE);
        this.type = members.required("type", JsonType.UNIT_TYPE);
        this.name = members.required("name", JsonType.TEXT);
        this.parent = members.optional("parent", JsonType.CODE);
        this.otherSpellings = members.orElse("other_spellings", JsonType.TEXTS, List.of());
    }

    @Nullable
    AdministrativeUnit value(JsonRow row, ObjectParser<?> parser) {
        LocalDate start = row.get(since);
        Optional<LocalDate> end = row.get(until);
        if (end.isPresent() && !end.get().isAfter(start)) {
            parser.report(until, "must be after since " + start + ", but is " + end.get());
            return null;
        }
        DateRange validity = end.isPresent() ? DateRange.of(start, end.get()) : DateRange.from(start);
        AdministrativeUnit.Builder unit =
                AdministrativeUnit.builder(row.get(code), row.get(type), row.get(name), validity);
        Optional<UnitCode> above = row.get(parent);
        if (above.isPresent()) {
            unit.parent(above.get());
        }
        List<String> spellings = row.get(otherSpellings);
        if (!spellings.isEmpty()) {
            unit.otherSpellings(spellings);
        }
        return unit.build();
    }

    void write(AdministrativeUnit unit, JsonGenerator json) {
        code.write(json, unit.code());
        since.write(json, unit.validity().startInclusive());
        until.write(json, unit.validity().endExclusive());
        type.write(json, unit.type());
        name.write(json, unit.name());
        parent.write(json, unit.parent());
        otherSpellings.write(json, unit.otherSpellings());
    }
}
