package vn.donvi.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.donvi.fixture.Draft.ACT;
import static vn.donvi.fixture.Draft.act;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.SmallReform.EVE;
import static vn.donvi.fixture.SmallReform.PAPER;
import static vn.donvi.fixture.SmallReform.REFORM;
import static vn.donvi.fixture.SmallReform.commune;
import static vn.donvi.fixture.SmallReform.figure;
import static vn.donvi.fixture.SmallReform.ofUnit;
import static vn.donvi.fixture.SmallReform.organizationId;
import static vn.donvi.fixture.SmallReform.paper;
import static vn.donvi.fixture.SmallReform.register;
import static vn.donvi.fixture.SmallReform.since;
import static vn.donvi.fixture.SmallReform.unit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Citation;
import vn.donvi.fixture.SmallReform;
import vn.donvi.measure.Precision;
import vn.donvi.party.term.Ordinals;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitId;

class PartyRegisterTest {
    private static final PartyOrganization PROVINCE =
            ofUnit(OrganizationKind.DANG_BO_TINH, "42@2004-08-31").build();
    private static final PartyOrganization DISTRICT = ofUnit(OrganizationKind.DANG_BO_HUYEN, "440@2004-08-31")
            .parent(PROVINCE.code())
            .build();
    private static final PartyOrganization OLD_TOWN = ofUnit(OrganizationKind.DANG_BO_CO_SO, "18229@2004-08-31")
            .parent(DISTRICT.code())
            .build();
    private static final PartyOrganization COMMUNE =
            commune("18229@2025-07-01", builder -> builder.parent(PROVINCE.code()));
    private static final PartyOrganization VILLAGE = PartyOrganization.builder(
                    OrganizationCode.of("18229.CB-1"), OrganizationKind.CHI_BO, "Chi bộ thôn 1", since("2025-07-01"))
            .parent(COMMUNE.code())
            .build();

    private static PartyRegister.Builder whole() {
        return register().addOrganizations(List.of(VILLAGE, COMMUNE, OLD_TOWN, DISTRICT, PROVINCE));
    }

    @Test
    void organisationsAreFoundById() {
        PartyRegister register = whole().build();

        assertThat(register.organizations()).containsExactly(OLD_TOWN, COMMUNE, VILLAGE, PROVINCE, DISTRICT);
        assertThat(register.find(organizationId("18229@2025-07-01"))).contains(COMMUNE);
        assertThat(register.find(organizationId("18229@2025-07-02"))).isEmpty();
    }

    @Test
    void aCodeNamesDifferentOrganisationsAtDifferentTimes() {
        PartyRegister register = whole().build();

        assertThat(register.find(OrganizationCode.of("18229"), EVE)).contains(OLD_TOWN);
        assertThat(register.find(OrganizationCode.of("18229"), REFORM)).contains(COMMUNE);
        assertThat(register.find(OrganizationCode.of("440"), REFORM)).isEmpty();
    }

    @Test
    void theOrganisationOfAUnitIsRecordedOrImplied() {
        PartyRegister register = whole().build();

        UnitOrganization recorded = register.of(unit("18229@2025-07-01"), REFORM);
        assertThat(recorded.recorded()).contains(COMMUNE);
        assertThat(recorded.isImplied()).isFalse();
        assertThat(recorded).hasToString("Đảng bộ xã Đức Thọ");

        UnitOrganization implied = register.of(unit("18238@2004-08-31"), EVE);
        assertThat(implied.isImplied()).isTrue();
        assertThat(implied.kinds()).containsExactly(OrganizationKind.DANG_BO_CO_SO, OrganizationKind.CHI_BO_CO_SO);
        assertThat(implied).hasToString("Đảng bộ xã Tùng Ảnh (implied)");
        assertThat(register.of(unit("18290@2025-07-01"), REFORM).kinds())
                .containsExactly(
                        OrganizationKind.DANG_BO_XA, OrganizationKind.DANG_BO_CO_SO, OrganizationKind.CHI_BO_CO_SO);
    }

