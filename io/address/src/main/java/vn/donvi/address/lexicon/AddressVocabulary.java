package vn.donvi.address.lexicon;

import java.util.List;
import vn.donvi.address.name.Accents;
import vn.donvi.address.name.FoldedText;
import vn.donvi.address.name.NameTable;
import vn.donvi.address.name.TypeWord;
import vn.donvi.unit.UnitLevel;
import vn.donvi.unit.UnitType;

/** The words of an address that are no names of units: types, words before streets and hamlets, and fillers. */
public final class AddressVocabulary {
    /** A word without a meaning of its own. The kind of a word is in the low bits of {@link #find}. */
    public static final int PLAIN = 0;
    /** A type of unit; the bits above the kind are read by {@link #types}, {@link #levels}, {@link #isEnglish}. */
    public static final int TYPE = 1;
    /** A word before the name of a street, a hamlet or a building. */
    public static final int STREET = 2;
    /** A word before the number of a house. */
    public static final int HOUSE = 3;
    /** A word without a meaning for the location: the country, "thuộc". */
    public static final int FILLER = 4;
    /** A word for a former unit, behind its name: "cũ". */
    public static final int OLD = 5;
    /** A word for a unit of today, behind its name: "mới". */
    public static final int NEW = 6;

    public static final int PROVINCE_LEVEL = 1;
    public static final int DISTRICT_LEVEL = 2;
    public static final int COMMUNE_LEVEL = 4;
    public static final int ANY_LEVEL = PROVINCE_LEVEL | DISTRICT_LEVEL | COMMUNE_LEVEL;

    private static final int KIND_BITS = 3;
    private static final int LENGTH_BITS = 3;
    private static final int TYPE_SHIFT = KIND_BITS + LENGTH_BITS;
    private static final int TYPES = UnitType.values().length;
    private static final int LEVEL_SHIFT = TYPE_SHIFT + TYPES;
    /** The bits above those of the types: three levels and five flags. */
    private static final int LEVELS_AND_FLAGS = 8;

    private static final int ENGLISH = 1 << (LEVEL_SHIFT + 3);
    private static final int SHORT = ENGLISH << 1;
    private static final int HAMLET = SHORT << 1;
    private static final int CONNECTOR = HAMLET << 1;
    private static final int FULL = CONNECTOR << 1;

    static {
        if (LEVEL_SHIFT + LEVELS_AND_FLAGS >= Integer.SIZE) {
            throw new IllegalStateException(TYPES + " types of units do not fit in an int with what else a word means");
        }
    }

    /** The words before the name or the number of a hamlet or a group of houses. */
    private static final List<String> HAMLETS = List.of(
            "thôn",
            "ấp",
            "khu phố",
            "KP",
            "tổ",
            "tổ dân phố",
            "TDP",
            "xóm",
            "bản",
            "buôn",
            "làng",
            "khóm",
            "khu",
            "đội",
            "cụm",
            "hamlet");

    private static final List<String> STREETS = List.of(
            "đường",
            "phố",
            "ngõ",
            "ngách",
            "hẻm",
            "kiệt",
            "lô",
            "tòa nhà",
            "tòa",
            "chung cư",
            "KCN",
            "khu công nghiệp",
            "KĐT",
            "khu đô thị",
            "KDC",
            "khu dân cư",
            "QL",
            "quốc lộ",
            "tỉnh lộ",
            "TL",
            "ĐT",
            "hương lộ",
            "HL",
            "đại lộ",
            "xa lộ",
            "chợ",
            "cầu",
            "trường",
            "bệnh viện",
            "bưu điện",
            "công ty",
            "cty",
            "khách sạn",
            "tầng",
            "phòng",
            "căn hộ",
            "street",
            "road",
            "avenue",
            "alley",
            "lane",
            "building");
    private static final List<String> HOUSES = List.of("số", "số nhà", "nhà", "nhà số", "no");
    private static final List<String> FILLERS = List.of("Việt Nam", "VN", "trực thuộc trung ương", "TW", "thủ đô");
    /** Words without a meaning before a name. At the end of a part of the address they belong to an unknown name. */
    private static final List<String> CONNECTORS = List.of("thuộc", "nay là", "nay", "nước", "trước đây", "của");

