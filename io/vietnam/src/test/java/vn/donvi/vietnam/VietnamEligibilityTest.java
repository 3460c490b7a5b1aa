package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.plan.eligibility.EligibilityRules;
import vn.donvi.plan.eligibility.EligibilityScreen;
import vn.donvi.plan.eligibility.EligibilityVerdict;
import vn.donvi.plan.eligibility.Exemption;
import vn.donvi.plan.eligibility.MergingCheck;
import vn.donvi.plan.eligibility.MergingException;
import vn.donvi.plan.eligibility.RearrangementGround;
import vn.donvi.plan.eligibility.RearrangementPeriod;
import vn.donvi.plan.eligibility.Screening;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.KnownSum;
import vn.donvi.standard.SettledRequirements;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Standards;
import vn.donvi.standard.Trait;
import vn.donvi.standard.Traits;
import vn.donvi.standard.UnitProfile;
import vn.donvi.standard.UnitProfiles;
import vn.donvi.standard.UnitTraits;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** The embedded rules, against published percentages and counts and on every unit. */
class VietnamEligibilityTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final Standards STANDARDS = VietnamStandards.load();
    private static final EligibilityRules RULES = VietnamEligibility.load();
    private static final LocalDate EVE = LocalDate.of(2022, 12, 31);

    private static EligibilityScreen screen(String period) {
        return EligibilityScreen.of(RULES, period, STANDARDS, VIETNAM, List.of());
    }

    private static List<Screening> screened(String period, LocalDate date, List<AdministrativeUnit> units) {
        EligibilityScreen screen = screen(period);
        UnitProfiles profiles = UnitProfiles.of(VIETNAM, date, UnitTraits.NONE);
        return units.stream()
                .map(unit -> screen.screen(unit, profiles.of(unit)))
                .toList();
    }

    private static Map<EligibilityVerdict, Integer> counts(List<Screening> screenings) {
        Map<EligibilityVerdict, Integer> counts = new EnumMap<>(EligibilityVerdict.class);
        screenings.forEach(screening -> counts.merge(screening.verdict(), 1, Integer::sum));
        return counts;
    }

    private static UnitProfile profile(UnitType type, UnitType parent, String km2, String people) {
        return UnitProfile.of(type)
                .under(parent)
                .with(StandardFigure.given(Criterion.AREA, new BigDecimal(km2)))
                .with(StandardFigure.given(Criterion.POPULATION, new BigDecimal(people)));
    }

    private static Traits inTheDelta() {
        Traits traits = Traits.UNKNOWN.withMinority(BigDecimal.ZERO);
        for (Trait trait : Trait.values()) {
            traits = trait.isShare() ? traits : traits.with(trait, trait == Trait.RED_RIVER_DELTA);
        }
        return traits;
    }

    /** Areas of Hà Nam's and Hồ Chí Minh City's plans as newspapers printed them; the people of the wards are made up. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "phường Hòa Bình,  phường, quận,   0.98,  30000, ELIGIBLE",
        "phường Khánh Hội, phường, quận,   1.07,  44999, ELIGIBLE",
        "phường Khánh Hội with 300 % of the people, phường, quận, 1.07, 45000, NOT_ELIGIBLE",
        "xã Nhật Tựu,      xã,     huyện,  3.96,  6147,  ELIGIBLE",
        "xã Nhật Tân,      xã,     huyện,  4.688, 12443, NOT_ELIGIBLE",
        "phường Tân Tựu,   phường, thị xã, 8.648, 18590, NOT_ELIGIBLE"
    })
    void publishedUnitsIn2023To2025(
            String unit, String type, String parent, String km2, String people, EligibilityVerdict verdict) {
        UnitType known = UnitType.find(type).orElseThrow();
        AdministrativeUnit any = VIETNAM.on(EVE).units(UnitLevel.COMMUNE).stream()
                .filter(each -> each.type() == known)
                .findFirst()
                .orElseThrow();
        UnitProfile profile =
                profile(known, UnitType.find(parent).orElseThrow(), km2, people).with(inTheDelta());

        assertThat(screen("2023-2025").screen(any, profile).verdict()).isEqualTo(verdict);
    }

    /** The city counted 6 quận and 149 communes in 2023. Three xã depend on traits that are not known here. */
    @Test
    void hoChiMinhCityIn2023To2025() {
        UnitCode city = UnitCode.of("79");
        List<Screening> districts = screened("2023-2025", EVE, VIETNAM.on(EVE).within(city, UnitLevel.DISTRICT));
        List<Screening> communes = screened("2023-2025", EVE, VIETNAM.on(EVE).within(city, UnitLevel.COMMUNE));

        assertThat(districts)
                .filteredOn(screening -> screening.verdict() == EligibilityVerdict.ELIGIBLE)
                .extracting(screening -> screening.unit().name())
                .containsExactly("Phú Nhuận", "3", "10", "11", "4", "5");
        assertThat(counts(communes)).hasToString("{ELIGIBLE=148, NOT_ELIGIBLE=161, DEPENDS=3}");
    }

    @Test
    void allUnitsOf2022() {
        assertThat(counts(screened("2023-2025", EVE, VIETNAM.on(EVE).units(UnitLevel.COMMUNE))))
                .hasToString("{ELIGIBLE=562, NOT_ELIGIBLE=6792, DEPENDS=3027, UNKNOWN=218}");
        List<Screening> districts = screened("2023-2025", EVE, VIETNAM.on(EVE).units(UnitLevel.DISTRICT));
        assertThat(districts)
                .filteredOn(screening -> screening.verdict() == EligibilityVerdict.UNKNOWN)
                .allSatisfy(screening -> assertThat(screening.notes()).isNotEmpty());
    }

    @Test
    void allUnitsOf2026() {
        LocalDate day = LocalDate.of(2026, 9, 20);
        List<Screening> communes = screened("2026-2030", day, VIETNAM.on(day).units(UnitLevel.COMMUNE));

        assertThat(communes).hasSize(3321);
        assertThat(counts(communes)).hasToString("{ELIGIBLE=5, NOT_ELIGIBLE=3265, DEPENDS=23, UNKNOWN=28}");
        assertThat(communes)
                .filteredOn(screening -> screening.unit().type() == UnitType.DAC_KHU)
                .allMatch(screening -> screening.verdict() == EligibilityVerdict.UNKNOWN);
    }

    @Test
    void xaQuangVinhWasAlreadyRearranged() {
        AdministrativeUnit commune = VIETNAM.on(EVE).get(UnitCode.of("18235"));
        Screening screening = screened("2023-2025", EVE, List.of(commune)).get(0);

        assertThat(screening.exemptions())
                .hasToString("[already_rearranged: 2020-01-01 by 819/NQ-UBTVQH14 (35/2023/UBTVQH15 Điều 3)]");
    }

    @Test
    void targetsOf2025() {
        MergingCheck check = MergingCheck.of(RULES, "2025", STANDARDS);
        UnitProfile city = profile(UnitType.PHUONG, UnitType.THANH_PHO_TRUNG_UONG, "5.5", "44999");
        UnitProfile three = profile(UnitType.PHUONG, UnitType.THANH_PHO_TRUNG_UONG, "1", "9000");
        UnitProfile lowland = profile(UnitType.XA, UnitType.TINH, "30", "16000").with(inTheDelta());
        UnitProfile xaOfThree =
                profile(UnitType.XA, UnitType.TINH, "29", "16000").with(inTheDelta());
        UnitProfile ward = profile(UnitType.PHUONG, UnitType.TINH, "5.5", "20000");

        assertThat(verdict(check, city)).isEqualTo(StandardVerdict.NOT_MET);
        assertThat(check.exception(city, 2)).isEqualTo(MergingException.NONE);
        assertThat(check.exception(three, 3)).isEqualTo(MergingException.APPLIES);
        assertThat(verdict(check, lowland)).isEqualTo(StandardVerdict.MET);
        assertThat(verdict(check, xaOfThree)).isEqualTo(StandardVerdict.NOT_MET);
        assertThat(check.exception(xaOfThree, 3)).isEqualTo(MergingException.NONE);
        assertThat(verdict(check, ward))
                .as("15,000 in mountains and on borders, else 21,000")
                .isEqualTo(StandardVerdict.DEPENDS);
    }

    private static StandardVerdict verdict(MergingCheck check, UnitProfile formed) {
        return SettledRequirements.of(check.target(), formed, Set.of())
                .verdict(KnownSum.of(formed.figure(Criterion.POPULATION)), KnownSum.of(formed.figure(Criterion.AREA)));
    }

    @Test
    void whatIsNotConfirmedIsNoted() {
        assertThat(RULES.periods())
                .extracting(RearrangementPeriod::name)
                .containsExactly("2019-2021", "2023-2025", "2025", "2026-2030");
        assertThat(RULES.periods())
                .filteredOn(period -> !period.isConfirmed())
                .allSatisfy(period -> assertThat(period.note()).isNotBlank());
        assertThat(RULES.grounds())
                .filteredOn(ground -> !ground.isConfirmed())
                .extracting(RearrangementGround::toString)
                .containsExactly(
                        "area below 30 %, population below 200 % (35/2023/UBTVQH15)",
                        "area below 30 %, population below 300 % (35/2023/UBTVQH15)");
        assertThat(RULES.exemptions())
                .filteredOn(exemption -> !exemption.isConfirmed())
                .extracting(Exemption::period)
                .contains("2019-2021", "2025")
                .doesNotContain("2023-2025", "2026-2030");
    }

    /** Each period has its standards and its target. */
    @Test
    void everyPeriodCanBeScreened() {
        List<String> screened = new ArrayList<>();
        for (RearrangementPeriod period : RULES.periods()) {
            screened.add(screen(period.name()).standardRule() + " "
                    + MergingCheck.of(RULES, period.name(), STANDARDS).target().rule());
        }
        assertThat(screened)
                .containsExactly(
                        "1211/2016 1211/2016", "1211/2016 1211/2016", "1211/2016 76/2025", "112/2025 112/2025");
    }
}
