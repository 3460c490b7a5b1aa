package vn.donvi.address.mention;

import static vn.donvi.address.mention.SearchWeights.DETACHED;
import static vn.donvi.address.mention.SearchWeights.MISSING_ACCENTS;
import static vn.donvi.address.mention.SearchWeights.NO_ACCENTS;
import static vn.donvi.address.mention.SearchWeights.OTHER_ACCENTS;
import static vn.donvi.address.mention.SearchWeights.PART_OF_LONGER;
import static vn.donvi.address.mention.SearchWeights.SAME_ACCENTS;
import static vn.donvi.address.mention.SearchWeights.SINGLE_WORD;

import java.util.Arrays;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.lexicon.Places;
import vn.donvi.address.name.FoldedText;
import vn.donvi.address.name.NameTable;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The stretches of an address that are names of units, each with the type beside it. A stretch inside a longer name is
 * a mention too; the best combination shows which mentions are meant.
 */
public final class Mentions {
    /** The number of bits in the masks of overlapping mentions; an address with more mentions is doubtful. */
    public static final int MAX = 64;

    /** A type of at most so many letters is an abbreviation. */
    private static final int ABBREVIATION = 2;

    private final FoldedText text;
    private final Lexicon lexicon;
    private final TokenTags meanings;
    private int count;
    private boolean tooMany;
    private Mention[] all = new Mention[8];

    public Mentions(FoldedText text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        NameTable.Cursor cursor = new NameTable.Cursor(text);
        this.meanings = new TokenTags(text, lexicon.words(), cursor);
        for (int word = 0; word < text.words(); word++) {
            readNames(cursor, word);
        }
        compare();
    }

    /** The meanings of the words that are no names. */
    public TokenTags meanings() {
        return meanings;
    }

    public int count() {
        return count;
    }

    /** Whether there were more than {@link #MAX}. */
    public boolean areTooMany() {
        return tooMany;
    }

    /** The first word, its type included. */
    public int from(int mention) {
        return all[mention].from;
    }

    /** The word after the last, its type included. */
    public int to(int mention) {
        return all[mention].to;
    }

    public int nameFrom(int mention) {
        return all[mention].nameFrom;
    }

    public int nameTo(int mention) {
        return all[mention].nameTo;
    }

    /** The entry in the names of the lexicon. */
    public int entry(int mention) {
        return all[mention].entry;
    }

    /** The types written beside it, as bits of {@link AddressVocabulary}; 0 if there is none. */
    public int types(int mention) {
        return AddressVocabulary.types(all[mention].type);
    }

    /**
     * Whether it is a number without a type. It is a name only directly before or behind a district, or as a district
     * itself.
     */
    public boolean isLoneNumber(int mention) {
        return all[mention].type == 0
                && text.isNumber(all[mention].nameFrom)
                && all[mention].nameTo == all[mention].nameFrom + 1;
    }

    /** The levels of these types, as bits of {@link AddressVocabulary}; 0 if there is no type. */
    public int levels(int mention) {
        return AddressVocabulary.levels(all[mention].type);
    }

    /** Whether its type is a single letter. */
    public boolean isShortType(int mention) {
        return AddressVocabulary.isShort(all[mention].type);
    }

    /** The sum of the objections to it at its position, at most 0. */
    public int score(int mention) {
        return all[mention].score;
    }

    /** Whether its words are part of a longer name that has the right accents. */
    public boolean isPartOfLonger(int mention) {
        return all[mention].partOfLonger;
    }

    /** Whether it fills the stretch between two commas, brackets or hyphens. */
    public boolean isWhole(int mention) {
        return all[mention].whole;
    }

    /** {@link AddressVocabulary#OLD}, {@link AddressVocabulary#NEW}, or 0 if neither word is behind it. */
    public int age(int mention) {
        return all[mention].age;
    }

    /** The mentions that share a word with it, itself included, as bits. */
    public long overlaps(int mention) {
        return all[mention].overlaps;
    }

