package vn.donvi.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.change.Extent;
import vn.donvi.crosswalk.CrosswalkEntry;
import vn.donvi.crosswalk.OpenEnd;
import vn.donvi.crosswalk.share.Evidence;
import vn.donvi.crosswalk.share.Share;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.Output;
import vn.donvi.tables.gazetteer.CrosswalkSchema;
import vn.donvi.unit.UnitId;

class CrosswalkCsvTest {
    private static final String HEADER = "source_id,source_name,target_id,target_name,area_extent,population_extent,"
            + "area_share,area_low,area_high,population_share,population_low,population_high,documents,area_evidence,"
            + "population_evidence\n";
    private static final String ROWS = """
            00001@2004-08-31,Xã Hòa Lạc,00002@2025-07-01,Phường Ba Đình,all,all,1,1,1,1,1,1,12/NQ; 34/NĐ-CP,,
            00007@2004-08-31,Xã Ea H'leo,00007@2010-01-01,Xã Ea H'leo,rest,part,0.75,0,1,,0,1,34/NĐ-CP,law overlay,
            00007@2004-08-31,Xã Ea H'leo,00008@2010-01-01,Xã Ea Sol,part,rest,0.25,0,1,,0,1,34/NĐ-CP,law overlay,
            00013@2004-08-31,Xã Cồn Cỏ,,(unknown),all,all,1,1,1,1,1,1,,,
            002@2004-08-31,Thị xã Bãi Trống,,(none),all,all,1,1,1,1,1,1,12/NQ,,
            """;

