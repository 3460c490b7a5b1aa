package vn.donvi.vietnam;

import static vn.donvi.vietnam.WrittenForm.bare;
import static vn.donvi.vietnam.WrittenForm.form;
import static vn.donvi.vietnam.WrittenForm.join;
import static vn.donvi.vietnam.WrittenForm.parts;
import static vn.donvi.vietnam.WrittenForm.plain;
import static vn.donvi.vietnam.WrittenForm.typed;
import static vn.donvi.vietnam.WrittenForm.units;
import static vn.donvi.vietnam.WrittenForm.without;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.donvi.address.AddressColumns;
import vn.donvi.address.name.NameFormat;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitLevel;

/** The forms that say what is so of a commune in a district, more or less of it. */
final class CommuneForms {
    /** The three parts with their types, the form that is to be certain. */
    static final WrittenForm FULL = form("full", place -> full(place), place -> typed(place));

    private static final List<String> HOUSES = List.of(
            "6/183 Bà Triệu",
            "hẻm 6, 3/2",
            "30/4",
            "241/4/15 đường N2",
            "Số 12 ngõ 5",
            "8/128 30 tháng 4",
            "70/10/36 đường Trần Hưng Đạo",
            "5/400 Hùng Vương",
            "Lô B12 KCN",
            "Tầng 3, số 7",
            "159/5/9 đường QL1A",
            "12 Lê Lợi");
    private static final List<String> HAMLETS =
            List.of("Thôn 3", "Khu 4", "Ấp 2", "Tổ 5", "Xóm 7", "Bản Nà Lo", "Khu phố 1", "Số 12 ngõ 5", "12 Lê Lợi");
    private static final List<String> STREETS = List.of(
            "Thôn 3",
            "12 Lê Lợi",
            "45 Hoàng Thái",
            "ấp Phú Hòa",
            "159/5 Trần Phú",
            "Khu 4",
            "KDC Bình An",
            "đường số 7");
    private static final List<String> LANDMARKS =
            List.of("Bưu điện", "Trường THCS", "Chợ", "UBND", "Bệnh viện", "Nhà thờ");

    private CommuneForms() {}

    static List<WrittenForm> all() {
        List<WrittenForm> forms = new ArrayList<>();
        forms.addAll(threeParts());
        forms.addAll(withStreets());
        forms.addAll(withoutDistrict());
        forms.addAll(otherOrder());
        forms.addAll(inColumns());
        return forms;
    }

    private static List<WrittenForm> threeParts() {
        return List.of(
                FULL,
                form("full, plain", place -> lower(full(place)), place -> plain(typed(place))),
                form("full, upper case", place -> full(place).toUpperCase(Locale.ROOT), place -> typed(place)),
                form(
                        "full, NFD",
                        place -> Normalizer.normalize(full(place), Normalizer.Form.NFD),
                        place -> typed(place)),
                form("full, late tones", place -> WrittenSpelling.lateTones(full(place)), place -> typed(place)),
                form("abbreviated", place -> abbreviated(place), place -> typed(place)),
                form(
                        "abbreviated, tight",
                        place -> WrittenSpelling.join(units(place), WrittenSpelling::tight, ","),
                        place -> typed(place)),
                form("abbreviated, plain", place -> lower(abbreviated(place)), place -> plain(typed(place))),
                form("bare", place -> names(place, ", "), place -> bare(place)),
                form("bare, plain", place -> lower(names(place, ", ")), place -> plain(bare(place))),
                form(
                        "English",
                        place -> WrittenSpelling.join(units(place), NameFormat.ENGLISH::format, ", ") + ", Vietnam",
                        place -> plain(typed(place))),
                form(
                        "glued types",
                        place -> WrittenSpelling.join(units(place), WrittenSpelling::glued, ", "),
                        place -> typed(place)),
                form(
                        "glued upper types",
                        place -> place.unit().fullName() + ", "
                                + WrittenSpelling.join(without(units(place), 0), WrittenSpelling::glued, ", "),
                        place -> typed(place)),
                form("entities", place -> WrittenSpelling.entities(full(place)), place -> typed(place))
                        .where(place -> place.random(1).nextInt(10) == 0),
                form("mojibake", place -> WrittenSpelling.mojibake(full(place)), place -> typed(place))
                        .where(place -> place.random(2).nextInt(10) == 0));
    }

