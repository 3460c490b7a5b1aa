package vn.donvi.news.statement;

import java.util.List;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Stage;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.Sentence;

/** States foundings and mergers, with their stage, and tells what the words around them mean. */
final class FoundingStatements {
    private static final PhraseSet NEGATIONS = PhraseSet.of("không, chưa, phản đối, thôi, bác, đừng");
    private static final PhraseSet PLANNED =
            PhraseSet.of("dự kiến, đề xuất, kiến nghị, phương án, dự thảo, lấy ý kiến");
    private static final PhraseSet DECIDED = PhraseSet.of("thông qua, quyết định, nghị quyết, quyết nghị, ban hành");

    private final Sentence sentence;
    private final Subjects subjects;
    /** The place of the first word for a plan, searched for once; -1 before. */
    private int plannedFrom = -1;

    FoundingStatements(Sentence sentence, Subjects subjects) {
        this.sentence = sentence;
        this.subjects = subjects;
    }

    /** States a founding of the unit that begins at a place, and returns its end. */
    int state(int from, FoundUnit unit, PartsParser parts, int end) {
        boolean party = party(from);
        int start = party ? from - 2 : from;
        sentence.cover(start, unit.end());
        parts.cover(unit.end(), end);
        return state(start, unit.unit(), parts, party, false, end);
    }

    /** States a founding or merger whose words are covered, and returns its end. */
    int state(int from, NamedUnit unit, PartsParser parts, boolean party, boolean enlarged, int end) {
        parts.type(unit.term());
        return state(from, unit, party, enlarged, parts.found(), end);
    }

    /** States that a unit was formed from another one, without the words of parts. */
    int state(int from, NamedUnit unit, NamedUnit was, int end) {
        return state(from, unit, false, false, List.of(Founding.Part.of(was)), end);
    }

    private int state(int from, NamedUnit unit, boolean party, boolean enlarged, List<Founding.Part> parts, int end) {
        subjects.addFounded(unit);
        Stage stage = plannedFrom() < end ? Stage.PLANNED : Stage.ACTUAL;
        sentence.add(new Founding(sentence.quote(from, end), unit, party, enlarged, stage, parts));
        return end;
    }

    /** "Đảng bộ": whether the words for a party organization are at a place. */
    boolean isParty(int place) {
        return sentence.is(place, "đảng") && sentence.is(place + 1, "bộ");
    }

    /** Whether the words for a party organization are before a unit. */
    boolean party(int unitFrom) {
        return isParty(unitFrom - 2);
    }

    /** "không sáp nhập xã A": whether the text denies the change. A word with a capital is of a name. */
    boolean isDenied(int verb) {
        for (int i = Math.max(sentence.from(), verb - 3); i <= verb; i++) {
            boolean ofName = sentence.at(i).isCapital() && i > sentence.from();
            boolean notOnly = sentence.is(i + 1, "chỉ") || sentence.is(i + 1, "những");
            if (!ofName && !notOnly && sentence.has(NEGATIONS, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all parts have a type, and none is of a level above that of a unit. */
    static boolean sameLevel(NamedUnit unit, PartsParser parts) {
        parts.type(unit.term());
        boolean typed =
                parts.found().stream().noneMatch(part -> part.unit().term().isEmpty());
        return noneHolds(unit, parts) && (typed || (Terms.isProvince(unit) && parts.areProvinces()));
    }

    /** Whether no part is a unit of a level above that of a unit. */
    static boolean noneHolds(NamedUnit unit, PartsParser parts) {
        boolean none =
                parts.found().stream().noneMatch(part -> Terms.holds(part.unit().term(), unit.term()));
        return Terms.isProvince(unit) || (!unit.term().isEmpty() && none);
    }

    /** The place of the first word for a plan in the sentence, of which no decision is told; its end if there is none. */
    private int plannedFrom() {
        if (plannedFrom < 0) {
            plannedFrom =
                    sentence.hasBetween(DECIDED, sentence.from(), sentence.to()) ? sentence.to() : sentence.from();
            while (plannedFrom < sentence.to() && !sentence.has(PLANNED, plannedFrom)) {
                plannedFrom++;
            }
        }
        return plannedFrom;
    }
}
