package vn.donvi.text.announcement.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.announcement.NamedUnit;
import vn.donvi.text.announcement.prose.NewsWords;
import vn.donvi.text.announcement.prose.Sentence;
import vn.donvi.text.language.PhraseSet;
import vn.donvi.text.language.Token;
import vn.donvi.text.language.UnitTerm;
import vn.donvi.text.language.Vocabulary;

/**
 * Reads the names of units and persons, which are runs of words with capitals, and parts a run that is both: "Bí thư Đảng ủy
 * xã Đức Thọ Trần Hoài Đức".
 *
 * <pre>
 * units  = [ "các" | number ] item { ( "," | "và" ) item }     the word for the type may be left out after "các" or a number
 * item   = [ term ] ( capital word { capital word } | number ) [ "cũ" | "mới" ] { bracket } [ place ]
 * place  = ( "thuộc" | "của" | "," ) unit of a higher level
 * bracket = "(" [ "thuộc" ] unit { "," unit } [ "cũ" | "trước đây" ] ")"
 * </pre>
 *
 * <p>A bracket after a list under one word for the type is that of each of the list that has none.
 */
public final class NameParser {
    private static final int LONGEST_RUN = 10;
    private static final int LONGEST_PERSON = 5;
    /** What institutions and the city are called after. */
    private static final String INSTITUTION = "hồ chí minh";

    private static final int MOST_UNITS = 200;
    private static final PhraseSet FORMER =
            PhraseSet.of("cũ, trước đây, trước sắp xếp, trước sáp nhập, trước khi sáp nhập");
    private static final PhraseSet COUNT = PhraseSet.of("các, những, hai, ba, bốn, năm, sáu, bảy, tám, chín, mười");
    private static final PhraseSet TERMS = PhraseSet.of(
                    "thành phố, thị trấn, thị xã, đặc khu, phường, huyện, quận, tỉnh, xã, tp, tx, tt ., h ., p ., q ., đơn vị hành chính, đơn vị, địa phương")
            .and("xã , thị trấn")
            .and("xã , phường")
            .and("phường , xã")
            .and("xã , phường , thị trấn");
    private static final PhraseSet CITY_NAMES =
            PhraseSet.of("tphcm, tp hcm, tp . hcm, tp . hồ chí minh, tp hồ chí minh");
    private static final Map<String, String> SHORT_TERMS = Map.of(
            "tp", "thành phố", "tx", "thị xã", "tt .", "thị trấn", "h .", "huyện", "p .", "phường", "q .", "quận");
    private static final Set<String> NO_TERM = Set.of(
            "đơn vị hành chính",
            "đơn vị",
            "địa phương",
            "xã , thị trấn",
            "xã , phường",
            "phường , xã",
            "xã , phường , thị trấn");
    /** What follows a word for a type within another word: "xã hội", "phường hội", "xã viên". */
    private static final Set<String> OTHER_WORD = Set.of("hội", "viên", "đội", "giao", "ủy", "đoàn");

    private static final Set<String> AFTER_NUMBER =
            Set.of("vào", "và", "thuộc", "của", "thành", "có", "sau", "được", "như");
    /** What begins the number of a committee or congress behind the name. */
    private static final PhraseSet NUMBERED = PhraseSet.of("khóa, lần thứ, lần, nhiệm kỳ");

    private final Sentence sentence;
    private final Memory memory;

    public NameParser(Sentence sentence, Memory memory) {
        this.sentence = sentence;
        this.memory = memory;
    }

    /** What is known of the names of the whole text. */
    public static final class Memory {
        private final Set<String> persons = new HashSet<>();
        private final Set<String> units = new HashSet<>();
        private final Set<String> lowerUnits = new HashSet<>();
        private final Map<String, NamedUnit> lastOfTerm = new HashMap<>();
        private final Set<NamedUnit> subjects = new HashSet<>();
        private @Nullable NamedUnit founded;

        void addPerson(String name) {
            persons.add(name);
        }

        /** The unit is what the text is about: something is said of its party organisation, or it is founded. */
        public void addSubject(NamedUnit unit) {
            NamedUnit bare = NamedUnit.of(unit.term(), unit.name());
            subjects.add(bare);
            lastOfTerm.put(unit.term(), bare);
        }