    private static List<WrittenForm> withStreets() {
        return List.of(
                form("house, full", place -> house(place) + full(place), place -> typed(place)),
                form("house, abbreviated", place -> house(place) + abbreviated(place), place -> typed(place)),
                form("house, bare", place -> house(place) + names(place, ", "), place -> bare(place)),
                form(
                        "landmark of the commune",
                        place -> landmark(place) + place.unit().name() + ", " + full(place),
                        place -> typed(place)),
                form(
                                "landmark of a neighbour",
                                place -> landmark(place)
                                        + place.neighbour(3).orElseThrow().name() + ", " + full(place),
                                place -> typed(place))
                        .where(place -> !place.neighbours().isEmpty()),
                form(
                                "hamlet without comma, bare",
                                place -> hamlet(place) + " " + names(place, ", "),
                                place -> join(
                                        WrittenPart.of(
                                                UnitLevel.COMMUNE, place.unit().name()),
                                        bare(place).subList(1, bare(place).size())))
                        .where(place -> !WrittenPlace.isNumber(place.unit())),
                form("street without comma, typed", place -> street(place) + " " + full(place), place -> typed(place)),
                form(
                        "province twice",
                        place -> full(place) + ", " + place.province().name(),
                        place -> typed(place)));
    }

    private static List<WrittenForm> withoutDistrict() {
        List<WrittenForm> forms = new ArrayList<>(List.of(
                form(
                        "no district",
                        place -> pair(place.unit().fullName(), place.province().fullName()),
                        place -> typedPair(place.unit(), place.province())),
                form(
                        "no district, plain",
                        place -> lower(
                                pair(place.unit().fullName(), place.province().fullName())),
                        place -> plain(typedPair(place.unit(), place.province()))),
                form(
                        "no district, abbreviated",
                        place -> pair(
                                WrittenSpelling.abbreviated(place.unit()),
                                WrittenSpelling.abbreviated(place.province())),
                        place -> typedPair(place.unit(), place.province())),
                form(
                        "no district, house",
                        place -> house(place)
                                + pair(WrittenSpelling.tight(place.unit()), WrittenSpelling.tight(place.province())),
                        place -> typedPair(place.unit(), place.province())),
                form(
                        "no district, bare",
                        place -> pair(place.unit().name(), place.province().name()),
                        place -> barePair(place.unit(), place.province())),
                form(
                        "no district, bare, plain",
                        place ->
                                lower(pair(place.unit().name(), place.province().name())),
                        place -> plain(barePair(place.unit(), place.province()))),
                form(
                        "no province",
                        place -> pair(place.unit().fullName(), district(place).fullName()),
                        place -> typedPair(place.unit(), district(place))),
                form(
                        "no province, bare",
                        place -> pair(place.unit().name(), district(place).name()),
                        place -> barePair(place.unit(), district(place))),
                form(
                        "no province, abbreviated",
                        place -> pair(
                                WrittenSpelling.abbreviated(place.unit()),
                                WrittenSpelling.abbreviated(district(place))),
                        place -> typedPair(place.unit(), district(place)))));
        forms.addAll(List.of(
                today(
                        "province of today",
                        place -> pair(place.unit().fullName(), today(place).fullName()),
                        place -> typedPair(place.unit(), today(place))),
                today(
                        "province of today, bare",
                        place -> pair(place.unit().name(), today(place).name()),
                        place -> barePair(place.unit(), today(place))),
                today(
                        "province of today, house, plain",
                        place -> lower(house(place)
                                + pair(place.unit().fullName(), today(place).fullName())),
                        place -> plain(typedPair(place.unit(), today(place)))),
                today(
                        "district, province of today",
                        place -> WrittenSpelling.join(
                                List.of(place.unit(), district(place), today(place)),
                                AdministrativeUnit::fullName,
                                ", "),
                        place -> parts(List.of(place.unit(), district(place), today(place)), WrittenPart::typed)),
                today(
                        "district, province of today, bare",
                        place -> WrittenSpelling.join(
                                List.of(place.unit(), district(place), today(place)), AdministrativeUnit::name, ", "),
                        place -> parts(List.of(place.unit(), district(place), today(place)), WrittenPart::bare)),
                today(
                        "both provinces",
                        place -> full(place) + ", " + today(place).fullName(),
                        place -> addToday(typed(place), WrittenPart.typed(today(place)))),
                today(
                        "both provinces, brackets",
                        place -> full(place) + " (nay là " + today(place).fullName() + ")",
                        place -> addToday(typed(place), WrittenPart.typed(today(place)))),
                today(
                        "both provinces, bare",
                        place -> names(place, ", ") + ", " + today(place).name(),
                        place -> addToday(bare(place), WrittenPart.bare(today(place)))),
                today(
                                "both provinces, no district, bare",
                                place -> WrittenSpelling.join(
                                        List.of(place.unit(), place.province(), today(place)),
                                        AdministrativeUnit::name,
                                        ", "),
                                place -> addToday(
                                        barePair(place.unit(), place.province()), WrittenPart.bare(today(place))))
                        // With one name for both it is the bare form of a commune in the city of this name.
                        .where(place -> place.provinceToday()
                                .filter(today ->
                                        !today.name().equals(place.province().name()))
                                .isPresent())));
        return forms;
    }

