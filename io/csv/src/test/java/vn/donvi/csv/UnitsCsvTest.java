package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.gazetteer.UnitSchema;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitType;

class UnitsCsvTest {
    private static final String HEADER = "code,since,until,type,name,parent,other_spellings\n";
    private static final LocalDate BASELINE = LocalDate.of(2004, 8, 31);

    @Test
    void readsEveryColumn() throws IOException {
        WithProblems<List<AdministrativeUnit>> units =
                read("00001,2004-08-31,2020-01-01,xã,Hòa Lạc,001,Hoà Lạc|Hòa-Lạc\n01,2004-08-31,,tỉnh,Sông Lam,,\n");

        assertThat(units.orThrow())
                .containsExactly(
                        AdministrativeUnit.builder(
                                        UnitCode.of("00001"),
                                        UnitType.XA,
                                        "Hòa Lạc",
                                        DateRange.of(BASELINE, LocalDate.of(2020, 1, 1)))
                                .parent(UnitCode.of("001"))
                                .otherSpellings(List.of("Hoà Lạc", "Hòa-Lạc"))
                                .build(),
                        AdministrativeUnit.builder(
                                        UnitCode.of("01"), UnitType.TINH, "Sông Lam", DateRange.from(BASELINE))
                                .build());
    }

    @ParameterizedTest
    @EnumSource
    void readsEveryTypeInEitherForm(UnitType type) throws IOException {
        String row = "01,2004-08-31,," + type.label() + ",Tên,,\n";

        assertThat(read(row).orThrow().get(0).type()).isEqualTo(type);
        assertThat(read(Normalizer.normalize(row, Normalizer.Form.NFD))
                        .orThrow()
                        .get(0)
                        .type())
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            ,2004-08-31,,xã,Tên,001,              > code: must not be empty
            0 1,2004-08-31,,xã,Tên,001,           > code: '0 1' is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores)
            é1,2004-08-31,,xã,Tên,001,            > code: 'é1' is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores)
            01,,,xã,Tên,001,                      > since: must not be empty
            01,2025-13-01,,xã,Tên,001,            > since: '2025-13-01' is not a date (yyyy-mm-dd)
            01,2004-08-31,01/07/2025,xã,Tên,001,  > until: '01/07/2025' is not a date (yyyy-mm-dd)
            01,2004-08-31,2004-08-31,xã,Tên,001,  > until: must be after since 2004-08-31, but is 2004-08-31
            01,2004-08-31,,,Tên,001,              > type: must not be empty
            01,2004-08-31,,Xã,Tên,001,            > type: 'Xã' is not one of tỉnh, thành phố trực thuộc trung ương, quận, huyện, thị xã, thành phố thuộc tỉnh, thành phố thuộc thành phố, xã, phường, thị trấn, đặc khu, province, district, municipality
            01,2004-08-31,,xã,,001,               > name: must not be empty
            01,2004-08-31,,xã," ",001,            > name: must not be blank
            01,2004-08-31,,xã,Tên,00/1,           > parent: '00/1' is not a unit code (1 to 16 letters, digits, dots, hyphens or underscores)
            01,2004-08-31,,xã,Tên,001,A||B        > other_spellings: 'A||B' is not a list of texts separated by '|'
            01,2004-08-31,,xã,Tên,001,|           > other_spellings: '|' is not a list of texts separated by '|'
            """)
    void reportsARowThatIsWrong(String row, String problem) throws IOException {
        WithProblems<List<AdministrativeUnit>> units =
                read("00,2004-08-31,,xã,Trước,001,\n" + row + "\n02,2004-08-31,,xã,Sau,001,\n");

        assertThat(units.problems()).extracting(Problem::toString).containsExactly("units.csv:3: " + problem);
        assertThat(units.value()).extracting(AdministrativeUnit::name).containsExactly("Trước", "Sau");
    }

    @Test
    void reportsEveryFieldOfARowThatIsWrong() throws IOException {
        assertThat(read("01,31.8.2004,,commune,Tên,0 1,\n").problems())
                .extracting(Problem::location)
                .extracting(Object::toString)
                .containsExactly("units.csv:2: since", "units.csv:2: type", "units.csv:2: parent");
    }

    @Test
    void knowsAFileByItsName(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("my units.csv");
        Files.writeString(file, HEADER + "01,today,,tỉnh,Tên,,\n");

        assertThat(CsvTable.of(UnitSchema.UNITS).read(file).problems())
                .extracting(Problem::toString)
                .containsExactly("my units.csv:2: since: 'today' is not a date (yyyy-mm-dd)");
    }

    @Test
    void writesSortedByIdWhateverTheOrder() throws IOException {
        String rows = """
                00001,2004-08-31,2020-01-01,xã,Hòa Lạc,001,Hoà Lạc|Hòa-Lạc
                00001,2020-01-01,,phường,Hòa Lạc,001,
                01,2004-08-31,,tỉnh,"Tên, lạ",,
                """;
        List<AdministrativeUnit> units = read(rows).orThrow();
        StringWriter out = new StringWriter();

        CsvTable.of(UnitSchema.UNITS)
                .write(List.of(units.get(2), units.get(1), units.get(0)), Output.to(out), CsvOptions.STANDARD);

        assertThat(out).hasToString(HEADER + rows);
    }

    @Test
    void writesAFileThatItReads(@TempDir Path folder) throws IOException {
        List<AdministrativeUnit> units =
                read("01,2004-08-31,,tỉnh,Sông Lam,,\n").orThrow();
        Path file = folder.resolve("units.csv");

        CsvTable.of(UnitSchema.UNITS).write(units, file);

        assertThat(CsvTable.of(UnitSchema.UNITS).read(file)).isEqualTo(WithProblems.clean(units));
    }

    @Test
    void writesComposedTexts() throws IOException {
        String name = Normalizer.normalize("Đức Thọ", Normalizer.Form.NFD);
        StringWriter out = new StringWriter();

        CsvTable.of(UnitSchema.UNITS)
                .write(
                        List.of(AdministrativeUnit.builder(
                                        UnitCode.of("1"), UnitType.TINH, name, DateRange.from(BASELINE))
                                .build()),
                        Output.to(out),
                        CsvOptions.STANDARD);

        assertThat(out).hasToString(HEADER + "1,2004-08-31,,tỉnh,Đức Thọ,,\n");
    }

    @Test
    void refusesToWriteWhatItCouldNotRead() {
        AdministrativeUnit.Builder unit =
                AdministrativeUnit.builder(UnitCode.of("1"), UnitType.TINH, "A", DateRange.from(BASELINE));
        AdministrativeUnit separator = unit.otherSpellings(List.of("A|B")).build();
        AdministrativeUnit empty = unit.otherSpellings(List.of("")).build();
        AdministrativeUnit nul = AdministrativeUnit.builder(
                        UnitCode.of("1"), UnitType.TINH, "A\0", DateRange.from(BASELINE))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvTable.of(UnitSchema.UNITS)
                        .write(List.of(separator), Output.to(new StringWriter()), CsvOptions.STANDARD))
                .withMessage("'A|B' cannot stand in a list of texts separated by '|'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvTable.of(UnitSchema.UNITS)
                        .write(List.of(empty), Output.to(new StringWriter()), CsvOptions.STANDARD))
                .withMessage("'' cannot stand in a list of texts separated by '|'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvTable.of(UnitSchema.UNITS)
                        .write(List.of(nul), Output.to(new StringWriter()), CsvOptions.STANDARD))
                .withMessage("a text must not have a NUL character or a byte order mark: A\\u0000");
    }

    private static WithProblems<List<AdministrativeUnit>> read(String rows) throws IOException {
        return CsvTable.of(UnitSchema.UNITS)
                .read(Input.of(new StringReader(HEADER + rows), "units.csv"), CsvOptions.STANDARD);
    }
}
