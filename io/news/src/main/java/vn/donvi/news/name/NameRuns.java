package vn.donvi.news.name;

import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Runs of words with capitals, which are names. A run can have the names of a unit and of a person, one after the
 * other: "Bí thư Đảng ủy xã Đức Thọ Trần Hoài Đức".
 */
public final class NameRuns {
    private static final int LONGEST_RUN = 10;
    private static final int LONGEST_PERSON = 5;
    /** The name in the names of institutions and of the city. */
    private static final String INSTITUTION = "hồ chí minh";
    /** The words before the number of a committee or congress behind the name. */
    private static final PhraseSet NUMBERED = PhraseSet.of("khóa, lần thứ, lần, nhiệm kỳ");

    private final Sentence sentence;
    private final KnownNames known;

    NameRuns(Sentence sentence, KnownNames known) {
        this.sentence = sentence;
        this.known = known;
    }

    /** The end of the person's name at a place; the place itself if there is none. */
    public int personEnd(int place) {
        int run = end(place);
        int length = run - place;
        boolean institution = length == 3 && sentence.lower(place, run).equals(INSTITUTION);
        return length >= 2 && length <= LONGEST_PERSON && !institution ? run : place;
    }

    /** Whether the words at a place are a person's name elsewhere in the text, or begin with a family name. */
    boolean isLikelyPerson(int place, int end) {
        return known.isPerson(sentence.words(place, end)) || NewsWords.isFamilyName(sentence.at(place));
    }

    /** The end of the run at a place; the place itself if there is none. */
    int end(int place) {
        int limit = place + LONGEST_RUN;
        int at = place;
        while (at < limit && isNameWord(at) && (at == place || !sentence.at(at).first())) {
            boolean phrase = sentence.length(NewsWords.BODIES, at) > 1
                    || PostWords.begin(sentence, at)
                    || (at > place && sentence.has(NUMBERED, at));
            if (phrase) {
                return at;
            }
            at++;
            if (sentence.at(at).isMark('-')
                    && !sentence.at(at).gap()
                    && !sentence.at(at + 1).gap()
                    && isNameWord(at + 1)
                    && !PostWords.begin(sentence, at + 1)
                    && at > place) {
                at++;
            }
        }
        return at;
    }

    private boolean isNameWord(int place) {
        Token token = sentence.at(place);
        return token.isCapital() && !(token.text().length() > 1 && isUpperCase(token.text()));
    }

    private static boolean isUpperCase(String text) {
        return text.chars().allMatch(Character::isUpperCase);
    }

    /**
     * The end of a unit's name in a run, if the rest is a person's name; the place itself if the whole run is a
     * person's name.
     *
     * @param personAllowed whether the whole run may be a person's name
     */
    int unitEnd(int place, int end, boolean personAllowed) {
        int length = end - place;
        if (personAllowed && known.isPerson(sentence.words(place, end))) {
            return place;
        }
        int person = knownPerson(place, end);
        if (person > place) {
            return person;
        }
        int unit = knownUnitEnd(place, length);
        if (unit > place) {
            return unit;
        }
        if (NewsWords.isProvince(sentence.lower(place, end))) {
            return end;
        }
        if (personAllowed && isNewPerson(place, end)) {
            return place;
        }
        for (int first = place + 1; first <= end - 2 && length >= 4; first++) {
            if (end - first <= 4 && NewsWords.isFamilyName(sentence.at(first))) {
                return first;
            }
        }
        return end;
    }

    /** The beginning of a known person's name behind the first word of a run; the place itself if there is none. */
    private int knownPerson(int place, int end) {
        for (int first = place + 1; first <= end - 2; first++) {
            if (known.isPerson(sentence.words(first, end))) {
                return first;
            }
        }
        return place;
    }

    /** The end of a known unit or province before a family name; the place itself if there is none. */
    private int knownUnitEnd(int place, int length) {
        for (int end = place + Math.min(4, length - 2); end > place; end--) {
            boolean unit = NewsWords.isProvince(sentence.lower(place, end)) || known.isUnit(sentence.words(place, end));
            if (unit && NewsWords.isFamilyName(sentence.at(end))) {
                return end;
            }
        }
        return place;
    }

    /** Whether a run has the form of a person's name and is not a known unit. */
    private boolean isNewPerson(int place, int end) {
        int length = end - place;
        return length >= 3
                && length <= 4
                && NewsWords.isFamilyName(sentence.at(place))
                && !known.isUnit(sentence.words(place, end));
    }
}
