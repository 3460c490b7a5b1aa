package vn.donvi.news.interpretation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.change.Document;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.LineageStep;
import vn.donvi.measure.Measure;
import vn.donvi.measure.Measurement;
import vn.donvi.news.announcement.Amount;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.DocumentNamed;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.PartialDate;
import vn.donvi.news.announcement.Quote;
import vn.donvi.news.announcement.Stage;
import vn.donvi.news.announcement.StatedFigure;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.Topic;
import vn.donvi.unit.AdministrativeUnit;

/**
 * A comparison of a text with a gazetteer: areas, populations, the units that a unit was formed from, and documents.
 *
 * @param lines one for each pair compared, and for each fact that only the text or only the gazetteer has, by place;
 *     unmodifiable
 */
public record Comparison(List<Line> lines) {
    private static final BigDecimal HECTARES = BigDecimal.valueOf(100);

    public Comparison {
        lines = List.copyOf(lines);
    }

    /** The result of comparing the text with the gazetteer. */
    public enum Verdict {
        /** Both agree, within the precision of the text. */
        AGREES,
        /** Both differ. */
        DIFFERS,
        /** The gazetteer has nothing about it. */
        NOT_HELD,
        /** Only the gazetteer has it; the text does not say it. */
        NOT_SAID
    }

    /**
     * One fact compared.
     *
     * @param quote the words of the text
     * @param unit the unit of the fact; empty for a document
     * @param what the kind of fact: "area", "census_population", "formed from", "document"
     * @param said the fact in the text; empty if it has none
     * @param held the fact in the gazetteer, with its date; empty if it has none
     * @param source the source of the gazetteer's fact; empty if it has none
     * @param verdict whether they agree
     */
    public record Line(
            Quote quote,
            Optional<AdministrativeUnit> unit,
            String what,
            String said,
            String held,
            String source,
            Verdict verdict) {
        public Line {
            Objects.requireNonNull(quote, "quote");
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(what, "what");
            Objects.requireNonNull(said, "said");
            Objects.requireNonNull(held, "held");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(verdict, "verdict");
        }
    }

    /** Compares a text, interpreted as {@code meaning}, with a gazetteer. */
    public static Comparison of(Announcement announcement, Interpretation meaning, Gazetteer gazetteer) {
        List<Line> lines = new ArrayList<>();
        for (Statement statement : announcement.statements()) {
            if (statement instanceof StatedFigure figure && figure.stage() == Stage.ACTUAL) {
                figure.unit().flatMap(meaning::unit).ifPresent(unit -> figure(figure, unit, gazetteer, lines));
            } else if (statement instanceof Founding founding && !founding.party()) {
                meaning.units().stream()
                        .filter(each -> each.quote().equals(founding.quote()) && !each.part())
                        .findFirst()
                        .flatMap(UnitMeaning::unit)
                        .ifPresent(unit -> founding(founding, unit, meaning, gazetteer, lines));
            } else if (statement instanceof DocumentNamed document) {
                document(document, gazetteer, lines);
            }
        }
        return new Comparison(lines);
    }

    private static void figure(StatedFigure figure, AdministrativeUnit unit, Gazetteer gazetteer, List<Line> lines) {
        if (figure.topic() != Topic.AREA && figure.topic() != Topic.POPULATION) {
            return;
        }
        boolean area = figure.topic() == Topic.AREA;
        boolean found = false;
        for (Measurement measurement : gazetteer.measurements(unit)) {
            if ((measurement.measure() == Measure.AREA) == area) {
                found = true;
                lines.add(new Line(
                        figure.quote(),
                        Optional.of(unit),
                        measurement.measure().label(),
                        figure.amount().toString(),
                        measurement.measure().format(measurement.value()) + ", as of " + measurement.asOf(),
                        measurement.source(),
                        agree(figure.amount(), measurement) ? Verdict.AGREES : Verdict.DIFFERS));
            }
        }
        if (!found) {
            String what = area ? Measure.AREA.label() : "population";
            lines.add(new Line(
                    figure.quote(), Optional.of(unit), what, figure.amount().toString(), "", "", Verdict.NOT_HELD));
        }
    }

