package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Precision;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.PartyFigure;
import vn.donvi.party.PartyMeasure;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.Session;
import vn.donvi.party.SessionKind;
import vn.donvi.party.consolidation.Consolidation;
import vn.donvi.party.consolidation.FormerOrganization;
import vn.donvi.party.consolidation.MemberComparison;
import vn.donvi.party.rule.CongressNumber;
import vn.donvi.party.rule.Finding;
import vn.donvi.party.rule.PartyRule;
import vn.donvi.party.rule.PartyRules;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;

class VietnamPartyRegisterTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final Gazetteer VN = VietnamGazetteer.load();
    private static final PartyRegister PARTY = VietnamPartyRegister.load(VN);

    @ParameterizedTest
    @CsvSource({
        "00145, Đảng bộ phường Long Biên",
        "00004, Đảng bộ phường Ba Đình",
        "09988, Đảng bộ xã Hòa Lạc",
        "00097, Đảng bộ phường Hồng Hà",
        "00190, Đảng bộ phường Ô Chợ Dừa",
        "26743, Đảng bộ phường Bến Thành",
        "25760, Đảng bộ phường Bình Dương",
        "26647, Đảng bộ xã Hòa Hiệp",
        "26590, Đảng bộ xã Bình Giã",
        "26732, Đảng bộ đặc khu Côn Đảo",
        "31105, Đảng bộ đặc khu Thổ Châu",
        "19207, Đảng bộ xã Quảng Ninh",
        "10675, Đảng bộ phường Kinh Môn",
        "02611, Đảng bộ xã Phú Lương",
        "18229, Đảng bộ xã Đức Thọ",
        "25, Đảng bộ tỉnh Phú Thọ",
        "31, Đảng bộ thành phố Hải Phòng",
    })
    void namesAndCodesAgreeWithTheGazetteer(String code, String name) {
        AdministrativeUnit unit = VN.on(REFORM).get(UnitCode.of(code));
        PartyOrganization organization = PARTY.of(unit, REFORM).recorded().orElseThrow();

        assertThat(organization.name()).isEqualTo(name).endsWith(unit.name());
        assertThat(organization.code().value()).isEqualTo(code);
    }

    @Test
    void countsKeepTheirKindAndPrecision() {
        assertThat(figures("00145@2025-07-01"))
                .containsExactly(
                        "tổ chức đảng 70", "tổ chức cơ sở đảng 33", "chi bộ 37", "đảng viên 2716", "đại biểu 246");
        assertThat(figures("18229@2025-07-01"))
                .containsExactly("tổ chức đảng trực thuộc 77", "đảng viên 2989", "đại biểu dự kiến 248");
        assertThat(figures("19207@2025-07-01")).containsExactly("chi bộ 65", "đảng viên 2841");
        assertThat(figures("25@2025-07-01"))
                .containsExactly(
                        "đảng bộ trực thuộc 152",
                        "tổ chức cơ sở đảng 2166",
                        "đảng bộ cơ sở 558",
                        "chi bộ cơ sở 1608",
                        "đảng viên >256000");
    }

    private static List<String> figures(String organization) {
        return PARTY.figures(OrganizationId.parse(organization)).stream()
                .map(figure -> figure.measure().label() + " " + figure.number())
                .toList();
    }

    @Test
    void figuresOfWhichThePartsAreCountedAddUp() {
        assertThat(558 + 1_608).isEqualTo(value("25@2025-07-01", PartyMeasure.TO_CHUC_CO_SO_DANG));
        for (String organization : List.of("00145@2025-07-01", "00004@2025-07-01")) {
            assertThat(value(organization, PartyMeasure.TO_CHUC_CO_SO_DANG) + value(organization, PartyMeasure.CHI_BO))
                    .isEqualTo(value(organization, PartyMeasure.TO_CHUC_DANG));
        }
    }

    private static int value(String organization, PartyMeasure measure) {
        return PARTY.figures(OrganizationId.parse(organization)).stream()
                .filter(figure -> figure.measure() == measure)
                .mapToInt(figure -> Math.toIntExact(figure.value()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyFactHasItsPublicationAndNoPersonIsNamed() {
        assertThat(PARTY.figures())
                .hasSizeGreaterThan(30)
                .allSatisfy(figure ->
                        assertThat(PARTY.findDocument(figure.source())).isPresent());
        assertThat(PARTY.sessions())
                .hasSizeGreaterThan(10)
                .allSatisfy(session ->
                        assertThat(PARTY.findDocument(session.source())).isPresent());
        assertThat(PARTY.holdings()).isEmpty();
        assertThat(PARTY.figures()).extracting(PartyFigure::precision).contains(Precision.LOWER_BOUND);
    }

    @Test
    void findingsAreWhereTheDataDifferFromTheRules() {
        assertThat(PartyRules.check(PARTY, LocalDate.of(2025, 9, 1)))
                .extracting(Finding::toString)
                .containsExactly(
                        "FOUNDING_ACT, off: Đảng bộ phường Long Biên: 8701-QĐ/TU (Hà Nội 2025) was issued on 2025-06-18",
                        "COMMITTEE_SIZE, open: Đảng bộ phường Bến Thành: 31 ủy viên ban chấp hành; made of 2 whole units"
                                + " and parts of 2: at most 33 if a part of a unit counts as one of 3 units or more, else"
                                + " 27; no source says whether it does");
    }

    @Test
    void twoCongressesCanBeOfOneTerm() {
        assertThat(PARTY.sessions(OrganizationId.parse("22153@2004-08-31"))
                        .get(0)
                        .ordinals())
                .hasToString("lần thứ XVI, nhiệm kỳ 2025 - 2030");
        assertThat(PartyRules.check(PARTY, LocalDate.of(2025, 1, 31))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18229 | lần thứ I, nhiệm kỳ 2025 - 2030: recorded; a source gives the number and calls it planned
            02611 | lần thứ I, nhiệm kỳ 2025 - 2030: recorded; a source gives the number
            26647 | lần thứ I, nhiệm kỳ 2025 - 2030: by rule, secondary; a source gives the number, and its day gives the term
            00145 | lần thứ I, nhiệm kỳ 2025 - 2030: by rule, secondary; founded on 2025-07-01, and lần thứ I is for 2025 - 2030
            31    | lần thứ I, nhiệm kỳ 2025 - 2030: by rule, secondary; founded on 2025-07-01, and lần thứ I is for 2025 - 2030
            42    | nhiệm kỳ 2025 - 2030: open; no earlier number is recorded, and the organisation is older than the record; the record has lần thứ XX, without the term
            """)
    void theNumberOfACongressIsRecordedOrByRuleOrOpen(String code, String number) {
        assertThat(CongressNumber.of(PARTY, VN.on(REFORM).get(UnitCode.of(code)), Term.of(2025, 2030)))
                .hasToString(number);
    }

    /** Hà Nội was merged in 2008, not in 2025, so its congress of 2025 is lần thứ XVIII. */
    @Test
    void aProvinceThatWasMergedEarlierCountsOn() {
        PartyRegister register = PartyRegister.builder(VN)
                .addDocuments(PARTY.documents().values())
                .addOrganizations(PARTY.organizations())
                .addSessions(List.of(new Session(
                        OrganizationId.parse("01@2008-08-01"),
                        SessionKind.DAI_HOI_DAI_BIEU,
                        Ordinals.NONE.withLanThu(18).withNhiemKy(Term.of(2025, 2030)),
                        Optional.empty(),
                        false,
                        "Báo Hà Tĩnh 2025-07")))
                .build();

        assertThat(PartyRules.check(register, LocalDate.of(2025, 11, 1)))
                .extracting(Finding::rule)
                .doesNotContain(PartyRule.PROVINCE_CONGRESS);
        assertThat(CongressNumber.of(register, VN.on(REFORM).get(UnitCode.of("01")), Term.of(2030, 2035))
                        .lanThu())
                .hasValue(19);
    }

    /** In 2025 every commune and every merged province counts from one; other provinces are not said to. */
    @Test
    void theRulesAnswerForEveryUnitOfToday() {
        PartyRegister empty = PartyRegister.builder(VN).build();
        Snapshot today = VN.on(VN.knownUntil());
        assertThat(today.units(UnitLevel.COMMUNE).stream()
                        .filter(unit -> CongressNumber.of(empty, unit, Term.of(2025, 2030))
                                .lanThu()
                                .equals(OptionalInt.of(1)))
                        .count())
                .isEqualTo(today.count(UnitLevel.COMMUNE));
        assertThat(today.units(UnitLevel.PROVINCE).stream()
                        .filter(unit -> CongressNumber.of(empty, unit, Term.of(2025, 2030))
                                .lanThu()
                                .isPresent())
                        .count())
                .isEqualTo(23);
    }

    @Test
    void consolidationOfDucThoNamesWhatIsNotKnown() {
        Consolidation founding = Consolidation.of(PARTY, VN.on(REFORM).get(UnitCode.of("18229")));

        assertThat(founding.former())
                .extracting(each -> each.organization() + " " + each.fate())
                .containsExactly(
                        "Đảng bộ thị trấn Đức Thọ (implied) ENDS",
                        "Đảng bộ xã Tùng Ảnh (implied) ENDS",
                        "Đảng bộ xã Hòa Lạc (implied) ENDS",
                        "Đảng bộ xã Tân Dân (implied) ENDS");
        assertThat(founding.endedParents()).hasToString("[Đảng bộ huyện Đức Thọ (implied)]");
        assertThat(founding.parentAfter()).hasToString("Optional[Đảng bộ tỉnh Hà Tĩnh]");
        assertThat(founding.merged().committeeCap()).isEqualTo(OptionalInt.of(33));
        MemberComparison members = founding.comparison(PartyMeasure.DANG_VIEN).orElseThrow();
        assertThat(members.before().value()).isEmpty();
        assertThat(members.before().missing()).hasSize(4);
        assertThat(members.after().map(PartyFigure::value)).contains(2_989L);
    }

    @Test
    void everyCommuneOfTheReformHasItsConsolidation() {
        int communes = 0;
        for (AdministrativeUnit province : VN.on(REFORM).units(UnitLevel.PROVINCE)) {
            List<Consolidation> rows = Consolidation.ofProvince(PARTY, province.code(), REFORM);
            communes += rows.size();
            assertThat(rows).allSatisfy(row -> {
                assertThat(row.former()).isNotEmpty();
                assertThat(row.former().stream()
                                .filter(FormerOrganization::isWhole)
                                .count())
                        .isEqualTo(row.merged().atLeast());
                assertThat(row.parentAfter()).isPresent();
            });
        }
        assertThat(communes).isEqualTo(VN.on(REFORM).count(UnitLevel.COMMUNE));
    }

    @Test
    void aCommuneMadeAWardLaterKeepsTheCapOfItsFounding() {
        AdministrativeUnit ward = VN.on(LocalDate.of(2026, 5, 1)).get(UnitCode.of("26368"));

        assertThat(ward.fullName()).isEqualTo("Phường Long Thành");
        assertThat(Consolidation.of(PARTY, ward).merged())
                .isEqualTo(
                        Consolidation.of(PARTY, VN.on(REFORM).get(ward.code())).merged());
        assertThat(Consolidation.of(PARTY, ward).former())
                .extracting(FormerOrganization::fate)
                .containsExactly(FormerOrganization.Fate.GOES_ON);
    }
}
