package vn.donvi.address.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import vn.donvi.address.name.NameTable;
import vn.donvi.address.name.NameVariants;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;

/** The names of the versions of a gazetteer and the other words of addresses: all that is known without the places. */
final class NamesOfVersions {
    private final List<List<String>> variants;
    private final NameTable.Builder folded = NameTable.builder();
    private final EndedProvinces ended;
    private final AddressVocabulary words;

    private NamesOfVersions(Gazetteer gazetteer) {
        List<AdministrativeUnit> units = gazetteer.units();
        this.variants = new ArrayList<>(units.size());
        for (int version = 0; version < units.size(); version++) {
            add(NameVariants.of(units.get(version)));
        }
        this.ended = EndedProvinces.of(gazetteer, variants);
        this.words = AddressVocabulary.ofVietnamese();
    }

    private void add(List<String> names) {
        variants.add(names);
        for (int i = 0; i < names.size(); i++) {
            folded.fold(names.get(i));
        }
    }

    /** Begins to read the names beside the work of the current thread. */
    static SideTask<NamesOfVersions> begin(Gazetteer gazetteer) {
        return SideTask.begin(new Task(gazetteer));
    }

    /** The variants of the name of a version, the official one first. */
    List<String> variants(int version) {
        return variants.get(version);
    }

    /** A table to be filled, in which all variants are folded but none is added. */
    NameTable.Builder folded() {
        return folded;
    }

    EndedProvinces ended() {
        return ended;
    }

    AddressVocabulary words() {
        return words;
    }

    /** A class and no lambda, which is linked at run time: see {@link NumberedVersions}. */
    private static final class Task implements Callable<NamesOfVersions> {
        private final Gazetteer gazetteer;

        Task(Gazetteer gazetteer) {
            this.gazetteer = gazetteer;
        }

        @Override
        public NamesOfVersions call() {
            return new NamesOfVersions(gazetteer);
        }
    }
}
