package vn.donvi.workshop.digest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;
import vn.donvi.name.NameForm;
import vn.donvi.workshop.list.NoteFigure;
import vn.donvi.workshop.source.PrintedName;

/** Reads the figures in the notes of the change record, each with the units that the note names from it on. */
final class NoteReader {
    private static final int WORDS_BETWEEN = 12;
    private static final int WORDS_OF_NAME = 8;

    /** The keys of the names that a unit can have, with their types. */
    private final Set<String> names = new HashSet<>();

    private NoteReader() {}

    /** A reader that knows units by their printed names, which begin with the type. */
    static NoteReader of(Collection<String> printed) {
        NoteReader reader = new NoteReader();
        for (String each : new HashSet<>(printed)) {
            PrintedName name = PrintedName.of(each);
            reader.names.add(NameForm.spellingKey(name.prefix() + " " + name.name()));
        }
        return reader;
    }

    /** All figures of a note that have an area, people and a unit. */
    List<NoteFigure> figures(String note) {
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

    private void add(List<NoteFigure> figures, String[] words, int km2At, double km2) {
        for (int i = km2At + 1; i < Math.min(words.length, km2At + WORDS_BETWEEN); i++) {
            String key = NameForm.key(words[i]);
            if (key.equals("nguoi") || key.equals("nhan")) {
                OptionalLong persons = whole(words[i - 1]);
                int of = indexOf(words, i);
                if (persons.isPresent() && of >= 0) {
                    figures.add(figure(words, of + 1, km2, persons.getAsLong(), isRest(words, km2At, of)));
                }
                return;
            }
            if (words[i].startsWith("km2")) {
                return;
            }
        }
    }

    /** A figure with the units that are named from a word on. */
    private NoteFigure figure(String[] words, int from, double km2, long persons, boolean rest) {
        String unit = "";
        List<String> after = new ArrayList<>();
        int at = from;
        while (at < words.length) {
            int end = endOfName(words, at);
            if (end < 0) {
                at++;
                continue;
            }
            String name = name(words, at, end);
            if (at == from) {
                unit = name;
            } else {
                after.add(name);
            }
            at = end;
        }
        return new NoteFigure(km2, persons, rest, unit, after);
    }

    /** The name in some words, as they are written apart from punctuation around them. */
    private static String name(String[] words, int start, int end) {
        StringBuilder name = new StringBuilder();
        for (int i = start; i < end; i++) {
            name.append(i == start ? "" : " ").append(trim(words[i]));
        }
        return NameForm.normal(name.toString());
    }

    /** The index after the longest name that begins at a word, without a comma or the like in it; -1 if none does. */
    private int endOfName(String[] words, int start) {
        int end = -1;
        StringBuilder key = new StringBuilder();
        for (int i = start; i < Math.min(words.length, start + WORDS_OF_NAME); i++) {
            String word = NameForm.spellingKey(words[i]);
            key.append(word);
            if (!word.isEmpty() && names.contains(key.toString())) {
                end = i + 1;
            }
            if (i > start && !words[i].isEmpty() && ",;.".indexOf(words[i].charAt(words[i].length() - 1)) >= 0) {
                break;
            }
        }
        return end;
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
