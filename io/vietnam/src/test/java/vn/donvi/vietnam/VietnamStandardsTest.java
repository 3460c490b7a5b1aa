package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.SpecialFactor;
import vn.donvi.standard.Standard;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Standards;
import vn.donvi.standard.Trait;
import vn.donvi.standard.TraitFact;
import vn.donvi.standard.Traits;
import vn.donvi.standard.UnitProfile;
import vn.donvi.standard.UnitProfiles;
import vn.donvi.standard.UnitTraits;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** The embedded standards, against published percentages and on every commune. */
class VietnamStandardsTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final Standards STANDARDS = VietnamStandards.load();
    private static final LocalDate OLD = LocalDate.of(2024, 10, 1);
    private static final LocalDate NEW = LocalDate.of(2026, 1, 1);

    private static StandardAnswer answer(LocalDate date, UnitProfile unit, Criterion criterion, String figure) {
        return StandardCheck.of(STANDARDS, date)
                .check(unit.with(StandardFigure.given(criterion, new BigDecimal(figure))))
                .stream()
                .filter(each -> each.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private static UnitProfile lowland(UnitType type) {
        Traits traits = Traits.UNKNOWN.withMinority(BigDecimal.ZERO);
        for (Trait trait : Trait.values()) {
            traits = trait.isShare() ? traits : traits.with(trait, false);
        }
        return UnitProfile.of(type).with(traits);
    }

    private static UnitProfile inTheDelta() {
        Traits traits = Traits.UNKNOWN.withMinority(BigDecimal.ZERO);
        for (Trait trait : Trait.values()) {
            traits = trait.isShare() ? traits : traits.with(trait, trait == Trait.RED_RIVER_DELTA);
        }
        return UnitProfile.of(UnitType.XA).with(traits);
    }

    /** Hà Nam's and Hồ Chí Minh City's plans of 2024 and 2025, as newspapers printed them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "xã Nhật Tựu,           area,       3.96,  18.86,  18.85,  21",
        "xã Nhật Tựu,           population, 6147,  76.84,  76.83,  8000",
        "xã Nhật Tân,           area,       4.688, 22.32,  22.32,  21",
        "xã Nhật Tân,           population, 12443, 155.54, 155.53, 8000"
    })
    void publishedPercentagesOfXaInTheRedRiverDelta(
            String unit, String criterion, String figure, String rounded, String truncated, String minimum) {
        StandardAnswer answer =
                answer(OLD, inTheDelta(), Criterion.find(criterion).orElseThrow(), figure);

        assertThat(answer.percentOfHigh()).contains(new Percentage(new BigDecimal(rounded), new BigDecimal(truncated)));
        assertThat(answer.percentOfLow()).isEqualTo(answer.percentOfHigh());
        assertThat(answer.requirement().high()).contains(new BigDecimal(minimum));
        assertThat(answer.verdict())
                .isEqualTo(
                        new BigDecimal(figure).compareTo(new BigDecimal(minimum)) < 0
                                ? StandardVerdict.NOT_MET
                                : StandardVerdict.MET);
        assertThat(answer.isConfirmed()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "phường Tân Tựu,  thị xã, area,       8.648, 157.24, 157.23",
        "phường Tân Tựu,  thị xã, population, 18590, 371.80, 371.80",
        "phường Hòa Bình, quận,   area,       0.98,  17.82,  17.81",
        "phường Khánh Hội, quận,  area,       1.07,  19.45,  19.45"
    })
    void publishedPercentagesOfPhuong(
            String unit, String parent, String criterion, String figure, String rounded, String truncated) {
        UnitProfile ward =
                UnitProfile.of(UnitType.PHUONG).under(UnitType.find(parent).orElseThrow());
        StandardAnswer answer = answer(OLD, ward, Criterion.find(criterion).orElseThrow(), figure);

        assertThat(answer.percentOfHigh()).contains(new Percentage(new BigDecimal(rounded), new BigDecimal(truncated)));
        assertThat(answer.documents()).containsExactly("1211/2016/UBTVQH13");
    }

    @Test
    void aFactorOf27Of2022IsTakenOnlySince2023() {
        StandardAnswer before = answer(LocalDate.of(2022, 12, 31), inTheDelta(), Criterion.AREA, "22");
        StandardAnswer after = answer(LocalDate.of(2023, 1, 1), inTheDelta(), Criterion.AREA, "22");

        assertThat(before.verdict()).isEqualTo(StandardVerdict.NOT_MET);
        assertThat(before.isConfirmed()).isFalse();
        assertThat(before.notes()).containsExactly("special factors of before 2023 were not seen");
        assertThat(after.verdict()).isEqualTo(StandardVerdict.MET);
        assertThat(after.factors()).hasToString("[70 % if red_river_delta (27/2022/UBTVQH15)]");
        assertThat(after.documents()).containsExactly("1211/2016/UBTVQH13", "27/2022/UBTVQH15");
    }

    @Test
    void ductThoMeetsTheStandardsOf2025UnlessItIsInTheMountains() {
        UnitProfile unknown = UnitProfile.of(UnitType.XA).under(UnitType.TINH);
        StandardAnswer people = answer(NEW, unknown, Criterion.POPULATION, "40065");
        StandardAnswer area = answer(NEW, unknown, Criterion.AREA, "48.93");
        StandardAnswer flat = answer(NEW, lowland(UnitType.XA), Criterion.AREA, "48.93");

        assertThat(people.verdict()).isEqualTo(StandardVerdict.MET);
        assertThat(people.percentOfHigh().orElseThrow().rounded()).isEqualTo("250.41");
        assertThat(people.percentOfHigh().orElseThrow().truncated()).isEqualTo("250.40");
        assertThat(people.isConfirmed()).isTrue();
        assertThat(area.verdict()).isEqualTo(StandardVerdict.DEPENDS);
        assertThat(area.reason()).isEqualTo("depends on mountain, island");
        assertThat(area.requirement().low()).contains(new BigDecimal("15"));
        assertThat(area.requirement().high()).contains(new BigDecimal("100"));
        assertThat(flat.verdict()).isEqualTo(StandardVerdict.MET);
        assertThat(flat.percentOfHigh().orElseThrow().rounded()).isEqualTo("163.10");
    }

    @Test
    void figuresOfTheGazetteerSayWhatTheyAre() {
        AdministrativeUnit commune = VIETNAM.on(NEW).get(UnitCode.of("18229"));
        UnitProfile profile = UnitProfiles.of(VIETNAM, NEW, UnitTraits.NONE).of(commune);

        assertThat(profile.type()).isEqualTo(UnitType.XA);
        assertThat(profile.parent()).contains(UnitType.TINH);
        assertThat(profile.figure(Criterion.POPULATION).orElseThrow().toString())
                .isEqualTo("StandardFigure[criterion=POPULATION, value=40064, basis=register_population,"
                        + " asOf=[2024-12-31], sources=[Merger map 2025-07], quality=Optional[OFFICIAL], note=]");
        assertThat(profile.figure(Criterion.AREA).orElseThrow().value()).isEqualTo("48.93");
    }

    @Test
    void typeOfTheDistrictChoosesTheStandardOfAPhuong() {
        assertThat(populationOfPhuong(UnitType.QUAN)).isEqualTo("15000");
        assertThat(populationOfPhuong(UnitType.THANH_PHO_THUOC_TINH)).isEqualTo("7000");
        assertThat(populationOfPhuong(UnitType.THANH_PHO_THUOC_THANH_PHO)).isEqualTo("7000");
        assertThat(populationOfPhuong(UnitType.THI_XA)).isEqualTo("5000");
        StandardAnswer without = answer(
                LocalDate.of(2025, 7, 1),
                UnitProfile.of(UnitType.PHUONG).under(UnitType.TINH),
                Criterion.POPULATION,
                "50000");
        assertThat(without.verdict()).isEqualTo(StandardVerdict.UNKNOWN);
        assertThat(without.reason()).isEqualTo("no standard of population is known for a phường right below a tỉnh");
    }

    private static String populationOfPhuong(UnitType parent) {
        return answer(OLD, UnitProfile.of(UnitType.PHUONG).under(parent), Criterion.POPULATION, "1")
                .requirement()
                .high()
                .orElseThrow()
                .toPlainString();
    }

    @Test
    void lowerUnitsAreCounted() {
        List<String> answers = new ArrayList<>();
        for (String code : List.of("01", "79")) {
            for (LocalDate date : List.of(OLD, NEW)) {
                AdministrativeUnit unit = VIETNAM.on(date).get(UnitCode.of(code));
                UnitProfile profile =
                        UnitProfiles.of(VIETNAM, date, UnitTraits.NONE).of(unit);
                answers.add(code + " " + date + " "
                        + Stream.of(Criterion.DISTRICT_UNITS, Criterion.COMMUNE_UNITS, Criterion.WARD_SHARE)
                                .map(criterion -> profile.figure(criterion)
                                        .map(figure -> figure.value().toPlainString())
                                        .orElseGet(
                                                () -> profile.missing(criterion).orElseThrow()))
                                .toList());
            }
        }
        assertThat(answers)
                .containsExactly(
                        "01 2024-10-01 [30, 579, 30.2245250431]",
                        "01 2026-01-01 [there are no units of the district level on 2026-01-01, 126, 40.4761904761]",
                        "79 2024-10-01 [22, 312, 79.8076923076]",
                        "79 2026-01-01 [there are no units of the district level on 2026-01-01, 168, 67.2619047619]");
    }

    /** A trait that is not known is not taken for absent: most of what is too small with plain standards depends. */
    @Test
    void everyCommuneIsScreened() {
        assertThat(screen("2022-12-31", false))
                .hasToString("{area DEPENDS=1474, area MET=2626, area NOT_MET=6274, area UNKNOWN=225, population "
                        + "DEPENDS=2606, population MET=4547, population NOT_MET=3388, population UNKNOWN=58}");
        assertThat(screen("2026-01-01", false))
                .hasToString(
                        "{area DEPENDS=1401, area MET=1804, area NOT_MET=91, area UNKNOWN=25, economy UNKNOWN=687, population "
                                + "DEPENDS=767, population MET=2509, population NOT_MET=25, population UNKNOWN=20, urbanisation UNKNOWN=687}");
    }

    @Test
    void everyCommuneIsScreenedAsIfItHadNoTrait() {
        assertThat(screen("2022-12-31", true))
                .hasToString("{area MET=4100, area NOT_MET=6274, area UNKNOWN=225, population "
                        + "MET=4547, population NOT_MET=5994, population UNKNOWN=58}");
        assertThat(screen("2026-01-01", true))
                .hasToString("{area MET=2876, area NOT_MET=420, area UNKNOWN=25, economy UNKNOWN=687, population "
                        + "MET=2509, population NOT_MET=792, population UNKNOWN=20, urbanisation UNKNOWN=687}");
        assertThat(screen("2026-09-20", true))
                .hasToString("{area MET=2883, area NOT_MET=413, area UNKNOWN=25, economy UNKNOWN=709, population "
                        + "MET=2508, population NOT_MET=793, population UNKNOWN=20, urbanisation UNKNOWN=709}");
    }

    private static Map<String, Integer> screen(String day, boolean isPlain) {
        LocalDate date = LocalDate.parse(day);
        List<AdministrativeUnit> communes = VIETNAM.on(date).units(UnitLevel.COMMUNE);
        List<TraitFact> facts = new ArrayList<>();
        for (AdministrativeUnit commune : isPlain ? communes : List.<AdministrativeUnit>of()) {
            for (Trait trait : Trait.values()) {
                facts.add(new TraitFact(commune.code(), trait, trait.isShare() ? "0" : "no", ""));
            }
        }
        StandardCheck check = StandardCheck.of(STANDARDS, date);
        UnitProfiles profiles = UnitProfiles.of(VIETNAM, date, UnitTraits.of(facts));
        Map<String, Integer> counts = new TreeMap<>();
        for (AdministrativeUnit commune : communes) {
            for (StandardAnswer answer : check.check(profiles.of(commune))) {
                counts.merge(answer.criterion().label() + " " + answer.verdict(), 1, Integer::sum);
            }
        }
        return counts;
    }

    @Test
    void measuresOfPopulationAreTakenInOneOrder() {
        LocalDate date = LocalDate.of(2022, 12, 31);
        UnitProfiles profiles = UnitProfiles.of(VIETNAM, date, UnitTraits.NONE);
        Map<String, Integer> bases = new TreeMap<>();
        for (AdministrativeUnit commune : VIETNAM.on(date).units(UnitLevel.COMMUNE)) {
            String basis = profiles.of(commune)
                    .figure(Criterion.POPULATION)
                    .map(StandardFigure::basis)
                    .orElse("none");
            bases.merge(basis, 1, Integer::sum);
        }
        assertThat(UnitProfiles.POPULATION_MEASURES)
                .containsExactly(
                        Measure.REGISTER_POPULATION,
                        Measure.RESIDENT_POPULATION,
                        Measure.DECLARED_POPULATION,
                        Measure.CENSUS_POPULATION);
        assertThat(bases)
                .hasToString("{census_population=9941, declared_population=475, none=58, register_population=125}");
    }

    @Test
    void whatIsNotConfirmedIsNoted() {
        assertThat(STANDARDS.rules()).containsExactly("1211/2016", "112/2025");
        assertThat(STANDARDS.ruleOn(LocalDate.of(2016, 5, 24))).isEmpty();
        assertThat(STANDARDS.ruleOn(LocalDate.of(2025, 12, 31))).contains("1211/2016");
        assertThat(STANDARDS.ruleOn(NEW)).contains("112/2025");
        assertThat(STANDARDS.standards().stream()
                        .filter(each -> !each.isConfirmed())
                        .map(Standard::type)
                        .distinct())
                .containsExactly(UnitType.TINH, UnitType.HUYEN, UnitType.QUAN, UnitType.THI_XA);
        assertThat(STANDARDS.factors().stream().filter(SpecialFactor::isSeen).filter(each -> !each.isConfirmed()))
                .extracting(SpecialFactor::toString)
                .containsExactly(
                        "50 % if minority from 50 % (112/2025/UBTVQH15)", "50 % if land_border (112/2025/UBTVQH15)");
    }

    /** For each type, date and criterion some standard applies whatever the traits are, or none at all is known. */
    @Test
    void noUnitFallsBetweenTwoStandards() {
        for (LocalDate date : List.of(LocalDate.of(2020, 1, 1), OLD, NEW)) {
            StandardCheck check = StandardCheck.of(STANDARDS, date);
            for (UnitType type : UnitType.values()) {
                for (StandardAnswer answer : check.check(UnitProfile.of(type).under(UnitType.THI_XA))) {
                    assertThat(answer.requirement().low().filter(low -> low.signum() == 0))
                            .as("%s %s %s", date, type, answer.criterion())
                            .isEmpty();
                }
            }
        }
    }
}
