package vn.donvi.news.interpretation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.balance.BalanceSide;
import vn.donvi.balance.WholeAndSum;
import vn.donvi.change.Extent;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Precision;
import vn.donvi.news.announcement.Amount;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.news.announcement.Topic;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.statistics.Figure;
import vn.donvi.statistics.RollUp;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** Finds the figures of a text that can be held against the sums of their parts. */
final class StatedBalances {
    private final Announcement announcement;
    private final Interpretation meaning;
    private final Gazetteer gazetteer;
    private final List<StatedFigure> figures;
    /** The figures by the units that the text shows for them. */
    private final ListMultimap<NamedUnit, StatedFigure> byUnit = ArrayListMultimap.create();

    private final Map<Measure, Map<UnitLevel, RollUp>> sums = new EnumMap<>(Measure.class);
    private final List<StatedBalance> balances = new ArrayList<>();

    StatedBalances(Announcement announcement, Interpretation meaning, Gazetteer gazetteer) {
        this.announcement = announcement;
        this.meaning = meaning;
        this.gazetteer = gazetteer;
        this.figures = announcement.statements(StatedFigure.class).stream()
                .filter(figure -> figure.topic() == Topic.AREA || figure.topic() == Topic.POPULATION)
                .filter(figure -> figure.doubt().isEmpty())
                .toList();
        figures.forEach(figure -> figure.unit().ifPresent(unit -> byUnit.put(bare(unit), figure)));
    }

    List<StatedBalance> all() {
        announcement.statements(Founding.class).forEach(this::founding);
        figures.forEach(this::inside);
        balances.sort(Comparator.comparingInt(balance -> balance.quote().start()));
        return List.copyOf(balances);
    }

    /** Holds a formed unit against the units that it was formed from. A unit that only gained some has more in it. */
    private void founding(Founding founding) {
        boolean isAll = !founding.enlarged()
                || founding.parts().stream().anyMatch(part -> isSame(part.unit(), founding.unit()));
        if (founding.party() || !isAll) {
            return;
        }
        for (Topic topic : new Topic[] {Topic.AREA, Topic.POPULATION}) {
            List<Amount> parts = parts(founding, topic);
            if (parts.isEmpty()) {
                continue;
            }
            for (StatedFigure figure : byUnit.get(bare(founding.unit()))) {
                if (figure.topic() == topic && !founding.quote().holds(figure.quote())) {
                    boolean approximate =
                            isApproximate(figure.amount()) || parts.stream().anyMatch(StatedBalances::isApproximate);
                    WholeAndSum balance = WholeAndSum.of(
                            measure(topic),
                            number(figure.amount()),
                            parts.stream().map(StatedBalances::number).toList());
                    balances.add(new StatedBalance(
                            figure.quote(), founding.unit(), BalanceSide.RECEIVED, balance, approximate));
                }
            }
        }
    }

    /** The figures of all parts; empty if one is not known. */
    private List<Amount> parts(Founding founding, Topic topic) {
        List<Amount> amounts = new ArrayList<>();
        for (Founding.Part part : founding.parts()) {
            Extent extent = topic == Topic.AREA ? part.area() : part.population();
            if (extent == Extent.NONE) {
                continue;
            }
            Optional<Amount> stated = topic == Topic.AREA ? part.areaStated() : part.populationStated();
            boolean isWhole = extent == Extent.ALL || extent == Extent.UNKNOWN;
            Amount amount = stated.orElse(isWhole && !isSame(part.unit(), founding.unit()) ? only(part, topic) : null);
            if (amount == null) {
                return List.of();
            }
            amounts.add(amount);
        }
        return amounts;
    }

    /** The only figure that the text states of a part elsewhere; null if there is none, or there are several. */
    private @Nullable Amount only(Founding.Part part, Topic topic) {
        List<Amount> found = byUnit.get(bare(part.unit())).stream()
                .filter(figure -> figure.topic() == topic)
                .map(StatedFigure::amount)
                .distinct()
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Holds a province or district against the units in it. */
    private void inside(StatedFigure figure) {
        AdministrativeUnit unit = figure.unit().flatMap(meaning::unit).orElse(null);
        LocalDate date = meaning.date().orElse(null);
        if (unit == null || date == null || unit.level() == UnitLevel.COMMUNE || !unit.isInForce(date)) {
            return;
        }
        Measure held = figure.topic() == Topic.AREA ? Measure.AREA : Measure.REGISTER_POPULATION;
        for (RollUp.Row row : sums(held, unit.level(), date).rows()) {
            if (row.unit().equals(unit)
                    && row.sum().isComplete()
                    && !row.sum().figures().isEmpty()) {
                List<BigDecimal> parts = row.sum().figures().stream()
                        .map(Figure::value)
                        .map(value -> BigDecimal.valueOf(value).stripTrailingZeros())
                        .toList();
                WholeAndSum balance = WholeAndSum.of(held, number(figure.amount()), parts);
                balances.add(new StatedBalance(
                        figure.quote(), figure.unit().orElseThrow(), BalanceSide.WITHIN, balance, true));
            }
        }
    }

    private RollUp sums(Measure held, UnitLevel level, LocalDate date) {
        return sums.computeIfAbsent(held, key -> new EnumMap<>(UnitLevel.class))
                .computeIfAbsent(
                        level, key -> RollUp.of(CarriedFigures.of(gazetteer, held, AsOf.nearestTo(date)), date, level));
    }

    private static Measure measure(Topic topic) {
        return topic == Topic.AREA ? Measure.AREA : Measure.DECLARED_POPULATION;
    }

    /** The number of an area in km², or of people. */
    private static BigDecimal number(Amount amount) {
        return amount.unit().equals("ha") ? amount.value().movePointLeft(2) : amount.value();
    }

    private static boolean isApproximate(Amount amount) {
        return amount.precision() != Precision.EXACT;
    }

    private static boolean isSame(NamedUnit one, NamedUnit other) {
        return bare(one).equals(bare(other));
    }

    private static NamedUnit bare(NamedUnit unit) {
        return NamedUnit.of(unit.term(), unit.name());
    }
}
