package vn.donvi.json;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.change.Citation;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyOrganization;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitId;

/**
 * The table of party organisations, one version an object, sorted by code and first date:
 *
 * <pre>
 * {"code":"18229","since":"2025-07-01","until":null,"kind":"đảng bộ xã","name":"Đảng bộ xã Đức Thọ","unit":"18229@2025-07-01","parent":"42","founding":"","founding_clause":"","ending":"","ending_clause":"","approved_exception":false,"organs":[]}
 * </pre>
 *
 * <ul>
 *   <li>{@code code}, {@code since}: the identity of the version
 *   <li>{@code until}: the first date on which it is no more; {@code null} or missing while it is
 *   <li>{@code kind}: {@link OrganizationKind#label()}
 *   <li>{@code name}: the official name
 *   <li>{@code unit}: the version of the unit it is the organisation of; {@code null} or missing if of none
 *   <li>{@code parent}: the code of the organisation above; {@code null} or missing if not known
 *   <li>{@code founding}, {@code founding_clause}, {@code ending}, {@code ending_clause}: the numbers of the documents that
 *       founded and ended it, and the places in them; may be empty or missing
 *   <li>{@code approved_exception}: whether a kind that its members do not make was approved in writing; may be missing
 *       if not
 *   <li>{@code organs}: a list of the {@link Organ#label()} of those known; may be missing
 * </ul>
 */
public final class PartyOrganizationsJson {
    private static final Members MEMBERS = new Members();
    private static final Member<OrganizationCode> CODE = MEMBERS.required("code", PartyTypes.CODE);
    private static final Member<LocalDate> SINCE = MEMBERS.required("since", JsonType.DATE);
    private static final Member<Optional<LocalDate>> UNTIL = MEMBERS.optional("until", JsonType.DATE);
    private static final Member<OrganizationKind> KIND =
            MEMBERS.required("kind", JsonType.oneOf(OrganizationKind.values(), OrganizationKind::label));
    private static final Member<String> NAME = MEMBERS.required("name", JsonType.TEXT);
    private static final Member<Optional<UnitId>> UNIT = MEMBERS.optional("unit", JsonType.ID);
    private static final Member<Optional<OrganizationCode>> PARENT = MEMBERS.optional("parent", PartyTypes.CODE);
    private static final Member<String> FOUNDING = MEMBERS.text("founding");
    private static final Member<String> FOUNDING_CLAUSE = MEMBERS.text("founding_clause");
    private static final Member<String> ENDING = MEMBERS.text("ending");
    private static final Member<String> ENDING_CLAUSE = MEMBERS.text("ending_clause");
    private static final Member<Boolean> EXCEPTION = MEMBERS.orElse("approved_exception", JsonType.FLAG, false);
    private static final Member<Set<Organ>> ORGANS = MEMBERS.orElse("organs", PartyTypes.ORGANS, Set.of());

    /** Reads and writes it. */
    public static final JsonTable<PartyOrganization> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private PartyOrganizationsJson() {}

    private static final class Objects extends JsonTable.Shape<PartyOrganization> {
        @Override
        String name() {
            return "party_organizations";
        }

        @Override
        ObjectParser<PartyOrganization> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                PartyOrganization value(JsonRow row) {
                    DateRange validity = PartyTypes.range(row, SINCE, UNTIL, this);
                    boolean cited =
                            isCited(row, FOUNDING, FOUNDING_CLAUSE, this) && isCited(row, ENDING, ENDING_CLAUSE, this);
                    if (validity == null || !cited) {
                        return null;
                    }
                    if (validity.isOpen() && !row.get(ENDING).isEmpty()) {
                        report(ENDING, "must be empty while there is no until, but is '" + row.get(ENDING) + "'");
                        return null;
                    }
                    PartyOrganization.Builder organization =
                            PartyOrganization.builder(row.get(CODE), row.get(KIND), row.get(NAME), validity);
                    row.get(UNIT).ifPresent(organization::unit);
                    row.get(PARENT).ifPresent(organization::parent);
                    citation(row, FOUNDING, FOUNDING_CLAUSE).ifPresent(organization::founding);
                    citation(row, ENDING, ENDING_CLAUSE).ifPresent(organization::ending);
                    organization.approvedException(row.get(EXCEPTION));
                    organization.organs(row.get(ORGANS));
                    return organization.build();
                }
            };
        }

        private static boolean isCited(
                JsonRow row, Member<String> document, Member<String> clause, ObjectParser<?> parser) {
            if (row.get(document).isBlank() && !row.get(clause).isEmpty()) {
                parser.report(document, "must not be empty where there is a " + clause.name());
                return false;
            }
            return true;
        }

        private static Optional<Citation> citation(JsonRow row, Member<String> document, Member<String> clause) {
            return row.get(document).isBlank()
                    ? Optional.empty()
                    : Optional.of(Citation.of(row.get(document), row.get(clause)));
        }

        @Override
        void write(PartyOrganization organization, JsonGenerator json) {
            CODE.write(json, organization.code());
            SINCE.write(json, organization.validity().startInclusive());
            UNTIL.write(json, organization.validity().endExclusive());
            KIND.write(json, organization.kind());
            NAME.write(json, organization.name());
            UNIT.write(json, organization.unit());
            PARENT.write(json, organization.parent());
            FOUNDING.write(json, organization.founding().map(Citation::document).orElse(""));
            FOUNDING_CLAUSE.write(
                    json, organization.founding().map(Citation::clause).orElse(""));
            ENDING.write(json, organization.ending().map(Citation::document).orElse(""));
            ENDING_CLAUSE.write(
                    json, organization.ending().map(Citation::clause).orElse(""));
            EXCEPTION.write(json, organization.approvedException());
            ORGANS.write(json, organization.organs());
        }

        @Override
        Comparator<PartyOrganization> order() {
            return Comparator.comparing(PartyOrganization::id);
        }
    }
}
