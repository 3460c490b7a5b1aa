package vn.donvi.law.layout;

import java.util.ArrayList;
import java.util.List;
import vn.donvi.change.Extent;
import vn.donvi.law.grammar.ArrangementParser;
import vn.donvi.law.grammar.Cursor;
import vn.donvi.law.grammar.Formulas;
import vn.donvi.law.grammar.Report;
import vn.donvi.law.grammar.SentenceParser;
import vn.donvi.law.grammar.SentenceParser.Said;
import vn.donvi.law.grammar.UnexpectedTokenException;
import vn.donvi.law.grammar.UnitListParser;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.language.Vocabulary;
import vn.donvi.law.layout.Layout.Block;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Size;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.name.NameForm;

/** Reads the blocks of a text, sentence by sentence, and combines their statements about one arrangement. */
public final class BlockReader {
    private static final int LONGEST_EXCERPT = 400;
    private static final Phrase AS_FOLLOWS = Phrase.of("như sau");
    private static final Phrase OF = Phrase.of("thuộc");
    private static final Phrase FOUND = Phrase.of("thành lập");
    private static final Phrase ON_THE_BASIS = Phrase.of("trên cơ sở");
    private static final String WHOLE = "toàn";
    private static final Phrase NOT_CARRIED_OUT = Phrase.of("không thực hiện");

    private final String text;
    private final List<Token> tokens;
    private final Report report;
    private final List<Provision> provisions = new ArrayList<>();
    private ClauseRef heading = ClauseRef.NONE;
    private List<UnitName> within = List.of();
    private boolean unchanged;
    /** The index of the block's last arrangement among the provisions; -1 if it has none. */
    private int last = -1;
    /** The number of provisions before the block. */
    private int first;

    public BlockReader(String text, List<Token> tokens, Report report) {
        this.text = text;
        this.tokens = tokens;
        this.report = report;
    }

    /** The provisions of all blocks read so far, in order. */
    public List<Provision> provisions() {
        return provisions;
    }

