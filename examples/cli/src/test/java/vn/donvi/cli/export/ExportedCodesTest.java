package vn.donvi.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;

/** The codes of other systems beside an exported gazetteer. */
class ExportedCodesTest {
    @TempDir
    Path folder;

    private Run export(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "export";
        args[1] = folder.toString();
        System.arraycopy(options, 0, args, 2, options.length);
        return Run.withCodes(args);
    }

    @Test
    void codesAreInAFileOfTheirOwnWhichIsReadAgain() throws IOException {
        assertThat(export().exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(folder.resolve("codes.csv"))).startsWith("""
                unit,system,code,label,from,until,source,note
                42,iso-3166-2,VN-23,,2004-08-31,,,
                79,iso-3166-2,VN-42,"Hồ Chí Minh|Ho Chi Minh, thanh pho",2004-08-31,,ISO 3166-2,not certain
                18229,postal,45002,,2025-07-01,,,
                """);

        Run found = Run.of(
                "find",
                "--system",
                "postal",
                "45002",
                "--codes",
                folder.resolve("codes.csv").toString());
        assertThat(found.out()).endsWith("\n18229,Xã Đức Thọ,xã,Tỉnh Hà Tĩnh,2025-07-01,,postal 45002\n");
    }

    @Test
    void codesOfADayAreExportedWithItsUnits() throws IOException {
        export("--on", "2019-01-01", "--format", "jsonl");

        assertThat(Files.readAllLines(folder.resolve("codes.jsonl")))
                .hasSize(3)
                .last()
                .asString()
                .contains("\"45001\"");
    }

    @Test
    void databaseHasATableOfThem() throws Exception {
        export("--format", "sqlite");

        try (Connection connection = Driver.SQLITE.open(folder);
                Statement sql = connection.createStatement()) {
            sql.execute("ATTACH '" + folder.resolve("gazetteer.sqlite") + "' AS exported");
            ResultSet codes =
                    sql.executeQuery("SELECT unit FROM exported.codes WHERE system = 'postal' AND code = '45002'");
            assertThat(codes.next()).isTrue();
            assertThat(codes.getString(1)).isEqualTo("18229");
        }
    }

    @Test
    void nothingIsWrittenIfThereAreNone() {
        assertThat(Run.of("export", folder.toString()).exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(folder.resolve("codes.csv")).doesNotExist();
        assertThat(folder.resolve("units.csv")).exists();
    }
}
