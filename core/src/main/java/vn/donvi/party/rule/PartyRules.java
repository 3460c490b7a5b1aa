package vn.donvi.party.rule;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import vn.donvi.change.Citation;
import vn.donvi.change.Document;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.Committee;
import vn.donvi.party.Entry;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationForm;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyFigures;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.PostHolding;
import vn.donvi.party.PostTitle;
import vn.donvi.party.Session;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * Checks the recorded facts about party organisations against the Party's rules. A finding is not an error in the data:
 * rules are never enforced, and deviations may have been allowed. Facts that are not recorded cannot be checked and
 * give no finding.
 *
 * <pre>{@code
 * for (Finding finding : PartyRules.check(register, LocalDate.of(2025, 9, 1))) {
 *     System.out.println(finding + " [" + finding.rule().source() + "]");
 * }
 * }</pre>
 */
public final class PartyRules {
    /** The smallest number of full members of any organisation. */
    public static final int MIN_MEMBERS = 3;

    /** From this number of members on, an organisation at the base is a đảng bộ cơ sở. */
    public static final int MIN_MEMBERS_OF_DANG_BO_CO_SO = 30;

    private static final Bounds STANDING_COMMITTEE = new Bounds(9, 11);
    private static final Bounds DEPUTIES = new Bounds(2, 2);
    private static final Bounds STAFF = new Bounds(15, 17);
    private static final Bounds STAFF_WITH_CENTRE = new Bounds(15, 20);
    private static final Term FIRST_TERM = Term.of(2025, 2030);
    private static final int CHI_BO_YEARS = 5;
    private static final LocalDate STAFF_BY = LocalDate.of(2030, 7, 1);
    private static final LocalDate FIRST_ACT = LocalDate.of(2025, 7, 1);
    private static final LocalDate LAST_ACT = LocalDate.of(2025, 8, 15);

    private final PartyRegister register;
    private final Gazetteer gazetteer;
    private final PartyOrganization organization;
    private final LocalDate date;
    private final Optional<AdministrativeUnit> unit;
    private final List<Finding> findings = new ArrayList<>();

    private PartyRules(PartyRegister register, PartyOrganization organization, LocalDate date) {
        this.register = register;
        this.gazetteer = register.gazetteer();
        this.organization = organization;
        this.date = date;
        this.unit = organization.unit().map(gazetteer::get);
    }

