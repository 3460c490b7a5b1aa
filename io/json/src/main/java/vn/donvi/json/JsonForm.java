package vn.donvi.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import vn.donvi.address.CandidateShare;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.measure.Quality;
import vn.donvi.measure.ShareEstimate;
import vn.donvi.news.announcement.Statement;
import vn.donvi.party.Committee;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PostHolding;
import vn.donvi.party.Session;
import vn.donvi.problem.Location;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.ReadLimits;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * The form of one type of donvi as a single JSON value, a text or an object, outside any table. It is for programs that
 * read or write JSON of their own with the streams of Jackson, and for modules that bind JSON to objects.
 *
 * <p>Objects have the members that they have in the published tables. Thread-safe.
 *
 * @param <T> the type
 */
public final class JsonForm<T> {
    private static final List<JsonForm<?>> ALL = List.of(
            new JsonForm<>(UnitCode.class, JsonType.CODE),
            new JsonForm<>(UnitId.class, JsonType.ID),
            new JsonForm<>(DateRange.class, JsonType.RANGE),
            new JsonForm<>(OrganizationCode.class, PartyTypes.CODE),
            new JsonForm<>(OrganizationId.class, PartyTypes.ID),
            new JsonForm<>(UnitType.class, JsonType.UNIT_TYPE),
            new JsonForm<>(UnitLevel.class, JsonType.oneOf(UnitLevel.values())),
            new JsonForm<>(ChangeKind.class, JsonType.oneOf(ChangeKind.values())),
            new JsonForm<>(DateBasis.class, JsonType.oneOf(DateBasis.values())),
            new JsonForm<>(DocumentKind.class, JsonType.oneOf(DocumentKind.values())),
            new JsonForm<>(Extent.class, JsonType.EXTENT),
            new JsonForm<>(Measure.class, JsonType.MEASURE),
            new JsonForm<>(Quality.class, JsonType.oneOf(Quality.values())),
            new JsonForm<>(Evidence.class, JsonType.EVIDENCE),
            new JsonForm<>(ConversionStatus.class, JsonType.CONVERSION_STATUS),
            new JsonForm<>(ConversionReason.class, JsonType.CONVERSION_REASON),
            new JsonForm<>(AdministrativeUnit.class, UnitsJson.TABLE),
            new JsonForm<>(Document.class, DocumentsJson.TABLE),
            new JsonForm<>(UnitChange.class, ChangesJson.TABLE),
            new JsonForm<>(Transfer.class, Transfers.TABLE),
            new JsonForm<>(Measurement.class, MeasurementsJson.TABLE),
            new JsonForm<>(ShareEstimate.class, SharesJson.TABLE),
            new JsonForm<>(CrosswalkEntry.class, CrosswalkJson.TABLE),
            new JsonForm<>(ConversionEntry.class, ConversionsJson.TABLE),
            new JsonForm<>(CandidateShare.class, CandidateShares.TABLE),
            new JsonForm<>(PartyOrganization.class, PartyOrganizationsJson.TABLE),
            new JsonForm<>(PartyFigure.class, PartyFiguresJson.TABLE),
            new JsonForm<>(Committee.class, PartyCommitteesJson.TABLE),
            new JsonForm<>(PostHolding.class, PartyPostsJson.TABLE),
            new JsonForm<>(Session.class, PartySessionsJson.TABLE),
            new JsonForm<>(Statement.class, StatementsJson.TABLE));

    private final Class<T> type;
    private final JsonType<T> values;

    private JsonForm(Class<T> type, JsonType<T> values) {
        this.type = type;
        this.values = values;
    }

    private JsonForm(Class<T> type, JsonTable<T> objects) {
        this(type, JsonType.objects(objects));
    }

    /** The forms of all types that have one, each type once; unmodifiable. */
    public static List<JsonForm<?>> all() {
        return ALL;
    }

    /** The type; values of its subtypes have the same form. */
    public Class<T> type() {
        return type;
    }

    /**
     * Writes a value where the generator expects one.
     *
     * @throws IllegalArgumentException if a text has a character that cannot be read back: NUL, or a byte order mark
     */
    public void write(T value, JsonGenerator json) {
        values.write(value, json);
    }

    /**
     * Reads the value whose first token is the parser's current one. Afterwards the current token is the value's last
     * one; if there is a problem, it is any token of the value.
     *
     * @return the value, or nothing and at least one problem. The field of a problem is the path of a member from the
     *     root of what is parsed; it is empty if the value as a whole is not of the type
     */
    public WithProblems<Optional<T>> read(JsonParser parser) {
        JsonReading in = new JsonReading("", ReadLimits.DEFAULT, parser);
        @Nullable T value = values.read(in, values.state(in));
        if (value != null) {
            return WithProblems.clean(Optional.of(value));
        }
        if (in.problemCount() > 0) {
            return new WithProblems<>(Optional.empty(), in.problems());
        }
        Location place = Location.of("", parser.currentTokenLocation().getLineNr());
        return new WithProblems<>(
                Optional.empty(), List.of(new Problem(place, in.shown() + " is not " + values.expected())));
    }
}
