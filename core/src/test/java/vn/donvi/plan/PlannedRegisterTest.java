package vn.donvi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.SmallReform.PAPER;
import static vn.donvi.fixture.SmallReform.SUMMER;
import static vn.donvi.fixture.SmallReform.UNITS;
import static vn.donvi.fixture.SmallReform.commune;
import static vn.donvi.fixture.SmallReform.figure;
import static vn.donvi.fixture.SmallReform.organizationId;
import static vn.donvi.fixture.SmallReform.paper;
import static vn.donvi.fixture.SmallReform.register;
import static vn.donvi.fixture.SmallReform.since;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.party.Body;
import vn.donvi.party.Committee;
import vn.donvi.party.Entry;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyLevel;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.Person;
import vn.donvi.party.Post;
import vn.donvi.party.PostHolding;
import vn.donvi.party.PostTitle;
import vn.donvi.party.Session;
import vn.donvi.party.SessionKind;
import vn.donvi.party.consolidation.Consolidation;
import vn.donvi.party.term.Ordinals;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/** The organisations that a plan closes, forms and leaves. */
class PlannedRegisterTest {
    private static final LocalDate DAY = date("2025-12-01");

    private static PartyRegister known() {
        return register()
                .addOrganizations(List.of(
                        commune("18229@2025-07-01"),
                        commune("18250@2025-07-01"),
                        PartyOrganization.builder(
                                        OrganizationCode.of("chi-bo"),
                                        OrganizationKind.CHI_BO_CO_SO,
                                        "Chi bộ Trường",
                                        since("2025-07-01"))
                                .parent(OrganizationCode.of("18250"))
                                .build()))
                .addFigures(List.of(
                        PartyFigure.of(organizationId("18229@2025-07-01"), PartyMeasure.DANG_VIEN, 2989, SUMMER, PAPER),
                        PartyFigure.of(organizationId("18250@2025-07-01"), PartyMeasure.DANG_VIEN, 500, SUMMER, PAPER)))
                .addCommittees(List.of(new Committee(
                        organizationId("18250@2025-07-01"),
                        Body.BAN_CHAP_HANH,
                        Ordinals.NONE.withKhoa(1),
                        DateRange.of(date("2025-08-01"), date("2030-08-01")),
                        Entry.CHI_DINH,
                        PAPER)))
                .addSessions(List.of(new Session(
                        organizationId("18250@2025-07-01"),
                        SessionKind.DAI_HOI_DAI_BIEU,
                        Ordinals.NONE,
                        Optional.of(DateRange.of(date("2026-03-01"), date("2026-03-02"))),
                        true,
                        PAPER)))
                .build();
    }

    private static MergerPlan.Builder plan() {
        return MergerPlan.of(UNITS, DAY);
    }

    @Test
    void organisationsEndWithTheirUnitsAndSoDoThoseBelow() {
        PlannedRegister planned = PlannedRegister.of(
                known(),
                plan().merge("18229", "18250").named("Đức Thọ").seat("18229").build());

        assertThat(planned.closed())
                .extracting(PartyOrganization::toString)
                .containsExactly(
                        "Đảng bộ xã Đức Thọ (18229@2025-07-01)",
                        "Đảng bộ xã Hai Mốt (18250@2025-07-01)",
                        "Chi bộ Trường (chi-bo@2025-07-01)");
        assertThat(planned.formed())
                .extracting(PartyOrganization::toString)
                .containsExactly("Đảng bộ xã Đức Thọ (18229@2025-12-01)");
        assertThat(planned.formed().get(0).founding()).hasToString("Optional[plan for 2025-12-01]");
        assertThat(planned.register().organizations())
                .filteredOn(organization -> organization.id().since().isBefore(DAY))
                .allMatch(organization -> organization.validity().endExclusive().equals(Optional.of(DAY)));
    }

    @Test
    void factsLastNoLongerThanTheirOrganisation() {
        PlannedRegister planned =
                PlannedRegister.of(known(), plan().merge("18229", "18250").build());

        assertThat(planned.register().committees())
                .extracting(Committee::held)
                .containsExactly(DateRange.of(date("2025-08-01"), DAY));
        assertThat(planned.register().sessions()).isEmpty();
        assertThat(planned.register().figures()).hasSize(2);
    }

