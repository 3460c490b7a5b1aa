package vn.donvi.party.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.donvi.fixture.Draft.date;
import static vn.donvi.fixture.SmallReform.PAPER;
import static vn.donvi.fixture.SmallReform.UNITS;
import static vn.donvi.fixture.SmallReform.commune;
import static vn.donvi.fixture.SmallReform.ofUnit;
import static vn.donvi.fixture.SmallReform.register;
import static vn.donvi.fixture.SmallReform.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.Draft;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.OrganizationKind;
import vn.donvi.party.PartyOrganization;
import vn.donvi.party.PartyRegister;
import vn.donvi.party.Session;
import vn.donvi.party.SessionKind;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitType;

class CongressNumberTest {
    private static final PartyRegister EMPTY = PartyRegister.builder(UNITS).build();
    private static final Term BEFORE = Term.of(2020, 2025);
    private static final Term NOW = Term.of(2025, 2030);
    private static final Term NEXT = Term.of(2030, 2035);
    private static final String HA_TINH = "42@2004-08-31";
    private static final String HAI_PHONG = "31@2025-07-01";

    private static String number(PartyRegister register, String unit, Term term) {
        return CongressNumber.of(register, register.gazetteer().get(UnitId.parse(unit)), term)
                .toString();
    }

    private static Session session(String organization, Ordinals ordinals, String day) {
        return new Session(
                OrganizationId.parse(organization),
                SessionKind.DAI_HOI_DAI_BIEU,
                ordinals,
                day.isEmpty()
                        ? Optional.empty()
                        : Optional.of(DateRange.of(date(day), date(day).plusDays(2))),
                false,
                PAPER);
    }

    private static PartyRegister of(OrganizationKind kind, String unit, Session... sessions) {
        return register()
                .addOrganizations(List.of(ofUnit(kind, unit).build()))
                .addSessions(Arrays.asList(sessions))
                .build();
    }

    private static PartyRegister haTinh(Session... sessions) {
        return of(OrganizationKind.DANG_BO_TINH, HA_TINH, sessions);
    }

    @Test
    void everyCommuneOfTheReformCountsFromOne() {
        for (String commune : List.of("18229@2025-07-01", "18280@2025-07-01", "18290@2025-07-01")) {
            assertThat(number(EMPTY, commune, NOW))
                    .isEqualTo(
                            "lần thứ I, nhiệm kỳ 2025 - 2030: by rule, secondary; founded on 2025-07-01, and lần thứ I"
                                    + " is for 2025 - 2030");
            assertThat(number(EMPTY, commune, NEXT))
                    .startsWith("lần thứ II, nhiệm kỳ 2030 - 2035: by rule, secondary; founded");
            assertThat(number(EMPTY, commune, Term.of(2040, 2045))).startsWith("lần thứ IV,");
        }
        assertThat(number(EMPTY, "18229@2025-07-01", BEFORE))
                .isEqualTo("nhiệm kỳ 2020 - 2025: open; the organisation was founded on 2025-07-01, for 2025 - 2030 and"
                        + " later");
    }

    @Test
    void theRulesAreThoseThatTheNumberFollowsFrom() {
        CongressNumber first = CongressNumber.of(EMPTY, unit("18229@2025-07-01"), NOW);
        CongressNumber second = CongressNumber.of(EMPTY, unit("18229@2025-07-01"), NEXT);

        assertThat(first.rules()).containsExactly(PartyRule.FIRST_CONGRESS);
        assertThat(second.rules()).containsExactly(PartyRule.FIRST_CONGRESS, PartyRule.CONGRESS_TERM);
        assertThat(second.confirmation()).contains(Confirmation.SECONDARY);
        assertThat(second.ordinals()).isEqualTo(Ordinals.NONE.withLanThu(2).withNhiemKy(NEXT));
        assertThat(CongressNumber.of(EMPTY, unit("18229@2025-07-01"), date("2026-03-01")))
                .containsExactly(first, second);
    }

