package vn.donvi.pictures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.measure.Measure;
import vn.donvi.pictures.page.FigureTable;
import vn.donvi.pictures.page.HtmlPage;
import vn.donvi.pictures.page.LegendEntry;
import vn.donvi.pictures.page.Vietnamese;
import vn.donvi.plan.PlanProblem;
import vn.donvi.plan.PlanStatus;
import vn.donvi.plan.PlannedUnit;
import vn.donvi.plan.assessment.MergerAssessment;
import vn.donvi.plan.assessment.PlanAssessment;
import vn.donvi.plan.assessment.PlannedAnswer;
import vn.donvi.plan.assessment.PlannedFigure;
import vn.donvi.plan.assessment.ProvinceEffect;
import vn.donvi.plan.assessment.UnitVerdict;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Percentage;
import vn.donvi.standard.StandardFigure;
import vn.donvi.statistics.BeforeAfter;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/**
 * The assessment of a plan as a page: the units that it forms, the standards, the provinces before and after, what stays
 * too small, and what is wrong or assumed; with a map of the units of the day before, if there are polygons.
 *
 * <pre>{@code
 * PlanReport report = PlanReport.of(assessment).withMaps(Boundaries.load(vn));
 * Files.writeString(Path.of("plan.html"), report.html());
 * }</pre>
 *
 * <p>The texts are Vietnamese, but for the sentences of the assessment. The same arguments always give the same text.
 * Immutable and thread-safe.
 */
public final class PlanReport {
    /** More formed units than these have no entry of their own in the legend; each polygon says its own. */
    private static final int LEGEND = 24;

    private static final int AREA_DECIMALS = 4;

    private final PlanAssessment assessment;
    private final @Nullable Boundaries boundaries;

    private PlanReport(PlanAssessment assessment, @Nullable Boundaries boundaries) {
        this.assessment = assessment;
        this.boundaries = boundaries;
    }

    /** The report without maps. */
    public static PlanReport of(PlanAssessment assessment) {
        return new PlanReport(Objects.requireNonNull(assessment, "assessment"), null);
    }

    /**
     * The same report with a map of each province of the plan.
     *
     * @param maps the polygons of the day before
     */
    public PlanReport withMaps(Boundaries maps) {
        return new PlanReport(assessment, Objects.requireNonNull(maps, "maps"));
    }

    /**
     * The page; it needs nothing else.
     *
     * @throws IllegalArgumentException if the maps have no polygons of the units of the day before
     */
    public String html() {
        LocalDate date = assessment.plan().date();
        HtmlPage page = new HtmlPage("Phương án sắp xếp đơn vị hành chính", "Dự kiến từ ngày " + date);
        page.notes(List.of("Đây là phương án, không phải là văn bản đã có hiệu lực, trừ khi cột trạng thái ghi khác."
                + " Số liệu theo phương án; nếu phương án không nêu thì theo donvi, gần ngày trước đó nhất."));
        page.table(units());
        if (assessment.rule().isPresent()) {
            page.table(standards(assessment.rule().get()));
        }
        if (boundaries != null) {
            addMaps(page, boundaries.on(date.minusDays(1)));
        }
        for (ProvinceEffect effect : assessment.provinces()) {
            page.heading(effect.province().fullName() + ": trước và sau");
            page.table(counts(effect));
            if (!effect.under().isEmpty()) {
                page.table(under(effect));
            }
        }
        addRemarks(page);
        return page.html();
    }

    // The units

    private FigureTable units() {
        Snapshot day = assessment.plan().gazetteer().on(assessment.plan().date());
        List<List<String>> rows = new ArrayList<>();
        for (MergerAssessment merger : assessment.mergers()) {
            PlannedUnit planned = merger.planned();
            rows.add(List.of(
                    planned.unit().fullName(),
                    planned.unit().code().toString(),
                    day.parents(planned.unit()).stream()
                            .map(AdministrativeUnit::fullName)
                            .collect(Collectors.joining(", ")),
                    planned.parts().stream()
                            .map(part ->
                                    part.unit().fullName() + " (" + part.unit().code() + ")"
                                            + (part.isWhole()
                                                    ? ""
                                                    : ", " + Vietnamese.extent(part.area()) + " diện tích, "
                                                            + Vietnamese.extent(part.population()) + " dân số"))
                            .collect(Collectors.joining("; ")),
                    range(merger.area()),
                    origin(merger.area()),
                    range(merger.population()),
                    origin(merger.population()),
                    merger.density()
                            .map(number -> Vietnamese.number(number.longValueExact()))
                            .orElse(Vietnamese.UNKNOWN),
                    status(planned.proposal().statusOrProposed())
                            + (planned.proposal().document().isEmpty()
                                    ? ""
                                    : ", " + planned.proposal().document())));
        }
        return new FigureTable(
                "Đơn vị được thành lập theo phương án",
                List.of(
                        "Đơn vị",
                        "Mã",
                        "Thuộc",
                        "Hợp thành từ",
                        "#Diện tích, km²",
                        "Nguồn",
                        "#Dân số, người",
                        "Loại, ngày, nguồn",
                        "#Mật độ, người/km²",
                        "Trạng thái"),
                rows);
    }

