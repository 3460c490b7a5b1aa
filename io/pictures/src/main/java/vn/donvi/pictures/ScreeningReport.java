package vn.donvi.pictures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.BoundarySnapshot;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.pictures.page.FigureTable;
import vn.donvi.pictures.page.HtmlPage;
import vn.donvi.pictures.page.LegendEntry;
import vn.donvi.pictures.page.Vietnamese;
import vn.donvi.plan.eligibility.ClaimedExemption;
import vn.donvi.plan.eligibility.EligibilityVerdict;
import vn.donvi.plan.eligibility.GroundAnswer;
import vn.donvi.plan.eligibility.RearrangementPeriod;
import vn.donvi.plan.eligibility.Screening;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.StandardAnswer;
import vn.donvi.standard.StandardFigure;
import vn.donvi.standard.Trait;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/**
 * The units that must be rearranged in a period as a page: how many of each type, a map of each province that the units
 * lie in, and a table of those that must be or may have to be, with figures, percentages and grounds.
 *
 * <pre>{@code
 * ScreeningReport report = ScreeningReport.of(screenings, vn.on(date)).withMaps(Boundaries.load(vn));
 * Files.writeString(Path.of("screen.html"), report.html());
 * }</pre>
 *
 * <p>The texts are Vietnamese, but for the grounds and exemptions. The same arguments always give the same text. Immutable
 * and thread-safe.
 */
public final class ScreeningReport {
    /** More provinces than these have no maps: a page with all communes of the country would be too large. */
    private static final int PROVINCES = 3;

    private final List<Screening> screenings;
    private final Snapshot snapshot;
    private final @Nullable Boundaries boundaries;

    private ScreeningReport(List<Screening> screenings, Snapshot snapshot, @Nullable Boundaries boundaries) {
        this.screenings = screenings;
        this.snapshot = snapshot;
        this.boundaries = boundaries;
    }

    /**
     * The report without maps.
     *
     * @param screenings at least one, of one period
     * @param snapshot the units of the day
     * @throws IllegalArgumentException if there is no screening
     */
    public static ScreeningReport of(List<Screening> screenings, Snapshot snapshot) {
        if (screenings.isEmpty()) {
            throw new IllegalArgumentException("there is no unit to report on");
        }
        return new ScreeningReport(List.copyOf(screenings), snapshot, null);
    }

    /** The same report with maps of the provinces, if they are few. */
    public ScreeningReport withMaps(Boundaries maps) {
        return new ScreeningReport(screenings, snapshot, Objects.requireNonNull(maps, "maps"));
    }

    /**
     * The page; it needs nothing else.
     *
     * @throws IllegalArgumentException if the maps have no polygons of the units
     */
    public String html() {
        RearrangementPeriod period = screenings.get(0).period();
        HtmlPage page = new HtmlPage(
                "Đơn vị hành chính thuộc diện sắp xếp giai đoạn " + period.name(),
                "Theo " + period.document() + ", đơn vị và số liệu ngày " + snapshot.date());
        page.notes(List.of(
                "Đây là kết quả tính theo số liệu; việc sắp xếp do cơ quan có thẩm quyền quyết định.",
                "'Tùy yếu tố' là còn tùy yếu tố đặc thù chưa biết (miền núi, hải đảo, dân tộc thiểu số...)."));
        page.table(counts());
        if (boundaries != null) {
            addMaps(page, boundaries.on(snapshot.date()));
        }
        page.table(units());
        return page.html();
    }

    private FigureTable counts() {
        Map<UnitType, Map<EligibilityVerdict, Integer>> counts = new TreeMap<>();
        for (Screening screening : screenings) {
            counts.computeIfAbsent(screening.unit().type(), type -> new EnumMap<>(EligibilityVerdict.class))
                    .merge(screening.verdict(), 1, Integer::sum);
        }
        List<String> columns = new ArrayList<>(List.of("Loại"));
        for (EligibilityVerdict verdict : EligibilityVerdict.values()) {
            columns.add("#" + word(verdict));
        }
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((type, byVerdict) -> {
            List<String> row = new ArrayList<>(List.of(type.label()));
            for (EligibilityVerdict verdict : EligibilityVerdict.values()) {
                row.add(Vietnamese.number(byVerdict.getOrDefault(verdict, 0)));
            }
            rows.add(row);
        });
        return new FigureTable("Số đơn vị theo kết quả", columns, rows);
    }

