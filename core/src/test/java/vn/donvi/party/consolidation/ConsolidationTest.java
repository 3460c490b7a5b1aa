package vn.donvi.party.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.donvi.fixture.Draft.code;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.SmallReform.PAPER;
import static vn.donvi.fixture.SmallReform.REFORM;
import static vn.donvi.fixture.SmallReform.UNITS;
import static vn.donvi.fixture.SmallReform.commune;
import static vn.donvi.fixture.SmallReform.figure;
import static vn.donvi.fixture.SmallReform.ofUnit;
import static vn.donvi.fixture.SmallReform.paper;
import static vn.donvi.fixture.SmallReform.register;
import static vn.donvi.fixture.SmallReform.unit;
import static vn.donvi.party.consolidation.FormerOrganization.Fate.ENDS;
import static vn.donvi.party.consolidation.FormerOrganization.Fate.GOES_ON;
import static vn.donvi.party.consolidation.FormerOrganization.Fate.UNCERTAIN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Citation;
import vn.donvi.fixture.Fixtures;
import vn.donvi.fixture.SmallReform;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.measure.Precision;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.UnitOrganization;
import vn.donvi.party.rule.Finding;
import vn.donvi.party.rule.PartyRule;
import vn.donvi.unit.UnitId;

class ConsolidationTest {
    private static final PartyRegister EMPTY = PartyRegister.builder(UNITS).build();

    @Test
    void whatIsNotRecordedIsImpliedAndWithoutNumbers() {
        Consolidation founding = Consolidation.of(EMPTY, unit("18229@2025-07-01"));

        assertThat(founding.date()).isEqualTo(REFORM);
        assertThat(founding.former())
                .extracting(each -> each.organization() + ": " + each.fate() + ", " + each.reason())
                .containsExactly(
                        "Đảng bộ thị trấn Đức Thọ (implied): ENDS, all organisations of communes that were merged or"
                                + " divided ended",
                        "Đảng bộ xã Tùng Ảnh (implied): ENDS, all organisations of communes that were merged or divided"
                                + " ended",
                        "Đảng bộ xã Hòa Lạc (implied): ENDS, all organisations of communes that were merged or divided"
                                + " ended",
                        "Đảng bộ xã Tân Dân (implied): ENDS, all organisations of communes that were merged or divided"
                                + " ended");
        assertThat(founding.isFounding()).isTrue();
        assertThat(founding.founded()).hasToString("Đảng bộ xã Đức Thọ (implied)");
        assertThat(founding.parentsBefore()).hasToString("[Đảng bộ huyện Đức Thọ (implied)]");
        assertThat(founding.endedParents()).isEqualTo(founding.parentsBefore());
        assertThat(founding.parentAfter().map(UnitOrganization::toString)).contains("Đảng bộ tỉnh Hà Tĩnh (implied)");
        assertThat(founding.merged().explanation()).isEqualTo("made of 4 whole units: at most 33");
        assertThat(founding.findings()).isEmpty();

        MemberComparison members = founding.comparison(PartyMeasure.DANG_VIEN).orElseThrow();
        assertThat(members.before().value()).isEmpty();
        assertThat(members.before().missing())
                .extracting(MissingFigure::toString)
                .containsExactly(
                        "Đảng bộ thị trấn Đức Thọ (not recorded)",
                        "Đảng bộ xã Tùng Ảnh (not recorded)",
                        "Đảng bộ xã Hòa Lạc (not recorded)",
                        "Đảng bộ xã Tân Dân (not recorded)");
        assertThat(members.after()).isEmpty();
        assertThat(members.difference()).isEmpty();
        assertThat(founding.comparisons())
                .extracting(MemberComparison::measure)
                .containsExactly(PartyMeasure.TO_CHUC_DANG_TRUC_THUOC, PartyMeasure.DANG_VIEN);
    }

