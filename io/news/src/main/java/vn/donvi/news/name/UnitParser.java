package vn.donvi.news.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.prose.Sentence;

/**
 * Reads single units, with the units around them and the words for former ones.
 *
 * <pre>
 * unit    = name [ "cũ" | "mới" ] ( bracket | [ place ] )
 * place   = [ "thuộc" | "của" | "," ] name of a higher level [ "cũ" ] [ place ]
 * bracket = "(" [ "thuộc" | "nay" ] name { "," name } [ "cũ" | "trước đây" ] ")"
 * </pre>
 */
public final class UnitParser {
    static final int MOST_UNITS = 200;
    private static final PhraseSet FORMER =
            PhraseSet.of("cũ, trước đây, trước sắp xếp, trước sáp nhập, trước khi sáp nhập");

    private final Sentence sentence;
    private final UnitNameParser names;
    /** The named units before {@code searchedTo}, by the word for the type and the place. */
    private final Map<String, TreeMap<Integer, NamedUnit>> named = new HashMap<>();

    private int searchedTo;

    UnitParser(Sentence sentence, UnitNameParser names) {
        this.sentence = sentence;
        this.names = names;
        this.searchedTo = sentence.from();
    }

    /** Remembers the names of units, to distinguish them from those of persons. */
    public void remember() {
        names.remember();
    }

    /** The unit with its term at a place, named or not, and the words behind its name; null if there is none. */
    public @Nullable FoundUnit unit(int place) {
        FoundUnit bare = names.unit(place);
        return bare == null || !bare.unit().isNamed() ? bare : placed(bare);
    }

    /** The unit at a place if it is named; null if there is none. */
    public @Nullable FoundUnit namedUnit(int place) {
        FoundUnit found = unit(place);
        return found == null || !found.unit().isNamed() ? null : found;
    }

    /** "Buôn Đôn là xã", "An Phú là phường mới": the unit whose type stands behind its name; null if there is none. */
    public @Nullable FoundUnit ofPredicate(int place) {
        int run = sentence.isCovered(place) || TypeWords.stand(sentence, place) ? place : names.runEnd(place);
        int is = run + (sentence.is(run, "hiện") ? 1 : 0);
        int one = sentence.is(is + 1, "một") ? 1 : 0;
        int type = run > place && sentence.is(is, "là") ? TypeWords.length(sentence, is + 1 + one) : 0;
        int end = is + 1 + one + type;
        String word = sentence.lower(is + 1 + one, end);
        if (type == 0
                || TypeWords.nameNoType(word)
                || sentence.at(end).isCapital()
                || sentence.at(end).isNumber()) {
            return null;
        }
        return new FoundUnit(NamedUnit.of(TypeWords.inFull(word), sentence.words(place, run)), end);
    }

    /** The last unit of a type that the sentence names before a place; null if there is none. */
    public @Nullable NamedUnit lastNamed(String term, int place) {
        while (searchedTo < place) {
            FoundUnit unit = namedUnit(searchedTo);
            if (unit != null) {
                named.computeIfAbsent(unit.unit().term(), each -> new TreeMap<>())
                        .put(searchedTo, unit.unit());
            }
            searchedTo = unit == null ? searchedTo + 1 : Math.max(searchedTo + 1, unit.end());
        }
        TreeMap<Integer, NamedUnit> ofTerm = named.get(term);
        Map.Entry<Integer, NamedUnit> last = ofTerm == null ? null : ofTerm.lowerEntry(place);
        return last == null ? null : last.getValue();
    }

    /**
     * The unit of a body whose words end before a place: "xã A", "xã", or only "Hà Tĩnh" for "Tỉnh ủy". Null if there
     * is none.
     */
    public @Nullable FoundUnit ofBody(int place) {
        FoundUnit found = unit(place);
        if (found != null) {
            return found;
        }
        FoundUnit bare = names.withoutTerm(place, termOfBody(place));
        return bare == null ? null : placed(bare);
    }

    /** The end of the name of a unit at a place, without its term; the place itself if there is none. */
    int nameEnd(String term, int place) {
        return names.nameEnd(term, place, false);
    }

    /** Whether the gazetteer knows the words at a place as a name: "Phường Đúc" of a phường. */
    boolean isKnown(String term, int place) {
        return names.isKnown(term, place);
    }

    /** Whether the gazetteer knows the words from one place to another as the name of a unit of some type. */
    public boolean isName(int place, int end) {
        return names.bookedEnd(place) == end;
    }

    /** The unit of the term whose name is in the words up to {@code end}, with the words behind them. */
    FoundUnit unit(String term, int place, int end) {
        return placed(new FoundUnit(NamedUnit.of(term, sentence.words(place, end)), end));
    }

    /** Whether the city of Hồ Chí Minh with its short term is at a place. */
    boolean isCity(int place) {
        return names.isCity(place);
    }

    /** The place after a comma or "và" and similar words; the place itself if there is none. */
    int separator(int place) {
        int at = place;
        if (sentence.at(at).isMark(',')) {
            at++;
        }
        if (sentence.is(at, "và") || sentence.is(at, "với")) {
            at++;
        } else if (sentence.is(at, "cùng")) {
            at += sentence.is(at + 1, "với") ? 2 : 1;
        }
        return at;
    }

