package vn.donvi.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

/** Announcements that become the tables of a register, on which the command then answers. */
class NewsToRegisterTest {
    private static final String TEXT = """
            Ngày 20/8/2025, Đảng bộ xã Đức Thọ tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030. Dự đại hội có 248 đại biểu.
            Đảng bộ xã Đức Thọ có 77 tổ chức đảng trực thuộc với 2.989 đảng viên. Đảng bộ xã Gò Xa có 120 đảng viên.
            Đồng chí Trần Văn Thử, Bí thư Đảng ủy xã Đức Thọ phát biểu.
            Đã trồng 500 cây.
            """;

    @TempDir
    private Path folder;

    private Path news(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void everyStatementSaysWhatBecameOfIt() throws IOException {
        Path file = news("news.txt", TEXT);
        Path register = folder.resolve("register");
        Run run = Run.of("read", "--announcement", file.toString(), "--to-register", register.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(run.out().replace(file.toString(), "F").lines().filter(line -> !line.contains("not_of_party")))
                .containsExactly(
                        "file,line,column,words,kind,outcome,organization,recorded",
                        "F,1,17,\"Đảng bộ xã Đức Thọ tổ chức Đại hội đại biểu lần thứ I, nhiệm kỳ 2025 - 2030\",occasion,recorded,18229@2025-07-01,\"đại hội đại biểu, lần thứ I, nhiệm kỳ 2025 - 2030, 2025-08-20\"",
                        "F,1,108,248 đại biểu,delegates,recorded,18229@2025-07-01,đại biểu dự đại hội 248",
                        "F,2,23,77 tổ chức đảng trực thuộc,party_organizations,recorded,18229@2025-07-01,tổ chức đảng trực thuộc 77",
                        "F,2,54,2.989 đảng viên,members,recorded,18229@2025-07-01,đảng viên 2989",
                        "F,2,91,120 đảng viên,members,unknown_unit,,the gazetteer has no such unit: xã Gò Xa",
                        "F,3,1,\"Đồng chí Trần Văn Thử, Bí thư Đảng ủy xã Đức Thọ\",person,person,,names of persons are not taken into a register",
                        "F,4,1,Đã trồng 500 cây.,not_understood,not_understood,,no statement covers 500");
        assertThat(run.err())
                .isEqualTo(
                        "donvi: 4 statements are in the register, 2 on party organisations or persons could not be put there;"
                                + " use it with 'donvi party --register " + register + "'\n");
    }

    @Test
    void theRegisterIsReadBack() throws IOException {
        Path register = folder.resolve("register");
        Run.of(
                "read",
                "--announcement",
                news("news.txt", TEXT).toString(),
                "--to-register",
                register.toString(),
                "--source",
                "Báo A, 21/8/2025");
        Run party = Run.of("party", "18229", "--on", "2025-08-21", "--register", register.toString());

        assertThat(party.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(party.out())
                .contains("recorded    yes, as 18229@2025-07-01\n")
                .contains("2,989  as of 2025-08-20  [1]\n")
                .contains("sources     [1] Báo A, 21/8/2025\n");
        assertThat(Run.of("party", "--province", "42", "--register", register.toString())
                        .out())
                .contains(",2989,exact,");
    }

    @Test
    void secondNewsIsAddedAndTheSameIsReplaced() throws IOException {
        Path register = folder.resolve("register");
        Path first = news("a.txt", TEXT);
        Path second = news("b.txt", "Ngày 1/9/2025, Đảng bộ xã Đức Thọ có 2.991 đảng viên.");
        Run.of("read", "--announcement", first.toString(), "--to-register", register.toString());
        Run.of("read", "--announcement", first.toString(), second.toString(), "--to-register", register.toString());

        assertThat(Files.readString(register.resolve("party_figures.csv"))).isEqualTo("""
                organization,measure,value,precision,as_of,source,quality,note
                18229@2025-07-01,tổ chức đảng trực thuộc,77,exact,2025-08-20,a.txt,official,
                18229@2025-07-01,đảng viên,2989,exact,2025-08-20,a.txt,official,
                18229@2025-07-01,đảng viên,2991,exact,2025-09-01,b.txt,official,
                18229@2025-07-01,đại biểu dự đại hội,248,exact,2025-08-20,a.txt,official,
                """);
    }

    @Test
    void faultyTablesThatAreThereAreToldAndKept() throws IOException {
        Path register = Files.createDirectory(folder.resolve("register"));
        Path figures = Files.writeString(register.resolve("party_figures.csv"), "organization,measure\n1,2\n");
        Run run = Run.of(
                "read", "--announcement", news("news.txt", TEXT).toString(), "--to-register", register.toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("donvi: --to-register: party_figures.csv");
        assertThat(figures).hasContent("organization,measure\n1,2\n");
        assertThat(register).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void textTellsOfTheRegisterTheBalanceAndToday() throws IOException {
        String text =
                "Ngày 20/8/2025, xã Đức Thọ được thành lập trên cơ sở sáp nhập thị trấn Đức Thọ (8,60 km2) và xã Hòa Lạc"
                        + " (20,10 km2), với diện tích 29,70 km2. Đảng bộ xã Đức Thọ có 2.989 đảng viên.";
        Path file = news("news.txt", text);
        Run run = Run.of(
                "read",
                "--announcement",
                file.toString(),
                "--format",
                "text",
                "--today",
                "--to-register",
                folder.resolve("register").toString());

        assertThat(run.out())
                .contains("thị trấn Đức Thọ: Thị trấn Đức Thọ (18229@2004-08-31); went into Xã Đức Thọ"
                        + " (18229@2025-07-01)\n    today: Xã Đức Thọ (18229@2025-07-01), 100 % of its people\n")
                .contains(
                        "\nParts and wholes\n  1:132 area of xã Đức Thọ, stated: 29.7 km²; the parts: 28.7 km² in 2 parts;"
                                + " but: the parts are 1 km² less than the whole\n")
                .contains("\nIn the register\n  1:165 recorded: 18229@2025-07-01, đảng viên 2989\n");
    }

    @Test
    void tableHasTodayAndBalances() throws IOException {
        String text =
                "Ngày 20/8/2025, xã Đức Thọ được thành lập trên cơ sở sáp nhập thị trấn Đức Thọ (8,60 km2) và xã Hòa Lạc"
                        + " (20,10 km2), với diện tích 29,70 km2.";
        Path file = news("news.txt", text);
        Run csv = Run.of("read", "--announcement", file.toString(), "--today");
        Run json = Run.of("read", "--announcement", file.toString(), "--today", "--format", "json");
        Run tolerant = Run.of("read", "--announcement", file.toString(), "--tolerance", "4");

        assertThat(csv.out().lines().findFirst().orElseThrow()).endsWith(",meant,reason,today");
        assertThat(csv.out())
                .contains(",18229:1-1 18229:1-1 18229:1-1\n")
                .contains(
                        ",balance,1,132,131,\"29,70 km2\",area,xã Đức Thọ,,,29.7 km²,,,the parts are 1 km² less than the"
                                + " whole,,,,,,,,,,received: 28.7 km² in 2 parts,,,,,,,\n");
        assertThat(json.out()).contains("\"today\": \"18229:1-1 18229:1-1 18229:1-1\"");
        assertThat(tolerant.out()).contains(",29.7 km²,,,,,,,,,,,,,received: 28.7 km² in 2 parts,,,,,,\n");
    }
}
