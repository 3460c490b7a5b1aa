package vn.donvi.cli.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.ShareText;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.crosswalk.CrosswalkRow;
import vn.donvi.crosswalk.Destinations;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Measure;
import vn.donvi.statistics.AsOf;
import vn.donvi.statistics.CarriedFigures;
import vn.donvi.unit.AdministrativeUnit;

/** The units of a later date in which a former district or province lies, with their people, in lines for people. */
final class TodayText {
    private final Gazetteer gazetteer;
    private final AdministrativeUnit former;
    private final LocalDate today;
    private final CarriedFigures people;
    private final Words words;

    private TodayText(Gazetteer gazetteer, AdministrativeUnit former, LocalDate today, Words words) {
        this.gazetteer = gazetteer;
        this.former = former;
        this.today = today;
        this.words = words;
        this.people = CarriedFigures.of(gazetteer, Measure.REGISTER_POPULATION, AsOf.nearestTo(today));
    }

    /** The lines; nothing if the unit is in force on the later date, or has no units below it. */
    static List<String> lines(Gazetteer gazetteer, AdministrativeUnit unit, LocalDate today, Words words) {
        LocalDate last =
                unit.validity().endExclusive().map(end -> end.minusDays(1)).orElse(today);
        boolean isParent = !gazetteer.on(last).children(unit.code()).isEmpty();
        return unit.validity().isOpen() || last.isAfter(today) || !isParent
                ? List.of()
                : new TodayText(gazetteer, unit, today, words).lines(last);
    }

    private List<String> lines(LocalDate last) {
        Destinations before = Destinations.at(gazetteer, last, former.level());
        TextTable table = new TextTable("llll");
        List<AdministrativeUnit> units = new ArrayList<>();
        int partly = 0;
        for (CrosswalkRow row : Destinations.at(gazetteer, today).of(former.id(), last)) {
            if (row.target().isEmpty()) {
                table.row(words.text("lookup.unknown"), words.text(ShareText.of(row)), "", "");
                continue;
            }
            AdministrativeUnit unit = row.target().get();
            boolean isWhole = before.of(unit.id(), today).stream()
                    .allMatch(back -> back.target().filter(former::equals).isPresent());
            partly += isWhole ? 0 : 1;
            units.add(unit);
            table.row(
                    unit.toString(),
                    words.text(ShareText.of(row)),
                    persons(unit),
                    isWhole ? "" : words.text("lookup.from-elsewhere-too"));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add(words.text(
                partly == 0 ? "lookup.today-sum-alone" : "lookup.today-sum", NumberText.of(units.size()), sum(units)));
        return lines;
    }

    private String persons(AdministrativeUnit unit) {
        double value = people.value(unit);
        return words.text(
                Double.isNaN(value)
                        ? Message.of("lookup.people-not-known")
                        : Message.of("lookup.people", NumberText.of(Math.round(value))));
    }

    private String sum(List<AdministrativeUnit> units) {
        long known = 0;
        int missing = 0;
        for (AdministrativeUnit unit : units) {
            double value = people.value(unit);
            known += Double.isNaN(value) ? 0 : Math.round(value);
            missing += Double.isNaN(value) ? 1 : 0;
        }
        if (missing == units.size()) {
            return words.text("lookup.people-not-known");
        }
        Message sum = Message.of("lookup.people-of", NumberText.of(known), Labels.word(Measure.REGISTER_POPULATION));
        return words.text(missing == 0 ? sum : sum.then(Message.of("lookup.missing", missing)));
    }
}
