package vn.donvi.news.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.law.language.Lexer;
import vn.donvi.law.language.Token;
import vn.donvi.news.prose.Prose;
import vn.donvi.news.prose.Sentence;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The names of the units of a gazetteer, of all dates, by the word for the type. It finds the longest name at a place:
 * "1 Bảo Lộc" before "1", "Lang Biang - Đà Lạt" before "Lang Biang". Immutable.
 */
public final class NameBook {
    /** No names are known. */
    public static final NameBook EMPTY = new NameBook(Set.of());

    private final Map<String, Map<String, List<List<String>>>> byTerm = new HashMap<>();

    private NameBook(Set<Entry> entries) {
        for (Entry entry : entries) {
            byTerm.computeIfAbsent(entry.term(), term -> new HashMap<>())
                    .computeIfAbsent(entry.words().get(0), first -> new ArrayList<>())
                    .add(entry.words());
        }
        Comparator<List<String>> longestFirst =
                Comparator.<List<String>>comparingInt(List::size).reversed();
        byTerm.values().forEach(names -> names.values().forEach(list -> list.sort(longestFirst)));
    }

    private record Entry(String term, List<String> words) {}

    /** The names of all units of a gazetteer. The cost grows with their number. */
    public static NameBook of(Gazetteer gazetteer) {
        Set<Entry> entries = new HashSet<>();
        for (AdministrativeUnit unit : gazetteer.units()) {
            String term = Lexer.lowerCase(unit.type().prefix());
            add(term, unit.name(), entries);
            unit.otherSpellings().forEach(spelling -> add(term, spelling, entries));
        }
        return new NameBook(entries);
    }

    private static void add(String term, String name, Set<Entry> entries) {
        List<String> words = Prose.of(name).tokens().stream().map(Token::word).toList();
        if (!words.isEmpty()) {
            entries.add(new Entry(term, words));
            entries.add(new Entry("", words));
        }
    }

    /**
     * The end of the longest known name at a place; the place itself if there is none. A name begins with a capital or a
     * number, and its other words are in any case.
     *
     * @param term the word for the type; empty for all types
     */
    int end(Sentence sentence, String term, int place) {
        Token first = sentence.at(place);
        if (!first.isCapital() && !first.isNumber()) {
            return place;
        }
        for (List<String> words : byTerm.getOrDefault(term, Map.of()).getOrDefault(first.word(), List.of())) {
            if (stands(sentence, words, place)) {
                return place + words.size();
            }
        }
        return place;
    }

    private static boolean stands(Sentence sentence, List<String> words, int place) {
        for (int i = 1; i < words.size(); i++) {
            if (!sentence.is(place + i, words.get(i))) {
                return false;
            }
        }
        Token last = sentence.at(place + words.size() - 1);
        return last.isCapital() || !last.isWord();
    }
}
