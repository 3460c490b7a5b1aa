package vn.donvi.csv;

import java.util.Comparator;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/**
 * The table of units, one version a row, sorted by code and first date:
 *
 * <pre>
 * code,since,until,type,name,parent,other_spellings
 * 18229,2004-08-31,2025-07-01,thị trấn,Đức Thọ,440,
 * 18229,2025-07-01,,xã,Đức Thọ,42,
 * </pre>
 *
 * <ul>
 *   <li>{@code code}, {@code since}: the identity of the version
 *   <li>{@code until}: the first date on which it is no longer in force; empty while it is
 *   <li>{@code type}: {@link UnitType#label()}
 *   <li>{@code name}: the official name without the type
 *   <li>{@code parent}: the code of the unit above; empty for a province
 *   <li>{@code other_spellings}: other spellings of the name with {@code |} between them; may be empty
 * </ul>
 */
public final class UnitsCsv {
    static final String FILE = "units.csv";

    /** Reads and writes it. */
    public static final CsvTable<AdministrativeUnit> TABLE = new CsvTable<>(new Rows());

    private UnitsCsv() {}

    private static final class Rows extends CsvTable.Shape<AdministrativeUnit> {
        private final Columns columns = new Columns();
        private final UnitColumns unit = new UnitColumns(columns);

        @Override
        Columns columns() {
            return columns;
        }

        @Override
        AdministrativeUnit read(TableReader row) throws BadRowException {
            return unit.read(row);
        }

        @Override
        void write(AdministrativeUnit value, TableWriter row) {
            unit.write(value, row);
        }

        @Override
        Comparator<AdministrativeUnit> order() {
            return Comparator.comparing(AdministrativeUnit::id);
        }
    }
}