    private static List<WrittenForm> otherOrder() {
        return List.of(
                form(
                        "no commas",
                        place -> WrittenSpelling.join(units(place), AdministrativeUnit::fullName, " "),
                        place -> typed(place)),
                form(
                        "no commas, plain",
                        place -> lower(WrittenSpelling.join(units(place), AdministrativeUnit::fullName, " ")),
                        place -> plain(typed(place))),
                form("no commas, bare", place -> names(place, " "), place -> bare(place))
                        .where(place -> !place.isNumbered()),
                form(
                        "reversed",
                        place -> WrittenSpelling.join(reversed(place), AdministrativeUnit::fullName, ", "),
                        place -> typed(place)),
                form(
                        "reversed, bare",
                        place -> WrittenSpelling.join(reversed(place), AdministrativeUnit::name, ", "),
                        place -> bare(place)),
                form(
                        "dashes",
                        place -> WrittenSpelling.join(units(place), AdministrativeUnit::fullName, " - "),
                        place -> typed(place)),
                form("dashes, bare", place -> names(place, " - "), place -> bare(place)));
    }

    private static List<WrittenForm> inColumns() {
        return List.of(
                new WrittenForm(
                        "columns",
                        place -> Optional.of(WrittenAddress.columns(
                                AddressColumns.of(
                                        place.unit().fullName(),
                                        district(place).fullName(),
                                        place.province().fullName()),
                                typed(place)))),
                new WrittenForm(
                        "columns, bare",
                        place -> Optional.of(WrittenAddress.columns(
                                AddressColumns.of(
                                        place.unit().name(),
                                        district(place).name(),
                                        place.province().name()),
                                levelled(place)))),
                new WrittenForm(
                        "columns, no district",
                        place -> Optional.of(WrittenAddress.columns(
                                AddressColumns.of(
                                        place.unit().fullName(),
                                        "",
                                        place.province().fullName()),
                                typedPair(place.unit(), place.province())))),
                new WrittenForm(
                                "columns, number",
                                place -> Optional.of(WrittenAddress.columns(
                                        AddressColumns.of(
                                                "Số " + place.unit().name(),
                                                district(place).fullName(),
                                                place.province().fullName()),
                                        levelled(place))))
                        .where(place -> WrittenPlace.isNumber(place.unit())));
    }

    private static WrittenForm today(
            String name,
            java.util.function.Function<WrittenPlace, String> text,
            java.util.function.Function<WrittenPlace, List<WrittenPart>> claim) {
        return new WrittenForm(
                name,
                place ->
                        place.provinceToday().map(today -> WrittenAddress.text(text.apply(place), claim.apply(place))));
    }

    private static List<WrittenPart> levelled(WrittenPlace place) {
        return List.of(
                WrittenPart.of(UnitLevel.COMMUNE, place.unit().name()),
                WrittenPart.of(UnitLevel.DISTRICT, district(place).name()),
                WrittenPart.of(UnitLevel.PROVINCE, place.province().name()));
    }

    private static List<WrittenPart> addToday(List<WrittenPart> parts, WrittenPart today) {
        WrittenPart last = parts.get(parts.size() - 1);
        if (NameForm.key(last.name()).equals(NameForm.key(today.name()))) {
            return parts;
        }
        List<WrittenPart> all = new ArrayList<>(parts);
        all.add(today);
        return all;
    }

    private static List<WrittenPart> typedPair(AdministrativeUnit unit, AdministrativeUnit above) {
        return parts(List.of(unit, above), WrittenPart::typed);
    }

    private static List<WrittenPart> barePair(AdministrativeUnit unit, AdministrativeUnit above) {
        return parts(List.of(unit, above), WrittenPart::bare);
    }

    static String full(WrittenPlace place) {
        return WrittenSpelling.join(units(place), AdministrativeUnit::fullName, ", ");
    }

    private static String abbreviated(WrittenPlace place) {
        return WrittenSpelling.join(units(place), WrittenSpelling::abbreviated, ", ");
    }

    static String names(WrittenPlace place, String separator) {
        return WrittenSpelling.join(units(place), AdministrativeUnit::name, separator);
    }

    private static String pair(String first, String second) {
        return first + ", " + second;
    }

    static String lower(String text) {
        return NameForm.plain(text).toLowerCase(Locale.ROOT);
    }

    static AdministrativeUnit district(WrittenPlace place) {
        return place.district().orElseThrow();
    }

    static AdministrativeUnit today(WrittenPlace place) {
        return place.provinceToday().orElseThrow();
    }

    static String house(WrittenPlace place) {
        return HOUSES.get(place.random(4).nextInt(HOUSES.size())) + ", ";
    }

    private static String hamlet(WrittenPlace place) {
        return HAMLETS.get(place.random(5).nextInt(HAMLETS.size()));
    }

    static String landmark(WrittenPlace place) {
        return LANDMARKS.get(place.random(6).nextInt(LANDMARKS.size())) + " ";
    }

    private static String street(WrittenPlace place) {
        return STREETS.get(place.random(7).nextInt(STREETS.size()));
    }

    private static List<AdministrativeUnit> reversed(WrittenPlace place) {
        List<AdministrativeUnit> units = new ArrayList<>(units(place));
        Collections.reverse(units);
        return units;
    }
}
