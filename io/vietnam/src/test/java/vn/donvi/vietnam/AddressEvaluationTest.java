package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionStatus;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Lineage;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/** Every commune of four dates, written in three ways, converts to where its people are, and never to elsewhere. */
class AddressEvaluationTest {
    private static final Gazetteer VN = VietnamGazetteer.load();
    private static final AddressConverter TODAY = AddressConverter.to(VN, LocalDate.of(2025, 7, 1));

    private static final List<LocalDate> DATES = Stream.of(
                    "2004-08-31",
                    "2008-07-31",
                    "2008-08-01",
                    "2013-12-31",
                    "2019-06-01",
                    "2021-01-01",
                    "2025-06-30",
                    "2025-07-01")
            .map(LocalDate::parse)
            .toList();

    private static final Map<String, List<Set<String>>> HOMES = homes();

    /** What an address came to, compared with what its commune comes to by its code and date. */
    private enum Verdict {
        /** The same units, with the same certainty. */
        RIGHT,
        /** SPLIT with the right units among others, because the name had other borders at another date. */
        WIDER,
        /** AMBIGUOUS with the right units among others. */
        AMBIGUOUS,
        /** No successor is known, which is said, with those of the district. */
        NO_SUCCESSOR,
        PARTIAL,
        NOT_FOUND,
        WRONG
    }

    @ParameterizedTest
    @CsvSource({
        "2025-06-30, FULL,  RIGHT=9969 WIDER=64 AMBIGUOUS=2",
        "2025-06-30, PLAIN, RIGHT=9934 WIDER=64 AMBIGUOUS=37",
        "2025-06-30, BARE,  RIGHT=9942 WIDER=68 AMBIGUOUS=25",
        "2019-06-01, FULL,  RIGHT=11092 WIDER=66 AMBIGUOUS=2",
        "2019-06-01, PLAIN, RIGHT=11058 WIDER=66 AMBIGUOUS=36",
        "2019-06-01, BARE,  RIGHT=11066 WIDER=68 AMBIGUOUS=26",
        "2013-12-31, FULL,  RIGHT=11089 WIDER=65 AMBIGUOUS=2",
        "2013-12-31, PLAIN, RIGHT=11055 WIDER=65 AMBIGUOUS=36",
        "2013-12-31, BARE,  RIGHT=11063 WIDER=67 AMBIGUOUS=26",
        "2004-08-31, FULL,  RIGHT=10741 AMBIGUOUS=2 NO_SUCCESSOR=5",
        "2004-08-31, PLAIN, RIGHT=10704 AMBIGUOUS=39 NO_SUCCESSOR=5",
        "2004-08-31, BARE,  RIGHT=10716 AMBIGUOUS=27 NO_SUCCESSOR=5",
    })
    void everyCommuneOfADateConverts(LocalDate date, Form form, String counts) {
        assertThat(verdicts(date, form, ", ")).isEqualTo(counts);
    }

