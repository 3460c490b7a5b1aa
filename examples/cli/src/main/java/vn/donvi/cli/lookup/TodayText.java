package vn.donvi.cli.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.ShareText;
import vn.donvi.cli.invocation.TextTable;
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

    private TodayText(Gazetteer gazetteer, AdministrativeUnit former, LocalDate today) {
        this.gazetteer = gazetteer;
        this.former = former;
        this.today = today;
        this.people = CarriedFigures.of(gazetteer, Measure.REGISTER_POPULATION, AsOf.nearestTo(today));
    }

    /** The lines; nothing if the unit is in force on the later date, or has no units below it. */
    static List<String> lines(Gazetteer gazetteer, AdministrativeUnit unit, LocalDate today) {
        LocalDate last =
                unit.validity().endExclusive().map(end -> end.minusDays(1)).orElse(today);
        boolean isParent = !gazetteer.on(last).children(unit.code()).isEmpty();
        return unit.validity().isOpen() || last.isAfter(today) || !isParent
                ? List.of()
                : new TodayText(gazetteer, unit, today).lines(last);
    }

    private List<String> lines(LocalDate last) {
        Destinations before = Destinations.at(gazetteer, last, former.level());
        TextTable table = new TextTable("llll");
        List<AdministrativeUnit> units = new ArrayList<>();
        int partly = 0;
        for (CrosswalkRow row : Destinations.at(gazetteer, today).of(former.id(), last)) {
            if (row.target().isEmpty()) {
                table.row("unknown", ShareText.of(row), "", "");
                continue;
            }
            AdministrativeUnit unit = row.target().get();
            boolean isWhole = before.of(unit.id(), today).stream()
                    .allMatch(back -> back.target().filter(former::equals).isPresent());
            partly += isWhole ? 0 : 1;
            units.add(unit);
            table.row(unit.toString(), ShareText.of(row), persons(unit), isWhole ? "" : "has units from elsewhere too");
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add(NumberText.of(units.size()) + " units, " + sum(units)
                + (partly == 0 ? "; nothing from elsewhere is in them" : ""));
        return lines;
    }

    private String persons(AdministrativeUnit unit) {
        double value = people.value(unit);
        return Double.isNaN(value) ? "people not known" : NumberText.of(Math.round(value)) + " people";
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
            return "people not known";
        }
        return NumberText.of(known) + " people (" + Labels.spaced(Measure.REGISTER_POPULATION) + ")"
                + (missing == 0 ? "" : ", " + missing + " missing");
    }
}