    @Test
    void factsFromTheDayOnAreLeftOutAlsoThoseOfOrganisationsThatStay() {
        PartyRegister later = register()
                .addOrganizations(
                        List.of(commune("18229@2025-07-01"), commune("18250@2025-07-01"), commune("18260@2025-07-01")))
                .addFigures(List.of(
                        figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 10, "2025-11-30"),
                        figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 11, "2025-12-01"),
                        figure("18250@2025-07-01", PartyMeasure.DANG_VIEN, 12, "2025-12-01"),
                        figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 13)))
                .addCommittees(List.of(
                        committee("18229@2025-07-01", since("2025-08-01")),
                        committee("18229@2025-07-01", since("2025-12-01"))))
                .addHoldings(List.of(
                        holding("18229@2025-07-01", since("2025-08-01")),
                        holding("18229@2025-07-01", DateRange.of(date("2025-08-02"), date("2026-08-01"))),
                        holding("18229@2025-07-01", since("2025-12-01")),
                        holding("18250@2025-07-01", since("2025-08-01")),
                        holding("18250@2025-07-01", since("2025-12-01"))))
                .addSessions(List.of(
                        session("18229@2025-07-01", Optional.empty()),
                        session("18229@2025-07-01", Optional.of(DateRange.of(date("2025-11-30"), DAY))),
                        session("18229@2025-07-01", Optional.of(DateRange.of(DAY, date("2025-12-02"))))))
                .build();

        PartyRegister planned = PlannedRegister.of(
                        later, plan().merge("18250", "18260").build())
                .register();

        assertThat(planned.figures()).extracting(PartyFigure::value).containsExactlyInAnyOrder(10L, 13L);
        assertThat(planned.committees()).extracting(Committee::held).containsExactly(since("2025-08-01"));
        assertThat(planned.holdings())
                .extracting(holding -> holding.organization() + " " + holding.held())
                .containsExactlyInAnyOrder(
                        "18229@2025-07-01 2025-08-01/..",
                        "18229@2025-07-01 2025-08-02/2026-08-01",
                        "18250@2025-07-01 2025-08-01/2025-12-01");
        assertThat(planned.sessions()).hasSize(2);
    }

    private static Committee committee(String organization, DateRange held) {
        return new Committee(
                organizationId(organization), Body.BAN_CHAP_HANH, Ordinals.NONE, held, Entry.CHI_DINH, PAPER);
    }

    private static PostHolding holding(String organization, DateRange held) {
        return new PostHolding(
                organizationId(organization),
                Person.named("Trần Văn A"),
                Post.of(PostTitle.BI_THU, PartyLevel.XA),
                held,
                Entry.KHONG_RO,
                PAPER,
                "");
    }

    private static Session session(String organization, Optional<DateRange> days) {
        return new Session(
                organizationId(organization), SessionKind.DAI_HOI_DAI_BIEU, Ordinals.NONE, days, false, PAPER);
    }

    @Test
    void consolidationOfAPlanAddsTheMembersAndCapsTheCommittee() {
        MergerPlan plan = plan().merge("18229", "18250", "18280").build();
        PlannedRegister planned = PlannedRegister.of(known(), plan);

        Consolidation consolidation =
                Consolidation.of(planned.register(), plan.units().get(0).unit());

        assertThat(consolidation
                        .comparison(PartyMeasure.DANG_VIEN)
                        .orElseThrow()
                        .before()
                        .value())
                .hasValue(3489);
        assertThat(consolidation
                        .comparison(PartyMeasure.DANG_VIEN)
                        .orElseThrow()
                        .before()
                        .missing())
                .hasToString("[Đảng bộ xã Nguyên (not recorded)]");
        assertThat(consolidation.merged().explanation()).isEqualTo("made of 3 whole units: at most 33");
    }

    @Test
    void organisationOfAUnitThatGetsAnotherNameOrGivesLandAwayGoesOn() {
        PlannedRegister renamed =
                PlannedRegister.of(known(), plan().merge("18250").named("Hai").build());
        PlannedRegister smaller = PlannedRegister.of(
                known(),
                plan().merge("18280")
                        .withPart("18250", Extent.PART, Extent.NONE)
                        .build());

        for (PlannedRegister planned : List.of(renamed, smaller)) {
            assertThat(planned.closed())
                    .extracting(PartyOrganization::toString)
                    .containsExactly("Đảng bộ xã Hai Mốt (18250@2025-07-01)");
            assertThat(planned.register().children(OrganizationCode.of("18250"), DAY))
                    .hasSize(1);
        }
        assertThat(renamed.formed()).hasToString("[Đảng bộ xã Hai (18250@2025-12-01)]");
    }

    @Test
    void organisationOfADacKhuIsNotFormedSinceTheProvinceDecidesItsKind() {
        MergerPlan plan = plan().merge("18229", "18290").typed(UnitType.DAC_KHU).build();

        assertThat(PlannedRegister.of(known(), plan).formed()).isEmpty();
    }

    @Test
    void organisationThatBeganLaterIsLeftOutWithItsFigures() {
        PartyRegister later = register()
                .addDocuments(List.of(paper("b")))
                .addOrganizations(List.of(commune("18229@2025-07-01")))
                .addFigures(List.of(figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 7)))
                .build();
        MergerPlan past =
                MergerPlan.of(UNITS, date("2025-07-01")).merge("18250", "18251").build();

        assertThat(PlannedRegister.of(later, past).register().organizations())
                .extracting(PartyOrganization::toString)
                .containsExactly("Đảng bộ xã Một (18250@2025-07-01)");
        assertThat(PlannedRegister.of(later, past).register().figures()).isEmpty();
    }
}