    /** Reads the blocks of a resolution. */
    public void read(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean divided = i + 1 < blocks.size()
                    && blocks.get(i + 1).ref().article().startsWith(block.ref().article());
            int start = block.start();
            if (block.isArticle()) {
                unchanged = false;
                start = skipHeading(block, divided);
            } else if (i + 1 < blocks.size() && isUnder(blocks.get(i + 1), block)) {
                start = skipClauseHeading(block);
            }
            read(block, start);
        }
    }

    /** Reads the blocks of a passage, which has no articles. */
    public void readPassage(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean heading = i + 1 < blocks.size() && isUnder(blocks.get(i + 1), block);
            read(block, heading ? skipClauseHeading(block) : block.start());
        }
    }

    private void read(Block block, int start) {
        report.enter(block.ref());
        if (block.end() <= block.start()) {
            return;
        }
        Clause clause = clause(block);
        last = -1;
        first = provisions.size();
        for (int from = start; from < block.end(); ) {
            int to = sentenceEnd(from, block.end());
            sentence(clause, from, to);
            from = to;
        }
    }

    /** Skips the heading of an article. It does not end like a sentence, and other blocks or sentences follow it. */
    private int skipHeading(Block block, boolean divided) {
        Cursor cursor = new Cursor(tokens, block.start(), block.end());
        Formulas.skipHeading(cursor);
        int start = cursor.place();
        if (start >= block.end()) {
            return start;
        }
        int to = sentenceEnd(start, block.end());
        boolean announces = divided && to == block.end() && tokens.get(to - 1).isMark(':');
        if ((tokens.get(to - 1).endsSentence() && !announces) || (to == block.end() && !divided) || states(start, to)) {
            return start;
        }
        unchanged = find(NOT_CARRIED_OUT, start, to) < to;
        return to;
    }

    /** Whether a block is a point of the clause before it. */
    private static boolean isUnder(Block point, Block clause) {
        return clause.ref().point().isEmpty()
                && !point.ref().point().isEmpty()
                && point.ref().article().equals(clause.ref().article())
                && point.ref().clause().equals(clause.ref().clause());
    }

    /** Skips the heading of a clause, "1. Thành lập các phường thuộc thị xã A", and keeps its units for its points. */
    private int skipClauseHeading(Block block) {
        int to = block.start() < block.end() ? sentenceEnd(block.start(), block.end()) : block.end();
        if (to < block.end()
                || to == block.start()
                || (tokens.get(to - 1).endsSentence() && !tokens.get(to - 1).isMark(':'))
                || states(block.start(), to)) {
            return block.start();
        }
        report.enter(block.ref());
        introduce(block.ref(), block.start(), to);
        return to;
    }

    /** Whether words are more than a heading: they name what moves. */
    private boolean states(int from, int to) {
        if (find(ON_THE_BASIS, from, to) < to) {
            return true;
        }
        for (int i = from; i + 1 < to; i++) {
            if (tokens.get(i).isNumber()
                    && Vocabulary.isMeasure(tokens.get(i + 1).word())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The end of the sentence that begins at a token: after a full stop, before a new paragraph, before a line of a list,
     * or before a sentence glued to it.
     */
    private int sentenceEnd(int from, int end) {
        int to = from + 1;
        while (to < end) {
            Token before = tokens.get(to - 1);
            Token token = tokens.get(to);
            if (before.isMark('.')
                    || token.paragraph()
                    || (before.isMark(':') && token.first())
                    || isListed(to)
                    || isGluedSentence(to)) {
                break;
            }
            to++;
        }
        return to;
    }

    /** "- Xã A có …" at the beginning of a line; "- Vũng Tàu" is the rest of a name. */
    private boolean isListed(int at) {
        Token token = tokens.get(at);
        if (!token.first()) {
            return false;
        }
        Token before = tokens.get(at - 1);
        if (!(token.isMark('-') || token.isMark('–') || token.isMark('•'))) {
            return before.isMark(';') && SentenceParser.isSize(new Cursor(tokens, at, tokens.size()));
        }
        Cursor cursor = new Cursor(tokens, at + 1, tokens.size());
        return before.endsSentence() || before.isMark(',') || SentenceParser.begins(cursor);
    }

    /** "… của phường Noong BuaNhập toàn bộ": a sentence glued to a name or bracket, without a full stop. */
    private boolean isGluedSentence(int at) {
        Token before = tokens.get(at - 1);
        if (tokens.get(at).gap() || !(before.isCapital() || before.isMark(')'))) {
            return false;
        }
        Cursor cursor = new Cursor(tokens, at, tokens.size());
        boolean verb = ArrangementParser.atVerb(cursor);
        return cursor.isAnyCase(FOUND)
                || (verb && (tokens.get(at).isCapital() || cursor.peek(1).text().equals(WHOLE)));
    }

    private void sentence(Clause clause, int from, int to) {
        if (isIntroduction(from, to)) {
            introduce(clause.ref(), from, to);
            return;
        }
        Cursor cursor = new Cursor(tokens, from, to);
        SentenceParser parser = new SentenceParser(cursor, clause, report);
        try {
            if (unchanged) {
                provisions.add(parser.unchanged());
            } else {
                add(parser.said(), tokens.get(from));
            }
        } catch (UnexpectedTokenException e) {
            report.add(tokens.get(from), "not understood, " + e.getMessage() + ": '" + excerpt(from, to) + "'");
        }
    }

    private void add(Said said, Token at) {
        if (said instanceof Said.Provisions stated) {
            for (Provision provision : stated.provisions()) {
                last = provision instanceof Arrangement ? provisions.size() : last;
                provisions.add(provision);
            }
        } else if (said instanceof Said.SizeOf size) {
            addSize(size.size(), at);
            provisions.addAll(size.more());
        } else if (said instanceof Said.SeatIn seat && last >= 0) {
            provisions.set(last, ((Arrangement) provisions.get(last)).withSeat(seat.unit()));
        }
    }

    /**
     * Adds the size of a unit. It is the result of the last arrangement of the block into that unit. What the unit has
     * left shows that others took parts of it.
     */
    private void addSize(Size size, Token at) {
        int of = provisions.size() - 1;
        while (of >= first && !isResult(of, size)) {
            of--;
        }
        if (of >= first) {
            Arrangement arrangement = ((Arrangement) provisions.get(of)).withResult(size.figures());
            provisions.set(of, arrangement);
            Checks.checkSum(arrangement, at, report);
            return;
        }
        for (int i = first; size.remaining() && i < provisions.size(); i++) {
            if (provisions.get(i) instanceof Arrangement arrangement) {
                provisions.set(i, withParts(arrangement, size));
            }
        }
        provisions.add(size);
    }

    /** Whether a size is the result of an arrangement: of the last one, or of an earlier one that has none yet. */
    private boolean isResult(int at, Size size) {
        return provisions.get(at) instanceof Arrangement arrangement
                && isSame(arrangement.target(), size.unit())
                && (at == last || arrangement.result().equals(StatedFigures.NONE));
    }

    /** The arrangement with parts of the unit that has something left, where it said neither part nor whole. */
    private static Arrangement withParts(Arrangement arrangement, Size left) {
        List<Source> sources = new ArrayList<>();
        for (Source source : arrangement.sources()) {
            boolean parts = isSame(source.unit(), left.unit());
            sources.add(
                    parts
                            ? source.withExtents(
                                    part(source.area(), left.figures().areaKm2().isPresent()),
                                    part(
                                            source.population(),
                                            left.figures().persons().isPresent()))
                            : source);
        }
        return new Arrangement(
                arrangement.clause(),
                sources,
                arrangement.target(),
                arrangement.outcome(),
                arrangement.result(),
                arrangement.seat());
    }

    private static Extent part(Extent extent, boolean someLeft) {
        return extent == Extent.UNKNOWN && someLeft ? Extent.PART : extent;
    }

    private static boolean isSame(UnitName one, UnitName other) {
        return one.term().equals(other.term())
                && NameForm.normal(one.name()).equalsIgnoreCase(NameForm.normal(other.name()));
    }

    /** "… quyết định sắp xếp … như sau:" introduces provisions. */
    private boolean isIntroduction(int from, int to) {
        return to - from >= 3 && tokens.get(to - 1).isMark(':') && find(AS_FOLLOWS, to - 3, to) == to - 3;
    }

    /** Keeps the units that the introduction of a clause names, for the points under it. */
    private void introduce(ClauseRef ref, int from, int to) {
        heading = ref;
        within = List.of();
        int of = find(OF, from, to);
        if (ref.clause().isEmpty() || of == to) {
            return;
        }
        try {
            UnitName unit = new UnitListParser(new Cursor(tokens, of + 1, to), report).unit();
            List<UnitName> units = new ArrayList<>(List.of(unit.within(List.of())));
            units.addAll(unit.within());
            within = units;
        } catch (UnexpectedTokenException e) {
            report.add(tokens.get(of), "not understood, " + e.getMessage() + ": '" + excerpt(from, to) + "'");
        }
    }

    private Clause clause(Block block) {
        int start = tokens.get(block.start()).start();
        String words = text.substring(start, tokens.get(block.end() - 1).end());
        boolean under = !block.ref().point().isEmpty()
                && block.ref().article().equals(heading.article())
                && block.ref().clause().equals(heading.clause());
        return new Clause(block.ref(), words, tokens.get(block.start()).line(), start, under ? within : List.of());
    }

    /** The index of the phrase between two tokens; {@code to} if it is not there. */
    private int find(Phrase phrase, int from, int to) {
        Cursor cursor = new Cursor(tokens, from, to);
        for (int i = from; i < to; i++) {
            cursor.moveTo(i);
            if (cursor.is(phrase)) {
                return i;
            }
        }
        return to;
    }

    /** The words of a sentence on one line, cut to the length of a message. */
    private String excerpt(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to && words.length() < LONGEST_EXCERPT; i++) {
            Token token = tokens.get(i);
            words.append(token.gap() && i > from ? " " : "").append(token.text());
        }
        return words.length() < LONGEST_EXCERPT ? words.toString() : words.substring(0, LONGEST_EXCERPT) + "…";
    }
}
