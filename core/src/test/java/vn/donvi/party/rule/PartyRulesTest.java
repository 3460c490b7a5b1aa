package vn.donvi.party.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.SmallReform.EVE;
import static vn.donvi.fixture.SmallReform.PAPER;
import static vn.donvi.fixture.SmallReform.SUMMER;
import static vn.donvi.fixture.SmallReform.commune;
import static vn.donvi.fixture.SmallReform.figure;
import static vn.donvi.fixture.SmallReform.ofUnit;
import static vn.donvi.fixture.SmallReform.register;
import static vn.donvi.fixture.SmallReform.since;
import static vn.donvi.fixture.SmallReform.unit;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.donvi.change.Citation;
import vn.donvi.fixture.SmallReform;
import vn.donvi.measure.Precision;
import vn.donvi.measure.Quality;
import vn.donvi.party.Body;
import vn.donvi.party.Committee;
import vn.donvi.party.Entry;
import vn.donvi.party.Organ;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationForm;
import vn.donvi.party.OrganizationId;
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
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

class PartyRulesTest {
    /** Made of four whole communes. */
    private static final String FOUR = "18229@2025-07-01";
    /** Made of two whole communes. */
    private static final String TWO = "18250@2025-07-01";
    /** Made of two whole communes and a part of a third. */
    private static final String PARTS = "18260@2025-07-01";
    /** Not merged. */
    private static final String ONE = "18280@2025-07-01";

    @Test
    void kindFollowsFromMembersAtEveryNumber() {
        for (int members = 0; members <= 100; members++) {
            Optional<OrganizationKind> expected = members < 3
                    ? Optional.empty()
                    : Optional.of(members < 30 ? OrganizationKind.CHI_BO_CO_SO : OrganizationKind.DANG_BO_CO_SO);
            assertThat(PartyRules.kindOf(members)).as("%s", members).isEqualTo(expected);
        }
    }

    @Test
    void membersAreCheckedAtEveryNumberForEveryKindAndApproval() {
        for (OrganizationKind kind : OrganizationKind.values()) {
            for (int members = 0; members <= 60; members++) {
                for (boolean approved : new boolean[] {false, true}) {
                    PartyOrganization organization = PartyOrganization.builder(
                                    OrganizationCode.of("x"), kind, "X", since("2010-01-01"))
                            .approvedException(approved)
                            .build();
                    List<PartyRule> rules = rules(
                            register()
                                    .addOrganizations(List.of(organization))
                                    .addFigures(List.of(figure("x@2010-01-01", PartyMeasure.DANG_VIEN, members)))
                                    .build(),
                            EVE);
                    boolean wrongKind = !approved
                            && ((kind == OrganizationKind.DANG_BO_CO_SO && members < 30)
                                    || (kind == OrganizationKind.CHI_BO_CO_SO && members >= 30));

                    assertThat(rules.contains(PartyRule.THREE_MEMBERS))
                            .as("%s %s", kind, members)
                            .isEqualTo(members < 3);
                    assertThat(rules.contains(PartyRule.KIND_BY_MEMBERS))
                            .as("%s %s", kind, members)
                            .isEqualTo(wrongKind);
                }
            }
        }
    }

    @Test
    void findingsOfMembersSayWhatIsOff() {
        PartyOrganization cell = PartyOrganization.builder(
                        OrganizationCode.of("x"), OrganizationKind.CHI_BO_CO_SO, "Chi bộ X", since("2010-01-01"))
                .build();
        PartyOrganization big = PartyOrganization.builder(
                        OrganizationCode.of("y"), OrganizationKind.DANG_BO_CO_SO, "Đảng bộ Y", since("2010-01-01"))
                .build();

        assertThat(findings(
                        register()
                                .addOrganizations(List.of(cell, big))
                                .addFigures(List.of(
                                        figure("x@2010-01-01", PartyMeasure.DANG_VIEN, 30),
                                        figure("x@2010-01-01", PartyMeasure.DANG_VIEN_CHINH_THUC, 2),
                                        figure("y@2010-01-01", PartyMeasure.DANG_VIEN, 28, Precision.APPROXIMATE)))
                                .build(),
                        EVE))
                .containsExactly(
                        "THREE_MEMBERS, off: Chi bộ X: 2 đảng viên chính thức; at least 3",
                        "KIND_BY_MEMBERS, off: Chi bộ X: 30 đảng viên; a chi bộ cơ sở has fewer than 30 unless approved",
                        "KIND_BY_MEMBERS, open: Đảng bộ Y: ~28 đảng viên; a đảng bộ cơ sở has at least 30 unless approved");
    }