    @Test
    void aUnitHasNoOrganisationOutsideItsTime() {
        PartyRegister register = whole().build();

        assertThatThrownBy(() -> register.of(unit("18229@2025-07-01"), EVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Xã Đức Thọ (18229@2025-07-01) is not in force on 2025-06-30");
    }

    @Test
    void whatIsBelowIsListedOnADate() {
        PartyRegister register = whole().build();

        assertThat(register.children(PROVINCE.code(), EVE)).containsExactly(DISTRICT);
        assertThat(register.children(PROVINCE.code(), REFORM)).containsExactly(COMMUNE);
        assertThat(register.children(COMMUNE.code(), EVE)).isEmpty();
        assertThat(register.children(COMMUNE.code(), REFORM)).containsExactly(VILLAGE);
        assertThat(register.organizations(UnitId.parse("18229@2025-07-01"))).containsExactly(COMMUNE);
    }

    @Test
    void whatIsSaidOfAnOrganisationStandsInOrder() {
        PartyFigure late = figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 2_990, "2025-08-01");
        PartyFigure early = figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 2_989, "2025-07-17");
        PartyFigure undated = figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 3_000, Precision.ROUNDED);
        PartyFigure counts = figure("18229@2025-07-01", PartyMeasure.TO_CHUC_DANG_TRUC_THUOC, 77, "2025-07-17");
        PartyRegister register =
                whole().addFigures(List.of(late, early, undated, counts)).build();

