package vn.donvi.law.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.donvi.law.language.Token.Kind;

/**
 * Divides a text into words, numbers and marks.
 *
 * <p>Blanks of any kind, the marks of Markdown and the bars of its tables separate tokens and are none; a backslash is
 * dropped. A number is digits with single dots and commas between them. Words that lost the blank between them are
 * separated: letters from digits ("gồm60"), small letters from a capital ("xãSùng"), and known words from each other
 * and from a name before them ({@link Vocabulary}). One pass over the text.
 */
public final class Lexer {
    private static final String CELL = "|";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final boolean cells;
    private int at;
    private int line = 1;
    private boolean gap = true;
    private int lastLine;

    private Lexer(String text, boolean cells) {
        this.text = text;
        this.cells = cells;
    }

    /** The tokens of a text, in order. */
    public static List<Token> tokens(String text) {
        return tokens(new Lexer(text, false), text);
    }

    /** The tokens of a text in which bars, tabs and plus signs are marks, such as those of tables. */
    public static List<Token> tokensWithCells(String text) {
        return tokens(new Lexer(text, true), text);
    }

    private static List<Token> tokens(Lexer lexer, String text) {
        while (lexer.at < text.length()) {
            lexer.step();
        }
        return lexer.tokens;
    }

    private void step() {
        char c = text.charAt(at);
        if (c == '\n' || (c == '\r' && charAt(at + 1) != '\n')) {
            line++;
            gap = true;
            at++;
        } else if (cells && (c == '|' || (c == '\t' && lastLine == line))) {
            add(Kind.MARK, CELL, CELL, at, at + 1);
            at++;
        } else if (isBlank(c) || isMarkup(c)) {
            gap = true;
            at++;
        } else if (isDropped(c)) {
            at++;
        } else if (isDigit(c)) {
            number();
        } else if (isLetter(c)) {
            word();
        } else {
            mark();
        }
    }

    private void number() {
        int start = at++;
        while (isDigit(charAt(at)) || (isPoint(charAt(at)) && isDigit(charAt(at + 1)))) {
            at++;
        }
        String digits = text.substring(start, at);
        add(Kind.NUMBER, digits, digits, start, at);
    }

    private void mark() {
        int start = at++;
        while (at < text.length() && text.charAt(at) == text.charAt(start)) {
            at++;
        }
        boolean plus = cells && text.charAt(start) == '+' && at - start == 1;
        if (!plus && isRule(text.charAt(start), at - start)) {
            gap = true;
            return;
        }
        String mark = text.substring(start, Math.min(at, start + 3));
        add(Kind.MARK, mark, mark, start, at);
    }

    /** Reads a run of letters, with the apostrophes of names and the square of km² in it. */
    private void word() {
        int start = at;
        StringBuilder letters = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isLetter(c) || (isApostrophe(c) && isInName(start)) || (isTwo(c) && isMetre(letters))) {
                letters.append(c);
            } else if (!isDropped(c)) {
                break;
            }
            at++;
        }
        String run = letters.toString();
        if (!Normalizer.isNormalized(run, Normalizer.Form.NFC)) {
            run = Normalizer.normalize(run, Normalizer.Form.NFC);
        }
        boolean asWritten = run.length() == at - start;
        int from = start;
        for (String capitalised : beforeCapitals(run)) {
            for (String part : Vocabulary.part(capitalised)) {
                String lower = lowerCase(part);
                boolean squared = lower.endsWith("²");
                int to = asWritten ? from + part.length() : at;
                add(Kind.WORD, part, squared ? lower.replace('²', '2') : lower, from, to);
                from = asWritten ? to : start;
            }
        }
    }

    private void add(Kind kind, String written, String word, int start, int end) {
        boolean first = line > lastLine;
        tokens.add(new Token(kind, written, word, start, end, line, gap, first, line > lastLine + 1));
        lastLine = line;
        gap = false;
    }

    /**
     * Whether the apostrophe at the current place belongs to a name: a letter follows, or at most two letters are
     * before it (K' Nàng).
     */
    private boolean isInName(int start) {
        return isLetter(charAt(at + 1)) || at - start <= 2;
    }

    private boolean isMetre(CharSequence letters) {
        String unit = letters.toString();
        return (unit.equals("m") || unit.equals("km")) && !isDigit(charAt(at + 1));
    }

    /** Divides the run before each capital that follows a small letter. */
    private static List<String> beforeCapitals(String run) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < run.length(); i++) {
            if (Character.isUpperCase(run.charAt(i)) && Character.isLowerCase(run.charAt(i - 1))) {
                parts.add(run.substring(from, i));
                from = i;
            }
        }
        parts.add(run.substring(from));
        return parts;
    }

    /** The character at a place, or NUL beyond the end. */
    private char charAt(int place) {
        return place < text.length() ? text.charAt(place) : '\0';
    }

    public static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Whether this is the backslash before a sign of Markdown, or the soft hyphen. */
    private static boolean isDropped(char c) {
        return c == '\\' || c == '\u00AD';
    }

    private static boolean isMarkup(char c) {
        return c == '*' || c == '_' || c == '|' || c == '#' || c == '`' || c == '~';
    }

    /** Whether this is a drawn line: the rules of a table, or a line of dashes. */
    private static boolean isRule(char c, int length) {
        return c == '+' || (length >= 3 && (c == '-' || c == '='));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
    }

    private static boolean isTwo(char c) {
        return c == '2' || c == '²';
    }
}
