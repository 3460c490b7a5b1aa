package vn.donvi.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
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
import vn.donvi.neighbour.SharedBorder;
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
import vn.donvi.seat.Seat;
import vn.donvi.tables.ReadLimits;
import vn.donvi.tables.gazetteer.ChangeSchema;
import vn.donvi.tables.gazetteer.CrosswalkSchema;
import vn.donvi.tables.gazetteer.DocumentSchema;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.gazetteer.MeasurementSchema;
import vn.donvi.tables.gazetteer.NeighbourSchema;
import vn.donvi.tables.gazetteer.ShareSchema;
import vn.donvi.tables.gazetteer.TransferSchema;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.tables.party.PartyCommitteeSchema;
import vn.donvi.tables.party.PartyFigureSchema;
import vn.donvi.tables.party.PartyOrganizationSchema;
import vn.donvi.tables.party.PartyPostSchema;
import vn.donvi.tables.party.PartySessionSchema;
import vn.donvi.tables.party.PartyTypes;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.tables.seat.SeatSchema;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * The form of one type as a single JSON value, a text or an object, outside any table. It is for programs that read or
 * write JSON of their own with the streams of Jackson, and for modules that bind JSON to objects.
 *
 * <pre>{@code
 * JsonForm<Capital> form = JsonForm.of(Capital.class, CapitalSchema.CAPITALS);
 * form.write(capital, json); // {"province":"42","seat":"Hà Tĩnh"}
 * }</pre>
 *
 * <p>Objects have the members that they have in their table. Thread-safe.
 *
 * @param <T> the type
 */
public final class JsonForm<T> {
    private static final List<JsonForm<?>> ALL = List.of(
            of(UnitCode.class, ValueType.CODE),
            of(UnitId.class, ValueType.ID),
            of(DateRange.class, ValueType.RANGE),
            of(OrganizationCode.class, PartyTypes.CODE),
            of(OrganizationId.class, PartyTypes.ID),
            of(UnitType.class, GazetteerTypes.UNIT_TYPE),
            of(UnitLevel.class, ValueType.oneOf(UnitLevel.values())),
            of(ChangeKind.class, ValueType.oneOf(ChangeKind.values())),
            of(DateBasis.class, ValueType.oneOf(DateBasis.values())),
            of(DocumentKind.class, ValueType.oneOf(DocumentKind.values())),
            of(Extent.class, GazetteerTypes.EXTENT),
            of(Measure.class, GazetteerTypes.MEASURE),
            of(Quality.class, GazetteerTypes.QUALITY),
            of(Evidence.class, ValueType.oneOf(Evidence.values(), Evidence::label)),
            of(AdministrativeUnit.class, UnitSchema.UNITS),
            of(Document.class, DocumentSchema.DOCUMENTS),
            of(UnitChange.class, ChangeSchema.CHANGES),
            of(Transfer.class, TransferSchema.TRANSFERS),
            of(Measurement.class, MeasurementSchema.MEASUREMENTS),
            of(ShareEstimate.class, ShareSchema.SHARES),
            of(SharedBorder.class, NeighbourSchema.NEIGHBOURS),
            of(Seat.class, SeatSchema.SEATS),
            of(CrosswalkEntry.class, CrosswalkSchema.CROSSWALK),
            of(PartyOrganization.class, PartyOrganizationSchema.ORGANIZATIONS),
            of(PartyFigure.class, PartyFigureSchema.FIGURES),
            of(Committee.class, PartyCommitteeSchema.COMMITTEES),
            of(PostHolding.class, PartyPostSchema.POSTS),
            of(Session.class, PartySessionSchema.SESSIONS));

    private final Class<T> type;
    private final JsonType<T> values;

    private JsonForm(Class<T> type, JsonType<T> values) {
        this.type = type;
        this.values = values;
    }

    /** Makes the form of a type as the objects of a table. */
    public static <T> JsonForm<T> of(Class<T> type, Schema<T> objects) {
        return of(type, ValueType.object(objects));
    }

    /** Makes the form of a type as the values of a column. */
    public static <T> JsonForm<T> of(Class<T> type, ValueType<T> values) {
        return new JsonForm<>(type, JsonType.of(values));
    }

    /** The forms of all types of donvi-core that have one, each type once; unmodifiable. */
    public static List<JsonForm<?>> all() {
        return ALL;
    }

    /** The type. Values of its subtypes have the same form. */
    public Class<T> type() {
        return type;
    }

    /**
     * Writes a value where the generator expects one.
     *
     * @throws IllegalArgumentException if the value cannot be read back, such as a text with a NUL in it
     */
    public void write(T value, JsonGenerator json) {
        values.write(value, json);
    }

    /**
     * Reads the value whose first token is the parser's current one. Afterwards the current token is the value's last
     * one; if there is a problem, it is any token of the value.
     *
     * @return the value, or nothing and at least one problem. The field of a problem is the path of a member from the
     *     root of the JSON; it is empty if the value as a whole is not of the type
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
        return new WithProblems<>(Optional.empty(), List.of(new Problem(place, values.problem(in))));
    }
}
