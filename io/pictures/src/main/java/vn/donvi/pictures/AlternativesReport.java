package vn.donvi.pictures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
import vn.donvi.plan.alternative.Acceptance;
import vn.donvi.plan.alternative.Alternative;
import vn.donvi.plan.alternative.Alternatives;
import vn.donvi.plan.alternative.Partition;
import vn.donvi.plan.alternative.SummedFigure;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The sets of neighbours with which a unit reaches the standard, or the groups that a district or province is divided
 * into, as a page with a map and tables.
 *
 * <pre>{@code
 * AlternativesReport report = AlternativesReport.of(alternatives, "112/2025", vn.on(date)).withMaps(Boundaries.load(vn));
 * Files.writeString(Path.of("alternatives.html"), report.html());
 * }</pre>
 *
 * <p>The texts are Vietnamese, but for the notes. The same arguments always give the same text. Immutable and thread-safe.
 */
public final class AlternativesReport {
    /** More alternatives than these are not in the table; the command prints all of them as CSV. */
    private static final int SHOWN = 100;

    private final @Nullable Alternatives found;
    private final List<Partition> partitions;
    private final String title;
    private final String rule;
    private final Snapshot snapshot;
    private final @Nullable Boundaries boundaries;

    private AlternativesReport(
            @Nullable Alternatives found,
            List<Partition> partitions,
            String title,
            String rule,
            Snapshot snapshot,
            @Nullable Boundaries boundaries) {
        this.found = found;
        this.partitions = partitions;
        this.title = title;
        this.rule = rule;
        this.snapshot = snapshot;
        this.boundaries = boundaries;
    }

    /**
     * The report on the sets of neighbours of a unit, without a map.
     *
     * @param rule the rule of the standards
     * @param snapshot the units of the day
     */
    public static AlternativesReport of(Alternatives found, String rule, Snapshot snapshot) {
        AdministrativeUnit unit = found.alone().units().get(0);
        return new AlternativesReport(
                found,
                List.of(),
                "Các phương án cho " + unit.fullName() + " (" + unit.code() + ")",
                rule,
                snapshot,
                null);
    }

    /** The report on the groups of a district or province, without a map. */
    public static AlternativesReport of(
            AdministrativeUnit place, List<Partition> partitions, String rule, Snapshot snapshot) {
        return new AlternativesReport(
                null,
                List.copyOf(partitions),
                "Phương án chia nhóm cho " + place.fullName() + " (" + place.code() + ")",
                rule,
                snapshot,
                null);
    }

    /** The same report with maps. */
    public AlternativesReport withMaps(Boundaries maps) {
        return new AlternativesReport(found, partitions, title, rule, snapshot, Objects.requireNonNull(maps, "maps"));
    }

    /**
     * The page; it needs nothing else.
     *
     * @throws IllegalArgumentException if the maps have no polygons of the units
     */
    public String html() {
        HtmlPage page = new HtmlPage(title, "Theo tiêu chuẩn " + rule + ", đơn vị và số liệu ngày " + snapshot.date());
        page.notes(List.of("Đây là kết quả tính toán, không phải là đề án."));
        BoundarySnapshot polygons = boundaries == null ? null : boundaries.on(snapshot.date());
        if (found != null) {
            addAlternatives(page, found, polygons);
        }
        for (Partition partition : partitions) {
            addPartition(page, partition, polygons);
        }
        return page.html();
    }

    // Alternatives

    private void addAlternatives(HtmlPage page, Alternatives all, @Nullable BoundarySnapshot polygons) {
        List<Alternative> shown = all.alternatives().stream().limit(SHOWN).toList();
        page.notes(List.of((all.isComplete() ? "Đã xét tất cả " : "Mới xét ") + Vietnamese.number(all.examined())
                + " nhóm liền kề có tối đa " + all.size() + " đơn vị; " + Vietnamese.number(all.notEnough())
                + " nhóm không đạt."));
        if (polygons != null) {
            addMap(page, all, shown, polygons);
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("riêng", all.alone()));
        for (int i = 0; i < shown.size(); i++) {
            rows.add(row(String.valueOf(i + 1), shown.get(i)));
        }
        page.table(table("Các nhóm, tốt nhất trước", rows));
    }

