package vn.donvi.news.name;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.law.language.Vocabulary;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Reads the bare names of units, without the units around them.
 *
 * <pre>
 * unit = term ( capital word { capital word } [ number ] | number )     "xã Thường Phước 2", "phường 5"
 *      | "TP.HCM" …
 * </pre>
 */
final class UnitNameParser {
    private static final int LONGEST_BODY = 5;
    private static final int MOST_DIGITS = 2;
    /** The words before a person's name that a unit bears: "nữ anh hùng". */
    private static final int MOST_TITLE = 4;

    private static final PhraseSet CITY_NAMES =
            PhraseSet.of("tphcm, tp hcm, tp . hcm, tp . hồ chí minh, tp hồ chí minh");
    /** The words that follow a word for a type within another word: "xã hội", "phường hội", "xã viên". */
    private static final Set<String> OTHER_WORD = Set.of("hội", "viên", "đội", "giao", "ủy", "đoàn");

    /** The things that a number counts and is no name: "với 27 tổ chức đảng". */
    private static final PhraseSet COUNTED = PhraseSet.of(
            "tổ chức, chi bộ, chi đảng bộ, đảng bộ, đảng viên, đại biểu, đồng chí, ủy viên, hộ, khẩu, thôn, xóm, ấp, bản, buôn, tổ dân"
                    + " phố, khu phố, khu dân cư, đơn vị, cơ sở, đầu mối, cơ quan, trường, chỉ tiêu, nhiệm vụ, dân tộc");

    private static final Set<String> AFTER_NUMBER = Set.of(
            "vào", "và", "thuộc", "của", "thành", "có", "sau", "được", "như", "trên", "nay", "để", "cũ", "mới", "hợp",
            "sáp");

    /** The words between the one for a type and the name. */
    private static final PhraseSet BEFORE_NAME = PhraseSet.of(
            "đảo, biển, miền núi, biên giới, vùng cao, mang tên, có tên, có tên là, mới mang tên, mới có tên, mới có tên là, mới tên là,"
                    + " mới lấy tên, mới lấy tên là, tên là, mới là");

    private final Sentence sentence;
    private final NameRuns runs;
    private final KnownNames known;

    UnitNameParser(Sentence sentence, NameRuns runs, KnownNames known) {
        this.sentence = sentence;
        this.runs = runs;
        this.known = known;
    }

