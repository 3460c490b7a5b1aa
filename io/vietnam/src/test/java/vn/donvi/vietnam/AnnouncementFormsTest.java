package vn.donvi.vietnam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.AnnouncementReader;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Each form of telling a merger, over every tenth merger of communes since 2019: the unit, all its parts, and the figures behind
 * them are read right.
 */
class AnnouncementFormsTest {
    private static final Gazetteer gazetteer = VietnamGazetteer.load();
    private static final AnnouncementReader reader = AnnouncementReader.of(gazetteer);
    private static final List<ToldMerger> MERGERS = ToldMerger.everyTenth(gazetteer);

    /** In a form, X is the unit, A its parts one by one, G its parts under one word for the type, F with figures. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{X} được thành lập trên cơ sở sáp nhập {A}.",
                "{X} ra đời sau khi sáp nhập {G}.",
                "{X} hình thành từ việc hợp nhất {A}, với diện tích 12,3 km2, dân số 4.567 người.",
                "Sáp nhập nguyên trạng {G} để thành lập {X}.",
                "Hợp nhất {A} thành {X}.",
                "{X} do {G} sáp nhập thành, rộng 12,3km2, có 4.567 dân.",
                "Từ {G} sáp nhập lại, {X} có 4.567 dân.",
                "{X}: toàn bộ {G}.",
                "{X} gồm toàn bộ {G}.",
                "{X} là kết quả sáp nhập {A}.",
                "{X} được gộp từ {F}.",
                "Ngày 1/7/2025, {A} được hợp nhất thành {X}.",
                "Thành lập {X} trên cơ sở nhập {F}.",
                "Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của {G} thành đơn vị mới có tên gọi là {X}.",
                "{X} (nhập {A}) có 4.567 dân.",
                "Đảng bộ {X} được thành lập trên cơ sở hợp nhất đảng bộ {A}; có 50 chi bộ với 1.234 đảng viên.",
                "{A} nhập lại, lấy tên {X}.",
            })
    void everyFormIsReadOfEveryMerger(String form) {
        assertThat(MERGERS).hasSizeGreaterThan(100);
        List<String> misread = new ArrayList<>();
        for (ToldMerger merger : MERGERS) {
            String text = sentence(form, merger);
            Announcement read = reader.read("news", text);
            List<Founding> foundings = read.statements(Founding.class);
            boolean right = foundings.size() == 1
                    && isOf(merger, foundings.get(0))
                    && figures(read, merger) == figures(form)
                    && (!form.contains("{F}") || haveFigures(foundings.get(0)))
                    && read.notUnderstood().isEmpty();
            if (!right) {
                misread.add(text);
            }
        }
        assertThat(misread).isEmpty();
    }

    private static boolean isOf(ToldMerger merger, Founding founding) {
        Set<String> parts = merger.parts().stream().map(ToldMerger::name).collect(Collectors.toSet());
        Set<String> read = founding.parts().stream()
                .map(part -> part.unit().term() + " " + part.unit().name())
                .collect(Collectors.toSet());
        String unit = founding.unit().term() + " " + founding.unit().name();
        return !founding.enlarged() && unit.equals(ToldMerger.name(merger.unit())) && read.equals(parts);
    }

    private static boolean haveFigures(Founding founding) {
        return founding.parts().stream()
                .allMatch(part ->
                        part.areaStated().isPresent() && part.populationStated().isPresent());
    }

    /** The number of figures of the unit; -1 if one is of another. */
    private static int figures(Announcement read, ToldMerger merger) {
        List<StatedFigure> figures = read.statements(StatedFigure.class);
        boolean ofUnit = figures.stream()
                .allMatch(figure -> figure.unit()
                        .filter(unit -> (unit.term() + " " + unit.name()).equals(ToldMerger.name(merger.unit())))
                        .isPresent());
        return ofUnit ? figures.size() : -1;
    }

    private static int figures(String form) {
        return (form.contains("km2") ? 1 : 0) + (form.contains("4.567") ? 1 : 0) + (form.contains("1.234") ? 2 : 0);
    }

    private static String sentence(String form, ToldMerger merger) {
        List<String> parts = merger.parts().stream().map(ToldMerger::name).toList();
        String text = form.replace("{X}", ToldMerger.name(merger.unit()))
                .replace("{A}", ToldMerger.joined(parts))
                .replace("{G}", grouped(merger.parts(), false))
                .replace("{F}", grouped(merger.parts(), true));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String grouped(List<AdministrativeUnit> parts, boolean withFigures) {
        Map<String, List<String>> byTerm = new LinkedHashMap<>();
        for (AdministrativeUnit part : parts) {
            List<String> names = byTerm.computeIfAbsent(ToldMerger.term(part), term -> new ArrayList<>());
            names.add(part.name()
                    + (withFigures ? " (1" + names.size() + ",5 km2; 2.3" + (40 + names.size()) + " người)" : ""));
        }
        List<String> groups = new ArrayList<>();
        byTerm.forEach(
                (term, names) -> groups.add((names.size() == 1 ? "" : "các ") + term + " " + ToldMerger.joined(names)));
        return ToldMerger.joined(groups);
    }
}
