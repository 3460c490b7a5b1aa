package vn.donvi.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Lineage;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitLevel;
import vn.donvi.vietnam.VietnamGazetteer;
import vn.donvi.vintage.CodeColumn;
import vn.donvi.vintage.Vintages;
import vn.donvi.workshop.act.Act;
import vn.donvi.workshop.act.Acts;
import vn.donvi.workshop.list.ChangeRecord;
import vn.donvi.workshop.list.ListEntry;
import vn.donvi.workshop.list.ListGaps;
import vn.donvi.workshop.list.ListHistory;
import vn.donvi.workshop.reform.Reform2025;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.PrintedName;
import vn.donvi.workshop.source.SourceFiles;

/** The committed data are what the builder makes of the facts, and say what the sources say. */
class RebuildTest {
    private static final Path FACTS = Path.of("facts");
    private static final Path EMBEDDED = Path.of("../vietnam/src/main/resources/vn/donvi/vietnam");
    private static final List<String> MADE = List.of(
            "gazetteer.csv",
            "documents.csv",
            "units.csv",
            "changes.csv",
            "transfers.csv",
            "measurements.csv",
            "shares.csv",
            "party_documents.csv",
            "party_organizations.csv",
            "party_figures.csv",
            "party_committees.csv",
            "party_posts.csv",
            "party_sessions.csv",
            "codes.csv",
            "standards.csv",
            "standard_factors.csv",
            "rearrangement_periods.csv",
            "rearrangement_grounds.csv",
            "rearrangement_exemptions.csv",
            "merging_targets.csv",
            "merging_target_factors.csv",
            "QUALITY.md");

    /** The lists that run ahead of the law in a province or lag behind it. */
    private static final int DIFFERENT_LISTS = 20;

    /** Spelling keys by name; each name stands in many lists. */
    private static final Map<String, String> KEYS = new HashMap<>();

    @TempDir
    static Path folder;

    private static SourceFiles sources;
    private static Gazetteer vn;

    @BeforeAll
    static void rebuild() throws IOException {
        Rebuild.main(new String[] {FACTS.toString(), folder.toString()});
        sources = SourceFiles.read(FACTS);
        vn = VietnamGazetteer.load();
    }

    @Test
    void rebuildingGivesTheCommittedBytes() throws IOException {
        for (String name : MADE) {
            assertThat(Files.readAllBytes(folder.resolve(name))).as(name).isEqualTo(committed(name));
        }
    }

    @Test
    void onEveryDateTheSnapshotIsTheListOnTheDaysInForce() {
        ListHistory history = lists().onDaysInForce(acts());
        Set<LocalDate> dates = new TreeSet<>(history.dates());
        acts().all().stream()
                .flatMap(act -> act.begins().stream())
                .filter(day -> !day.isBefore(history.baseline()) && day.isBefore(Reform2025.DATE))
                .forEach(dates::add);
        assertThat(dates).hasSizeGreaterThan(213);
        for (LocalDate date : dates) {
            Snapshot snapshot = vn.on(date);
            history.on(date)
                    .forEach((level, listed) -> assertThat(units(snapshot, level))
                            .as(date + " " + level)
                            .isEqualTo(units(listed)));
        }
    }

    /** A list runs ahead of the law or lags behind it. It never differs from the snapshot for another reason. */
    @Test
    void aListDiffersFromTheSnapshotOnlyBetweenItsDateAndTheDayInForce() {
        ListHistory history = lists();
        assertThat(history.dates()).hasSize(213);
        int different = 0;
        for (LocalDate date : history.dates()) {
            Snapshot snapshot = vn.on(date);
            Set<String> provinces = provincesBetweenListAndLaw(date);
            boolean isDifferent = false;
            for (Map.Entry<UnitLevel, Map<String, ListEntry>> level :
                    history.on(date).entrySet()) {
                Map<String, String> expected = units(level.getValue());
                Map<String, String> actual = units(snapshot, level.getKey());
                Set<String> codes = new TreeSet<>(expected.keySet());
                codes.addAll(actual.keySet());
                codes.removeIf(code -> Objects.equals(expected.get(code), actual.get(code)));
                isDifferent |= !codes.isEmpty();
                for (String code : codes) {
                    assertThat(provinces)
                            .as("%s on %s: %s, in the list %s", code, date, actual.get(code), expected.get(code))
                            .containsAnyElementsOf(provinceNames(code));
                }
            }
            different += isDifferent ? 1 : 0;
        }
        assertThat(different).isEqualTo(DIFFERENT_LISTS);
    }

    @Test
    void columnOfAListIsRecognisedAsOfItsDateUnlessTheLawWasElsewhere() {
        int elsewhere = 0;
        for (Map.Entry<LocalDate, Map<String, ListEntry>> list :
                communesByList().entrySet()) {
            CodeColumn column = new CodeColumn();
            list.getValue().keySet().forEach(column::add);
            Vintages vintages = Vintages.of(vn, column);
            boolean isRecognised = vintages.dates()
                    .filter(dates -> dates.contains(list.getKey()))
                    .isPresent();
            if (!isRecognised) {
                elsewhere++;
                assertThat(provincesBetweenListAndLaw(list.getKey()))
                        .as(list.getKey().toString())
                        .isNotEmpty();
            }
        }
        assertThat(elsewhere).isEqualTo(14);
    }

