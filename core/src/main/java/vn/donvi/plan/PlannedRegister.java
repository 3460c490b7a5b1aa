package vn.donvi.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.donvi.change.Citation;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.Committee;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.PostHolding;
import vn.donvi.party.rule.MergedUnits;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/**
 * A register of party organisations on a planned gazetteer. An organisation ends with its unit, and so do those below it:
 * what becomes of them is not known. A unit that only gets another name or type, or gives land away, keeps its
 * organisation. For a commune that is merged since 2025-07-01, one is formed, since end and start are one act
 * (31-HD/BTCTW); the rule leaves the kind of that of a đặc khu open, and none is formed.
 *
 * <pre>{@code
 * PlannedRegister planned = PlannedRegister.of(register, plan);
 * Consolidation.of(planned.register(), plan.units().get(0).unit()); // members before, cap of the committee
 * }</pre>
 *
 * @param register the register with the plan
 * @param closed the organisations that the plan ends, as they were; unmodifiable
 * @param formed the organisations that begin with the plan; unmodifiable
 */
public record PlannedRegister(PartyRegister register, List<PartyOrganization> closed, List<PartyOrganization> formed) {
    public PlannedRegister {
        Objects.requireNonNull(register, "register");
        closed = List.copyOf(closed);
        formed = List.copyOf(formed);
    }

    /**
     * Lays a plan over a register. What begins on the day of the plan or later is left out, and so are figures and sessions
     * of these days. A committee or a post lasts as long as the register says, but no longer than an organisation that
     * the plan ends. Costs some passes over the register.
     *
     * @param register a register on the gazetteer of the plan
     */
    public static PlannedRegister of(PartyRegister register, MergerPlan plan) {
        return new Laying(register, plan).lay();
    }

    /** Lays one plan over one register. */
    private static final class Laying {
        private final PartyRegister known;
        private final Gazetteer planned;
        private final LocalDate date;
        private final Map<UnitId, AdministrativeUnit> ended = new HashMap<>();
        private final List<PartyOrganization> closed = new ArrayList<>();
        private final List<PartyOrganization> formed = new ArrayList<>();
        private final Map<OrganizationId, PartyOrganization> kept = new HashMap<>();

        Laying(PartyRegister known, MergerPlan plan) {
            this.known = known;
            this.planned = plan.gazetteer();
            this.date = plan.date();
            for (AdministrativeUnit unit : plan.amendment().units()) {
                if (unit.id().since().isBefore(date)) {
                    ended.put(unit.id(), unit);
                }
            }
        }

        PlannedRegister lay() {
            List<PartyOrganization> before = known.organizations().stream()
                    .filter(organization -> organization.id().since().isBefore(date))
                    .map(this::asKnownThen)
                    .toList();
            Set<PartyOrganization> closing = closing(before);
            for (PartyOrganization organization : before) {
                boolean isClosed = closing.contains(organization);
                PartyOrganization now = isClosed ? organization.endingOn(date) : organization;
                kept.put(now.id(), now);
                if (isClosed) {
                    closed.add(organization);
                    continued(organization).ifPresent(formed::add);
                }
            }
            formMerged();
            PartyRegister register = PartyRegister.builder(planned)
                    .addDocuments(known.documents().values().stream()
                            .filter(document ->
                                    planned.findDocument(document.number()).isEmpty())
                            .toList())
                    .addOrganizations(kept.values())
                    .addOrganizations(formed)
                    .addFigures(known.figures().stream()
                            .filter(figure -> kept.containsKey(figure.organization())
                                    && figure.asOf()
                                            .filter(day -> !day.isBefore(date))
                                            .isEmpty())
                            .toList())
                    .addCommittees(within(known.committees(), Committee::organization, Committee::held, Laying::until))
                    .addHoldings(within(known.holdings(), PostHolding::organization, PostHolding::held, Laying::until))
                    .addSessions(known.sessions().stream()
                            .filter(session -> isBefore(session.organization(), session.days()))
                            .toList())
                    .build();
            return new PlannedRegister(register, closed, formed);
        }

        // Organisations

        /** An organisation as it was known before the day: without an end from the day on. */
        private PartyOrganization asKnownThen(PartyOrganization organization) {
            return organization
                            .validity()
                            .endExclusive()
                            .filter(end -> !end.isBefore(date))
                            .isPresent()
                    ? organization.withoutEnd()
                    : organization;
        }

        /** The organisations that end: those of ended units, and those below organisations that end and do not go on. */
        private Set<PartyOrganization> closing(List<PartyOrganization> before) {
            Set<PartyOrganization> closing = new LinkedHashSet<>();
            Set<OrganizationCode> gone = new HashSet<>();
            for (PartyOrganization organization : before) {
                if (isOpen(organization)
                        && organization.unit().filter(ended::containsKey).isPresent()) {
                    close(organization, closing, gone);
                }
            }
            boolean found = true;
            while (found) {
                found = false;
                for (PartyOrganization organization : before) {
                    boolean isBelow =
                            organization.parent().filter(gone::contains).isPresent();
                    if (isBelow && isOpen(organization) && !closing.contains(organization)) {
                        close(organization, closing, gone);
                        found = true;
                    }
                }
            }
            return closing;
        }

