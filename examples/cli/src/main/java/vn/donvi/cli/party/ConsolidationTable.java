package vn.donvi.cli.party;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.table.ResultTable;
import vn.donvi.measure.Precision;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.UnitOrganization;
import vn.donvi.party.consolidation.Consolidation;
import vn.donvi.party.consolidation.FormerOrganization;
import vn.donvi.party.consolidation.FormerOrganization.Fate;
import vn.donvi.party.consolidation.MemberComparison;
import vn.donvi.party.consolidation.MissingFigure;
import vn.donvi.party.consolidation.PartySum;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The consolidation of organisations when units began, one row for each unit. Implied organisations are marked as not
 * recorded. An unknown number is left out, and the units missing from a sum are named.
 */
final class ConsolidationTable {
    static final List<String> COLUMNS = List.of(
            "date",
            "unit_id",
            "organization",
            "recorded",
            "kind",
            "parent",
            "former_ended",
            "former_goes_on",
            "former_uncertain",
            "former_parents",
            "units_whole",
            "units_divided",
            "units_land_only",
            "committee_cap",
            "committee_cap_note",
            "members_before",
            "members_before_precision",
            "members_before_missing",
            "members_after",
            "members_after_precision",
            "members_after_missing",
            "members_difference",
            "organizations_before",
            "organizations_after",
            "organizations_difference",
            "sources",
            "findings");

    private ConsolidationTable() {}

    static void write(List<Consolidation> consolidations, ResultTable table) throws IOException {
        for (Consolidation each : consolidations) {
            write(each, table);
        }
    }

    private static void write(Consolidation each, ResultTable table) throws IOException {
        MemberComparison members = each.comparison(PartyMeasure.DANG_VIEN).orElseThrow();
        boolean capped = PartyText.hasCap(each.unit(), each.date());
        table.row(
                each.date(),
                each.unit().id().toString(),
                each.founded().name(),
                !each.founded().isImplied(),
                each.founded().kinds().stream().map(OrganizationKind::label).collect(Collectors.joining(" or ")),
                each.parentAfter().map(UnitOrganization::toString).orElse(null),
                former(each, Fate.ENDS),
                former(each, Fate.GOES_ON),
                former(each, Fate.UNCERTAIN),
                texts(each.parentsBefore().stream().map(UnitOrganization::toString)),
                units(each.merged().whole()),
                units(each.merged().divided()),
                units(each.merged().landOnly()),
                capped && each.merged().committeeCap().isPresent()
                        ? (Integer) each.merged().committeeCap().getAsInt()
                        : null,
                capped ? each.merged().explanation() : null,
                count(members.before()),
                precisionOf(members.before()),
                texts(members.before().missing().stream().map(Object::toString)),
                members.after().map(PartyFigure::value).orElse(null),
                members.after().map(figure -> figure.precision().label()).orElse(null),
                members.after().isPresent()
                        ? null
                        : MissingFigure.of(each.founded()).reason().words(),
                members.difference().isPresent() ? (Long) members.difference().getAsLong() : null,
                organizations(each, comparison -> before(comparison.before())),
                organizations(each, comparison -> comparison.after().map(PartyFigure::number)),
                organizations(each, ConsolidationTable::difference),
                texts(each.comparisons().stream()
                        .flatMap(comparison ->
                                Stream.concat(comparison.before().figures().stream(), comparison.after().stream()))
                        .map(PartyFigure::source)
                        .distinct()),
                texts(each.findings().stream()
                        .map(finding -> finding + " [" + finding.rule().source() + "]")));
    }

    private static @Nullable String former(Consolidation each, Fate fate) {
        return texts(each.former().stream()
                .filter(organization -> organization.fate() == fate)
                .map(ConsolidationTable::name));
    }

    private static String name(FormerOrganization former) {
        String name = former.organization().toString();
        return former.isWhole() ? name : name + " (unit divided)";
    }

    private static @Nullable String units(List<AdministrativeUnit> units) {
        return texts(units.stream().map(unit -> unit.fullName() + " (" + unit.code() + ")"));
    }

    /** Counts of organisations, each with its kind. */
    private static @Nullable String organizations(Consolidation each, Counted number) {
        return texts(each.comparisons().stream()
                .filter(comparison -> comparison.measure().isOfOrganizations())
                .flatMap(comparison -> number.of(comparison).stream()
                        .map(value -> comparison.measure().label() + ": " + value)));
    }

    private static Optional<String> before(PartySum sum) {
        Long count = count(sum);
        if (count == null) {
            return Optional.empty();
        }
        String number = precision(sum).sign() + count;
        String missing = sum.missing().stream().map(Object::toString).collect(Collectors.joining(", "));
        return Optional.of(sum.isComplete() ? number : number + ", without " + missing);
    }

    private static Optional<String> difference(MemberComparison comparison) {
        return comparison.difference().isPresent()
                ? Optional.of(String.valueOf(comparison.difference().getAsLong()))
                : Optional.empty();
    }

    /** The sum of the known figures; null if none is known. */
    static @Nullable Long count(PartySum sum) {
        return sum.value().isPresent() ? (Long) sum.value().getAsLong() : null;
    }

    /** The label of the precision of a sum; null if no figure is known. */
    static @Nullable String precisionOf(PartySum sum) {
        return count(sum) == null ? null : precision(sum).label();
    }

    /** The precision of a sum; a lower bound if something is missing. */
    private static Precision precision(PartySum sum) {
        return sum.isComplete() ? sum.precision() : Precision.LOWER_BOUND;
    }

    /** The texts with semicolons between them; null if there are none. */
    static @Nullable String texts(Stream<String> texts) {
        String joined = texts.collect(Collectors.joining("; "));
        return joined.isEmpty() ? null : joined;
    }

    /** A number of a comparison. */
    private interface Counted {
        Optional<String> of(MemberComparison comparison);
    }
}
