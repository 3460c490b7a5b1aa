package vn.donvi.address.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Units found by a part of a name as a person types it, in any form: with or without accents, its beginning, one of its later
 * words, or the name with a letter or two wrong.
 *
 * <p>The ranking is by {@link Match}, then by level from the top down; units without a known end come before others, then code
 * and date decide. A search costs a pass over the units; all names are folded anew.
 *
 * <pre>{@code
 * NameSearch.find(gazetteer.on(date).units(UnitLevel.COMMUNE), "duc la"); // Xã Đức Lạc (PREFIX), Xã Đức Lâm (PREFIX) …
 * }</pre>
 */
public final class NameSearch {
    /** The qualities of a match, from the best to the worst. */
    public enum Match {
        /** The text is the name, with its accents. */
        EXACT,
        /** The text is the name without some or all of its accents; or with other accents, if no name has these. */
        UNACCENTED,
        /** The name begins with the text. */
        PREFIX,
        /** A later word of the name begins with the text. */
        CONTAINS,
        /** The name differs in one or two letters; used only if there is no better match. */
        SIMILAR
    }

    /**
     * A unit that was found.
     *
     * @param unit the unit
     * @param match how well its name fits
     */
    public record Found(AdministrativeUnit unit, Match match) {}

    /** Texts with at least this number of letters may differ in two letters, shorter ones in one. */
    private static final int LONG = 7;

    private static final Comparator<Found> BEST_FIRST = Comparator.comparing(Found::match)
            .thenComparing(found -> found.unit().level())
            .thenComparing(found -> !found.unit().validity().isOpen())
            .thenComparing(found -> found.unit().id());

    private final List<AdministrativeUnit> units;
    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final Set<AdministrativeUnit> met = new HashSet<>();

    private NameSearch(List<AdministrativeUnit> units, String text) {
        this.units = units;
        this.text = text;
    }

    /** The units whose name fits a text, the best first; unmodifiable, empty if none fits. */
    public static List<Found> find(Collection<AdministrativeUnit> units, String text) {
        NameSearch search = new NameSearch(List.copyOf(units), text);
        search.addNames();
        search.addParts(NameSearch::accented);
        if (search.found.isEmpty()) {
            search.addParts(NameForm::folded);
        }
        if (search.found.isEmpty()) {
            search.addSimilar();
        }
        search.found.sort(BEST_FIRST);
        return List.copyOf(search.found);
    }

    private void add(AdministrativeUnit unit, Match match) {
        if (met.add(unit)) {
            found.add(new Found(unit, match));
        }
    }

    /**
     * Adds units that bear the name. A unit of another type than the text gives is added only if none is of that type.
     */
    private void addNames() {
        List<NameMatch> matches = NameIndex.of(units).find(NameQuery.of(text));
        boolean isTyped = matches.stream().anyMatch(NameMatch::typeFits);
        for (NameMatch match : matches) {
            if (match.typeFits() || !isTyped) {
                add(match.unit(), match.accents() == Accents.SAME ? Match.EXACT : Match.UNACCENTED);
            }
        }
    }

    /** Adds units whose name has the text at the beginning of a word, compared with its accents if it has some. */
    private void addParts(UnaryOperator<String> form) {
        boolean isAccented = !accented(text).equals(NameForm.folded(text));
        UnaryOperator<String> compared = isAccented ? form : NameForm::folded;
        String part = " " + compared.apply(text);
        for (AdministrativeUnit unit : units) {
            String prefix = " " + compared.apply(unit.type().prefix());
            boolean isContained = false;
            for (String name : names(unit)) {
                String spelt = " " + compared.apply(name);
                if (spelt.startsWith(part) || (prefix + spelt).startsWith(part)) {
                    add(unit, Match.PREFIX);
                }
                isContained |= spelt.contains(part);
            }
            if (isContained) {
                add(unit, Match.CONTAINS);
            }
        }
    }

    private void addSimilar() {
        FoldedText folded = FoldedText.of(text);
        NameTable.Builder builder = NameTable.builder();
        for (int i = 0; i < units.size(); i++) {
            for (String name : NameVariants.of(units.get(i))) {
                builder.add(name, i);
                builder.add(units.get(i).type().prefix() + " " + name, i);
            }
        }
        NameTable names = builder.build();
        int most = NameForm.key(text).length() < LONG ? 1 : 2;
        for (int limit = 1; limit <= most && found.isEmpty(); limit++) {
            for (int spelling : names.allSpellings().toArray()) {
                if (names.distance(spelling, folded, 0, folded.words(), limit) <= limit) {
                    for (int i = names.firstNumber(spelling); i < names.endOfNumbers(spelling); i++) {
                        add(units.get((int) names.number(i)), Match.SIMILAR);
                    }
                }
            }
        }
    }

    private static List<String> names(AdministrativeUnit unit) {
        List<String> names = new ArrayList<>(List.of(unit.name()));
        names.addAll(unit.otherSpellings());
        return names;
    }

    private static String accented(String name) {
        return NameForm.normal(name).toLowerCase(Locale.ROOT);
    }
}
