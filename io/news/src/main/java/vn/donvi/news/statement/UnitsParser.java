package vn.donvi.news.statement;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.MovedUnits;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Quote;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.UnchangedUnits;
import vn.donvi.news.announcement.UnitsNamed;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.prose.Sentence;

/** Reads the lists of units that a text names outside of its foundings, each at its first place. */
public final class UnitsParser {
    private final Set<List<NamedUnit>> named = new HashSet<>();

    /** States the lists that the sentence names for the first time in the text. */
    public void units(Sentence sentence, Names names) {
        ListMultimap<NamedUnit, Integer> changes = changes(sentence.statements());
        for (int i = sentence.from(); i < sentence.to(); i++) {
            FoundUnits found = names.lists().list(i);
            if (found == null) {
                continue;
            }
            Quote quote = sentence.quote(i, found.end());
            if (!isNamed(changes, found.units()) && named.add(found.units())) {
                sentence.add(new UnitsNamed(quote, found.units()));
            }
            found.cover(sentence, i);
            i = found.end() - 1;
        }
    }

    /** The units in the statements about changes of units, each with the numbers of the statements that name it. */
    private static ListMultimap<NamedUnit, Integer> changes(List<Statement> statements) {
        ListMultimap<NamedUnit, Integer> changes = ArrayListMultimap.create();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            List<NamedUnit> units = new ArrayList<>();
            if (statement instanceof Founding founding) {
                units.add(founding.unit());
                founding.parts().forEach(part -> units.add(part.unit()));
            } else if (statement instanceof UnchangedUnits unchanged) {
                units.addAll(unchanged.units());
            } else if (statement instanceof MovedUnits moved) {
                units.addAll(moved.units());
                units.add(moved.parent());
            }
            for (NamedUnit unit : units) {
                changes.put(unit, i);
            }
        }
        return changes;
    }

    /** Whether one statement about the change of units names all of these. */
    private static boolean isNamed(ListMultimap<NamedUnit, Integer> changes, List<NamedUnit> units) {
        Set<Integer> statements = new HashSet<>(changes.get(units.get(0)));
        for (int i = 1; i < units.size() && !statements.isEmpty(); i++) {
            statements.retainAll(new HashSet<>(changes.get(units.get(i))));
        }
        return !statements.isEmpty();
    }
}