    /** Nothing shows where a name ends and the next begins, nor whose a bare number is: units with numbers are written with their types. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-30, FULL,  RIGHT=9969 WIDER=64 AMBIGUOUS=2",
        "2025-06-30, PLAIN, RIGHT=9934 WIDER=64 AMBIGUOUS=37",
        "2025-06-30, BARE,  RIGHT=9657 WIDER=68 AMBIGUOUS=34",
    })
    void everyCommuneConvertsWithoutCommas(LocalDate date, Form form, String counts) {
        assertThat(verdicts(date, form, " ")).isEqualTo(counts);
    }

    private static String verdicts(LocalDate date, Form form, String separator) {
        Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        List<String> wrong = new ArrayList<>();
        Snapshot snapshot = VN.on(date);
        for (AdministrativeUnit commune : snapshot.units(UnitLevel.COMMUNE)) {
            if (form == Form.BARE && separator.isBlank() && isNumbered(commune, snapshot)) {
                continue;
            }
            String address = form.write(commune, snapshot.parents(commune), separator);
            Conversion result = TODAY.convert(address);
            Verdict verdict = judge(result, commune);
            verdicts.merge(verdict, 1, Integer::sum);
            if (verdict == Verdict.WRONG) {
                wrong.add(address + " -> " + result);
            }
        }

        assertThat(wrong).isEmpty();
        return verdicts.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    /** Communes with a district, a province or both that never were theirs, 60,000 of them, from a fixed seed. */
    @ParameterizedTest
    @ValueSource(strings = {", ", " - ", " "})
    void aCommuneIsNeverFoundWithAForeignDistrictOrProvince(String separator) {
        Random random = new Random(11);
        Snapshot snapshot = VN.on(LocalDate.of(2025, 6, 30));
        List<AdministrativeUnit> communes = snapshot.units(UnitLevel.COMMUNE).stream()
                .filter(commune -> snapshot.parents(commune).size() == 2)
                // Phường I is how Phường 1 is written as well.
                .filter(commune -> !commune.name().matches("[IVX]+"))
                .toList();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            AdministrativeUnit commune = communes.get(random.nextInt(communes.size()));
            List<AdministrativeUnit> own = snapshot.parents(commune);
            List<AdministrativeUnit> other = snapshot.parents(communes.get(random.nextInt(communes.size())));
            List<AdministrativeUnit> mixed = switch (i % 3) {
                case 0 -> List.of(other.get(0), own.get(1));
                case 1 -> List.of(own.get(0), other.get(1));
                default -> other;
            };
            String address = Form.FULL.write(commune, mixed, separator);
            ConversionStatus status = TODAY.convert(address).status();
            boolean certain = status == ConversionStatus.EXACT || status == ConversionStatus.SPLIT;
            if (certain && !bearsItsName(commune, mixed)) {
                found.add(address);
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isNumbered(AdministrativeUnit commune, Snapshot snapshot) {
        return Stream.concat(Stream.of(commune), snapshot.parents(commune).stream())
                .anyMatch(unit -> Character.isDigit(unit.name().charAt(0)));
    }

    /** Whether some commune called like one ever lay in the district and the province, or its people did. */
    private static boolean bearsItsName(AdministrativeUnit commune, List<AdministrativeUnit> parents) {
        List<String> names = keys(parents).toList();
        return HOMES.getOrDefault(NameForm.key(commune.name()), List.of()).stream()
                .anyMatch(homes -> homes.containsAll(names));
    }

    /** For each name of a commune, for each that bears it, the names of the districts and provinces of its people. */
    private static Map<String, List<Set<String>>> homes() {
        Map<String, List<Set<String>>> homes = new HashMap<>();
        for (AdministrativeUnit commune : VN.units()) {
            if (commune.level() == UnitLevel.COMMUNE) {
                Lineage lineage = VN.lineage(commune);
                Set<String> names = Stream.of(List.of(commune), lineage.descendants(), lineage.ancestors())
                        .flatMap(units -> units.stream())
                        .flatMap(unit -> DATES.stream()
                                .filter(unit.validity()::contains)
                                .flatMap(date -> keys(VN.on(date).parents(unit))))
                        .collect(Collectors.toSet());
                homes.computeIfAbsent(NameForm.key(commune.name()), name -> new ArrayList<>())
                        .add(names);
            }
        }
        return homes;
    }

    private static Stream<String> keys(List<AdministrativeUnit> units) {
        return units.stream().map(unit -> NameForm.key(unit.name()));
    }

    @Test
    void ambiguousAreOnlyNamesSharedInsideOneDistrict() {
        Snapshot snapshot = VN.on(LocalDate.of(2025, 6, 30));
        for (AdministrativeUnit commune : snapshot.units(UnitLevel.COMMUNE)) {
            List<AdministrativeUnit> parents = snapshot.parents(commune);
            Conversion result = TODAY.convert(Form.PLAIN.write(commune, parents, ", "));
            if (result.status() == ConversionStatus.AMBIGUOUS) {
                assertThat(result.recognized())
                        .as(commune.toString())
                        .hasSizeGreaterThan(1)
                        .allMatch(unit -> NameForm.key(unit.name()).equals(NameForm.key(commune.name())))
                        .allMatch(unit -> districts(commune).contains(unit.parent()));
            }
        }
    }

    /** The districts of a commune at any time, since two communes may have shared an older one. */
    private static Set<Optional<UnitCode>> districts(AdministrativeUnit commune) {
        return VN.units().stream()
                .filter(unit -> unit.code().equals(commune.code()))
                .map(AdministrativeUnit::parent)
                .collect(Collectors.toSet());
    }

    /** Customers' spellings of the communes of 2020 to 2025, nearly 42,000, from a generator with a fixed seed. */
    @Test
    void customersSpellingsConvert() {
        CustomerSpelling customer = new CustomerSpelling(7);
        Map<ConversionStatus, Integer> statuses = new EnumMap<>(ConversionStatus.class);
        List<String> wrong = new ArrayList<>();
        for (String date : List.of("2020-07-01", "2021-06-01", "2023-06-01", "2025-06-30")) {
            Snapshot snapshot = VN.on(LocalDate.parse(date));
            for (AdministrativeUnit commune : snapshot.units(UnitLevel.COMMUNE)) {
                String address = customer.write(commune, snapshot.parents(commune));
                Conversion result = TODAY.convert(address);
                statuses.merge(result.status(), 1, Integer::sum);
                if (judge(result, commune) == Verdict.WRONG) {
                    wrong.add(address + " -> " + result);
                }
            }
        }

        int all = statuses.values().stream().mapToInt(Integer::intValue).sum();
        int converted =
                statuses.getOrDefault(ConversionStatus.EXACT, 0) + statuses.getOrDefault(ConversionStatus.SPLIT, 0);
        assertThat(wrong).isEmpty();
        assertThat(all).isEqualTo(41_850);
        assertThat(converted / (double) all).as("%s", statuses).isGreaterThan(0.998);
    }

    private static Verdict judge(Conversion result, AdministrativeUnit commune) {
        Conversion right = TODAY.convert(commune.id());
        Set<UnitId> wanted = targets(right);
        Set<UnitId> found = targets(result);
        return switch (result.status()) {
            case EXACT ->
                right.status() == ConversionStatus.EXACT && found.equals(wanted) ? Verdict.RIGHT : Verdict.WRONG;
            case SPLIT ->
                !found.containsAll(wanted)
                        ? Verdict.WRONG
                        : right.status() == ConversionStatus.SPLIT && found.equals(wanted)
                                ? Verdict.RIGHT
                                : Verdict.WIDER;
            case AMBIGUOUS -> found.containsAll(wanted) ? Verdict.AMBIGUOUS : Verdict.WRONG;
            case PARTIAL ->
                right.status() == ConversionStatus.PARTIAL && found.equals(wanted)
                        ? Verdict.NO_SUCCESSOR
                        : Verdict.PARTIAL;
            case NOT_FOUND -> Verdict.NOT_FOUND;
        };
    }

    private static Set<UnitId> targets(Conversion conversion) {
        return conversion.candidates().stream()
                .map(candidate -> candidate.unit().id())
                .collect(Collectors.toSet());
    }

    /** How an address is written. */
    enum Form {
        FULL,
        PLAIN,
        BARE;

        String write(AdministrativeUnit commune, List<AdministrativeUnit> parents, String separator) {
            List<AdministrativeUnit> units =
                    Stream.concat(Stream.of(commune), parents.stream()).toList();
            return switch (this) {
                case FULL -> join(units, AdministrativeUnit::fullName, separator);
                case PLAIN ->
                    NameForm.plain(join(units, AdministrativeUnit::fullName, separator))
                            .toLowerCase(Locale.ROOT);
                case BARE -> join(units, AdministrativeUnit::name, separator);
            };
        }

        private static String join(
                List<AdministrativeUnit> units, Function<AdministrativeUnit, String> format, String separator) {
            return units.stream().map(format).collect(Collectors.joining(separator));
        }
    }
}
