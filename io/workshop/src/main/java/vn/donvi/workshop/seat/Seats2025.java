package vn.donvi.workshop.seat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.donvi.boundaries.Boundaries;
import vn.donvi.boundaries.PointLocation;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.measure.Quality;
import vn.donvi.name.NameForm;
import vn.donvi.seat.MapPoint;
import vn.donvi.seat.Seat;
import vn.donvi.seat.SeatRegister;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.workshop.edge.BuildReport;
import vn.donvi.workshop.list.CodeList;
import vn.donvi.workshop.reform.Publications;
import vn.donvi.workshop.reform.Reform2025;
import vn.donvi.workshop.source.Errata;
import vn.donvi.workshop.source.PrintedName;
import vn.donvi.workshop.source.SourceException;
import vn.donvi.workshop.source.SourceRow;

/**
 * The seats of the units of 2025-07-01, as the official map of the mergers words them. The points of the map are near the
 * middles of the units: half of them are less than 40 m from the centroid of the polygon. A point that does not lie in
 * its unit is left out and counted.
 */
public final class Seats2025 {
    public static final String SOURCE = "measures-2025 seats";
    /** What the map says of a province that kept its seat. */
    private static final String KEPT = "giữ nguyên";

    private static final String FORMER = "(cũ)";
    private static final String CAPITAL = "Thủ đô ";
    private static final DateRange SINCE_REFORM = DateRange.from(Reform2025.DATE);

    private final Gazetteer gazetteer;
    private final Boundaries boundaries;
    private final CodeList codes;
    private final Errata errata;
    private final BuildReport report;
    private final List<Seat> seats = new ArrayList<>();

    private Seats2025(Gazetteer gazetteer, CodeList codes, Errata errata, BuildReport report) {
        this.gazetteer = gazetteer;
        this.boundaries = Boundaries.load(gazetteer);
        this.codes = codes;
        this.errata = errata;
        this.report = report;
    }

    /**
     * The seats of all communes and provinces of the map.
     *
     * @throws SourceException if a row is of no unit
     */
    public static SeatRegister of(
            Gazetteer gazetteer,
            List<SourceRow> communes,
            List<SourceRow> provinces,
            CodeList codes,
            Errata errata,
            BuildReport report) {
        Seats2025 made = new Seats2025(gazetteer, codes, errata, report);
        provinces.forEach(made::addProvince);
        communes.forEach(made::addCommune);
        return SeatRegister.of(gazetteer, made.seats);
    }

    private void addCommune(SourceRow row) {
        String province = province(row);
        PrintedName name = PrintedName.of(row.get("loai") + " " + row.get("tenhc"));
        String code = codes.find(province, name)
                .or(() -> otherType(province, name))
                .map(CodeList.Commune::code)
                .orElseThrow(() -> new SourceException(
                        row.location() + ": no commune " + name.prefix() + " " + name.name() + " in " + province));
        AdministrativeUnit unit = gazetteer.on(Reform2025.DATE).get(UnitCode.of(code));
        SeatWords words = SeatWords.of(row.get("trungtamhc"));
        Optional<AdministrativeUnit> former = words.formerUnit(unit, sources(unit));
        report.count(words.text().isEmpty() ? "seats not yet told" : "seats of communes");
        if (former.isPresent()) {
            report.count("seats in a former unit");
            if (former.get().code().equals(unit.code())) {
                report.count("seats in the former unit of the same code");
            }
        }
        add(unit, words.text(), former, row, words.text().isEmpty() ? "the map does not tell the seat yet" : "");
    }

    /** The only commune of a province with a name, if the map prints another type of it. */
    private Optional<CodeList.Commune> otherType(String province, PrintedName name) {
        List<CodeList.Commune> alike = codes.communes().stream()
                .filter(commune -> commune.province().equals(province)
                        && NameForm.normal(commune.name().name()).equalsIgnoreCase(NameForm.normal(name.name())))
                .toList();
        report.count("seats whose commune has another type on the map");
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private void addProvince(SourceRow row) {
        AdministrativeUnit unit = gazetteer.on(Reform2025.DATE).get(UnitCode.of(province(row)));
        String printed = row.get("trungtamhc").strip();
        String corrected = errata.correct(SOURCE, unit.code().value(), "trungtamhc", printed);
        if (corrected.equals(KEPT)) {
            add(unit, "", Optional.empty(), row, "the map says that the seat is where it was");
            return;
        }
        String name = corrected.replace(FORMER, "").strip();
        List<AdministrativeUnit> named = sources(unit).stream()
                .filter(source -> NameForm.key(source.name()).equals(NameForm.key(name)))
                .toList();
        if (named.size() != 1) {
            throw new SourceException(row.location() + ": no former province " + name + " of " + unit);
        }
        add(unit, NameForm.normal(corrected), Optional.of(named.get(0)), row, "");
    }

    private void add(
            AdministrativeUnit unit, String address, Optional<AdministrativeUnit> former, SourceRow row, String note) {
        Optional<MapPoint> middle = middle(unit, row);
        if (address.isEmpty() && middle.isEmpty()) {
            report.count("units without a seat and a point");
            return;
        }
        seats.add(new Seat(
                unit.code(),
                SINCE_REFORM,
                address,
                former.map(AdministrativeUnit::id),
                middle,
                Reform2025.DATE,
                Publications.MERGER_MAP,
                Quality.OFFICIAL,
                note));
    }

    /** The point of the map, if it lies in the unit by the polygons. */
    private Optional<MapPoint> middle(AdministrativeUnit unit, SourceRow row) {
        MapPoint point = new MapPoint(Double.parseDouble(row.get("vido")), Double.parseDouble(row.get("kinhdo")));
        PointLocation location = boundaries.locate(point.latitude(), point.longitude(), Reform2025.DATE);
        boolean isWithin = location.unit()
                .filter(found -> found.equals(unit) || found.parent().equals(Optional.of(unit.code())))
                .isPresent();
        report.count(isWithin ? "points of the map" : "points of the map outside their unit");
        return isWithin ? Optional.of(point) : Optional.empty();
    }

    /** The units of which the unit was formed at the reform. */
    private List<AdministrativeUnit> sources(AdministrativeUnit unit) {
        List<AdministrativeUnit> sources = new ArrayList<>();
        LocalDate since = unit.id().since();
        if (since.equals(Reform2025.DATE)) {
            for (UnitChange change : gazetteer.beginnings(unit)) {
                for (Transfer transfer : change.transfers()) {
                    if (transfer.target().equals(unit.id())) {
                        sources.add(gazetteer.get(transfer.source()));
                    }
                }
            }
        }
        return sources;
    }

    private String province(SourceRow row) {
        String name = row.get("tentinh").strip();
        return codes.province(name.startsWith(CAPITAL) ? name.substring(CAPITAL.length()) : name);
    }
}