    @Test
    void everyOldCommuneOf2019BecameWhatTheChangeRecordSays() {
        ChangeRecord record =
                ChangeRecord.of(sources.changeRecord(), sources.noteFigures(), Errata.of(sources.errata()));
        Snapshot before = vn.on(ChangeRecord.FROM);
        Snapshot after = vn.on(ChangeRecord.TO);
        Set<String> different = new TreeSet<>();
        int compared = 0;
        for (AdministrativeUnit unit : before.units(UnitLevel.COMMUNE)) {
            Lineage lineage = vn.lineage(unit);
            Set<String> became = lineage.on(ChangeRecord.TO).stream()
                    .map(version -> version.code().value())
                    .collect(Collectors.toCollection(TreeSet::new));
            Set<String> recorded = record.ofOld(unit.code().value()).stream()
                    .map(row -> codeInList(row, after))
                    .collect(Collectors.toCollection(TreeSet::new));
            if (recorded.isEmpty()) {
                assertThat(record.isDissolved(unit.code().value()) || became.size() == 1)
                        .as(unit.toString())
                        .isTrue();
                continue;
            }
            compared++;
            if (!became.equals(recorded)) {
                different.add(unit + " became " + became + ", the record says " + recorded);
            }
        }
        assertThat(compared).isGreaterThan(11_150);
        // Of Ea Blang the record names the receiver of what was left only. Tân Phong lost two parts and goes on; the
        // record names the receivers only.
        assertThat(different)
                .containsExactly(
                        "Phường Tân Phong (25996@2004-08-31) became [25996, 26023, 26041], the record says [26023, 26041]",
                        "Xã Ea Blang (24325@2009-01-07) became [24328, 24334], the record says [24328]",
                        "Xã Liên Sơn (04966@2004-08-31) became [04960, 04969], the record says [04960]");
    }

    /** The record's code, or that of the commune of the recorded name and district where the list has another code. */
    private static String codeInList(ChangeRecord.Row row, Snapshot after) {
        if (after.find(UnitCode.of(row.newCode())).isPresent()) {
            return row.newCode();
        }
        List<String> named = after.children(UnitCode.of(row.newDistrict())).stream()
                .filter(unit -> NameForm.spellingKey(unit.name())
                        .equals(NameForm.spellingKey(row.newName().name())))
                .map(unit -> unit.code().value())
                .toList();
        return named.size() == 1 ? named.get(0) : row.newCode() + " " + row.newName();
    }

    private static ListHistory lists() {
        ListHistory printed =
                ListHistory.of(sources.listBaseline(), sources.listChanges(), Errata.of(sources.errata()));
        return printed.with(ListGaps.of(sources.listGaps(), printed).entries());
    }

    private static Acts acts() {
        return Acts.of(sources.acts());
    }

    private static Map<LocalDate, Map<String, ListEntry>> communesByList() {
        ListHistory history = lists();
        Map<LocalDate, Map<String, ListEntry>> communes = new LinkedHashMap<>();
        history.dates().forEach(date -> communes.put(date, history.on(date).get(UnitLevel.COMMUNE)));
        return communes;
    }

    /** The provinces with an act that a list showed before its day, or not yet on it. */
    private static Set<String> provincesBetweenListAndLaw(LocalDate date) {
        Set<String> provinces = new TreeSet<>();
        for (Act act : acts().all()) {
            for (LocalDate day : act.begins()) {
                for (LocalDate listed : act.listed()) {
                    LocalDate first = day.isBefore(listed) ? day : listed;
                    LocalDate last = day.isBefore(listed) ? listed : day;
                    if (!date.isBefore(first) && date.isBefore(last)) {
                        provinces.addAll(act.provinces());
                    }
                }
            }
        }
        return provinces;
    }

    /** The names of the provinces that the versions of a code have been in before the reform. */
    private static Set<String> provinceNames(String code) {
        Set<String> names = new TreeSet<>();
        for (AdministrativeUnit version : vn.versions(UnitCode.of(code))) {
            if (version.id().since().isBefore(Reform2025.DATE)) {
                AdministrativeUnit unit = version;
                while (unit.parent().isPresent()) {
                    unit = vn.on(version.id().since()).get(unit.parent().get());
                }
                names.add(unit.name());
            }
        }
        return names;
    }

    private static Map<String, String> units(Map<String, ListEntry> listed) {
        Map<String, String> units = new LinkedHashMap<>();
        listed.forEach((code, entry) -> units.put(code, describe(PrintedName.of(name(entry)), entry.parent())));
        return units;
    }

    private static Map<String, String> units(Snapshot snapshot, UnitLevel level) {
        Map<String, String> units = new LinkedHashMap<>();
        for (AdministrativeUnit unit : snapshot.units(level)) {
            units.put(
                    unit.code().value(),
                    describe(
                            new PrintedName(unit.type().prefix(), unit.name()),
                            unit.parent().map(UnitCode::value).orElse("")));
        }
        return units;
    }

    private static String describe(PrintedName name, String parent) {
        return name.prefix() + " " + KEYS.computeIfAbsent(name.name(), NameForm::spellingKey) + " in " + parent;
    }

    private static String name(ListEntry entry) {
        String name = entry.name();
        if (name == null) {
            throw new IllegalStateException(entry + " is gone");
        }
        return name;
    }

    private static byte[] committed(String name) throws IOException {
        return Files.readAllBytes(EMBEDDED.resolve(name));
    }
}