        assertThat(register.figures(COMMUNE.id())).containsExactly(counts, undated, early, late);
        assertThat(register.figures(DISTRICT.id())).isEmpty();
        assertThat(register.figures()).hasSize(4);
    }

    @Test
    void documentsOfTheGazetteerNeedNotBeListedAgain() {
        PartyRegister register = whole().build();

        assertThat(register.findDocument(ACT)).contains(act(ACT));
        assertThat(register.findDocument(PAPER)).contains(paper(PAPER));
        assertThat(register.findDocument("?")).isEmpty();
        assertThat(register.documents()).containsOnlyKeys(PAPER);
    }

    @Test
    void anEmptyRegisterSaysNothingAndImpliesEverything() {
        PartyRegister register = PartyRegister.builder(SmallReform.UNITS).build();

        assertThat(register.organizations()).isEmpty();
        assertThat(register.of(unit("42@2004-08-31"), REFORM)).hasToString("Đảng bộ tỉnh Hà Tĩnh (implied)");
        assertThat(register.gazetteer()).isSameAs(SmallReform.UNITS);
    }

    @Nested
    class IsRefused {
        @Test
        void whatStandsTwice() {
            PartyFigure figure = figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 2_989, "2025-07-17");
            PartyFigure contradiction = figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 2_998, "2025-07-17");
            Session congress = new Session(
                    COMMUNE.id(), SessionKind.DAI_HOI, Ordinals.NONE.withLanThu(1), Optional.empty(), true, PAPER);
            Committee committee = new Committee(
                    COMMUNE.id(), Body.BAN_CHAP_HANH, Ordinals.NONE, since("2025-07-01"), Entry.CHI_DINH, PAPER);
            PostHolding post = holding(COMMUNE.id(), PostTitle.BI_THU);

            assertThat(violations(whole().addOrganizations(List.of(COMMUNE))
                            .addDocuments(List.of(paper(PAPER), act(ACT)))
                            .addFigures(List.of(figure, contradiction))
                            .addSessions(List.of(congress, congress))
                            .addCommittees(List.of(committee, committee))
                            .addHoldings(List.of(post, post))))
                    .containsExactly(
                            "UNIQUE_IDENTITY: document báo is listed twice",
                            "UNIQUE_IDENTITY: document 1/NQ-CP is listed twice",
                            "UNIQUE_IDENTITY: Đảng bộ xã Đức Thọ (18229@2025-07-01) is listed twice",
                            "UNIQUE_IDENTITY: the number of đảng viên of 18229@2025-07-01 is listed twice",
                            "UNIQUE_IDENTITY: the ban chấp hành of 18229@2025-07-01 is listed twice",
                            "UNIQUE_IDENTITY: the post of Trần Văn A as bí thư of 18229@2025-07-01 is listed twice",
                            "UNIQUE_IDENTITY: the đại hội of 18229@2025-07-01 is listed twice");
        }

        @Test
        void whatNamesUnknownThings() {
            PartyOrganization lost = PartyOrganization.builder(
                            OrganizationCode.of("x"), OrganizationKind.DANG_BO_XA, "Đảng bộ xã X", since("2025-07-01"))
                    .unit(UnitId.parse("99999@2025-07-01"))
                    .founding(Citation.of("1-QĐ/TU"))
                    .build();
            PartyFigure figure =
                    PartyFigure.of(organizationId("y@2025-07-01"), PartyMeasure.DANG_VIEN, 3, REFORM, "ai đó nói");
            Session congress = new Session(
                    organizationId("z@2025-07-01"), SessionKind.DAI_HOI, Ordinals.NONE, Optional.empty(), false, PAPER);

            assertThat(violations(whole().addOrganizations(List.of(lost))
                            .addFigures(List.of(figure))
                            .addSessions(List.of(congress))))
                    .containsExactly(
                            "KNOWN_REFERENCE: Đảng bộ xã X (x@2025-07-01) belongs to the unknown unit 99999@2025-07-01",
                            "KNOWN_REFERENCE: Đảng bộ xã X (x@2025-07-01) cites the unknown document 1-QĐ/TU",
                            "KNOWN_REFERENCE: the number of đảng viên of y@2025-07-01 names an unknown organisation",
                            "KNOWN_REFERENCE: the number of đảng viên of y@2025-07-01 names the unknown source ai đó nói",
                            "KNOWN_REFERENCE: the đại hội of z@2025-07-01 names an unknown organisation");
        }

        @Test
        void aCodeOfTwoOrganisationsAtATime() {
            PartyOrganization again = PartyOrganization.builder(
                            VILLAGE.code(), OrganizationKind.CHI_BO, "Chi bộ thôn Một", since("2026-01-01"))
                    .build();

            assertThat(violations(whole().addOrganizations(List.of(again))))
                    .containsExactly(
                            "ONE_ORGANIZATION_PER_CODE: Chi bộ thôn 1 (18229.CB-1@2025-07-01) 2025-07-01/.. overlaps"
                                    + " Chi bộ thôn Một (18229.CB-1@2026-01-01) 2026-01-01/..");
        }

        @Test
        void aUnitWithTwoOrganisationsAtATime() {
            PartyOrganization second = PartyOrganization.builder(
                            OrganizationCode.of("b"), OrganizationKind.DANG_BO_XA, "Đảng bộ xã B", since("2026-01-01"))
                    .unit(UnitId.parse("18229@2025-07-01"))
                    .build();

            assertThat(violations(whole().addOrganizations(List.of(second))))
                    .containsExactly(
                            "ONE_ORGANIZATION_PER_UNIT: Đảng bộ xã Đức Thọ (18229@2025-07-01) 2025-07-01/.. overlaps"
                                    + " Đảng bộ xã B (b@2026-01-01) 2026-01-01/..");
        }

        @Test
        void anOrganisationThatOutlivesItsUnit() {
            PartyOrganization late = PartyOrganization.builder(
                            OrganizationKind.DANG_BO_HUYEN, unit("443@2004-08-31"), since("2004-08-31"))
                    .build();

            assertThat(violations(whole().addOrganizations(List.of(late))))
                    .containsExactly(
                            "UNIT_IN_FORCE: Đảng bộ huyện Đảo (443@2004-08-31) exists 2004-08-31/.., but Huyện Đảo"
                                    + " (443@2004-08-31) is in force 2004-08-31/2025-07-01");
        }

        @Test
        void notAnOrganisationThatEndsWithItsUnit() {
            PartyOrganization late = PartyOrganization.builder(
                            OrganizationKind.DANG_BO_HUYEN, unit("443@2004-08-31"), since("2004-08-31"))
                    .build();

            PartyRegister register =
                    whole().addOrganizations(List.of(late)).endWithUnits().build();

            assertThat(register.organizations())
                    .filteredOn(organization -> organization.id().equals(late.id()))
                    .extracting(PartyOrganization::validity)
                    .containsExactly(unit("443@2004-08-31").validity());
        }

        @Test
        void aKindThatTheUnitCannotHave() {
            assertThat(violations(whole().addOrganizations(List.of(
                            ofUnit(OrganizationKind.CHI_BO, "18250@2025-07-01").build()))))
                    .containsExactly(
                            "KIND_FITS_UNIT: Chi bộ xã Hai Mốt (18250@2025-07-01) is a chi bộ, which Xã Hai Mốt"
                                    + " (18250@2025-07-01) cannot have");
        }

        @Test
        void aParentThatIsNotThereAllTheTime() {
            PartyOrganization tooLong = PartyOrganization.builder(
                            OrganizationCode.of("k"), OrganizationKind.CHI_BO_CO_SO, "Chi bộ chợ", since("2020-01-01"))
                    .parent(DISTRICT.code())
                    .build();
            PartyOrganization orphan = PartyOrganization.builder(
                            OrganizationCode.of("m"), OrganizationKind.CHI_BO, "Chi bộ xóm", since("2020-01-01"))
                    .parent(OrganizationCode.of("q"))
                    .build();

            assertThat(violations(whole().addOrganizations(List.of(tooLong, orphan))))
                    .containsExactly(
                            "PARENT_IN_FORCE: Chi bộ chợ (k@2020-01-01) is under 440, which does not exist on 2025-07-01",
                            "PARENT_IN_FORCE: Chi bộ xóm (m@2020-01-01) is under q, which does not exist on 2020-01-01");
        }

        @Test
        void aParentThatStandsNoHigherOrIsAChiBo() {
            PartyOrganization self = PartyOrganization.builder(
                            OrganizationCode.of("s"), OrganizationKind.DANG_BO_CO_SO, "Đảng bộ S", since("2025-07-01"))
                    .parent(OrganizationCode.of("s"))
                    .build();
            PartyOrganization cell = PartyOrganization.builder(
                            OrganizationCode.of("t"), OrganizationKind.CHI_BO_CO_SO, "Chi bộ T", since("2025-07-01"))
                    .build();
            PartyOrganization below = PartyOrganization.builder(
                            OrganizationCode.of("u"), OrganizationKind.CHI_BO, "Chi bộ U", since("2025-07-01"))
                    .parent(cell.code())
                    .build();

            assertThat(violations(whole().addOrganizations(List.of(self, cell, below))))
                    .containsExactly(
                            "PARENT_IN_FORCE: Đảng bộ S (s@2025-07-01), a đảng bộ cơ sở, is under Đảng bộ S"
                                    + " (s@2025-07-01), a đảng bộ cơ sở",
                            "PARENT_IN_FORCE: Chi bộ U (u@2025-07-01), a chi bộ, is under Chi bộ T (t@2025-07-01), a chi"
                                    + " bộ cơ sở");
        }

        @Test
        void whatLiesOutsideTheLifeOfItsOrganisation() {
            Session congress = new Session(
                    COMMUNE.id(),
                    SessionKind.DAI_HOI,
                    Ordinals.NONE,
                    Optional.of(DateRange.of(date("2025-06-30"), date("2025-07-02"))),
                    false,
                    PAPER);
            Committee committee = new Committee(
                    OLD_TOWN.id(), Body.BAN_CHAP_HANH, Ordinals.NONE, since("2025-07-01"), Entry.BAU, PAPER);

            assertThat(violations(whole().addSessions(List.of(congress)).addCommittees(List.of(committee))))
                    .containsExactly(
                            "WITHIN_LIFE: the ban chấp hành of 18229@2004-08-31 lasts 2025-07-01/.., but the organisation"
                                    + " exists 2004-08-31/2025-07-01",
                            "WITHIN_LIFE: the đại hội of 18229@2025-07-01 lasts 2025-06-30/2025-07-02, but the"
                                    + " organisation exists 2025-07-01/..");
        }

        @Test
        void everythingAtOnceWithAMessageThatShowsTwenty() {
            List<PartyFigure> figures = IntStream.range(0, 25)
                    .mapToObj(i -> PartyFigure.of(
                            organizationId("y" + (10 + i) + "@2025-07-01"), PartyMeasure.DANG_VIEN, 3, REFORM, PAPER))
                    .toList();
            InvalidPartyRegisterException exception = catchThrowableOfType(
                    InvalidPartyRegisterException.class,
                    () -> register().addFigures(figures).build());

            assertThat(exception.violations()).hasSize(25);
            assertThat(exception)
                    .hasMessageStartingWith("""
                            the register of party organisations breaks its invariants in 25 places:
                              KNOWN_REFERENCE: the number of đảng viên of y10@2025-07-01 names an unknown organisation
                            """)
                    .hasMessageEndingWith("y29@2025-07-01 names an unknown organisation\n  … and 5 more");
            assertThat(exception.violations().get(0).organizations()).containsExactly(organizationId("y10@2025-07-01"));
        }
    }

    static PostHolding holding(OrganizationId organization, PostTitle title) {
        return new PostHolding(
                organization,
                Person.named("Trần Văn A"),
                Post.of(title, PartyLevel.XA),
                since("2025-07-01"),
                Entry.KHONG_RO,
                PAPER,
                "");
    }

    private static List<String> violations(PartyRegister.Builder builder) {
        return catchThrowableOfType(InvalidPartyRegisterException.class, builder::build).violations().stream()
                .map(PartyViolation::toString)
                .toList();
    }
}