    /** The word for the type of a body's unit, as in "Tỉnh ủy"; the body's words end before {@code end}. */
    private String termOfBody(int end) {
        return switch (sentence.at(end - 2).word()) {
            case "tỉnh" -> "tỉnh";
            case "thành" -> "thành phố";
            case "huyện" -> "huyện";
            case "quận" -> "quận";
            case "thị" -> "thị xã";
            default -> "";
        };
    }

    /** Reads the words behind a unit's name: "cũ", brackets, "thuộc huyện B". */
    private FoundUnit placed(FoundUnit bare) {
        NamedUnit unit = bare.unit();
        int at = bare.end();
        int former = former(at);
        if (former > at) {
            unit = unit.asFormer();
            at = former;
        } else if (sentence.is(at, "mới")) {
            at++;
        } else if (sentence.at(at).isMark('(')
                && sentence.is(at + 1, "mới")
                && sentence.at(at + 2).isMark(')')) {
            at += 3;
        }
        Bracket bracket = bracket(at);
        return bracket == null || isOfParts(unit, bracket.units())
                ? place(unit, at)
                : new FoundUnit(unit.in(bracket.units()), bracket.end());
    }

    private int former(int place) {
        int bare = sentence.length(FORMER, place);
        if (bare > 0) {
            return place + bare;
        }
        int inBracket = sentence.at(place).isMark('(') ? sentence.length(FORMER, place + 1) : 0;
        return inBracket > 0 && sentence.at(place + 1 + inBracket).isMark(')') ? place + inBracket + 2 : place;
    }

    /** "xã A (xã B - xã C)", "xã A (B - C - D)": whether a bracket names parts of a unit, and not the units around it. */
    private static boolean isOfParts(NamedUnit unit, List<NamedUnit> inBracket) {
        boolean isCommune = UnitTerm.isCommune(unit.term());
        boolean untyped = inBracket.stream().allMatch(each -> each.term().isEmpty());
        return isCommune
                && (inBracket.stream().anyMatch(each -> UnitTerm.isCommune(each.term()))
                        || (untyped && inBracket.size() > 2));
    }

    private record Bracket(List<NamedUnit> units, int end) {}

    private @Nullable Bracket bracket(int place) {
        if (!sentence.at(place).isMark('(')) {
            return null;
        }
        int at = place + 1;
        at += sentence.is(at, "thuộc") || sentence.is(at, "nay") ? 1 : 0;
        List<NamedUnit> within = new ArrayList<>();
        boolean former = false;
        while (at < sentence.to() && within.size() < MOST_UNITS) {
            FoundUnit unit = names.unit(at);
            FoundUnit found = unit != null && unit.unit().isNamed() ? unit : names.wholeRun(at);
            if (found == null) {
                return null;
            }
            within.add(found.unit());
            at = found.end();
            int after = sentence.length(FORMER, at);
            former |= after > 0;
            at += after;
            if (sentence.at(at).isMark(')')) {
                return new Bracket(former ? formers(within) : within, at + 1);
            }
            if (!sentence.at(at).isMark(',')
                    && !sentence.at(at).isMark('-')
                    && !sentence.at(at).isMark('–')) {
                return null;
            }
            at++;
        }
        return null;
    }

    private static List<NamedUnit> formers(List<NamedUnit> units) {
        return units.stream().map(NamedUnit::asFormer).toList();
    }

    /** "thuộc huyện B, tỉnh C", "của quận 5 trước đây", ", huyện B". */
    private FoundUnit place(NamedUnit unit, int end) {
        FoundUnit here = new FoundUnit(unit, end);
        boolean comma = sentence.at(end).isMark(',');
        boolean bare = TypeWords.stand(sentence, end) && !sentence.at(end).isCapital();
        if (!comma && !bare && !sentence.is(end, "thuộc") && !sentence.is(end, "của")) {
            return here;
        }
        FoundUnit outer = names.unit(bare ? end : end + 1);
        if (outer == null || !outer.unit().isNamed() || !holds(outer.unit().term(), unit.term())) {
            return here;
        }
        if (comma && isListed(outer)) {
            return here;
        }
        int former = former(outer.end());
        NamedUnit narrow = former > outer.end() ? outer.unit().asFormer() : outer.unit();
        FoundUnit wide = place(narrow, former);
        List<NamedUnit> within = new ArrayList<>();
        within.add(narrow);
        within.addAll(wide.unit().within());
        return new FoundUnit(unit.in(within), wide.end());
    }

    /** Whether a unit of the same type follows: "xã A, huyện B, huyện C" is a list of three. */
    private boolean isListed(FoundUnit unit) {
        int next = separator(unit.end());
        int term = next > unit.end() ? TypeWords.length(sentence, next) : 0;
        return term > 0 && sentence.lower(next, next + term).equals(unit.unit().term());
    }

    private static boolean holds(String outer, String inner) {
        return !inner.isEmpty() && !outer.isEmpty() && UnitTerm.holds(outer, inner);
    }
}
