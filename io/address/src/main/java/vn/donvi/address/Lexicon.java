package vn.donvi.address;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.donvi.address.name.FoldedText;
import vn.donvi.address.name.NameTable;
import vn.donvi.address.name.NameVariants;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;

/** The knowledge of a parser: the places, their names, and the other words of addresses. */
final class Lexicon {
    private static final int PROVINCES_SHIFT = 24;
    private static final int MOST_PLACES = (1 << (PROVINCES_SHIFT - 1)) - 1;

    private final Places places;
    private final NameTable names;
    private final AddressVocabulary words;
    private final EndedProvinces ended;
    /** The official spelling of the name of each place. */
    private final int[] spellings;
    /** The set of the letters of that spelling. */
    private final long[] letterSets;

    Lexicon(Gazetteer gazetteer) {
        this.places = new Places(gazetteer);
        this.words = AddressVocabulary.ofVietnamese();
        if (places.size() > MOST_PLACES) {
            throw new IllegalArgumentException(places.size() + " places with different names are too many");
        }
        NameTable.Builder builder = NameTable.builder();
        List<List<String>> variants =
                gazetteer.units().stream().map(NameVariants::of).toList();
        this.ended = EndedProvinces.of(gazetteer, variants);
        for (int province = 0; province < places.provinces(); province++) {
            for (String name : ended.namesOf(places.unit(places.versions(province)[0]))) {
                builder.add(name, number(province, false));
            }
        }
        for (int place = 0; place < places.size(); place++) {
            long official = number(place, true);
            long other = number(place, false);
            for (int version : places.versions(place)) {
                for (String name : variants.get(version)) {
                    builder.add(name, name.equals(variants.get(version).get(0)) ? official : other);
                }
            }
        }
        this.names = builder.build();
        this.spellings = new int[places.size()];
        Arrays.fill(spellings, NameTable.NONE);
        this.letterSets = new long[places.size()];
        names.allSpellings().forEach(this::enter);
    }

    private long number(int place, boolean isOfficial) {
        long provinces = 0;
        for (int province : places.provincesOf(place)) {
            provinces |= 1L << (PROVINCES_SHIFT + province % (Long.SIZE - PROVINCES_SHIFT));
        }
        return provinces | (long) place << 1 | (isOfficial ? 0 : 1);
    }

    private void enter(int spelling) {
        for (int i = names.firstNumber(spelling); i < names.endOfNumbers(spelling); i++) {
            int place = place(names.number(i));
            if (spellings[place] == NameTable.NONE && isOfficial(names.number(i))) {
                spellings[place] = spelling;
                letterSets[place] = names.letterSet(spelling);
            }
        }
    }

    Places places() {
        return places;
    }

    /**
     * The names of the places; {@link #place}, {@link #provinces} and {@link #isOfficial} read their numbers. The
     * numbers of a spelling ascend by place, so that provinces and districts come first.
     */
    NameTable names() {
        return names;
    }

    /** The place of a number in the names. */
    static int place(long number) {
        return (int) number >> 1 & MOST_PLACES;
    }

    /** The provinces around the place of a number, itself included, as bits; some provinces share a bit. */
    static long provinces(long number) {
        return number >>> PROVINCES_SHIFT;
    }

    /** Whether a name is the official one of the place, and not another spelling. */
    static boolean isOfficial(long number) {
        return (number & 1) == 0;
    }

    /** Whether the first spelling of an entry is the official name of the first place that bears it. */
    boolean isOfficial(int entry) {
        return isOfficial(names.number(names.firstNumber(names.firstSpelling(entry))));
    }

    /**
     * The number of letters to change in some words to make the name of a place; more than {@code limit} if too many.
     */
    int distance(int place, FoldedText text, int from, int to, int limit) {
        return names.distance(spellings[place], text, from, to, limit);
    }

    /**
     * Whether so few letters change some words to the name of a place.
     *
     * @param letterSet the set of the letters of the words, which rules out most places at little cost
     */
    boolean isNear(int place, FoldedText text, int from, int to, long letterSet, int limit) {
        return NameTable.mayBeNear(letterSet, letterSets[place], limit)
                && distance(place, text, from, to, limit) <= limit;
    }

    /** Whether a mention names a version: by its name, and with its type if a type is written. */
    boolean bears(Mentions mentions, int mention, AdministrativeUnit unit) {
        int entry = mentions.entry(mention);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            if (Mentions.isOther(mentions.accentScore(mention, s))) {
                continue;
            }
            for (int i = names.firstNumber(s); i < names.endOfNumbers(s); i++) {
                for (int version : places.versions(place(names.number(i)))) {
                    int types = mentions.types(mention);
                    if (places.unit(version).equals(unit) && (types == 0 || (types & places.typeOf(version)) != 0)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether some place of an entry has a number below a limit. */
    boolean bearsPlaceBelow(int entry, int limit) {
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            if (place(names.number(names.firstNumber(s))) < limit) {
                return true;
            }
        }
        return false;
    }

    /** The provinces that ended before the gazetteer begins. */
    EndedProvinces ended() {
        return ended;
    }

    /** The names of the first provinces of the gazetteer that became of a province which ended before. */
    List<String> successors(EndedProvince province) {
        return IntStream.range(0, places.provinces())
                .mapToObj(place -> places.unit(places.versions(place)[0]))
                .filter(unit -> province.became().contains(unit.code().value()) && ended.isEarly(unit))
                .map(AdministrativeUnit::fullName)
                .distinct()
                .toList();
    }

    AddressVocabulary words() {
        return words;
    }
}
