package vn.donvi.vietnam;

import static vn.donvi.vietnam.CommuneForms.district;
import static vn.donvi.vietnam.CommuneForms.full;
import static vn.donvi.vietnam.CommuneForms.lower;
import static vn.donvi.vietnam.CommuneForms.today;
import static vn.donvi.vietnam.WrittenForm.bare;
import static vn.donvi.vietnam.WrittenForm.join;
import static vn.donvi.vietnam.WrittenForm.parts;
import static vn.donvi.vietnam.WrittenForm.plain;
import static vn.donvi.vietnam.WrittenForm.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/** The forms that are misspelt, or contradict themselves, or stand beside what is left over. */
final class ContradictoryForms {
    private static final List<String> WARD_MARKERS =
            List.of("Ph. ", "ph. ", "phg ", "phg. ", "Phưòng ", "Fường ", "W. ", "F.", "Phuong ", "phừơng ");
    private static final List<String> COMMUNE_MARKERS =
            List.of("Ph. ", "phg. ", "Phưòng ", "Fường ", "Comm. ", "W. ", "X ", "Xả ", "Xa ", "xãi ");
    private static final List<String> TOWN_MARKERS =
            List.of("Ph. ", "phg. ", "Fường ", "W. ", "TTr. ", "Ttr ", "T.Tr. ", "Thị Trân ", "Th.trấn ");
    /** Those that stand for the type in plain or English texts too. */
    private static final List<String> USUAL_MARKERS = List.of("Comm. ", "X ", "Xa ", "W. ", "F.", "Phuong ");

    private static final List<String> SHORT_MARKERS = List.of("P.", "P. ", "p.", "P ", "F.", "X.", "X. ", "x ");

    private ContradictoryForms() {}

    static List<WrittenForm> all() {
        List<WrittenForm> forms = new ArrayList<>();
        forms.addAll(markers());
        forms.addAll(misspelt());
        forms.addAll(accents());
        forms.addAll(two());
        return forms;
    }

    private static List<WrittenForm> markers() {
        return List.of(
                new WrittenForm(
                        "unusual type word",
                        place -> Optional.of(WrittenAddress.text(
                                "Ngõ 12, " + marker(place) + place.unit().name() + ", " + above(place),
                                marked(place)))),
                new WrittenForm(
                        "unusual type word after a neighbour",
                        place -> place.neighbour(12)
                                .map(other -> WrittenAddress.text(
                                        "Ngõ 12, " + other.name() + ", " + marker(place)
                                                + place.unit().name() + ", " + above(place),
                                        marked(place)))),
                new WrittenForm(
                                "misspelt after a neighbour, short type",
                                place -> place.neighbour(13).map(other -> {
                                    String name = WrittenSpelling.misspelt(
                                            place.unit().name(), place.random(14));
                                    String marker =
                                            SHORT_MARKERS.get(place.random(15).nextInt(SHORT_MARKERS.size()));
                                    return WrittenAddress.text(
                                            "Ngõ 12, " + other.name() + ", " + marker + name + ", " + above(place),
                                            named(untypedFirst(place), name));
                                }))
                        .where(place -> !WrittenPlace.isNumber(place.unit())),
                new WrittenForm(
                                "misspelt after a neighbour, full type",
                                place -> place.neighbour(16).map(other -> {
                                    String name = WrittenSpelling.misspelt(
                                            place.unit().name(), place.random(17));
                                    return WrittenAddress.text(
                                            "Ngõ 12, " + other.name() + ", "
                                                    + place.unit().type().prefix() + " " + name + ", " + above(place),
                                            named(typed(place), name));
                                }))
                        .where(place -> !WrittenPlace.isNumber(place.unit())));
    }

    private static List<WrittenForm> misspelt() {
        return List.of(
                first("misspelt", place -> typed(place), 18),
                first("misspelt, bare", place -> bare(place), 19),
                first("misspelt, plain", place -> plain(bare(place)), 20),
                new WrittenForm("district misspelt", place -> misspeltAt(place, typed(place), 1, 21)),
                new WrittenForm("district misspelt, bare", place -> misspeltAt(place, bare(place), 1, 22)),
                new WrittenForm("province misspelt, plain", place -> misspeltAt(place, plain(bare(place)), 2, 23)),
                new WrittenForm(
                        "part of the name", place -> cut(place).map(name -> written(named(typed(place), name)))),
                new WrittenForm("wrong type", place -> {
                    String wrong = place.unit().type() == UnitType.XA ? "Phường" : "Xã";
                    WrittenPart first = new WrittenPart(place.unit().name(), wrong, true, Optional.empty());
                    return Optional.of(written(join(first, rest(typed(place)))));
                }));
    }

    private static List<WrittenForm> accents() {
        return List.of(
                accent("another accent", place -> typed(place), 24),
                accent("another accent, bare", place -> bare(place), 25),
                accent(
                        "another accent, no district",
                        place -> parts(List.of(place.unit(), place.province()), WrittenPart::typed),
                        26),
                accent(
                                "another accent, province of today",
                                place -> parts(List.of(place.unit(), today(place)), WrittenPart::typed),
                                27)
                        .where(place -> place.provinceToday().isPresent()));
    }

