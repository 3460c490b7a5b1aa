package vn.donvi.news.name;

import vn.donvi.news.prose.Sentence;

/**
 * What reads the names in a sentence.
 *
 * @param runs persons, and what else is a run of words with capitals
 * @param units single units
 * @param lists lists of units
 */
public record Names(NameRuns runs, UnitParser units, NamedUnitsParser lists) {
    /** The names in a sentence of a text of which these names are known. */
    public static Names of(Sentence sentence, KnownNames known) {
        NameRuns runs = new NameRuns(sentence, known);
        UnitParser units = new UnitParser(sentence, new UnitNameParser(sentence, runs, known));
        return new Names(runs, units, new NamedUnitsParser(sentence, units));
    }
}
