package vn.donvi.tables.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.UnitCounts;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitCode;

/**
 * The table of counts of the party organisations of units, a unit and a date a row, sorted by unit, date, kind of
 * organisations and source.
 */
public final class UnitCountsSchema extends Schema<UnitCounts> {
    private static final PartyMeasure[] KINDS = Stream.of(PartyMeasure.values())
            .filter(PartyMeasure::isOfOrganizations)
            .toArray(PartyMeasure[]::new);

    /** The table. */
    public static final Schema<UnitCounts> COUNTS = new UnitCountsSchema(null, null);

    private final @Nullable PartyRegister register;
    private final @Nullable LocalDate today;
    private final Set<List<Object>> given = new HashSet<>();

    private final Column<UnitCode> unit =
            table.required("unit", ValueType.CODE, "the code of the unit that bears it on the date of the figures");
    private final Column<Optional<Long>> members =
            table.optional("members", ValueType.COUNT, "the number of members (đảng viên); none if not counted");
    private final Column<Optional<Long>> organizations =
            table.optional("organizations", ValueType.COUNT, "the number of organisations; none if not counted");
    private final Column<Optional<PartyMeasure>> organizationsOf = table.extra(
            "organizations_of",
            ValueType.oneOf(KINDS, PartyMeasure::label),
            "the kind of organisations that were counted; `tổ chức đảng`, of a kind that is not told, if there is none");
    private final Column<LocalDate> asOf = table.required("as_of", ValueType.DATE, "the date of the figures");
    private final Column<String> source =
            table.required("source", ValueType.TEXT, "the document, publication or report that has the figures");

    private UnitCountsSchema(@Nullable PartyRegister register, @Nullable LocalDate today) {
        super("party_counts", "Counts of the party organisations of units");
        this.register = register;
        this.today = today;
    }

    /**
     * The table for one file of a user's own, whose counts are laid over a register. A row is bad if they cannot be, if
     * its date is after today, or if a row above has a figure of the same measure for the unit and the date. So it
     * remembers the rows that it has read: make a new one for each file. Not thread-safe.
     */
    public static Schema<UnitCounts> of(PartyRegister register, LocalDate today) {
        return new UnitCountsSchema(register, today);
    }

    @Override
    public UnitCounts read(Row row) throws BadRowException {
        UnitCode code = row.get(unit);
        Optional<Long> counted = row.get(members);
        Optional<Long> countedOrganizations = row.get(organizations);
        Optional<PartyMeasure> kind = row.get(organizationsOf);
        LocalDate date = row.get(asOf);
        if (counted.isEmpty() && countedOrganizations.isEmpty()) {
            throw members.bad("must be there, or else " + organizations.name());
        }
        if (countedOrganizations.isEmpty() && kind.isPresent()) {
            throw organizationsOf.bad("must be empty without " + organizations.name());
        }
        UnitCounts counts = new UnitCounts(
                code, counted, countedOrganizations, kind.orElse(PartyMeasure.TO_CHUC_DANG), date, row.get(source));
        if (register != null && today != null) {
            check(counts, register, today);
        }
        return counts;
    }

    private void check(UnitCounts counts, PartyRegister known, LocalDate last) throws BadRowException {
        if (counts.asOf().isAfter(last)) {
            throw asOf.bad(counts.asOf() + " is after today, " + last);
        }
        Optional<String> fault = known.fault(counts);
        if (fault.isPresent()) {
            throw unit.bad(fault.get());
        }
        for (PartyMeasure measure : counts.numbers().keySet()) {
            if (!given.add(List.of(counts.unit(), counts.asOf(), measure))) {
                throw (measure == PartyMeasure.DANG_VIEN ? members : organizations)
                        .bad("the number of " + measure.label() + " of " + counts.unit() + " on " + counts.asOf()
                                + " is given twice");
            }
        }
    }

    @Override
    public void write(UnitCounts counts, NewRow row) {
        row.set(unit, counts.unit())
                .set(members, counts.members())
                .set(organizations, counts.organizations())
                .set(organizationsOf, counts.organizations().map(number -> counts.organizationsOf()))
                .set(asOf, counts.asOf())
                .set(source, counts.source());
    }

    @Override
    public Comparator<UnitCounts> order() {
        return Comparator.naturalOrder();
    }

    @Override
    public List<Column<?>> sortedBy() {
        return List.of(unit, asOf, organizationsOf, source);
    }
}
