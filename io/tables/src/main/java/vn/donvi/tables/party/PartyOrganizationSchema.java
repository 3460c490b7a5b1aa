package vn.donvi.tables.party;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import vn.donvi.change.Citation;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyOrganization;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitId;

/** The table of party organisations, one version a row, sorted by code and first date. */
public final class PartyOrganizationSchema extends Schema<PartyOrganization> {
    /** The table. */
    public static final Schema<PartyOrganization> ORGANIZATIONS = new PartyOrganizationSchema();

    private final Column<OrganizationCode> code = table.required("code", PartyTypes.CODE, "the code");
    private final Column<LocalDate> since =
            table.required("since", ValueType.DATE, "the first date of the version; with the code its identity");
    private final Column<Optional<LocalDate>> until =
            table.optional("until", ValueType.DATE, "the first date on which it is no more; none while it is");
    private final Column<OrganizationKind> kind =
            table.required("kind", ValueType.oneOf(OrganizationKind.values(), OrganizationKind::label), "the kind");
    private final Column<String> name = table.required("name", ValueType.TEXT, "the official name");
    private final Column<Optional<UnitId>> unit =
            table.optional("unit", ValueType.ID, "the version of the unit that it is the organisation of");
    private final Column<Optional<OrganizationCode>> parent =
            table.optional("parent", PartyTypes.CODE, "the code of the organisation above; none if it is not known");
    private final Column<String> founding = table.text("founding", "the number of the document that founded it");
    private final Column<String> foundingClause = table.text("founding_clause", "the place in that document");
    private final Column<String> ending = table.text("ending", "the number of the document that ended it");
    private final Column<String> endingClause = table.text("ending_clause", "the place in that document");
    private final Column<Boolean> approvedException =
            table.flag("approved_exception", "whether a kind that its members do not make was approved in writing");
    private final Column<List<Organ>> organs = table.list(
            "organs",
            ValueType.listOf(PartyTypes.ORGAN, "|", "organs, each " + PartyTypes.ORGAN.expected()),
            "the organs that are known");

    private PartyOrganizationSchema() {
        super("party_organizations", "Versions of party organisations");
    }

    @Override
    public PartyOrganization read(Row row) throws BadRowException {
        DateRange validity = PartyTypes.range(row, since, until);
        PartyOrganization.Builder organization =
                PartyOrganization.builder(row.get(code), row.get(kind), row.get(name), validity);
        row.get(unit).ifPresent(organization::unit);
        row.get(parent).ifPresent(organization::parent);
        citation(row, founding, foundingClause).ifPresent(organization::founding);
        Optional<Citation> end = citation(row, ending, endingClause);
        if (end.isPresent() && validity.isOpen()) {
            throw ending.bad("must be empty while there is no until, but is '" + row.get(ending) + "'");
        }
        end.ifPresent(organization::ending);
        organization.approvedException(row.get(approvedException));
        List<Organ> known = row.get(organs);
        if (!known.isEmpty()) {
            organization.organs(EnumSet.copyOf(known));
        }
        return organization.build();
    }

    private static Optional<Citation> citation(Row row, Column<String> document, Column<String> clause)
            throws BadRowException {
        if (!row.get(document).isBlank()) {
            return Optional.of(Citation.of(row.get(document), row.get(clause)));
        }
        if (!row.get(clause).isEmpty()) {
            throw document.bad("must not be empty where there is a " + clause.name());
        }
        return Optional.empty();
    }

    @Override
    public void write(PartyOrganization organization, NewRow row) {
        row.set(code, organization.code())
                .set(since, organization.validity().startInclusive())
                .set(until, organization.validity().endExclusive())
                .set(kind, organization.kind())
                .set(name, organization.name())
                .set(unit, organization.unit())
                .set(parent, organization.parent())
                .set(founding, organization.founding().map(Citation::document).orElse(""))
                .set(
                        foundingClause,
                        organization.founding().map(Citation::clause).orElse(""))
                .set(ending, organization.ending().map(Citation::document).orElse(""))
                .set(endingClause, organization.ending().map(Citation::clause).orElse(""))
                .set(approvedException, organization.approvedException())
                .set(organs, List.copyOf(organization.organs()));
    }

    @Override
    public Comparator<PartyOrganization> order() {
        return Comparator.comparing(PartyOrganization::id);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(code, since);
    }
}
