package vn.donvi.news.statement;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Quote;
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
            boolean founding = sentence.statements().stream()
                    .anyMatch(statement ->
                            statement instanceof Founding && statement.quote().holds(quote));
            if (!founding && named.add(found.units())) {
                sentence.add(new UnitsNamed(quote, found.units()));
            }
            sentence.cover(i, found.end());
            i = found.end() - 1;
        }
    }
}
