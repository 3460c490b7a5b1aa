package vn.donvi.cli.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.cli.Fixtures;
import vn.donvi.cli.Run;
import vn.donvi.cli.invocation.ExitCode;
import vn.donvi.csv.PartyRegisterCsv;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.party.PartyRegister;

/** The party organisations beside an exported gazetteer. */
class ExportedPartyTest {
    @TempDir
    Path folder;

    @Test
    void tablesWithRowsAreInFilesOfTheirOwn() throws IOException {
        assertThat(Run.withParty("export", folder.toString()).exitCode()).isEqualTo(ExitCode.DONE);

        assertThat(Files.readString(folder.resolve("party_documents.csv"))).isEqualTo("""
                number,kind,issuer,title,issued,issued_basis,in_force,in_force_basis
                https://example.org/duc-tho,publication,Báo,,,,,
                """);
        assertThat(Files.readAllLines(folder.resolve("party_organizations.csv")))
                .hasSize(4);
        assertThat(Files.readAllLines(folder.resolve("party_figures.csv"))).hasSize(5);
        assertThat(Files.readAllLines(folder.resolve("party_sessions.csv"))).hasSize(2);
        assertThat(folder.resolve("party_committees.csv")).doesNotExist();
        assertThat(folder.resolve("party_posts.csv")).doesNotExist();
    }

    @Test
    void thoseOfADayAreExportedWithItsUnits() throws IOException {
        Run.withParty("export", folder.toString(), "--on", "2025-06-30", "--format", "jsonl");

        assertThat(Files.readAllLines(folder.resolve("party_organizations.jsonl")))
                .hasSize(2)
                .noneMatch(line -> line.contains("2025-07-01\",\"until\":null"));
        assertThat(Files.readAllLines(folder.resolve("party_figures.jsonl"))).hasSize(1);
    }

    @Test
    void thoseOfADayAreARegisterAgain() {
        Run.withParty("export", folder.toString(), "--on", "2025-07-01");

        assertThat(Run.of("party", "18229", "--register", folder.toString()))
                .isEqualTo(Run.withParty("party", "18229"));
    }

    /** A parent that the organisation was under before the day is there too. */
    @Test
    void formerParentsAreThereInTheVersionsOfTheirTime() throws IOException {
        Path register = Files.createDirectory(folder.resolve("register"));
        Files.writeString(register.resolve("party_organizations.csv"), """
                code,since,until,kind,name,unit,parent,founding,founding_clause,ending,ending_clause,approved_exception,organs
                A,2004-08-31,2010-01-01,đảng bộ tỉnh,Cũ,,,,,,,,
                A,2010-01-01,,đảng bộ tỉnh,Mới,,,,,,,,
                B,2005-01-01,,đảng bộ huyện,Dưới,,A,,,,,,
                """);
        Gazetteer gazetteer = Fixtures.twoProvinces();
        PartyRegister read = PartyRegisterCsv.read(gazetteer, register);

        assertThat(PartyTables.on(LocalDate.of(2020, 1, 1), read).get(1).rows()).hasSize(3);
        assertThat(PartyTables.on(LocalDate.of(2004, 9, 1), read).get(1).rows()).hasSize(1);
    }

    @Test
    void databaseHasTablesOfThem() throws Exception {
        Run.withParty("export", folder.toString(), "--format", "sqlite");

        try (Connection connection = Driver.SQLITE.open(folder);
                Statement sql = connection.createStatement()) {
            sql.execute("ATTACH '" + folder.resolve("gazetteer.sqlite") + "' AS exported");
            ResultSet figures = sql.executeQuery("SELECT f.value, d.issuer FROM exported.party_figures f"
                    + " JOIN exported.party_documents d ON d.number = f.source WHERE f.measure = 'đảng viên'"
                    + " AND f.organization = '18229@2025-07-01'");
            assertThat(figures.next()).isTrue();
            assertThat(figures.getLong(1)).isEqualTo(2_989);
            assertThat(figures.getString(2)).isEqualTo("Báo");
        }
        assertThat(folder.resolve("party_figures.sqlite")).doesNotExist();
    }

    @Test
    void aGazetteerOfOnesOwnHasNone() {
        Path own = folder.resolve("own");
        Run.withParty("export", own.toString());
        Path copy = folder.resolve("copy");

        assertThat(Run.withParty("export", copy.toString(), "--gazetteer", own.toString())
                        .exitCode())
                .isEqualTo(ExitCode.DONE);
        assertThat(copy.resolve("units.csv")).exists();
        assertThat(copy.resolve("party_organizations.csv")).doesNotExist();
    }
}