    @Test
    void suspectAndLaterFiguresAreNotChecked() {
        PartyFigure suspect = new PartyFigure(
                commune(FOUR).id(),
                PartyMeasure.UY_VIEN_BAN_CHAP_HANH,
                99,
                Precision.EXACT,
                Optional.empty(),
                PAPER,
                Quality.SUSPECT,
                "a misprint");
        PartyFigure later = figure(FOUR, PartyMeasure.UY_VIEN_BAN_CHAP_HANH, 98, "2025-09-02");
        PartyRegister register = register()
                .addOrganizations(List.of(commune(FOUR)))
                .addFigures(List.of(suspect, later))
                .build();

        assertThat(findings(register, SUMMER)).isEmpty();
        assertThat(rules(register, SUMMER.plusDays(1))).containsExactly(PartyRule.COMMITTEE_SIZE);
    }

    @Test
    void committeesAreCheckedAtEverySizeAgainstTheUnitsMerged() {
        for (int size = 0; size <= 40; size++) {
            assertThat(committee(ONE, size)).as("%s", size).isEqualTo(expected(size, 27, 27));
            assertThat(committee(TWO, size)).as("%s", size).isEqualTo(expected(size, 27, 27));
            assertThat(committee(FOUR, size)).as("%s", size).isEqualTo(expected(size, 33, 33));
            assertThat(committee(PARTS, size)).as("%s", size).isEqualTo(expected(size, 27, 33));
        }
    }

    private static Optional<Finding.Outcome> expected(int size, int lowestCap, int highestCap) {
        if (size > highestCap) {
            return Optional.of(Finding.Outcome.OFF);
        }
        return size > lowestCap || size < 27 ? Optional.of(Finding.Outcome.OPEN) : Optional.empty();
    }

    private static Optional<Finding.Outcome> committee(String unit, int size) {
        List<Finding> findings = PartyRules.check(
                register()
                        .addOrganizations(List.of(commune(unit)))
                        .addFigures(List.of(figure(unit, PartyMeasure.UY_VIEN_BAN_CHAP_HANH, size)))
                        .build(),
                SUMMER);
        assertThat(findings).hasSizeLessThan(2).extracting(Finding::rule).allMatch(PartyRule.COMMITTEE_SIZE::equals);
        return findings.stream().map(Finding::outcome).findFirst();
    }

    @Test
    void findingsOfCommitteesSayWhyTheCapIsWhatItIs() {
        PartyRegister register = register()
                .addOrganizations(List.of(commune(TWO), commune(PARTS), commune(FOUR), commune(ONE)))
                .addFigures(List.of(
                        figure(TWO, PartyMeasure.UY_VIEN_BAN_CHAP_HANH, 28),
                        figure(PARTS, PartyMeasure.UY_VIEN_BAN_CHAP_HANH, 31),
                        figure(FOUR, PartyMeasure.UY_VIEN_BAN_CHAP_HANH, 33),
                        figure(ONE, PartyMeasure.UY_VIEN_BAN_CHAP_HANH, 25)))
                .build();

        assertThat(findings(register, SUMMER))
                .containsExactly(
                        "COMMITTEE_SIZE, off: Đảng bộ xã Hai Mốt: 28 ủy viên ban chấp hành; made of 2 whole units: at most"
                                + " 27",
                        "COMMITTEE_SIZE, open: Đảng bộ phường Phần: 31 ủy viên ban chấp hành; made of 2 whole units and"
                                + " part of 1: at most 33 if a part of a unit counts as one of 3 units or more, else 27; no"
                                + " source says whether it does",
                        "COMMITTEE_SIZE, open: Đảng bộ xã Nguyên: 25 ủy viên ban chấp hành; \"27 to 33\" may mean that 27"
                                + " is also the fewest");
    }

