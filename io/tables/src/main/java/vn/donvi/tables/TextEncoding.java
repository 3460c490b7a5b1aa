package vn.donvi.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The encoding of the letters of a text as bytes. Vietnamese had many encodings before Unicode. TCVN3 and VNI are known
 * by their fonts, {@code .VnTime} and {@code VNI-Times}.
 *
 * <pre>{@code
 * Input old = Input.of(Path.of("customers.csv")).in(TextEncoding.TCVN3);
 * }</pre>
 *
 * <p>Text written for these fonts is often in Unicode files now, but with the old letters: {@code Hµ Néi}. So input in
 * {@link #TCVN3}, {@link #VNI} or {@link #WINDOWS_1258} is read as UTF-8 if its first 65,536 bytes are UTF-8 and not
 * only ASCII. Its Latin letters then have their meanings in these fonts.
 */
public enum TextEncoding {
    /** Unicode in 1 to 4 bytes a character, with or without a byte order mark. */
    UTF_8("utf-8", "UTF-8", null),
    /**
     * Unicode in 2 or 4 bytes a character. The byte order mark gives the order; without one it is that of
     * {@link #UTF_16LE}.
     */
    UTF_16("utf-16", "UTF-16", null),
    /** UTF-16 with the lower byte first, as Windows writes it. */
    UTF_16LE("utf-16le", "UTF-16 (little-endian)", null),
    /** UTF-16 with the higher byte first. */
    UTF_16BE("utf-16be", "UTF-16 (big-endian)", null),
    /** The Vietnamese code page of Windows: a byte a letter, and another for its tone. */
    WINDOWS_1258("windows-1258", "Windows-1258", LegacyLetters.WINDOWS_1258),
    /**
     * TCVN 5712:1993 VN3, called ABC: a byte a letter. Capitals with a tone are written as small letters, and shown by a
     * font of capitals; they are read as small letters.
     */
    TCVN3("tcvn3", "TCVN3 (ABC)", LegacyLetters.TCVN3),
    /** VNI for Windows: a byte a letter, and for most letters with marks another byte for the marks. */
    VNI("vni", "VNI", LegacyLetters.VNI);

    /** The meaning of single bytes without the fonts. */
    static final Charset LATIN = Charset.forName("windows-1252");

    private static final int HEAD = 1 << 16;

    private final String id;
    private final String label;
    private final @Nullable LegacyLetters letters;

    TextEncoding(String id, String label, @Nullable LegacyLetters letters) {
        this.id = id;
        this.label = label;
        this.letters = letters;
    }

    /** The encoding of a name such as {@code tcvn3}, in any case; empty if there is none. */
    public static Optional<TextEncoding> find(String name) {
        for (TextEncoding encoding : values()) {
            if (encoding.id.equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(encoding);
            }
        }
        return Optional.empty();
    }

    /**
     * Guesses the encoding of a text by its beginning: one of Unicode other than UTF-8, or one of those of Vietnamese.
     *
     * @param bytes the beginning of the text, best some thousand bytes
     * @param length the number of bytes to look at
     * @return empty if the text makes sense in UTF-8, or in none of these encodings
     */
    public static Optional<TextEncoding> guess(byte[] bytes, int length) {
        return EncodingGuess.of(bytes, length);
    }

    /** The name for {@link #find}, such as {@code tcvn3}. */
    public String id() {
        return id;
    }

    /** The name for people, such as {@code TCVN3 (ABC)}. */
    public String label() {
        return label;
    }

    /**
     * The text that Latin letters show in a font of this encoding, in NFC: {@code Hà Nội} for {@code Hµ Néi} in
     * {@link #TCVN3}. The text is unchanged for the encodings of Unicode.
     */
    public String shown(String text) {
        return letters == null ? text : new LegacyText(letters).append(text, text.length(), true);
    }

    /** Decodes a stream, which stays open. */
    Reader decode(InputStream stream) throws IOException {
        return switch (this) {
            case UTF_8 -> new InputStreamReader(stream, StandardCharsets.UTF_8);
            case UTF_16LE -> new UnmarkedReader(new InputStreamReader(stream, StandardCharsets.UTF_16LE));
            case UTF_16BE -> new UnmarkedReader(new InputStreamReader(stream, StandardCharsets.UTF_16BE));
            case UTF_16 -> decodeByMark(stream);
            case WINDOWS_1258, TCVN3, VNI -> decodeLegacy(stream);
        };
    }

    private static Reader decodeByMark(InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream);
        in.mark(2);
        byte[] first = in.readNBytes(2);
        in.reset();
        boolean isBigEndian = first.length == 2 && (first[0] & 0xFF) == 0xFE && (first[1] & 0xFF) == 0xFF;
        return (isBigEndian ? UTF_16BE : UTF_16LE).decode(in);
    }

    private Reader decodeLegacy(InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream, HEAD);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Charset charset = EncodingGuess.isUnicode(head) ? StandardCharsets.UTF_8 : LATIN;
        LegacyLetters table = letters == null ? LegacyLetters.WINDOWS_1258 : letters;
        return new UnmarkedReader(new LegacyReader(new InputStreamReader(in, charset), new LegacyText(table)));
    }
}
