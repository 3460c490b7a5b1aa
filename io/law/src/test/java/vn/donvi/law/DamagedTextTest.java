package vn.donvi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.problem.WithProblems;

class DamagedTextTest {
    private static final int LENGTH = 100_000;
    private static final List<String> TEXTS = List.of(
            ResolutionReaderTest.resource("reform.md"),
            ResolutionReaderTest.resource("figures.txt"),
            ResolutionReaderTest.resource("provinces.md"));

    @Test
    void textCutAnywhereGivesAResultOrProblems() {
        for (String text : TEXTS) {
            for (int length = 0; length <= text.length(); length += 7) {
                check(text.substring(0, length));
            }
        }
    }

    @Test
    void textWithRandomCharactersReplacedGivesAResultOrProblems() {
        Random random = new Random(2025);
        for (String text : TEXTS) {
            for (int round = 0; round < 100; round++) {
                check(damaged(text, random, 1 + round));
            }
        }
    }

    @Test
    void textInDecomposedFormCutAnywhereGivesAResultOrProblems() {
        for (String text : TEXTS) {
            String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
            for (int length = 0; length <= decomposed.length(); length += 11) {
                check(decomposed.substring(0, length));
            }
        }
    }

    /** Each takes well under a second, and would take minutes if the time grew with the square of the length. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "A ",
                ".",
                ". ",
                "1",
                "1.",
                "1 ",
                "(",
                "((",
                "\n1.\n",
                "\n1. A",
                "\na) A",
                "\nĐiều 1. A",
                "Số",
                "Số/",
                "\nI- A",
                "*",
                "+-",
                "---",
                "a2²",
                "A'",
                "'",
                "vàcácxã",
                "Athành",
                "xã A ",
                "xã A, ",
                "xã A (huyện B), ",
                "xã A thuộc huyện B, ",
                "các xã A và ",
                "Nhập toàn bộ xã A vào xã B. ",
                "nhập ",
                "Nhập xã A vào xã B, ",
                "toàn bộ diện tích ",
                "phần còn lại của xã A sau khi sắp xếp theo quy định tại khoản 1, ",
                "khoản 1, ",
                "điểm a, ",
                "Xã A có 1 ha. ",
                "Xã A có 1 ",
                "1 km2, ",
                "Sau khi ",
                "Sau khi A, xã A có 1 đơn vị hành chính cấp xã, gồm 1 xã; trong đó có 1 xã hình thành sau sắp xếp. ",
                "\nĐiều 1. A\n1. Sau khi A, xã A có 1 đơn vị hành chính cấp xã, gồm 1 xã; trong đó có 1 xã hình thành sau sắp xếp. Đổi tên xã A thành xã B.",
                "của ",
                "thành ",
                "ngày 1 tháng 1 năm 1 ",
                "có hiệu lực thi hành từ ngày ",
                "\u0301",
                "\uD83D",
                "\0",
                "như sau: ",
                "đảo ",
                "thuộc "
            })
    void timeGrowsWithTheLengthOnly(String unit) {
        String text = unit.repeat(LENGTH / unit.length() + 1);
        for (String head : List.of(
                "",
                "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã A, ",
                "Nhập phần còn lại của xã A sau khi sắp xếp theo quy định tại ")) {
            String whole = (head + text).substring(0, LENGTH);
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
                checkPassage(whole);
                checkResolution(("Điều 1. A\n\n1. " + whole).substring(0, LENGTH));
            });
        }
    }

    /** The text with some characters replaced by others of it, or by any. */
    static String damaged(String text, Random random, int times) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 0; i < times; i++) {
            char other =
                    random.nextInt(3) == 0 ? (char) random.nextInt(0x2100) : text.charAt(random.nextInt(text.length()));
            damaged.setCharAt(random.nextInt(text.length()), other);
        }
        return damaged.toString();
    }

    private static void check(String text) {
        checkResolution(text);
        checkPassage(text);
    }

    private static void checkPassage(String text) {
        assertThat(ResolutionReader.readPassage("text", text).problems()).doesNotContainNull();
    }

    /** Reads a text as a resolution: something comes of it, and every provision knows its clause. */
    static void checkResolution(String text) {
        WithProblems<Resolution> read = ResolutionReader.read("text", text);
        boolean states = !read.value().provisions().isEmpty();
        assertThat(states || !read.problems().isEmpty()).isTrue();
        read.value().provisions().stream()
                .map(Provision::clause)
                .distinct()
                .limit(1000)
                .forEach(clause -> assertThat(text.startsWith(clause.text(), clause.offset()))
                        .isTrue());
    }
}
