package vn.donvi.json;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.unit.UnitId;

/**
 * The table of what publications say of how divided units were shared out, one object for each part of a unit, sorted by
 * source, target, measure, date and publication:
 *
 * <pre>
 * {"source":"00007@2004-08-31","target":"00008@2025-07-01","measure":"area","share":0.5078,"as_of":"2025-07-01","publication":"Overlay","quality":"derived","note":"polygons of before and after laid over"}
 * </pre>
 *
 * <ul>
 *   <li>{@code source}, {@code target}: the identities of a version and of one it was divided among
 *   <li>{@code measure}: {@link Measure#label()} of what is shared
 *   <li>{@code share}: the part of the source's whole, from 0 to 1
 *   <li>{@code as_of}: the date of the division
 *   <li>{@code publication}: the number of a document or publication
 *   <li>{@code quality}: a {@link Quality} in lower case
 *   <li>{@code note}: why the quality is not official; else may be empty or missing
 * </ul>
 */
public final class SharesJson {
    private static final Members MEMBERS = new Members();
    private static final Member<UnitId> SOURCE = MEMBERS.required("source", JsonType.ID);
    private static final Member<UnitId> TARGET = MEMBERS.required("target", JsonType.ID);
    private static final Member<Measure> MEASURE = MEMBERS.required("measure", JsonType.MEASURE);
    private static final Member<Double> SHARE = MEMBERS.required("share", JsonType.NUMBER);
    private static final Member<LocalDate> AS_OF = MEMBERS.required("as_of", JsonType.DATE);
    private static final Member<String> PUBLICATION = MEMBERS.required("publication", JsonType.TEXT);
    private static final Member<Quality> QUALITY = MEMBERS.required("quality", JsonType.oneOf(Quality.values()));
    private static final Member<String> NOTE = MEMBERS.text("note");

    /** Reads and writes it. */
    public static final JsonTable<ShareEstimate> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private SharesJson() {}

    private static final class Objects extends JsonTable.Shape<ShareEstimate> {
        @Override
        String name() {
            return "shares";
        }

        @Override
        ObjectParser<ShareEstimate> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                ShareEstimate value(JsonRow row) {
                    double share = row.get(SHARE);
                    if (share > 1) {
                        report(SHARE, "must not be above 1, but is " + share);
                        return null;
                    }
                    Quality quality = row.get(QUALITY);
                    String note = row.get(NOTE);
                    if (quality != Quality.OFFICIAL && note.isBlank()) {
                        report(
                                NOTE,
                                "must say why the share is " + quality.name().toLowerCase(Locale.ROOT));
                        return null;
                    }
                    return new ShareEstimate(
                            row.get(SOURCE),
                            row.get(TARGET),
                            row.get(MEASURE),
                            share,
                            row.get(AS_OF),
                            row.get(PUBLICATION),
                            quality,
                            note);
                }
            };
        }

        @Override
        void write(ShareEstimate share, JsonGenerator json) {
            SOURCE.write(json, share.source());
            TARGET.write(json, share.target());
            MEASURE.write(json, share.measure());
            SHARE.write(json, share.share());
            AS_OF.write(json, share.asOf());
            PUBLICATION.write(json, share.publication());
            QUALITY.write(json, share.quality());
            NOTE.write(json, share.note());
        }

        @Override
        Comparator<ShareEstimate> order() {
            return Comparator.naturalOrder();
        }
    }
}