    @Test
    void readsEveryColumn() throws IOException {
        List<CrosswalkEntry> entries = read(ROWS).orThrow();

        assertThat(entries).hasSize(5);
        assertThat(entries.get(1))
                .isEqualTo(new CrosswalkEntry(
                        UnitId.parse("00007@2004-08-31"),
                        "Xã Ea H'leo",
                        Optional.of(UnitId.parse("00007@2010-01-01")),
                        "Xã Ea H'leo",
                        Optional.empty(),
                        Extent.REST,
                        Extent.PART,
                        Share.of(0, 1, OptionalDouble.of(0.75), List.of(Evidence.LAW, Evidence.OVERLAY)),
                        Share.of(0, 1, OptionalDouble.empty(), List.of()),
                        List.of("34/NĐ-CP")));
        assertThat(entries.get(0).documents()).containsExactly("12/NQ", "34/NĐ-CP");
        assertThat(entries.subList(3, 5))
                .extracting(CrosswalkEntry::openEnd)
                .containsExactly(Optional.of(OpenEnd.UNKNOWN), Optional.of(OpenEnd.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', quoteCharacter = '`', textBlock = """
            ,A,2@2025-07-01,B,all,all,1,1,1,1,1,1,D,,               > source_id: must not be empty
            1,A,2@2025-07-01,B,all,all,1,1,1,1,1,1,D,,              > source_id: '1' is not a unit id (code@yyyy-mm-dd)
            1@2010-01-01,,2@2025-07-01,B,all,all,1,1,1,1,1,1,D,,    > source_name: must not be empty
            1@2010-01-01,A,2@2025-7-1,B,all,all,1,1,1,1,1,1,D,,     > target_id: '2@2025-7-1' is not a unit id (code@yyyy-mm-dd)
            1@2010-01-01,A,2@2025-07-01,,all,all,1,1,1,1,1,1,D,,    > target_name: must not be empty
            1@2010-01-01,A,,B,all,all,1,1,1,1,1,1,D,,               > target_name: must be (unknown) or (none) where target_id is empty, but is 'B'
            1@2010-01-01,A,2@2025-07-01,B,most,all,1,1,1,1,1,1,D,,  > area_extent: 'most' is not one of all, part, rest, none, unknown
            1@2010-01-01,A,2@2025-07-01,B,all,,1,1,1,1,1,1,D,,      > population_extent: must not be empty
            1@2010-01-01,A,2@2025-07-01,B,part,all,-1,0,1,1,1,1,D,, > area_share: '-1' is not a number from 0 to 1 (digits, with a dot before decimals)
            1@2010-01-01,A,2@2025-07-01,B,part,all,0.7,0,0.6,1,1,1,D,,   > area_share: an estimate must be within its bounds 0.0 and 0.6, but is 0.7
            1@2010-01-01,A,2@2025-07-01,B,part,all,0.7,0.8,0.6,1,1,1,D,, > area_share: bounds must be in order between 0 and 1, but are 0.8 and 0.6
            1@2010-01-01,A,2@2025-07-01,B,part,all,0.7,0,1.1,1,1,1,D,,   > area_high: '1.1' is not a number from 0 to 1 (digits, with a dot before decimals)
            1@2010-01-01,A,2@2025-07-01,B,all,all,1,1,1,,1,1,D,,         > population_share: bounds that are both 1.0 leave no doubt of the estimate
            1@2010-01-01,A,2@2025-07-01,B,all,all,1,1,,1,1,1,D,,         > area_high: must not be empty
            1@2010-01-01,A,2@2025-07-01,B,all,all,1,1,1,1,,1,D,,         > population_low: must not be empty
            1@2010-01-01,A,2@2025-07-01,B,all,all,1,1,1,1,1,1,D; D,,     > documents: documents have numbers and stand once, but are [D, D]
            1@2010-01-01,A,2@2025-07-01,B,all,all,1,1,1,1,1,1,D; ,,      > documents: 'D; ' is not a list of numbers of documents separated by '; '
            1@2010-01-01,A,2@2025-07-01,B,part,all,1,0,1,1,1,1,D,guess,  > area_evidence: 'guess' is not a list of evidence, each one of law, figures, overlay, area_for_population, even_mixture separated by ' '
            1@2010-01-01,A,2@2025-07-01,B,part,all,,0,1,1,1,1,D,law,     > area_share: what is not known rests on no evidence, but has [LAW]
            1@2010-01-01,A,2@2025-07-01,B,all,all,1,1,1,1,1,1,D,,law     > population_share: what is certain rests on no evidence, but has [LAW]
            """)
    void reportsARowThatIsWrong(String row, String problem) throws IOException {
        WithProblems<List<CrosswalkEntry>> read = read(ROWS + row + "\n" + ROWS);

        assertThat(read.problems()).extracting(Problem::toString).containsExactly("crosswalk.csv:7: " + problem);
        assertThat(read.value()).hasSize(10);
    }

    @Test
    void writesInTheOrderOfACrosswalk() throws IOException {
        List<CrosswalkEntry> entries = new ArrayList<>(read(ROWS).orThrow());

        for (int i = 0; i < entries.size(); i++) {
            Collections.rotate(entries, 1);
            assertThat(written(entries)).isEqualTo(HEADER + ROWS);
        }
    }

    @Test
    void refusesADocumentThatWouldBecomeTwo() {
        CrosswalkEntry entry = new CrosswalkEntry(
                UnitId.parse("1@2010-01-01"),
                "A",
                Optional.empty(),
                "",
                Optional.of(OpenEnd.NONE),
                Extent.ALL,
                Extent.ALL,
                Share.WHOLE,
                Share.WHOLE,
                List.of("1/NQ; 2/NQ"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> written(List.of(entry)))
                .withMessage("'1/NQ; 2/NQ' cannot stand in a list of numbers of documents separated by '; '");
    }

    private static String written(List<CrosswalkEntry> entries) throws IOException {
        StringWriter out = new StringWriter();
        CsvTable.of(CrosswalkSchema.CROSSWALK).write(entries, Output.to(out), CsvOptions.STANDARD);
        return out.toString();
    }

    private static WithProblems<List<CrosswalkEntry>> read(String rows) throws IOException {
        return CsvTable.of(CrosswalkSchema.CROSSWALK)
                .read(Input.of(new StringReader(HEADER + rows), "crosswalk.csv"), CsvOptions.STANDARD);
    }
}
