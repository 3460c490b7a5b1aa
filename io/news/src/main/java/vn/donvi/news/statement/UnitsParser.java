package vn.donvi.news.statement;

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
        for (int i = sentence.from(); i < sentence.to(); i++) {
            FoundUnits found = names.lists().list(i);
            if (found == null) {
                continue;
            }
            Quote quote = sentence.quote(i, found.end());
            boolean stated = sentence.statements().stream().anyMatch(statement -> names(statement, found.units()));
            if (!stated && named.add(found.units())) {
                sentence.add(new UnitsNamed(quote, found.units()));
            }
            found.cover(sentence, i);
            i = found.end() - 1;
        }
    }

    /** Whether a statement about the change of units names all of these. */
    private static boolean names(Statement statement, List<NamedUnit> units) {
        List<NamedUnit> stated = new ArrayList<>();
        if (statement instanceof Founding founding) {
            stated.add(founding.unit());
            founding.parts().forEach(part -> stated.add(part.unit()));
        } else if (statement instanceof UnchangedUnits unchanged) {
            stated.addAll(unchanged.units());
        } else if (statement instanceof MovedUnits moved) {
            stated.addAll(moved.units());
            stated.add(moved.parent());
        }
        return stated.containsAll(units);
    }
}