    /** The worth of the accents of a mention compared with those of a spelling. */
    public int accentScore(int mention, int spelling) {
        Mention given = all[mention];
        return spelling == lexicon.names().firstSpelling(given.entry) ? given.firstAccents : compare(given, spelling);
    }

    private int compare(Mention mention, int spelling) {
        return switch (lexicon.names().compare(spelling, text, mention.nameFrom, mention.nameTo)) {
            case SAME -> mention.accented ? SAME_ACCENTS : NO_ACCENTS;
            case NONE -> mention.accented ? MISSING_ACCENTS : NO_ACCENTS;
            case SOME -> MISSING_ACCENTS;
            case OTHER -> OTHER_ACCENTS;
            case OTHER_LETTERS -> OTHER_ACCENTS - 1;
        };
    }

    /** Whether a score of accents means that they contradict the name. */
    public static boolean isOther(int accentScore) {
        return accentScore == OTHER_ACCENTS;
    }

    /** Whether a score of accents means that some are missing in a text that has accents. */
    public static boolean isMissing(int accentScore) {
        return accentScore == MISSING_ACCENTS;
    }

    /** Whether it has accents, or is written in such a way that missing accents count. */
    public boolean isAccented(int mention) {
        return all[mention].accented;
    }

    /** Whether no unit bears the name with the accents of the mention. */
    public boolean hasOtherAccents(int mention) {
        return isOther(all[mention].accents);
    }

