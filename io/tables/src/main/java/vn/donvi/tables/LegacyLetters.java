package vn.donvi.tables;

import java.util.Map;

/**
 * The meanings of the Latin letters from U+00A0 to U+00FF in an encoding of Vietnamese that has them as bytes. A mark
 * comes after its letter. Behind a letter that cannot have the mark, the byte is a letter of its own.
 */
enum LegacyLetters {
    /** The code page 1258 of Windows, where it differs from 1252. */
    WINDOWS_1258 {
        private static final String LATIN = "ÃÐÕÝãðõýþ";
        private static final String SHOWN = "ĂĐƠƯăđơư₫";

        @Override
        char letter(char latin) {
            return replaced(latin, LATIN, SHOWN);
        }

        @Override
        String mark(char letter, char latin) {
            return isIn(letter, VOWELS) ? MARKS_1258.getOrDefault(latin, "") : "";
        }
    },

    /**
     * The table VN3 of TCVN 5712:1993. Where VN3 is empty, the table is VN2, which has capitals with tones and separate
     * tones there.
     */
    TCVN3 {
        @Override
        char letter(char latin) {
            return latin > 0xA0 && latin <= 0xFF ? TCVN.charAt(latin - 0xA0) : latin;
        }

        @Override
        String mark(char letter, char latin) {
            return isIn(letter, VOWELS) ? MARKS_TCVN.getOrDefault(latin, "") : "";
        }
    },

    /** The encoding of the fonts of VNI for Windows. */
    VNI {
        private static final String LATIN = "ÔÖÑÍÌÆÓÒÎôöñíìæóòî";
        private static final String SHOWN = "ƠƯĐÍÌỈĨỊỴơưđíìỉĩịỵ";

        @Override
        char letter(char latin) {
            return replaced(latin, LATIN, SHOWN);
        }

        @Override
        String mark(char letter, char latin) {
            String tone = TONES_VNI.getOrDefault(small(latin), "");
            if (!tone.isEmpty()) {
                return isIn(letter, "aeouyơưAEOUYƠƯ") ? tone : "";
            }
            String round = CIRCUMFLEXES_VNI.getOrDefault(small(latin), "");
            if (!round.isEmpty()) {
                return isIn(letter, "aeoAEO") ? round : "";
            }
            return isIn(letter, "aA") ? BREVES_VNI.getOrDefault(small(latin), "") : "";
        }
    };

    private static final String VOWELS = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY";

    private static final Map<Character, String> MARKS_1258 =
            Map.of('Ì', "\u0300", 'Ò', "\u0309", 'Þ', "\u0303", 'ì', "\u0301", 'ò', "\u0323");
    private static final Map<Character, String> MARKS_TCVN =
            Map.of('°', "\u0300", '±', "\u0309", '²', "\u0303", '³', "\u0301", '´', "\u0323");
    private static final Map<Character, String> TONES_VNI =
            Map.of('ù', "\u0301", 'ø', "\u0300", 'û', "\u0309", 'õ', "\u0303", 'ï', "\u0323");
    private static final Map<Character, String> CIRCUMFLEXES_VNI = Map.of(
            'â',
            "\u0302",
            'á',
            "\u0302\u0301",
            'à',
            "\u0302\u0300",
            'å',
            "\u0302\u0309",
            'ã',
            "\u0302\u0303",
            'ä',
            "\u0302\u0323");
    private static final Map<Character, String> BREVES_VNI = Map.of(
            'ê',
            "\u0306",
            'é',
            "\u0306\u0301",
            'è',
            "\u0306\u0300",
            'ú',
            "\u0306\u0309",
            'ü',
            "\u0306\u0303",
            'ë',
            "\u0306\u0323");

    /** From U+00A0 on, 16 a line. */
    private static final String TCVN = "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
            + "°±²³´àảãáạẲằẳẵắẴ"
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
            + "éẹềểễếệìỉỄẾỒĩíịò"
            + "Ổỏõóọồổỗốộờởỡớợù"
            + "ỖủũúụừửữứựỳỷỹýỵỐ";

    /** The letter that a Latin one means; the same letter if it has no other meaning. */
    abstract char letter(char latin);

    /** The combining marks that a Latin letter means after a letter; empty if it is no mark there. */
    abstract String mark(char letter, char latin);

    private static char replaced(char latin, String from, String to) {
        int index = from.indexOf(latin);
        return index < 0 ? latin : to.charAt(index);
    }

    private static boolean isIn(char letter, String letters) {
        return letters.indexOf(letter) >= 0;
    }

    /** The small letter of a capital from U+00C0 to U+00DE; its number is always 32 higher. */
    private static char small(char latin) {
        return latin >= 0xC0 && latin <= 0xDE ? (char) (latin + 32) : latin;
    }
}
