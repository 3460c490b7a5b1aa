package vn.donvi.pictures.page;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Elements with attributes and text, as XML or as HTML. Every text and value is escaped; control characters become
 * blanks. The writer of the JDK is used, whatever other writer is on the class path, so that the bytes are the same.
 */
public final class Markup {
    private final StringWriter out = new StringWriter();
    private final XMLStreamWriter xml;

    public Markup() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A step that writes. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    /** Writes the declaration of an HTML page. */
    public Markup html() {
        return step(() -> xml.writeDTD("<!DOCTYPE html>\n"));
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; an empty value leaves its attribute out
     */
    public Markup open(String element, String... attributes) {
        return step(() -> xml.writeStartElement(element)).attributes(attributes);
    }

    /** Closes the element that was opened last. */
    public Markup close() {
        return step(xml::writeEndElement);
    }

    /** Writes an element without content, like {@link #open}. */
    public Markup leaf(String element, String... attributes) {
        return step(() -> xml.writeEmptyElement(element)).attributes(attributes);
    }

    /** Writes an element with a text, like {@link #open}. */
    public Markup element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** Writes a text. */
    public Markup text(String text) {
        return step(() -> xml.writeCharacters(clean(text)));
    }

    /** Breaks the line, so that the markup can be read and compared. */
    public Markup line() {
        return text("\n");
    }

    /** Writes the content of a script or style of HTML, which knows no escapes. It must be ours, never that of a user. */
    public Markup raw(String content) {
        // An empty text closes the opening tag.
        step(() -> xml.writeCharacters(""));
        step(xml::flush);
        out.write(content);
        return this;
    }

    /** The markup so far. */
    @Override
    public String toString() {
        step(xml::flush);
        return out.toString();
    }

    private Markup attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = clean(attributes[i + 1]);
            if (!value.isEmpty()) {
                step(() -> xml.writeAttribute(name, value));
            }
        }
        return this;
    }

    private Markup step(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return this;
    }

    /** The text without characters that XML does not have: control characters, and halves of pairs. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            boolean isNoCharacter = isHalf || c == 0xFFFE || c == 0xFFFF;
            boolean isControl = Character.isISOControl(c) && c != '\n';
            clean.appendCodePoint(isNoCharacter ? 0xFFFD : isControl ? ' ' : c);
        });
        return clean.toString();
    }
}
