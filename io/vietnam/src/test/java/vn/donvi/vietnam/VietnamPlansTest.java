package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Conversion;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.crosswalk.Crosswalk;
import vn.donvi.csv.GazetteerCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.plan.MergerPlan;
import vn.donvi.plan.PlanPart;
import vn.donvi.plan.PlanProblem;
import vn.donvi.plan.PlanRow;
import vn.donvi.plan.PlannedRegister;
import vn.donvi.plan.Proposal;
import vn.donvi.plan.UnitReference;
import vn.donvi.plan.assessment.Balance;
import vn.donvi.plan.assessment.MergerAssessment;
import vn.donvi.plan.assessment.PlanAssessment;
import vn.donvi.plan.assessment.PlannedAnswer;
import vn.donvi.plan.outcome.MergerOutcome;
import vn.donvi.plan.outcome.PlanComparison;
import vn.donvi.problem.Location;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.StandardCheck;
import vn.donvi.standard.StandardVerdict;
import vn.donvi.standard.Trait;
import vn.donvi.standard.TraitFact;
import vn.donvi.standard.UnitTraits;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.BeforeAfter;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** Plans for real units: published percentages, plans of the past beside what happened, and a plan as a gazetteer. */
class VietnamPlansTest {
    private static final Gazetteer VIETNAM = VietnamGazetteer.load();
    private static final LocalDate NEXT = LocalDate.of(2026, 12, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate DECEMBER_2024 = LocalDate.of(2024, 12, 1);
    private static final LocalDate DATA = LocalDate.of(2023, 12, 31);

    private static PlanAssessment assess(MergerPlan plan, String rule, LocalDate date, UnitTraits traits) {
        return PlanAssessment.of(
                plan,
                Optional.of(StandardCheck.of(VietnamStandards.load(), rule, date)),
                traits,
                Optional.of(VietnamPartyRegister.load(VIETNAM)));
    }

    private static Percentage percentage(MergerAssessment merger, Criterion criterion) {
        return answer(merger, criterion).low().percentOfHigh().orElseThrow();
    }

    private static PlannedAnswer answer(MergerAssessment merger, Criterion criterion) {
        return merger.answers().stream()
                .filter(answer -> answer.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private static Percentage percentage(String rounded, String truncated) {
        return new Percentage(new BigDecimal(rounded), new BigDecimal(truncated));
    }

    // Published percentages

    /** Hà Nam's plan of 2024 as newspapers printed it: two xã of Kim Bảng, which becomes a thị xã on the day. */
    private static MergerPlan kimBang() {
        return MergerPlan.of(VIETNAM, LocalDate.of(2025, 1, 1))
                .merge("350")
                .typed(UnitType.THI_XA)
                .merge("13399", "13402")
                .withFigures("13399", 3.96, 6147, DATA)
                .withFigures("13402", 4.688, 12443, DATA)
                .named("Tân Tựu")
                .typed(UnitType.PHUONG)
                .seat("13402")
                .build();
    }

    @Test
    void publishedPercentagesOfAPhuongThatIsMadeOfTwoXa() {
        MergerAssessment ward = assess(kimBang(), "1211/2016", LocalDate.of(2025, 1, 1), UnitTraits.NONE)
                .mergers()
                .get(1);

        assertThat(ward.area().low()).isEqualTo("8.648");
        assertThat(ward.population().low()).isEqualTo("18590");
        assertThat(percentage(ward, Criterion.AREA)).isEqualTo(percentage("157.24", "157.23"));
        assertThat(percentage(ward, Criterion.POPULATION)).isEqualTo(percentage("371.80", "371.80"));
        assertThat(answer(ward, Criterion.AREA).verdict()).isEqualTo(StandardVerdict.MET);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"13399, 3.96,  6147,  18.86, 18.85, 76.84,  76.83", "13402, 4.688, 12443, 22.32, 22.32, 155.54, 155.53"
    })
    void publishedPercentagesOfXaOneOfThemTruncated(
            String code,
            double km2,
            long persons,
            String area,
            String areaTruncated,
            String people,
            String peopleTruncated) {
        List<TraitFact> facts = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            String value = trait.isShare() ? "0" : trait == Trait.RED_RIVER_DELTA ? "yes" : "no";
            facts.add(new TraitFact(UnitCode.of(code), trait, value, ""));
        }
        LocalDate day = LocalDate.of(2024, 10, 1);
        MergerPlan plan = MergerPlan.of(VIETNAM, day)
                .merge(code)
                .withFigures(code, km2, persons, DATA)
                .named("Khác")
                .build();

        MergerAssessment xa =
                assess(plan, "1211/2016", day, UnitTraits.of(facts)).mergers().get(0);

        assertThat(percentage(xa, Criterion.AREA)).isEqualTo(percentage(area, areaTruncated));
        assertThat(percentage(xa, Criterion.POPULATION)).isEqualTo(percentage(people, peopleTruncated));
    }

    /** The plan states the area of the whole; nobody states those of the parts of old wards. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"27211, Hòa Bình, 0.98, 17.82, 17.81", "27265, Khánh Hội, 1.07, 19.45, 19.45"})
    void publishedPercentagesOfWardsOfHoChiMinhCity(
            String code, String name, double km2, String rounded, String truncated) {
        Proposal stated = new Proposal(
                name,
                Optional.of(UnitType.PHUONG),
                Optional.empty(),
                Optional.empty(),
                "đề án",
                "",
                OptionalDouble.of(km2),
                OptionalLong.empty(),
                "",
                "");
        MergerPlan plan = planOf("79", REFORM, unit -> unit.code().value().equals(code) ? stated : said(unit));

        MergerAssessment ward = assess(plan, "1211/2016", REFORM, UnitTraits.NONE).mergers().stream()
                .filter(merger -> merger.planned().change().equals(code))
                .findFirst()
                .orElseThrow();

        assertThat(ward.planned().unit().code()).hasToString(code);
        assertThat(percentage(ward, Criterion.AREA)).isEqualTo(percentage(rounded, truncated));
        assertThat(answer(ward, Criterion.AREA).verdict()).isEqualTo(StandardVerdict.NOT_MET);
    }

    @Test
    void ductThoAgainstTheStandardsOf2025() {
        Proposal stated = new Proposal(
                "Đức Thọ",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "Báo Hà Tĩnh",
                "",
                OptionalDouble.of(48.93),
                OptionalLong.of(40_065),
                "",
                "");
        MergerPlan plan = MergerPlan.of(VIETNAM, REFORM)
                .addRows(rows(VIETNAM.on(REFORM).get(UnitCode.of("18229")), "1", stated))
                .build();
        UnitTraits lowland = UnitTraits.of(plan.units().get(0).members().stream()
                .flatMap(member -> List.of(Trait.MOUNTAIN, Trait.ISLAND).stream()
                        .map(trait -> new TraitFact(member.code(), trait, "no", "")))
                .toList());

        MergerAssessment unknown = assess(plan, "112/2025", LocalDate.of(2026, 1, 1), UnitTraits.NONE)
                .mergers()
                .get(0);
        MergerAssessment flat = assess(plan, "112/2025", LocalDate.of(2026, 1, 1), lowland)
                .mergers()
                .get(0);

        assertThat(percentage(unknown, Criterion.POPULATION)).isEqualTo(percentage("250.41", "250.40"));
        assertThat(answer(unknown, Criterion.POPULATION).verdict()).isEqualTo(StandardVerdict.MET);
        assertThat(answer(unknown, Criterion.AREA).verdict()).isEqualTo(StandardVerdict.DEPENDS);
        assertThat(answer(unknown, Criterion.AREA).reason()).isEqualTo("depends on mountain, island");
        assertThat(percentage(flat, Criterion.AREA)).isEqualTo(percentage("163.10", "163.10"));
        assertThat(answer(flat, Criterion.AREA).verdict()).isEqualTo(StandardVerdict.MET);
        assertThat(flat.balances()).extracting(Balance::isExplained).containsOnly(false);
        assertThat(flat.party().orElseThrow().merged().explanation()).isEqualTo("made of 4 whole units: at most 33");
    }

    // Plans of the past

    /** Rows that plan what became of some units of a province on a day. */
    private static List<PlanRow> rows(AdministrativeUnit formed, String change, Proposal proposal) {
        List<PlanRow> rows = new ArrayList<>();
        for (UnitChange made : VIETNAM.beginnings(formed)) {
            for (Transfer transfer : made.transfers()) {
                if (transfer.target().equals(formed.id())) {
                    PlanPart part = new PlanPart(
                            new UnitReference(
                                    transfer.source().code(),
                                    Optional.of(transfer.source().since())),
                            transfer.area(),
                            transfer.population(),
                            OptionalDouble.empty(),
                            OptionalLong.empty(),
                            Optional.empty(),
                            transfer.source().code().equals(formed.code()));
                    rows.add(new PlanRow(change, part, proposal, Location.of("change " + change)));
                }
            }
        }
        return rows;
    }

    /** What a plan would have said of a unit that was formed as planned. */
    private static Proposal said(AdministrativeUnit unit) {
        return Proposal.NONE.named(unit.name()).typed(unit.type());
    }

    private static MergerPlan planOf(String province, LocalDate date) {
        return planOf(province, date, VietnamPlansTest::said);
    }

    private static MergerPlan planOf(
            String province, LocalDate date, Function<AdministrativeUnit, Proposal> proposals) {
        List<PlanRow> rows = new ArrayList<>();
        for (AdministrativeUnit unit : VIETNAM.on(date).within(UnitCode.of(province), UnitLevel.COMMUNE)) {
            if (unit.id().since().equals(date)) {
                rows.addAll(rows(unit, unit.code().toString(), proposals.apply(unit)));
            }
        }
        return MergerPlan.of(VIETNAM, date).addRows(rows).build();
    }

    @Test
    void planThatHadBeenForWhatHappenedIsEnactedAsPlanned() {
        MergerPlan haiDuong = planOf("30", DECEMBER_2024);
        MergerPlan haTinh = planOf("42", REFORM);

        assertThat(haiDuong.units()).hasSize(28);
        assertThat(PlanComparison.of(haiDuong, VIETNAM).outcomes())
                .extracting(MergerOutcome::kind)
                .containsOnly(MergerOutcome.Kind.AS_PLANNED);
        assertThat(haTinh.units()).hasSize(69);
        assertThat(PlanComparison.of(haTinh, VIETNAM).outcomes())
                .extracting(MergerOutcome::kind)
                .containsOnly(MergerOutcome.Kind.AS_PLANNED);
    }

    /** Hải Dương had 235 communes and has 207 by 1250/NQ-UBTVQH15: 151 xã, 46 phường, 10 thị trấn; Gia Lộc has 14. */
    @Test
    void planOfHaiDuongLeavesTheNumbersThatTheResolutionStates() {
        MergerPlan plan = planOf("30", DECEMBER_2024);
        PlanAssessment assessment = assess(plan, "1211/2016", DECEMBER_2024, UnitTraits.NONE);

        Map<UnitType, BeforeAfter> counts = assessment.provinces().get(0).counts();

        assertThat(counts)
                .hasEntrySatisfying(
                        UnitType.XA, count -> assertThat(count.after()).isEqualTo(151))
                .hasEntrySatisfying(
                        UnitType.PHUONG, count -> assertThat(count.after()).isEqualTo(46))
                .hasEntrySatisfying(
                        UnitType.THI_TRAN, count -> assertThat(count.after()).isEqualTo(10));
        assertThat(counts.entrySet().stream()
                        .filter(entry -> entry.getKey().level() == UnitLevel.COMMUNE)
                        .mapToInt(entry -> entry.getValue().before())
                        .sum())
                .isEqualTo(235);
        assertThat(plan.gazetteer().on(DECEMBER_2024).children(UnitCode.of("297")))
                .hasSize(14);
    }

    /** A made-up plan for Gia Lộc, each of whose changes went another way. */
    @Test
    void planOfGiaLocBesideWhatHappened() {
        MergerPlan plan = MergerPlan.of(VIETNAM, LocalDate.of(2023, 10, 5))
                .merge("11029", "11035")
                .named("Gia Phúc")
                .seat("11035")
                .merge("11032", "11038")
                .named("Tân Tiến")
                .seat("11038")
                .merge("11065", "11068", "11062")
                .named("Nhật Quang")
                .merge("11044", "11047")
                .named("Hoàng Diệu")
                .build();

        PlanComparison comparison = PlanComparison.of(plan, VIETNAM, REFORM.minusDays(1));

        assertThat(comparison.outcomes())
                .extracting(outcome -> outcome.kind() + ": " + outcome.description())
                .containsExactly(
                        "AS_PLANNED: ",
                        "OTHER_NAME: named Gia Tiến, planned Tân Tiến",
                        "OTHER_MEMBERS: without Xã Quang Minh (11062@2004-08-31)",
                        "NOT_ENACTED: ");
        assertThat(PlanComparison.of(plan, VIETNAM).outcomes().get(3).description())
                .startsWith("with Thị trấn Gia Lộc (10999@2019-12-01), Xã Gia Phúc (11035@2024-12-01)")
                .endsWith("; named Gia Phúc, planned Hoàng Diệu");
        assertThat(comparison.outcomes().get(0).changes().get(0).citation()).hasToString("1250/NQ-UBTVQH15");
    }

    @Test
    void planOfTanTuuWasEnactedWithTheCodeOfItsSeat() {
        MergerOutcome outcome = PlanComparison.of(kimBang(), VIETNAM).outcomes().get(1);

        assertThat(outcome.kind()).isEqualTo(MergerOutcome.Kind.AS_PLANNED);
        assertThat(outcome.formed()).hasToString("Optional[Phường Tân Tựu (13402@2025-01-01)]");
        assertThat(outcome.planned().unit().id())
                .isEqualTo(outcome.formed().orElseThrow().id());
    }

    // A plan is a gazetteer

    private static MergerPlan ducTho() {
        return MergerPlan.of(VIETNAM, NEXT)
                .merge("18229", "18244")
                .named("Đức Thọ")
                .seat("18229")
                .build();
    }

    @Test
    void lineageCrosswalkFiguresAndAddressesWorkOnAPlan() {
        MergerPlan plan = ducTho();
        Gazetteer planned = plan.gazetteer();
        AdministrativeUnit formed = planned.on(NEXT).get(UnitCode.of("18229"));

        assertThat(planned.lineage(planned.get(
                                VIETNAM.on(REFORM).get(UnitCode.of("18244")).id()))
                        .outcomes())
                .containsExactly(formed);
        assertThat(Crosswalk.between(planned, REFORM, NEXT).rows())
                .filteredOn(row -> row.target().filter(formed::equals).isPresent())
                .hasSize(2);
        assertThat(CarriedFigures.of(planned, Measure.REGISTER_POPULATION, AsOf.nearestTo(NEXT))
                        .find(formed)
                        .orElseThrow()
                        .value())
                .isEqualTo(58_782);
        Conversion conversion = AddressConverter.to(planned, NEXT).convert("Xã Tùng Châu, Huyện Đức Thọ, Tỉnh Hà Tĩnh");
        assertThat(conversion.unit()).contains(formed);
    }

    @Test
    void registerOfAPlanClosesAndFormsWhatTheRuleSays() {
        PlannedRegister planned = PlannedRegister.of(VietnamPartyRegister.load(VIETNAM), ducTho());

        assertThat(planned.closed()).hasToString("[Đảng bộ xã Đức Thọ (18229@2025-07-01)]");
        assertThat(planned.formed()).hasToString("[Đảng bộ xã Đức Thọ (18229@2026-12-01)]");
        assertThat(planned.register().organizations())
                .hasSize(VietnamPartyRegister.load(VIETNAM).organizations().size() + 1);
    }

    @Test
    void planIsWrittenAndLaidOverTheGazetteerAgainAsAnOverlay(@TempDir Path folder) throws IOException {
        Gazetteer planned = ducTho().gazetteer();

        GazetteerCsv.writeOverlay(VIETNAM, planned, folder);
        Gazetteer again = GazetteerCsv.readOnto(VIETNAM, folder);

        assertThat(again.on(NEXT).units()).isEqualTo(planned.on(NEXT).units());
        assertThat(again.changes()).isEqualTo(planned.changes());
    }

    @Test
    void everyProblemOfABadPlanComesAtOnce() {
        List<PlanProblem> problems = MergerPlan.of(VIETNAM, NEXT)
                .merge("18229", "18247")
                .merge("18244", "00004")
                .merge("18229", "18262")
                .named("Đức Đồng")
                .check();

        assertThat(problems)
                .extracting(PlanProblem::toString)
                .containsExactly(
                        "change 1: no unit bears the code 18247 on 2026-11-30; Xã Liên Minh bore it until 2025-06-30 and"
                                + " became Xã Đức Minh 18244@2025-07-01",
                        "change 2: the units are of 2 provinces: Tỉnh Hà Tĩnh, Thành phố Hà Nội",
                        "change 3: Xã Đức Thọ (18229@2025-07-01) is taken whole, and again: by change 1 and change 3",
                        "change 3: the name Đức Đồng is taken in Tỉnh Hà Tĩnh: Xã Đức Đồng (18304@2025-07-01) has it");
    }
}
