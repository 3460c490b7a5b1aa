package vn.donvi.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.announcement.Announcement;
import vn.donvi.announcement.DateNamed;
import vn.donvi.announcement.Founding;
import vn.donvi.announcement.Meeting;
import vn.donvi.announcement.NamedUnit;
import vn.donvi.announcement.NotUnderstood;
import vn.donvi.announcement.OrganNamed;
import vn.donvi.announcement.PartialDate;
import vn.donvi.announcement.Quote;
import vn.donvi.announcement.Statement;
import vn.donvi.announcement.UnitsNamed;
import vn.donvi.files.Input;
import vn.donvi.files.UnreadableFileException;
import vn.donvi.text.announcement.figure.FigureParser;
import vn.donvi.text.announcement.figure.IndicatorParser;
import vn.donvi.text.announcement.name.NameParser;
import vn.donvi.text.announcement.name.PersonParser;
import vn.donvi.text.announcement.prose.NewsWords;
import vn.donvi.text.announcement.prose.Prose;
import vn.donvi.text.announcement.prose.Sentence;
import vn.donvi.text.announcement.statement.DateParser;
import vn.donvi.text.announcement.statement.DocumentParser;
import vn.donvi.text.announcement.statement.FoundingParser;
import vn.donvi.text.announcement.statement.OccasionParser;
import vn.donvi.text.language.PhraseSet;
import vn.donvi.text.language.Token;

/**
 * Reads what a Vietnamese news text about units and their party organisations says, from its text alone.
 *
 * <p>It knows the language of such news: "Xã A được thành lập trên cơ sở sáp nhập thị trấn B và các xã C, D (huyện E cũ) với
 * diện tích 48,93km2, quy mô dân số 40.065 người. Đảng bộ xã hiện có 77 tổ chức đảng trực thuộc với 2.989 đảng viên",
 * congresses and conferences with their numbers, persons with their posts, documents, dates, periods, plans, tasks, and
 * economic figures with their share of the plan and their growth. Each statement says where its words stand.
 *
 * <p>Statements are what the text says, not what is so. Nothing is guessed: a sentence with a number that no statement covers
 * is in {@link Announcement#notUnderstood()}, with the words that are left. Names are as written; which unit of a gazetteer
 * one means is not decided here.
 *
 * <p>Reading costs time and memory in proportion to the length, for any text; no text makes it fail. Thread-safe.
 *
 * <pre>{@code
 * Announcement read = AnnouncementReader.read("news.txt", "Đảng bộ xã Hòa Lạc có 25 tổ chức cơ sở đảng với 1.361 đảng viên.");
 * for (Figure figure : read.figures(Topic.MEMBERS)) {
 *     System.out.println(figure.unit() + ": " + figure.amount()); // Optional[xã Hòa Lạc]: 1361 đảng viên
 * }
 * }</pre>
 */
public final class AnnouncementReader {
    /** The longest text, in {@code char}s, as of resolutions. A longer one is refused. */
    public static final int MAX_LENGTH = ResolutionReader.MAX_LENGTH;

    private static final int LONGEST_WHAT = 80;
    private static final int LONGEST_HOST = 25;
    private static final PhraseSet HELD = PhraseSet.of(
            "đã tổ chức, tổ chức, làm việc với, đã làm việc với, khai mạc, đã khai mạc, họp, công bố, đã công bố, long trọng tổ"
                    + " chức, trọng thể tổ chức, chủ trì, tiến hành, đã tiến hành, phối hợp tổ chức");
    private static final PhraseSet NUMBERED = PhraseSet.of("lần thứ, khóa");

    private final Prose prose;
    private final NameParser.Memory memory = new NameParser.Memory();
    private final Set<String> organs = new HashSet<>();
    private final Set<String> lists = new HashSet<>();

    private AnnouncementReader(String text) {
        this.prose = Prose.of(text);
    }

    /**
     * Reads an announcement from a file in UTF-8, which it is called by the last part of.
     *
     * @throws UnreadableFileException if the file is missing, not UTF-8 or too long
     * @throws IOException if it cannot be read
     */
    public static Announcement read(Path file) throws IOException {
        Input input = Input.of(file);
        return read(input.name(), TextInput.of(input));
    }

    /**
     * Reads an announcement from a reader, which is not closed, and of a text that is too long not read to the end.
     *
     * @param name what the text is called
     * @throws UnreadableFileException if the text is too long
     * @throws IOException if it cannot be read
     */
    public static Announcement read(String name, Reader reader) throws IOException {
        return read(name, TextInput.of(reader, name));
    }