    @Test
    void aSpecialZoneHasNoNormForItsCommittee() {
        PartyRegister register = register()
                .addOrganizations(List.of(commune("18290@2025-07-01")))
                .addFigures(List.of(
                        figure("18290@2025-07-01", PartyMeasure.UY_VIEN_BAN_CHAP_HANH, 16),
                        figure("18290@2025-07-01", PartyMeasure.PHO_BI_THU, 3)))
                .build();

        assertThat(findings(register, SUMMER)).isEmpty();
    }

    @Test
    void standingCommitteesDeputiesAndStaffAreCheckedAtEverySize() {
        for (int size = 0; size <= 30; size++) {
            assertThat(rules(FOUR, PartyMeasure.UY_VIEN_BAN_THUONG_VU, size, SUMMER)
                            .contains(PartyRule.STANDING_COMMITTEE_SIZE))
                    .isEqualTo(size < 9 || size > 11);
            assertThat(rules(FOUR, PartyMeasure.PHO_BI_THU, size, SUMMER).contains(PartyRule.TWO_DEPUTIES))
                    .isEqualTo(size != 2);
            assertThat(rules(FOUR, PartyMeasure.BIEN_CHE, size, SUMMER).contains(PartyRule.COMMUNE_STAFF))
                    .isEqualTo(size < 15 || size > 17);
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "14, -, 2025-09-01, 'COMMUNE_STAFF, open: Đảng bộ xã Đức Thọ: 14 biên chế; 15 to 17, or up to 20 with a trung tâm chính trị, to be reached by 2030-07-01'",
                "14, -, 2030-07-01, 'COMMUNE_STAFF, off: Đảng bộ xã Đức Thọ: 14 biên chế; 15 to 17, or up to 20 with a trung tâm chính trị'",
                "18, -, 2030-07-01, 'COMMUNE_STAFF, open: Đảng bộ xã Đức Thọ: 18 biên chế; 15 to 17, or up to 20 with a trung tâm chính trị, and its organs are not recorded'",
                "20, TRUNG_TAM_CHINH_TRI, 2030-07-01, -",
                "21, TRUNG_TAM_CHINH_TRI, 2030-07-01, 'COMMUNE_STAFF, off: Đảng bộ xã Đức Thọ: 21 biên chế; 15 to 17, or up to 20 with a trung tâm chính trị'",
                "18, VAN_PHONG, 2030-07-01, 'COMMUNE_STAFF, off: Đảng bộ xã Đức Thọ: 18 biên chế; 15 to 17, or up to 20 with a trung tâm chính trị'",
            })
    void staffDependsOnTheCentreAndTheTimeGiven(int staff, Organ organ, LocalDate date, String finding) {
        PartyOrganization organization = commune(
                FOUR,
                builder -> builder.organs(
                        organ == null
                                ? Set.of()
                                : EnumSet.of(
                                        Organ.VAN_PHONG,
                                        Organ.BAN_XAY_DUNG_DANG,
                                        Organ.CO_QUAN_UY_BAN_KIEM_TRA,
                                        organ)));
        PartyRegister register = register()
                .addOrganizations(List.of(organization))
                .addFigures(List.of(figure(FOUR, PartyMeasure.BIEN_CHE, staff)))
                .build();

        assertThat(findings(register, date)).isEqualTo(finding == null ? List.of() : List.of(finding));
    }

