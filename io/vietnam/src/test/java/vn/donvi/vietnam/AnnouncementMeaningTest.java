package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.donvi.fixture.SharedSources;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.AnnouncementReader;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.interpretation.Comparison;
import vn.donvi.news.interpretation.Context;
import vn.donvi.news.interpretation.Interpretation;
import vn.donvi.news.interpretation.Interpreter;

/** Which units the names in announcements mean, and what the gazetteer says beside what they say. */
class AnnouncementMeaningTest {
    private static Gazetteer gazetteer;
    private static Interpreter interpreter;
    private static AnnouncementReader reader;

    @BeforeAll
    static void load() {
        gazetteer = VietnamGazetteer.load();
        interpreter = Interpreter.of(gazetteer);
        reader = AnnouncementReader.of(gazetteer);
    }

    @Test
    void aNameThatManyBearIsNotGuessed() throws IOException {
        assertThat(meanings(seed("000"), Context.NONE))
                .containsExactly("xã Hòa Lạc: [06430@2004-08-31, 09988@2025-07-01, 18280@2020-01-01, 30430@2004-08-31,"
                        + " 30430@2025-07-01] 5 of that name; the text alone does not tell which");
    }

    @Test
    void theProvinceTellsWhichOneIsMeant() throws IOException {
        List<String> meant = List.of("xã Hòa Lạc: [09988@2025-07-01] the only one of that name in Hà Nội");
        assertThat(meanings(seed("000"), Context.NONE.province("Hà Nội"))).isEqualTo(meant);
        assertThat(meanings(seed("000"), Context.NONE.province("01")))
                .containsExactly("xã Hòa Lạc: [09988@2025-07-01] the only one of that name in 01");
    }

    @Test
    void whatAUnitWasFormedFromTellsAllOfThem() throws IOException {
        assertThat(meanings(seed("001"), Context.NONE))
                .contains(
                        "xã Đức Thọ: [18229@2025-07-01] the only one of that name formed from all 4 named",
                        "thị trấn Đức Thọ: [18229@2020-01-01] went into Xã Đức Thọ (18229@2025-07-01)",
                        "xã Tùng Ảnh (huyện Đức Thọ cũ): [18259@2004-08-31] went into Xã Đức Thọ (18229@2025-07-01)",
                        "xã Hòa Lạc (huyện Đức Thọ cũ): [18280@2020-01-01] went into Xã Đức Thọ (18229@2025-07-01)",
                        "xã Tân Dân (huyện Đức Thọ cũ): [18283@2020-01-01] went into Xã Đức Thọ (18229@2025-07-01)");
    }

    @Test
    void aListIsMeantWhereAllOfItAreTogether() throws IOException {
        String why = "; only Thành phố Hạ Long has all 7 of the list";
        assertThat(meanings(seed("002"), Context.NONE).subList(0, 7))
                .containsExactly(
                        "xã Dân Chủ: [07051@2020-01-01] one of 4 of that name on 2021-10-11" + why,
                        "xã Quảng La: [07054@2020-01-01] the only one of that name on 2021-10-11",
                        "xã Bằng Cả: [07057@2020-01-01] the only one of that name on 2021-10-11",
                        "xã Vũ Oai: [07048@2020-01-01] the only one of that name on 2021-10-11",
                        "xã Hòa Bình: [07045@2020-01-01] one of 18 of that name on 2021-10-11" + why,
                        "xã Tân Dân: [07039@2020-01-01] one of 7 of that name on 2021-10-11" + why,
                        "xã Kỳ Thượng: [07033@2020-01-01] one of 2 of that name on 2021-10-11" + why);
    }

    @Test
    void theSameUnitsWithoutTheWordForTheirTypeAreTheSame() throws IOException {
        List<String> meant = meanings(seed("002"), Context.NONE);
        assertThat(meant).hasSize(14);
        for (int i = 0; i < 7; i++) {
            assertThat(id(meant.get(7 + i))).isEqualTo(id(meant.get(i)));
        }
    }