    @Test
    void whatIsRecordedIsAddedAndCompared() {
        PartyRegister register = recorded("18229", "18238", "18241", "18244")
                .addOrganizations(List.of(commune("18229@2025-07-01")))
                .addFigures(List.of(
                        figure("18229@2004-08-31", PartyMeasure.DANG_VIEN, 700, "2024-12-31"),
                        figure("18229@2004-08-31", PartyMeasure.DANG_VIEN, 650, "2020-12-31"),
                        figure("18238@2004-08-31", PartyMeasure.DANG_VIEN, 800, "2024-12-31"),
                        figure("18241@2004-08-31", PartyMeasure.DANG_VIEN, 720, "2024-12-31"),
                        figure("18244@2004-08-31", PartyMeasure.DANG_VIEN, 600, "2024-12-31"),
                        figure("18244@2004-08-31", PartyMeasure.CHI_BO, 12, "2024-12-31"),
                        figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 2_989, "2025-07-17"),
                        figure("18229@2025-07-01", PartyMeasure.DANG_VIEN, 3_001, "2025-12-31"),
                        figure("18229@2025-07-01", PartyMeasure.TO_CHUC_DANG_TRUC_THUOC, 77, "2025-07-17")))
                .build();

        Consolidation founding = Consolidation.of(register, unit("18229@2025-07-01"));