    @Test
    void theCouncilIsChairedBySecretaryOrStandingDeputy() {
        for (PostTitle title : PostTitle.values()) {
            if (title.sector() == PostTitle.Sector.PARTY && !title.needsOrgan()) {
                boolean fits = title == PostTitle.BI_THU || title == PostTitle.PHO_BI_THU_THUONG_TRUC;
                assertThat(rules(together(title, PostTitle.CHU_TICH_HDND), SUMMER))
                        .as("%s", title)
                        .isEqualTo(fits ? List.of() : List.of(PartyRule.COUNCIL_CHAIR));
                assertThat(rules(together(title, PostTitle.CHU_TICH_UBND), SUMMER))
                        .as("%s", title)
                        .isEqualTo(title == PostTitle.PHO_BI_THU ? List.of() : List.of(PartyRule.TWO_DEPUTIES));
            }
        }
        assertThat(findings(together(PostTitle.PHO_BI_THU, PostTitle.CHU_TICH_HDND), SUMMER))
                .containsExactly("COUNCIL_CHAIR, off: Đảng bộ xã Đức Thọ: Trần Văn A chairs the council as phó bí thư");
        assertThat(findings(together(PostTitle.BI_THU, PostTitle.CHU_TICH_UBND), SUMMER))
                .containsExactly(
                        "TWO_DEPUTIES, off: Đảng bộ xã Đức Thọ: Trần Văn A chairs the people's committee as bí thư");
    }

    @Test
    void onePersonInTwoMentionsIsKnownByTheKeyOnly() {
        PartyRegister.Builder spelled = register()
                .addOrganizations(List.of(commune(FOUR)))
                .addHoldings(List.of(
                        holding(Person.named("A"), PostTitle.BI_THU, "1"),
                        holding(Person.named("A"), PostTitle.CHU_TICH_HDND, "2")));
        PartyRegister.Builder keyed = register()
                .addOrganizations(List.of(commune(FOUR)))
                .addHoldings(List.of(
                        holding(new Person("Á", "k"), PostTitle.BI_THU, "1"),
                        holding(new Person("A", "k"), PostTitle.CHU_TICH_HDND, "2")));

        assertThat(findings(spelled.build(), SUMMER))
                .containsExactly("COUNCIL_CHAIR, open: Đảng bộ xã Đức Thọ: A chairs the council, and nothing says which"
                        + " post in the Party is held together");
        assertThat(findings(keyed.build(), SUMMER)).isEmpty();
    }

    @Test
    void beforeTheReformADeputyMayChairTheCouncil() {
        PartyOrganization district =
                ofUnit(OrganizationKind.DANG_BO_HUYEN, "440@2004-08-31").build();
        PartyRegister register = register()
                .addOrganizations(List.of(district))
                .addHoldings(List.of(
                        holding(district.id(), Person.named("Hồ"), PostTitle.PHO_BI_THU, PartyLevel.HUYEN, "1"),
                        holding(district.id(), Person.named("Hồ"), PostTitle.CHU_TICH_HDND, PartyLevel.HUYEN, "1")))
                .build();

        assertThat(findings(register, EVE)).isEmpty();
    }

    @Test
    void levelsHoldEachInItsTime() {
        PartyOrganization early = PartyOrganization.builder(
                        OrganizationCode.of("x"), OrganizationKind.DANG_BO_XA, "Đảng bộ xã X", since("2025-01-01"))
                .build();
        PartyOrganization late = PartyOrganization.builder(
                        OrganizationCode.of("y"),
                        OrganizationKind.DANG_BO_HUYEN,
                        "Đảng bộ huyện Y",
                        since("2025-01-01"))
                .build();
        PartyRegister register = register()
                .addOrganizations(List.of(
                        early,
                        late,
                        ofUnit(OrganizationKind.DANG_BO_CO_SO, FOUR).build(),
                        ofUnit(OrganizationKind.CHI_BO_CO_SO, "18290@2025-07-01")
                                .build(),
                        ofUnit(OrganizationKind.CHI_BO_CO_SO, "18238@2004-08-31")
                                .build()))
                .build();

        assertThat(findings(register, EVE))
                .containsExactly("LEVELS_BEFORE, off: Đảng bộ xã X: is a đảng bộ xã on 2025-06-30");
        assertThat(findings(register, SUMMER))
                .containsExactly(
                        "LEVELS_SINCE, off: Đảng bộ xã Đức Thọ: is a đảng bộ cơ sở on 2025-09-01",
                        "LEVELS_SINCE, off: Đảng bộ huyện Y: is a đảng bộ huyện on 2025-09-01");
    }