    private void addMap(HtmlPage page, Alternatives all, List<Alternative> shown, BoundarySnapshot polygons) {
        AdministrativeUnit asked = all.alone().units().get(0);
        Set<AdministrativeUnit> best =
                new HashSet<>(shown.isEmpty() ? List.of() : shown.get(0).units());
        Set<AdministrativeUnit> others = new HashSet<>();
        shown.forEach(alternative -> others.addAll(alternative.units()));
        CategoryMap map = new CategoryMap("alternatives", polygons);
        for (AdministrativeUnit unit : around(asked)) {
            if (unit.equals(asked)) {
                map.add(unit, CategoryMap.style(0), unit.name(), "đơn vị được xét");
            } else if (best.contains(unit)) {
                map.add(unit, CategoryMap.style(1), unit.name(), "trong nhóm tốt nhất");
            } else if (others.contains(unit)) {
                map.add(unit, CategoryMap.style(2), unit.name(), "trong nhóm khác");
            } else {
                map.add(unit, CategoryMap.PLAIN, "", "không có trong nhóm nào");
            }
        }
        map.illustration(
                        "Đơn vị được xét và các nhóm đạt tiêu chuẩn",
                        "Địa giới ngày " + snapshot.date(),
                        List.of(
                                new LegendEntry(CategoryMap.style(0), "đơn vị được xét"),
                                new LegendEntry(CategoryMap.style(1), "trong nhóm tốt nhất"),
                                new LegendEntry(CategoryMap.style(2), "trong nhóm khác"),
                                new LegendEntry(CategoryMap.PLAIN, "không có trong nhóm nào")),
                        List.of())
                .ifPresent(page::illustration);
    }

    /** The units of the level of a unit in its province. */
    private List<AdministrativeUnit> around(AdministrativeUnit unit) {
        List<AdministrativeUnit> parents = snapshot.parents(unit);
        return parents.isEmpty()
                ? snapshot.units(unit.level())
                : snapshot.within(parents.get(parents.size() - 1).code(), unit.level());
    }

    // Partitions

    private static void addPartition(HtmlPage page, Partition partition, @Nullable BoundarySnapshot polygons) {
        page.heading(
                partition.acceptance() == Acceptance.CERTAIN
                        ? "Chắc chắn đạt"
                        : "Có thể đạt, tùy yếu tố và số liệu chưa biết");
        page.notes(List.of(Vietnamese.number(partition.mergers()) + " lần nhập, còn "
                + Vietnamese.number(partition.unitsAfter()) + " đơn vị, "
                + Vietnamese.number(partition.left().size()) + " đơn vị chưa đạt. "
                + (partition.isProven()
                        ? "Không có cách chia nào tốt hơn."
                        : "Chưa chứng minh là tốt nhất: mọi cách chia để lại ít nhất "
                                + Vietnamese.number(partition.leftBound()) + " đơn vị.")));
        if (polygons != null) {
            CategoryMap map = new CategoryMap("partition-" + partition.acceptance(), polygons);
            int category = 0;
            for (Alternative group : partition.groups()) {
                String sentence = "nhập: "
                        + group.units().stream().map(AdministrativeUnit::name).collect(Collectors.joining(", "));
                for (AdministrativeUnit unit : group.units()) {
                    map.add(unit, CategoryMap.style(category), unit.name(), sentence);
                }
                category++;
            }
            for (Alternative left : partition.left()) {
                left.units().forEach(unit -> map.add(unit, CategoryMap.PLAIN, unit.name(), "chưa đạt, không có nhóm"));
            }
            map.illustration(
                            "Các nhóm, mỗi nhóm một màu",
                            "",
                            List.of(new LegendEntry(CategoryMap.PLAIN, "chưa đạt, không có nhóm")),
                            List.of("Nhiều nhóm có thể cùng màu; đơn vị không phải nhập không có trong hình."))
                    .ifPresent(page::illustration);
        }
        List<List<String>> rows = new ArrayList<>();
        partition.groups().forEach(group -> rows.add(row("nhập", group)));
        partition.left().forEach(left -> rows.add(row("chưa đạt", left)));
        page.table(table("Các nhóm", rows));
    }

    // The tables

    private static FigureTable table(String caption, List<List<String>> rows) {
        return new FigureTable(
                caption,
                List.of(
                        "",
                        "Đơn vị",
                        "Kết quả",
                        "#Dân số, người",
                        "% của mức cao nhất",
                        "#Diện tích, km²",
                        "% của mức cao nhất",
                        "#Ranh giới chung, km",
                        "Điều chưa chắc chắn (tiếng Anh)"),
                rows);
    }

    private static List<String> row(String first, Alternative alternative) {
        return List.of(
                first,
                alternative.units().stream()
                        .map(unit -> unit.fullName() + " (" + unit.code() + ")")
                        .collect(Collectors.joining(" + ")),
                StandardWords.verdict(alternative.verdict()),
                sum(alternative.population()),
                StandardWords.percent(alternative.percentOfHigh(alternative.population())),
                sum(alternative.area()),
                StandardWords.percent(alternative.percentOfHigh(alternative.area())),
                alternative.innerBorderMetres().isPresent()
                        ? Vietnamese.number(alternative.innerBorderMetres().getAsDouble() / 1000, 2)
                        : Vietnamese.UNKNOWN,
                String.join("; ", alternative.notes()));
    }

    private static String sum(SummedFigure figure) {
        if (figure.bases().isEmpty()) {
            return Vietnamese.UNKNOWN;
        }
        return (figure.sum().isComplete() ? "" : "ít nhất ")
                + Vietnamese.number(figure.sum().value().doubleValue(), 2);
    }
}