        /** The unit was founded, so that "đơn vị hành chính mới" means it. */
        public void addFounded(NamedUnit unit) {
            addSubject(unit);
            founded = NamedUnit.of(unit.term(), unit.name());
        }

        /** The unit founded last; null if none was. */
        @Nullable
        public NamedUnit founded() {
            return founded;
        }

        /** The unit that the bare word for a type means: the last subject with it. */
        @Nullable
        public NamedUnit meant(String term) {
            return lastOfTerm.get(term);
        }

        /** The only subject of the lowest level that subjects have; null if there are more of it, or none. */
        @Nullable
        public NamedUnit onlySubject() {
            int lowest = subjects.stream().mapToInt(Memory::depth).max().orElse(0);
            List<NamedUnit> of =
                    subjects.stream().filter(unit -> depth(unit) == lowest).toList();
            return of.size() == 1 ? of.get(0) : null;
        }

        private static int depth(NamedUnit unit) {
            return UnitTerm.isCommune(unit.term()) ? 2 : unit.term().equals("tỉnh") ? 0 : 1;
        }
    }

    /** Units that were found: they, and where the words of them end. */
    public record Units(List<NamedUnit> units, int end) {}

    /** A unit that was found, and where its words end. */
    public record Unit(NamedUnit unit, int end) {}

    /** The list of units at a place; null if there is none, or it names none. */
    @Nullable
    public Units units(int place) {
        return units(place, false);
    }

    /** The same where nothing but units can stand in the list, so that one word for the type is that of all behind it. */
    @Nullable
    public Units onlyUnits(int place) {
        return units(place, true);
    }

    private @Nullable Units units(int place, boolean only) {
        List<NamedUnit> units = new ArrayList<>();
        int at = place;
        int end = place;
        @Nullable Group group = group(at, only);
        while (group != null && units.size() < MOST_UNITS) {
            units.addAll(group.units());
            end = group.end();
            at = separator(end);
            group = at > end ? group(at, only) : null;
        }
        return units.isEmpty() ? null : new Units(units, end);
    }

    /** The unit with its term at a place, named or not, and what follows its name; null if there is none. */
    @Nullable
    public Unit unit(int place) {
        Unit plain = plain(place);
        return plain == null || !plain.unit().isNamed() ? plain : placed(plain.unit(), plain.end());
    }

    /** The unit with its term at a place without what follows its name; null if there is none. */
    private @Nullable Unit plain(int place) {
        int city = sentence.length(CITY_NAMES, place);
        if (city > 0) {
            return new Unit(NamedUnit.of("thành phố", "Hồ Chí Minh"), place + city);
        }
        int term = sentence.length(TERMS, place);
        if (term == 0 || isOtherWord(place + term)) {
            return null;
        }
        String word = sentence.lower(place, place + term);
        if (NO_TERM.contains(word)) {
            return null;
        }
        String full = SHORT_TERMS.getOrDefault(word, word);
        int name = place + term + (sentence.at(place + term).isMark('.') ? 1 : 0);
        boolean person = full.equals("tỉnh")
                || full.equals("thành phố")
                || sentence.isOfPerson(place)
                || sentence.endsBefore(NewsWords.BODIES, place, 5);
        int end = nameEnd(full, name, person);
        if (end == name) {
            return SHORT_TERMS.containsKey(word) ? null : new Unit(NamedUnit.of(full, ""), place + term);
        }
        return new Unit(NamedUnit.of(full, sentence.words(name, end)), end);
    }

    /** Whether a word for a type goes on as another word: "xã hội", but not "xã Hội Thịnh". */
    private boolean isOtherWord(int place) {
        boolean name = sentence.at(place).isCapital() && sentence.at(place + 1).isCapital();
        return OTHER_WORD.contains(sentence.at(place).word()) && !name;
    }

    /** The unit of a body, at the place after the body's words: "xã A", "xã", or of "Tỉnh ủy" only "Hà Tĩnh". */
    @Nullable
    public Unit ofBody(int place, String term) {
        Unit unit = unit(place);
        if (unit != null) {
            return unit;
        }
        int run = run(place, place + LONGEST_RUN);
        int parted = run == place ? place : place + parted(place, run, true);
        return parted == place ? null : placed(NamedUnit.of(term, sentence.words(place, parted)), parted);
    }