    @Test
    void whatStandsUnderTheWrongKindIsFoundAsOpenForTheRuleIsNotConfirmed() {
        PartyOrganization above = PartyOrganization.builder(
                        OrganizationCode.of("a"), OrganizationKind.DANG_BO_TINH, "Đảng bộ tỉnh A", since("2025-07-01"))
                .build();
        PartyOrganization cell = PartyOrganization.builder(
                        OrganizationCode.of("b"), OrganizationKind.CHI_BO, "Chi bộ B", since("2025-07-01"))
                .parent(above.code())
                .build();
        PartyOrganization part = PartyOrganization.builder(
                        OrganizationCode.of("c"), OrganizationKind.DANG_BO_BO_PHAN, "Đảng bộ C", since("2025-07-01"))
                .build();

        assertThat(findings(
                        register().addOrganizations(List.of(above, cell, part)).build(), SUMMER))
                .containsExactly(
                        "TREE, open: Chi bộ B: is a chi bộ under Đảng bộ tỉnh A (a@2025-07-01), a đảng bộ tỉnh",
                        "BO_PHAN_APPROVAL, open: Đảng bộ C: nothing says that the committee above approved it");
    }

    @Test
    void everyKindUnderEveryOtherIsEitherRefusedFoundOrInOrder() {
        for (OrganizationKind kind : OrganizationKind.values()) {
            for (OrganizationKind parent : OrganizationKind.values()) {
                if (parent.rank() < kind.rank() && parent.form() == OrganizationForm.DANG_BO) {
                    PartyOrganization above = PartyOrganization.builder(
                                    OrganizationCode.of("a"), parent, "A", DateRange.of(date("2020-01-01"), SUMMER))
                            .build();
                    PartyOrganization below = PartyOrganization.builder(
                                    OrganizationCode.of("b"), kind, "B", above.validity())
                            .parent(above.code())
                            .build();
                    boolean inOrder = EXPECTED_PARENTS.contains(parent + ">" + kind);
                    assertThat(rules(
                                            register()
                                                    .addOrganizations(List.of(above, below))
                                                    .build(),
                                            EVE)
                                    .contains(PartyRule.TREE))
                            .as("%s under %s", kind, parent)
                            .isEqualTo(!inOrder);
                }
            }
        }
    }

    private static final Set<String> EXPECTED_PARENTS = Set.of(
            "DANG_BO_TINH>DANG_BO_HUYEN",
            "DANG_BO_TINH>DANG_BO_XA",
            "DANG_BO_TINH>DANG_BO",
            "DANG_BO_HUYEN>DANG_BO",
            "DANG_BO>DANG_BO_CO_SO",
            "DANG_BO>CHI_BO_CO_SO",
            "DANG_BO>CHI_BO",
            "DANG_BO_TINH>DANG_BO_CAP_TREN_CO_SO",
            "DANG_BO_TINH>DANG_BO_CO_SO",
            "DANG_BO_TINH>CHI_BO_CO_SO",
            "DANG_BO_HUYEN>DANG_BO_CO_SO",
            "DANG_BO_HUYEN>CHI_BO_CO_SO",
            "DANG_BO_XA>DANG_BO_CO_SO",
            "DANG_BO_XA>CHI_BO_CO_SO",
            "DANG_BO_XA>CHI_BO",
            "DANG_BO_CAP_TREN_CO_SO>DANG_BO_CO_SO",
            "DANG_BO_CAP_TREN_CO_SO>CHI_BO_CO_SO",
            "DANG_BO_CO_SO>DANG_BO_BO_PHAN",
            "DANG_BO_CO_SO>CHI_BO",
            "DANG_BO_BO_PHAN>CHI_BO");

