package vn.donvi.news.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Vocabulary;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Reads lists of units.
 *
 * <pre>
 * list  = group { ( "," | "và" | "với" | "cùng" … ) group }
 * group = unit | ( "các" | number ) term [ ":" | "gồm" | "là" ] name { separator name }
 * </pre>
 *
 * <p>A bracket with figures after a name ("xã A (5,3 km2; 4.000 người), xã B") does not end the list, and is not read.
 * A bracket after a group under one word for the type belongs to each unit of the group without a bracket.
 */
public final class NamedUnitsParser {
    private static final int LONGEST_BRACKET = 24;
    private static final PhraseSet COUNT = PhraseSet.of("các, những, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười");

    /** The words between a word for a type and the names. */
    private static final PhraseSet ADJECTIVES = PhraseSet.of(
            "liền kề, lân cận, giáp ranh, kề nhau, miền núi, biên giới, ven biển, vùng cao, biển, đảo, ven đô, nội thành, nội đô, hiện hữu, trung tâm, nói trên");

    /** The words for what is within a commune, which may have capitals in a list. */
    private static final PhraseSet NEIGHBOURHOODS = PhraseSet.of("tổ dân phố, khu phố, khu dân cư, tổ dân cư");

    private static final List<String> COMMUNES = List.of("xã", "phường", "thị trấn", "đặc khu");

    private static final Set<String> DISTRICTS = Set.of("huyện", "quận", "thị xã");

    private final Sentence sentence;
    private final UnitParser units;

    NamedUnitsParser(Sentence sentence, UnitParser units) {
        this.sentence = sentence;
        this.units = units;
    }

    /** The list of units at a place; null if there is none, or it has no names. */
    public @Nullable FoundUnits list(int place) {
        return list(place, false);
    }

    /** The list at a place with only units, so that one word for the type belongs to all names behind it. */
    public @Nullable FoundUnits groupOfUnitsOnly(int place) {
        return group(place, true);
    }

    /** The longer of the list and the group of only units at a place; null if there is none. */
    public @Nullable FoundUnits longest(int place) {
        FoundUnits list = list(place);
        FoundUnits group = groupOfUnitsOnly(place);
        return group == null || (list != null && list.end() > group.end()) ? list : group;
    }

    private @Nullable FoundUnits list(int place, boolean only) {
        @Nullable FoundUnits found = group(place, only);
        while (found != null && found.units().size() < UnitParser.MOST_UNITS) {
            int end = figuresEnd(found.end());
            int at = units.separator(end);
            FoundUnits group = at > end ? group(at, only) : null;
            if (group == null || found.units().contains(group.units().get(0))) {
                break;
            }
            found = found.and(group);
        }
        return found;
    }

    /** The units of a type at a place, named without it: "2 xã … là Sơn Kim 1 và Sơn Kim 2"; null if there are none. */
    public @Nullable FoundUnits namesOf(String term, int place) {
        return names(term, place, -1);
    }

    /** "Đức Lợi và Đức Thắng": names of communes without a type, all known; null if the words name something else. */
    public @Nullable FoundUnits knownNames(int place) {
        FoundUnits found = begins(place) ? names("", place, -1) : null;
        boolean all = found != null;
        for (int i = 0; found != null && i < found.units().size(); i++) {
            all &= COMMUNES.stream().anyMatch(isKnownAs(found.froms().get(i)));
        }
        return all ? found : null;
    }

    /** The same names with the type that is given, or else the only one that the gazetteer knows the name of. */
    public FoundUnits typed(String term, FoundUnits found) {
        List<NamedUnit> typed = new ArrayList<>();
        for (int i = 0; i < found.units().size(); i++) {
            int from = found.froms().get(i);
            List<String> known = units.isKnown(term, from)
                    ? List.of(term)
                    : COMMUNES.stream().filter(isKnownAs(from)).toList();
            NamedUnit unit = found.units().get(i);
            typed.add(
                    known.size() == 1 ? new NamedUnit(known.get(0), unit.name(), unit.former(), unit.within()) : unit);
        }
        return new FoundUnits(typed, found.froms(), found.ends(), found.count(), found.end());
    }

