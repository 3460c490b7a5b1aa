package vn.donvi.address.hypothesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PrimitiveIterator;
import vn.donvi.address.lexicon.AddressVocabulary;
import vn.donvi.address.lexicon.Lexicon;
import vn.donvi.address.lexicon.Places;
import vn.donvi.address.mention.Mentions;
import vn.donvi.address.name.FoldedText;
import vn.donvi.address.name.NameTable;

/**
 * Suggests places whose names are similar to words in the place of a name, because a name may be misspelt. The measure
 * is the number of letters to change.
 */
public final class Suggestions {
    private static final int MOST = 10;
    /** Names with at least so many letters may have two of them wrong. */
    private static final int LONG = 6;
    /** The largest number of words in a misspelt name. */
    private static final int WORDS = 6;

    private static final int STRETCHES = 8;

    private final FoldedText text;
    private final Mentions mentions;
    private final Lexicon lexicon;
    private final Places places;

    public Suggestions(FoldedText text, Mentions mentions, Lexicon lexicon) {
        this.text = text;
        this.mentions = mentions;
        this.lexicon = lexicon;
        this.places = lexicon.places();
    }

    /**
     * Communes in the district or province of a hypothesis: first those named elsewhere in the text, if it is
     * contradicted; then those with a similar name.
     */
    public List<Integer> below(ParseHypothesis fit, boolean contradicted) {
        List<Integer> found = new ArrayList<>();
        if (contradicted) {
            addStrangers(found, fit);
        }
        int first = firstWord(fit);
        int last = lastWord(fit);
        int from = segmentStart(first - 1);
        if (first > 0 && isName(from, first)) {
            if (isRepeated(from, first, fit)) {
                return found;
            }
            addSimilar(found, nameStart(from, first), first, places.communes(fit.place()));
        } else if (first == 0 && last < text.words() && isName(last, segmentEnd(last))) {
            addSimilar(found, nameStart(last, segmentEnd(last)), segmentEnd(last), places.communes(fit.place()));
        }
        return found;
    }

