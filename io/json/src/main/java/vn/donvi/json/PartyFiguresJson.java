package vn.donvi.json;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.measure.Precision;
import vn.donvi.measure.Quality;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;

/**
 * The table of figures about party organisations, one an object, sorted by organisation, measure, date and source:
 *
 * <pre>
 * {"organization":"18229@2025-07-01","measure":"đảng viên","value":2989,"precision":"exact","as_of":"2025-07-17","source":"Báo Hà Tĩnh","quality":"official","note":""}
 * </pre>
 *
 * <ul>
 *   <li>{@code organization}: the identity of a version
 *   <li>{@code measure}: {@link PartyMeasure#label()}, which says what kind of organisations are counted
 *   <li>{@code value}: the number
 *   <li>{@code precision}: {@link Precision#label()}
 *   <li>{@code as_of}: the date it holds for; {@code null} or missing if the source does not tell
 *   <li>{@code source}: the number of a document or publication
 *   <li>{@code quality}: a {@link Quality} in lower case
 *   <li>{@code note}: why the quality is not official; else may be empty or missing
 * </ul>
 */
public final class PartyFiguresJson {
    private static final Members MEMBERS = new Members();
    private static final Member<OrganizationId> ORGANIZATION = MEMBERS.required("organization", PartyTypes.ID);
    private static final Member<PartyMeasure> MEASURE =
            MEMBERS.required("measure", JsonType.oneOf(PartyMeasure.values(), PartyMeasure::label));
    private static final Member<Long> VALUE = MEMBERS.required("value", JsonType.COUNT);
    private static final Member<Precision> PRECISION =
            MEMBERS.required("precision", JsonType.oneOf(Precision.values(), Precision::label));
    private static final Member<Optional<LocalDate>> AS_OF = MEMBERS.optional("as_of", JsonType.DATE);
    private static final Member<String> SOURCE = MEMBERS.required("source", JsonType.TEXT);
    private static final Member<Quality> QUALITY = MEMBERS.required("quality", JsonType.oneOf(Quality.values()));
    private static final Member<String> NOTE = MEMBERS.text("note");

    /** Reads and writes it. */
    public static final JsonTable<PartyFigure> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private PartyFiguresJson() {}

    private static final class Objects extends JsonTable.Shape<PartyFigure> {
        @Override
        String name() {
            return "party_figures";
        }

        @Override
        ObjectParser<PartyFigure> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                PartyFigure value(JsonRow row) {
                    Quality quality = row.get(QUALITY);
                    String note = row.get(NOTE);
                    if (quality != Quality.OFFICIAL && note.isBlank()) {
                        report(
                                NOTE,
                                "must say why the figure is " + quality.name().toLowerCase(Locale.ROOT));
                        return null;
                    }
                    return new PartyFigure(
                            row.get(ORGANIZATION),
                            row.get(MEASURE),
                            row.get(VALUE),
                            row.get(PRECISION),
                            row.get(AS_OF),
                            row.get(SOURCE),
                            quality,
                            note);
                }
            };
        }

        @Override
        void write(PartyFigure figure, JsonGenerator json) {
            ORGANIZATION.write(json, figure.organization());
            MEASURE.write(json, figure.measure());
            VALUE.write(json, figure.value());
            PRECISION.write(json, figure.precision());
            AS_OF.write(json, figure.asOf());
            SOURCE.write(json, figure.source());
            QUALITY.write(json, figure.quality());
            NOTE.write(json, figure.note());
        }

        @Override
        Comparator<PartyFigure> order() {
            return PartyFigure.ORDER;
        }
    }
}