    private Predicate<String> isKnownAs(int place) {
        return term -> units.isKnown(term, place);
    }

    /** Whether a name begins at a place that has no word for a type before it. */
    private boolean begins(int place) {
        return sentence.at(place).isCapital()
                && !sentence.at(place - 1).isCapital()
                && !TypeWords.endBefore(sentence, place);
    }

    /** "Bắc Giang và Bắc Ninh": provinces without the word for their type; null if the words name something else. */
    public @Nullable FoundUnits provinces(int place) {
        FoundUnits found = begins(place) ? names("", place, -1) : null;
        boolean all = found != null && found.units().stream().allMatch(unit -> NewsWords.namesProvince(unit.name()));
        return all ? found : null;
    }

    /** The end of a bracket at a place; the place itself if there is none. */
    public int bracketEnd(int place) {
        return bracketEnd(place, LONGEST_BRACKET);
    }

    /** The end of a bracket of not more tokens than given; the place itself if there is none. */
    public int bracketEnd(int place, int longest) {
        int close = place + 1;
        int limit = Math.min(sentence.to(), place + longest);
        while (close < limit && !sentence.at(close).isMark(')')) {
            close++;
        }
        boolean isBracket = sentence.at(place).isMark('(') && sentence.at(close).isMark(')');
        return isBracket ? close + 1 : place;
    }

    /** The place of the next unit of a list behind one that ends at a place. */
    public int behind(int end) {
        return units.separator(figuresEnd(end));
    }

    /** The end of a bracket with figures at a place; the place itself if there is none. */
    public int figuresEnd(int place) {
        if (!sentence.at(place).isMark('(')) {
            return place;
        }
        boolean figure = false;
        for (int i = place + 1; i < Math.min(sentence.to(), place + LONGEST_BRACKET); i++) {
            if (sentence.at(i).isMark(')')) {
                return figure ? i + 1 : place;
            }
            figure |= sentence.at(i).isNumber()
                    && Vocabulary.isMeasure(sentence.at(i + 1).word());
        }
        return place;
    }

    /** The units under one word for the type: one, or several after "các" or a number. */
    private @Nullable FoundUnits group(int place, boolean only) {
        int at = place + count(place);
        boolean plural = at > place || (only && TypeWords.stand(sentence, at));
        if (!plural || units.isCity(at)) {
            return single(at);
        }
        int term = TypeWords.length(sentence, at);
        String word = sentence.lower(at, at + term);
        String full = TypeWords.nameNoType(word) ? "" : TypeWords.inFull(word);
        at += term;
        at += TypeWords.areShort(word) && sentence.at(at).isMark('.') ? 1 : 0;
        int described = described(at);
        if (described > 0 && TypeWords.stand(sentence, at + described)) {
            return single(at + described);
        }
        at += described;
        boolean placed = sentence.is(at, "của") || sentence.is(at, "thuộc") || sentence.is(at, "ở");
        FoundUnit outer = placed ? units.namedUnit(at + 1) : null;
        boolean listed = outer != null
                && (sentence.is(outer.end(), "là")
                        || sentence.is(outer.end(), "gồm")
                        || sentence.at(outer.end()).isMark(':'));
        at = listed && outer != null ? outer.end() : at;
        boolean former = sentence.is(at, "cũ") || sentence.is(at, "mới");
        at += former
                        && (sentence.is(at + 1, "là")
                                || sentence.is(at + 1, "gồm")
                                || sentence.at(at + 1).isMark(':'))
                ? 1
                : 0;
        if (sentence.at(at).isMark('(') && sentence.at(at + 1).isCapital()) {
            FoundUnits inBracket = names(full, at + 1, -1);
            boolean whole = inBracket != null && sentence.at(inBracket.end()).isMark(')');
            return whole && inBracket != null ? inBracket.until(inBracket.end() + 1) : single(at);
        }
        if (sentence.at(at).isMark(':') || sentence.is(at, "gồm") || sentence.is(at, "là")) {
            at += sentence.is(at, "gồm") && sentence.at(at + 1).isMark(':') ? 2 : 1;
        }
        int number =
                sentence.at(place).isNumber() ? place : sentence.at(place + 1).isNumber() ? place + 1 : -1;
        if (TypeWords.stand(sentence, at) && (full.isEmpty() || !units.isKnown(full, at))) {
            return only ? group(at, true) : single(at);
        }
        FoundUnits found = names(full, at, number < at ? number : -1);
        return found == null || outer == null || !listed ? found : found.in(outer.unit());
    }

