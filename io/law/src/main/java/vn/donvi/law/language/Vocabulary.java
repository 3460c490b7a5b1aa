package vn.donvi.law.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.donvi.name.NameForm;

/**
 * The words of the law's language, and the separation of words that lost the blank between them.
 *
 * <p>"vàcácxã" has known words only; in "Khangthành" a name is glued to a known word. A run of letters that begins
 * small and has a single vowel group is one syllable and is not divided; nor is a run that does not end in a known word
 * ("Pleiku").
 */
public final class Vocabulary {
    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 64;

    private static final Set<String> WORDS = Set.of(
            ("an ba bao bằng bộ biển bãi bổ các cách căn cấp chính chia chuyển chức chỉ có còn cơ cùng của cụm công cư"
                            + " cứ dân diện do đã đảo đất đặc đặt đến để địa định điều điểm đó đô đồng đơn đổi đông đúng"
                            + " được giáp giải giao giới gồm gọi hành hai hình hiệu hiện hộ hoạt hợp hội huyện khai khi khu"
                            + " khác khẩu khoản không khẩn kể kèm km ký là lại lập lấy liên loại lực lý lỵ mới một mô nam"
                            + " này nay nêu nghị ngày người nguyên nguồn nhiên nhập nhân nhiệm như những ở phần phạm phủ phố"
                            + " phường qua quản quận quốc quy quyết quyền ranh sang sau sáp sát sắp số sở sự tại tách tái"
                            + " tâm tây tên tế thành tháng thẩm thể theo thi thôn thị thiết thông thống thực thuộc thời tiếp tích"
                            + " tỉnh tính toàn tổ tổng trách trấn trạng trên trong trung trụ trước trở trực trừ trưởng từ tự trương"
                            + " và vào vừa vẫn về ven vị việc vực với xã xâm xếp xóm ý ủy uỷ yêu")
                    .split(" ", -1));

    /** The words that a name may be glued to: no syllable of a name looks like them. */
    private static final Set<String> AFTER_NAME = Set.of(
            ("các có còn của đặc để điều được giáp gồm hiện huyện không lại là lấy mới một nhập như này phần phường quận quản sau"
                            + " sáp sát sắp tại thành theo thị thuộc tỉnh toàn trên và vào với về xã")
                    .split(" ", -1));

    /**
     * The words that the single letter at the end of a name may be glued to: with a letter before them they are no
     * syllable.
     */
    private static final Set<String> AFTER_LETTER = Set.of("các", "phường", "sau", "thành", "và", "xã");

    private Vocabulary() {}

    /** Whether this is a word, in lower case, of the law's language. */
    public static boolean knows(String word) {
        return WORDS.contains(word);
    }

    /** Whether a number before this word is a measure or counts people. */
    public static boolean isMeasure(String word) {
        return switch (word) {
            case "km2", "km", "kmr", "m2", "ha", "diện", "người", "nhân", "nguồi", "nười", "ngươi" -> true;
            default -> false;
        };
    }

    /** Divides {@code run}, letters of a line without a blank, into its words; one word is returned alone. */
    public static List<String> part(String run) {
        if (run.length() < SHORTEST_RUN) {
            return List.of(run);
        }
        String word = Lexer.lowerCase(run);
        if (WORDS.contains(word)
                || word.length() > LONGEST_RUN
                || word.length() != run.length()
                || (vowelGroups(word) < 2 && !isCapital(run))
                || isUpperCase(run)) {
            return List.of(run);
        }
        boolean[] known = knownFrom(word);
        int head = known[0] ? 0 : headOf(run, word, known);
        if (head < 0) {
            return List.of(run);
        }
        List<String> parts = new ArrayList<>();
        if (head > 0) {
            parts.add(run.substring(0, head));
        }
        for (int from = head; from < word.length(); ) {
            int to = wordEnd(word, from, known);
            parts.add(run.substring(from, to));
            from = to;
        }
        return parts;
    }

    /** Whether the rest from each place on has known words only. */
    private static boolean[] knownFrom(String word) {
        boolean[] known = new boolean[word.length() + 1];
        known[word.length()] = true;
        for (int from = word.length() - 1; from >= 0; from--) {
            known[from] = wordEnd(word, from, known) > 0;
        }
        return known;
    }

    /** The end of the longest known word from {@code from} on after which the rest is known; 0 if there is none. */
    private static int wordEnd(String word, int from, boolean[] known) {
        for (int to = Math.min(word.length(), from + 7); to > from; to--) {
            if (known[to] && WORDS.contains(word.substring(from, to))) {
                return to;
            }
        }
        return 0;
    }

    /** The number of letters of a name before known words; -1 if it is no name with known words behind it. */
    private static int headOf(String run, String word, boolean[] known) {
        if (isCapital(run) && known[1] && AFTER_LETTER.contains(word.substring(1, wordEnd(word, 1, known)))) {
            return 1;
        }
        for (int head = 1; head < word.length(); head++) {
            if (known[head]
                    && AFTER_NAME.contains(word.substring(head, wordEnd(word, head, known)))
                    && vowelGroups(word.substring(0, head)) > 0) {
                return head;
            }
        }
        return -1;
    }

    private static boolean isCapital(String run) {
        return Character.isUpperCase(run.charAt(0));
    }

    private static int vowelGroups(String word) {
        String folded = NameForm.key(word);
        int groups = 0;
        boolean inside = false;
        for (int i = 0; i < folded.length(); i++) {
            boolean vowel = "aeiouy".indexOf(folded.charAt(i)) >= 0;
            if (vowel && !inside) {
                groups++;
            }
            inside = vowel;
        }
        return groups;
    }

    private static boolean isUpperCase(String run) {
        return run.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
