package vn.donvi.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Pictures that are kept beside the tests, without their style, so that a change of a drawing is a readable difference.
 * {@code -Ddonvi.rewrite=true} writes them anew.
 */
public final class SvgFixture {
    private static final Path FOLDER = Path.of("src", "test", "resources", "vn", "donvi", "pictures");
    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);

    private SvgFixture() {}

    /** Compares a picture with the kept one. */
    public static void check(String name, String svg) {
        assertThat(svg).contains("<style>");
        String drawing = STYLE.matcher(svg).replaceFirst(Matcher.quoteReplacement("<style/>"));
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("donvi.rewrite")) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, drawing, StandardCharsets.UTF_8);
            }
            assertThat(drawing).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        checkWellFormed(svg);
    }

    /** Checks that a picture is well-formed XML. */
    public static void checkWellFormed(String svg) {
        try {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new StringReader(svg));
            while (reader.hasNext()) {
                reader.next();
            }
        } catch (XMLStreamException e) {
            throw new AssertionError("the picture is no XML", e);
        }
    }
}
