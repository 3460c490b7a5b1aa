package vn.donvi.csv;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import vn.donvi.change.Citation;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyOrganization;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitId;

/**
 * The table of party organisations, one version a row, sorted by code and first date:
 *
 * <pre>
 * code,since,until,kind,name,unit,parent,founding,founding_clause,ending,ending_clause,approved_exception,organs
 * 18229,2025-07-01,,đảng bộ xã,Đảng bộ xã Đức Thọ,18229@2025-07-01,42,,,,,,
 * </pre>
 *
 * <ul>
 *   <li>{@code code}, {@code since}: the identity of the version
 *   <li>{@code until}: the first date on which it is no more; empty while it is
 *   <li>{@code kind}: {@link OrganizationKind#label()}
 *   <li>{@code name}: the official name
 *   <li>{@code unit}: the version of the unit it is the organisation of; empty if of none
 *   <li>{@code parent}: the code of the organisation above; empty if not known
 *   <li>{@code founding}, {@code founding_clause}, {@code ending}, {@code ending_clause}: the numbers of the documents that
 *       founded and ended it, and the places in them; may be empty
 *   <li>{@code approved_exception}: {@code yes} if a kind that its members do not make was approved in writing; else empty
 *   <li>{@code organs}: {@link Organ#label()} of those known, with {@code |} between them; may be empty
 * </ul>
 */
public final class PartyOrganizationsCsv {
    static final String FILE = "party_organizations.csv";

    private static final Columns COLUMNS = new Columns();
    private static final Column<OrganizationCode> CODE = COLUMNS.required("code", PartyFields.CODE);
    private static final Column<LocalDate> SINCE = COLUMNS.required("since", FieldType.DATE);
    private static final Column<Optional<LocalDate>> UNTIL = COLUMNS.optional("until", FieldType.DATE);
    private static final Column<OrganizationKind> KIND =
            COLUMNS.required("kind", PartyFields.labelled(OrganizationKind.values(), OrganizationKind::label));
    private static final Column<String> NAME = COLUMNS.required("name", FieldType.TEXT);
    private static final Column<Optional<UnitId>> UNIT = COLUMNS.optional("unit", FieldType.ID);
    private static final Column<Optional<OrganizationCode>> PARENT = COLUMNS.optional("parent", PartyFields.CODE);
    private static final Column<String> FOUNDING = COLUMNS.text("founding");
    private static final Column<String> FOUNDING_CLAUSE = COLUMNS.text("founding_clause");
    private static final Column<String> ENDING = COLUMNS.text("ending");
    private static final Column<String> ENDING_CLAUSE = COLUMNS.text("ending_clause");
    private static final Column<Optional<String>> EXCEPTION = COLUMNS.optional("approved_exception", PartyFields.YES);
    private static final Column<Optional<Set<Organ>>> ORGANS = COLUMNS.optional("organs", PartyFields.ORGANS);

    /** Reads and writes it. */
    public static final CsvTable<PartyOrganization> TABLE = new CsvTable<>(new Rows());

    private PartyOrganizationsCsv() {}

    private static final class Rows extends CsvTable.Shape<PartyOrganization> {
        @Override
        Columns columns() {
            return COLUMNS;
        }

        @Override
        PartyOrganization read(TableReader row) throws BadRowException {
            DateRange validity = PartyFields.range(row, SINCE, UNTIL);
            PartyOrganization.Builder organization =
                    PartyOrganization.builder(row.get(CODE), row.get(KIND), row.get(NAME), validity);
            row.get(UNIT).ifPresent(organization::unit);
            row.get(PARENT).ifPresent(organization::parent);
            citation(row, FOUNDING, FOUNDING_CLAUSE).ifPresent(organization::founding);
            Optional<Citation> ending = citation(row, ENDING, ENDING_CLAUSE);
            if (ending.isPresent() && validity.isOpen()) {
                throw ENDING.bad("must be empty while there is no until, but is '" + row.get(ENDING) + "'");
            }
            ending.ifPresent(organization::ending);
            organization.approvedException(row.get(EXCEPTION).isPresent());
            row.get(ORGANS).ifPresent(organization::organs);
            return organization.build();
        }

        private static Optional<Citation> citation(TableReader row, Column<String> document, Column<String> clause)
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
        void write(PartyOrganization organization, TableWriter row) {
            row.set(CODE, organization.code())
                    .set(SINCE, organization.validity().startInclusive())
                    .set(UNTIL, organization.validity().endExclusive())
                    .set(KIND, organization.kind())
                    .set(NAME, organization.name())
                    .set(UNIT, organization.unit())
                    .set(PARENT, organization.parent())
                    .set(
                            FOUNDING,
                            organization.founding().map(Citation::document).orElse(""))
                    .set(
                            FOUNDING_CLAUSE,
                            organization.founding().map(Citation::clause).orElse(""))
                    .set(ENDING, organization.ending().map(Citation::document).orElse(""))
                    .set(
                            ENDING_CLAUSE,
                            organization.ending().map(Citation::clause).orElse(""))
                    .set(EXCEPTION, PartyFields.yes(organization.approvedException()));
            if (!organization.organs().isEmpty()) {
                row.set(ORGANS, Optional.of(organization.organs()));
            }
        }

        @Override
        Comparator<PartyOrganization> order() {
            return Comparator.comparing(PartyOrganization::id);
        }
    }
}
