package vn.donvi.news.statement;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.OrganNamed;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/** Reads the organs that a text names, each at its first place. */
public final class OrganParser {
    private final Subjects subjects;
    private final Set<String> named = new HashSet<>();

    public OrganParser(Subjects subjects) {
        this.subjects = subjects;
    }

    /** States the organs that the sentence names for the first time in the text. */
    public void organs(Sentence sentence, Names names) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int words = sentence.isCovered(i) ? 0 : sentence.length(NewsWords.ORGANS, i);
            int body = sentence.length(NewsWords.BODIES, i);
            if (words == 0 || body > words) {
                i += Math.max(0, body - 1);
                continue;
            }
            FoundUnit unit = names.units().ofBody(i + words);
            int level = unit == null ? 0 : sentence.length(NewsWords.LEVELS, i + words);
            int end = unit == null ? i + words : unit.end();
            String name = sentence.words(i, i + words + level);
            Optional<NamedUnit> of =
                    Optional.ofNullable(unit).map(FoundUnit::unit).filter(NamedUnit::isNamed);
            of.filter(each -> !each.term().isEmpty()).ifPresent(subjects::add);
            if (named.add(sentence.lower(i, i + words + level) + of)) {
                sentence.add(new OrganNamed(sentence.quote(i, end), name, of));
            }
            i = end - 1;
        }
    }
}