    @Test
    void aMergedProvinceCountsFromOneAndAnotherCountsOn() {
        assertThat(number(EMPTY, HAI_PHONG, NOW)).startsWith("lần thứ I, nhiệm kỳ 2025 - 2030: by rule, secondary;");
        assertThat(CongressNumber.of(EMPTY, unit(HAI_PHONG), NOW).rules()).containsExactly(PartyRule.PROVINCE_CONGRESS);
        assertThat(number(EMPTY, HA_TINH, NOW))
                .isEqualTo(
                        "nhiệm kỳ 2025 - 2030: open; no earlier number is recorded, and the organisation is older than"
                                + " the record");
        PartyRegister recorded =
                haTinh(session(HA_TINH, Ordinals.NONE.withLanThu(19).withNhiemKy(BEFORE), ""));
        assertThat(number(recorded, HA_TINH, BEFORE))
                .isEqualTo("lần thứ XIX, nhiệm kỳ 2020 - 2025: recorded; a source gives the number");
        assertThat(number(recorded, HA_TINH, NOW))
                .isEqualTo(
                        "lần thứ XX, nhiệm kỳ 2025 - 2030: by rule, secondary; lần thứ XIX is recorded for 2020 - 2025");
        assertThat(number(recorded, HA_TINH, NEXT)).startsWith("lần thứ XXI,");
        assertThat(number(recorded, HA_TINH, Term.of(2015, 2020))).startsWith("nhiệm kỳ 2015 - 2020: open;");
    }

    @Test
    void theDayOfACongressGivesItsTermInAYearOfCongresses() {
        PartyRegister held = haTinh(session(HA_TINH, Ordinals.NONE.withLanThu(20), "2025-09-28"));
        assertThat(number(held, HA_TINH, NOW))
                .isEqualTo(
                        "lần thứ XX, nhiệm kỳ 2025 - 2030: by rule, secondary; a source gives the number, and its day"
                                + " gives the term");
        PartyRegister extraordinary = haTinh(session(HA_TINH, Ordinals.NONE.withLanThu(20), "2023-09-28"));
        assertThat(number(extraordinary, HA_TINH, NOW))
                .isEqualTo(
                        "nhiệm kỳ 2025 - 2030: open; no earlier number is recorded, and the organisation is older than"
                                + " the record; the record has lần thứ XX, without the term");
    }

    @Test
    void aCongressWithoutANumberGetsItByRule() {
        Session held = session("18229@2025-07-01", Ordinals.NONE, "2025-08-11");
        PartyRegister register = of(OrganizationKind.DANG_BO_XA, "18229@2025-07-01", held);

        CongressNumber number = CongressNumber.of(register, unit("18229@2025-07-01"), NOW);

        assertThat(number.lanThu()).hasValue(1);
        assertThat(number.basis()).isEqualTo(CongressNumber.Basis.BY_RULE);
        assertThat(number.session()).contains(held);
    }

    @Test
    void whatSourcesContradictIsOpen() {
        PartyRegister differ = haTinh(
                session(HA_TINH, Ordinals.NONE.withLanThu(19).withNhiemKy(NOW), ""),
                session(HA_TINH, Ordinals.NONE.withLanThu(20).withNhiemKy(NOW), ""));
        assertThat(number(differ, HA_TINH, NOW))
                .isEqualTo("nhiệm kỳ 2025 - 2030: open; the sources give lần thứ XIX and lần thứ XX");
        assertThat(number(differ, HA_TINH, NEXT))
                .isEqualTo("nhiệm kỳ 2030 - 2035: open; for 2025 - 2030 the sources give lần thứ XIX and lần thứ XX");

        PartyRegister high =
                of(OrganizationKind.DANG_BO_TINH, HAI_PHONG, session(HAI_PHONG, Ordinals.NONE.withLanThu(17), ""));
        assertThat(number(high, HAI_PHONG, NOW))
                .isEqualTo("nhiệm kỳ 2025 - 2030: open; founded on 2025-07-01, and lần thứ I is for 2025 - 2030; the"
                        + " record has lần thứ XVII, without the term");
        PartyRegister agrees =
                of(OrganizationKind.DANG_BO_TINH, HAI_PHONG, session(HAI_PHONG, Ordinals.NONE.withLanThu(1), ""));
        assertThat(number(agrees, HAI_PHONG, NOW)).startsWith("lần thứ I,");
        assertThat(number(agrees, HAI_PHONG, NEXT)).startsWith("lần thứ II,");

        PartyRegister irregular =
                haTinh(session(HA_TINH, Ordinals.NONE.withLanThu(19).withNhiemKy(Term.of(2020, 2023)), ""));
        assertThat(number(irregular, HA_TINH, NOW))
                .isEqualTo(
                        "nhiệm kỳ 2025 - 2030: open; the last one recorded before is for 2020 - 2023, which is no term"
                                + " of five years");
    }

