package vn.donvi.news.name;

import vn.donvi.news.prose.Sentence;

/**
 * The readers of names in a sentence.
 *
 * @param runs persons, and other runs of words with capitals
 * @param units single units
 * @param lists lists of units
 */
public record Names(NameRuns runs, UnitParser units, NamedUnitsParser lists) {
    /** Makes the readers for a sentence of a text with these known names. */
    public static Names of(Sentence sentence, KnownNames known) {
        NameRuns runs = new NameRuns(sentence, known);
        UnitParser units = new UnitParser(sentence, new UnitNameParser(sentence, runs, known));
        return new Names(runs, units, new NamedUnitsParser(sentence, units));
    }
}
