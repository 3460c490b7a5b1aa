package vn.donvi.address.mention;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.donvi.name.NameForm;

/**
 * Restores a text that was damaged on its way: entities of HTML (<code>X&amp;#227;</code>), UTF-8 read as Windows-1252 ({@code
 * XÃ£}), and words of type written together with the name behind them ({@code HuyệnChâu Thành}).
 */
public final class TextRepair {
    private static final int LONGEST_ENTITY = 10;
    private static final char REPLACEMENT = '\uFFFD';
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Map<String, Character> ENTITIES = entities();

    /** The last words of types of units and hamlets, after which a capital begins a name. */
    private static final Set<String> GLUED =
            Set.of("tinh", "pho", "quan", "huyen", "xa", "phuong", "tran", "thon", "ap", "xom", "khu");

    private TextRepair() {}

    /** Returns the text as far as it can be restored; the same text if nothing is wrong with it. */
    static String repair(String text) {
        return separated(decoded(unescaped(text)));
    }

    /** Whether a text has letters that were read in a wrong encoding. After a repair they are lost. */
    public static boolean isUnreadable(String text) {
        int damaged = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            boolean isLead = c == 'Ã' || c == 'Ä' || c == 'Æ' || c == 'Å' || (c == 'á' && (next == 'º' || next == '»'));
            boolean isTrail =
                    next == REPLACEMENT || (next >= '\u0080' && next < 'À' && next != '\u00A0') || isFrom1252(next);
            damaged += isLead && isTrail ? 1 : 0;
        }
        return damaged > 0;
    }

    /** Whether a character beyond Latin-1 is one of Windows-1252. */
    private static boolean isFrom1252(char c) {
        return c > '\u00FF' && !Character.isLetter(c) && String.valueOf(c).getBytes(WINDOWS_1252)[0] != '?';
    }

    private static String unescaped(String text) {
        int start = text.indexOf('&');
        if (start < 0 || text.indexOf(';', start) < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int done = 0;
        while (start >= 0) {
            int end = text.indexOf(';', start);
            int entity = end < 0 || end - start > LONGEST_ENTITY ? -1 : entity(text.substring(start + 1, end));
            if (entity >= 0) {
                out.append(text, done, start).appendCodePoint(entity);
                done = end + 1;
            }
            start = text.indexOf('&', start + 1);
        }
        return out.append(text, done, text.length()).toString();
    }

    /** The character of an entity, or -1. */
    private static int entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.containsKey(name) ? ENTITIES.get(name) : -1;
        }
        boolean isHex = name.startsWith("#x") || name.startsWith("#X");
        try {
            int code = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
            return Character.isValidCodePoint(code) && !Character.isISOControl(code) ? code : -1;
        } catch (NumberFormatException e) {
            // It only looks like an entity.
            return -1;
        }
    }

    /** The entities for letters of Latin-1, and for the signs that every page has. */
    private static Map<String, Character> entities() {
        Map<String, Character> entities = new HashMap<>();
        entities.put("amp", '&');
        entities.put("lt", '<');
        entities.put("gt", '>');
        entities.put("quot", '"');
        entities.put("apos", '\'');
        entities.put("nbsp", ' ');
        entities.put("ETH", 'Ð');
        entities.put("eth", 'ð');
        Map<String, String> accents = Map.of("grave", "\u0300", "acute", "\u0301", "circ", "\u0302", "tilde", "\u0303");
        for (char letter : "AEIOUYaeiouy".toCharArray()) {
            accents.forEach((name, accent) -> {
                String composed = Normalizer.normalize(letter + accent, Normalizer.Form.NFC);
                if (composed.length() == 1 && composed.charAt(0) <= '\u00FF') {
                    entities.put(letter + name, composed.charAt(0));
                }
            });
        }
        return Map.copyOf(entities);
    }

    /** Restores a text in UTF-8 that was read as Windows-1252, once or twice; the same text if it was not. */
    private static String decoded(String text) {
        String found = text;
        for (int i = 0; i < 2 && isUnreadable(found); i++) {
            String decoded = decodedOnce(found);
            if (decoded.equals(found)) {
                return text;
            }
            found = decoded;
        }
        return found;
    }

    private static String decodedOnce(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            if (c <= '\u00FF') {
                bytes[i] = (byte) c;
            } else {
                byte[] encoded = String.valueOf(c).getBytes(WINDOWS_1252);
                if (encoded[0] == '?') {
                    return text;
                }
                bytes[i] = encoded[0];
            }
        }
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        // A letter is lost, or it never was UTF-8.
        return decoded.indexOf(REPLACEMENT) >= 0 ? text : decoded;
    }

    /** Puts a blank between a word of type and the capital right behind it. */
    private static String separated(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = text.length() - 1; i > 0; i--) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                int start = i;
                while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                    start--;
                }
                if (GLUED.contains(NameForm.plain(text.substring(start, i)).toLowerCase(Locale.ROOT))) {
                    out.insert(i, ' ');
                }
            }
        }
        return out.toString();
    }
}