    @Test
    void aFoundingIsOnOneDayWithTheEndOfWhatWasBefore() {
        PartyOrganization former = PartyOrganization.builder(
                        OrganizationKind.DANG_BO_CO_SO,
                        unit("18238@2004-08-31"),
                        DateRange.of(date("2004-08-31"), date("2025-06-18")))
                .build();
        PartyOrganization late = PartyOrganization.builder(OrganizationKind.DANG_BO_XA, unit(FOUR), since("2025-07-05"))
                .founding(Citation.of("1-QĐ/TU"))
                .build();
        PartyRegister register = register()
                .addDocuments(List.of(SmallReform.paper("1-QĐ/TU").issued(date("2025-06-18"))))
                .addOrganizations(List.of(former, late))
                .build();

        assertThat(findings(register, SUMMER))
                .containsExactly(
                        "SIMULTANEOUS, off: Đảng bộ xã Đức Thọ: starts on 2025-07-05, but Đảng bộ xã Tùng Ảnh"
                                + " (18238@2004-08-31) ended on 2025-06-18",
                        "SIMULTANEOUS, off: Đảng bộ xã Đức Thọ: starts on 2025-07-05, but Xã Đức Thọ (18229@2025-07-01)"
                                + " on 2025-07-01",
                        "FOUNDING_ACT, off: Đảng bộ xã Đức Thọ: 1-QĐ/TU was issued on 2025-06-18");
    }

    @Test
    void foundingActsAreOfSixWeeks() {
        for (LocalDate day = date("2025-06-25"); day.isBefore(date("2025-08-20")); day = day.plusDays(1)) {
            boolean inOrder = !day.isBefore(date("2025-07-01")) && !day.isAfter(date("2025-08-15"));
            PartyRegister register = register()
                    .addDocuments(List.of(SmallReform.paper("1-QĐ/TU").issued(day)))
                    .addOrganizations(List.of(commune(FOUR, builder -> builder.founding(Citation.of("1-QĐ/TU")))))
                    .build();

            assertThat(rules(register, SUMMER))
                    .as("%s", day)
                    .isEqualTo(inOrder ? List.of() : List.of(PartyRule.FOUNDING_ACT));
        }
    }

    @Test
    void firstCommitteesAreAppointedForTheFirstTerm() {
        Committee first = new Committee(
                commune(FOUR).id(),
                Body.BAN_CHAP_HANH,
                Ordinals.NONE.withNhiemKy(Term.of(2020, 2025)),
                since("2025-07-01"),
                Entry.BAU,
                PAPER);
        Committee later = new Committee(
                commune(FOUR).id(), Body.BAN_CHAP_HANH, Ordinals.NONE, since("2025-08-20"), Entry.BAU, PAPER);
        PartyRegister register = register()
                .addOrganizations(List.of(commune(FOUR)))
                .addCommittees(List.of(first, later))
                .build();

        assertThat(findings(register, SUMMER))
                .containsExactly(
                        "FIRST_COMMITTEE, off: Đảng bộ xã Đức Thọ: its first ban chấp hành was elected, not appointed",
                        "FIRST_COMMITTEE, off: Đảng bộ xã Đức Thọ: its first ban chấp hành is of the term 2020 - 2025, not"
                                + " 2025 - 2030");
    }

