package vn.donvi.json;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.address.CandidateShare;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

/**
 * The table of {@link Conversion}s, one object for each address or code that was converted, written in the order in which
 * they are given:
 *
 * <pre>
 * {"input":"18229","donvi_status":"EXACT","donvi_code":"18229","donvi_name":"Xã Đức Thọ","donvi_type":"xã","donvi_province_code":"42","donvi_province":"Tỉnh Hà Tĩnh","donvi_candidates":[{"code":"18229","low":1,"high":1}],"donvi_reason":"WHOLE_POPULATION","donvi_note":"the whole population of Thị trấn Đức Thọ (18229@2020-01-01) is in Xã Đức Thọ (18229@2025-07-01) (2025-07-01 by 1665/NQ-UBTVQH15, Điều 1, khoản 37)"}
 * </pre>
 *
 * <ul>
 *   <li>{@code input}: what was converted; may be empty or missing
 *   <li>{@code donvi_status}: a {@link ConversionStatus}, in capitals
 *   <li>{@code donvi_code}, {@code donvi_name}, {@code donvi_type}: the one unit, its name with its type, and {@link
 *       UnitType#label()}; null, empty and null, or missing, unless it is EXACT
 *   <li>{@code donvi_province_code}, {@code donvi_province}: the province where every candidate lies in the same one, and its
 *       name with its type; null and empty, or missing, if there is none
 *   <li>{@code donvi_candidates}: the units it may be, most likely first, each an object with its {@code code} and with
 *       {@code low} and {@code high}, the bounds of its share of the population from 0 to 1; may be empty or missing
 *   <li>{@code donvi_reason}: a {@link ConversionReason}, in capitals
 *   <li>{@code donvi_note}: why, in a plain sentence; may be empty or missing
 * </ul>
 *
 * <p>As a document their array is called {@code conversions}.
 */
public final class ConversionsJson {
    private static final Members MEMBERS = new Members();
    private static final Member<String> INPUT = MEMBERS.text("input");
    private static final Member<ConversionStatus> STATUS = MEMBERS.required("donvi_status", JsonType.CONVERSION_STATUS);
    private static final Member<Optional<UnitCode>> CODE = MEMBERS.optional("donvi_code", JsonType.CODE);
    private static final Member<String> NAME = MEMBERS.text("donvi_name");
    private static final Member<Optional<UnitType>> TYPE = MEMBERS.optional("donvi_type", JsonType.UNIT_TYPE);
    private static final Member<Optional<UnitCode>> PROVINCE_CODE =
            MEMBERS.optional("donvi_province_code", JsonType.CODE);
    private static final Member<String> PROVINCE = MEMBERS.text("donvi_province");
    private static final Member<List<CandidateShare>> CANDIDATES = MEMBERS.orElse(
            "donvi_candidates", JsonType.listOf(JsonType.objects(CandidateShares.TABLE), "candidates"), List.of());
    private static final Member<ConversionReason> REASON = MEMBERS.required("donvi_reason", JsonType.CONVERSION_REASON);
    private static final Member<String> NOTE = MEMBERS.text("donvi_note");

    /** Reads and writes it. */
    public static final JsonTable<ConversionEntry> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private ConversionsJson() {}

    private static final class Objects extends JsonTable.Shape<ConversionEntry> {
        @Override
        String name() {
            return "conversions";
        }

        @Override
        ObjectParser<ConversionEntry> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                ConversionEntry value(JsonRow row) {
                    try {
                        return new ConversionEntry(
                                row.get(INPUT),
                                row.get(STATUS),
                                row.get(CODE),
                                row.get(NAME),
                                row.get(TYPE),
                                row.get(PROVINCE_CODE),
                                row.get(PROVINCE),
                                row.get(CANDIDATES),
                                row.get(REASON),
                                row.get(NOTE));
                    } catch (IllegalArgumentException e) {
                        report(STATUS, e);
                        return null;
                    }
                }
            };
        }

        @Override
        void write(ConversionEntry entry, JsonGenerator json) {
            INPUT.write(json, entry.input());
            STATUS.write(json, entry.status());
            CODE.write(json, entry.code());
            NAME.write(json, entry.name());
            TYPE.write(json, entry.type());
            PROVINCE_CODE.write(json, entry.provinceCode());
            PROVINCE.write(json, entry.province());
            CANDIDATES.write(json, entry.candidates());
            REASON.write(json, entry.reason());
            NOTE.write(json, entry.note());
        }

        /** That in which they are given: sorting keeps the order of equals. */
        @Override
        Comparator<ConversionEntry> order() {
            return Comparator.comparingInt(unused -> 0);
        }
    }
}