    @Test
    void aFoundationBeforeTheReformIsUnconfirmedOrOpen() {
        assertThat(number(EMPTY, "18010@2020-01-01", BEFORE))
                .isEqualTo(
                        "nhiệm kỳ 2020 - 2025: open; no number is recorded, the unit began on 2020-01-01 with the name"
                                + " and type of Xã Cũ (18010@2004-08-31), and nothing says whether its congresses count on");
        Gazetteer merged = new Draft()
                .province("42", UnitType.TINH, "Hà Tĩnh", "2004-08-31/..")
                .unit("440", UnitType.HUYEN, "Đức Thọ", "2004-08-31/..", "42")
                .unit("1", UnitType.XA, "Một", "2004-08-31/2022-01-01", "440")
                .unit("2", UnitType.XA, "Hai", "2004-08-31/2022-01-01", "440")
                .unit("1", UnitType.XA, "Mới", "2022-01-01/..", "440")
                .change(
                        "m",
                        "2022-01-01",
                        Draft.all("1@2004-08-31", "1@2022-01-01"),
                        Draft.all("2@2004-08-31", "1@2022-01-01"))
                .build();
        PartyRegister empty = PartyRegister.builder(merged).build();
        assertThat(number(empty, "1@2022-01-01", NOW))
                .isEqualTo(
                        "lần thứ I, nhiệm kỳ 2025 - 2030: by rule, unconfirmed; founded on 2022-01-01, and lần thứ I is"
                                + " for 2025 - 2030");
    }

    @Test
    void aNewVersionThatContinuesTheOrganisationCountsOn() {
        PartyRegister register = ended();

        assertThat(number(register, "18010@2022-01-01", Term.of(2015, 2020)))
                .startsWith("lần thứ VI, nhiệm kỳ 2015 - 2020: recorded");
        assertThat(number(register, "18010@2022-01-01", BEFORE))
                .startsWith("lần thứ VII, nhiệm kỳ 2020 - 2025: by rule");
    }

    @Test
    void anOrganisationThatEndedHasNoCongressOfALaterTerm() {
        for (String version : List.of("18010@2020-01-01", "18010@2022-01-01")) {
            assertThat(number(ended(), version, NOW))
                    .isEqualTo(
                            "nhiệm kỳ 2025 - 2030: open; the unit ended on 2025-07-01, and no congress for the term is"
                                    + " recorded");
        }
    }

    /** The organisation of a commune that had another type from 2022 on and ended with no successor on 2025-07-01. */
    private static PartyRegister ended() {
        PartyOrganization old =
                ofUnit(OrganizationKind.DANG_BO_CO_SO, "18010@2020-01-01").build();
        return register()
                .addOrganizations(List.of(old, commune("18229@2025-07-01")))
                .addSessions(List.of(
                        session("18010@2020-01-01", Ordinals.NONE.withLanThu(6).withNhiemKy(Term.of(2015, 2020)), "")))
                .build();
    }

    @Test
    void otherTermsAndContradictionsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CongressNumber.of(EMPTY, unit(HA_TINH), Term.of(2023, 2028)))
                .withMessage("congresses are for terms as 2020 - 2025, but the term was 2023 - 2028");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CongressNumber(
                        NOW, OptionalInt.empty(), CongressNumber.Basis.RECORDED, List.of(), Optional.empty(), ""))
                .withMessage("a number that is not open needs a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CongressNumber(
                        NOW, OptionalInt.of(1), CongressNumber.Basis.OPEN, List.of(), Optional.empty(), ""))
                .withMessage("an open number has no value");
    }
}
