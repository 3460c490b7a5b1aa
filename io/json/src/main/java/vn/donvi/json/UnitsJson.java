package vn.donvi.json;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/**
 * The table of units, one version an object, sorted by code and first date:
 *
 * <pre>
 * {"code":"18229","since":"2004-08-31","until":"2025-07-01","type":"thị trấn","name":"Đức Thọ","parent":"440","other_spellings":[]}
 * {"code":"18229","since":"2025-07-01","until":null,"type":"xã","name":"Đức Thọ","parent":"42","other_spellings":[]}
 * </pre>
 *
 * <ul>
 *   <li>{@code code}, {@code since}: the identity of the version
 *   <li>{@code until}: the first date on which it is no longer in force; null or missing while it is
 *   <li>{@code type}: {@link UnitType#label()}
 *   <li>{@code name}: the official name without the type
 *   <li>{@code parent}: the code of the unit above; null or missing for a province
 *   <li>{@code other_spellings}: a list of other spellings of the name; may be missing
 * </ul>
 */
public final class UnitsJson {
    private static final Members MEMBERS = new Members();
    private static final UnitMembers UNIT = new UnitMembers(MEMBERS);

    /** Reads and writes it. */
    public static final JsonTable<AdministrativeUnit> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private UnitsJson() {}

    private static final class Objects extends JsonTable.Shape<AdministrativeUnit> {
        @Override
        String name() {
            return "units";
        }

        @Override
        ObjectParser<AdministrativeUnit> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                AdministrativeUnit value(JsonRow row) {
                    return UNIT.value(row, this);
                }
            };
        }

        @Override
        void write(AdministrativeUnit unit, JsonGenerator json) {
            UNIT.write(unit, json);
        }

        @Override
        Comparator<AdministrativeUnit> order() {
            return Comparator.comparing(AdministrativeUnit::id);
        }
    }
}