    static String word(EligibilityVerdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "thuộc diện";
            case DEPENDS -> "tùy yếu tố";
            case UNKNOWN -> Vietnamese.UNKNOWN;
            case NOT_ELIGIBLE -> "không thuộc diện";
            case NOT_IN_SCOPE -> "ngoài phạm vi";
        };
    }

    // The maps

    private void addMaps(HtmlPage page, BoundarySnapshot polygons) {
        Set<AdministrativeUnit> provinces = new LinkedHashSet<>();
        for (Screening screening : screenings) {
            provinces.add(province(screening.unit()));
        }
        if (provinces.size() > PROVINCES) {
            page.notes(List.of("Bản đồ chỉ có khi các đơn vị thuộc không quá " + PROVINCES + " tỉnh, thành phố."));
            return;
        }
        for (AdministrativeUnit province : provinces) {
            for (UnitLevel level : new UnitLevel[] {UnitLevel.DISTRICT, UnitLevel.COMMUNE}) {
                addMap(page, polygons, province, level);
            }
        }
    }

    private AdministrativeUnit province(AdministrativeUnit unit) {
        List<AdministrativeUnit> parents = snapshot.parents(unit);
        return parents.isEmpty() ? unit : parents.get(parents.size() - 1);
    }

    private void addMap(HtmlPage page, BoundarySnapshot polygons, AdministrativeUnit province, UnitLevel level) {
        CategoryMap map = new CategoryMap("screen-" + province.code() + "-" + level, polygons);
        boolean isAny = false;
        for (Screening screening : screenings) {
            AdministrativeUnit unit = screening.unit();
            if (unit.level() == level && province(unit).equals(province)) {
                isAny = true;
                boolean isShown = screening.verdict() == EligibilityVerdict.ELIGIBLE;
                map.add(unit, style(screening.verdict()), isShown ? unit.name() : "", word(screening.verdict()));
            }
        }
        if (isAny) {
            String title = province.fullName() + ": đơn vị " + Vietnamese.level(level) + " theo kết quả";
            map.illustration(title, "Địa giới ngày " + snapshot.date(), legend(), List.of())
                    .ifPresent(picture -> page.heading(title).illustration(picture));
        }
    }

    private static String style(EligibilityVerdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> CategoryMap.style(0);
            case DEPENDS -> CategoryMap.style(1);
            case UNKNOWN -> CategoryMap.style(2);
            case NOT_ELIGIBLE, NOT_IN_SCOPE -> CategoryMap.PLAIN;
        };
    }

    private static List<LegendEntry> legend() {
        List<LegendEntry> legend = new ArrayList<>();
        for (EligibilityVerdict verdict : EligibilityVerdict.values()) {
            if (verdict != EligibilityVerdict.NOT_IN_SCOPE) {
                legend.add(new LegendEntry(style(verdict), word(verdict)));
            }
        }
        return legend;
    }

    // The units

    private FigureTable units() {
        List<List<String>> rows = new ArrayList<>();
        for (Screening screening : screenings) {
            if (screening.verdict() == EligibilityVerdict.NOT_ELIGIBLE
                    || screening.verdict() == EligibilityVerdict.NOT_IN_SCOPE) {
                continue;
            }
            AdministrativeUnit unit = screening.unit();
            rows.add(List.of(
                    unit.fullName(),
                    unit.code().toString(),
                    snapshot.parents(unit).stream()
                            .map(AdministrativeUnit::fullName)
                            .collect(Collectors.joining(", ")),
                    word(screening.verdict()),
                    figure(screening.answer(Criterion.AREA)),
                    percent(screening.answer(Criterion.AREA)),
                    figure(screening.answer(Criterion.POPULATION)),
                    percent(screening.answer(Criterion.POPULATION)),
                    screening.reasons().stream()
                            .map(GroundAnswer::ground)
                            .map(String::valueOf)
                            .collect(Collectors.joining("; ")),
                    screening.decidingTraits().stream().map(Trait::label).collect(Collectors.joining(", ")),
                    screening.exemptions().stream()
                            .map(ClaimedExemption::toString)
                            .collect(Collectors.joining("; "))));
        }
        return new FigureTable(
                "Đơn vị thuộc diện sắp xếp, hoặc có thể thuộc diện",
                List.of(
                        "Đơn vị",
                        "Mã",
                        "Thuộc",
                        "Kết quả",
                        "#Diện tích, km²",
                        "% của mức cao nhất",
                        "#Dân số, người",
                        "% của mức cao nhất",
                        "Căn cứ (tiếng Anh)",
                        "Tùy yếu tố (tiếng Anh)",
                        "Miễn trừ được nêu (tiếng Anh)"),
                rows);
    }

    private static String figure(Optional<StandardAnswer> answer) {
        return answer.flatMap(StandardAnswer::figure)
                .map(StandardFigure::value)
                .map(value -> Vietnamese.number(value.doubleValue(), 2))
                .orElse(Vietnamese.UNKNOWN);
    }

    private static String percent(Optional<StandardAnswer> answer) {
        return StandardWords.percent(answer.flatMap(StandardAnswer::percentOfHigh));
    }
}
