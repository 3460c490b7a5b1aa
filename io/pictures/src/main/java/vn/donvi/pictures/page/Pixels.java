package vn.donvi.pictures.page;

import java.util.ArrayList;
import java.util.List;

/** Lengths and texts in the pixels of a picture. */
public final class Pixels {
    /** The mean width of a letter as a part of the height of the font. Bold and capital letters are wider. */
    private static final double LETTER = 0.56;

    private Pixels() {}

    /** A length rounded to a tenth of a pixel, without needless characters: {@code 3}, {@code 0.5}, {@code -12.3}. */
    public static String of(double length) {
        long tenths = Math.round(length * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /** About how wide a text is. */
    public static double width(String text, double fontSize) {
        return text.codePointCount(0, text.length()) * fontSize * LETTER;
    }

    /** A text broken at blanks into lines that are about as wide as given or, with a longer word, wider. */
    public static List<String> lines(String text, double width, double fontSize) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && width(line + " " + word, fontSize) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