    /** Communes of a mention's name in the district of a hypothesis, or else in its province. */
    public List<Integer> named(int mention, ParseHypothesis fit) {
        List<Integer> found = new ArrayList<>();
        int home = fit.district() >= 0 ? fit.district() : fit.province();
        NameTable names = lexicon.names();
        int entry = mentions.entry(mention);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            if (Mentions.isOther(mentions.accentScore(mention, s))) {
                continue;
            }
            for (int n = names.firstNumber(s); n < names.endOfNumbers(s); n++) {
                int place = Lexicon.place(names.number(n));
                if (place >= places.upper() && home >= 0 && places.relationTo(place, home) >= 0) {
                    addOnce(found, place);
                }
            }
        }
        return found;
    }

    /**
     * Places anywhere, for a text without a recognised unit. The search begins with the last stretch between commas.
     */
    public List<Integer> anywhere() {
        List<Integer> found = new ArrayList<>();
        int end = text.words();
        for (int i = 0; i < STRETCHES && end > 0 && found.isEmpty(); i++) {
            int from = segmentStart(end - 1);
            if (isName(from, end)) {
                int start = nameStart(from, end);
                NameTable names = lexicon.names();
                for (int distance = 1; distance <= limit(start, end) && found.isEmpty(); distance++) {
                    PrimitiveIterator.OfInt all = names.allSpellings().iterator();
                    while (all.hasNext() && found.size() < MOST) {
                        int s = all.nextInt();
                        if (names.distance(s, text, start, end, distance) == distance) {
                            for (int n = names.firstNumber(s); n < names.endOfNumbers(s); n++) {
                                addOnce(found, Lexicon.place(names.number(n)));
                            }
                        }
                    }
                }
            }
            end = from;
        }
        return found;
    }

    /** Whether words repeat the name of the hypothesis. */
    private boolean isRepeated(int from, int to, ParseHypothesis fit) {
        for (int m = 0; m < mentions.count(); m++) {
            if (mentions.from(m) == from && mentions.to(m) == to && goesWith(m, fit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mention has the name of the hypothesis, or names a province around its place at any time. */
    private boolean goesWith(int mention, ParseHypothesis fit) {
        if (mentions.entry(mention) == mentions.entry(fit.mention())) {
            return true;
        }
        NameTable names = lexicon.names();
        int entry = mentions.entry(mention);
        for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
            for (int n = names.firstNumber(s); n < names.endOfNumbers(s); n++) {
                int place = Lexicon.place(names.number(n));
                if (place < places.provinces() && places.relationTo(fit.place(), place) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private void addStrangers(List<Integer> found, ParseHypothesis fit) {
        NameTable names = lexicon.names();
        for (int m = 0; m < mentions.count(); m++) {
            if ((mentions.levels(m) & AddressVocabulary.COMMUNE_LEVEL) == 0 || fit.uses(m)) {
                continue;
            }
            int entry = mentions.entry(m);
            for (int s = names.firstSpelling(entry); s != NameTable.NONE; s = names.nextSpelling(s)) {
                for (int n = names.firstNumber(s); n < names.endOfNumbers(s); n++) {
                    int place = Lexicon.place(names.number(n));
                    boolean there = fit.province() < 0 || places.relationTo(place, fit.province()) >= 0;
                    if (place >= places.upper() && there) {
                        addOnce(found, place);
                    }
                }
            }
        }
    }

    private void addSimilar(List<Integer> found, int from, int to, int[] among) {
        record Similar(int place, int distance) {}
        List<Similar> all = new ArrayList<>();
        int limit = limit(from, to);
        for (int place : among) {
            int distance = lexicon.official().distance(place, text, from, to, limit);
            if (distance <= limit) {
                all.add(new Similar(place, distance));
            }
        }
        all.sort(Comparator.comparingInt(Similar::distance));
        for (Similar similar : all) {
            addOnce(found, similar.place);
        }
    }

    private static void addOnce(List<Integer> found, int place) {
        if (found.size() < MOST && !found.contains(place)) {
            found.add(place);
        }
    }

    /** The number of letters that may be wrong. */
    private int limit(int from, int to) {
        return text.letters(from, to) >= LONG ? 2 : 1;
    }

    /** Whether words can be a name: not a number, a street or too many. */
    private boolean isName(int from, int to) {
        int start = nameStart(from, to);
        int kind = start < to ? AddressVocabulary.kind(mentions.meanings().of(start)) : AddressVocabulary.FILLER;
        return start < to
                && to - start <= WORDS
                && !text.isNumber(start)
                && text.length(start) > 0
                && kind != AddressVocabulary.STREET
                && kind != AddressVocabulary.HOUSE
                && kind != AddressVocabulary.FILLER
                && !(kind == AddressVocabulary.TYPE
                        && start + AddressVocabulary.length(mentions.meanings().of(start)) == to);
    }

    private int nameStart(int from, int to) {
        int meaning = mentions.meanings().of(from);
        int behind = from + AddressVocabulary.length(meaning);
        return AddressVocabulary.kind(meaning) == AddressVocabulary.TYPE && behind < to ? behind : from;
    }

    private int segmentStart(int word) {
        int start = Math.max(word, 0);
        while (start > 0 && text.breakBefore(start) < FoldedText.DASH) {
            start--;
        }
        return start;
    }

    private int segmentEnd(int word) {
        int end = word + 1;
        while (end < text.words() && text.breakBefore(end) < FoldedText.DASH) {
            end++;
        }
        return end;
    }

    private int firstWord(ParseHypothesis fit) {
        int first = mentions.from(fit.mention());
        return fit.provinceMention() < 0 ? first : Math.min(first, mentions.from(fit.provinceMention()));
    }

    private int lastWord(ParseHypothesis fit) {
        int last = mentions.to(fit.mention());
        return fit.provinceMention() < 0 ? last : Math.max(last, mentions.to(fit.provinceMention()));
    }
}