    /** Remembers the runs after words for types, to separate later runs that continue with a person's name. */
    void remember() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int name = i + TypeWords.length(sentence, i);
            int run = name == i ? i : runs.end(name);
            boolean person = run - name >= 3
                    && NewsWords.isFamilyName(sentence.at(name))
                    && sentence.endsBefore(NewsWords.BODIES, i, LONGEST_BODY);
            if (name > i && !person && run > name && run - name <= 3) {
                known.addUnit(sentence.words(name, run), sentence.lower(name, run));
            }
        }
    }

    /** Whether the name of the city of Hồ Chí Minh with its short term is at a place. */
    boolean isCity(int place) {
        return sentence.has(CITY_NAMES, place);
    }

    /** The unit with its term at a place, named or not; null if there is none. */
    @Nullable
    FoundUnit unit(int place) {
        int city = sentence.length(CITY_NAMES, place);
        if (city > 0) {
            return new FoundUnit(NamedUnit.of("thành phố", "Hồ Chí Minh"), place + city);
        }
        int term = TypeWords.length(sentence, place);
        if (term == 0 || isOtherWord(place + term)) {
            return null;
        }
        String word = sentence.lower(place, place + term);
        if (TypeWords.nameNoType(word)) {
            return null;
        }
        String full = TypeWords.inFull(word);
        int name = place + term + (sentence.at(place + term).isMark('.') ? 1 : 0);
        name = named(full, name);
        boolean person = full.equals("tỉnh")
                || full.equals("thành phố")
                || sentence.isOfPerson(place)
                || sentence.endsBefore(NewsWords.BODIES, place, LONGEST_BODY);
        int end = nameEnd(full, name, person);
        if (end == name) {
            return TypeWords.areShort(word) ? null : new FoundUnit(NamedUnit.of(full, ""), place + term);
        }
        return new FoundUnit(NamedUnit.of(full, sentence.words(name, end)), end);
    }

    /** "đảo", "mới mang tên", "mang tên nữ anh hùng": the end of the words between the one for a type and the name. */
    private int named(String term, int place) {
        int words = sentence.at(place).isCapital() ? 0 : sentence.length(BEFORE_NAME, place);
        int at = place + words;
        boolean calls = words > 0 && sentence.is(at - 1, "tên");
        for (int i = at; calls && i <= at + MOST_TITLE; i++) {
            if (isKnown(term, i)) {
                return i;
            }
        }
        return at;
    }

    /**
     * The unit of the term at a place, from a run without a term, perhaps before a person's name; null if there is
     * none.
     */
    @Nullable
    FoundUnit withoutTerm(int place, String term) {
        int run = runs.end(place);
        int end = run == place ? place : runs.unitEnd(place, run, true);
        return end == place ? null : new FoundUnit(NamedUnit.of(term, sentence.words(place, end)), end);
    }

    /** The unit at a place named by a whole run; null if there is none. */
    @Nullable
    FoundUnit wholeRun(int place) {
        int run = runs.end(place);
        return run == place ? null : new FoundUnit(NamedUnit.of("", sentence.words(place, run)), run);
    }

    /**
     * The end of the name of a unit of the term at a place; the place itself if there is none. Behind a body the name
     * may be a person's.
     */
    int nameEnd(String term, int place, boolean personAllowed) {
        int booked = bookedEnd(term, place, personAllowed);
        if (booked > place) {
            boolean numbered = !sentence.at(booked - 1).isNumber() && isNumberOfName(booked);
            return numbered ? booked + 1 : booked;
        }
        boolean numbered = term.equals("phường") || term.equals("quận") || term.equals("xã");
        if (numbered && isShortNumber(place) && !isMeasured(place + 1)) {
            return place + 1;
        }
        int run = runs.end(place);
        int end = run == place ? place : runs.unitEnd(place, run, personAllowed);
        if (end == place || end < run) {
            return end;
        }
        boolean goesOn = isNumberOfName(end) || known.isUnitInLowerCase(sentence.lower(place, end + 1));
        return goesOn ? end + 1 : end;
    }

    /** The end of the run of words with capitals at a place; the place itself if there is none. */
    int runEnd(int place) {
        return runs.end(place);
    }

    /** The end of the longest name of a unit of any type that the gazetteer knows at a place; the place if there is none. */
    int bookedEnd(int place) {
        return known.book().end(sentence, "", place);
    }

    /** Whether the gazetteer knows the words at a place as a name of the term. */
    boolean isKnown(String term, int place) {
        return known.book().end(sentence, term, place) > place;
    }

    /**
     * The end of the longest name of the gazetteer at a place; the place itself if there is none, or if the words go on
     * with others that are no person's name: then the gazetteer does not know the name.
     */
    private int bookedEnd(String term, int place, boolean personAllowed) {
        int end = known.book().end(sentence, term, place);
        if (end == place || (end == place + 1 && sentence.at(place).isNumber() && isMeasured(end))) {
            return place;
        }
        int run = runs.end(place);
        if (personAllowed && run > place && known.isPerson(sentence.words(place, run))) {
            return place;
        }
        boolean more = end < run && !sentence.at(end - 1).isNumber();
        boolean person = run - end >= 2 && runs.isLikelyPerson(end, run);
        return more && !person ? place : end;
    }

    /** Whether a word for a type is part of another word: "xã hội", but not "xã Hội Thịnh". */
    private boolean isOtherWord(int place) {
        boolean name = sentence.at(place).isCapital() && sentence.at(place + 1).isCapital();
        return OTHER_WORD.contains(sentence.at(place).word()) && !name;
    }

    /** Whether a number belongs to the name before it: "xã Thường Phước 2 và". */
    private boolean isNumberOfName(int place) {
        Token after = sentence.at(place + 1);
        boolean ends = !after.isNumber() && (!after.isWord() || AFTER_NUMBER.contains(after.word()));
        boolean rate = after.isMark('%') || after.isMark('/') || after.isMark('-') || after.isMark('–');
        return isShortNumber(place) && ends && !rate;
    }

    private boolean isShortNumber(int place) {
        Token token = sentence.at(place);
        return token.asInteger() > 0 && token.text().length() <= MOST_DIGITS;
    }

    /** Whether a number before a place measures or counts: "5 km2", "3 xã khác". */
    private boolean isMeasured(int place) {
        Token after = sentence.at(place);
        int type = TypeWords.length(sentence, place);
        boolean communes = UnitTerm.isCommune(TypeWords.inFull(sentence.lower(place, place + type)));
        boolean counted = communes || Vocabulary.isMeasure(after.word()) || sentence.has(COUNTED, place);
        return after.isWord() && !after.isCapital() && counted;
    }
}
