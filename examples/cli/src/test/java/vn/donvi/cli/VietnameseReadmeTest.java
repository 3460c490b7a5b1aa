package vn.donvi.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.donvi.cli.invocation.Terminal;
import vn.donvi.cli.language.Language;

/** The README in Vietnamese shows a session of the command, word for word. */
class VietnameseReadmeTest {
    private static final Path README = Path.of("../../README.vi.md");
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 20);
    private static final String PROMPT = "$ donvi ";

    @Test
    void sessionIsWhatTheCommandPrints() throws IOException {
        Matcher block = Pattern.compile("(?s)```console\n(.*?)```\n").matcher(Files.readString(README));
        assertThat(block.find()).isTrue();
        StringBuilder session = new StringBuilder();
        List<String> commands =
                block.group(1).lines().filter(line -> line.startsWith(PROMPT)).toList();
        for (String command : commands) {
            session.append(session.length() == 0 ? "" : "\n").append(command).append('\n');
            session.append(printed(command.substring(PROMPT.length()).split(" ")));
        }

        assertThat(commands).hasSizeGreaterThan(3).allMatch(command -> command.contains("--lang vi"));
        assertThat(block.group(1)).isEqualTo(session.toString());
    }

    /** What a command prints, and then what it says. */
    private static String printed(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringWriter err = new StringWriter();
        Main.run(
                TODAY,
                new Terminal(InputStream.nullInputStream(), out, new PrintWriter(err), false, Language.EN),
                args);
        return out.toString(UTF_8) + err;
    }
}