    /** Whether two mentions of one entry have the same accents as the same spellings. */
    public boolean hasSameAccents(int one, int other) {
        NameTable names = lexicon.names();
        for (int s = names.firstSpelling(all[one].entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            if ((compare(all[one], s) == SAME_ACCENTS) != (compare(all[other], s) == SAME_ACCENTS)) {
                return false;
            }
        }
        return true;
    }

    public static boolean isOtherLetters(int accentScore) {
        return accentScore < OTHER_ACCENTS;
    }

    /** Whether a mention names a version: by its name, and with its type if a type is written. */
    public boolean isOf(int mention, AdministrativeUnit unit) {
        NameTable names = lexicon.names();
        Places places = lexicon.places();
        int types = types(mention);
        for (int s = names.firstSpelling(entry(mention)); s != NameTable.NONE; s = names.nextSpelling(s)) {
            if (isOther(accentScore(mention, s))) {
                continue;
            }
            for (int i = names.firstNumber(s); i < names.endOfNumbers(s); i++) {
                for (int version : places.versions(Lexicon.place(names.number(i)))) {
                    if (places.unit(version).equals(unit) && (types == 0 || (types & places.typeOf(version)) != 0)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void readNames(NameTable.Cursor cursor, int word) {
        cursor.restart(lexicon.names(), word);
        while (cursor.next()) {
            if (cursor.entry() != NameTable.NONE) {
                add(word, cursor.end(), cursor.entry());
            }
        }
    }

    private void add(int start, int end, int name) {
        int before = meanings.typeBefore(start);
        int behind = meanings.typeBehind(end);
        boolean number = text.isNumber(start) && end == start + 1;
        int given = behind != 0 && (before == 0 || (!number && AddressVocabulary.isShort(before))) ? behind : before;
        if (number && AddressVocabulary.levels(given) == AddressVocabulary.PROVINCE_LEVEL) {
            // No province has a number: T7 is a group of houses.
            given = 0;
        }
        add(start, end, name, given, given == before);
        if (given != 0 && given == before && isEndOfName(start)) {
            add(start, end, name, 0, false);
        }
    }

    private void add(int start, int end, int name, int given, boolean isBefore) {
        int first = given != 0 && isBefore ? start - AddressVocabulary.length(given) : start;
        int last = given != 0 && !isBefore ? end + AddressVocabulary.length(given) : end;
        boolean alone = text.breakBefore(first) != FoldedText.NONE && text.breakBefore(last) != FoldedText.NONE;
        if (given == 0 && ((meanings.isStreet(start) && !isEndOfName(start)) || (isTiny(start, end) && !alone))) {
            return;
        }
        if (given == 0 && (meanings.isAbbreviatedCommune(start) || isBareInitial(start, name))) {
            // P. with a misspelt name behind it is not Phù Lỗ, though "P.hù Lỗ" has its letters; nor is "H Tĩnh"
            // H.Tĩnh.
            return;
        }
        if (count == MAX) {
            tooMany = true;
            return;
        }
        if (count == all.length) {
            all = Arrays.copyOf(all, count * 2);
        }
        boolean accented = text.isAccented() && (given == 0 || isSpeltWithAccents(first, start, end, last));
        Mention mention = new Mention(
                start,
                end,
                first,
                last,
                name,
                given,
                meanings.ageBehind(last),
                alone,
                given == 0 && followsOtherWords(start),
                accented);
        if (given == 0 && end == start + 1 && !alone) {
            mention.score = SINGLE_WORD;
        }
        if (mention.detached) {
            mention.score += DETACHED;
        }
        all[count] = mention;
        readAccents(mention);
        if (!isOtherLetters(mention.accents)) {
            count++;
        }
    }

    /**
     * Whether a name of several words ends right before a word. Its last word need not have its own meaning then: it is
     * no type in Doan Xa Kien Thuy, no street in Sông Lô Việt Trì.
     */
    private boolean isEndOfName(int word) {
        for (int mention = 0; mention < count; mention++) {
            if (all[mention].nameTo == word && all[mention].nameFrom < word - 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a single letter before a blank that abbreviates the first word of the names of an entry. */
    private boolean isBareInitial(int start, int name) {
        int end = text.end(start);
        if (text.length(start) != 1
                || text.isNumber(start)
                || end == text.text().length()
                || !Character.isWhitespace(text.text().charAt(end))) {
            return false;
        }
        NameTable names = lexicon.names();
        for (int s = names.firstSpelling(name); s != NameTable.NONE; s = names.nextSpelling(s)) {
            for (int i = names.firstNumber(s); i < names.endOfNumbers(s); i++) {
                if (Lexicon.isOfficial(names.number(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void readAccents(Mention mention) {
        NameTable names = lexicon.names();
        int first = names.firstSpelling(mention.entry);
        mention.firstAccents = compare(mention, first);
        mention.accents = mention.firstAccents;
        // No spelling is worth more than one with the same accents, so that the others need no comparison.
        int most = mention.accented ? SAME_ACCENTS : NO_ACCENTS;
        for (int s = first; mention.accents < most; ) {
            s = names.nextSpelling(s);
            if (s == NameTable.NONE) {
                break;
            }
            mention.accents = Math.max(mention.accents, compare(mention, s));
        }
    }

    private void compare() {
        for (int a = 0; a < count; a++) {
            all[a].overlaps |= 1L << a;
            for (int b = a + 1; b < count; b++) {
                if (all[b].from < all[a].to && all[a].from < all[b].to) {
                    all[a].overlaps |= 1L << b;
                    all[b].overlaps |= 1L << a;
                    if (isPart(a, b)) {
                        markPartOfLonger(all[a]);
                    } else if (isPart(b, a)) {
                        markPartOfLonger(all[b]);
                    }
                }
            }
        }
    }

    private static void markPartOfLonger(Mention mention) {
        mention.partOfLonger = true;
        mention.score += PART_OF_LONGER;
    }

    /**
     * Whether the name or the type bears accents, or the type is abbreviated, so that a name without accents has none.
     */
    private boolean isSpeltWithAccents(int from, int nameFrom, int nameTo, int to) {
        return text.isAccented(from, to) || text.letters(from, to) - text.letters(nameFrom, nameTo) <= ABBREVIATION;
    }

    /** Whether a name is part of a longer mention whose accents are at least as good. */
    public boolean isPart(int small, int large) {
        return all[large].from <= all[small].nameFrom
                && all[small].nameTo <= all[large].nameTo
                && all[large].to - all[large].from > all[small].to - all[small].from
                && all[large].accents > OTHER_ACCENTS
                && all[large].accents >= all[small].accents;
    }

    /** Whether a name is too short to count everywhere: a number, or one or two letters. */
    private boolean isTiny(int start, int end) {
        return end == start + 1 && (text.isNumber(start) || text.length(start) <= 2);
    }

    /** Whether other words that are no name are right before a name without a type. */
    private boolean followsOtherWords(int start) {
        if (start == 0
                || text.breakBefore(start) != FoldedText.NONE
                || AddressVocabulary.kind(meanings.of(start - 1)) == AddressVocabulary.FILLER) {
            return false;
        }
        for (int mention = count - 1; mention >= 0; mention--) {
            if (all[mention].to == start) {
                return false;
            }
        }
        return true;
    }

    /** Whether a mention with a type or a name of letters ends right before a word. */
    public boolean isEnd(int word) {
        for (int m = 0; m < count; m++) {
            if (all[m].to == word && !isLoneNumber(m)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number by itself, and no part of one with a slash, ends right before a word. */
    public boolean isWholeNumberEnd(int word) {
        for (int m = 0; m < count; m++) {
            if (all[m].to == word && isLoneNumber(m) && isWhole(m) && !isFraction(m)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a number by itself, and no part of one with a slash, starts with a word. */
    public boolean isWholeNumberStart(int word) {
        for (int m = 0; m < count; m++) {
            if (all[m].from == word && isLoneNumber(m) && isWhole(m) && !isFraction(m)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention with a type or a name of letters starts with a word. */
    public boolean isStart(int word) {
        for (int m = 0; m < count; m++) {
            if (all[m].from == word && !isLoneNumber(m)) {
                return true;
            }
        }
        return false;
    }

    /** The first word from the given one on that is no filler. */
    public int behindFillers(int from) {
        int word = from;
        while (word < text.words() && AddressVocabulary.kind(meanings.of(word)) >= AddressVocabulary.FILLER) {
            word += AddressVocabulary.length(meanings.of(word));
        }
        return word;
    }

    /** The mentions that lie within a mention, itself included, as bits. */
    public long parts(int m) {
        long parts = 0;
        for (int part = 0; part < count; part++) {
            if (all[m].from <= all[part].from && all[part].to <= all[m].to) {
                parts |= 1L << part;
            }
        }
        return parts;
    }

    /** Whether a mention is an aside: in brackets, or behind a word such as "nay là". */
    public boolean isAside(int m) {
        int start = all[m].from;
        return text.breakBefore(start) == FoldedText.BRACKET || meanings.isBehindFiller(start);
    }

    /** Whether a slash is right before or behind a number: that of a house, an alley or a date. */
    public boolean isFraction(int m) {
        String whole = text.text();
        int start = text.start(all[m].nameFrom);
        int end = text.end(all[m].nameTo - 1);
        return (start > 0 && whole.charAt(start - 1) == '/') || (end < whole.length() && whole.charAt(end) == '/');
    }

    /**
     * Whether it ends a part of the address that begins as a hamlet, and another part follows. So it may be the
     * commune: Bình Minh in "Thôn 3 Bình Minh".
     */
    public boolean isEndOfPart(int m) {
        return text.breakBefore(all[m].nameTo) >= FoldedText.DASH
                && all[m].nameTo < text.words()
                && meanings.isHamletBefore(all[m].nameFrom);
    }

    /** Whether only a number is between a hamlet's word and the name, so that the number is the hamlet's name. */
    public boolean isBehindNumberedHamlet(int m) {
        return meanings.isNumberedHamletBefore(all[m].nameFrom);
    }

    /** Whether it has no type and is right behind other words that are no name. */
    public boolean isDetached(int mention) {
        return all[mention].detached;
    }
}
