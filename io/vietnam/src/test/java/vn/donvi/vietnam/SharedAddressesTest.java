package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.donvi.address.AddressColumns;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.AddressQuery;
import vn.donvi.address.Conversion;
import vn.donvi.csv.UserRows;
import vn.donvi.csv.UserTable;
import vn.donvi.fixture.SharedSources;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The addresses that failed once, which stand beside the repository with what they should come to.
 *
 * <p>{@code -Ddonvi.certainty=FOLDER} writes those that are not as expected into {@code FOLDER/shared.txt}, a line each.
 */
class SharedAddressesTest {
    @Test
    void addressesThatFailedOnceComeToWhatTheyShould() throws IOException {
        Path folder = SharedSources.folder().resolveSibling("cases").resolve("addresses");
        boolean found = Files.isDirectory(folder);
        if ("true".equals(System.getenv("CI"))) {
            assertThat(found).as("CI has the cases in " + folder).isTrue();
        }
        assumeTrue(found, "no cases beside the repository");
        AddressConverter converter = AddressConverter.to(VietnamGazetteer.load(), LocalDate.of(2025, 7, 1));
        List<String> misses = new ArrayList<>();
        int rows = 0;
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            for (ExpectedConversion expected : expectations(file)) {
                if (expected.isOfAnAddress() && !OTHERWISE.contains(expected.input())) {
                    rows++;
                    Conversion result = convert(converter, expected.input());
                    expected.difference(result)
                            .ifPresent(difference -> misses.add(file.getFileName() + ": " + expected.input()
                                    + " | expected " + expected.wording() + " | " + difference + " | "
                                    + shown(result)));
                }
            }
        }
        @Nullable String report = System.getProperty("donvi.certainty");
        if (report != null) {
            Files.createDirectories(Path.of(report));
            Files.write(Path.of(report, "shared.txt"), misses);
        }
        assertThat(rows).isGreaterThan(500);
        assertThat(misses).as("%s of %s", misses.size(), rows).isEmpty();
    }

    /**
     * Addresses that say something else than the tables ask for: names of one commune that were misspelt into those of
     * another in the same district, and a name that another commune of the province bore, too (28471, until 2022).
     */
    private static final Set<String> OTHERWISE = Set.of(
            "dai hong, dai loc, quang nam",
            "nga tien, nga son, thanh hoa",
            "vinh an, vinh cuu, dong nai",
            "Xã Bình Phú, Tiền Giang");

    private static List<ExpectedConversion> expectations(Path file) throws IOException {
        List<ExpectedConversion> expectations = new ArrayList<>();
        try (UserTable table = UserTable.open(file, List.of("input", "expected"), List.of(','))) {
            for (Optional<UserRows> next = table.next(); next.isPresent(); next = table.next()) {
                UserRows rows = next.get();
                for (int row = 0; row < rows.size(); row++) {
                    assertThat(rows.problem(row))
                            .as("%s:%s", file, rows.line(row))
                            .isEmpty();
                    expectations.add(new ExpectedConversion(
                            rows.value(row, 0).orElse(""), rows.value(row, 1).orElse("")));
                }
            }
        }
        return expectations;
    }

    private static Conversion convert(AddressConverter converter, String input) {
        if (!input.startsWith("ward=")) {
            return converter.convert(input);
        }
        String[] columns = new String[3];
        String[] parts = input.split("; ", -1);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = parts[i].substring(parts[i].indexOf('=') + 1);
        }
        return converter.convert(AddressQuery.of(AddressColumns.of(columns[0], columns[1], columns[2])));
    }

    private static String shown(Conversion result) {
        List<String> units = result.candidates().stream()
                .map(candidate -> candidate.unit())
                .map(AdministrativeUnit::toString)
                .toList();
        return result.status() + " " + units + " " + result.note();
    }
}
