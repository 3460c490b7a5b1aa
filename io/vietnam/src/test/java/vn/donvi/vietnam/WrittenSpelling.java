package vn.donvi.vietnam;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.donvi.address.name.NameFormat;
import vn.donvi.name.NameForm;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitType;

/** Spellings of names and texts. */
final class WrittenSpelling {
    private static final String TONES = "àáảãạ";
    private static final List<String> VOWELS = List.of(
            "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ",
            "ưừứửữự", "yỳýỷỹỵ");
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private WrittenSpelling() {}

    static String join(List<AdministrativeUnit> units, Function<AdministrativeUnit, String> format, String separator) {
        return units.stream().map(format).collect(Collectors.joining(separator));
    }

    /** {@code P. Bến Nghé}, {@code TP. Hồ Chí Minh}, {@code T. Hà Giang}. */
    static String abbreviated(AdministrativeUnit unit) {
        return (unit.type() == UnitType.TINH ? "T. " : "") + NameFormat.SHORT.format(unit);
    }

    /** The same without a blank after the type. */
    static String tight(AdministrativeUnit unit) {
        return abbreviated(unit).replaceFirst("\\. ", ".");
    }

    /** {@code HuyệnChâu Thành}. */
    static String glued(AdministrativeUnit unit) {
        return unit.type().prefix() + unit.name();
    }

    /** The older place of tone marks: hoà, thuý. */
    static String lateTones(String text) {
        String late = text;
        for (String pair : List.of("oa", "oe", "uy")) {
            char first = pair.charAt(0);
            char second = pair.charAt(1);
            for (int tone = 0; tone < TONES.length(); tone++) {
                late = late.replace(toned(first, tone) + second, first + toned(second, tone));
            }
        }
        return late;
    }

    private static String toned(char vowel, int tone) {
        return row(vowel).orElseThrow().substring(tone + 1, tone + 2);
    }

    /** The same letters, one word with another tone or one vowel with another hat. */
    static String otherAccent(String name, Random random) {
        String[] words = Normalizer.normalize(name, Normalizer.Form.NFC).split(" ", -1);
        int chosen = random.nextInt(words.length);
        String word = words[chosen];
        int at = accentedVowel(word);
        if (at < 0) {
            return name;
        }
        words[chosen] = word.substring(0, at) + otherVowel(word.charAt(at), random) + word.substring(at + 1);
        return String.join(" ", words);
    }

    /** Where the vowel with the tone is, or the one with a hat, or the only one; negative if there is none of these. */
    private static int accentedVowel(String word) {
        int[] vowels = IntStream.range(0, word.length())
                .filter(i -> row(word.charAt(i)).isPresent())
                .toArray();
        return IntStream.of(vowels)
                .filter(i -> row(word.charAt(i)).orElseThrow().indexOf(word.charAt(i)) > 0)
                .boxed()
                .findFirst()
                .or(() -> IntStream.of(vowels)
                        .filter(i -> word.charAt(i) > 'z')
                        .boxed()
                        .findFirst())
                .or(() -> vowels.length == 1 ? Optional.of(vowels[0]) : Optional.empty())
                .orElse(-1);
    }

    private static Optional<String> row(char vowel) {
        return VOWELS.stream().filter(row -> row.indexOf(vowel) >= 0).findFirst();
    }

    private static char otherVowel(char vowel, Random random) {
        String row = row(vowel).orElseThrow();
        char base = NameForm.plain(row.substring(0, 1)).charAt(0);
        String hats = VOWELS.stream()
                .filter(other -> NameForm.plain(other.substring(0, 1)).charAt(0) == base)
                .map(other -> other.substring(row.indexOf(vowel), row.indexOf(vowel) + 1))
                .collect(Collectors.joining());
        String choices = (random.nextBoolean() && hats.length() > 1 ? hats : row).replace(String.valueOf(vowel), "");
        return choices.charAt(random.nextInt(choices.length()));
    }

    /** One letter left out, doubled, replaced or changed places with the next. */
    static String misspelt(String name, Random random) {
        StringBuilder out = new StringBuilder(name);
        int at = random.nextInt(name.length());
        while (!Character.isLetter(name.charAt(at))) {
            at = (at + 1) % name.length();
        }
        boolean isLast = at + 1 == name.length() || !Character.isLetter(name.charAt(at + 1));
        switch (random.nextInt(4)) {
            case 0 -> out.deleteCharAt(at);
            case 1 -> out.insert(at, name.charAt(at));
            case 2 -> out.setCharAt(at, "bcghklmnptvx".charAt(random.nextInt(12)));
            default -> {
                if (isLast || name.charAt(at) == name.charAt(at + 1)) {
                    out.insert(at, name.charAt(at));
                } else {
                    out.setCharAt(at, name.charAt(at + 1));
                    out.setCharAt(at + 1, name.charAt(at));
                }
            }
        }
        return NameForm.key(out.toString()).equals(NameForm.key(name))
                        || out.toString().isBlank()
                ? name + name.charAt(name.length() - 1)
                : out.toString().strip();
    }

    /** Every letter outside ASCII as the number of HTML that stands for it. */
    static String entities(String text) {
        return text.codePoints()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "&#" + c + ";")
                .collect(Collectors.joining());
    }

    /** UTF-8 read as the encoding of Windows in the west. */
    static String mojibake(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), WINDOWS);
    }
}
