package vn.donvi.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import vn.donvi.change.Document;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.UnknownDocumentException;
import vn.donvi.party.rule.PartyRules;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * The recorded party organisations of a gazetteer, with the published facts about them. A register is validated as a
 * whole when it is built ({@link PartyInvariant}).
 *
 * <p>A register need not be complete: an organisation that is not recorded may well exist. {@link
 * #of(AdministrativeUnit, LocalDate)} distinguishes recorded organisations from those implied by the Party's structure.
 * The Party's rules are not enforced; {@link PartyRules} checks them. Immutable and thread-safe.
 *
 * <pre>{@code
 * PartyRegister register = PartyRegister.builder(gazetteer)
 *         .addOrganizations(List.of(organization))
 *         .addFigures(List.of(PartyFigure.of(
 *                 organization.id(), PartyMeasure.DANG_VIEN, 2_989, LocalDate.of(2025, 7, 17), "baohatinh")))
 *         .addDocuments(List.of(article))
 *         .build();
 * UnitOrganization found = register.of(unit, LocalDate.of(2025, 8, 1));
 * found.recorded(); // the organisation; empty if only the law says that there is one
 * }</pre>
 */
public final class PartyRegister {
    private final Gazetteer gazetteer;
    private final Map<String, Document> documents;
    private final List<PartyOrganization> organizations;
    private final Map<OrganizationId, PartyOrganization> byId;
    private final ImmutableListMultimap<OrganizationCode, PartyOrganization> byCode;
    private final ImmutableListMultimap<OrganizationCode, PartyOrganization> byParent;
    private final ImmutableListMultimap<UnitId, PartyOrganization> byUnit;
    private final List<PartyFigure> allFigures;
    private final ImmutableListMultimap<OrganizationId, PartyFigure> figures;
    private final List<Committee> allCommittees;
    private final ImmutableListMultimap<OrganizationId, Committee> committees;
    private final List<PostHolding> allHoldings;
    private final ImmutableListMultimap<OrganizationId, PostHolding> holdings;
    private final List<Session> allSessions;
    private final ImmutableListMultimap<OrganizationId, Session> sessions;

    private PartyRegister(Builder builder) {
        this.gazetteer = builder.gazetteer;
        this.documents = byKey(builder.documents, Document::number);
        this.organizations = sorted(builder.organizations, Comparator.comparing(PartyOrganization::id));
        this.byId = byKey(organizations, PartyOrganization::id);
        this.byCode = group(organizations, PartyOrganization::code);
        this.byParent = groupKnown(organizations, PartyOrganization::parent);
        this.byUnit = groupKnown(organizations, PartyOrganization::unit);
        this.allFigures = sorted(builder.figures, PartyFigure.ORDER);
        this.figures = group(allFigures, PartyFigure::organization);
        this.allCommittees = sorted(builder.committees, Committee.ORDER);
        this.committees = group(allCommittees, Committee::organization);
        this.allHoldings = sorted(builder.holdings, PostHolding.ORDER);
        this.holdings = group(allHoldings, PostHolding::organization);
        this.allSessions = sorted(builder.sessions, Session.ORDER);
        this.sessions = group(allSessions, Session::organization);
    }

    /** Starts a register on a gazetteer. */
    public static Builder builder(Gazetteer gazetteer) {
        return new Builder(gazetteer);
    }

    /** The gazetteer of the units. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** The documents and publications that the gazetteer does not list, by number; unmodifiable. */
    public Map<String, Document> documents() {
        return documents;
    }

    /** The document or publication with this number, in the register or in its gazetteer; empty if there is none. */
    public Optional<Document> findDocument(String number) {
        Document own = documents.get(number);
        return own != null ? Optional.of(own) : gazetteer.findDocument(number);
    }

    /**
     * The document or publication with this number, in the register or in its gazetteer.
     *
     * @throws UnknownDocumentException if there is none
     */
    public Document getDocument(String number) {
        return findDocument(number).orElseThrow(() -> new UnknownDocumentException(number));
    }

    /** Every version of every organisation, in the order of their ids; unmodifiable. */
    public List<PartyOrganization> organizations() {
        return organizations;
    }

    /** The version with this identity, if there is one. */
    public Optional<PartyOrganization> find(OrganizationId id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /** The organisation that bears a code on a date, if one is recorded. */
    public Optional<PartyOrganization> find(OrganizationCode code, LocalDate date) {
        return byCode.get(code).stream()
                .filter(organization -> organization.isInForce(date))
                .findFirst();
    }

    /** The organisations directly below one on a date, as far as they are recorded, by code; unmodifiable. */
    public List<PartyOrganization> children(OrganizationCode parent, LocalDate date) {
        return byParent.get(parent).stream()
                .filter(organization -> organization.isInForce(date))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The organisation of a version of a unit on a date: the recorded one, or the one implied by the Party's structure.
     *
     * @throws IllegalArgumentException if the unit is not in force on the date
     */
    public UnitOrganization of(AdministrativeUnit unit, LocalDate date) {
        Optional<PartyOrganization> recorded = byUnit.get(unit.id()).stream()
                .filter(organization -> organization.isInForce(date))
                .findFirst();
        return new UnitOrganization(unit, date, recorded);
    }

    /** Every figure, by organisation, measure, date and source; unmodifiable. */
    public List<PartyFigure> figures() {
        return allFigures;
    }

    /** The organisations that a version of a unit has had of its own, by their ids; unmodifiable. */
    public List<PartyOrganization> organizations(UnitId unit) {
        return byUnit.get(unit);
    }

    /**
     * The organisation recorded last for a version of a unit up to a date, as of its last day up to that date. If none
     * is recorded, the implied one on the date.
     */
    public UnitOrganization last(AdministrativeUnit unit, LocalDate date) {
        PartyOrganization last = null;
        for (PartyOrganization organization : byUnit.get(unit.id())) {
            if (!organization.id().since().isAfter(date)) {
                last = organization;
            }
        }
        return last == null || last.isInForce(date)
                ? of(unit, date)
                : of(unit, last.validity().endExclusive().orElseThrow().minusDays(1));
    }

    /** The figures about an organisation, by measure, date and source; unmodifiable. */
    public List<PartyFigure> figures(OrganizationId id) {
        return figures.get(id);
    }

    /** Every committee, by organisation, body and date; unmodifiable. */
    public List<Committee> committees() {
        return allCommittees;
    }

    /** The committees of an organisation, by body and date; unmodifiable. */
    public List<Committee> committees(OrganizationId id) {
        return committees.get(id);
    }

    /** Every post held, by organisation, title and date; unmodifiable. */
    public List<PostHolding> holdings() {
        return allHoldings;
    }

    /** The posts held in an organisation and in the state of its unit, by title and date; unmodifiable. */
    public List<PostHolding> holdings(OrganizationId id) {
        return holdings.get(id);
    }

    /** Every congress and conference, by organisation and date, those without one first; unmodifiable. */
    public List<Session> sessions() {
        return allSessions;
    }

    /** The congresses and conferences of an organisation, by date, those without one first; unmodifiable. */
    public List<Session> sessions(OrganizationId id) {
        return sessions.get(id);
    }

    /**
     * The register with counts laid over it. A count replaces the figures of its measure and date about its organisation;
     * others stay. Of a unit without a recorded organisation, the one that the structure implies is added for the life of
     * the unit; if the structure leaves its kind open, it is {@link OrganizationKind#DANG_BO}. A source that is not known
     * is added as a publication. Costs as much as building the register.
     *
     * @throws IllegalArgumentException if counts have a {@link #fault}
     * @throws InvalidPartyRegisterException if the result breaks an invariant, as when a measure of an organisation is
     *     given twice for a date and source
     */
    public PartyRegister with(Iterable<UnitCounts> counts) {
        CountsOverlay overlay = new CountsOverlay(this);
        counts.forEach(overlay::add);
        return overlay.build();
    }

    /**
     * The reason why {@link #with} refuses counts; empty if it does not. No unit may bear the code on the date, the unit
     * may have no organisation of its own, or it may have a recorded one only on other dates.
     */
    public Optional<String> fault(UnitCounts counts) {
        return CountsOverlay.fault(this, counts);
    }

    private static <T> ImmutableList<T> sorted(List<T> list, Comparator<T> order) {
        return ImmutableList.sortedCopyOf(order, list);
    }

    /** Maps each key to its element. If a key occurs twice, which the invariants refuse, the first element is kept. */
    private static <K extends Comparable<K>, T> Map<K, T> byKey(List<T> list, Function<T, K> key) {
        return list.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), key, Function.identity(), (first, second) -> first));
    }

    private static <K, T> ImmutableListMultimap<K, T> group(List<T> list, Function<T, K> key) {
        return list.stream().collect(ImmutableListMultimap.toImmutableListMultimap(key, Function.identity()));
    }

    private static <K, T> ImmutableListMultimap<K, T> groupKnown(List<T> list, Function<T, Optional<K>> key) {
        ImmutableListMultimap.Builder<K, T> groups = ImmutableListMultimap.builder();
        list.forEach(each -> key.apply(each).ifPresent(known -> groups.put(known, each)));
        return groups.build();
    }

    /** Collects the content of a register; not thread-safe. */
    public static final class Builder {
        private final Gazetteer gazetteer;
        private final List<Document> documents = new ArrayList<>();
        private final List<PartyOrganization> organizations = new ArrayList<>();
        private final List<PartyFigure> figures = new ArrayList<>();
        private final List<Committee> committees = new ArrayList<>();
        private final List<PostHolding> holdings = new ArrayList<>();
        private final List<Session> sessions = new ArrayList<>();

        private Builder(Gazetteer gazetteer) {
            this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
        }

        /** Adds documents and publications that the gazetteer does not list. */
        public Builder addDocuments(Iterable<Document> more) {
            more.forEach(documents::add);
            return this;
        }

        /** Adds versions of organisations. */
        public Builder addOrganizations(Iterable<PartyOrganization> more) {
            more.forEach(organizations::add);
            return this;
        }

        /**
         * Ends each organisation that was added, and would exist longer than the version of its unit, with that version:
         * for facts that were published before an act changed the unit. What follows it is not known.
         */
        public Builder endWithUnits() {
            organizations.replaceAll(this::endedWithUnit);
            return this;
        }

        private PartyOrganization endedWithUnit(PartyOrganization organization) {
            Optional<LocalDate> end = organization
                    .unit()
                    .flatMap(gazetteer::find)
                    .flatMap(unit -> unit.validity().endExclusive());
            boolean isLonger = end.isPresent()
                    && organization.validity().startInclusive().isBefore(end.get())
                    && organization
                            .validity()
                            .endExclusive()
                            .filter(own -> !own.isAfter(end.get()))
                            .isEmpty();
            return isLonger ? organization.endingOn(end.get()) : organization;
        }

        /** Adds figures. */
        public Builder addFigures(Iterable<PartyFigure> more) {
            more.forEach(figures::add);
            return this;
        }

        /** Adds committees in office. */
        public Builder addCommittees(Iterable<Committee> more) {
            more.forEach(committees::add);
            return this;
        }

        /** Adds posts held. */
        public Builder addHoldings(Iterable<PostHolding> more) {
            more.forEach(holdings::add);
            return this;
        }

        /** Adds congresses and conferences. */
        public Builder addSessions(Iterable<Session> more) {
            more.forEach(sessions::add);
            return this;
        }

        /**
         * The register, if the added data are valid. Costs a sort and a few passes.
         *
         * @throws InvalidPartyRegisterException if it breaks an invariant, with every violation
         */
        public PartyRegister build() {
            PartyRegister register = new PartyRegister(this);
            List<PartyViolation> violations = new PartyInvariantChecks(register, documents).run();
            if (!violations.isEmpty()) {
                throw new InvalidPartyRegisterException(violations);
            }
            return register;
        }
    }
}