    /** The deviations of the organisations that exist on a date, by their ids, then by rule; unmodifiable. */
    public static List<Finding> check(PartyRegister register, LocalDate date) {
        return register.organizations().stream()
                .filter(organization -> organization.isInForce(date))
                .flatMap(organization -> check(register, organization, date).stream())
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * The deviations of an organisation on a date, by rule; unmodifiable.
     *
     * @throws IllegalArgumentException if it does not exist on the date
     */
    public static List<Finding> check(PartyRegister register, PartyOrganization organization, LocalDate date) {
        if (!organization.isInForce(date)) {
            throw new IllegalArgumentException(organization + " does not exist on " + date);
        }
        PartyRules rules = new PartyRules(register, organization, date);
        rules.run();
        return ImmutableList.sortedCopyOf((a, b) -> a.rule().compareTo(b.rule()), rules.findings);
    }

    /** The kind at the base for a number of members; empty if they are too few for any. */
    public static Optional<OrganizationKind> kindOf(long members) {
        if (members < MIN_MEMBERS) {
            return Optional.empty();
        }
        return Optional.of(
                members < MIN_MEMBERS_OF_DANG_BO_CO_SO
                        ? OrganizationKind.CHI_BO_CO_SO
                        : OrganizationKind.DANG_BO_CO_SO);
    }

    private void run() {
        checkLevel();
        checkTree();
        checkMembers();
        checkTerms();
        if (unit.isPresent()) {
            checkOrgans(unit.get());
            checkFounding(unit.get());
            checkCongresses(unit.get());
            if (isNewCommune(unit.get())) {
                checkCommune(unit.get());
            }
        }
    }

    /** Whether the unit is a xã or phường and the date in the structure since 2025-07-01. */
    private boolean isNewCommune(AdministrativeUnit unit) {
        return isAfter() && (unit.type() == UnitType.XA || unit.type() == UnitType.PHUONG);
    }

    private boolean isAfter() {
        return !date.isBefore(OrganizationKind.TWO_LEVELS);
    }

    // Kind and parent

    private void checkLevel() {
        OrganizationKind kind = organization.kind();
        boolean tooEarly = !isAfter() && kind == OrganizationKind.DANG_BO_XA;
        boolean tooLate = isAfter() && kind == OrganizationKind.DANG_BO_HUYEN;
        boolean atBase = unit.isPresent() && isNewCommune(unit.get()) && kind.isAtBase();
        if (tooEarly) {
            off(PartyRule.LEVELS_BEFORE, "is a " + kind.label() + " on " + date);
        } else if (tooLate || atBase) {
            off(PartyRule.LEVELS_SINCE, "is a " + kind.label() + " on " + date);
        }
    }

    private void checkTree() {
        Optional<PartyOrganization> parent = organization.parent().flatMap(code -> register.find(code, date));
        if (parent.isPresent() && !fits(organization.kind(), parent.get().kind())) {
            off(
                    PartyRule.TREE,
                    "is a " + organization.kind().label() + " under " + parent.get() + ", a "
                            + parent.get().kind().label());
        }
        if (organization.kind() == OrganizationKind.DANG_BO_BO_PHAN && !organization.approvedException()) {
            open(PartyRule.BO_PHAN_APPROVAL, "nothing says that the committee above approved it");
        }
    }

    private boolean fits(OrganizationKind kind, OrganizationKind parent) {
        boolean aboveBase = switch (parent) {
            case DANG_BO_TINH, DANG_BO_HUYEN, DANG_BO_XA, DANG_BO, DANG_BO_CAP_TREN_CO_SO -> true;
            case DANG_BO_CO_SO, CHI_BO_CO_SO, DANG_BO_BO_PHAN, CHI_BO -> false;
        };
        return switch (kind) {
            case DANG_BO_TINH -> false;
            case DANG_BO_HUYEN, DANG_BO_CAP_TREN_CO_SO -> parent == OrganizationKind.DANG_BO_TINH;
            case DANG_BO_XA -> parent == OrganizationKind.DANG_BO_TINH;
            case DANG_BO -> parent == OrganizationKind.DANG_BO_TINH || parent == OrganizationKind.DANG_BO_HUYEN;
            case DANG_BO_CO_SO, CHI_BO_CO_SO -> aboveBase;
            case DANG_BO_BO_PHAN -> parent == OrganizationKind.DANG_BO_CO_SO;
            case CHI_BO ->
                parent == OrganizationKind.DANG_BO_XA
                        || parent == OrganizationKind.DANG_BO
                        || parent == OrganizationKind.DANG_BO_CO_SO
                        || parent == OrganizationKind.DANG_BO_BO_PHAN;
        };
    }

    // Members and terms

    private void checkMembers() {
        Optional<PartyFigure> full = figure(PartyMeasure.DANG_VIEN_CHINH_THUC);
        Optional<PartyFigure> all = figure(PartyMeasure.DANG_VIEN);
        // Full members are among all members, so too few members are also too few full members.
        full.or(() -> all)
                .ifPresent(figure -> checkBounds(
                        PartyRule.THREE_MEMBERS,
                        figure,
                        new Bounds(MIN_MEMBERS, Long.MAX_VALUE),
                        "at least " + MIN_MEMBERS));
        if (organization.kind().isAtBase() && !organization.approvedException()) {
            boolean dangBo = organization.kind() == OrganizationKind.DANG_BO_CO_SO;
            Bounds bounds = dangBo
                    ? new Bounds(MIN_MEMBERS_OF_DANG_BO_CO_SO, Long.MAX_VALUE)
                    : new Bounds(0, MIN_MEMBERS_OF_DANG_BO_CO_SO - 1);
            all.ifPresent(figure -> checkBounds(
                    PartyRule.KIND_BY_MEMBERS,
                    figure,
                    bounds,
                    (dangBo
                                    ? "a đảng bộ cơ sở has at least " + MIN_MEMBERS_OF_DANG_BO_CO_SO
                                    : "a chi bộ cơ sở has fewer than " + MIN_MEMBERS_OF_DANG_BO_CO_SO)
                            + " unless approved"));
        }
    }

    private void checkTerms() {
        if (!isAfter() || organization.kind().form() != OrganizationForm.CHI_BO) {
            return;
        }
        for (Committee committee : register.committees(organization.id())) {
            Optional<Term> term = committee.ordinals().nhiemKy();
            if (!committee.held().startInclusive().isBefore(OrganizationKind.TWO_LEVELS)
                    && term.isPresent()
                    && term.get().years() != CHI_BO_YEARS) {
                off(PartyRule.CHI_BO_TERM, "its term is " + term.get() + ", not " + CHI_BO_YEARS + " years");
            }
        }
    }

    // The bodies of a commune

    private void checkCommune(AdministrativeUnit commune) {
        figure(PartyMeasure.UY_VIEN_BAN_CHAP_HANH).ifPresent(figure -> checkCommittee(commune, figure));
        figure(PartyMeasure.UY_VIEN_BAN_THUONG_VU)
                .ifPresent(figure ->
                        checkBounds(PartyRule.STANDING_COMMITTEE_SIZE, figure, STANDING_COMMITTEE, "9 to 11"));
        figure(PartyMeasure.PHO_BI_THU).ifPresent(figure -> checkBounds(PartyRule.TWO_DEPUTIES, figure, DEPUTIES, "2"));
        figure(PartyMeasure.BIEN_CHE).ifPresent(this::checkStaff);
        List<PostHolding> inOffice = register.holdings(organization.id()).stream()
                .filter(holding -> holding.held().contains(date))
                .toList();
        inOffice.stream()
                .filter(holding -> holding.post().title() == PostTitle.CHU_TICH_HDND)
                .forEach(chair -> checkCouncilChair(chair, inOffice));
        inOffice.stream()
                .filter(holding -> holding.post().title() == PostTitle.CHU_TICH_UBND)
                .forEach(chair -> checkChair(chair, inOffice));
    }

    private void checkCommittee(AdministrativeUnit commune, PartyFigure figure) {
        MergedUnits merged = MergedUnits.of(gazetteer, commune);
        OptionalInt cap = merged.committeeCap();
        if (cap.isPresent()) {
            checkBounds(PartyRule.COMMITTEE_SIZE, figure, new Bounds(0, cap.getAsInt()), merged.explanation());
        } else {
            Bounds highest = new Bounds(0, merged.highestCommitteeCap());
            Bounds lowest = new Bounds(0, merged.lowestCommitteeCap());
            if (highest.outcome(figure).isPresent()) {
                checkBounds(PartyRule.COMMITTEE_SIZE, figure, highest, merged.explanation());
            } else if (lowest.outcome(figure).isPresent()) {
                open(PartyRule.COMMITTEE_SIZE, said(figure) + "; " + merged.explanation());
            }
        }
        if (figure.value() < MergedUnits.SMALL_CAP) {
            open(
                    PartyRule.COMMITTEE_SIZE,
                    said(figure) + "; \"27 to 33\" may mean that " + MergedUnits.SMALL_CAP + " is also the fewest");
        }
    }

    private void checkStaff(PartyFigure figure) {
        Set<Organ> organs = organization.organs();
        boolean centre = organs.isEmpty() || organs.contains(Organ.TRUNG_TAM_CHINH_TRI);
        Bounds bounds = centre ? STAFF_WITH_CENTRE : STAFF;
        Optional<Finding.Outcome> outcome = bounds.outcome(figure);
        String allowed = "15 to 17, or up to 20 with a trung tâm chính trị";
        if (outcome.isPresent() && date.isBefore(STAFF_BY)) {
            open(PartyRule.COMMUNE_STAFF, said(figure) + "; " + allowed + ", to be reached by " + STAFF_BY);
        } else if (outcome.isPresent()) {
            checkBounds(PartyRule.COMMUNE_STAFF, figure, bounds, allowed);
        } else if (organs.isEmpty() && STAFF.outcome(figure).isPresent()) {
            open(PartyRule.COMMUNE_STAFF, said(figure) + "; " + allowed + ", and its organs are not recorded");
        }
    }

    private void checkCouncilChair(PostHolding chair, List<PostHolding> inOffice) {
        List<PostHolding> same = partyPosts(chair, inOffice);
        boolean fits = has(same, PostTitle.BI_THU) || has(same, PostTitle.PHO_BI_THU_THUONG_TRUC);
        if (same.isEmpty()) {
            open(
                    PartyRule.COUNCIL_CHAIR,
                    chair.person() + " chairs the council, and nothing says which post in the Party is held together");
        } else if (!fits) {
            off(PartyRule.COUNCIL_CHAIR, chair.person() + " chairs the council as " + titles(same));
        }
    }

    private void checkChair(PostHolding chair, List<PostHolding> inOffice) {
        List<PostHolding> same = partyPosts(chair, inOffice);
        if (!same.isEmpty() && !has(same, PostTitle.PHO_BI_THU)) {
            off(PartyRule.TWO_DEPUTIES, chair.person() + " chairs the people's committee as " + titles(same));
        }
    }

    private static List<PostHolding> partyPosts(PostHolding of, List<PostHolding> holdings) {
        return holdings.stream()
                .filter(other -> other.post().title().sector() == PostTitle.Sector.PARTY)
                .filter(of::isOfSamePerson)
                .toList();
    }

    private static boolean has(List<PostHolding> holdings, PostTitle title) {
        return holdings.stream().anyMatch(holding -> holding.post().title() == title);
    }

    private static String titles(List<PostHolding> holdings) {
        return String.join(
                ", ",
                holdings.stream().map(holding -> holding.post().title().label()).toList());
    }

    private void checkOrgans(AdministrativeUnit unit) {
        if (!organization.organs().isEmpty()) {
            OrganNorm.of(unit.type(), date)
                    .ifPresent(norm -> findings.addAll(norm.check(organization.name(), organization.organs())));
        }
    }

    // Founding

    private void checkFounding(AdministrativeUnit unit) {
        LocalDate start = organization.validity().startInclusive();
        for (PartyOrganization former : formerOrganizations(unit)) {
            Optional<LocalDate> end = former.validity().endExclusive();
            if (end.isPresent() && !end.get().equals(start)) {
                off(PartyRule.SIMULTANEOUS, "starts on " + start + ", but " + former + " ended on " + end.get());
            }
        }
        if (isFoundedIn2025(unit)) {
            if (!start.equals(unit.id().since())) {
                off(
                        PartyRule.SIMULTANEOUS,
                        "starts on " + start + ", but " + unit + " on "
                                + unit.id().since());
            }
            organization.founding().ifPresent(this::checkFoundingAct);
            register.committees(organization.id()).forEach(this::checkFirstCommittee);
        }
    }

    private boolean isFoundedIn2025(AdministrativeUnit unit) {
        return unit.level() == UnitLevel.COMMUNE && unit.id().since().equals(OrganizationKind.TWO_LEVELS);
    }

    /** The recorded organisations of the source units all of whose people came to a unit. */
    private List<PartyOrganization> formerOrganizations(AdministrativeUnit unit) {
        List<PartyOrganization> former = new ArrayList<>();
        for (UnitChange change : gazetteer.beginnings(unit)) {
            for (Transfer transfer : change.transfers()) {
                if (transfer.target().equals(unit.id()) && transfer.population() == Extent.ALL) {
                    AdministrativeUnit source = gazetteer.get(transfer.source());
                    register.last(source, change.date().minusDays(1)).recorded().ifPresent(former::add);
                }
            }
        }
        return former;
    }

    private void checkFoundingAct(Citation citation) {
        Optional<LocalDate> issued = register.findDocument(citation.document()).flatMap(Document::issued);
        if (issued.isPresent()
                && (issued.get().isBefore(FIRST_ACT) || issued.get().isAfter(LAST_ACT))) {
            off(PartyRule.FOUNDING_ACT, citation.document() + " was issued on " + issued.get());
        }
    }

    private void checkFirstCommittee(Committee committee) {
        if (!committee.held().startInclusive().equals(organization.validity().startInclusive())) {
            return;
        }
        if (committee.entry() == Entry.BAU) {
            off(PartyRule.FIRST_COMMITTEE, "its first " + committee.body().label() + " was elected, not appointed");
        }
        committee
                .ordinals()
                .nhiemKy()
                .filter(term -> !term.equals(FIRST_TERM))
                .ifPresent(term -> off(
                        PartyRule.FIRST_COMMITTEE,
                        "its first " + committee.body().label() + " is of the term " + term + ", not " + FIRST_TERM));
    }

    private void checkCongresses(AdministrativeUnit unit) {
        Predicate<Session> first = session -> session.kind().isCongress()
                && session.ordinals().nhiemKy().map(FIRST_TERM::equals).orElse(false)
                && session.ordinals().lanThu().isPresent();
        for (Session session : register.sessions(organization.id())) {
            if (first.test(session)) {
                checkCongress(unit, session.ordinals());
            }
        }
    }

    private void checkCongress(AdministrativeUnit unit, Ordinals ordinals) {
        boolean isFirst = ordinals.lanThu().getAsInt() == 1;
        if (isFoundedIn2025(unit) && !isFirst) {
            off(PartyRule.FIRST_CONGRESS, "its congress is " + ordinals);
        }
        if (unit.level() == UnitLevel.PROVINCE && isAfter()) {
            boolean merged = CongressCalculation.isProvinceMergedInReform(gazetteer, unit);
            if (merged != isFirst) {
                off(
                        PartyRule.PROVINCE_CONGRESS,
                        "its congress is " + ordinals + ", and it was " + (merged ? "" : "not ") + "merged");
            }
        }
    }

    // Figures

    /** The latest figure on or before the date that is not suspect; the last undated one if there is no other. */
    private Optional<PartyFigure> figure(PartyMeasure measure) {
        return PartyFigures.latest(register.figures(organization.id()), measure, date);
    }

    private void checkBounds(PartyRule rule, PartyFigure figure, Bounds bounds, String allowed) {
        bounds.outcome(figure).ifPresent(outcome -> {
            String message = said(figure) + "; " + allowed;
            findings.add(
                    outcome == Finding.Outcome.OFF
                            ? Finding.off(rule, organization.name(), message)
                            : Finding.open(rule, organization.name(), message));
        });
    }

    private static String said(PartyFigure figure) {
        return figure.number() + " " + figure.measure().label();
    }

    private void off(PartyRule rule, String message) {
        findings.add(Finding.off(rule, organization.name(), message));
    }

    private void open(PartyRule rule, String message) {
        findings.add(Finding.open(rule, organization.name(), message));
    }
}
