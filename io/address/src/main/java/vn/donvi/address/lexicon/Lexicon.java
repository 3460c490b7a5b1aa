package vn.donvi.address.lexicon;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.name.NameTable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;

/** The knowledge of a parser: the places, their names, and the other words of addresses. */
public final class Lexicon {
    private static final int PROVINCES_SHIFT = 24;
    private static final int MOST_PLACES = (1 << (PROVINCES_SHIFT - 1)) - 1;

    private final Places places;
    private final NameTable names;
    private final AddressVocabulary words;
    private final EndedProvinces ended;
    /** Collected at the first request, because most addresses need none. */
    private volatile @Nullable OfficialSpellings official;

    public Lexicon(Gazetteer gazetteer) {
        SideTask<NamesOfVersions> reading = NamesOfVersions.begin(gazetteer);
        this.places = new Places(gazetteer);
        if (places.size() > MOST_PLACES) {
            throw new IllegalArgumentException(places.size() + " places with different names are too many");
        }
        NamesOfVersions known = reading.result();
        this.words = known.words();
        this.ended = known.ended();
        NameTable.Builder builder = known.folded();
        for (int province = 0; province < places.provinces(); province++) {
            for (String name : ended.namesOf(places.unit(places.versions(province)[0]))) {
                builder.add(name, number(province, false));
            }
        }
        for (int place = 0; place < places.size(); place++) {
            addNames(place, known, builder);
        }
        this.names = builder.build();
    }

    private void addNames(int place, NamesOfVersions known, NameTable.Builder builder) {
        long other = number(place, false);
        long official = other & ~1L;
        List<String> before = List.of();
        for (int version : places.versions(place)) {
            List<String> names = known.variants(version);
            if (names.equals(before)) {
                continue;
            }
            for (int i = 0; i < names.size(); i++) {
                builder.add(names.get(i), i == 0 ? official : other);
            }
            before = names;
        }
    }

    private long number(int place, boolean isOfficial) {
        EnclosingUnits homes = places.homes();
        long provinces = place < places.provinces() ? provinceBit(place) : 0;
        for (int h = homes.first(place); h < homes.end(place) && homes.place(h) < places.provinces(); h++) {
            provinces |= provinceBit(homes.place(h));
        }
        return provinces | (long) place << 1 | (isOfficial ? 0 : 1);
    }

    private static long provinceBit(int province) {
        return 1L << (PROVINCES_SHIFT + province % (Long.SIZE - PROVINCES_SHIFT));
    }

    public Places places() {
        return places;
    }

    /**
     * The names of the places; {@link #place}, {@link #provinces} and {@link #isOfficial} read their numbers. The
     * numbers of a spelling ascend by place, so that provinces and districts come first.
     */
    public NameTable names() {
        return names;
    }

    /** The place of a number in the names. */
    public static int place(long number) {
        return (int) number >> 1 & MOST_PLACES;
    }

    /** The provinces around the place of a number, itself included, as bits; some provinces share a bit. */
    public static long provinces(long number) {
        return number >>> PROVINCES_SHIFT;
    }

    /** Whether a name is the official one of the place, and not another spelling. */
    public static boolean isOfficial(long number) {
        return (number & 1) == 0;
    }

    /** Whether the first spelling of an entry is the official name of the first place that bears it. */
    public boolean isOfficial(int entry) {
        return isOfficial(names.number(names.firstNumber(names.firstSpelling(entry))));
    }

    /** The official spellings of the places. */
    public OfficialSpellings official() {
        OfficialSpellings known = official;
        if (known == null) {
            known = new OfficialSpellings(names, places.size());
            official = known;
        }
        return known;
    }

    /** Whether some place of an entry has a number below a limit. */
    public boolean bearsPlaceBelow(int entry, int limit) {
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            if (place(names.number(names.firstNumber(s))) < limit) {
                return true;
            }
        }
        return false;
    }

    /** The provinces that ended before the gazetteer begins. */
    public EndedProvinces ended() {
        return ended;
    }

    /** The names of the first provinces of the gazetteer that became of a province which ended before. */
    public List<String> successors(EndedProvince province) {
        return IntStream.range(0, places.provinces())
                .mapToObj(place -> places.unit(places.versions(place)[0]))
                .filter(unit -> province.became().contains(unit.code().value()) && ended.isEarly(unit))
                .map(AdministrativeUnit::fullName)
                .distinct()
                .toList();
    }

    public AddressVocabulary words() {
        return words;
    }
}
