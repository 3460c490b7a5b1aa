package vn.donvi.cli.text;

import com.google.common.base.Suppliers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.language.Message;
import vn.donvi.law.ResolutionReader;
import vn.donvi.law.TextKind;
import vn.donvi.tables.Input;
import vn.donvi.tables.TextEncoding;
import vn.donvi.tables.TextInput;
import vn.donvi.tables.UnreadableFileException;

/** The text of a file, which is read once; or the fault of a file that cannot be read. */
final class GivenText {
    private final Path file;
    private final String name;
    private final String text;
    private final @Nullable Message fault;
    private final Supplier<TextKind> kind;

    private GivenText(Path file, String name, String text, @Nullable Message fault) {
        this.file = file;
        this.name = name;
        this.text = text;
        this.fault = fault;
        this.kind = Suppliers.memoize(() -> ResolutionReader.kind(text));
    }

    /** Reads a file, as UTF-8 if no encoding is given. */
    static GivenText read(Path file, @Nullable TextEncoding encoding) {
        Input input = encoding == null ? Input.of(file) : Input.of(file).in(encoding);
        try {
            return new GivenText(file, input.name(), TextInput.of(input), null);
        } catch (UnreadableFileException e) {
            return new GivenText(file, input.name(), "", ErrorText.message(e));
        } catch (IOException e) {
            return new GivenText(file, input.name(), "", Message.of("table.unreadable", ErrorText.message(e)));
        }
    }

    /** The file, as the user gave it. */
    Path file() {
        return file;
    }

    /** The last part of the file's path. */
    String name() {
        return name;
    }

    /** The text; empty if the file cannot be read. */
    String text() {
        return text;
    }

    /** Why the file cannot be read; empty if it could. */
    Optional<Message> fault() {
        return Optional.ofNullable(fault);
    }

    /** The kind of the text, found out once. */
    TextKind kind() {
        return kind.get();
    }
}
