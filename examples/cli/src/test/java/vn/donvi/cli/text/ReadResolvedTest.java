package vn.donvi.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

/** Invented acts on the two provinces of the tests. */
class ReadResolvedTest {
    private static final String HEADER =
            "date,kind,document,clause,source_id,source_name,area_extent,population_extent,target_id,target_name,area_km2,persons,source_province,target_province\n";
    private static final String MERGER =
            "1. Nhập toàn bộ diện tích tự nhiên, quy mô dân số của phường Tân Định vào phường Sài Gòn.";
    private static final String MERGED = HEADER
            + "2026-12-01,merger,9/NQ-UBTVQH16,\"Điều 1, khoản 1\",26740@2025-07-01,Phường Sài Gòn,all,all,26740@2026-12-01,Phường Sài Gòn,,,79,79\n"
            + "2026-12-01,merger,9/NQ-UBTVQH16,\"Điều 1, khoản 1\",26734@2025-07-01,Phường Tân Định,all,all,26740@2026-12-01,Phường Sài Gòn,,,79,79\n";

    @TempDir
    private Path folder;

    @Test
    void theChangesOfAnActArePrinted() throws IOException {
        assertThat(read(act(MERGER))).isEqualTo(new Run(ExitCode.DONE, MERGED, ""));
    }

    @Test
    void theWrittenOverlayLiesUnderEveryCommand() throws IOException {
        String overlay = folder.resolve("ours").toString();

        assertThat(read(act(MERGER), "-o", overlay))
                .isEqualTo(new Run(
                        ExitCode.DONE, "", "donvi: 1 change is written; use them with --overlay " + overlay + "\n"));

        assertThat(Run.of("verify", "--overlay", overlay).out()).endsWith("\nevery invariant holds\n");
        assertThat(Run.of("changes", "--from", "2026-01-01", "--to", "2026-12-01", "--overlay", overlay))
                .isEqualTo(new Run(ExitCode.DONE, MERGED, ""));
        assertThat(Run.of(
                                "convert",
                                "--address",
                                "Phường Tân Định, TP Hồ Chí Minh",
                                "--to",
                                "2026-12-01",
                                "--overlay",
                                overlay)
                        .out())
                .contains("address     Phường Sài Gòn, Thành phố Hồ Chí Minh");
        for (String command : new String[] {"show", "trace", "party"}) {
            assertThat(Run.of(command, "26740", "--overlay", overlay).exitCode())
                    .as(command)
                    .isEqualTo(ExitCode.DONE);
        }
    }

    @Test
    void anActIsResolvedOnWhatEarlierOnesLeave() throws IOException {
        Path second = Files.writeString(
                folder.resolve("second.txt"),
                text("10/NQ-UBTVQH16", "01 tháng 01 năm 2027", "1. Đổi tên phường Sài Gòn thành phường Bến Nghé."));

        assertThat(Run.of("read", act(MERGER), second.toString(), "--resolve").out())
                .endsWith("2027-01-01,renaming,10/NQ-UBTVQH16,\"Điều 1, khoản 1\",26740@2026-12-01,Phường Sài"
                        + " Gòn,all,all,26740@2027-01-01,Phường Bến Nghé,,,79,79\n");
    }

    @Test
    void nothingIsWrittenWhileSomethingIsNotClear() throws IOException {
        Path overlay = folder.resolve("ours");
        String act = act(MERGER, "2. Đổi tên phường Không Có thành phường Có.");
        String unknown = "donvi: 9/NQ-UBTVQH16:10: Điều 1, khoản 2: phường Không Có is not known the day before\n";

        assertThat(read(act, "-o", overlay.toString()))
                .isEqualTo(
                        new Run(
                                ExitCode.USAGE,
                                "",
                                unknown
                                        + "donvi: nothing is written, since not everything is clear; --partial writes the rest\n"));
        assertThat(overlay).doesNotExist();

        assertThat(read(act, "-o", overlay.toString(), "--partial"))
                .isEqualTo(new Run(
                        ExitCode.USAGE,
                        "",
                        unknown + "donvi: 1 change is written; use them with --overlay " + overlay + "\n"));
        assertThat(overlay.resolve("units.csv")).exists();
    }

