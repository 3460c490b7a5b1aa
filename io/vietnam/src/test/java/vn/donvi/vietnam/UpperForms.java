package vn.donvi.vietnam;

import static vn.donvi.vietnam.CommuneForms.full;
import static vn.donvi.vietnam.CommuneForms.landmark;
import static vn.donvi.vietnam.CommuneForms.lower;
import static vn.donvi.vietnam.CommuneForms.names;
import static vn.donvi.vietnam.WrittenForm.bare;
import static vn.donvi.vietnam.WrittenForm.form;
import static vn.donvi.vietnam.WrittenForm.join;
import static vn.donvi.vietnam.WrittenForm.parts;
import static vn.donvi.vietnam.WrittenForm.plain;
import static vn.donvi.vietnam.WrittenForm.typed;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.donvi.address.AddressColumns;
import vn.donvi.unit.UnitLevel;

/** The forms of an address that names no commune, though a commune may bear one of the names. */
final class UpperForms {
    private UpperForms() {}

    /** A district, with the province of its time, that of today or both. */
    static List<WrittenForm> ofDistricts() {
        return List.of(
                form("D: typed", place -> full(place), place -> typed(place)),
                form("D: bare", place -> names(place, ", "), place -> bare(place)),
                form("D: bare, plain", place -> lower(names(place, ", ")), place -> plain(bare(place))),
                form("D: house, bare", place -> CommuneForms.house(place) + names(place, ", "), place -> bare(place)),
                form(
                        "D: landmark",
                        place -> landmark(place) + place.unit().name() + ", " + names(place, ", "),
                        place -> bare(place)),
                form(
                        "D: as a commune of itself",
                        place -> place.unit().name() + ", " + names(place, ", "),
                        place -> join(bare(place).get(0), bare(place))),
                form(
                        "D: as a xã of itself",
                        place -> "Xã " + place.unit().name() + ", " + full(place),
                        place -> join(commune(place, "Xã"), typed(place))),
                new WrittenForm(
                        "D: columns, twice",
                        place -> Optional.of(WrittenAddress.columns(
                                AddressColumns.of(
                                        place.unit().name(),
                                        place.unit().name(),
                                        place.province().name()),
                                List.of(
                                        WrittenPart.of(
                                                UnitLevel.COMMUNE, place.unit().name()),
                                        WrittenPart.of(
                                                UnitLevel.DISTRICT, place.unit().name()),
                                        WrittenPart.of(
                                                UnitLevel.PROVINCE,
                                                place.province().name()))))),
                today(
                        "D: province of today",
                        place -> place.unit().fullName() + ", "
                                + CommuneForms.today(place).fullName(),
                        place -> parts(List.of(place.unit(), CommuneForms.today(place)), WrittenPart::typed)),
                today(
                        "D: province of today, bare",
                        place -> place.unit().name() + ", "
                                + CommuneForms.today(place).name(),
                        place -> parts(List.of(place.unit(), CommuneForms.today(place)), WrittenPart::bare)),
                today(
                        "D: both provinces, bare",
                        place -> names(place, ", ") + ", "
                                + CommuneForms.today(place).name(),
                        place -> both(place, WrittenPart::bare)),
                today(
                        "D: both provinces, district typed",
                        place -> place.unit().fullName() + ", "
                                + place.province().name() + ", "
                                + CommuneForms.today(place).name(),
                        place -> join(
                                WrittenPart.typed(place.unit()),
                                both(place, WrittenPart::bare).subList(1, 3))),
                today(
                        "D: nay là",
                        place -> names(place, ", ") + " (nay là "
                                + CommuneForms.today(place).name() + ")",
                        place -> both(place, WrittenPart::bare)));
    }

    /** A province, alone or with the one of today. */
    static List<WrittenForm> ofProvinces() {
        return List.of(
                form("P: typed", place -> place.unit().fullName(), place -> typed(place)),
                form(
                        "P: twice",
                        place -> place.unit().name() + ", " + place.unit().name(),
                        place -> List.of(WrittenPart.bare(place.unit()), WrittenPart.bare(place.unit()))),
                today(
                        "P: today",
                        place -> place.unit().name() + ", "
                                + CommuneForms.today(place).name(),
                        place -> successor(place)),
                today(
                        "P: today, typed",
                        place -> place.unit().fullName() + ", "
                                + CommuneForms.today(place).fullName(),
                        place -> parts(List.of(place.unit(), CommuneForms.today(place)), WrittenPart::typed)),
                today(
                        "P: nay là",
                        place -> place.unit().name() + " (nay là "
                                + CommuneForms.today(place).name() + ")",
                        place -> successor(place)),
                today(
                        "P: nay là, typed",
                        place -> place.unit().fullName() + " (nay là "
                                + CommuneForms.today(place).fullName() + ")",
                        place -> parts(List.of(place.unit(), CommuneForms.today(place)), WrittenPart::typed)),
                today(
                        "P: brackets",
                        place -> CommuneForms.today(place).name() + " ("
                                + place.unit().name() + ")",
                        place -> successor(place)),
                today(
                        "P: cũ",
                        place -> CommuneForms.today(place).name() + " ("
                                + place.unit().name() + " cũ)",
                        place -> successor(place)));
    }

    private static WrittenForm today(
            String name, Function<WrittenPlace, String> text, Function<WrittenPlace, List<WrittenPart>> claim) {
        return new WrittenForm(
                name,
                place -> place.provinceToday()
                        .filter(today -> !today.name().equals(place.province().name()))
                        .map(today -> WrittenAddress.text(text.apply(place), claim.apply(place))));
    }

    private static List<WrittenPart> successor(WrittenPlace place) {
        return parts(List.of(place.unit(), CommuneForms.today(place)), WrittenPart::bare);
    }

    private static List<WrittenPart> both(
            WrittenPlace place, Function<vn.donvi.unit.AdministrativeUnit, WrittenPart> part) {
        return parts(List.of(place.unit(), place.province(), CommuneForms.today(place)), part);
    }

    private static WrittenPart commune(WrittenPlace place, String type) {
        return new WrittenPart(place.unit().name(), type, true, Optional.of(UnitLevel.COMMUNE));
    }
}
