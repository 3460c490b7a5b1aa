package vn.donvi.json;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.address.CandidateShare;
import vn.donvi.unit.UnitCode;

/** The candidates within a conversion. */
final class CandidateShares {
    private static final Members MEMBERS = new Members();
    private static final Member<UnitCode> CODE = MEMBERS.required("code", JsonType.CODE);
    private static final Member<Double> LOW = MEMBERS.required("low", JsonType.NUMBER);
    private static final Member<Double> HIGH = MEMBERS.required("high", JsonType.NUMBER);

    /** Reads and writes them. */
    static final JsonTable<CandidateShare> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private CandidateShares() {}

    private static final class Objects extends JsonTable.Shape<CandidateShare> {
        @Override
        String name() {
            return "candidates";
        }

        @Override
        ObjectParser<CandidateShare> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                CandidateShare value(JsonRow row) {
                    try {
                        return new CandidateShare(row.get(CODE), row.get(LOW), row.get(HIGH));
                    } catch (IllegalArgumentException e) {
                        report(LOW, e);
                        return null;
                    }
                }
            };
        }

        @Override
        void write(CandidateShare candidate, JsonGenerator json) {
            CODE.write(json, candidate.code());
            LOW.write(json, candidate.low());
            HIGH.write(json, candidate.high());
        }

        /** That in which they are given, the most likely first: sorting keeps the order of equals. */
        @Override
        Comparator<CandidateShare> order() {
            return Comparator.comparingInt(unused -> 0);
        }
    }
}
