package vn.donvi.law;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.grammar.Report;
import vn.donvi.law.language.Lexer;
import vn.donvi.law.language.Token;
import vn.donvi.law.layout.BlockReader;
import vn.donvi.law.layout.Checks;
import vn.donvi.law.layout.FrontMatter;
import vn.donvi.law.layout.Layout;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.problem.WithProblems;
import vn.donvi.tables.Input;
import vn.donvi.tables.TextInput;
import vn.donvi.tables.UnreadableFileException;

/**
 * Reads the statements of a Vietnamese resolution on administrative units, from its text alone.
 *
 * <p>It knows the language of the resolutions of 2025 ("Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã A,
 * B và phần còn lại của xã C sau khi sắp xếp theo quy định tại khoản 1 Điều này thành xã mới có tên gọi là xã D") and
 * of 2019 to 2024, which give figures ("Thành lập xã A trên cơ sở nhập toàn bộ 7,87 km2 diện tích tự nhiên, 3.121 người
 * của xã B và …", "Nhập toàn bộ diện tích tự nhiên là 0,56 km2, quy mô dân số là 9.283 người của phường C vào phường D.
 * Sau khi nhập, …"), and of the decrees and resolutions of 2004 to 2015 ("Thành lập xã A thuộc huyện B trên cơ sở 100 ha
 * diện tích tự nhiên và 200 nhân khẩu của xã C", "Chia xã A thành xã B và xã C", "Mở rộng thị trấn A trên cơ sở …", "Giải
 * thể xã A"; hectares are read as km²), as plain text or Markdown, in NFC or NFD, wrapped or not, with words that lost the blanks between
 * them.
 *
 * <p>Every sentence of the articles is one of three things. It is a provision, or a known kind without statements about
 * units (the duties of the authorities, the entry into force, the borders), or a problem with its words and place. A
 * sentence that is not understood as a whole gives no provision: nothing is guessed. Other problems are: figures that
 * are written wrong or do not sum to the result, totals that contradict themselves or the units formed, and gaps in the
 * numbers of clauses. The text before the first article and after the adoption orders nothing, and is read for number,
 * title and dates only. In a text without articles the sections (I, II …) of its annex are read.
 *
 * <p>Time and memory are proportional to the length of the text; no text makes the reader fail. Thread-safe.
 *
 * <pre>{@code
 * WithProblems<Resolution> read = ResolutionReader.read(Path.of("1665_NQ-UBTVQH15.md"));
 * for (Arrangement arrangement : read.value().provisions(Arrangement.class)) {
 *     System.out.println(arrangement.clause().ref() + ": " + arrangement.target());
 * }
 * read.problems().forEach(System.err::println);
 * }</pre>
 */
public final class ResolutionReader {
    /** The longest text, in {@code char}s: ten times the longest resolution of 2025. A longer one is refused. */
    public static final int MAX_LENGTH = TextInput.MAX_LENGTH;

    /** The largest number of problems that are reported one by one; one more gives the number of the others. */
    public static final int MAX_PROBLEMS = 1_000;

    private ResolutionReader() {}

    /**
     * Reads a resolution from a file in UTF-8. Problems call it by the last part of its path.
     *
     * @throws UnreadableFileException if the file is missing, not UTF-8 or too long
     * @throws IOException if it cannot be read
     */
    public static WithProblems<Resolution> read(Path file) throws IOException {
        Input input = Input.of(file);
        return read(input.name(), TextInput.of(input));
    }

    /**
     * Reads a resolution from a reader, which is not closed. A text that is too long is not read to the end.
     *
     * @param name the name of the text in problems
     * @throws UnreadableFileException if the text is too long
     * @throws IOException if it cannot be read
     */
    public static WithProblems<Resolution> read(String name, Reader reader) throws IOException {
        return read(name, TextInput.of(reader, name));
    }