    /** "miền núi, biên giới": the number of tokens of words that describe the units before their names. */
    private int described(int place) {
        int end = place;
        int next = place;
        while (!sentence.at(next).isCapital() && sentence.has(ADJECTIVES, next)) {
            end = next + sentence.length(ADJECTIVES, next);
            next = end + (sentence.at(end).isMark(',') ? 1 : 0);
        }
        return end - place;
    }

    /** The number of tokens of "các", "3", "các 3" before a word for a type; 0 if there are none. */
    private int count(int place) {
        if (sentence.at(place).asInteger() > 0 && TypeWords.stand(sentence, place + 1)) {
            return 1;
        }
        if (!sentence.has(COUNT, place)) {
            return 0;
        }
        if (TypeWords.stand(sentence, place + 1)) {
            return 1;
        }
        return sentence.at(place + 1).asInteger() > 0 && TypeWords.stand(sentence, place + 2) ? 2 : 0;
    }

    private @Nullable FoundUnits single(int place) {
        FoundUnit unit = units.namedUnit(place);
        return unit == null ? null : FoundUnits.one(place, unit);
    }

    private @Nullable FoundUnits names(String term, int place, int count) {
        List<NamedUnit> found = new ArrayList<>();
        List<Integer> froms = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        int at = place;
        while (at < sentence.to() && found.size() < UnitParser.MOST_UNITS) {
            int nameEnd = units.nameEnd(term, at);
            boolean another = nameEnd > at && sentence.has(NEIGHBOURHOODS, at);
            another |= !found.isEmpty()
                    && nameEnd > at
                    && (isPersonWithPost(at, nameEnd) || isProvinceAround(term, at, nameEnd));
            if (nameEnd == at || another) {
                break;
            }
            FoundUnit unit = units.unit(term, at, nameEnd);
            spread(found, unit.unit().within());
            found.add(unit.unit());
            froms.add(at);
            ends.add(unit.end());
            int end = figuresEnd(unit.end());
            at = units.separator(end);
            boolean typed = TypeWords.stand(sentence, at) && !units.isKnown(term, at);
            if (at == end || typed || sentence.has(NewsWords.BODIES, at)) {
                break;
            }
        }
        return found.isEmpty() ? null : new FoundUnits(found, froms, ends, count, ends.get(ends.size() - 1));
    }

    /** "huyện Đông Hòa, Phú Yên": whether a name behind a district is that of its province. */
    private boolean isProvinceAround(String term, int place, int end) {
        return DISTRICTS.contains(term)
                && NewsWords.isProvince(sentence.lower(place, end))
                && !units.isKnown(term, place);
    }

    private boolean isPersonWithPost(int place, int end) {
        boolean joined = sentence.at(end).isMark(',')
                || sentence.at(end).isMark('-')
                || sentence.at(end).isMark('–');
        return end - place >= 2 && joined && PostWords.begin(sentence, end + 1);
    }

    /** Adds the bracket at the end of a list to the units before it without a bracket. */
    private static void spread(List<NamedUnit> units, List<NamedUnit> within) {
        for (int i = units.size() - 1;
                i >= 0 && !within.isEmpty() && units.get(i).within().isEmpty();
                i--) {
            units.set(i, units.get(i).in(within));
        }
    }
}
