package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.AnnouncementReader;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** Every name of a commune of a day is read whole, and the figure behind it is of that unit. */
class AnnouncementNamesTest {
    private static final Gazetteer gazetteer = VietnamGazetteer.load();
    private static final AnnouncementReader reader = AnnouncementReader.of(gazetteer);

    @ParameterizedTest
    @CsvSource({"2025-07-01, 3321", "2026-11-01, 3321", "2025-06-30, 10035"})
    void everyNameOfADayIsReadWhole(LocalDate date, int communes) {
        List<AdministrativeUnit> units = gazetteer.on(date).units().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .toList();
        assertThat(units).hasSize(communes);
        List<String> misread = new ArrayList<>();
        for (AdministrativeUnit unit : units) {
            String name = unit.type().prefix().toLowerCase(Locale.ROOT) + " " + unit.name();
            String begin = unit.type().prefix() + " " + unit.name();
            Stream.of(
                            begin + " có dân số 12.345 người.",
                            "Theo báo cáo, Đảng bộ " + name + " hiện có 12.345 đảng viên.",
                            "Sau sắp xếp, " + name + " có diện tích 123,45 km2; trụ sở đặt tại trung tâm cũ.")
                    .filter(sentence -> !isRead(sentence, NamedUnit.parse(name)))
                    .forEach(misread::add);
        }
        assertThat(misread).isEmpty();
    }

    /** Whether the one figure of a sentence, behind an earlier paragraph on another unit, is that of the unit. */
    private static boolean isRead(String sentence, NamedUnit unit) {
        List<StatedFigure> figures = reader.read("news", "Xã Thử Tên có 99 đảng viên.\n\n" + sentence)
                .statements(StatedFigure.class);
        return figures.size() == 2
                && figures.get(1)
                        .unit()
                        .filter(read ->
                                read.term().equals(unit.term()) && read.name().equals(unit.name()))
                        .isPresent()
                && Set.of("12345", "123.45")
                        .contains(figures.get(1).amount().value().toPlainString());
    }
}
