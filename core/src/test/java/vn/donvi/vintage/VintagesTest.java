package vn.donvi.vintage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.donvi.fixture.Draft.code;
import static vn.donvi.fixture.Draft.date;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Transfer;
import vn.donvi.fixture.Draft;
import vn.donvi.fixture.Fixtures;
import vn.donvi.fixture.RandomHistory;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;
import vn.donvi.vintage.UnexplainedCode.Reason;

class VintagesTest {
    private static final Gazetteer SMALL = Fixtures.small().build();

    @Test
    void codesThatWereInForceTogetherInOneRunOfDatesDecide() {
        Vintages vintages = Vintages.of(SMALL, codes("00002", "00003", "00008"));

        assertThat(vintages.verdict()).isEqualTo(Verdict.DECIDED);
        assertThat(vintages.dates()).hasValue(DateRange.parse("2019-01-01/.."));
        assertThat(vintages.date()).hasValue(date("2019-01-01"));
        assertThat(vintages.best()).hasSize(1);
        assertThat(vintages.all().get(0)).isEqualTo(vintages.best().get(0));
    }

    @Test
    void oneRunOfDatesDoesNotDecideIfACodeChangedItsTerritoryInIt() {
        Vintages vintages = Vintages.of(SMALL, codes("00001", "00004", "00007"));

        assertThat(vintages.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(vintages.dates()).isEmpty();
        assertThat(vintages.best())
                .containsExactly(new Vintage(
                        DateRange.parse("2012-03-01/2019-01-01"),
                        3,
                        0,
                        0,
                        List.of(new Vintage.Shift(date("2018-06-01"), List.of(code("00004"))))));
    }

    @Test
    void codeAloneThatMeantAnotherUnitBeforeIsUndecided() {
        Vintages vintages = Vintages.of(SMALL, codes("00002"));

        assertThat(vintages.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(vintages.dates()).isEmpty();
        assertThat(vintages.date()).isEmpty();
        assertThat(vintages.best())
                .extracting(Vintage::dates)
                .containsExactly(DateRange.parse("2004-08-31/2010-01-01"), DateRange.parse("2018-06-01/.."));
    }

    @Test
    void nameDecidesWhatACodeAloneDoesNot() {
        CodeColumn column = new CodeColumn();
        column.add("00002", "xã BIEN");

        assertThat(Vintages.of(SMALL, column).dates()).hasValue(DateRange.parse("2018-06-01/.."));
    }

    @Test
    void territoryThatChangedUnderTheSameCodeIsUndecidedEvenOnConsecutiveDays() {
        Vintages vintages = Vintages.of(SMALL, codes("00003"));

        assertThat(vintages.verdict()).isEqualTo(Verdict.UNDECIDED);
        assertThat(vintages.best()).hasSize(1);
        assertThat(vintages.best().get(0).readings())
                .containsExactly(DateRange.parse("2004-08-31/2012-03-01"), DateRange.parse("2012-03-01/.."));
    }

    @Test
    void unitThatOnlyMovedToAnotherParentKeepsItsMeaning() {
        Vintages vintages = Vintages.of(SMALL, codes("002"));

        assertThat(vintages.verdict()).isEqualTo(Verdict.DECIDED);
        assertThat(vintages.dates()).hasValue(DateRange.parse("2004-08-31/.."));
    }

    @Test
    void completeListOfALevelDecidesBetweenReadings() {
        Vintages vintages = Vintages.of(SMALL, codes("00001", "00002", "00003", "00007"));

        assertThat(vintages.best()).hasSize(2);
        assertThat(vintages.verdict()).isEqualTo(Verdict.COMPLETE_LIST);
        assertThat(vintages.dates()).hasValue(DateRange.parse("2004-08-31/2010-01-01"));
    }

    @Test
    void codesThatNoDateExplainsAreNotOfUnits() {
        Vintages vintages = Vintages.of(SMALL, codes("70000", "x y", "00001"));

        assertThat(vintages.verdict()).isEqualTo(Verdict.UNEXPLAINED);
        assertThat(vintages.dates()).isEmpty();
    }

    @Test
    void columnOfTwoVintagesSaysWhichCodesAreOfWhich() {
        Vintages vintages = Vintages.of(SMALL, codes("00008", "00007", "00007", "00002", "70000"));

        assertThat(vintages.verdict()).isEqualTo(Verdict.MIXED);
        assertThat(vintages.verdict().isDecided()).isFalse();
        assertThat(vintages.date()).isEmpty();
        Mixture mixture = vintages.mixture().orElseThrow();
        assertThat(mixture.earlier())
                .isEqualTo(new Mixture.Part(
                        DateRange.parse("2004-08-31/2019-01-01"), List.of(new ColumnCode("00007", "", 2))));
        assertThat(mixture.earlier().rows()).isEqualTo(2);
        assertThat(mixture.later())
                .isEqualTo(new Mixture.Part(DateRange.parse("2019-01-01/.."), List.of(new ColumnCode("00008", "", 1))));
        assertThat(mixture.both()).containsExactly(new ColumnCode("00002", "", 1));
        assertThat(mixture.neither()).containsExactly(new ColumnCode("70000", "", 1));
    }

    @Test
    void fewerThanOneCodeInFiftyMakesNoMixture() {
        assertThat(verdictOfTwoStrays(48)).isEqualTo(Verdict.MIXED);
        assertThat(verdictOfTwoStrays(49)).isEqualTo(Verdict.UNDECIDED);
    }

    /** The verdict on so many codes that are always in force, one that ended and one that began after that. */
    private static Verdict verdictOfTwoStrays(int others) {
        Draft draft = new Draft()
                .province("01", UnitType.TINH, "An", "2004-08-31/..")
                .unit("50000", UnitType.XA, "Cũ", "2004-08-31/2010-01-01", "01")
                .dissolution("end", "2010-01-01", "50000@2004-08-31")
                .unit("50001", UnitType.XA, "Mới", "2012-01-01/..", "01")
                .establishment("begin", "2012-01-01", "50001@2012-01-01");
        CodeColumn column = codes("50000", "50001");
        for (int i = 0; i < others; i++) {
            String code = String.valueOf(10_000 + i);
            draft.unit(code, UnitType.XA, code, "2004-08-31/..", "01");
            column.add(code);
        }
        return Vintages.of(draft.build(), column).verdict();
    }

    @Test
    void emptyColumnIsUnexplained() {
        CodeColumn column = codes("", "  ");

        assertThat(column.rows()).isEqualTo(2);
        assertThat(column.blank()).isEqualTo(2);
        assertThat(column.distinct()).isZero();
        assertThat(Vintages.of(SMALL, column).verdict()).isEqualTo(Verdict.UNEXPLAINED);
        assertThat(Vintages.of(SMALL, column).all())
                .containsExactly(new Vintage(DateRange.parse("2004-08-31/.."), 0, 0, 0, List.of()));
    }

    @Test
    void everyUnexplainedCodeSaysWhy() {
        CodeColumn column = new CodeColumn();
        column.add("00001", "Xã Hòa");
        column.add(" 00004 ");
        column.add("00004");
        column.add("00005");
        column.add("001", "Huyện Đông");
        column.add("70000");
        column.add("7 0", "a name");
        column.add("00009");

        assertThat(Vintages.of(SMALL, column, UnitLevel.COMMUNE).unexplained(date("2020-06-01")))
                .containsExactly(
                        unexplained("00001", "Xã Hòa", 1, Reason.OTHER_NAME, "00001@2010-01-01"),
                        unexplained("00005", "", 1, Reason.NOT_IN_FORCE, "00005@2015-01-01"),
                        unexplained("001", "Huyện Đông", 1, Reason.OTHER_LEVEL, "001@2004-08-31"),
                        new UnexplainedCode("70000", "", 1, Reason.UNKNOWN_CODE, Optional.empty()),
                        new UnexplainedCode("7 0", "a name", 1, Reason.UNKNOWN_CODE, Optional.empty()));
        assertThat(Vintages.of(SMALL, column, UnitLevel.COMMUNE).unexplained(date("2004-08-31")))
                .as("not yet in force")
                .contains(unexplained("00004", "", 2, Reason.NOT_IN_FORCE, "00004@2012-03-01"))
                .contains(unexplained("00009", "", 1, Reason.NOT_IN_FORCE, "00009@2019-01-01"));
    }

    @Test
    void zerosBeforeANumberInANameDoNotMatter() {
        Gazetteer gazetteer = new Draft()
                .province("01", UnitType.TINH, "An", "2004-08-31/..")
                .unit("00001", UnitType.PHUONG, "4", "2004-08-31/..", "01")
                .build();
        CodeColumn column = new CodeColumn();
        column.add("00001", "Phường 04");
        column.add("00001", "Phường 4");
        column.add("00001", "4");

        assertThat(Vintages.of(gazetteer, column).best().get(0).explained()).isEqualTo(3);
        column.add("00001", "Phường 40");
        assertThat(Vintages.of(gazetteer, column).best().get(0).explained()).isEqualTo(3);
    }

    @Test
    void dateBeforeTheGazetteerIsRefused() {
        Vintages vintages = Vintages.of(SMALL, codes("00001"));

        assertThatThrownBy(() -> vintages.unexplained(date("2004-08-30")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the gazetteer begins on 2004-08-31 and says nothing about 2004-08-30");
    }

    /** Every date against every code, one by one. */
    @Test
    void vintagesOfRandomColumnsAreThoseOfBruteForce() {
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (long seed = 0; seed < 400; seed++) {
            Random random = new Random(seed);
            Gazetteer gazetteer = RandomHistory.of(seed, 4).build();
            @Nullable UnitLevel level = random.nextInt(3) == 0 ? UnitLevel.COMMUNE : null;
            CodeColumn column = column(gazetteer, random);
            Vintages vintages = level == null ? Vintages.of(gazetteer, column) : Vintages.of(gazetteer, column, level);
            new BruteForce(gazetteer, column, level).check(vintages, "seed " + seed);
            verdicts.add(vintages.verdict());
        }
        assertThat(verdicts).containsExactly(Verdict.values());
    }

    private static CodeColumn column(Gazetteer gazetteer, Random random) {
        List<AdministrativeUnit> units = gazetteer.units();
        AdministrativeUnit any = units.get(random.nextInt(units.size()));
        CodeColumn column = new CodeColumn();
        boolean named = random.nextInt(3) == 0;
        switch (random.nextInt(3)) {
            case 0 ->
                gazetteer
                        .on(any.id().since())
                        .units(any.level())
                        .forEach(unit -> column.add(unit.code().value(), named ? unit.fullName() : ""));
            case 1 ->
                gazetteer.on(any.id().since()).units().stream()
                        .filter(unit -> random.nextBoolean())
                        .forEach(unit -> column.add(unit.code().value(), named ? unit.name() : ""));
            default ->
                units.stream()
                        .filter(unit -> random.nextInt(3) == 0)
                        .forEach(unit -> column.add(unit.code().value(), named ? unit.fullName() : ""));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            column.add("unknown " + i);
        }
        return column;
    }

    private static CodeColumn codes(String... codes) {
        CodeColumn column = new CodeColumn();
        List.of(codes).forEach(column::add);
        return column;
    }

    private static UnexplainedCode unexplained(String code, String name, long rows, Reason reason, String unit) {
        return new UnexplainedCode(code, name, rows, reason, SMALL.find(UnitId.parse(unit)));
    }

    /** Says for every date by itself which codes it explains, and for every two days whether their codes mean the same. */
    private static final class BruteForce {
        private final Gazetteer gazetteer;
        private final List<CodeColumn.Cell> cells;
        private final @Nullable UnitLevel level;
        private final List<LocalDate> dates;
        private final Map<LocalDate, Set<CodeColumn.Cell>> explained = new HashMap<>();
        private final Map<LocalDate, List<UnitCode>> shifted = new HashMap<>();

        BruteForce(Gazetteer gazetteer, CodeColumn column, @Nullable UnitLevel level) {
            this.gazetteer = gazetteer;
            this.cells = column.cells();
            this.level = level;
            LocalDate last = gazetteer.changes().stream()
                    .map(change -> change.date())
                    .max(LocalDate::compareTo)
                    .orElse(Draft.BASELINE);
            this.dates = Draft.BASELINE.datesUntil(last.plusDays(3)).toList();
        }

        void check(Vintages vintages, String about) {
            List<List<LocalDate>> runs = new ArrayList<>();
            List<List<LocalDate>> readings = new ArrayList<>();
            int most = 0;
            for (LocalDate date : dates) {
                LocalDate eve = date.minusDays(1);
                boolean isFirst = date.equals(Draft.BASELINE);
                if (isFirst || !explained(eve).equals(explained(date))) {
                    runs.add(new ArrayList<>());
                    readings.add(new ArrayList<>());
                } else if (!shifted(date).isEmpty()) {
                    readings.add(new ArrayList<>());
                }
                runs.get(runs.size() - 1).add(date);
                readings.get(readings.size() - 1).add(date);
                most = Math.max(most, explained(date).size());
            }
            int best = most;
            assertThat(vintages.all())
                    .as(about)
                    .extracting(Vintage::dates)
                    .containsExactlyInAnyOrderElementsOf(
                            runs.stream().map(this::range).toList());
            for (Vintage vintage : vintages.all()) {
                LocalDate date = vintage.dates().startInclusive();
                assertThat(vintage.explained())
                        .as(about)
                        .isEqualTo(explained(date).size());
                assertThat(vintage.unexplained())
                        .isEqualTo(cells.size() - explained(date).size());
                assertThat(vintages.unexplained(date))
                        .extracting(UnexplainedCode::code, UnexplainedCode::name)
                        .containsExactlyElementsOf(cells.stream()
                                .filter(cell -> !explained(date).contains(cell))
                                .map(cell -> tuple(cell.code, cell.name))
                                .toList());
                assertThat(vintage.shifts())
                        .as(about)
                        .containsExactlyElementsOf(dates.stream()
                                .filter(day -> vintage.dates().contains(day) && !day.equals(date))
                                .filter(day -> !shifted(day).isEmpty())
                                .map(day -> new Vintage.Shift(day, shifted(day)))
                                .toList());
            }
            List<List<LocalDate>> bestReadings = readings.stream()
                    .filter(reading -> explained(reading.get(0)).size() == best)
                    .toList();
            assertThat(vintages.best().stream().flatMap(vintage -> vintage.readings().stream()))
                    .containsExactlyElementsOf(
                            bestReadings.stream().map(this::range).toList());
            checkVerdict(vintages, bestReadings, best, about);
        }

        private void checkVerdict(Vintages vintages, List<List<LocalDate>> readings, int best, String about) {
            List<List<LocalDate>> complete = readings.stream()
                    .filter(reading -> best == cells.size() && reading.stream().anyMatch(this::isComplete))
                    .toList();
            List<LocalDate> starts = vintages.all().stream()
                    .map(vintage -> vintage.dates().startInclusive())
                    .toList();
            int together = mostTogether(starts);
            boolean isMixed = together > best && (together - best) * 50 >= cells.size() && together * 2 >= cells.size();
            assertThat(vintages.mixture().isPresent()).as(about).isEqualTo(isMixed);
            if (isMixed) {
                assertThat(vintages.verdict()).as(about).isEqualTo(Verdict.MIXED);
                assertThat(vintages.dates()).isEmpty();
                checkMixture(vintages.mixture().orElseThrow(), starts, together, about);
            } else if (best * 2 < cells.size() || cells.isEmpty()) {
                assertThat(vintages.verdict()).as(about).isEqualTo(Verdict.UNEXPLAINED);
            } else if (readings.size() == 1) {
                assertThat(vintages.verdict()).as(about).isEqualTo(Verdict.DECIDED);
                assertThat(vintages.dates()).hasValue(range(readings.get(0)));
            } else if (complete.size() == 1) {
                assertThat(vintages.verdict()).as(about).isEqualTo(Verdict.COMPLETE_LIST);
                DateRange dates = vintages.dates().orElseThrow();
                assertThat(dates.startInclusive())
                        .isEqualTo(complete.get(0).stream()
                                .filter(this::isComplete)
                                .findFirst()
                                .orElseThrow());
                assertThat(complete.get(0).stream().filter(dates::contains))
                        .isNotEmpty()
                        .allMatch(this::isComplete);
            } else {
                assertThat(vintages.verdict()).as(about).isEqualTo(Verdict.UNDECIDED);
                assertThat(vintages.dates()).isEmpty();
            }
        }

        /** How many codes the two dates explain that explain the most together, of those on which runs begin. */
        private int mostTogether(List<LocalDate> starts) {
            List<Set<CodeColumn.Cell>> explained =
                    starts.stream().map(this::explained).distinct().toList();
            int most = 0;
            for (Set<CodeColumn.Cell> one : explained) {
                for (Set<CodeColumn.Cell> other : explained) {
                    most = Math.max(most, Sets.union(one, other).size());
                }
            }
            return most;
        }

        private void checkMixture(Mixture mixture, List<LocalDate> starts, int together, String about) {
            Mixture.Part earlier = mixture.earlier();
            Mixture.Part later = mixture.later();
            assertThat(earlier.dates().endExclusive().orElseThrow())
                    .as(about)
                    .isBeforeOrEqualTo(later.dates().startInclusive());
            assertThat(mixture.neither()).as(about).hasSize(cells.size() - together);
            assertThat(Stream.of(earlier.codes(), later.codes(), mixture.both(), mixture.neither())
                            .flatMap(List::stream))
                    .as(about)
                    .containsExactlyInAnyOrderElementsOf(cells.stream()
                            .map(cell -> new ColumnCode(cell.code, cell.name, cell.rows))
                            .toList());
            for (LocalDate date : starts) {
                List<String> explained = explained(date).stream()
                        .map(cell -> cell.code + cell.name)
                        .toList();
                if (earlier.dates().contains(date)) {
                    assertThat(explained)
                            .as(about)
                            .containsAll(names(earlier))
                            .doesNotContainAnyElementsOf(names(later));
                }
                if (later.dates().contains(date)) {
                    assertThat(explained)
                            .as(about)
                            .containsAll(names(later))
                            .doesNotContainAnyElementsOf(names(earlier));
                }
            }
        }

        private static List<String> names(Mixture.Part part) {
            return part.codes().stream().map(code -> code.code() + code.name()).toList();
        }

        private DateRange range(List<LocalDate> run) {
            LocalDate last = run.get(run.size() - 1);
            return last.equals(dates.get(dates.size() - 1))
                    ? DateRange.from(run.get(0))
                    : DateRange.of(run.get(0), last.plusDays(1));
        }

        private boolean isComplete(LocalDate date) {
            Set<AdministrativeUnit> borne = explained(date).stream()
                    .flatMap(cell -> Stream.ofNullable(bearer(cell, date)))
                    .collect(Collectors.toSet());
            Set<UnitLevel> levels =
                    borne.stream().map(AdministrativeUnit::level).collect(Collectors.toSet());
            return levels.stream()
                    .allMatch(each -> borne.containsAll(gazetteer.on(date).units(each)));
        }

        private Set<CodeColumn.Cell> explained(LocalDate date) {
            return explained.computeIfAbsent(date, this::explain);
        }

        private Set<CodeColumn.Cell> explain(LocalDate date) {
            Set<CodeColumn.Cell> explained = new HashSet<>();
            for (CodeColumn.Cell cell : cells) {
                AdministrativeUnit unit = bearer(cell, date);
                if (unit != null
                        && (level == null || unit.level() == level)
                        && (cell.name.isEmpty()
                                || cell.name.equals(unit.name())
                                || cell.name.equals(unit.fullName()))) {
                    explained.add(cell);
                }
            }
            return explained;
        }

        private @Nullable AdministrativeUnit bearer(CodeColumn.Cell cell, LocalDate date) {
            return UnitCode.isCode(cell.code)
                    ? gazetteer.on(date).find(UnitCode.of(cell.code)).orElse(null)
                    : null;
        }

        /** The codes explained the day before and on the day, as units of other territories. */
        private List<UnitCode> shifted(LocalDate date) {
            return shifted.computeIfAbsent(date, this::shift);
        }

        private List<UnitCode> shift(LocalDate date) {
            LocalDate eve = date.minusDays(1);
            if (eve.isBefore(Draft.BASELINE)) {
                return List.of();
            }
            return explained(date).stream()
                    .filter(explained(eve)::contains)
                    .filter(cell -> !isSame(bearer(cell, eve), bearer(cell, date)))
                    .map(cell -> UnitCode.of(cell.code))
                    .distinct()
                    .sorted()
                    .toList();
        }

        private boolean isSame(@Nullable AdministrativeUnit before, @Nullable AdministrativeUnit after) {
            if (before == null || after == null || before.equals(after)) {
                return true;
            }
            List<Transfer> transfers = gazetteer.changes().stream()
                    .flatMap(change -> change.transfers().stream())
                    .filter(transfer -> transfer.source().equals(before.id())
                            || transfer.target().equals(after.id()))
                    .toList();
            return transfers.equals(List.of(Transfer.all(before.id(), after.id())));
        }
    }
}