    @Test
    void aFormedUnitHasTheCodeThatIsGiven() throws IOException {
        String act = act("1. Thành lập phường Bến Thành trên cơ sở nhập toàn bộ diện tích tự nhiên, quy mô dân số của"
                + " phường Tân Định và phường Sài Gòn.");

        Run open = read(act);
        assertThat(open.out()).contains("9.1.1@2026-12-01,Phường Bến Thành");
        assertThat(open.err())
                .isEqualTo("donvi: 9/NQ-UBTVQH16, Điều 1, khoản 1: no source gives its code, 9.1.1 stands for it\n");

        Run given = read(act, "--code", "phường Bến Thành=26743");
        assertThat(given.out()).contains("26743@2026-12-01,Phường Bến Thành");
        assertThat(given.err()).isEmpty();
    }

    @Test
    void aCodeOfAUnitThatIsNotFormedIsSaid() throws IOException {
        Run run = read(act(MERGER), "--code", "phường Bến Thàn=26743");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).isEqualTo("donvi: --code phường bến thàn: no unit of this name is formed\n");
    }

    @Test
    void theDayThatIsGivenGoesBeforeThatOfTheText() throws IOException {
        assertThat(read(act(MERGER), "--in-force", "2027-03-01").out()).contains("26740@2027-03-01");
    }

    @Test
    void aTextWithoutADayNeedsOne() throws IOException {
        Path act = Files.writeString(
                folder.resolve("act.txt"), text("9/NQ-UBTVQH16", "", MERGER).replaceAll("(?s)Điều 2.*", ""));

        assertThat(Run.of("read", act.toString(), "--resolve").err())
                .isEqualTo("donvi: act.txt: the text does not say from when on it holds; give --in-force\n");
    }

    @Test
    void optionsOfResolvingNeedIt() throws IOException {
        String act = act(MERGER);
        assertThat(Run.of("read", act, "--in-force", "2027-03-01").err())
                .startsWith("donvi: --in-force, --code and --partial are of --resolve");
        assertThat(Run.of("read", act, "--overlay", "x").err())
                .startsWith("donvi: --overlay is of --resolve and --announcement");
        assertThat(read(act, "--announcement").err())
                .startsWith("donvi: --resolve is of resolutions, not of --announcement");
        assertThat(read(act, "--code", "phường Bến Thành=?").err())
                .startsWith("donvi: --code phường Bến Thành=?: ? is not a code");
    }

    @Test
    void anOverlayThatDoesNotFitIsRefused() throws IOException {
        String overlay = folder.resolve("ours").toString();
        read(act(MERGER), "-o", overlay);
        Files.writeString(folder.resolve("ours/units.csv"), "code,since,until,type,name,parent,other_spellings\n");

        Run run = Run.of("show", "26740", "--overlay", overlay);

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("the overlay " + overlay + " does not fit the gazetteer in ");
    }

    private static Run read(String act, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "read";
        arguments[1] = act;
        arguments[2] = "--resolve";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return Run.of(arguments);
    }

    private String act(String... clauses) throws IOException {
        return Files.writeString(folder.resolve("act.txt"), text("9/NQ-UBTVQH16", "01 tháng 12 năm 2026", clauses))
                .toString();
    }

    private static String text(String number, String inForce, String... clauses) {
        return "Số: " + number + "\nHà Nội, ngày 12 tháng 11 năm 2026\n\nNGHỊ QUYẾT\n\n"
                + "Điều 1. Sắp xếp các đơn vị hành chính cấp xã của Thành phố Hồ Chí Minh\n\n"
                + String.join("\n\n", clauses)
                + "\n\nĐiều 2. Hiệu lực thi hành\n\nNghị quyết này có hiệu lực thi hành từ ngày " + inForce + ".\n";
    }
}