    /**
     * Reads a resolution.
     *
     * @param name the name of the text in problems
     * @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH}
     */
    public static WithProblems<Resolution> read(String name, String text) {
        checkLength(text);
        Report report = new Report(Objects.requireNonNull(name, "name"), MAX_PROBLEMS);
        List<Token> tokens = Lexer.tokens(text);
        List<Layout.Block> blocks = Layout.blocks(tokens, report);
        FrontMatter front = new FrontMatter(
                tokens, blocks.isEmpty() ? tokens.size() : blocks.get(0).start());
        report.enter(ClauseRef.NONE);
        String number = front.number();
        @Nullable LocalDate issued = front.issued();
        if (number.isEmpty()) {
            report.add(1, "no number of the document is found");
        }
        if (issued == null) {
            report.add(1, "no date of issue is found");
        }
        if (blocks.isEmpty()) {
            report.add(1, "no article is found");
        }
        BlockReader reader = new BlockReader(text, tokens, report);
        reader.read(blocks);
        List<Provision> provisions = reader.provisions();
        Checks.check(provisions, report);
        if (provisions.isEmpty() && report.isEmpty()) {
            report.enter(ClauseRef.NONE);
            report.add(1, "nothing is stated about units");
        }
        UnitName province =
                blocks.isEmpty() ? UnitName.NONE : front.province(blocks.get(0).end(), report);
        Resolution resolution = new Resolution(
                number,
                FrontMatter.issuer(number),
                front.title(),
                Optional.ofNullable(issued),
                Optional.ofNullable(front.inForce(issued)),
                Optional.ofNullable(front.operative()),
                province,
                provisions);
        return new WithProblems<>(resolution, report.problems());
    }

    /**
     * Reads a passage: one clause or several, or a few sentences, as in quotations. A passage may leave out the unit that it
     * is about; then an arrangement has no source or no target.
     *
     * @param name the name of the text in problems
     * @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH}
     */
    public static WithProblems<List<Provision>> readPassage(String name, String text) {
        checkLength(text);
        Report report = new Report(Objects.requireNonNull(name, "name"), MAX_PROBLEMS);
        List<Token> tokens = Lexer.tokens(text);
        BlockReader reader = new BlockReader(text, tokens, report);
        List<Layout.Block> blocks = Layout.blocks(tokens, report);
        if (blocks.isEmpty()) {
            reader.readPassage(Layout.ofPassage(tokens, report));
        } else {
            reader.read(blocks);
        }
        return new WithProblems<>(reader.provisions(), report.problems());
    }

    /**
     * Tells whether a text is a resolution, a passage of one, or another text such as news. A resolution has articles and a
     * number or a date of issue. All sentences of a passage are understood as provisions; of one with articles, at least
     * one is.
     *
     * @throws IllegalArgumentException if the text is longer than {@link #MAX_LENGTH}
     */
    public static TextKind kind(String text) {
        checkLength(text);
        Report report = new Report("", 0);
        List<Token> tokens = Lexer.tokens(text);
        List<Layout.Block> blocks = Layout.blocks(tokens, report);
        if (!blocks.isEmpty()) {
            FrontMatter front = new FrontMatter(tokens, blocks.get(0).start());
            if (!front.number().isEmpty() || front.issued() != null) {
                return TextKind.RESOLUTION;
            }
        }
        WithProblems<List<Provision>> passage = readPassage("", text);
        boolean clean = passage.isClean() || !blocks.isEmpty();
        return clean && !passage.value().isEmpty() ? TextKind.PASSAGE : TextKind.OTHER;
    }

    /**
     * Tells the kind of the text in a file in UTF-8.
     *
     * @throws UnreadableFileException if the file is missing, not UTF-8 or too long
     * @throws IOException if it cannot be read
     */
    public static TextKind kind(Path file) throws IOException {
        return kind(TextInput.of(Input.of(file)));
    }

    /**
     * Tells the kind of the text of a reader, which is not closed.
     *
     * @param name the name of the text
     * @throws UnreadableFileException if the text is too long
     * @throws IOException if it cannot be read
     */
    public static TextKind kind(String name, Reader reader) throws IOException {
        return kind(TextInput.of(reader, name));
    }

    /**
     * Reads a passage from a file in UTF-8, as a resolution without a number, a date and a title.
     *
     * @throws UnreadableFileException if the file is missing, not UTF-8 or too long
     * @throws IOException if it cannot be read
     */
    public static WithProblems<Resolution> readPassage(Path file) throws IOException {
        Input input = Input.of(file);
        return ofPassage(readPassage(input.name(), TextInput.of(input)));
    }

    /**
     * Reads a passage from a reader, which is not closed, as a resolution without a number, a date and a title.
     *
     * @param name the name of the text in problems
     * @throws UnreadableFileException if the text is too long
     * @throws IOException if it cannot be read
     */
    public static WithProblems<Resolution> readPassage(String name, Reader reader) throws IOException {
        return ofPassage(readPassage(name, TextInput.of(reader, name)));
    }

    private static WithProblems<Resolution> ofPassage(WithProblems<List<Provision>> read) {
        Resolution resolution = new Resolution(
                "", "", "", Optional.empty(), Optional.empty(), Optional.empty(), UnitName.NONE, read.value());
        return new WithProblems<>(resolution, read.problems());
    }

    private static void checkLength(String text) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("the text " + TextInput.tooLong());
        }
    }
}