    /**
     * Reads an announcement.
     *
     * @param name what the text is called
     * @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH}
     */
    public static Announcement read(String name, String text) {
        Objects.requireNonNull(name, "name");
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("the text " + TextInput.tooLong());
        }
        return new AnnouncementReader(text).announcement(name);
    }

    private Announcement announcement(String name) {
        List<Sentence> sentences = sentences();
        for (Sentence sentence : sentences) {
            NameParser names = new NameParser(sentence, memory);
            names.remember();
            new PersonParser(sentence, names, memory).remember();
        }
        List<Statement> statements = new ArrayList<>();
        List<NotUnderstood> notUnderstood = new ArrayList<>();
        for (Sentence sentence : sentences) {
            read(sentence);
            statements.addAll(sentence.statements());
            List<String> left = left(sentence);
            if (!left.isEmpty()) {
                notUnderstood.add(sentence.notUnderstood(left));
            }
        }
        statements.sort(Comparator.comparingInt(statement -> statement.quote().start()));
        return new Announcement(name, statements, notUnderstood);
    }

    private List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (int end : prose.sentenceEnds()) {
            sentences.add(new Sentence(prose, from, end));
            from = end;
        }
        return sentences;
    }

    private void read(Sentence sentence) {
        NameParser names = new NameParser(sentence, memory);
        new DocumentParser(sentence, names).documents();
        new DateParser(sentence).dates();
        new FoundingParser(sentence, names, memory).foundings();
        new PersonParser(sentence, names, memory).persons();
        organs(sentence, names);
        new OccasionParser(sentence, names, memory).occasions();
        new DateParser(sentence).periods();
        new FigureParser(sentence, names, memory).figures();
        new IndicatorParser(sentence).indicators();
        units(sentence, names);
        meeting(sentence);
    }

    /** The organs that the sentence names for the first time in the text. */
    private void organs(Sentence sentence, NameParser names) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int words = sentence.isCovered(i) ? 0 : sentence.length(NewsWords.ORGANS, i);
            int body = sentence.length(NewsWords.BODIES, i);
            if (words == 0 || body > words) {
                i += Math.max(0, body - 1);
                continue;
            }
            NameParser.@Nullable Unit unit = names.ofBody(i + words, names.termOfBody(i + words));
            int level = unit == null ? 0 : sentence.length(NewsWords.LEVELS, i + words);
            int end = unit == null ? i + words : unit.end();
            String name = sentence.words(i, i + words + level);
            Optional<NamedUnit> of =
                    unit == null || !unit.unit().isNamed() ? Optional.empty() : Optional.of(unit.unit());
            if (unit != null && unit.unit().isNamed() && !unit.unit().term().isEmpty()) {
                memory.addSubject(unit.unit());
            }
            if (organs.add(sentence.lower(i, i + words + level) + of)) {
                sentence.add(new OrganNamed(sentence.quote(i, end), name, of));
            }
            i = end - 1;
        }
    }

    /** The lists of units that the sentence names for the first time in the text, outside of what it says of foundings. */
    private void units(Sentence sentence, NameParser names) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            NameParser.@Nullable Units units = names.units(i);
            if (units == null) {
                continue;
            }
            Quote quote = sentence.quote(i, units.end());
            boolean founding = sentence.statements().stream()
                    .anyMatch(statement ->
                            statement instanceof Founding && statement.quote().holds(quote));
            if (!founding && lists.add(units.units().toString())) {
                sentence.add(new UnitsNamed(quote, units.units()));
            }
            sentence.cover(i, units.end());
            i = units.end() - 1;
        }
    }

    /** "Sáng 11/10, Ban Thường vụ Thành ủy làm việc với …": a date, a host, and what was held. */
    private static void meeting(Sentence sentence) {
        Optional<DateNamed> date = sentence.statements().stream()
                .filter(DateNamed.class::isInstance)
                .map(DateNamed.class::cast)
                .findFirst();
        if (date.isEmpty()) {
            return;
        }
        int host = sentence.from();
        while (host < sentence.to()
                && sentence.at(host).start() < date.get().quote().end()) {
            host++;
        }
        host += sentence.at(host).isMark(',') ? 1 : 0;
        if (!sentence.has(NewsWords.BODIES, host) && !sentence.has(NewsWords.LEVELS, host)) {
            return;
        }
        int held = host + 1;
        while (held < Math.min(sentence.to(), host + LONGEST_HOST) && !sentence.has(HELD, held)) {
            held++;
        }
        int what = held + sentence.length(HELD, held);
        int end = Math.min(sentence.to(), what + LONGEST_WHAT);
        end -= sentence.at(end - 1).isMark('.') || sentence.at(end - 1).isMark(';') ? 1 : 0;
        if (what == held || what >= end) {
            return;
        }
        PartialDate day = date.get().date();
        sentence.add(new Meeting(
                sentence.quote(sentence.from(), end),
                Optional.of(day),
                sentence.words(host, held),
                sentence.words(what, end)));
    }

    /** The numbers and the words of numbered things that no statement covers; and of a line of names alone, the names. */
    private static List<String> left(Sentence sentence) {
        List<String> left = new ArrayList<>();
        if (sentence.quote(sentence.from(), sentence.to()).words().indexOf(' ') < 0) {
            return left;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.isCovered(i)) {
                continue;
            }
            Token token = sentence.at(i);
            boolean item = i == sentence.from()
                    && (sentence.at(i + 1).isMark('.')
                            || sentence.at(i + 1).isMark(')')
                            || sentence.at(i + 1).isMark('-'));
            if (token.isNumber() && !item && !isInWord(sentence, i)) {
                boolean rate = sentence.at(i + 1).isMark('%');
                left.add(token.text() + (rate ? "%" : ""));
            } else if (sentence.has(NUMBERED, i)) {
                int words = sentence.length(NUMBERED, i);
                boolean numbered = sentence.at(i + words).isCapital()
                        || sentence.at(i + words).isNumber();
                if (numbered && !sentence.isCovered(i + words)) {
                    left.add(sentence.words(i, i + words + 1));
                    i += words;
                }
            }
        }
        return left;
    }

    /** "Covid-19", "G20": the number belongs to a word. */
    private static boolean isInWord(Sentence sentence, int place) {
        Token before = sentence.at(place - 1);
        boolean joined = !sentence.at(place).gap();
        return joined
                && (before.isWord()
                        || (before.isMark('-')
                                && !before.gap()
                                && sentence.at(place - 2).isWord()));
    }
}
