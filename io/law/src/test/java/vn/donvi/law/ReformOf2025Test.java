package vn.donvi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.donvi.change.Extent;
import vn.donvi.fixture.SharedSources;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.Unchanged;
import vn.donvi.name.NameForm;
import vn.donvi.problem.WithProblems;

/** The law itself: the 34 resolutions of 2025-06-16 on communes, and the party's on provinces. */
class ReformOf2025Test {
    @Test
    void resolutionsAreReadWithoutAProblem() {
        assertThat(resolutions()).hasSize(34).allSatisfy(resolution -> {
            assertThat(resolution.number()).matches("16[5-8]\\d/NQ-UBTVQH15");
            assertThat(resolution.issuer()).isEqualTo("Ủy ban Thường vụ Quốc hội");
            assertThat(resolution.issued()).contains(LocalDate.of(2025, 6, 16));
            assertThat(resolution.inForce()).contains(LocalDate.of(2025, 6, 16));
            assertThat(resolution.operative()).contains(LocalDate.of(2025, 7, 1));
            assertThat(resolution.title())
                    .startsWith("VỀ VIỆC SẮP XẾP CÁC ĐƠN VỊ HÀNH CHÍNH CẤP XÃ CỦA")
                    .endsWith("NĂM 2025")
                    .containsIgnoringCase(resolution.province().toString());
        });
    }

    @Test
    void unitsOfEachProvinceAreThoseItsTotalsDeclare() {
        for (Resolution resolution : resolutions()) {
            Totals totals = resolution.provisions(Totals.class).get(0);
            assertThat(totals.parent()).isEqualTo(resolution.province());
            assertThat(targets(resolution))
                    .as(resolution.number())
                    .isEqualTo(new TreeMap<>(totals.all().byTerm()));
        }
    }

    @Test
    void countryHas3321Communes() {
        Map<String, Integer> targets = new TreeMap<>();
        for (Resolution resolution : resolutions()) {
            targets(resolution).forEach((term, number) -> targets.merge(term, number, Integer::sum));
        }

        assertThat(targets).isEqualTo(Map.of("xã", 2621, "phường", 687, "đặc khu", 13));
    }

    @Test
    void countryHas10570Edges() {
        int edges = 0;
        for (Resolution resolution : resolutions()) {
            edges += resolution.provisions(Renaming.class).size();
            for (Arrangement arrangement : resolution.provisions(Arrangement.class)) {
                edges += arrangement.sources().size();
            }
            for (Unchanged unchanged : resolution.provisions(Unchanged.class)) {
                edges += unchanged.units().size();
            }
        }

        assertThat(edges).isEqualTo(10_570);
    }

    @Test
    void everyRestIsOfAUnitThatTheClausesItNamesTakeAPartOf() {
        for (Resolution resolution : resolutions()) {
            Map<String, Source> parts = new HashMap<>();
            for (Arrangement arrangement : resolution.provisions(Arrangement.class)) {
                arrangement
                        .sources()
                        .forEach(source -> parts.put(key(arrangement.clause().ref(), source), source));
            }
            for (Arrangement arrangement : resolution.provisions(Arrangement.class)) {
                for (Source source : arrangement.sources()) {
                    boolean rest = source.area() == Extent.REST || source.population() == Extent.REST;
                    assertThat(rest && source.after().isEmpty()).isFalse();
                    assertThat(source.after())
                            .allSatisfy(ref -> assertThat(parts)
                                    .as(resolution.number() + ", "
                                            + arrangement.clause().ref())
                                    .containsKey(key(ref, source)));
                }
            }
        }
    }

    @Test
    void provincesBecome34AndTheOnlyFaultIsOneOfTheText() throws IOException {
        WithProblems<Resolution> read =
                ResolutionReader.read(SharedSources.resolutions("60-NQ").get(0));

        assertThat(read.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "60-NQ_TW.md:351: Mục II, khoản 19: 'cần Thơ' has a small letter where a name has a capital; read as one name");
        assertThat(targets(read.value())).isEqualTo(Map.of("tỉnh", 28, "thành phố", 6));
        assertThat(read.value().provisions(Arrangement.class))
                .hasSize(23)
                .allSatisfy(
                        arrangement -> assertThat(arrangement.seat().isNamed()).isTrue());
        assertThat(read.value().provisions(Arrangement.class).stream()
                        .mapToInt(arrangement -> arrangement.sources().size())
                        .sum())
                .isEqualTo(52);
    }

    @Test
    void textsMeanTheSameInDecomposedForm() throws IOException {
        for (Path file : SharedSources.resolutions("")) {
            String text = Files.readString(file);
            String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);

            assertThat(described(decomposed)).isEqualTo(described(text));
        }
    }

    @Test
    void textsAreReadInSeconds() {
        List<Path> files = SharedSources.resolutions("16");

        assertTimeout(Duration.ofSeconds(20), () -> {
            for (Path file : files) {
                ResolutionReader.read(file).orThrow();
            }
        });
    }

    @Test
    void textsCutAtEveryHundredthCharacterGiveAResultOrProblems() throws IOException {
        for (Path file : SharedSources.resolutions("")) {
            String text = Files.readString(file);
            for (int length = 0; length < text.length(); length += 100) {
                DamagedTextTest.checkResolution(text.substring(0, length));
            }
        }
    }

    @Test
    void textsWithRandomCharactersReplacedGiveAResultOrProblems() throws IOException {
        Random random = new Random(2025);
        for (Path file : SharedSources.resolutions("")) {
            String text = Files.readString(file);
            for (int times = 1; times < 2000; times *= 4) {
                DamagedTextTest.checkResolution(DamagedTextTest.damaged(text, random, times));
            }
        }
    }

    private static List<Resolution> resolutions() {
        List<Resolution> resolutions = new ArrayList<>();
        for (Path file : SharedSources.resolutions("16")) {
            try {
                resolutions.add(ResolutionReader.read(file).orThrow());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return resolutions;
    }

    /** How many units of each term there are afterwards. */
    private static Map<String, Integer> targets(Resolution resolution) {
        Map<String, Integer> targets = new TreeMap<>();
        for (Provision provision : resolution.provisions()) {
            if (provision instanceof Arrangement arrangement) {
                targets.merge(arrangement.target().term(), 1, Integer::sum);
            } else if (provision instanceof Renaming renaming) {
                targets.merge(renaming.to().term(), 1, Integer::sum);
            } else if (provision instanceof Unchanged unchanged) {
                unchanged.units().forEach(unit -> targets.merge(unit.term(), 1, Integer::sum));
            }
        }
        return targets;
    }

    private static String key(ClauseRef ref, Source source) {
        return ref + ": "
                + NameForm.folded(source.unit().term() + " " + source.unit().name());
    }

    private static List<String> described(String text) {
        return ResolutionReader.read("text", text).value().provisions().stream()
                .map(provision -> provision.clause().ref() + ": " + Describe.provision(provision))
                .toList();
    }
}
