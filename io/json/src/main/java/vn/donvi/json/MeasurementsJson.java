package vn.donvi.json;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.unit.UnitId;

/**
 * The table of figures about units, one an object, sorted by unit, measure, date and source:
 *
 * <pre>
 * {"unit":"18229@2004-08-31","measure":"area","value":7.87,"as_of":"2019-04-01","source":"Census 2019","quality":"official","note":""}
 * </pre>
 *
 * <ul>
 *   <li>{@code unit}: the identity of a version
 *   <li>{@code measure}: {@link Measure#label()}
 *   <li>{@code value}: in the unit of the measure; not negative; persons are whole
 *   <li>{@code as_of}: the date it holds for
 *   <li>{@code source}: the number of a document or publication
 *   <li>{@code quality}: a {@link Quality} in lower case
 *   <li>{@code note}: why the quality is not official; else may be empty or missing
 * </ul>
 */
public final class MeasurementsJson {
    private static final Members MEMBERS = new Members();
    private static final Member<UnitId> UNIT = MEMBERS.required("unit", JsonType.ID);
    private static final Member<Measure> MEASURE = MEMBERS.required("measure", JsonType.MEASURE);
    private static final Member<Double> VALUE = MEMBERS.required("value", JsonType.NUMBER);
    private static final Member<LocalDate> AS_OF = MEMBERS.required("as_of", JsonType.DATE);
    private static final Member<String> SOURCE = MEMBERS.required("source", JsonType.TEXT);
    private static final Member<Quality> QUALITY = MEMBERS.required("quality", JsonType.oneOf(Quality.values()));
    private static final Member<String> NOTE = MEMBERS.text("note");

    /** Reads and writes it. */
    public static final JsonTable<Measurement> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private MeasurementsJson() {}

    private static final class Objects extends JsonTable.Shape<Measurement> {
        @Override
        String name() {
            return "measurements";
        }

        @Override
        ObjectParser<Measurement> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                Measurement value(JsonRow row) {
                    Quality quality = row.get(QUALITY);
                    String note = row.get(NOTE);
                    if (quality != Quality.OFFICIAL && note.isBlank()) {
                        report(
                                NOTE,
                                "must say why the figure is " + quality.name().toLowerCase(Locale.ROOT));
                        return null;
                    }
                    if (!row.get(MEASURE).isPossible(row.get(VALUE))) {
                        report(VALUE, "must be a whole number of persons");
                        return null;
                    }
                    return new Measurement(
                            row.get(UNIT),
                            row.get(MEASURE),
                            row.get(VALUE),
                            row.get(AS_OF),
                            row.get(SOURCE),
                            quality,
                            note);
                }
            };
        }

        @Override
        void write(Measurement measurement, JsonGenerator json) {
            UNIT.write(json, measurement.unit());
            MEASURE.write(json, measurement.measure());
            VALUE.write(json, measurement.value());
            AS_OF.write(json, measurement.asOf());
            SOURCE.write(json, measurement.source());
            QUALITY.write(json, measurement.quality());
            NOTE.write(json, measurement.note());
        }

        @Override
        Comparator<Measurement> order() {
            return Comparator.comparing(Measurement::unit)
                    .thenComparing(Measurement::measure)
                    .thenComparing(Measurement::asOf)
                    .thenComparing(Measurement::source);
        }
    }
}
