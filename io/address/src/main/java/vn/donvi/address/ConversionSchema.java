package vn.donvi.address;

import java.util.List;
import java.util.Optional;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/**
 * The table of conversions, one row for each address or code that was converted, in the order in which they are given.
 *
 * <pre>{@code
 * try (RowWriter<ConversionEntry> rows = CsvTable.of(ConversionSchema.CONVERSIONS).writer(Output.to(file), options)) {
 *     for (String address : addresses) {
 *         rows.write(ConversionEntry.of(address, converter.convert(address)));
 *     }
 *     rows.finish();
 * }
 * }</pre>
 */
public final class ConversionSchema extends Schema<ConversionEntry> {
    /** The table. */
    public static final Schema<ConversionEntry> CONVERSIONS = new ConversionSchema();

    private final Column<String> input = table.text("input", "the address or code that was converted");
    private final Column<ConversionStatus> status = table.required(
            "donvi_status", ValueType.oneOf(ConversionStatus.values(), Enum::name), "how sure the answer is");
    private final Column<Optional<UnitCode>> code =
            table.optional("donvi_code", ValueType.CODE, "the code of the one unit; none unless the status is EXACT");
    private final Column<String> name = table.text("donvi_name", "the name of the one unit with its type");
    private final Column<Optional<UnitType>> type =
            table.optional("donvi_type", GazetteerTypes.UNIT_TYPE, "the type of the one unit");
    private final Column<Optional<UnitCode>> provinceCode = table.optional(
            "donvi_province_code",
            ValueType.CODE,
            "the code of the province; none unless every candidate lies in the same one");
    private final Column<String> province = table.text("donvi_province", "the name of the province with its type");
    private final Column<List<CandidateShare>> candidates = table.list(
            "donvi_candidates",
            ValueType.listOf(
                    ValueType.object(CandidateShareSchema.CANDIDATES, CandidateShareSchema.TEXT), " ", "candidates"),
            "the units that it may be, the most likely first, with the bounds of their shares of the population");
    private final Column<ConversionReason> reason = table.required(
            "donvi_reason", ValueType.oneOf(ConversionReason.values(), Enum::name), "the reason of the status");
    private final Column<String> note = table.text("donvi_note", "the reason in a plain sentence");

    private ConversionSchema() {
        super("conversions", "Conversions of addresses and codes");
    }

    @Override
    public ConversionEntry read(Row row) throws BadRowException {
        String text = row.get(input);
        ConversionStatus sureness = row.get(status);
        Optional<UnitCode> unitCode = row.get(code);
        String unitName = row.get(name);
        Optional<UnitType> unitType = row.get(type);
        Optional<UnitCode> above = row.get(provinceCode);
        String aboveName = row.get(province);
        List<CandidateShare> possible = row.get(candidates);
        ConversionReason why = row.get(reason);
        String sentence = row.get(note);
        try {
            return new ConversionEntry(
                    text, sureness, unitCode, unitName, unitType, above, aboveName, possible, why, sentence);
        } catch (IllegalArgumentException e) {
            throw status.bad(e);
        }
    }

    @Override
    public void write(ConversionEntry entry, NewRow row) {
        row.set(input, entry.input())
                .set(status, entry.status())
                .set(code, entry.code())
                .set(name, entry.name())
                .set(type, entry.type())
                .set(provinceCode, entry.provinceCode())
                .set(province, entry.province())
                .set(candidates, entry.candidates())
                .set(reason, entry.reason())
                .set(note, entry.note());
    }
}
