package vn.donvi.workshop.source;

import java.time.LocalDate;
import java.util.Optional;

/** Numbers of legal documents, as the lists print them. */
public final class DocumentNumber {
    private DocumentNumber() {}

    /** The number, with a year in brackets if it has neither year nor legislature: {@code 07/NĐ-CP (2009)}. */
    public static String unique(String printed, Optional<LocalDate> issued, LocalDate listDate) {
        boolean hasYear = hasYear(printed);
        boolean hasLegislature = printed.contains("QH");
        if (hasYear || hasLegislature) {
            return printed;
        }
        return printed + " (" + issued.orElse(listDate).getYear() + ")";
    }

    /** The issuer of a document, by the letters of its number; empty if they are unknown. */
    public static String issuer(String printed) {
        if (printed.contains("UBTVQH")) {
            return "Ủy ban Thường vụ Quốc hội";
        }
        if (printed.contains("QH")) {
            return "Quốc hội";
        }
        if (printed.contains("TTg")) {
            return "Thủ tướng Chính phủ";
        }
        if (printed.contains("TCTK")) {
            return "Tổng cục Thống kê";
        }
        return printed.contains("CP") ? "Chính phủ" : "";
    }

    private static boolean hasYear(String printed) {
        for (int i = 0; i + 4 <= printed.length(); i++) {
            String four = printed.substring(i, i + 4);
            boolean start = i == 0 || !Character.isDigit(printed.charAt(i - 1));
            if (start
                    && (four.startsWith("19") || four.startsWith("20"))
                    && four.chars().allMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }
}
