package vn.donvi.cli.table;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.donvi.cli.invocation.ErrorText;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.problem.Location;
import vn.donvi.tables.UnreadableFileException;

/** A part of a workbook: an XML document in its zip file, read element by element. */
final class WorkbookPart implements Closeable {
    /** The longest part other than sheets and texts, in characters. */
    static final long MAX_LENGTH = 16 << 20;

    private static final XMLInputFactory FACTORY = factory();

    private final Path file;
    private final String name;
    private final Reader text;
    private final XMLStreamReader xml;
    /** Gives the current place in messages, computed only for a problem. */
    private Supplier<String> place;

    private WorkbookPart(Path file, String name, Reader text) throws UnreadableFileException {
        this.file = file;
        this.name = name;
        this.text = text;
        this.place = () -> "";
        try {
            this.xml = FACTORY.createXMLStreamReader(text);
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Without a document type only the five entities of XML exist; a large sheet may have any number of them.
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/totalEntitySizeLimit", "0");
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxGeneralEntitySizeLimit", "0");
        factory.setProperty("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "64");
        return factory;
    }

    /**
     * Opens a part.
     *
     * @param maxLength the largest number of characters
     * @throws UnreadableFileException if the workbook has no such part, or it is not XML
     */
    static WorkbookPart open(ZipFile zip, Path file, String name, long maxLength) throws IOException {
        return openIfThere(zip, file, name, maxLength)
                .orElseThrow(() ->
                        new UnreadableFileException(Location.of(file.toString()), "the part " + name + " is missing"));
    }

    /** Opens a part; empty if the workbook has no such part. */
    static Optional<WorkbookPart> openIfThere(ZipFile zip, Path file, String name, long maxLength) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            entry = zip.stream()
                    .filter(each -> each.getName().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(null);
        }
        if (entry == null) {
            return Optional.empty();
        }
        boolean isOpen = false;
        InputStream bytes = null;
        try {
            bytes = new BufferedInputStream(zip.getInputStream(entry));
            Reader text = new BufferedReader(
                    new InputStreamReader(bytes, charset(bytes).newDecoder()));
            WorkbookPart part = new WorkbookPart(file, name, new XmlGuard(text, maxLength));
            isOpen = true;
            return Optional.of(part);
        } catch (ZipException | EOFException e) {
            throw new UnreadableFileException(Location.of(file.toString()), notUnpacked(name));
        } finally {
            if (!isOpen && bytes != null) {
                bytes.close();
            }
        }
    }

    /**
     * UTF-16 if a byte order mark says so, or one of the first two bytes is zero; otherwise UTF-8, since no other
     * encoding is allowed.
     */
    private static Charset charset(InputStream bytes) throws IOException {
        bytes.mark(3);
        byte[] first = bytes.readNBytes(3);
        bytes.reset();
        int one = first.length < 2 ? -1 : first[0] & 0xFF;
        int two = first.length < 2 ? -1 : first[1] & 0xFF;
        boolean isMarked = (one == 0xFF && two == 0xFE) || (one == 0xFE && two == 0xFF);
        boolean isMarkedUtf8 = first.length == 3 && one == 0xEF && two == 0xBB && (first[2] & 0xFF) == 0xBF;
        bytes.skipNBytes(isMarkedUtf8 ? 3 : isMarked ? 2 : 0);
        boolean isLittleEndian = isMarked ? one == 0xFF : two == 0;
        boolean isBigEndian = isMarked ? one == 0xFE : one == 0;
        return isLittleEndian
                ? StandardCharsets.UTF_16LE
                : isBigEndian ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /** Sets the supplier of the current place in messages. */
    void setPlace(Supplier<String> newPlace) {
        place = newPlace;
    }

    /** Moves to the next start tag; false if the element {@code within} or the document ends before. */
    boolean nextElement(String within) throws UnreadableFileException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    return true;
                }
                if (event == XMLStreamConstants.END_ELEMENT
                        && xml.getLocalName().equals(within)) {
                    return false;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** The name of the element. */
    String element() {
        return xml.getLocalName();
    }

    /** An attribute of the element, of any namespace; null if there is none. */
    @Nullable
    String attribute(String attribute) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(attribute)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute as a whole number; empty if there is none. */
    Optional<Integer> number(String attribute) throws UnreadableFileException {
        String value = attribute(attribute);
        if (value == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.parseInt(value.strip()));
        } catch (NumberFormatException e) {
            throw fault("the attribute " + attribute + " of <" + element() + "> is no whole number: '"
                    + shortened(value) + "'");
        }
    }

    /** The text of the element, without phonetic hints. Moves to the end of the element. */
    String text() throws UnreadableFileException {
        String element = element();
        StringBuilder content = new StringBuilder();
        int depth = 1;
        int pronunciation = 0;
        try {
            while (depth > 0 && xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        pronunciation += xml.getLocalName().equals("rPh") ? 1 : 0;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        pronunciation -= xml.getLocalName().equals("rPh") ? 1 : 0;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (pronunciation == 0) {
                            content.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                        }
                    }
                    default -> {}
                }
                if (content.length() > XmlGuard.MAX_PIECE) {
                    throw fault("<" + element + "> has more text than the limit of "
                            + NumberText.of((long) XmlGuard.MAX_PIECE) + " characters");
                }
            }
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
        return content.toString();
    }

    /** An exception with a message and the current place. */
    UnreadableFileException fault(String message) {
        String where = place.get().isEmpty() ? "the part " + name : place.get();
        return new UnreadableFileException(Location.of(file.toString()), where + ": " + message);
    }

    static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }

    private static String notUnpacked(String name) {
        return "the part " + name + " is damaged and cannot be unpacked";
    }

    private UnreadableFileException unreadable(XMLStreamException e) {
        Throwable cause = Objects.requireNonNullElse(e.getNestedException(), e);
        String message;
        if (cause instanceof XmlGuard.RefusedXmlException refused) {
            message = ErrorText.of(refused);
        } else if (cause instanceof CharacterCodingException) {
            message = "is neither UTF-8 nor UTF-16";
        } else if (cause instanceof ZipException || cause instanceof EOFException) {
            message = "is damaged and cannot be unpacked";
        } else if (e.getLocation() == null) {
            message = "is no well-formed XML";
        } else {
            message = "is no well-formed XML, in line " + e.getLocation().getLineNumber() + ", column "
                    + e.getLocation().getColumnNumber();
        }
        UnreadableFileException fault = new UnreadableFileException(
                Location.of(file.toString()),
                (place.get().isEmpty() ? "" : place.get() + ": ") + "the part " + name + " " + message);
        fault.initCause(e);
        return fault;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            text.close();
        }
    }
}
