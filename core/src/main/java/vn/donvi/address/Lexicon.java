package vn.donvi.address;

import java.util.List;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.name.FoldedText;
import vn.donvi.name.NameTable;
import vn.donvi.name.NameVariants;

/** What a parser knows: the places, their names, and the other words of addresses. */
final class Lexicon {
    private final Places places;
    private final NameTable names;
    private final Words words;
    /** For each number in the names the provinces of its place, as {@link Places#provinces}. */
    private final long[] provinces;
    /** A spelling of the name of each place. */
    private final int[] spellings;

    Lexicon(Gazetteer gazetteer) {
        this.places = new Places(gazetteer);
        this.words = Words.ofVietnamese();
        NameTable.Builder builder = NameTable.builder();
        this.spellings = new int[places.size()];
        for (int place = 0; place < places.size(); place++) {
            for (int version : places.versions(place)) {
                List<String> variants = NameVariants.of(places.unit(version));
                for (int v = 0; v < variants.size(); v++) {
                    builder.add(variants.get(v), place << 1 | (v == 0 ? 0 : 1));
                }
            }
        }
        this.names = builder.build();
        this.provinces = new long[names.firstNumber(names.spellings())];
        for (int i = 0; i < provinces.length; i++) {
            provinces[i] = places.provinces(place(names.number(i)));
        }
        for (int spelling = names.spellings() - 1; spelling >= 0; spelling--) {
            for (int i = names.firstNumber(spelling); i < names.firstNumber(spelling + 1); i++) {
                spellings[place(names.number(i))] = spelling;
            }
        }
    }

    Places places() {
        return places;
    }

    /**
     * The names of the places, with {@link #place} and {@link #isOfficial} in the numbers, which ascend for each spelling,
     * so that provinces and districts come first.
     */
    NameTable names() {
        return names;
    }

    /** The provinces of the place of the number at a position of the names, as {@link Places#provinces}. */
    long provinces(int position) {
        return provinces[position];
    }

    /** The place of a number in the names. */
    static int place(int number) {
        return number >> 1;
    }

    /** Whether a name is the official one of the place, and not another spelling. */
    static boolean isOfficial(int number) {
        return (number & 1) == 0;
    }

    /** How many letters of some words are to be changed to make the name of a place; more than limit if too many. */
    int distance(int place, FoldedText text, int from, int to, int limit) {
        return names.distance(spellings[place], text, from, to, limit);
    }

    Words words() {
        return words;
    }
}
