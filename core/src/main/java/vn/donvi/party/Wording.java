package vn.donvi.party;

import java.util.Locale;
import java.util.StringJoiner;
import vn.donvi.name.NameForm;

/** Normalises terms for comparison: lower case, tone marks in one place, no abbreviations. */
final class Wording {
    private Wording() {}

    static String plain(String text) {
        StringJoiner words = new StringJoiner(" ");
        for (String word : NameForm.normal(text).toLowerCase(Locale.ROOT).split(" ", -1)) {
            words.add(inFull(word));
        }
        return words.toString();
    }

    private static String inFull(String word) {
        return switch (word) {
            case "bch" -> "ban chấp hành";
            case "btv" -> "ban thường vụ";
            case "ubkt" -> "ủy ban kiểm tra";
            case "hđnd" -> "hội đồng nhân dân";
            case "ubnd" -> "ủy ban nhân dân";
            case "mttq" -> "mặt trận tổ quốc";
            case "ubmttq" -> "ủy ban mặt trận tổ quốc";
            case "tuv" -> "tỉnh ủy viên";
            case "tp" -> "thành phố";
            default -> word;
        };
    }
}