    private static String status(PlanStatus status) {
        return switch (status) {
            case PROPOSED -> "đề xuất";
            case APPROVED -> "đã thông qua";
            case ENACTED -> "đã ban hành";
        };
    }

    private static String range(PlannedFigure figure) {
        if (!figure.isAnyKnown()) {
            return Vietnamese.UNKNOWN;
        }
        String low = number(figure.low());
        if (figure.isKnown()) {
            return low;
        }
        return figure.high().map(most -> low + " – " + number(most)).orElse("ít nhất " + low);
    }

    private static String number(BigDecimal number) {
        return Vietnamese.number(number.doubleValue(), AREA_DECIMALS);
    }

    private static String origin(PlannedFigure figure) {
        return figure.lowFigure().map(PlanReport::origin).orElse("");
    }

    private static String origin(StandardFigure figure) {
        String dates = figure.asOf().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        String basis = figure.criterion() == Criterion.AREA ? "" : basis(figure.basis());
        return List.of(basis, dates, String.join("; ", figure.sources())).stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String basis(String basis) {
        for (Measure measure : Measure.values()) {
            if (measure.label().equals(basis)) {
                return Vietnamese.measure(measure);
            }
        }
        return basis.equals("given") ? "theo phương án" : basis;
    }

    // The standards

    private FigureTable standards(String rule) {
        List<List<String>> rows = new ArrayList<>();
        for (MergerAssessment merger : assessment.mergers()) {
            for (PlannedAnswer answer : merger.answers()) {
                rows.add(List.of(
                        merger.planned().unit().fullName(),
                        StandardWords.criterion(answer.criterion()),
                        answer.low()
                                .requirement()
                                .high()
                                .map(PlanReport::number)
                                .orElse(""),
                        answer.low().percentOfHigh().map(PlanReport::percent).orElse(Vietnamese.UNKNOWN),
                        answer.low()
                                .percentOfHigh()
                                .map(each -> StandardWords.decimal(each.truncated()))
                                .orElse(Vietnamese.UNKNOWN),
                        answer.low().percentOfLow().map(PlanReport::percent).orElse(Vietnamese.UNKNOWN),
                        StandardWords.verdict(answer.verdict()),
                        String.join("; ", answer.low().documents()),
                        answer.reason()));
            }
        }
        return new FigureTable(
                "So với tiêu chuẩn " + rule,
                List.of(
                        "Đơn vị",
                        "Tiêu chí",
                        "#Mức cao nhất",
                        "#%, làm tròn",
                        "#%, cắt bỏ số lẻ",
                        "#% của mức thấp nhất",
                        "Kết quả",
                        "Văn bản",
                        "Lý do"),
                rows);
    }

    private static String percent(Percentage percentage) {
        return StandardWords.decimal(percentage.rounded());
    }

    // The provinces

    private static FigureTable counts(ProvinceEffect effect) {
        List<List<String>> rows = new ArrayList<>();
        effect.counts().forEach((type, count) -> rows.add(row(type.label(), count)));
        rows.add(row("tất cả", effect.units()));
        rows.add(List.of(
                "diện tích, km²",
                sum(effect.before().area().value()),
                sum(effect.after().area().value()),
                missing(effect)));
        rows.add(List.of(
                Vietnamese.measure(effect.populationMeasure()),
                sum(effect.before().population().value()),
                sum(effect.after().population().value()),
                String.join("; ", effect.before().population().sources())));
        return new FigureTable("Số đơn vị và quy mô", List.of("", "#Trước", "#Sau", "Ghi chú"), rows);
    }

    private static List<String> row(String label, BeforeAfter count) {
        int difference = count.difference();
        return List.of(
                label,
                Vietnamese.number(count.before()),
                Vietnamese.number(count.after()),
                (difference > 0 ? "+" : "") + Vietnamese.number(difference));
    }

    private static String sum(OptionalDouble sum) {
        return sum.isPresent() ? Vietnamese.number(sum.getAsDouble(), 2) : Vietnamese.UNKNOWN;
    }

    private static String missing(ProvinceEffect effect) {
        int before = effect.before().area().missing().size();
        int after = effect.after().area().missing().size();
        return String.join("; ", effect.before().area().sources())
                + (before + after == 0 ? "" : "; thiếu số liệu của " + before + " và " + after + " đơn vị");
    }

    private static FigureTable under(ProvinceEffect effect) {
        List<List<String>> rows = new ArrayList<>();
        for (UnitVerdict unit : effect.under()) {
            rows.add(List.of(
                    unit.unit().fullName(),
                    unit.unit().code().toString(),
                    StandardWords.verdict(unit.verdict()),
                    unit.answers().stream()
                            .map(answer -> StandardWords.criterion(answer.criterion()) + " "
                                    + answer.percentOfHigh()
                                            .map(each -> percent(each) + " %")
                                            .orElse(Vietnamese.UNKNOWN)
                                    + ", " + StandardWords.verdict(answer.verdict()))
                            .collect(Collectors.joining("; "))));
        }
        return new FigureTable(
                "Đơn vị chưa đạt, hoặc có thể chưa đạt, sau phương án",
                List.of("Đơn vị", "Mã", "Kết quả", "So với mức cao nhất"),
                rows);
    }

    private void addRemarks(HtmlPage page) {
        List<List<String>> rows = new ArrayList<>();
        for (PlanProblem problem : assessment.plan().problems()) {
            rows.add(List.of(
                    problem.problem().location().toString(),
                    "vấn đề",
                    problem.problem().message()));
        }
        for (MergerAssessment merger : assessment.mergers()) {
            String name = merger.planned().unit().fullName();
            merger.planned().assumptions().forEach(each -> rows.add(List.of(name, "giả định", each)));
            merger.area().doubts().forEach(each -> rows.add(List.of(name, "diện tích", each)));
            merger.population().doubts().forEach(each -> rows.add(List.of(name, "dân số", each)));
        }
        if (!rows.isEmpty()) {
            page.table(new FigureTable(
                    "Vấn đề, giả định và điều chưa chắc chắn (tiếng Anh)", List.of("Nơi", "Loại", "Nội dung"), rows));
        }
    }

    // The maps

    /** A map of each province and level that the plan has units of; of provinces, one of the country. */
    private void addMaps(HtmlPage page, BoundarySnapshot polygons) {
        Snapshot eve = assessment.plan().before().on(assessment.plan().date().minusDays(1));
        Set<UnitLevel> levels = EnumSet.noneOf(UnitLevel.class);
        assessment
                .mergers()
                .forEach(merger -> levels.add(merger.planned().unit().level()));
        for (UnitLevel level : levels) {
            if (level == UnitLevel.PROVINCE) {
                addMap(page, polygons, "Các tỉnh, thành phố", "provinces", eve.units(level));
                continue;
            }
            for (ProvinceEffect effect : assessment.provinces()) {
                AdministrativeUnit province = effect.province();
                addMap(
                        page,
                        polygons,
                        province.fullName() + ": đơn vị " + Vietnamese.level(level),
                        province.code() + "-" + level,
                        eve.within(province.code(), level));
            }
        }
    }

    private void addMap(
            HtmlPage page, BoundarySnapshot polygons, String title, String id, List<AdministrativeUnit> units) {
        CategoryMap map = new CategoryMap("plan-" + id, polygons);
        Map<UnitId, Integer> numbers = numbers();
        boolean isAny = false;
        for (AdministrativeUnit unit : units) {
            Integer number = numbers.get(unit.id());
            if (number == null) {
                map.add(unit, CategoryMap.PLAIN, "", "giữ nguyên");
                continue;
            }
            isAny = true;
            PlannedUnit planned = assessment.mergers().get(number).planned();
            boolean isSeat = planned.seat().id().equals(unit.id());
            map.add(
                    unit,
                    CategoryMap.style(number),
                    isSeat ? planned.unit().name() : "",
                    "vào " + planned.unit().fullName());
        }
        if (isAny) {
            String heading = title + " trước sắp xếp, tô màu theo đơn vị sẽ thành lập";
            map.illustration(
                            heading,
                            "Địa giới ngày " + assessment.plan().date().minusDays(1),
                            legend(),
                            List.of("Đơn vị bị chia được tô theo phần đầu tiên của nó trong phương án."))
                    .ifPresent(picture -> page.heading(heading).illustration(picture));
        }
    }

    /** The first merger that each unit takes part in. */
    private Map<UnitId, Integer> numbers() {
        Map<UnitId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < assessment.mergers().size(); i++) {
            for (AdministrativeUnit member :
                    assessment.mergers().get(i).planned().members()) {
                numbers.merge(member.id(), i, Math::min);
            }
        }
        return numbers;
    }

    private List<LegendEntry> legend() {
        List<LegendEntry> legend = new ArrayList<>();
        if (assessment.mergers().size() <= LEGEND) {
            for (int i = 0; i < assessment.mergers().size(); i++) {
                legend.add(new LegendEntry(
                        CategoryMap.style(i),
                        assessment.mergers().get(i).planned().unit().fullName()));
            }
        }
        legend.add(new LegendEntry(CategoryMap.PLAIN, "giữ nguyên"));
        return legend;
    }
}