    /** The word for the type of the unit that a body like "Tỉnh ủy" is of, when the body's words end before {@code end}. */
    public String termOfBody(int end) {
        return switch (sentence.at(end - 2).word()) {
            case "tỉnh" -> "tỉnh";
            case "thành" -> "thành phố";
            case "huyện" -> "huyện";
            case "quận" -> "quận";
            case "thị" -> "thị xã";
            default -> "";
        };
    }

    /** Where the person's name at a place ends; the place itself if there is none. */
    public int personEnd(int place) {
        int run = run(place, place + LONGEST_RUN);
        int length = run - place;
        boolean institution = length == 3 && sentence.lower(place, run).equals(INSTITUTION);
        return length >= 2 && length <= LONGEST_PERSON && !institution ? run : place;
    }

    /** Whether the words at a place are a name that the text gives a person elsewhere, or begin with a family name. */
    boolean isLikelyPerson(int place, int end) {
        return memory.persons.contains(sentence.words(place, end)) || NewsWords.isFamilyName(sentence.at(place));
    }

    /** Remembers the runs after words for types, to part those that go on with a person's name. */
    public void remember() {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            int term = sentence.length(TERMS, i);
            int run = term == 0 ? i : run(i + term, i + term + LONGEST_RUN);
            boolean person = run - i - term >= 3
                    && NewsWords.isFamilyName(sentence.at(i + term))
                    && sentence.endsBefore(NewsWords.BODIES, i, 5);
            if (term > 0 && !person && run > i + term && run - i - term <= 3) {
                memory.units.add(sentence.words(i + term, run));
                memory.lowerUnits.add(sentence.lower(i + term, run));
            }
        }
    }

    /** The end of the run of words with capitals at a place, at most up to {@code limit}. */
    public int run(int place, int limit) {
        int at = place;
        while (at < limit && isNameWord(at) && (at == place || !sentence.at(at).first())) {
            boolean phrase = sentence.length(NewsWords.BODIES, at) > 1
                    || PersonParser.isPost(sentence, at)
                    || (at > place && sentence.has(NUMBERED, at));
            if (phrase) {
                return at;
            }
            at++;
            if (sentence.at(at).isMark('-')
                    && !sentence.at(at).gap()
                    && !sentence.at(at + 1).gap()
                    && isNameWord(at + 1)
                    && !PersonParser.isPost(sentence, at + 1)
                    && at > place) {
                at++;
            }
        }
        return at;
    }

    private boolean isNameWord(int place) {
        Token token = sentence.at(place);
        return token.isCapital() && !(token.text().length() > 1 && isUpperCase(token.text()));
    }

    private static boolean isUpperCase(String text) {
        return text.chars().allMatch(Character::isUpperCase);
    }

    private record Group(List<NamedUnit> units, int end) {}

    /** The units under one word for the type: one, or several after "các" or a number. */
    private @Nullable Group group(int place, boolean only) {
        int at = place;
        boolean plural = only && sentence.has(TERMS, at);
        if (sentence.at(at).asInteger() > 0 && sentence.has(TERMS, at + 1)) {
            plural = true;
            at++;
        } else if (sentence.has(COUNT, at)
                && (sentence.has(TERMS, at + 1)
                        || (sentence.at(at + 1).asInteger() > 0 && sentence.has(TERMS, at + 2)))) {
            plural = true;
            at += sentence.has(TERMS, at + 1) ? 1 : 2;
        }
        int term = sentence.length(TERMS, at);
        int city = sentence.length(CITY_NAMES, at);
        if (!plural || city > 0) {
            Unit unit = unit(at);
            return unit != null && unit.unit().isNamed() ? new Group(List.of(unit.unit()), unit.end()) : null;
        }
        String word = sentence.lower(at, at + term);
        String full = NO_TERM.contains(word) ? "" : SHORT_TERMS.getOrDefault(word, word);
        at += term;
        at += SHORT_TERMS.containsKey(word) && sentence.at(at).isMark('.') ? 1 : 0;
        if (sentence.at(at).isMark(':') || sentence.is(at, "gồm") || sentence.is(at, "là")) {
            at += sentence.is(at, "gồm") && sentence.at(at + 1).isMark(':') ? 2 : 1;
        }
        if (full.isEmpty() && sentence.has(TERMS, at)) {
            Unit unit = unit(at);
            return unit != null && unit.unit().isNamed() ? new Group(List.of(unit.unit()), unit.end()) : null;
        }
        return names(full, at);
    }

    private @Nullable Group names(String term, int place) {
        List<NamedUnit> units = new ArrayList<>();
        int at = place;
        int end = place;
        while (at < sentence.to() && units.size() < MOST_UNITS) {
            int nameEnd = nameEnd(term, at, false);
            if (nameEnd == at || (!units.isEmpty() && isPersonWithPost(at, nameEnd))) {
                break;
            }
            Unit unit = placed(NamedUnit.of(term, sentence.words(at, nameEnd)), nameEnd);
            spread(units, unit.unit().within());
            units.add(unit.unit());
            end = unit.end();
            at = separator(end);
            if (at == end || sentence.has(TERMS, at) || sentence.has(NewsWords.BODIES, at)) {
                break;
            }
        }
        return units.isEmpty() ? null : new Group(units, end);
    }

    /** A bracket at the end of a list is that of each before it that has none. */
    private static void spread(List<NamedUnit> units, List<NamedUnit> within) {
        for (int i = units.size() - 1;
                i >= 0 && !within.isEmpty() && units.get(i).within().isEmpty();
                i--) {
            units.set(i, units.get(i).in(within));
        }
    }

    private boolean isPersonWithPost(int place, int end) {
        boolean joined = sentence.at(end).isMark(',')
                || sentence.at(end).isMark('-')
                || sentence.at(end).isMark('–');
        return end - place >= 2 && joined && PersonParser.isPost(sentence, end + 1);
    }

    /** The end of the name of a unit of the term at a place, which may be a person's behind a body; the place if there is none. */
    private int nameEnd(String term, int place, boolean personAllowed) {
        Token first = sentence.at(place);
        boolean numbered = term.equals("phường") || term.equals("quận") || term.equals("xã");
        if (numbered && first.asInteger() > 0 && first.text().length() <= 2 && !isMeasured(place + 1)) {
            return place + 1;
        }
        int run = run(place, place + LONGEST_RUN);
        int end = run == place ? place : place + parted(place, run, personAllowed);
        if (end == run && end > place && isNumberOfName(end)) {
            return end + 1;
        }
        boolean small = end == run && end > place && memory.lowerUnits.contains(sentence.lower(place, end + 1));
        return small ? end + 1 : end;
    }

    /** Whether a number belongs to the name before it: "xã Thường Phước 2 và". */
    private boolean isNumberOfName(int place) {
        Token after = sentence.at(place + 1);
        boolean ends = !after.isNumber() && (!after.isWord() || AFTER_NUMBER.contains(after.word()));
        boolean rate = after.isMark('%') || after.isMark('/') || after.isMark('-') || after.isMark('–');
        return sentence.at(place).asInteger() > 0 && sentence.at(place).text().length() <= 2 && ends && !rate;
    }

    private boolean isMeasured(int place) {
        Token after = sentence.at(place);
        return after.isWord() && !after.isCapital() && Vocabulary.isMeasure(after.word());
    }

    /**
     * How many words of a run are the name of a unit, when the rest is that of a person.
     *
     * @param personAllowed whether the whole run may be a person's
     */
    private int parted(int place, int end, boolean personAllowed) {
        int length = end - place;
        if (personAllowed && memory.persons.contains(sentence.words(place, end))) {
            return 0;
        }
        for (int unit = 1; unit <= length - 2; unit++) {
            if (memory.persons.contains(sentence.words(place + unit, end))) {
                return unit;
            }
        }
        for (int unit = Math.min(4, length - 2); unit >= 1; unit--) {
            boolean known = NewsWords.isProvince(sentence.lower(place, place + unit))
                    || memory.units.contains(sentence.words(place, place + unit));
            if (known && NewsWords.isFamilyName(sentence.at(place + unit))) {
                return unit;
            }
        }
        if (NewsWords.isProvince(sentence.lower(place, end))) {
            return length;
        }
        boolean person = personAllowed
                && length >= 3
                && length <= 4
                && NewsWords.isFamilyName(sentence.at(place))
                && !memory.units.contains(sentence.words(place, end));
        if (person) {
            return 0;
        }
        for (int unit = 1; unit <= length - 2 && length >= 4; unit++) {
            if (length - unit <= 4 && NewsWords.isFamilyName(sentence.at(place + unit))) {
                return unit;
            }
        }
        return length;
    }

    /** The unit with what follows its name: "cũ", brackets, "thuộc huyện B". */
    private Unit placed(NamedUnit unit, int end) {
        NamedUnit found = unit;
        int at = end;
        int former = former(at);
        if (former > at) {
            found = found.asFormer();
            at = former;
        } else if (sentence.is(at, "mới")) {
            at++;
        } else if (sentence.at(at).isMark('(')
                && sentence.is(at + 1, "mới")
                && sentence.at(at + 2).isMark(')')) {
            at += 3;
        }
        Units bracket = bracket(at);
        if (bracket != null) {
            return new Unit(found.in(bracket.units()), bracket.end());
        }
        return place(found, at);
    }

    private int former(int place) {
        int bare = sentence.length(FORMER, place);
        if (bare > 0) {
            return place + bare;
        }
        int inBracket = sentence.at(place).isMark('(') ? sentence.length(FORMER, place + 1) : 0;
        return inBracket > 0 && sentence.at(place + 1 + inBracket).isMark(')') ? place + inBracket + 2 : place;
    }

    private @Nullable Units bracket(int place) {
        if (!sentence.at(place).isMark('(')) {
            return null;
        }
        int at = place + 1;
        at += sentence.is(at, "thuộc") || sentence.is(at, "nay") ? 1 : 0;
        List<NamedUnit> within = new ArrayList<>();
        boolean former = false;
        while (at < sentence.to() && within.size() < MOST_UNITS) {
            Unit unit = plain(at);
            int run = run(at, at + LONGEST_RUN);
            if (unit != null && unit.unit().isNamed()) {
                within.add(unit.unit());
                at = unit.end();
            } else if (run > at) {
                within.add(NamedUnit.of("", sentence.words(at, run)));
                at = run;
            } else {
                return null;
            }
            int after = sentence.length(FORMER, at);
            former |= after > 0;
            at += after;
            if (sentence.at(at).isMark(')')) {
                return new Units(former ? formers(within) : within, at + 1);
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

    /** "thuộc huyện B, tỉnh C", "của quận 5 trước đây", ", huyện B". */
    private Unit place(NamedUnit unit, int end) {
        boolean of = sentence.is(end, "thuộc") || sentence.is(end, "của");
        boolean comma = sentence.at(end).isMark(',');
        if (!of && !comma) {
            return new Unit(unit, end);
        }
        Unit outer = plain(end + 1);
        if (outer == null || !outer.unit().isNamed() || !holds(outer.unit().term(), unit.term())) {
            return new Unit(unit, end);
        }
        int next = separator(outer.end());
        int term = next > outer.end() ? sentence.length(TERMS, next) : 0;
        if (comma
                && term > 0
                && sentence.lower(next, next + term).equals(outer.unit().term())) {
            return new Unit(unit, end);
        }
        int former = former(outer.end());
        NamedUnit narrow = former > outer.end() ? outer.unit().asFormer() : outer.unit();
        Unit wide = place(narrow, former);
        List<NamedUnit> within = new ArrayList<>();
        within.add(narrow);
        within.addAll(wide.unit().within());
        return new Unit(unit.in(within), wide.end());
    }

    private static boolean holds(String outer, String inner) {
        return !inner.isEmpty() && !outer.isEmpty() && UnitTerm.holds(outer, inner);
    }

    private static List<NamedUnit> formers(List<NamedUnit> units) {
        return units.stream().map(NamedUnit::asFormer).toList();
    }

    /** The place after a comma or "và" and the like; the place itself if none stands there. */
    private int separator(int place) {
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
}
