package vn.donvi.address;

import org.jspecify.annotations.Nullable;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.tables.shared.Decimals;
import vn.donvi.unit.UnitCode;

/** The candidates within a conversion, the most likely first. */
public final class CandidateShareSchema extends Schema<CandidateShare> {
    /** The table. */
    public static final Schema<CandidateShare> CANDIDATES = new CandidateShareSchema();

    /** A candidate in formats without nested objects: {@code 26740:0.25-1}. */
    static final ValueType<CandidateShare> TEXT = ValueType.parsed(
            "a candidate (code:low-high, from 0 to 1)", "^[0-9A-Za-z._-]{1,16}:[0-9.]+-[0-9.]+$", new CodeWithBounds());

    private final Column<UnitCode> code = table.required("code", ValueType.CODE, "the code of the unit");
    private final Column<Double> low =
            table.required("low", ValueType.FRACTION, "the lower bound of its share of the population, from 0 to 1");
    private final Column<Double> high =
            table.required("high", ValueType.FRACTION, "the upper bound of its share of the population, from 0 to 1");

    private CandidateShareSchema() {
        super("candidates", "Units that an address or code may mean");
    }

    @Override
    public CandidateShare read(Row row) throws BadRowException {
        UnitCode unit = row.get(code);
        double least = row.get(low);
        double most = row.get(high);
        try {
            return new CandidateShare(unit, least, most);
        } catch (IllegalArgumentException e) {
            throw low.bad(e);
        }
    }

    @Override
    public void write(CandidateShare candidate, NewRow row) {
        row.set(code, candidate.code()).set(low, candidate.low()).set(high, candidate.high());
    }

    /** The code, and the bounds of the share with a hyphen between them. */
    private static final class CodeWithBounds implements ValueType.TextForm<CandidateShare> {
        @Override
        public @Nullable CandidateShare parse(String text) {
            int colon = text.indexOf(':');
            int dash = text.indexOf('-', colon);
            if (colon < 0 || dash < 0 || !UnitCode.isCode(text.substring(0, colon))) {
                return null;
            }
            double least = Decimals.parse(text.substring(colon + 1, dash));
            double most = Decimals.parse(text.substring(dash + 1));
            return least <= most && most <= 1
                    ? new CandidateShare(UnitCode.of(text.substring(0, colon)), least, most)
                    : null;
        }

        @Override
        public String format(CandidateShare value) {
            return value.toString();
        }
    }
}
