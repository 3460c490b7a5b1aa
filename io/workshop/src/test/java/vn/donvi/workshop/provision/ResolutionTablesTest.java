package vn.donvi.workshop.provision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.donvi.change.Extent;
import vn.donvi.law.ResolutionReader;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Size;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.Unchanged;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.problem.ProblemsException;
import vn.donvi.unit.UnitLevel;

class ResolutionTablesTest {
    private static final UnitName DISTRICT = UnitName.of("huyện", "Đức Thọ");
    private static final UnitName PROVINCE = UnitName.of("tỉnh", "Hà Tĩnh");
    private static final StatedFigures FIGURES =
            StatedFigures.NONE.withAreaKm2(7.87).withPersons(3121);

    /** The clause of a passage without articles. */
    private static final Clause PLAIN = new Clause(ClauseRef.NONE, "", 1, 0, List.of());

    @TempDir
    Path folder;

    @Test
    void everyKindOfProvisionIsReadBackInItsOrder() throws IOException {
        Clause clause =
                new Clause(new ClauseRef("Điều 1", "khoản 2", "điểm a"), "", 12, 0, List.of(DISTRICT, PROVINCE));
        UnitName unit = UnitName.of("thị trấn", "Đức Thọ").within(List.of(DISTRICT, PROVINCE));
        UnitName land = UnitName.of("", "khu vực bãi bồi ven biển");
        Resolution resolution = resolution(List.of(
                new Arrangement(
                        clause,
                        List.of(
                                new Source(unit, Extent.ALL, Extent.ALL, FIGURES, List.of(), "", 0, Source.Link.FIRST),
                                new Source(
                                        land,
                                        Extent.REST,
                                        Extent.NONE,
                                        StatedFigures.NONE,
                                        List.of(
                                                new ClauseRef("Điều 1", "khoản 1", ""),
                                                new ClauseRef("", "khoản 3", "")),
                                        "bao gồm Hòn Chuối",
                                        1,
                                        Source.Link.AND)),
                        UnitName.of("xã", "Đức Thọ"),
                        Arrangement.Outcome.ENLARGED,
                        FIGURES,
                        unit),
                Arrangement.of(PLAIN, List.of(), UnitName.of("xã", "A"), Arrangement.Outcome.FORMED),
                new Totals(
                        PLAIN,
                        PROVINCE,
                        UnitLevel.COMMUNE,
                        new Totals.Count(69, Map.of("xã", 69)),
                        new Totals.Count(3, Map.of()),
                        Totals.Count.NONE),
                new Renaming(PLAIN, UnitName.of("phường", "04"), UnitName.of("phường", "Bến Nghé")),
                new Unchanged(PLAIN, List.of(UnitName.of("xã", "B"), UnitName.of("đặc khu", "C"))),
                new Size(clause, unit, FIGURES, true),
                new Size(clause, unit, FIGURES.withPersons(1), false)));
        ResolutionTables.write(List.of(resolution, other()), folder);
        assertThat(ResolutionTables.read(folder)).containsExactly(resolution, other());
    }

    @Test
    void whatIsReadOfATextIsReadBackWithoutItsWords() throws IOException {
        Resolution read = ResolutionReader.read("text", """
                        Số: 1/NQ-UBTVQH15
                        Hà Nội, ngày 16 tháng 6 năm 2025

                        NGHỊ QUYẾT

                        Điều 1. Sắp xếp các đơn vị hành chính cấp xã của tỉnh Hà Tĩnh

                        1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã Hòa Lạc và một phần diện tích tự \
                        nhiên của xã Sơn Lộc thành xã mới có tên gọi là xã Đức Thọ.
                        """).orThrow();
        ResolutionTables.write(List.of(read), folder);
        assertThat(Files.readString(folder.resolve("provisions/1_NQ-UBTVQH15.csv")))
                .isEqualTo("""
                        provision,clause,line,heading,effect,unit,area,population,area_km2,persons,after,remark,phrase,\
                        link,target,result_km2,result_persons,seat
                        1,"Điều 1, khoản 1",8,,formed,xã Hòa Lạc,all,all,,,,,0,first,xã Đức Thọ,,,
                        1,"Điều 1, khoản 1",8,,formed,xã Sơn Lộc,part,none,,,,,1,first,xã Đức Thọ,,,
                        """);
        Provision provision = ResolutionTables.read(folder).get(0).provisions().get(0);
        assertThat(provision.clause().text()).isEmpty();
        assertThat(provision.clause().ref())
                .isEqualTo(read.provisions().get(0).clause().ref());
    }

    @Test
    void aUnitThatWouldNotBeReadBackIsRefused() {
        UnitName glued = UnitName.of("xã", "A (B)");
        Resolution resolution = resolution(List.of(new Renaming(PLAIN, glued, glued)));
        assertThatThrownBy(() -> ResolutionTables.write(List.of(resolution), folder))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'xã A (B)' would not be read back as it is");
    }

    @Test
    void anExtentWithoutTheOtherIsAProblemWithItsPlace() throws IOException {
        ResolutionTables.write(List.of(other()), folder);
        Path file = folder.resolve("provisions/2_NQ-UBTVQH15.csv");
        Files.writeString(file, Files.readString(file).replace("unchanged,xã B,,", "formed,xã B,all,"));
        assertThatThrownBy(() -> ResolutionTables.read(folder))
                .isInstanceOf(ProblemsException.class)
                .hasMessageContaining("2_NQ-UBTVQH15.csv:2: population: is missing beside the extent of the area");
    }

    private static Resolution other() {
        return new Resolution(
                "2/NQ-UBTVQH15",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                UnitName.NONE,
                List.of(new Unchanged(PLAIN, List.of(UnitName.of("xã", "B")))));
    }

    private static Resolution resolution(List<Provision> provisions) {
        return new Resolution(
                "1/NQ-UBTVQH15",
                "Ủy ban Thường vụ Quốc hội",
                "VỀ VIỆC SẮP XẾP",
                Optional.of(LocalDate.of(2025, 6, 16)),
                Optional.of(LocalDate.of(2025, 6, 16)),
                Optional.of(LocalDate.of(2025, 7, 1)),
                PROVINCE,
                provisions);
    }
}
