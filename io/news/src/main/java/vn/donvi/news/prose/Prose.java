package vn.donvi.news.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.donvi.law.language.Lexer;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.law.language.Token.Kind;
import vn.donvi.name.NameForm;
import vn.donvi.news.announcement.Quote;

/** The text of an announcement as tokens and sentences; words are compared with tone marks in their newer places. */
public final class Prose {
    /** The abbreviations before a full stop within a sentence. */
    private static final Set<String> SHORTENED =
            Set.of("tp", "tx", "tt", "ts", "ths", "pgs", "gs", "bs", "q", "p", "h", "t");

    /** The words for a new unit at the end of a sentence that does not name it. */
    private static final PhraseSet UNNAMED = PhraseSet.of(
            "một xã, một phường, một thị trấn, một xã mới, một phường mới, xã mới, phường mới, một đơn vị, một đơn vị mới, một đơn vị"
                    + " hành chính, một đơn vị hành chính mới, đơn vị hành chính mới, đơn vị mới, một tỉnh, tỉnh mới, 1 xã, 01 xã, 1 xã mới,"
                    + " 01 xã mới, 1 phường, 01 phường, 1 đơn vị hành chính, 01 đơn vị hành chính, 1 đơn vị hành chính mới");

    /** The labels in a line of their own. */
    private static final PhraseSet LABELS = PhraseSet.of(
            "tên đơn vị mới, đơn vị mới, tên mới, xã mới, phường mới, tên gọi mới, các xã, các đơn vị, các phường, sáp nhập từ, hợp nhất từ,"
                    + " được sáp nhập từ, thành lập từ, nguồn gốc, diện tích, dân số, tổng diện tích, quy mô dân số, đơn vị cũ, tên đơn vị cũ");

    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_UNNAMED = 6;
    /** The words with which the next sentence names it. */
    private static final PhraseSet NAMES_IT = PhraseSet.of(
            "xã mới, phường mới, đơn vị hành chính mới, đơn vị mới, tỉnh mới, tên xã mới, tên phường mới, tên đơn vị hành chính mới, tên"
                    + " của xã mới, tên của phường mới, tên của đơn vị, tên gọi của, tên gọi xã mới, tên gọi phường mới, xã này, phường này,"
                    + " đơn vị này, lấy tên");

    private final String text;
    private final List<Token> tokens;
    private final List<Integer> lineStarts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private Prose(String text) {
        this.text = text;
        this.tokens = Lexer.tokensWithCells(text).stream().map(Prose::normal).toList();
        lineStarts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
                lineStarts.add(i + 1);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (endsAfter(i)) {
                ends.add(i + 1);
            }
        }
    }

    public static Prose of(String text) {
        return new Prose(text);
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** The ends of the sentences: each begins at the end of the one before. */
    public List<Integer> sentenceEnds() {
        return ends;
    }

    /** The words of the tokens from {@code from} to {@code to}, exclusive. */
    public Quote quote(int from, int to) {
        Token first = tokens.get(from);
        int column = first.start() - lineStarts.get(first.line() - 1) + 1;
        return new Quote(
                first.line(),
                column,
                first.start(),
                text.substring(first.start(), tokens.get(to - 1).end()));
    }

    private static Token normal(Token token) {
        return new Token(
                token.kind(),
                token.text(),
                token.kind() == Kind.WORD ? NameForm.normal(token.word()) : token.word(),
                token.start(),
                token.end(),
                token.line(),
                token.gap(),
                token.first(),
                token.paragraph());
    }

    /**
     * Whether a sentence ends after a token: at a full stop or a similar mark, or at the end of a line without a
     * continuation.
     */
    private boolean endsAfter(int i) {
        Token token = tokens.get(i);
        if (i + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(i + 1);
        if (token.isMark('.')) {
            boolean shortened = i > 0
                    && SHORTENED.contains(tokens.get(i - 1).word())
                    && tokens.get(i - 1).isCapital();
            return !isNamedBehind(i)
                    && (next.first() || (next.gap() && !shortened && !(next.isWord() && !next.isCapital())));
        }
        if (token.isMark('!') || token.isMark('?') || token.isMark('…')) {
            return true;
        }
        if (token.isMark(':') && next.first() && !next.paragraph() && isLabel(i)) {
            return false;
        }
        return next.first() && (next.paragraph() || !(goesOn(token) || (next.isWord() && !next.isCapital())));
    }

    /** "… thành một xã. Xã mới lấy tên là A": whether the name of a new unit follows a full stop. */
    private boolean isNamedBehind(int stop) {
        boolean unnamed = false;
        for (int back = 2; back <= LONGEST_UNNAMED; back++) {
            unnamed |= stop >= back && UNNAMED.length(tokens, stop - back, stop) == back;
        }
        return unnamed && NAMES_IT.length(tokens, stop + 1, tokens.size()) > 0;
    }

    /** "Các đơn vị cùng sáp nhập:" alone in a line, of which the next line is the value. */
    private boolean isLabel(int colon) {
        int words = 0;
        while (words <= LONGEST_LABEL
                && colon > words
                && tokens.get(colon - words - 1).isWord()
                && !tokens.get(colon - words).first()) {
            words++;
        }
        boolean alone =
                words > 0 && words <= LONGEST_LABEL && tokens.get(colon - words).first();
        Token next = tokens.get(colon + 1);
        return alone && LABELS.length(tokens, colon - words, colon) > 0 && next.isWord() && next.isCapital();
    }

    private static boolean goesOn(Token token) {
        return token.isMark(',') || token.isMark('-') || token.isMark('–') || token.isMark('(');
    }
}
