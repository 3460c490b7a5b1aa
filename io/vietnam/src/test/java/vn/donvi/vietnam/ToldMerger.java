package vn.donvi.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;
import vn.donvi.unit.UnitLevel;

/** A merger of communes, told in sentences of tests. */
record ToldMerger(AdministrativeUnit unit, List<AdministrativeUnit> parts) {
    /** Every tenth merger of communes into one since 2019. */
    static List<ToldMerger> everyTenth(Gazetteer gazetteer) {
        List<ToldMerger> all = new ArrayList<>();
        for (UnitChange change : gazetteer.changes()) {
            Set<UnitId> targets = new HashSet<>();
            Set<UnitId> sources = new HashSet<>();
            for (Transfer transfer : change.transfers()) {
                targets.add(transfer.target());
                sources.add(transfer.source());
            }
            boolean merger =
                    !change.date().isBefore(LocalDate.of(2019, 1, 1)) && targets.size() == 1 && sources.size() > 1;
            if (merger) {
                AdministrativeUnit unit = gazetteer.get(targets.iterator().next());
                List<AdministrativeUnit> parts =
                        sources.stream().sorted().map(gazetteer::get).toList();
                all.add(new ToldMerger(unit, parts));
            }
        }
        List<ToldMerger> communes = all.stream()
                .filter(merger -> merger.unit().level() == UnitLevel.COMMUNE)
                .toList();
        return IntStream.range(0, communes.size())
                .filter(i -> i % 10 == 0)
                .mapToObj(communes::get)
                .toList();
    }

    static String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " và " + names.get(last);
    }

    /** The name as in the middle of a sentence: "xã Gò Me". */
    static String name(AdministrativeUnit unit) {
        return term(unit) + " " + unit.name();
    }

    static String term(AdministrativeUnit unit) {
        return unit.type().prefix().toLowerCase(Locale.ROOT);
    }
}