    private final NameTable table;

    private AddressVocabulary(NameTable table) {
        this.table = table;
    }

    static AddressVocabulary ofVietnamese() {
        NameTable.Builder builder = NameTable.builder();
        for (TypeWord word : TypeWord.values()) {
            int value = TYPE | (word.isEnglish() ? ENGLISH : 0);
            for (UnitType type : word.types()) {
                value |= bit(type) << TYPE_SHIFT;
                value |= bit(type.level()) << LEVEL_SHIFT;
            }
            for (String spelling : word.spellings()) {
                boolean isFull = spelling.equals(word.spellings().get(0));
                builder.add(spelling, value | (spelling.length() == 1 ? SHORT : 0) | (isFull ? FULL : 0));
            }
        }
        addAll(builder, HAMLETS, STREET | HAMLET);
        addAll(builder, STREETS, STREET);
        addAll(builder, HOUSES, HOUSE);
        addAll(builder, FILLERS, FILLER);
        addAll(builder, CONNECTORS, FILLER | CONNECTOR);
        builder.add("cũ", OLD);
        builder.add("mới", NEW);
        return new AddressVocabulary(builder.build());
    }

    private static void addAll(NameTable.Builder builder, List<String> words, int kind) {
        for (String word : words) {
            builder.add(word, kind);
        }
    }

    /**
     * Finds the longest stretch with a meaning that begins at {@code word}, with its length; {@link #PLAIN} if there is
     * none.
     */
    public int find(NameTable.Cursor cursor, FoldedText text, int word) {
        int found = PLAIN;
        cursor.restart(table, word);
        while (cursor.next()) {
            int entry = cursor.entry();
            if (entry == NameTable.NONE) {
                continue;
            }
            for (int s = table.firstSpelling(entry); s != NameTable.NONE; s = table.nextSpelling(s)) {
                Accents accents = table.compare(s, text, word, cursor.end());
                boolean plain = accents == Accents.NONE;
                // Without accents "xa lo" may be the xã of Lơ Pang as well as a road.
                if (accents == Accents.SAME || (plain && kind(found) != TYPE) || (plain && isType(s))) {
                    found = meaning(s) | (cursor.end() - word) << KIND_BITS;
                    break;
                }
            }
        }
        return found;
    }

    private int meaning(int spelling) {
        return (int) table.number(table.firstNumber(spelling));
    }

    private boolean isType(int spelling) {
        return kind(meaning(spelling)) == TYPE;
    }

    public static int kind(int found) {
        return found & ((1 << KIND_BITS) - 1);
    }

    /** The number of words of the stretch. */
    public static int length(int found) {
        return found >> KIND_BITS & ((1 << LENGTH_BITS) - 1);
    }

    /** The possible types, as bits. */
    public static int types(int found) {
        return found >> TYPE_SHIFT & ((1 << TYPES) - 1);
    }

    /** The levels of these types, as bits. */
    public static int levels(int found) {
        return found >> LEVEL_SHIFT & 7;
    }

    public static boolean isEnglish(int found) {
        return (found & ENGLISH) != 0;
    }

    /** Whether it is a single letter, which often means something else. */
    public static boolean isShort(int found) {
        return (found & SHORT) != 0;
    }

    /** Whether the name or the number of a hamlet follows. */
    public static boolean isHamlet(int found) {
        return (found & HAMLET) != 0;
    }

    /** Whether it is a type written in full. */
    public static boolean isFull(int found) {
        return (found & FULL) != 0;
    }

    /** Whether it only connects to a name that follows. */
    public static boolean isConnector(int found) {
        return (found & CONNECTOR) != 0;
    }

    @SuppressWarnings("EnumOrdinal") // a bit of each type, which is stored nowhere
    static int bit(UnitType type) {
        return 1 << type.ordinal();
    }

    static int bit(UnitLevel level) {
        return switch (level) {
            case PROVINCE -> PROVINCE_LEVEL;
            case DISTRICT -> DISTRICT_LEVEL;
            case COMMUNE -> COMMUNE_LEVEL;
        };
    }
}
