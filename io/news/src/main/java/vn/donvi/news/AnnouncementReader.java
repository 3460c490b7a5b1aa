package vn.donvi.news;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.news.announcement.Announcement;
import vn.donvi.news.announcement.NotUnderstood;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.figure.FigureParser;
import vn.donvi.news.figure.IndicatorParser;
import vn.donvi.news.name.KnownNames;
import vn.donvi.news.name.NameBook;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.PersonParser;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.Leftover;
import vn.donvi.news.prose.Prose;
import vn.donvi.news.prose.Sentence;
import vn.donvi.news.statement.DateParser;
import vn.donvi.news.statement.DocumentParser;
import vn.donvi.news.statement.FoundingParser;
import vn.donvi.news.statement.MeetingParser;
import vn.donvi.news.statement.OccasionParser;
import vn.donvi.news.statement.OrganParser;
import vn.donvi.news.statement.OtherChangesParser;
import vn.donvi.news.statement.PlanParser;
import vn.donvi.news.statement.TableParser;
import vn.donvi.news.statement.UnitsParser;
import vn.donvi.tables.Input;
import vn.donvi.tables.TextInput;
import vn.donvi.tables.UnreadableFileException;

/**
 * Reads the statements of a Vietnamese news text about units and their party organisations. It may know the names of a
 * gazetteer, to see where a name ends; everything else is from the text alone.
 *
 * <p>It knows the language of such news: "Xã A được thành lập trên cơ sở sáp nhập thị trấn B và các xã C, D (huyện E
 * cũ) với diện tích 48,93km2, quy mô dân số 40.065 người. Đảng bộ xã hiện có 77 tổ chức đảng trực thuộc với 2.989 đảng
 * viên", congresses and conferences with their numbers, persons with their posts, documents, dates, periods, plans, tasks,
 * units that went into another one, changed their type or name or stay as they are, numbers of units before and after, and
 * economic figures with their share of the plan and their growth. It reads sentences, the rows of tables with bars or tabs,
 * and lists of facts below a heading. Each statement has the place of its words.
 *
 * <p>A statement may be wrong, as the text may be. Nothing is guessed: a sentence with a number that no statement
 * covers is in {@link Announcement#notUnderstood()}, with the remaining words. A figure is of the nearest unit that can
 * bear it; if the words do not show one, it has none and its doubt says so. Names are as written; which unit of a
 * gazetteer a name means is not decided here.
 *
 * <p>Time and memory are proportional to the length of the text; no text makes the reader fail. Thread-safe.
 *
 * <pre>{@code
 * Announcement read = AnnouncementReader.of(gazetteer)
 *         .read("news.txt", "Đảng bộ xã Hòa Lạc có 25 tổ chức cơ sở đảng với 1.361 đảng viên.");
 * for (StatedFigure figure : read.figures(Topic.MEMBERS)) {
 *     System.out.println(figure.unit() + ": " + figure.amount()); // Optional[xã Hòa Lạc]: 1361 đảng viên
 * }
 * }</pre>
 */
public final class AnnouncementReader {
    /** The longest text, in {@code char}s, the same as for resolutions. A longer one is refused. */
    public static final int MAX_LENGTH = TextInput.MAX_LENGTH;

    private final NameBook book;

    private AnnouncementReader(NameBook book) {
        this.book = book;
    }

    /** Makes a reader that knows names of units only from their form and from the text. */
    public static AnnouncementReader withoutGazetteer() {
        return new AnnouncementReader(NameBook.EMPTY);
    }

    /**
     * Makes a reader that also knows the names of a gazetteer's units of all dates: the longest name at a place counts.
     * The cost grows with the number of units; keep the reader for many texts.
     */
    public static AnnouncementReader of(Gazetteer gazetteer) {
        return new AnnouncementReader(NameBook.of(gazetteer));
    }

    /**
     * Reads an announcement from a file in UTF-8. Its name is the last part of the path.
     *
     * @throws UnreadableFileException if the file is missing, not UTF-8 or too long
     * @throws IOException if it cannot be read
     */
    public Announcement read(Path file) throws IOException {
        Input input = Input.of(file);
        return read(input.name(), TextInput.of(input));
    }

    /**
     * Reads an announcement from a reader, which is not closed. A text that is too long is not read to the end.
     *
     * @param name the name of the text
     * @throws UnreadableFileException if the text is too long
     * @throws IOException if it cannot be read
     */
    public Announcement read(String name, Reader reader) throws IOException {
        return read(name, TextInput.of(reader, name));
    }

    /**
     * Reads an announcement.
     *
     * @param name the name of the text
     * @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH}
     */
    public Announcement read(String name, String text) {
        Objects.requireNonNull(name, "name");
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("the text " + TextInput.tooLong());
        }
        return new Reading(book, text).announcement(name);
    }

    /** The reading of one text. */
    private static final class Reading {
        private final Prose prose;
        private final KnownNames known;
        private final Subjects subjects = new Subjects();
        private final OrganParser organs = new OrganParser(subjects);
        private final UnitsParser units = new UnitsParser();
        private final TableParser tables = new TableParser();

        Reading(NameBook book, String text) {
            this.known = new KnownNames(book);
            this.prose = Prose.of(text);
        }

        Announcement announcement(String name) {
            List<Sentence> sentences = sentences();
            for (Sentence sentence : sentences) {
                Names names = Names.of(sentence, known);
                names.units().remember();
                new PersonParser(sentence, names, known).remember();
            }
            List<Statement> statements = new ArrayList<>();
            List<NotUnderstood> notUnderstood = new ArrayList<>();
            for (Sentence sentence : sentences) {
                read(sentence);
                statements.addAll(sentence.statements());
                List<String> left = Leftover.of(sentence);
                if (!left.isEmpty()) {
                    notUnderstood.add(sentence.notUnderstood(left));
                }
            }
            statements.sort(
                    Comparator.comparingInt(statement -> statement.quote().start()));
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
            Names names = Names.of(sentence, known);
            if (tables.row(sentence, names, subjects)) {
                units.units(sentence, names);
                return;
            }
            new DocumentParser(sentence, names).documents();
            new DateParser(sentence).dates();
            new FoundingParser(sentence, names, subjects).foundings();
            new OtherChangesParser(sentence, names, subjects).changes();
            new PersonParser(sentence, names, known).persons();
            organs.organs(sentence, names);
            new OccasionParser(sentence, names, subjects).occasions();
            new DateParser(sentence).periods();
            new PlanParser(sentence).decided();
            new FigureParser(sentence, names, subjects).figures();
            new IndicatorParser(sentence).indicators();
            units.units(sentence, names);
            new MeetingParser(sentence, names).meeting();
        }
    }
}