    @Test
    void congressesOfNewCommunesCountFromOneAndOfProvincesIfMerged() {
        assertThat(congress(commune(ONE), 1)).isEmpty();
        assertThat(congress(commune(ONE), 16))
                .containsExactly(
                        "FIRST_CONGRESS, open: Đảng bộ xã Nguyên: its congress is lần thứ XVI, nhiệm kỳ 2025 - 2030");
        PartyOrganization merged =
                ofUnit(OrganizationKind.DANG_BO_TINH, "31@2025-07-01").build();
        PartyOrganization old =
                ofUnit(OrganizationKind.DANG_BO_TINH, "42@2004-08-31").build();
        assertThat(congress(merged, 1)).isEmpty();
        assertThat(congress(merged, 17))
                .containsExactly("PROVINCE_CONGRESS, open: Đảng bộ thành phố Hải Phòng: its congress is lần thứ XVII,"
                        + " nhiệm kỳ 2025 - 2030, and it was merged");
        assertThat(congress(old, 20)).isEmpty();
        assertThat(congress(old, 1))
                .containsExactly("PROVINCE_CONGRESS, open: Đảng bộ tỉnh Hà Tĩnh: its congress is lần thứ I,"
                        + " nhiệm kỳ 2025 - 2030, and it was not merged");
    }

    private static List<String> congress(PartyOrganization organization, int lanThu) {
        Session session = new Session(
                organization.id(),
                SessionKind.DAI_HOI_DAI_BIEU,
                Ordinals.NONE.withLanThu(lanThu).withNhiemKy(Term.of(2025, 2030)),
                Optional.empty(),
                false,
                PAPER);
        return findings(
                register()
                        .addOrganizations(List.of(organization))
                        .addSessions(List.of(session))
                        .build(),
                SUMMER);
    }

    @Test
    void aChiBoHasATermOfFiveYearsSinceTheReform() {
        PartyOrganization cell = PartyOrganization.builder(
                        OrganizationCode.of("x"), OrganizationKind.CHI_BO, "Chi bộ X", since("2020-01-01"))
                .build();
        PartyRegister register = register()
                .addOrganizations(List.of(cell))
                .addCommittees(List.of(
                        new Committee(
                                cell.id(),
                                Body.BAN_CHAP_HANH,
                                Ordinals.NONE.withNhiemKy(Term.of(2022, 2024)),
                                since("2022-06-01"),
                                Entry.BAU,
                                PAPER),
                        new Committee(
                                cell.id(),
                                Body.BAN_CHAP_HANH,
                                Ordinals.NONE.withNhiemKy(Term.of(2025, 2027)),
                                since("2025-07-01"),
                                Entry.BAU,
                                PAPER)))
                .build();

        assertThat(findings(register, SUMMER))
                .containsExactly("CHI_BO_TERM, off: Chi bộ X: its term is 2025 - 2027, not 5 years");
    }

    @Test
    void organsAreComparedWithTheNormOfLevelAndTime() {
        PartyOrganization organization = commune(
                FOUR,
                builder -> builder.organs(
                        EnumSet.of(Organ.BAN_XAY_DUNG_DANG, Organ.CO_QUAN_UY_BAN_KIEM_TRA, Organ.UY_BAN_MAT_TRAN)));

        assertThat(findings(register().addOrganizations(List.of(organization)).build(), SUMMER))
                .containsExactly(
                        "COMMUNE_ORGANS, off: Đảng bộ xã Đức Thọ: the văn phòng is missing from the organs",
                        "COMMUNE_ORGANS, off: Đảng bộ xã Đức Thọ: the ủy ban mặt trận tổ quốc is not among the organs"
                                + " provided for");
    }

    @Test
    void aDistrictsListMayNameItsOrgansTogether() {
        OrganNorm norm = OrganNorm.of(UnitType.HUYEN, EVE).orElseThrow();

        assertThat(norm.check(
                        "Đảng bộ huyện",
                        EnumSet.of(
                                Organ.BAN_XAY_DUNG_DANG,
                                Organ.VAN_PHONG,
                                Organ.CO_QUAN_UY_BAN_KIEM_TRA,
                                Organ.TRUNG_TAM_CHINH_TRI)))
                .isEmpty();
        assertThat(norm.check("Đảng bộ huyện", EnumSet.of(Organ.BAN_XAY_DUNG_DANG)))
                .extracting(Finding::toString)
                .containsExactly(
                        "OTHER_ORGANS, open: Đảng bộ huyện: the văn phòng is missing from the organs",
                        "OTHER_ORGANS, open: Đảng bộ huyện: the cơ quan ủy ban kiểm tra is missing from the organs",
                        "OTHER_ORGANS, open: Đảng bộ huyện: the trung tâm chính trị is missing from the organs");
    }