    private static boolean agree(Amount said, Measurement held) {
        BigDecimal value = BigDecimal.valueOf(held.value());
        return said.agreesWith(said.unit().equals("ha") ? value.multiply(HECTARES) : value);
    }

    private static void founding(
            Founding founding, AdministrativeUnit unit, Interpretation meaning, Gazetteer gazetteer, List<Line> lines) {
        List<LineageStep> steps = new ArrayList<>();
        for (LineageStep step : gazetteer.lineage(unit).earlier()) {
            if (step.transfer().target().equals(unit.id())) {
                steps.add(step);
            }
        }
        List<UnitMeaning> parts = meaning.units().stream()
                .filter(each -> each.part() && each.quote().equals(founding.quote()))
                .toList();
        for (Founding.Part part : founding.parts()) {
            Optional<AdministrativeUnit> named = parts.stream()
                    .filter(each -> each.named().equals(part.unit()))
                    .findFirst()
                    .flatMap(UnitMeaning::unit);
            Optional<LineageStep> step = steps.stream()
                    .filter(each -> named.stream()
                            .anyMatch(source -> each.transfer().source().equals(source.id())))
                    .findFirst();
            step.ifPresent(steps::remove);
            lines.add(new Line(
                    founding.quote(),
                    Optional.of(unit),
                    "formed from",
                    said(part),
                    step.map(each -> held(each, gazetteer)).orElse(""),
                    step.map(Comparison::citation).orElse(""),
                    step.isEmpty()
                            ? Verdict.NOT_HELD
                            : contradicts(part, step.get().transfer()) ? Verdict.DIFFERS : Verdict.AGREES));
        }
        for (LineageStep step : steps) {
            lines.add(new Line(
                    founding.quote(),
                    Optional.of(unit),
                    "formed from",
                    "",
                    held(step, gazetteer),
                    citation(step),
                    Verdict.NOT_SAID));
        }
    }

    private static String said(Founding.Part part) {
        return part.unit() + extents(part.area(), part.population());
    }

    private static String held(LineageStep step, Gazetteer gazetteer) {
        Transfer transfer = step.transfer();
        return gazetteer.get(transfer.source()) + extents(transfer.area(), transfer.population()) + ", " + step.date();
    }

    private static String citation(LineageStep step) {
        return step.change().citation().toString();
    }

    private static String extents(Extent area, Extent population) {
        if (area == Extent.UNKNOWN && population == Extent.UNKNOWN) {
            return "";
        }
        return area == population ? ", " + area : ", area " + area + ", population " + population;
    }

    /** Whether the text says "all" and the gazetteer a part, or the reverse. */
    private static boolean contradicts(Founding.Part part, Transfer transfer) {
        return contradicts(part.area(), transfer.area()) || contradicts(part.population(), transfer.population());
    }

    private static boolean contradicts(Extent said, Extent held) {
        boolean known = said != Extent.UNKNOWN && held != Extent.UNKNOWN;
        return known && (said == Extent.ALL) != (held == Extent.ALL);
    }

    private static void document(DocumentNamed named, Gazetteer gazetteer, List<Line> lines) {
        Document document = gazetteer.documents().get(named.number());
        if (document == null) {
            return;
        }
        Optional<LocalDate> said = named.date().flatMap(PartialDate::date);
        boolean differs = said.isPresent() && document.issued().isPresent() && !said.equals(document.issued());
        lines.add(new Line(
                named.quote(),
                Optional.empty(),
                "document",
                named.number() + said.map(day -> " of " + day).orElse(""),
                document.number() + document.issued().map(day -> " of " + day).orElse(""),
                document.issuer(),
                differs ? Verdict.DIFFERS : Verdict.AGREES));
    }
}
