package vn.donvi.party.consolidation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.UnitOrganization;
import vn.donvi.party.rule.Finding;
import vn.donvi.party.rule.MergedUnits;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

/**
 * The fate of party organisations when a unit begins: the former and the new organisation, their parents, the counts
 * before and after, and the findings on the new one.
 *
 * <p>Facts in the register are taken as recorded. Other organisations are implied by the Party's structure, and their
 * fate by the change of the units; {@link UnitOrganization#isImplied} marks them. No number is invented: missing ones
 * are named.
 *
 * <pre>{@code
 * Consolidation founding = Consolidation.of(register, gazetteer.on(date).get(UnitCode.of("18280")));
 * founding.former(); // Đảng bộ thị trấn Đức Thọ and three more, all ended
 * founding.founded(); // Đảng bộ xã Đức Thọ
 * founding.merged().explanation(); // made of 4 whole units: at most 33
 * }</pre>
 *
 * @param unit the version of the unit that begins
 * @param changes the changes by which it begins; unmodifiable
 * @param former the organisations of the source units, in the order of their ids; unmodifiable
 * @param founded the organisation of the new version
 * @param parentsBefore the organisations above the former ones, each once; unmodifiable
 * @param parentAfter the organisation above the new one; empty for a province
 * @param comparisons the counts before and after: members, and every count of organisations that is known for any of
 *     them; unmodifiable
 * @param merged the source units, and the cap on its committee that follows for a commune since 2025
 * @param findings the deviations of the new organisation from the rules, if it is recorded; unmodifiable
 */
public record Consolidation(
        AdministrativeUnit unit,
        List<UnitChange> changes,
        List<FormerOrganization> former,
        UnitOrganization founded,
        List<UnitOrganization> parentsBefore,
        Optional<UnitOrganization> parentAfter,
        List<MemberComparison> comparisons,
        MergedUnits merged,
        List<Finding> findings) {
    public Consolidation {
        Objects.requireNonNull(unit, "unit");
        changes = List.copyOf(changes);
        former = List.copyOf(former);
        Objects.requireNonNull(founded, "founded");
        parentsBefore = List.copyOf(parentsBefore);
        Objects.requireNonNull(parentAfter, "parentAfter");
        comparisons = List.copyOf(comparisons);
        Objects.requireNonNull(merged, "merged");
        findings = List.copyOf(findings);
    }

    /**
     * The consolidation when a version of a unit began. A unit in force since the gazetteer's baseline has no former
     * organisations. Costs a look at its changes and their units.
     *
     * @throws vn.donvi.gazetteer.UnknownUnitException if the version is not one of the register's gazetteer
     */
    public static Consolidation of(PartyRegister register, AdministrativeUnit unit) {
        return new ConsolidationCalculation(register, unit).run();
    }

    /**
     * The consolidations of all units that began by a change, in the order of their ids; unmodifiable.
     *
     * @throws vn.donvi.gazetteer.UnknownUnitException if the change names versions of another gazetteer
     */
    public static List<Consolidation> of(PartyRegister register, UnitChange change) {
        return change.transfers().stream()
                .map(Transfer::target)
                .distinct()
                .sorted()
                .map(id -> of(register, register.gazetteer().get(id)))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The consolidations of all communes of a province that began on a date, in the order of their ids; unmodifiable.
     * Empty if none began then.
     *
     * @throws vn.donvi.gazetteer.UnknownUnitException if no unit bears the code on the date
     */
    public static List<Consolidation> ofProvince(PartyRegister register, UnitCode province, LocalDate date) {
        Snapshot snapshot = register.gazetteer().on(date);
        return begunOn(date, snapshot.within(snapshot.get(province).code(), UnitLevel.COMMUNE), register);
    }

    /**
     * The consolidations of all communes of the country that began on a date, in the order of their ids; unmodifiable.
     * Empty if none began then. For the 3,321 communes of 2025-07-01 it takes a fraction of a second.
     */
    public static List<Consolidation> ofNation(PartyRegister register, LocalDate date) {
        return begunOn(date, register.gazetteer().on(date).units(UnitLevel.COMMUNE), register);
    }

    private static List<Consolidation> begunOn(
            LocalDate date, List<AdministrativeUnit> communes, PartyRegister register) {
        return communes.stream()
                .filter(unit -> unit.id().since().equals(date))
                .map(unit -> of(register, unit))
                .collect(ImmutableList.toImmutableList());
    }

    /** The date on which the unit begins. */
    public LocalDate date() {
        return unit.id().since();
    }

    /**
     * Whether all former organisations end, so that the unit's organisation is newly founded; true if there are none.
     */
    public boolean isFounding() {
        return former.stream().allMatch(organization -> organization.fate() == FormerOrganization.Fate.ENDS);
    }

    /** The former parents whose unit ended on the day, as every district's on 2025-07-01; unmodifiable. */
    public List<UnitOrganization> endedParents() {
        return parentsBefore.stream()
                .filter(parent -> parent.unit().validity().endExclusive().equals(Optional.of(date())))
                .collect(ImmutableList.toImmutableList());
    }

    /** The comparison of a measure; empty if nothing is known of it. */
    public Optional<MemberComparison> comparison(PartyMeasure measure) {
        return comparisons.stream()
                .filter(comparison -> comparison.measure() == measure)
                .findFirst();
    }
}
