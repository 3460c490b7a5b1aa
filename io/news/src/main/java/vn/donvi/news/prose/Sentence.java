package vn.donvi.news.prose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.donvi.law.grammar.Cursor;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.news.announcement.NotUnderstood;
import vn.donvi.news.announcement.Quote;
import vn.donvi.news.announcement.Statement;

/** A sentence of an announcement: its tokens, those that statements cover, and its statements. */
public final class Sentence {
    private final Prose prose;
    private final int from;
    private final int to;
    private final BitSet covered = new BitSet();
    private final BitSet persons = new BitSet();
    private final List<Statement> statements = new ArrayList<>();

    public Sentence(Prose prose, int from, int to) {
        this.prose = prose;
        this.from = from;
        this.to = to;
    }

    /** The place of the first token. */
    public int from() {
        return from;
    }

    /** The place after the last token. */
    public int to() {
        return to;
    }

    /** The token at a place; {@link Token#END} outside of the sentence. */
    public Token at(int place) {
        return place >= from && place < to ? prose.tokens().get(place) : Token.END;
    }

    /** Whether the token at a place is this word, in any case. */
    public boolean is(int place, String word) {
        return at(place).word().equals(word);
    }

    /** The number of tokens of the longest of the phrases at a place; 0 if there is none. */
    public int length(PhraseSet phrases, int place) {
        return place < from ? 0 : phrases.length(prose.tokens(), place, to);
    }

    public boolean has(PhraseSet phrases, int place) {
        return length(phrases, place) > 0;
    }

    /** Whether one of the phrases is somewhere from {@code first} to {@code last}, exclusive. */
    public boolean hasBetween(PhraseSet phrases, int first, int last) {
        for (int i = Math.max(first, from); i < Math.min(last, to); i++) {
            if (has(phrases, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of the phrases ends just before a place. */
    public boolean endsBefore(PhraseSet phrases, int place, int longest) {
        for (int back = 1; back <= longest; back++) {
            if (length(phrases, place - back) == back) {
                return true;
            }
        }
        return false;
    }

    public Quote quote(int first, int end) {
        return prose.quote(first, end);
    }

    /** The words from one place to another, exclusive, with single blanks where the text has blanks. */
    public String words(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            Token token = at(i);
            words.append(token.gap() && !words.isEmpty() ? " " : "").append(token.text());
        }
        return words.toString();
    }

    /** The same words in lower case, separated by single blanks, with tone marks in their newer places. */
    public String lower(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            words.append(words.isEmpty() ? "" : " ").append(at(i).word());
        }
        return words.toString();
    }

    /** A cursor of the grammar of resolutions at a place of the sentence. */
    public Cursor cursor(int place) {
        Cursor cursor = new Cursor(prose.tokens(), from, to);
        cursor.moveTo(place);
        return cursor;
    }

    /** Covers the words and marks from one place to another, but not the numbers, which a statement must hold itself. */
    public void coverWords(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!at(i).isNumber()) {
                covered.set(i);
            }
        }
    }

    public void cover(int first, int end) {
        covered.set(first, end);
    }

    /** Covers the words of a person with the posts, or of a post. */
    public void coverPerson(int first, int end) {
        cover(first, end);
        persons.set(first, end);
    }

    public boolean isOfPerson(int place) {
        return persons.get(place);
    }

    public boolean isCovered(int place) {
        return place >= from && covered.get(place);
    }

    /** Adds a statement that covers its words from one place to another, exclusive. */
    public void state(Statement statement, int first, int end) {
        cover(first, end);
        statements.add(statement);
    }

    /** Adds a statement that covers only some of its words; the caller covers them. */
    public void add(Statement statement) {
        statements.add(statement);
    }

    public List<Statement> statements() {
        return statements;
    }

    /** Returns the sentence as not understood, with the remaining words, which are not empty. */
    public NotUnderstood notUnderstood(List<String> left) {
        return new NotUnderstood(quote(from, to), left);
    }
}