    @Test
    void everyTypeHasItsNormOfOrgansAsLongAsItHasAnOrganisation() {
        for (UnitType type : UnitType.values()) {
            for (LocalDate date : List.of(EVE, SUMMER)) {
                assertThat(OrganNorm.of(type, date).isPresent())
                        .as("%s on %s", type, date)
                        .isEqualTo(!OrganizationKind.ofUnit(type, date).isEmpty());
            }
        }
        assertThat(OrganNorm.of(UnitType.HUYEN, SUMMER)).isEmpty();
        assertThat(OrganNorm.of(UnitType.XA, EVE).orElseThrow().allowed()).isEmpty();
        assertThat(OrganNorm.of(UnitType.DAC_KHU, SUMMER).orElseThrow().allowed())
                .hasSize(5);
        assertThat(OrganNorm.of(UnitType.PHUONG, SUMMER).orElseThrow().required())
                .containsExactly(Organ.VAN_PHONG, Organ.BAN_XAY_DUNG_DANG, Organ.CO_QUAN_UY_BAN_KIEM_TRA);
    }

    @ParameterizedTest
    @EnumSource(PartyRule.class)
    void everyRuleSaysWhereItIsFromAndHowWellItIsKnown(PartyRule rule) {
        assertThat(rule.text()).isNotBlank();
        if (rule.confirmation() != Confirmation.UNCONFIRMED) {
            assertThat(rule.publication()).startsWith("http");
        }
        assertThat(rule.source()).endsWith(rule.confirmation().name().toLowerCase(Locale.ROOT) + ")");
    }

    @Test
    void anOrganisationIsCheckedOnlyWhileItExists() {
        PartyRegister register =
                register().addOrganizations(List.of(commune(FOUR))).build();

        assertThatThrownBy(() -> PartyRules.check(register, commune(FOUR), EVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Đảng bộ xã Đức Thọ (18229@2025-07-01) does not exist on 2025-06-30");
        assertThat(PartyRules.check(register, EVE)).isEmpty();
    }

    private static PartyRegister together(PostTitle party, PostTitle state) {
        return register()
                .addOrganizations(List.of(commune(FOUR)))
                .addHoldings(List.of(
                        holding(Person.named("Trần Văn A"), party, "1"),
                        holding(Person.named("Trần Văn A"), state, "1")))
                .build();
    }

    private static PostHolding holding(Person person, PostTitle title, String mention) {
        return holding(commune(FOUR).id(), person, title, PartyLevel.XA, mention);
    }

    private static PostHolding holding(
            OrganizationId organization, Person person, PostTitle title, PartyLevel level, String mention) {
        return new PostHolding(
                organization,
                person,
                Post.of(title, level),
                DateRange.from(organization.since()),
                Entry.KHONG_RO,
                PAPER,
                mention);
    }

    private static List<PartyRule> rules(String unit, PartyMeasure measure, int value, LocalDate date) {
        return rules(
                register()
                        .addOrganizations(List.of(commune(unit)))
                        .addFigures(List.of(figure(unit, measure, value)))
                        .build(),
                date);
    }

    private static List<PartyRule> rules(PartyRegister register, LocalDate date) {
        return PartyRules.check(register, date).stream().map(Finding::rule).toList();
    }

    private static List<String> findings(PartyRegister register, LocalDate date) {
        return PartyRules.check(register, date).stream().map(Finding::toString).toList();
    }
}
