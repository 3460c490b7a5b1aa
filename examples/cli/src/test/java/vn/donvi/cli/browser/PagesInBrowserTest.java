package vn.donvi.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.vietnam.VietnamGazetteer;

/**
 * The pages in a real browser: without errors and network, with mouse and keyboard, light and dark, on a phone and in
 * print. Screenshots are in {@code target/screenshots}. Skipped if there is no Chromium, unless CI is true.
 */
class PagesInBrowserTest {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String FIRST = "document.querySelector('.picture')";
    private static final int TAB = 9;
    private static final int ESCAPE = 27;
    private static final int END = 35;
    private static final int RIGHT = 39;
    private static final int DOWN = 40;

    @TempDir
    private static Path folder;

    private static @Nullable Browser browser;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Optional<Path> program = Browser.program();
        if (!Boolean.parseBoolean(System.getenv("CI"))) {
            assumeTrue(program.isPresent(), "there is no Chromium");
        }
        assertThat(program).as("Chromium, which CI needs").isPresent();
        browser = new Browser(program.orElseThrow(), Files.createDirectory(folder.resolve("profile")));
        Gazetteer vietnam = VietnamGazetteer.load();
        write(vietnam, "duc-tho-map.html", "map", "18229");
        write(vietnam, "tay-ho-map.html", "map", "00103");
        write(vietnam, "ha-tinh-merged.html", "map", "--province", "42", "--by", "merged");
        write(vietnam, "ha-tinh-density.html", "map", "--province", "42", "--by", "density");
        write(vietnam, "duc-tho-lineage.html", "trace", "18229");
        write(vietnam, "tay-ho-lineage.html", "trace", "00103");
        write(vietnam, "reform.html", "stats", "--from", "2025-06-30", "--to", "2025-07-01");
        write(vietnam, "all-years.html", "stats");
        Path plan = Files.writeString(folder.resolve("plan.csv"), """
                change,unit,name
                1,18229,Đức Thọ
                1,18259,
                2,18280,Hòa Lạc
                2,18283,
                """);
        write(vietnam, "duc-tho-plan.html", "plan", "18229", "18244", "--on", "2026-01-15");
        write(vietnam, "duc-tho-outcome.html", "plan", "compare", plan.toString(), "--on", "2025-01-01");
        write(vietnam, "saigon-screen.html", "plan", "screen", "--province", "79", "--period", "2023-2025");
        write(vietnam, "duc-quang-sets.html", "plan", "alternatives", "18262", "--on", "2026-01-15");
        write(
                vietnam,
                "quan-4-division.html",
                "plan",
                "alternatives",
                "773",
                "--on",
                "2022-12-31",
                "--partition",
                "--period",
                "2023-2025");
        write(vietnam, "duc-tho-map.svg", "map", "18229");
        write(vietnam, "duc-tho-lineage.svg", "trace", "18229");
        write(vietnam, "ha-tinh-year.svg", "map", "--province", "42", "--by", "year");
    }

    private static void write(Gazetteer vietnam, String file, String... command) {
        String[] args = Arrays.copyOf(command, command.length + 2);
        args[command.length] = "-o";
        args[command.length + 1] = folder.resolve(file).toString();
        Run run = Run.on(() -> vietnam, args);
        // What is found is told on standard error by the commands about plans.
        assertThat(run).isEqualTo(new Run(ExitCode.DONE, "", command[0].equals("plan") ? run.err() : ""));
    }

    @AfterAll
    static void stop() throws InterruptedException {
        if (browser != null) {
            browser.close();
        }
    }

    private static Browser open(String file, int width, int height, boolean isDark) {
        Browser tab = Objects.requireNonNull(browser);
        tab.size(width, height, width < 600);
        tab.media(isDark, false);
        tab.open(folder.resolve(file));
        return tab;
    }

    private static void checkQuiet(Browser tab) {
        assertThat(tab.problems()).isEmpty();
        assertThat(tab.requests()).hasSize(1).allMatch(url -> url.startsWith("file:"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duc-tho-map.html",
                "tay-ho-map.html",
                "ha-tinh-merged.html",
                "ha-tinh-density.html",
                "duc-tho-lineage.html",
                "tay-ho-lineage.html",
                "duc-tho-plan.html",
                "duc-tho-outcome.html",
                "saigon-screen.html",
                "duc-quang-sets.html",
                "quan-4-division.html"
            })
    void pictureAnswersMouseAndKeyboard(String file) throws IOException {
        Browser tab = open(file, 1200, 900, false);

        int marks = tab.value(FIRST + ".querySelectorAll('.mark').length").asInt();
        assertThat(marks).isGreaterThan(7);
        assertThat(tab.value("document.querySelectorAll('table tbody tr').length")
                        .asInt())
                .isGreaterThan(1);
        assertThat(tab.text("document.documentElement.lang")).isEqualTo("vi");
        // Every mark is seen, has a name for screen readers, and only one of a picture is in the order of Tab.
        assertThat(tab.value("[...document.querySelectorAll('.mark')].filter(m => !m.getAttribute('aria-label')"
                                + " || m.getAttribute('role') !== 'img').length")
                        .asInt())
                .isZero();
        assertThat(tab.value("document.querySelectorAll('.mark[tabindex=\"0\"]').length")
                        .asInt())
                .isEqualTo(tab.value("document.querySelectorAll('.picture').length")
                        .asInt());

        // The mouse: the last mark is above the others.
        String last = "[..." + FIRST + ".querySelectorAll('.mark')].pop()";
        tab.value(last + ".scrollIntoView({block: 'center', inline: 'center'})");
        String point =
                tab.text("(() => { const s = " + last + ".querySelector('.shape'), b = s.getBoundingClientRect(); for"
                        + " (let i = 1; i < 40; i++) for (let j = 1; j < 40; j++) {"
                        + " const x = b.left + b.width * i / 40, y = b.top + b.height *"
                        + " j / 40; if (document.elementFromPoint(x, y) === s) return x"
                        + " + ' ' + y; } return ''; })()");
        assertThat(point).isNotEmpty();
        String[] place = point.split(" ", -1);
        tab.moveTo(Double.parseDouble(place[0]), Double.parseDouble(place[1]));
        assertThat(tab.value("document.getElementById('tip').hidden").asBoolean())
                .isFalse();
        assertThat(tab.text("document.getElementById('tip').textContent"))
                .isEqualTo(tab.text(last + ".getAttribute('aria-label')"));
        tab.moveTo(1, 1);
        assertThat(tab.value("document.getElementById('tip').hidden").asBoolean())
                .isTrue();

        // The keyboard: Tab to the drawing, arrows within it.
        tab.value("scrollTo(0, 0)");
        for (int i = 0;
                i < 10
                        && !tab.value("document.activeElement.classList.contains('mark')")
                                .asBoolean();
                i++) {
            tab.press("Tab", TAB);
        }
        String index = "[...document.querySelectorAll('.mark')].indexOf(document.activeElement)";
        assertThat(tab.value(index).asInt()).isZero();
        tab.press("ArrowRight", RIGHT);
        tab.press("ArrowRight", RIGHT);
        assertThat(tab.value(index).asInt()).isEqualTo(2);
        assertThat(tab.text("document.getElementById('tip').textContent"))
                .isEqualTo(tab.text("document.activeElement.getAttribute('aria-label')"));
        // The focus is seen.
        assertThat(tab.text("getComputedStyle(document.activeElement.querySelector('.shape')).strokeWidth"))
                .isEqualTo("3px");
        tab.screenshot(SCREENSHOTS.resolve(name(file) + "-focus.png"), false);
        tab.press("End", END);
        assertThat(tab.value(index).asInt()).isEqualTo(marks - 1);
        tab.press("Escape", ESCAPE);
        assertThat(tab.value("document.getElementById('tip').hidden").asBoolean())
                .isTrue();
        checkQuiet(tab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reform.html", "all-years.html"})
    void chartsAnswerMouseAndKeyboard(String file) throws IOException {
        Browser tab = open(file, 1200, 900, false);

        assertThat(tab.value("document.querySelectorAll('.chart').length").asInt())
                .isEqualTo(4);
        assertThat(tab.value("[...document.querySelectorAll('.chart')].every(c => c.querySelectorAll('svg path').length"
                                + " > 10)")
                        .asBoolean())
                .isTrue();
        tab.value("document.getElementById('chart-0').scrollIntoView()");
        String box = "document.getElementById('chart-0').getBoundingClientRect()";
        String texts = "[...document.querySelectorAll('#chart-0 svg text')].map(t => t.textContent).join('|')";
        assertThat(tab.text(texts)).contains("Hồ Chí Minh").contains("Cao Bằng");
        tab.moveTo(
                tab.value(box + ".left + 500").asDouble(),
                tab.value(box + ".top + 75").asDouble());
        tab.value("new Promise(done => setTimeout(() => done(1), 400))");
        assertThat(tab.text(texts)).contains(": 126");
        tab.screenshot(SCREENSHOTS.resolve(name(file) + "-hover.png"), false);

        tab.value("document.getElementById('chart-0').focus()");
        tab.press("ArrowDown", DOWN);
        assertThat(tab.text("document.getElementById('tip').textContent"))
                .matches("Hà Nội: 20..-..-.. \\d+; 20..-..-.. 126 \\(đơn vị cấp xã\\)");
        tab.press("ArrowDown", DOWN);
        assertThat(tab.text("document.getElementById('tip').textContent")).startsWith("Cao Bằng: ");
        tab.press("Escape", ESCAPE);
        assertThat(tab.value("document.getElementById('tip').hidden").asBoolean())
                .isTrue();
        checkQuiet(tab);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duc-tho-map.html",
                "tay-ho-map.html",
                "ha-tinh-merged.html",
                "ha-tinh-density.html",
                "duc-tho-lineage.html",
                "tay-ho-lineage.html",
                "reform.html",
                "all-years.html",
                "duc-tho-plan.html",
                "duc-tho-outcome.html",
                "saigon-screen.html",
                "duc-quang-sets.html",
                "quan-4-division.html"
            })
    void pageIsReadableLightAndDarkOnAPhoneAndInPrint(String file) throws IOException {
        Browser tab = open(file, 1200, 900, false);
        assertThat(tab.text("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        tab.screenshot(SCREENSHOTS.resolve(name(file) + "-light.png"), true);

        tab.media(true, false);
        assertThat(tab.text("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(13, 17, 23)");
        assertThat(tab.value("[...document.querySelectorAll('svg text')]"
                                + ".some(text => getComputedStyle(text).fill === 'rgb(27, 31, 36)')")
                        .asBoolean())
                .isFalse();
        tab.screenshot(SCREENSHOTS.resolve(name(file) + "-dark.png"), true);

        tab.media(true, true);
        assertThat(tab.text("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(tab.text("getComputedStyle(document.querySelector('.hint')).display"))
                .isEqualTo("none");
        byte[] printed = tab.pdf();
        assertThat(new String(printed, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        Files.write(SCREENSHOTS.resolve(name(file) + ".pdf"), printed);

        open(file, 390, 844, false);
        assertThat(tab.value("document.documentElement.scrollWidth").asInt()).isLessThanOrEqualTo(390);
        tab.screenshot(SCREENSHOTS.resolve(name(file) + "-phone.png"), true);
        checkQuiet(tab);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duc-tho-map.svg", "duc-tho-lineage.svg", "ha-tinh-year.svg"})
    void graphicIsDrawnWithoutAPage(String file) throws IOException {
        Browser tab = open(file, 900, 900, false);

        assertThat(tab.text("document.documentElement.tagName")).isEqualTo("svg");
        assertThat(tab.value("document.querySelectorAll('.mark').length").asInt())
                .isGreaterThan(7);
        assertThat(tab.text("document.querySelector('title').textContent")).isNotEmpty();
        tab.screenshot(SCREENSHOTS.resolve(name(file) + "-svg.png"), true);
        checkQuiet(tab);
    }

    @Test
    void namesOfAUserCannotActInThePage() {
        Browser tab = Objects.requireNonNull(browser);
        Path page = folder.resolve("awkward.html");
        Run run = Run.on(AwkwardNames::gazetteer, "trace", "1", "--on", "2015-01-01", "-o", page.toString());
        assertThat(run).isEqualTo(new Run(ExitCode.DONE, "", ""));
        tab.open(page);

        assertThat(tab.text("document.title")).isEqualTo("Tỉnh " + AwkwardNames.NAME + ": lịch sử hình thành");
        assertThat(tab.value("window.acted === undefined").asBoolean()).isTrue();
        checkQuiet(tab);

        Path report = folder.resolve("awkward-report.html");
        assertThat(Run.on(AwkwardNames::gazetteer, "stats", "-o", report.toString()))
                .isEqualTo(new Run(ExitCode.DONE, "", ""));
        tab.open(report);

        assertThat(tab.text("JSON.parse(document.getElementById('charts').textContent)[0].categories[0]"))
                .isEqualTo(AwkwardNames.NAME);
        assertThat(tab.value("window.acted === undefined").asBoolean()).isTrue();
        checkQuiet(tab);
    }

    private static String name(String file) {
        return file.substring(0, file.lastIndexOf('.'));
    }
}