    private static List<WrittenForm> two() {
        return List.of(
                new WrittenForm(
                        "two communes",
                        place -> place.neighbour(28)
                                .map(other -> WrittenAddress.text(other.fullName() + " - " + full(place), typed(place))
                                        .and(join(WrittenPart.typed(other), rest(typed(place)))))),
                new WrittenForm(
                        "two communes, no district",
                        place -> place.neighbour(29)
                                .map(other -> WrittenAddress.text(
                                                place.unit().fullName() + ", " + other.fullName() + ", "
                                                        + place.province().fullName(),
                                                parts(List.of(place.unit(), place.province()), WrittenPart::typed))
                                        .and(parts(List.of(other, place.province()), WrittenPart::typed)))),
                new WrittenForm(
                        "nay là",
                        place -> place.today()
                                .map(to -> WrittenAddress.text(
                                                full(place) + " (nay là " + to.fullName() + ", "
                                                        + today(place).fullName() + ")",
                                                typed(place))
                                        .today(to.id()))),
                new WrittenForm(
                        "nay là another",
                        place -> otherToday(place)
                                .map(to -> WrittenAddress.text(
                                                full(place) + " (nay là " + to.fullName() + ", "
                                                        + today(place).fullName() + ")",
                                                typed(place))
                                        .today(to.id()))),
                new WrittenForm(
                        "cũ",
                        place -> place.today()
                                .map(to -> WrittenAddress.text(
                                                to.fullName() + " ("
                                                        + place.unit().fullName() + " cũ), " + above(place),
                                                typed(place))
                                        .today(to.id()))),
                new WrittenForm(
                        "another cũ",
                        place -> otherToday(place)
                                .map(to -> WrittenAddress.text(
                                                to.fullName() + " ("
                                                        + place.unit().fullName() + " cũ), " + above(place),
                                                typed(place))
                                        .today(to.id()))));
    }

    /** A unit of today that is another than the place, with another name. */
    private static Optional<AdministrativeUnit> otherToday(WrittenPlace place) {
        return place.otherToday()
                .filter(unit -> !unit.name().equals(place.unit().name()));
    }

    private static WrittenForm first(
            String name, java.util.function.Function<WrittenPlace, List<WrittenPart>> parts, int salt) {
        return new WrittenForm(name, place -> misspeltAt(place, parts.apply(place), 0, salt));
    }

    private static WrittenForm accent(
            String name, java.util.function.Function<WrittenPlace, List<WrittenPart>> parts, int salt) {
        return new WrittenForm(name, place -> {
            String other = WrittenSpelling.otherAccent(place.unit().name(), place.random(salt));
            return other.equals(place.unit().name())
                    ? Optional.empty()
                    : Optional.of(written(named(parts.apply(place), other)));
        });
    }

    private static Optional<WrittenAddress> misspeltAt(
            WrittenPlace place, List<WrittenPart> parts, int index, int salt) {
        if (index >= parts.size() || Character.isDigit(parts.get(index).name().charAt(0))) {
            return Optional.empty();
        }
        List<WrittenPart> changed = new ArrayList<>(parts);
        WrittenPart part = parts.get(index);
        changed.set(index, part.named(WrittenSpelling.misspelt(part.name(), place.random(salt))));
        return Optional.of(written(changed));
    }

    /** The text of the parts, in their order. */
    private static WrittenAddress written(List<WrittenPart> parts) {
        List<String> texts = new ArrayList<>();
        for (WrittenPart part : parts) {
            String text = part.type().isEmpty() ? part.name() : part.type() + " " + part.name();
            texts.add(part.accented() ? text : lower(text));
        }
        return WrittenAddress.text(String.join(", ", texts), parts);
    }

    private static Optional<String> cut(WrittenPlace place) {
        String[] words = place.unit().name().split(" ", -1);
        if (words.length < 2) {
            return Optional.empty();
        }
        String name = place.unit().name();
        return Optional.of(
                words.length > 2 && place.random(30).nextBoolean()
                        ? name.substring(name.indexOf(' ') + 1)
                        : name.substring(0, name.lastIndexOf(' ')));
    }

    private static String marker(WrittenPlace place) {
        List<String> markers = switch (place.unit().type()) {
            case PHUONG -> WARD_MARKERS;
            case XA -> COMMUNE_MARKERS;
            default -> TOWN_MARKERS;
        };
        return markers.get(place.random(11).nextInt(markers.size()));
    }

    private static String above(WrittenPlace place) {
        return district(place).fullName() + ", " + place.province().fullName();
    }

    /** The units of a place, the first with its type if that is written in a usual way. */
    private static List<WrittenPart> marked(WrittenPlace place) {
        return USUAL_MARKERS.contains(marker(place)) ? typed(place) : untypedFirst(place);
    }

    private static List<WrittenPart> untypedFirst(WrittenPlace place) {
        List<WrittenPart> parts = typed(place);
        return join(parts.get(0).untyped(), rest(parts));
    }

    private static List<WrittenPart> named(List<WrittenPart> parts, String name) {
        return join(parts.get(0).named(name), rest(parts));
    }

    private static List<WrittenPart> rest(List<WrittenPart> parts) {
        return parts.subList(1, parts.size());
    }
}
