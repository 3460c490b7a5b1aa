package vn.donvi.address;

import java.util.List;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.name.NameTable;
import vn.donvi.name.NameVariants;

/** What a parser knows: the places, their names, and the other words of addresses. */
final class Lexicon {
    private final Places places;
    private final NameTable names;
    private final Words words;

    Lexicon(Gazetteer gazetteer) {
        this.places = new Places(gazetteer);
        this.words = Words.ofVietnamese();
        NameTable.Builder builder = NameTable.builder();
        for (int place = 0; place < places.size(); place++) {
            for (int i = places.firstVersion(place); i < places.firstVersion(place + 1); i++) {
                List<String> variants = NameVariants.of(places.unit(places.version(i)));
                for (String variant : variants) {
                    builder.add(variant, place);
                }
            }
        }
        this.names = builder.build();
    }

    Places places() {
        return places;
    }

    /** The names of the places; the numbers of each spelling ascend, so that provinces and districts come first. */
    NameTable names() {
        return names;
    }

    Words words() {
        return words;
    }
}
