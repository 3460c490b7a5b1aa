package vn.donvi.csv;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.CandidateShare;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/**
 * The table of {@link Conversion}s, one row for each address or code that was converted, written in the order in which
 * they are given:
 *
 * <pre>
 * input,donvi_status,donvi_code,donvi_name,donvi_type,donvi_province_code,donvi_province,donvi_candidates,donvi_reason,donvi_note
 * 18229,EXACT,18229,Xã Đức Thọ,xã,42,Tỉnh Hà Tĩnh,18229:1-1,WHOLE_POPULATION,"the whole population of Thị trấn Đức Thọ (18229@2020-01-01) is in Xã Đức Thọ (18229@2025-07-01) (2025-07-01 by 1665/NQ-UBTVQH15, Điều 1, khoản 37)"
 * 00022,SPLIT,,,,01,Thành phố Hà Nội,00004:0-1 00008:0-1,DIVIDED,"Phường Đội Cấn (00022@2004-08-31) was divided between …"
 * </pre>
 *
 * <ul>
 *   <li>{@code input}: what was converted; may be empty
 *   <li>{@code donvi_status}: a {@link ConversionStatus}, in capitals
 *   <li>{@code donvi_code}, {@code donvi_name}, {@code donvi_type}: the one unit, its name with its type, and {@link
 *       UnitType#label()}; empty unless it is EXACT
 *   <li>{@code donvi_province_code}, {@code donvi_province}: the province where every candidate lies in the same one, and its
 *       name with its type
 *   <li>{@code donvi_candidates}: the units it may be, most likely first, each as {@code code:low-high}, with the bounds of
 *       its share of the population from 0 to 1, and a space between them
 *   <li>{@code donvi_reason}: a {@link ConversionReason}, in capitals
 *   <li>{@code donvi_note}: why, in a plain sentence
 * </ul>
 *
 * <pre>{@code
 * try (RowWriter<ConversionEntry> rows = ConversionsCsv.TABLE.writer(Output.to(file), CsvOptions.STANDARD)) {
 *     for (String address : addresses) {
 *         rows.write(ConversionEntry.of(address, converter.convert(address)));
 *     }
 *     rows.finish();
 * }
 * }</pre>
 */
public final class ConversionsCsv {
    private static final Columns COLUMNS = new Columns();
    private static final Column<String> INPUT = COLUMNS.text("input");
    private static final Column<ConversionStatus> STATUS =
            COLUMNS.required("donvi_status", constants(ConversionStatus.values()));
    private static final Column<Optional<UnitCode>> CODE = COLUMNS.optional("donvi_code", FieldType.CODE);
    private static final Column<String> NAME = COLUMNS.text("donvi_name");
    private static final Column<Optional<UnitType>> TYPE = COLUMNS.optional("donvi_type", FieldType.UNIT_TYPE);
    private static final Column<Optional<UnitCode>> PROVINCE_CODE =
            COLUMNS.optional("donvi_province_code", FieldType.CODE);
    private static final Column<String> PROVINCE = COLUMNS.text("donvi_province");
    private static final Column<List<CandidateShare>> CANDIDATES = COLUMNS.list(
            "donvi_candidates", FieldType.listOf(new CandidateType(), " ", "candidates (code:low-high, from 0 to 1)"));
    private static final Column<ConversionReason> REASON =
            COLUMNS.required("donvi_reason", constants(ConversionReason.values()));
    private static final Column<String> NOTE = COLUMNS.text("donvi_note");

    /** Reads and writes it. */
    public static final CsvTable<ConversionEntry> TABLE = new CsvTable<>(new Rows());

    private ConversionsCsv() {}

    /** Constants by their names. */
    private static <E extends Enum<E>> FieldType<E> constants(E[] constants) {
        String[] labels = new String[constants.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = constants[i].name();
        }
        return FieldType.oneOf(constants, labels);
    }

    /** A code with the bounds of its share: {@code 26740:0.25-1}. */
    private static final class CandidateType extends FieldType<CandidateShare> {
        @Override
        @Nullable
        CandidateShare parse(Field field) {
            int colon = indexOf(field, ':', 0);
            int dash = indexOf(field, '-', colon);
            UnitCode code = CODE.parse(part(field, 0, colon));
            Double low = number(field, colon + 1, dash);
            Double high = number(field, dash + 1, field.length());
            return code == null || low == null || high == null || low > high || high > 1
                    ? null
                    : new CandidateShare(code, low, high);
        }

        private static @Nullable Double number(Field field, int start, int end) {
            return start >= end ? null : NUMBER.parse(part(field, start, end));
        }

        private static Field part(Field field, int start, int end) {
            Field part = new Field(field.bytes());
            part.move(field.start() + start, field.start() + end);
            return part;
        }

        /** Where a character is from an index on; the end if it is not. */
        private static int indexOf(Field field, char c, int start) {
            int index = start;
            while (index < field.length() && field.at(index) != c) {
                index++;
            }
            return index;
        }

        @Override
        String expected() {
            return "a candidate (code:low-high, from 0 to 1)";
        }

        @Override
        String format(CandidateShare value) {
            return value.code() + ":" + NUMBER.format(value.low()) + "-" + NUMBER.format(value.high());
        }
    }

    private static final class Rows extends CsvTable.Shape<ConversionEntry> {
        @Override
        Columns columns() {
            return COLUMNS;
        }

        @Override
        ConversionEntry read(TableReader row) throws BadRowException {
            String input = row.get(INPUT);
            ConversionStatus status = row.get(STATUS);
            Optional<UnitCode> code = row.get(CODE);
            String name = row.get(NAME);
            Optional<UnitType> type = row.get(TYPE);
            Optional<UnitCode> provinceCode = row.get(PROVINCE_CODE);
            String province = row.get(PROVINCE);
            List<CandidateShare> candidates = row.get(CANDIDATES);
            ConversionReason reason = row.get(REASON);
            String note = row.get(NOTE);
            try {
                return new ConversionEntry(
                        input, status, code, name, type, provinceCode, province, candidates, reason, note);
            } catch (IllegalArgumentException e) {
                throw STATUS.bad(e);
            }
        }

        @Override
        void write(ConversionEntry entry, TableWriter row) {
            row.set(INPUT, entry.input())
                    .set(STATUS, entry.status())
                    .set(CODE, entry.code())
                    .set(NAME, entry.name())
                    .set(TYPE, entry.type())
                    .set(PROVINCE_CODE, entry.provinceCode())
                    .set(PROVINCE, entry.province())
                    .set(CANDIDATES, entry.candidates())
                    .set(REASON, entry.reason())
                    .set(NOTE, entry.note());
        }

        /** That in which they are given: sorting keeps the order of equals. */
        @Override
        Comparator<ConversionEntry> order() {
            return Comparator.comparingInt(unused -> 0);
        }
    }
}
