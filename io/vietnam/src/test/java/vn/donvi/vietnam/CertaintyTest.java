package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionStatus;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/**
 * Every commune, district and province of five dates, written in many forms: what is EXACT is so under every reading,
 * and what is so is among the candidates. Names that are the same on several dates are written once.
 *
 * <p>{@code -Ddonvi.certainty=FOLDER} writes the table of the forms and the answers to look at into a folder, and tries all
 * communes in the forms that contradict themselves, of which otherwise a part is tried.
 */
class CertaintyTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final List<LocalDate> DATES = Stream.of(
                    "2005-01-01", "2013-12-31", "2019-06-01", "2024-06-01", "2025-06-30")
            .map(LocalDate::parse)
            .toList();

    /** Of how many communes one is written in the forms that contradict themselves, whose answers take long to find. */
    private static final int SAMPLE = 4;

    private static final Gazetteer VN = VietnamGazetteer.load();
    private static final FittingUnits UNITS = new FittingUnits(VN, TODAY);
    private static final CertaintyTable TABLE = new CertaintyTable();
    private static final Set<String> DUE =
            CommuneForms.all().stream().map(WrittenForm::name).collect(Collectors.toSet());
    private static int certain;
    private static int certainIsExact;

    @BeforeAll
    static void convertAll() {
        AddressConverter converter = AddressConverter.to(VN, TODAY);
        CertaintyJudge judge = new CertaintyJudge(UNITS);
        Optional<String> folder = Optional.ofNullable(System.getProperty("donvi.certainty"));
        List<WrittenForm> forms = new ArrayList<>(CommuneForms.all());
        for (WrittenForm form : ContradictoryForms.all()) {
            forms.add(
                    folder.isPresent()
                            ? form
                            : form.where(place -> place.random(40).nextInt(SAMPLE) == 0));
        }
        convert(converter, judge, UnitLevel.COMMUNE, forms);
        convert(converter, judge, UnitLevel.DISTRICT, UpperForms.ofDistricts());
        convert(converter, judge, UnitLevel.PROVINCE, UpperForms.ofProvinces());
        folder.ifPresent(name -> write(Path.of(name)));
    }

    private static void convert(
            AddressConverter converter, CertaintyJudge judge, UnitLevel level, List<WrittenForm> forms) {
        for (List<WrittenPlace> same : places(level).values()) {
            WrittenPlace place = same.get(0);
            Set<UnitId> truth = new LinkedHashSet<>();
            same.forEach(one -> truth.addAll(UNITS.targets(one.unit())));
            boolean isWhole =
                    same.stream().allMatch(one -> UNITS.whole(one.unit()).isPresent()) && truth.size() == 1;
            for (WrittenForm form : forms) {
                form.write(place).ifPresent(address -> {
                    long start = System.nanoTime();
                    Conversion answer = address.convert(converter);
                    TABLE.addTime(form.name(), System.nanoTime() - start);
                    TABLE.add(
                            form.name(),
                            address,
                            answer,
                            truth,
                            judge.certain(address, truth),
                            judge.possible(address),
                            DUE.contains(form.name()) && judge.isDue(address, truth));
                    if (form.equals(CommuneForms.FULL) && isWhole) {
                        certain++;
                        certainIsExact += answer.status() == ConversionStatus.EXACT ? 1 : 0;
                    }
                });
            }
        }
    }

    @Test
    void noExactAnswerIsWrong() {
        assertThat(TABLE.wrong().stream().limit(100)).as("%n%s", TABLE.format()).isEmpty();
    }

    @Test
    void undividedCommunesInFullAreExact() {
        assertThat(certainIsExact / (double) certain).isGreaterThanOrEqualTo(0.998);
    }

    @Test
    void communesWithTheirProvinceAreExactWhereAllNamesakesAgree() {
        for (String form :
                List.of("no district", "no district, plain", "no district, abbreviated", "province of today")) {
            assertThat(TABLE.line(form).missed()).as(form).isZero();
        }
    }

    /** What is so is a candidate, if the address says what is so; if it is misspelt, as often as names are recognised. */
    @Test
    void theTruthIsAmongTheCandidates() {
        TABLE.lines()
                .forEach((form, line) -> assertThat(line.truthShare()).as(form).isGreaterThanOrEqualTo(floor(form)));
    }

    private static double floor(String form) {
        return switch (form) {
            case "entities", "mojibake" -> 0;
            case "misspelt after a neighbour, short type", "misspelt after a neighbour, full type" -> 0.15;
            case "two communes, no district" -> 0.2;
            case "unusual type word after a neighbour" -> 0.6;
            case "D: as a xã of itself", "D: landmark" -> 0.3;
            case "no province, bare" -> 0.9;
            case "another accent, no district", "another accent, province of today" -> 0.9;
            // A town named like its district is what is written. Old acts divided some: they are SPLIT, not EXACT.
            case "D: as a commune of itself" -> 0.85;
            default -> form.startsWith("D: ") || form.startsWith("P: ") ? 0.9 : 0.95;
        };
    }

    /** The places of the five dates, those that are written alike together. */
    private static Map<String, List<WrittenPlace>> places(UnitLevel level) {
        Map<String, List<WrittenPlace>> places = new LinkedHashMap<>();
        for (LocalDate date : DATES) {
            Snapshot snapshot = VN.on(date);
            for (AdministrativeUnit unit : snapshot.units(level)) {
                place(snapshot, unit)
                        .ifPresent(place -> places.computeIfAbsent(place.key(), key -> new ArrayList<>())
                                .add(place));
            }
        }
        return places;
    }

    private static Optional<WrittenPlace> place(Snapshot snapshot, AdministrativeUnit unit) {
        List<AdministrativeUnit> parents = snapshot.parents(unit);
        Optional<AdministrativeUnit> province =
                UNITS.provincesToday(unit).stream().findFirst();
        return switch (unit.level()) {
            case COMMUNE -> {
                if (parents.size() < 2) {
                    yield Optional.empty();
                }
                AdministrativeUnit district = parents.get(0);
                List<AdministrativeUnit> neighbours = snapshot.children(district.code()).stream()
                        .filter(other -> !other.name().equals(unit.name()))
                        .toList();
                yield Optional.of(new WrittenPlace(
                        unit,
                        Optional.of(district),
                        parents.get(1),
                        neighbours,
                        province,
                        UNITS.whole(unit).map(VN::get),
                        province.flatMap(p -> other(p, unit))));
            }
            case DISTRICT ->
                Optional.of(new WrittenPlace(
                        unit,
                        Optional.of(unit),
                        parents.get(0),
                        List.of(),
                        province,
                        Optional.empty(),
                        Optional.empty()));
            case PROVINCE ->
                Optional.of(new WrittenPlace(
                        unit, Optional.empty(), unit, List.of(), province, Optional.empty(), Optional.empty()));
        };
    }

    private static Optional<AdministrativeUnit> other(AdministrativeUnit province, AdministrativeUnit unit) {
        List<AdministrativeUnit> communes = VN.on(TODAY).children(province.code()).stream()
                .filter(commune -> !UNITS.targets(unit).contains(commune.id()))
                .toList();
        return communes.isEmpty()
                ? Optional.empty()
                : Optional.of(communes.get(Math.floorMod(unit.id().hashCode(), communes.size())));
    }

    private static void write(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("table.txt"), TABLE.format());
            write(folder.resolve("wrong.csv"), TABLE.wrong());
            write(folder.resolve("missed.csv"), TABLE.missed());
            write(folder.resolve("lacking.csv"), TABLE.lacking());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<String> rows) throws IOException {
        Files.write(file, WrittenForm.join("form,input,got,expected,note", rows), StandardCharsets.UTF_8);
    }
}
