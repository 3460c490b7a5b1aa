package vn.donvi.address.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/**
 * Finds units by name in any spelling: {@link NameVariants} with or without accents, types and abbreviations. If the
 * query has accents, units with the same accents come first. Units with other accents are left out if there is a unit
 * without a contradiction. Immutable and thread-safe; the cost of a lookup grows with the number of units that share
 * the letters of the name.
 *
 * <pre>{@code
 * NameIndex index = NameIndex.of(gazetteer.units());
 * index.find(NameQuery.of("P.15, ").parent(UnitCode.of("766"))); // Phường 15, Quận Tân Bình
 * }</pre>
 */
public final class NameIndex {
    private static final Comparator<NameMatch> BEST_FIRST = Comparator.comparing(NameMatch::accents)
            .thenComparing(match -> !match.typeFits())
            .thenComparing(match -> !match.official())
            .thenComparing(match -> match.unit().validity().endExclusive().isPresent())
            .thenComparing(match -> match.unit().level())
            .thenComparing(match -> match.unit().id());

    private static final List<TypeWord> WORDS = List.of(TypeWord.values());
    private static final NameTable TYPES = types();

    private final List<AdministrativeUnit> units;
    private final NameTable names;

    private NameIndex(List<AdministrativeUnit> units) {
        this.units = List.copyOf(units);
        NameTable.Builder builder = NameTable.builder();
        for (int i = 0; i < this.units.size(); i++) {
            List<String> variants = NameVariants.of(this.units.get(i));
            for (int v = 0; v < variants.size(); v++) {
                builder.add(variants.get(v), i * 2 + (v == 0 ? 0 : 1));
            }
        }
        this.names = builder.build();
    }

    /** Makes an index of the names of some versions. */
    public static NameIndex of(List<AdministrativeUnit> units) {
        return new NameIndex(units);
    }

    /** Finds the versions that fit a query, best first; unmodifiable. */
    public List<NameMatch> find(NameQuery query) {
        FoldedText text = FoldedText.of(query.name());
        List<NameMatch> found = new ArrayList<>();
        add(found, query, text, 0, text.words(), Set.of());
        for (int typeEnd = 1; typeEnd < text.words(); typeEnd++) {
            add(found, query, text, typeEnd, text.words(), typesOf(text, 0, typeEnd, false));
            add(found, query, text, 0, typeEnd, typesOf(text, typeEnd, text.words(), true));
        }
        found.sort(BEST_FIRST);
        boolean fits = !found.isEmpty() && found.get(0).accents() != Accents.OTHER;
        List<NameMatch> best = new ArrayList<>();
        Set<AdministrativeUnit> met = new HashSet<>();
        for (NameMatch match : found) {
            if (!(fits && match.accents() == Accents.OTHER) && met.add(match.unit())) {
                best.add(match);
            }
        }
        return List.copyOf(best);
    }

    private void add(List<NameMatch> found, NameQuery query, FoldedText text, int from, int to, Set<UnitType> types) {
        boolean typed = from > 0 || to < text.words();
        if (from == to || (typed && types.isEmpty())) {
            return;
        }
        int entry = names.entry(text, from, to);
        if (entry == NameTable.NONE) {
            return;
        }
        for (int spelling = names.firstSpelling(entry);
                spelling != NameTable.NONE;
                spelling = names.nextSpelling(spelling)) {
            Accents accents = names.compare(spelling, text, from, to);
            if (accents == Accents.OTHER_LETTERS) {
                continue;
            }
            for (int i = names.firstNumber(spelling); i < names.endOfNumbers(spelling); i++) {
                int number = (int) names.number(i);
                AdministrativeUnit unit = units.get(number / 2);
                if (query.admits(unit)) {
                    boolean typeFits = !typed || types.contains(unit.type());
                    found.add(new NameMatch(unit, accents, typeFits, number % 2 == 0));
                }
            }
        }
    }

    private static Set<UnitType> typesOf(FoldedText text, int from, int to, boolean behind) {
        Set<UnitType> types = EnumSet.noneOf(UnitType.class);
        int entry = TYPES.entry(text, from, to);
        if (entry != NameTable.NONE) {
            int spelling = TYPES.firstSpelling(entry);
            for (; spelling != NameTable.NONE; spelling = TYPES.nextSpelling(spelling)) {
                for (int i = TYPES.firstNumber(spelling); i < TYPES.endOfNumbers(spelling); i++) {
                    TypeWord word = WORDS.get((int) TYPES.number(i));
                    if (!behind || word.isEnglish() || text.breakBefore(from) == FoldedText.BRACKET) {
                        types.addAll(word.types());
                    }
                }
            }
        }
        return types;
    }

    private static NameTable types() {
        NameTable.Builder builder = NameTable.builder();
        for (int i = 0; i < WORDS.size(); i++) {
            for (String spelling : WORDS.get(i).spellings()) {
                builder.add(spelling, i);
            }
        }
        return builder.build();
    }
}
