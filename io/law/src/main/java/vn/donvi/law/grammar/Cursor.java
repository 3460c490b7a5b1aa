package vn.donvi.law.grammar;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.name.NameForm;

/** A place in the tokens of a passage, up to a fixed end, with methods to compare and step over the tokens there. */
public final class Cursor {
    private final List<Token> tokens;
    private final int end;
    private int at;

    /** Makes a cursor over the tokens from {@code start} to {@code end}, exclusive. */
    public Cursor(List<Token> tokens, int start, int end) {
        this.tokens = tokens;
        this.at = start;
        this.end = end;
    }

    /** The token here; {@link Token#END} after the last. */
    public Token peek() {
        return peek(0);
    }

    /** The token {@code ahead} places further. */
    public Token peek(int ahead) {
        return at + ahead < end ? tokens.get(at + ahead) : Token.END;
    }

    public boolean atEnd() {
        return at >= end;
    }

    public int place() {
        return at;
    }

    public void moveTo(int place) {
        at = place;
    }

    /** Steps over one token. */
    public Token next() {
        Token token = peek();
        at = Math.min(at + 1, end);
        return token;
    }

    /** Whether the words of the phrase are here in lower case, as in the middle of a sentence. */
    public boolean is(Phrase phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (!peek(i).text().equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words of the phrase are here in any case. */
    public boolean isAnyCase(Phrase phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            if (!peek(i).word().equals(phrase.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words of the phrase are here with or without their accents: for phrases that cannot be confused. */
    boolean resembles(Phrase phrase) {
        for (int i = 0; i < phrase.length(); i++) {
            Token token = peek(i);
            String word = phrase.words().get(i);
            boolean same = token.word().equals(word)
                    || (token.word().length() == word.length()
                            && NameForm.folded(token.word())
                                    .equals(phrase.folded().get(i)));
            if (!same) {
                return false;
            }
        }
        return true;
    }

    public boolean isMark(char mark) {
        return peek().isMark(mark);
    }

    /** Steps over the phrase if {@link #is it is here}. */
    public boolean accept(Phrase phrase) {
        return step(is(phrase), phrase.length());
    }

    /** Steps over the phrase if it is here {@linkplain #isAnyCase in any case}. */
    public boolean acceptAnyCase(Phrase phrase) {
        return step(isAnyCase(phrase), phrase.length());
    }

    /** Steps over the phrase if it is here {@linkplain #resembles with or without accents}. */
    boolean acceptResembling(Phrase phrase) {
        return step(resembles(phrase), phrase.length());
    }

    public boolean acceptMark(char mark) {
        return step(isMark(mark), 1);
    }

    /** Whether {@link #is one of the phrases is here}. */
    public boolean is(List<Phrase> phrases) {
        return first(phrases, phrase -> is(phrase)) != null;
    }

    /** Whether one of the phrases is here {@linkplain #isAnyCase in any case}. */
    public boolean isAnyCase(List<Phrase> phrases) {
        return first(phrases, phrase -> isAnyCase(phrase)) != null;
    }

    /** Steps over the first of the phrases that {@link #is is here}. */
    public boolean accept(List<Phrase> phrases) {
        return first(phrases, phrase -> accept(phrase)) != null;
    }

    /** Steps over the first of the phrases that is here {@linkplain #isAnyCase in any case}. */
    public boolean acceptAnyCase(List<Phrase> phrases) {
        return first(phrases, phrase -> acceptAnyCase(phrase)) != null;
    }

    /** Steps over the first of the phrases that is here {@linkplain #resembles with or without accents}. */
    boolean acceptResembling(List<Phrase> phrases) {
        return first(phrases, phrase -> acceptResembling(phrase)) != null;
    }

    /** The term of a unit that is here in any case ("Phường 15", "Thị trấn"); null if there is none. */
    @Nullable
    Phrase unitTerm() {
        return first(UnitTerm.PHRASES, phrase -> isAnyCase(phrase));
    }

    /** Makes the exception for other words than the grammar expects here. */
    UnexpectedTokenException expected(String what) {
        return new UnexpectedTokenException(peek(), what);
    }

    private static @Nullable Phrase first(List<Phrase> phrases, Predicate<Phrase> test) {
        for (Phrase phrase : phrases) {
            if (test.test(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    private boolean step(boolean here, int length) {
        if (here) {
            at += length;
        }
        return here;
    }
}