        private void close(PartyOrganization organization, Set<PartyOrganization> closing, Set<OrganizationCode> gone) {
            closing.add(organization);
            if (continued(organization).isEmpty()) {
                gone.add(organization.code());
            }
        }

        /** Whether an organisation is in force on the day of the plan. */
        private boolean isOpen(PartyOrganization organization) {
            return organization.isInForce(date);
        }

        /** The organisation of the same unit as it goes on; empty if it does not. */
        private Optional<PartyOrganization> continued(PartyOrganization organization) {
            Optional<AdministrativeUnit> goesOn =
                    organization.unit().map(ended::get).flatMap(this::goingOn);
            if (goesOn.isEmpty() || !organization.kind().isOf(goesOn.get().type())) {
                return Optional.empty();
            }
            PartyOrganization.Builder next = PartyOrganization.builder(
                            organization.kind(), goesOn.get(), DateRange.from(date))
                    .approvedException(organization.approvedException())
                    .organs(organization.organs());
            organization.parent().ifPresent(next::parent);
            return Optional.of(next.build());
        }

        /** The version of a unit that goes on, and is not made of others. */
        private Optional<AdministrativeUnit> goingOn(AdministrativeUnit unit) {
            Optional<AdministrativeUnit> next = planned.find(UnitId.of(unit.code(), date));
            boolean isOfOthers = next.isPresent()
                    && planned.beginnings(next.get()).stream()
                            .flatMap(change -> change.transfers().stream())
                            .anyMatch(transfer ->
                                    transfer.target().equals(next.get().id())
                                            && !transfer.source().equals(unit.id()));
            return isOfOthers ? Optional.empty() : next;
        }

        /** Forms the organisations of merged communes. */
        private void formMerged() {
            if (date.isBefore(OrganizationKind.TWO_LEVELS)) {
                return;
            }
            Set<OrganizationCode> open = new HashSet<>();
            kept.values().stream().filter(this::isOpen).forEach(organization -> open.add(organization.code()));
            for (AdministrativeUnit unit : planned.on(date).units(UnitLevel.COMMUNE)) {
                List<OrganizationKind> kinds = OrganizationKind.ofUnit(unit.type(), date);
                if (!unit.id().since().equals(date) || kinds.size() != 1) {
                    continue;
                }
                List<UnitChange> changes = planned.beginnings(unit);
                boolean isMerged = MergedUnits.of(planned, unit).atMost() > 1
                        && changes.stream().noneMatch(MergedUnits::isSuccession);
                if (isMerged) {
                    formed.add(merged(unit, kinds.get(0), changes.get(0).citation(), open));
                }
            }
        }

        /** @param open the organisations that are there on the day of the plan */
        private PartyOrganization merged(
                AdministrativeUnit unit, OrganizationKind kind, Citation citation, Set<OrganizationCode> open) {
            PartyOrganization.Builder organization =
                    PartyOrganization.builder(kind, unit, DateRange.from(date)).founding(citation);
            unit.parent().map(OrganizationCode::of).filter(open::contains).ifPresent(organization::parent);
            return organization.build();
        }

        // Facts about organisations

        /** Facts that last and begin before the day, each no longer than an organisation that the plan ends. */
        private <T> List<T> within(
                List<T> facts,
                Function<T, OrganizationId> owner,
                Function<T, DateRange> held,
                BiFunction<T, LocalDate, T> until) {
            List<T> within = new ArrayList<>();
            for (T fact : facts) {
                PartyOrganization organization = kept.get(owner.apply(fact));
                DateRange days = held.apply(fact);
                if (organization == null || !days.startInclusive().isBefore(date)) {
                    continue;
                }
                boolean isOfEnded = organization
                        .validity()
                        .endExclusive()
                        .filter(date::equals)
                        .isPresent();
                within.add(isOfEnded && days.contains(date) ? until.apply(fact, date) : fact);
            }
            return within;
        }

        private static Committee until(Committee committee, LocalDate end) {
            return new Committee(
                    committee.organization(),
                    committee.body(),
                    committee.ordinals(),
                    DateRange.of(committee.held().startInclusive(), end),
                    committee.entry(),
                    committee.source());
        }

        private static PostHolding until(PostHolding holding, LocalDate end) {
            return new PostHolding(
                    holding.organization(),
                    holding.person(),
                    holding.post(),
                    DateRange.of(holding.held().startInclusive(), end),
                    holding.entry(),
                    holding.source(),
                    holding.mention());
        }

        /** Whether a session of an organisation that is kept was over before the day, or has no days. */
        private boolean isBefore(OrganizationId owner, Optional<DateRange> days) {
            boolean isLater =
                    days.flatMap(DateRange::endExclusive).filter(date::isBefore).isPresent();
            return kept.containsKey(owner) && !isLater;
        }
    }
}
