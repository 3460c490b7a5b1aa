package vn.donvi.workshop.list;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import vn.donvi.name.NameForm;

/**
 * A figure in a note of the change record: {@code toàn bộ 7,87 km2 diện tích tự nhiên, 3.121 người của xã Đức Lạc}.
 *
 * @param km2 the area
 * @param persons the people
 * @param rest whether the note calls it the remainder ({@code còn lại}) or the whole ({@code toàn bộ})
 * @param of the words after {@code của}, each as a key
 */
public record NoteFigure(double km2, long persons, boolean rest, List<String> of) {
    private static final int WORDS_BETWEEN = 12;
    private static final int WORDS_OF_NAME = 8;

    /** All figures of a note that have an area, people and a unit. */
    public static List<NoteFigure> in(String note) {
        String[] words = note.replace("km2", " km2 ").replace("km²", " km2 ").split("\\s+");
        List<NoteFigure> figures = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
            if (words[i].startsWith("km2")) {
                OptionalDouble km2 = decimal(words[i - 1]);
                if (km2.isPresent()) {
                    add(figures, words, i, km2.getAsDouble());
                }
            }
        }
        return figures;
    }

    /** Whether the figure is of a unit with this name and type. */
    public boolean isOf(String fullName) {
        String wanted = NameForm.spellingKey(fullName);
        StringBuilder key = new StringBuilder();
        for (String word : of) {
            key.append(word);
            if (key.toString().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another figure has the same area and people. */
    public boolean hasValuesOf(NoteFigure other) {
        return km2 == other.km2 && persons == other.persons;
    }

    /** The number of words between {@code của} and the name of a unit; -1 if it is not named. */
    public int wordsTo(String fullName) {
        String wanted = NameForm.spellingKey(fullName);
        for (int start = 0; start < of.size(); start++) {
            StringBuilder key = new StringBuilder();
            for (int i = start; i < Math.min(of.size(), start + WORDS_OF_NAME); i++) {
                key.append(of.get(i));
                if (key.toString().equals(wanted)) {
                    return start;
                }
            }
        }
        return -1;
    }

    private static void add(List<NoteFigure> figures, String[] words, int unit, double km2) {
        for (int i = unit + 1; i < Math.min(words.length, unit + WORDS_BETWEEN); i++) {
            String key = NameForm.key(words[i]);
            if (key.equals("nguoi") || key.equals("nhan")) {
                OptionalLong persons = whole(words[i - 1]);
                int of = indexOf(words, i);
                if (persons.isPresent() && of >= 0) {
                    List<String> following = new ArrayList<>();
                    for (int j = of + 1; j < words.length; j++) {
                        following.add(NameForm.spellingKey(words[j]));
                    }
                    figures.add(new NoteFigure(km2, persons.getAsLong(), isRest(words, unit, of), following));
                }
                return;
            }
            if (words[i].startsWith("km2")) {
                return;
            }
        }
    }

    private static int indexOf(String[] words, int people) {
        for (int i = people + 1; i < Math.min(words.length, people + 5); i++) {
            if (NameForm.key(words[i]).equals("cua")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isRest(String[] words, int unit, int of) {
        for (int i = Math.max(0, unit - 7); i < of; i++) {
            String two = NameForm.key(words[i] + words[Math.min(i + 1, words.length - 1)]);
            if (two.equals("toanbo") || two.equals("conlai")) {
                return true;
            }
        }
        return false;
    }

    private static OptionalDouble decimal(String word) {
        String text = trim(word);
        if (text.isEmpty()
                || text.contains("..")
                || !text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.')) {
            return OptionalDouble.empty();
        }
        String plain = text.indexOf(',') < 0 ? text : text.replace(".", "").replace(',', '.');
        return plain.indexOf('.') == plain.lastIndexOf('.')
                ? OptionalDouble.of(Double.parseDouble(plain))
                : OptionalDouble.empty();
    }

    private static OptionalLong whole(String word) {
        String grouped = trim(word);
        String text = grouped.replace(".", "").replace(",", "");
        return text.isEmpty()
                        || grouped.contains("..")
                        || text.length() > 9
                        || !text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(text));
    }

    /** The word without surrounding punctuation. */
    private static String trim(String word) {
        int end = word.length();
        while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
            start++;
        }
        return word.substring(start, end);
    }
}
