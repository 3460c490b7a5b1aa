package vn.donvi.pictures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.pictures.page.FigureTable;
import vn.donvi.pictures.page.HtmlPage;
import vn.donvi.pictures.page.LegendEntry;
import vn.donvi.pictures.page.Vietnamese;
import vn.donvi.plan.outcome.MergerOutcome;
import vn.donvi.plan.outcome.PlanComparison;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/**
 * A plan beside what happened, as a page with a map of each province and a table.
 *
 * <pre>{@code
 * ComparisonReport report = ComparisonReport.of(comparison, vn.on(eve)).withMaps(Boundaries.load(vn));
 * Files.writeString(Path.of("outcome.html"), report.html());
 * }</pre>
 *
 * <p>The texts are Vietnamese, but for the differences in words. The same arguments always give the same text. Immutable
 * and thread-safe.
 */
public final class ComparisonReport {
    private final PlanComparison comparison;
    private final Snapshot eve;
    private final @Nullable Boundaries boundaries;

    private ComparisonReport(PlanComparison comparison, Snapshot eve, @Nullable Boundaries boundaries) {
        this.comparison = comparison;
        this.eve = eve;
        this.boundaries = boundaries;
    }

    /**
     * The report without maps.
     *
     * @param eve the units of the day before the plan
     */
    public static ComparisonReport of(PlanComparison comparison, Snapshot eve) {
        return new ComparisonReport(comparison, eve, null);
    }

    /** The same report with maps. */
    public ComparisonReport withMaps(Boundaries maps) {
        return new ComparisonReport(comparison, eve, Objects.requireNonNull(maps, "maps"));
    }

    /**
     * The page; it needs nothing else.
     *
     * @throws IllegalArgumentException if the maps have no polygons of the units
     */
    public String html() {
        HtmlPage page = new HtmlPage(
                "Phương án và kết quả",
                "Phương án từ ngày " + eve.date().plusDays(1) + ", kết quả đến ngày " + comparison.until());
        if (boundaries != null) {
            addMaps(page, boundaries.on(eve.date()));
        }
        page.table(outcomes());
        return page.html();
    }

    static String word(MergerOutcome.Kind kind) {
        return switch (kind) {
            case AS_PLANNED -> "như phương án";
            case OTHER_NAME -> "tên khác";
            case OTHER_TYPE -> "loại khác";
            case OTHER_MEMBERS -> "thành phần khác";
            case NOT_ENACTED -> "không thực hiện";
        };
    }

    /** A map of each province and level that the plan has units of; of provinces, one of the country. */
    private void addMaps(HtmlPage page, BoundarySnapshot polygons) {
        Map<UnitId, MergerOutcome> outcomes = new HashMap<>();
        Set<AdministrativeUnit> provinces = new LinkedHashSet<>();
        Set<UnitLevel> levels = EnumSet.noneOf(UnitLevel.class);
        for (MergerOutcome outcome : comparison.outcomes()) {
            for (AdministrativeUnit member : outcome.planned().members()) {
                outcomes.putIfAbsent(member.id(), outcome);
                levels.add(member.level());
                List<AdministrativeUnit> parents = eve.parents(member);
                provinces.add(parents.isEmpty() ? member : parents.get(parents.size() - 1));
            }
        }
        for (UnitLevel level : levels) {
            if (level == UnitLevel.PROVINCE) {
                addMap(page, polygons, "Các tỉnh, thành phố", "provinces", eve.units(level), outcomes);
                continue;
            }
            for (AdministrativeUnit province : provinces) {
                addMap(
                        page,
                        polygons,
                        province.fullName() + ": đơn vị " + Vietnamese.level(level),
                        province.code() + "-" + level,
                        eve.within(province.code(), level),
                        outcomes);
            }
        }
    }

    private void addMap(
            HtmlPage page,
            BoundarySnapshot polygons,
            String title,
            String id,
            List<AdministrativeUnit> units,
            Map<UnitId, MergerOutcome> outcomes) {
        if (units.stream().noneMatch(unit -> outcomes.containsKey(unit.id()))) {
            return;
        }
        CategoryMap map = new CategoryMap("compare-" + id, polygons);
        for (AdministrativeUnit unit : units) {
            MergerOutcome outcome = outcomes.get(unit.id());
            if (outcome == null) {
                map.add(unit, CategoryMap.PLAIN, "", "không có trong phương án");
            } else {
                map.add(
                        unit,
                        style(outcome.kind()),
                        unit.name(),
                        outcome.planned().unit().fullName() + ", " + word(outcome.kind()));
            }
        }
        String heading = title + " trước sắp xếp, tô màu theo kết quả";
        map.illustration(heading, "Địa giới ngày " + eve.date(), legend(), List.of())
                .ifPresent(picture -> page.heading(heading).illustration(picture));
    }

    private static String style(MergerOutcome.Kind kind) {
        return CategoryMap.style(
                switch (kind) {
                    case AS_PLANNED -> 0;
                    case OTHER_NAME -> 1;
                    case OTHER_TYPE -> 2;
                    case OTHER_MEMBERS -> 3;
                    case NOT_ENACTED -> 4;
                });
    }

    private static List<LegendEntry> legend() {
        List<LegendEntry> legend = new ArrayList<>();
        for (MergerOutcome.Kind kind : MergerOutcome.Kind.values()) {
            legend.add(new LegendEntry(style(kind), word(kind)));
        }
        legend.add(new LegendEntry(CategoryMap.PLAIN, "không có trong phương án"));
        return legend;
    }

    private FigureTable outcomes() {
        List<List<String>> rows = new ArrayList<>();
        for (MergerOutcome outcome : comparison.outcomes()) {
            rows.add(List.of(
                    outcome.planned().unit().fullName(),
                    names(outcome.planned().members()),
                    word(outcome.kind()),
                    outcome.formed().map(AdministrativeUnit::toString).orElse(""),
                    outcome.changes().stream()
                            .map(change -> change.date() + ", " + change.citation())
                            .distinct()
                            .collect(Collectors.joining("; ")),
                    names(outcome.missing()),
                    names(outcome.added()),
                    outcome.description()));
        }
        return new FigureTable(
                "Từng đơn vị của phương án",
                List.of(
                        "Đơn vị dự kiến",
                        "Hợp thành từ",
                        "Kết quả",
                        "Đơn vị được thành lập",
                        "Ngày, văn bản",
                        "Thiếu",
                        "Thêm",
                        "Khác biệt (tiếng Anh)"),
                rows);
    }

    private static String names(List<AdministrativeUnit> units) {
        return units.stream()
                .map(unit -> unit.fullName() + " (" + unit.code() + ")")
                .collect(Collectors.joining("; "));
    }
}