        MemberComparison members = founding.comparison(PartyMeasure.DANG_VIEN).orElseThrow();
        assertThat(members.before().value()).hasValue(2_820);
        assertThat(members.before().isComplete()).isTrue();
        assertThat(members.after().map(PartyFigure::value)).contains(2_989L);
        assertThat(members.difference()).hasValue(169);
        MemberComparison organizations =
                founding.comparison(PartyMeasure.TO_CHUC_DANG_TRUC_THUOC).orElseThrow();
        assertThat(organizations.before().value()).isEmpty();
        assertThat(organizations.before().missing())
                .hasSize(4)
                .allMatch(each -> each.toString().endsWith("(no figure)"));
        assertThat(organizations.after().map(PartyFigure::number)).contains("77");
        // Chi bộ are counted apart, never as organisations directly under it.
        MemberComparison cells = founding.comparison(PartyMeasure.CHI_BO).orElseThrow();
        assertThat(cells.before().value()).hasValue(12);
        assertThat(cells.before().missing()).hasSize(3);
        assertThat(cells.after()).isEmpty();
        assertThat(founding.comparison(PartyMeasure.TO_CHUC_CO_SO_DANG)).isEmpty();
    }

    @Test
    void membersOfDividedUnitsAreNotGuessed() {
        PartyRegister register = recorded("18260", "18261", "18270")
                .addFigures(List.of(
                        figure("18260@2004-08-31", PartyMeasure.DANG_VIEN, 300, "2024-12-31"),
                        figure("18261@2004-08-31", PartyMeasure.DANG_VIEN, 200, "2024-12-31"),
                        figure("18270@2004-08-31", PartyMeasure.DANG_VIEN, 100, "2024-12-31")))
                .build();

        Consolidation ward = Consolidation.of(register, unit("18260@2025-07-01"));
        PartySum before = ward.comparison(PartyMeasure.DANG_VIEN).orElseThrow().before();
        assertThat(before.value()).hasValue(500);
        assertThat(before.missing()).hasToString("[Đảng bộ xã Chia (unit divided)]");
        assertThat(ward.merged().whole()).extracting(each -> each.name()).containsExactly("Ba", "Bốn");
        assertThat(ward.merged().committeeCap()).isEmpty();

        Consolidation rest = Consolidation.of(register, unit("18270@2025-07-01"));
        PartySum partly = rest.comparison(PartyMeasure.DANG_VIEN).orElseThrow().before();
        assertThat(partly.value()).isEmpty();
        assertThat(partly.missing()).hasToString("[Đảng bộ xã Chia (unit divided)]");
        assertThat(rest.merged().explanation())
                .isEqualTo("made of 0 whole units and part of 1 and land without people of 1: at most 27");
        assertThat(rest.former()).extracting(FormerOrganization::isWhole).containsExactly(false, false);
    }

    @Test
    void aCommuneThatWasNotMergedIsNotSaidToEndOrToGoOn() {
        Consolidation same = Consolidation.of(EMPTY, unit("18280@2025-07-01"));

        assertThat(same.former())
                .extracting(each -> each.fate() + ", " + each.reason())
                .containsExactly(
                        "UNCERTAIN, its unit was not merged, but its organisation moved from the base to directly"
                                + " above it");
        assertThat(same.isFounding()).isFalse();
        assertThat(same.merged().explanation()).isEqualTo("made of 1 whole unit: at most 27");
    }

    @Test
    void aDistrictWithoutCommunesBecomesASpecialZone() {
        Consolidation zone = Consolidation.of(EMPTY, unit("18290@2025-07-01"));

        assertThat(zone.former())
                .extracting(each -> each.organization().toString())
                .containsExactly("Đảng bộ huyện Đảo (implied)");
        assertThat(zone.parentsBefore()).hasToString("[Đảng bộ tỉnh Hà Tĩnh (implied)]");
        assertThat(zone.endedParents()).isEmpty();
        assertThat(zone.founded().kinds()).hasSize(3);
    }

    @Test
    void whatTheRegisterSaysOfAnEndStands() {
        PartyOrganization ended = PartyOrganization.builder(
                        OrganizationKind.DANG_BO_CO_SO,
                        unit("18280@2004-08-31"),
                        unit("18280@2004-08-31").validity())
                .ending(Citation.of("8701-QĐ/TU"))
                .build();
        PartyRegister register = PartyRegister.builder(UNITS)
                .addDocuments(List.of(paper("8701-QĐ/TU")))
                .addOrganizations(List.of(ended))
                .build();

        assertThat(Consolidation.of(register, unit("18280@2025-07-01")).former())
                .extracting(each -> each.fate() + ", " + each.reason())
                .containsExactly("ENDS, ended by 8701-QĐ/TU");
    }

    @Test
    void mergedProvincesHaveOneOrganisation() {
        Consolidation city = Consolidation.of(EMPTY, unit("31@2025-07-01"));

        assertThat(city.former())
                .extracting(each -> each.organization() + ": " + each.fate() + ", " + each.reason())
                .containsExactly(
                        "Đảng bộ tỉnh Hải Dương (implied): ENDS, its unit ended: MERGER",
                        "Đảng bộ thành phố Hải Phòng (implied): UNCERTAIN, a unit of the same name and type begins, Thành"
                                + " phố Hải Phòng (31@2025-07-01), and nothing says whether its organisation goes on or is"
                                + " a new one");
        assertThat(city.parentAfter()).isEmpty();
    }

    @Test
    void beforeTheReformTheFateFollowsFromTheKindOfChange() {
        assertThat(fates(UNITS, "18010@2020-01-01")).containsExactly(UNCERTAIN, ENDS);
        assertThat(fates(UNITS, "18010@2022-01-01")).containsExactly(GOES_ON);
        Gazetteer small = Fixtures.small().build();
        assertThat(fates(small, "00001@2010-01-01")).containsExactly(ENDS, ENDS);
        assertThat(fates(small, "00003@2012-03-01")).containsExactly(GOES_ON);
        assertThat(fates(small, "00004@2012-03-01")).containsExactly(GOES_ON);
        assertThat(fates(small, "00008@2019-01-01")).containsExactly(ENDS);
        assertThat(fates(small, "002@2008-08-01")).containsExactly(GOES_ON);
        assertThat(fates(small, "01@2008-08-01")).containsExactly(ENDS, ENDS);
        assertThat(fates(small, "00001@2004-08-31")).isEmpty();
        assertThat(fates(small, "00005@2015-01-01")).isEmpty();
    }

    private static List<FormerOrganization.Fate> fates(Gazetteer gazetteer, String unit) {
        PartyRegister register = PartyRegister.builder(gazetteer).build();
        return Consolidation.of(register, gazetteer.get(UnitId.parse(unit))).former().stream()
                .map(FormerOrganization::fate)
                .toList();
    }

    @Test
    void aProvinceIsATableOfTheCommunesThatBeganOnADay() {
        List<Consolidation> province = Consolidation.ofProvince(EMPTY, code("42"), REFORM);

        assertThat(province)
                .extracting(each -> each.unit().fullName())
                .containsExactly("Xã Đức Thọ", "Xã Hai Mốt", "Phường Phần", "Xã Chia", "Xã Nguyên", "Đặc khu Đảo");
        assertThat(Consolidation.ofProvince(EMPTY, code("42"), date("2020-01-01")))
                .extracting(each -> each.unit().fullName())
                .containsExactly("Xã Cũ");
        assertThat(Consolidation.ofProvince(EMPTY, code("42"), date("2025-08-01")))
                .isEmpty();
        assertThatThrownBy(() -> Consolidation.ofProvince(EMPTY, code("30"), REFORM))
                .isInstanceOf(UnknownUnitException.class);
    }

    @Test
    void aChangeIsConsolidatedForEachUnitThatBegan() {
        assertThat(Consolidation.of(EMPTY, SmallReform.draft().change("phần")))
                .extracting(each -> each.unit().id().toString())
                .containsExactly("18260@2025-07-01", "18270@2025-07-01");
    }

    @Test
    void findingsAreThoseOfTheNewOrganisationAsFarAsKnown() {
        PartyRegister register = register()
                .addOrganizations(List.of(commune("18250@2025-07-01")))
                .addFigures(List.of(figure("18250@2025-07-01", PartyMeasure.UY_VIEN_BAN_CHAP_HANH, 33, "2025-08-20")))
                .build();

        assertThat(Consolidation.of(register, unit("18250@2025-07-01")).findings())
                .extracting(Finding::toString)
                .containsExactly("COMMITTEE_SIZE, off: Đảng bộ xã Hai Mốt: 33 ủy viên ban chấp hành; made of 2 whole"
                        + " units: at most 27");
    }

    @Test
    void anOrganisationFoundedAfterItsUnitIsTheFoundedOne() {
        PartyOrganization late = PartyOrganization.builder(
                        OrganizationKind.DANG_BO_XA, unit("18229@2025-07-01"), SmallReform.since("2025-07-05"))
                .build();
        PartyRegister register =
                PartyRegister.builder(UNITS).addOrganizations(List.of(late)).build();

        Consolidation founding = Consolidation.of(register, unit("18229@2025-07-01"));

        assertThat(founding.founded().recorded()).contains(late);
        assertThat(founding.findings()).extracting(Finding::rule).containsExactly(PartyRule.SIMULTANEOUS);
    }

    @Test
    void aSumIsAsExactAsItsFigures() {
        for (Precision first : Precision.values()) {
            for (Precision second : Precision.values()) {
                PartySum sum = new PartySum(
                        PartyMeasure.DANG_VIEN,
                        List.of(
                                figure("a@2025-07-01", PartyMeasure.DANG_VIEN, 1, first),
                                figure("b@2025-07-01", PartyMeasure.DANG_VIEN, 2, second)),
                        List.of());
                Precision expected = first == second || second == Precision.EXACT
                        ? first
                        : first == Precision.EXACT ? second : Precision.APPROXIMATE;
                assertThat(sum.precision()).as("%s, %s", first, second).isEqualTo(expected);
                assertThat(sum.value()).hasValue(3);
            }
        }
    }

    @Test
    void countsOfDifferentThingsAreNeverAddedOrCompared() {
        PartyFigure cells = figure("a@2025-07-01", PartyMeasure.CHI_BO, 1);
        PartySum none = new PartySum(PartyMeasure.DANG_VIEN, List.of(), List.of());

        assertThatThrownBy(() -> new PartySum(PartyMeasure.TO_CHUC_DANG, List.of(cells), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sum of tổ chức đảng cannot count chi bộ");
        assertThatThrownBy(() -> new MemberComparison(none, Optional.of(cells)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cannot compare đảng viên with chi bộ");
    }

    private static PartyRegister.Builder recorded(String... codes) {
        PartyRegister.Builder register = PartyRegister.builder(UNITS).addDocuments(List.of(paper(PAPER)));
        for (String code : codes) {
            register.addOrganizations(List.of(
                    ofUnit(OrganizationKind.DANG_BO_CO_SO, code + "@2004-08-31").build()));
        }
        return register;
    }
}