    @Test
    void whatTheTextDoesNotNameIsSaid() throws IOException {
        assertThat(interpret(seed("002"), Context.NONE).unnamed()).containsExactly("tỉnh", "thành phố");
        assertThat(interpret(seed("003"), Context.NONE).unnamed()).containsExactly("tỉnh");
        assertThat(interpret(seed("004"), Context.NONE).unnamed()).containsExactly("huyện");
        assertThat(meanings(seed("004"), Context.NONE)).isEmpty();
        assertThat(meanings(seed("003"), Context.NONE))
                .containsExactly("huyện Gia Lộc: [297@2019-12-01] the only one of that name on 2023-10-05");
    }

    @Test
    void theComparisonListsAgreementAndDifference() throws IOException {
        assertThat(lines(seed("001")))
                .contains(
                        "AGREES area: 48.93 km² | 48.93 km², as of 2025-07-01 | Merger map 2025-07",
                        "DIFFERS register_population: 40065 người | 40064 persons, as of 2024-12-31 | Merger map 2025-07",
                        "AGREES formed from: xã Hòa Lạc (huyện Đức Thọ cũ) | Xã Hòa Lạc (18280@2020-01-01), ALL, 2025-07-01"
                                + " | 1665/NQ-UBTVQH15, Điều 1, khoản 37");
    }

    @Test
    void whatTheTextLeavesOutAndSaysOtherwiseIsListed() {
        Announcement read = reader.read(
                "news",
                "Xã Đức Thọ được thành lập trên cơ sở một phần thị trấn Đức Thọ và các xã Tùng Ảnh, Hòa Lạc, có diện tích hơn"
                        + " 50 km2, dân số khoảng 40.000 người, theo Nghị quyết số 1665/NQ-UBTVQH15 ngày 17/6/2025.");
        assertThat(lines(read))
                .containsExactlyInAnyOrder(
                        "DIFFERS formed from: thị trấn Đức Thọ, PART | Thị trấn Đức Thọ (18229@2020-01-01), ALL, 2025-07-01 |"
                                + " 1665/NQ-UBTVQH15, Điều 1, khoản 37",
                        "DIFFERS formed from: xã Tùng Ảnh, PART | Xã Tùng Ảnh (18259@2004-08-31), ALL, 2025-07-01 |"
                                + " 1665/NQ-UBTVQH15, Điều 1, khoản 37",
                        "DIFFERS formed from: xã Hòa Lạc, PART | Xã Hòa Lạc (18280@2020-01-01), ALL, 2025-07-01 |"
                                + " 1665/NQ-UBTVQH15, Điều 1, khoản 37",
                        "NOT_SAID formed from:  | Xã Tân Dân (18283@2020-01-01), ALL, 2025-07-01 | 1665/NQ-UBTVQH15, Điều 1,"
                                + " khoản 37",
                        "DIFFERS area: >50 km² | 48.93 km², as of 2025-07-01 | Merger map 2025-07",
                        "AGREES register_population: ~40000 người | 40064 persons, as of 2024-12-31 | Merger map 2025-07",
                        "DIFFERS document: 1665/NQ-UBTVQH15 of 2025-06-17 | 1665/NQ-UBTVQH15 of 2025-06-16 | Ủy ban Thường vụ"
                                + " Quốc hội");
    }

    private static List<String> meanings(Announcement read, Context context) {
        return interpret(read, context).units().stream()
                .map(each -> each.named() + ": "
                        + each.candidates().stream()
                                .map(unit -> unit.id().toString())
                                .toList() + " " + each.reason())
                .toList();
    }

    private static String id(String meaning) {
        return meaning.substring(meaning.indexOf('['), meaning.indexOf(']'));
    }

    private static Interpretation interpret(Announcement read, Context context) {
        return interpreter.interpret(read, context);
    }

    private static List<String> lines(Announcement read) {
        return Comparison.of(read, interpret(read, Context.NONE), gazetteer).lines().stream()
                .map(line -> line.verdict() + " " + line.what() + ": " + line.said() + " | " + line.held() + " | "
                        + line.source())
                .toList();
    }

    private static Announcement seed(String number) throws IOException {
        Path seeds = SharedSources.folder().resolveSibling("seeds");
        try (Stream<Path> files = Files.list(seeds)) {
            return reader.read(
                    files.filter(file -> file.getFileName().toString().startsWith(number))
                            .findFirst()
                            .orElseThrow());
        }
    }
}
