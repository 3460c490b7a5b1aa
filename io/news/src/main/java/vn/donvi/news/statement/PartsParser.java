package vn.donvi.news.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.law.grammar.Cursor;
import vn.donvi.law.grammar.PortionParser;
import vn.donvi.law.grammar.PortionParser.Portion;
import vn.donvi.law.grammar.ReferenceParser;
import vn.donvi.law.grammar.Report;
import vn.donvi.law.grammar.UnexpectedTokenException;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.news.announcement.Amount;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;
import vn.donvi.news.prose.StatedNumber;

/**
 * Reads the parts that a unit was formed from: units, with the part of each and its figures. The portions before the
 * units are those of resolutions ({@link PortionParser}).
 *
 * <pre>
 * parts = part { ( "," | ";" | "và" | "với" | "cùng" ) part }    after ";" only without a verb of its own
 * part  = [ words ] [ portion ] units [ "có" figures ]           with figures only if the merger goes on behind them
 * units = unit [ "(" figures ")" ] { separator unit [ "(" figures ")" ] }
 * </pre>
 */
final class PartsParser {
    private static final String SPECIAL_ZONE = "đặc khu";
    private static final int LONGEST_PARTS = 600;
    private static final int LONGEST_BRACKET = 12;
    /** The words for parts that are counted without their types: "4 đơn vị". */
    static final PhraseSet COUNTED = PhraseSet.of(
            "đơn vị hành chính cấp xã, đơn vị hành chính cấp huyện, đơn vị hành chính trực thuộc, đơn vị hành chính, đơn vị"
                    + " hành chính cũ, đơn vị cấp xã, đơn vị cũ, đơn vị, địa phương, đvhc");

    private static final PhraseSet SKIPPED = PhraseSet.of(
            "tiếp nhận, tách ra, tách, chia tách, tách ra từ, việc tách, nhập, sáp nhập, hợp nhất, sắp xếp, tổ chức lại, điều chỉnh, việc, nhập nguyên trạng, nguyên trạng, lại, của, giữa,"
                    + " đảng bộ các, hai đảng bộ, ba đảng bộ, bốn đảng bộ, năm đảng bộ, sáu đảng bộ, các đảng bộ, đảng bộ, đơn vị"
                    + " hành chính, hành chính, lần lượt, gồm, bao gồm, là, địa giới hành chính của, địa bàn, từ, các đơn vị hành chính, các"
                    + " đơn vị, các địa phương, các đơn vị hành chính cũ, sát nhập, gộp, sự hợp nhất, sự sáp nhập, nguyên trạng của, các đơn vị"
                    + " hành chính trực thuộc của, các đơn vị hành chính trực thuộc");
    /** The words between two parts. */
    private static final PhraseSet ADDS = PhraseSet.of("với, cùng, cùng với, thêm, cộng, cộng với, cộng thêm, thêm cả");

    private static final PhraseSet SOME = PhraseSet.of("các, một phần, một số, toàn bộ, hai, ba, bốn, năm");
    private static final PhraseSet NEIGHBOURHOODS =
            PhraseSet.of("khu phố, tổ dân phố, thôn, ấp, xóm, khu dân cư, tổ dân cư, khóm, bản, buôn");
    private static final int LONGEST_NEIGHBOURHOODS = 25;
    private static final PhraseSet AFTER_CHANGE =
            PhraseSet.of("sau khi điều chỉnh, sau điều chỉnh, sau khi sắp xếp, sau sắp xếp, còn lại");
    private static final PhraseSet COUNTED_PARTY = PhraseSet.of("đảng bộ");
    private static final PhraseSet MOST = PhraseSet.of("phần lớn, đại bộ phận, một số");
    private static final PhraseSet WHOLE =
            PhraseSet.of("nguyên trạng toàn bộ, toàn bộ phần, nguyên trạng, toàn bộ đơn vị hành chính");
    /** The words between the figures of a bracket. */
    private static final PhraseSet BESIDE_FIGURES = PhraseSet.of(
            "diện tích tự nhiên, diện tích, quy mô dân số, dân số, nhân khẩu, là, có, rộng, và, với, đạt, khoảng");
    /** The words behind the figures of a part with which a merger goes on. */
    private static final PhraseSet GOES_ON = PhraseSet.of(
            "vào, về, để, thành, sáp nhập, hợp nhất, nhập, được nhập, được sáp nhập, sẽ nhập, sẽ sáp nhập");
    /** The words behind a unit that begin a sentence about it. */
    static final PhraseSet SPEAKS_OF_UNIT = PhraseSet.of(
            "có, rộng, được, là, hình thành, ra đời, chính thức, đã, sẽ, hiện, nay, với diện tích, với dân số, đạt, mới có,"
                    + " mới rộng, mới được, vừa");

    private final Sentence sentence;
    private final Names names;
    private final List<Founding.Part> found = new ArrayList<>();
    private final List<FoundUnits> lists = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private Extent area = Extent.UNKNOWN;
    private Extent population = Extent.UNKNOWN;
    private int areaAt = -1;
    private int peopleAt = -1;
    private int counted = -1;
    /** Whether dashes divide the parts, as in a bracket. */
    private boolean dashed;
    /** Whether a portion behind a semicolon goes on with the parts. */
    private boolean crosses = true;

    private boolean open;
    /** Up to where units behind semicolons were looked at, and whether they have no verb of their own. */
    private int aloneTo;

    private boolean isAlone;
    /** Whether units without their type were read, so that others may follow a semicolon. */
    private boolean bare;

    PartsParser(Sentence sentence, Names names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** The parts found so far, in order. */
    List<Founding.Part> found() {
        return found;
    }

    /** Adds a unit that the text only names. */
    void add(NamedUnit unit) {
        found.add(Founding.Part.of(unit));
    }

    /** Adds a unit that was read, with the figures in a bracket behind it, and returns their end. */
    int add(int place, FoundUnit unit) {
        add(FoundUnits.one(place, unit));
        return names.lists().figuresEnd(unit.end());
    }

    /** Adds a unit that the text only names, with its words, before the others. */
    void addFirst(FoundUnits units) {
        lists.add(units);
        found.addAll(0, units.units().stream().map(Founding.Part::of).toList());
    }

    /** Whether a unit can be formed from these: a district is not formed from three communes. */
    boolean fit(NamedUnit unit) {
        boolean isAbove = !Terms.isProvince(unit) && !unit.term().equals(SPECIAL_ZONE);
        return found.stream()
                .map(part -> part.unit().term())
                .noneMatch(term -> Terms.holds(unit.term(), term) || (isAbove && Terms.holds(term, unit.term())));
    }

    /** "thành phố A, gồm các phường B và C": whether the first unit holds the others, and is no part beside them. */
    boolean areWithinFirst() {
        return found.size() > 1
                && found.stream()
                        .skip(1)
                        .allMatch(part -> Terms.holds(
                                found.get(0).unit().term(), part.unit().term()));
    }

    /** Whether no part is anything but a province; true if there are none yet. */
    boolean areProvinces() {
        return found.stream().allMatch(part -> Terms.isProvince(part.unit()));
    }

    /** The type of all parts; empty if they have several, or one has none. */
    String term() {
        List<String> terms =
                found.stream().map(part -> part.unit().term()).distinct().toList();
        return terms.size() == 1 ? terms.get(0) : "";
    }

    /** Covers the words of the parts from a place on, and the numbers that they hold. */
    void cover(int from, int end) {
        sentence.coverWords(from, end);
        lists.forEach(list -> list.cover(sentence, list.froms().get(0)));
        numbers.forEach(number -> sentence.cover(number, number + 1));
        if (counted >= 0 && sentence.at(counted).asInteger() == found.size()) {
            sentence.cover(counted, counted + 1);
        }
    }

    /** "toàn bộ diện tích của xã này": the unit of the type that the sentence named before; null if there is none. */
    private @Nullable FoundUnits thisUnit(int place) {
        FoundUnit unit = names.units().unit(place);
        if (unit == null || unit.unit().isNamed() || !sentence.is(unit.end(), "này")) {
            return null;
        }
        NamedUnit named = names.units().lastNamed(unit.unit().term(), place);
        return named == null ? null : FoundUnits.one(place, new FoundUnit(named, unit.end() + 1));
    }

    /** "ghép từ A (5 km2), B và C": two or more known names of communes without their type; null if there are none. */
    private @Nullable FoundUnits severalKnown(int place) {
        FoundUnits known = names.lists().knownNames(place);
        return known == null || (known.units().size() < 2 && !dashed) ? null : known;
    }

    /** Gives parts without a type that of the unit that they formed, or else the only one that the gazetteer knows. */
    void type(String term) {
        for (int i = 0, place = 0; i < lists.size(); i++) {
            FoundUnits list = lists.get(i);
            FoundUnits typed = names.lists().typed(term, list);
            for (int k = 0; k < list.units().size() && place < found.size(); k++, place++) {
                Founding.Part part = found.get(place);
                if (part.unit().term().isEmpty() && !Terms.isProvince(part.unit())) {
                    found.set(
                            place,
                            new Founding.Part(
                                    typed.units().get(k),
                                    part.area(),
                                    part.population(),
                                    part.areaStated(),
                                    part.populationStated()));
                }
            }
        }
    }

    /** Reads parts at the beginning of a clause, without those of the next one, and returns the end of the last one. */
    int readClause(int place) {
        crosses = isPortion(place);
        return read(place);
    }

    /** Reads the parts in a bracket, between which there may be dashes, and returns the end of the last one. */
    int readDashed(int place) {
        dashed = true;
        return read(place);
    }

    /** Reads from a place on, and returns the end of the last unit. */
    int read(int place) {
        return read(place, false);
    }

    /**
     * Reads from a place on, and returns the end of the last unit.
     *
     * @param subjectMayFollow whether a unit behind a comma, with a verb of its own, is not among the parts: "hợp nhất xã
     *     A và xã B, xã C có …"
     */
    int read(int place, boolean subjectMayFollow) {
        int at = place;
        int end = place;
        while (at < Math.min(sentence.to(), place + LONGEST_PARTS)) {
            int next = separated(at);
            if (next == at && at == end && at > place) {
                break;
            }
            next = next > at ? next : skipped(at);
            next = next > at ? next : figure(at);
            next = next > at ? next : portion(at);
            next = next > at ? next : neighbourhoods(at);
            next = next > at ? next : count(at);
            if (next > at) {
                end = !found.isEmpty() && unnamed(at) == next ? next : end;
                at = next;
                continue;
            }
            FoundUnits units = names.lists().groupOfUnitsOnly(at);
            boolean behindMark = (bare && sentence.at(at - 1).isMark(';')) || (dashed && isDash(at - 1));
            units = units == null && (open || behindMark) && !found.isEmpty() ? bareNames(at) : units;
            units = units == null && counted >= 0 && found.isEmpty() ? countedNames(at) : units;
            units = units == null && found.isEmpty() ? severalKnown(at) : units;
            units = units == null && dashed ? names.lists().knownNames(at) : units;
            units = units == null && areProvinces() ? names.lists().provinces(at) : units;
            boolean founded =
                    units != null && !found.isEmpty() && sentence.has(FoundingWords.ON_THE_BASIS, units.end());
            units = units == null && open ? thisUnit(at) : units;
            boolean held = units != null
                    && !found.isEmpty()
                    && sentence.is(at - 1, "gồm")
                    && Terms.holds(
                            found.get(0).unit().term(), units.units().get(0).term());
            if (units == null || founded || held || (subjectMayFollow && !found.isEmpty() && isSubject(at, units))) {
                break;
            }
            add(units);
            end = names.lists().figuresEnd(units.end());
            end = Math.max(end, outer(end, units));
            end = Math.max(end, ownFigures(end));
            end = Math.max(end, remark(end));
            int changed = end + sentence.length(AFTER_CHANGE, end);
            end = sentence.has(FoundingWords.INTO, changed) ? changed : end;
            end = reference(end);
            at = end;
        }
        return end;
    }

    /** "sau khi sắp xếp theo quy định tại khoản 1 Điều này" behind a rest: its end, or the place. */
    private int reference(int place) {
        Cursor cursor = sentence.cursor(place);
        try {
            if (new ReferenceParser(cursor, ClauseRef.NONE).references().isEmpty()) {
                return place;
            }
        } catch (UnexpectedTokenException e) {
            // Other words that begin alike.
            return place;
        }
        for (int i = place; i < cursor.place(); i++) {
            if (sentence.at(i).isNumber()) {
                numbers.add(i);
            }
        }
        return cursor.place();
    }

    /** "của TP Quảng Ngãi" behind the figures of parts: the end of the unit that holds them; the place if there is none. */
    private int outer(int place, FoundUnits units) {
        FoundUnit outer = isWithin(place) && place > units.end() ? names.units().namedUnit(place + 1) : null;
        String term = units.units().get(0).term();
        return outer != null && Terms.holds(outer.unit().term(), term) ? outer.end() : place;
    }

    /** "(từ số nhà 52 đến số nhà 214)" behind a part: the end of a bracket with which the merger goes on; or the place. */
    private int remark(int place) {
        int end = names.lists().bracketEnd(place, LONGEST_BRACKET);
        int after = end + (sentence.at(end).isMark(',') ? 1 : 0);
        boolean goesOn = sentence.has(GOES_ON, after)
                || sentence.is(after, "và")
                || names.lists().groupOfUnitsOnly(after) != null;
        return end > place && goesOn ? end : place;
    }

    /** "các phường A, B và một phần C": the units behind a portion whose type is that of the part before; or null. */
    private @Nullable FoundUnits bareNames(int place) {
        String term = found.get(found.size() - 1).unit().term();
        FoundUnits units = term.isEmpty() || !sentence.at(place).isCapital()
                ? null
                : names.lists().namesOf(term, place);
        bare |= units != null;
        return units;
    }

    /** "4 đơn vị hành chính là A, B, C và D": as many names without types as were counted; or null. */
    private @Nullable FoundUnits countedNames(int place) {
        FoundUnits units = sentence.at(place).isCapital() ? names.lists().namesOf("", place) : null;
        return units != null && units.units().size() == sentence.at(counted).asInteger() ? units : null;
    }

    /**
     * "xã A có diện tích 5,3 km2, dân số 4.000 người vào": the end of the figures of the part that was read last, without
     * a bracket; the place if they may be those of what is formed.
     */
    private int ownFigures(int place) {
        int comma = sentence.at(place).isMark(',') ? 1 : 0;
        boolean gives = sentence.is(place + comma, "có") || sentence.is(place + comma, "với");
        if (!gives && (comma == 0 || !sentence.has(BESIDE_FIGURES, place + 1))) {
            return place;
        }
        int at = place + comma + (gives ? 1 : 0);
        int end = place;
        int areaFound = -1;
        int peopleFound = -1;
        while (at < sentence.to()) {
            StatedNumber number = StatedNumber.at(sentence, at);
            if (number != null && areaFound < 0 && isArea(number.end())) {
                areaFound = at;
                at = number.end() + 1;
                at += sentence.length(BESIDE_FIGURES, at) > 1 ? sentence.length(BESIDE_FIGURES, at) : 0;
                end = at;
            } else if (number != null && peopleFound < 0 && people(number.end()) > 0) {
                peopleFound = at;
                at = number.end() + people(number.end());
                end = at;
            } else if (sentence.has(BESIDE_FIGURES, at)) {
                at += sentence.length(BESIDE_FIGURES, at);
            } else if (end > place && at == end && sentence.at(at).isMark(',')) {
                at++;
            } else {
                break;
            }
        }
        int next = end + (sentence.at(end).isMark(',') ? 1 : 0);
        next += sentence.length(FoundingWords.BEFORE_JOINED, next);
        if (end == place || !sentence.has(GOES_ON, next)) {
            return place;
        }
        Founding.Part last = found.remove(found.size() - 1);
        Amount ofArea = areaFound < 0 ? null : areaAmount(areaFound);
        Amount ofPeople = peopleFound < 0 ? null : peopleAmount(peopleFound);
        found.add(new Founding.Part(
                last.unit(),
                last.area(),
                last.population(),
                last.areaStated().or(() -> Optional.ofNullable(ofArea)),
                last.populationStated().or(() -> Optional.ofNullable(ofPeople))));
        return end;
    }

    /**
     * Reads from a place on, and also the unit that the parts are joined to: "sáp nhập đảng bộ xã B vào đảng bộ xã A".
     */
    int readAll(int place) {
        int end = read(place);
        if (found.isEmpty() || !sentence.is(end, "vào")) {
            return end;
        }
        int at = end + 1;
        FoundUnit host = names.units().unit(at + sentence.length(SKIPPED, at));
        if (host == null || !host.unit().isNamed()) {
            return end;
        }
        sentence.cover(at, host.end());
        add(host.unit());
        return host.end();
    }

    private boolean isSubject(int at, FoundUnits units) {
        boolean party = sentence.is(at - 1, "bộ") && sentence.is(at - 2, "đảng");
        return sentence.at(party ? at - 3 : at - 1).isMark(',')
                && units.units().size() == 1
                && sentence.has(SPEAKS_OF_UNIT, units.end());
    }

    private void add(FoundUnits list) {
        lists.add(list);
        for (int i = 0; i < list.units().size(); i++) {
            @Nullable Amount ofArea = i == 0 ? areaAmount(areaAt) : null;
            @Nullable Amount ofPeople = i == 0 ? peopleAmount(peopleAt) : null;
            areaAt = -1;
            peopleAt = -1;
            int bracket = list.ends().get(i);
            if (names.lists().figuresEnd(bracket) > bracket && bracket(bracket)) {
                ofArea = areaAt < 0 ? ofArea : areaAmount(areaAt);
                ofPeople = peopleAt < 0 ? ofPeople : peopleAmount(peopleAt);
            }
            found.add(new Founding.Part(
                    list.units().get(i), area, population, Optional.ofNullable(ofArea), Optional.ofNullable(ofPeople)));
        }
        areaAt = -1;
        peopleAt = -1;
        open = false;
    }

    /** The end of a mark or word between two parts, or the place. */
    private int separated(int at) {
        if (sentence.at(at).isMark(';')) {
            boolean joined = sentence.is(at + 1, "và") || sentence.is(at + 1, "cùng");
            int next = at + 1 + (joined ? 1 : 0);
            boolean more =
                    (crosses && isPortion(next)) || (bare && sentence.at(next).isCapital()) || isPartAlone(next);
            return more ? next : at;
        }
        boolean joins = sentence.at(at).isMark(',')
                || (sentence.at(at).isMark(':') && found.isEmpty())
                || sentence.is(at, "và")
                || sentence.at(at).isMark('+')
                || (dashed && isDash(at))
                || sentence.is(at, "với")
                || sentence.is(at, "cùng")
                || (sentence.has(ADDS, at) && !found.isEmpty());
        return joins ? at + Math.max(1, found.isEmpty() ? 0 : sentence.length(ADDS, at)) : at;
    }

    private boolean isDash(int at) {
        return sentence.at(at).isMark('-') || sentence.at(at).isMark('–');
    }

    /** "; xã B; xã C.": whether units behind a semicolon, and all behind further ones, have no verb of their own. */
    private boolean isPartAlone(int place) {
        if (found.isEmpty() || place < aloneTo) {
            return !found.isEmpty() && isAlone;
        }
        int at = place;
        FoundUnits units = names.lists().list(at);
        boolean goesOn = units != null;
        while (units != null && goesOn) {
            at = names.lists().figuresEnd(units.end());
            goesOn = sentence.at(at).isMark(';');
            at += goesOn ? 1 : 0;
            units = goesOn ? names.lists().list(at) : null;
        }
        aloneTo = Math.max(at, place + 1);
        isAlone = at > place && (at >= sentence.to() || sentence.at(at).isMark('.'));
        return isAlone;
    }

    private int skipped(int at) {
        if (sentence.at(at).isNumber() && sentence.has(COUNTED_PARTY, at + 1)) {
            counted = at;
            return at + 1;
        }
        return isPortion(at)
                ? at
                : at + Math.max(sentence.length(SKIPPED, at), sentence.length(FoundingWords.JOINED, at));
    }

    /** "4 đơn vị hành chính cấp xã": the end of a number of parts and its words, or the place. */
    private int count(int at) {
        int levels = open && sentence.at(at).isNumber() ? sentence.length(NewsWords.LEVELS, at + 1) : 0;
        if (levels > 0
                && !sentence.at(at + 1 + levels).isCapital()
                && !sentence.at(at + 1 + levels).isMark(':')) {
            int of = at + 1 + levels;
            return isWithin(of) ? of + 1 : sentence.is(of, "và") ? of + 1 : at;
        }
        int unnamed = unnamed(at);
        if (unnamed > at) {
            return unnamed;
        }
        int units = sentence.at(at).isNumber() ? sentence.length(COUNTED, at + 1) : 0;
        if (units == 0) {
            return at;
        }
        counted = at;
        int end = at + 1 + units;
        return open ? names.lists().bracketEnd(end, LONGEST_BRACKET) : end;
    }

    /** "hơn 21.470 ha diện tích tự nhiên" behind "toàn bộ": the end of a figure of an open portion, or the place. */
    private int figure(int at) {
        StatedNumber number = open ? StatedNumber.at(sentence, at) : null;
        if (number == null) {
            return at;
        }
        int end = at;
        if (isArea(number.end())) {
            areaAt = at;
            end = number.end() + 1;
        } else if (people(number.end()) > 0) {
            peopleAt = at;
            end = number.end() + people(number.end());
        }
        return end == at ? at : end + sentence.length(BESIDE_FIGURES, end);
    }

    /** "và 4 xã của huyện B vào": the end of counted units that the text does not name, before the verb; or the place. */
    private int unnamed(int at) {
        int levels = sentence.at(at).isNumber() ? sentence.length(NewsWords.LEVELS, at + 1) : 0;
        int of = at + 1 + levels;
        FoundUnit outer = levels > 0 && isWithin(of) ? names.units().namedUnit(of + 1) : null;
        return outer != null && sentence.has(FoundingWords.INTO, outer.end()) ? outer.end() : at;
    }

    private boolean isWithin(int at) {
        return sentence.is(at, "của") || sentence.is(at, "thuộc");
    }

    /** Whether the words for a portion are at a place. */
    boolean isPortion(int at) {
        return sentence.has(WHOLE, at)
                || isAllOf(at)
                || sentence.has(MOST, at)
                || new PortionParser(sentence.cursor(at), report()).atPortion();
    }

    /** "trọn diện tích, dân số của", but not "toàn bộ 5 km2", which is read with its figures. */
    private boolean isAllOf(int at) {
        int all = FoundingWords.allOf(sentence, at);
        return all > 0
                && (!sentence.is(at, "toàn") || all > 2)
                && !sentence.at(at + all).isNumber();
    }

    /** "các khu phố của phường 9", "Tổ dân phố 6 phường A": the place of the unit whose part they are, or the place. */
    private int neighbourhoods(int at) {
        int some = sentence.length(SOME, at) + (sentence.at(at).isNumber() ? 1 : 0);
        if (!sentence.has(NEIGHBOURHOODS, at + some)) {
            return at;
        }
        int limit = Math.min(sentence.to(), at + LONGEST_NEIGHBOURHOODS);
        for (int i = at + some + sentence.length(NEIGHBOURHOODS, at + some); i < limit; i++) {
            if (sentence.at(i).isMark(';') || sentence.at(i).isMark('.')) {
                return at;
            }
            int unit = i + (isWithin(i) ? 1 : 0);
            if (names.units().namedUnit(unit) != null) {
                area = Extent.PART;
                population = Extent.PART;
                return unit;
            }
        }
        return at;
    }

    /** Reads the portion at a place, and returns its end, or the place itself. */
    private int portion(int at) {
        int whole = Math.max(sentence.length(WHOLE, at), isAllOf(at) ? FoundingWords.allOf(sentence, at) : 0);
        int most = sentence.length(MOST, at);
        if (whole + most > 0) {
            area = whole > 0 ? Extent.ALL : Extent.PART;
            population = area;
            open = true;
            return at + whole + most;
        }
        Cursor cursor = sentence.cursor(at);
        PortionParser parser = new PortionParser(cursor, report());
        if (!parser.atPortion()) {
            return at;
        }
        try {
            Portion portion = parser.portion();
            Extent first = area;
            area = goesOn(first, first, portion.area());
            population = goesOn(first, population, portion.population());
            areaAt = open && parser.areaAt() < 0 ? areaAt : parser.areaAt();
            peopleAt = open && parser.peopleAt() < 0 ? peopleAt : parser.peopleAt();
            open = true;
            return cursor.place();
        } catch (UnexpectedTokenException e) {
            // "phần" of another phrase: no portion.
            return at;
        }
    }

    /**
     * The extent of a size of a part, of which a portion is read: "toàn bộ 5 km2 diện tích tự nhiên với quy mô dân số 900
     * người" is two portions of one part, of which the second has the extent of the first.
     */
    private Extent goesOn(Extent first, Extent own, Extent now) {
        if (!open || (now != Extent.NONE && now != Extent.UNKNOWN)) {
            return now;
        }
        return now == Extent.UNKNOWN && first != Extent.UNKNOWN ? first : own;
    }

    /** Reads the figures of a bracket, and whether they are all that is in it. */
    private boolean bracket(int place) {
        int at = place + 1;
        int areaFound = -1;
        int peopleFound = -1;
        while (!sentence.at(at).isMark(')')) {
            StatedNumber number = StatedNumber.at(sentence, at);
            int words = sentence.length(BESIDE_FIGURES, at);
            if (number != null && isArea(number.end())) {
                areaFound = at;
                at = number.end() + 1;
            } else if (number != null && people(number.end()) > 0) {
                peopleFound = at;
                at = number.end() + people(number.end());
            } else if (words > 0
                    || sentence.at(at).isMark(',')
                    || sentence.at(at).isMark(';')) {
                at += Math.max(1, words);
            } else {
                return false;
            }
        }
        areaAt = areaFound;
        peopleAt = peopleFound;
        return true;
    }

    /** An area; null if there is none or its number is in doubt. That is then read with the other figures, which say so. */
    private @Nullable Amount areaAmount(int place) {
        StatedNumber number = place < 0 ? null : StatedNumber.at(sentence, place);
        if (number == null || !isArea(number.end()) || !number.doubt().isEmpty()) {
            return null;
        }
        coverNumber(number);
        return number.amount(sentence.is(number.end(), "ha") ? "ha" : "km²");
    }

    /** A number of people; null as with {@link #areaAmount}. "4,000 người" is no number of people as it stands. */
    private @Nullable Amount peopleAmount(int place) {
        StatedNumber number = place < 0 ? null : StatedNumber.at(sentence, place);
        int words = number == null ? 0 : people(number.end());
        if (number == null || words == 0 || !number.doubt().isEmpty() || !number.isWhole()) {
            return null;
        }
        coverNumber(number);
        return number.amount(sentence.is(number.end(), "nhân") ? "nhân khẩu" : "người");
    }

    private void coverNumber(StatedNumber number) {
        for (int i = number.from(); i < number.end(); i++) {
            numbers.add(i);
        }
    }

    private boolean isArea(int place) {
        return sentence.is(place, "km2") || sentence.is(place, "ha");
    }

    /** The number of words for people at a place. */
    private int people(int place) {
        if ((sentence.is(place, "nhân") && sentence.is(place + 1, "khẩu"))
                || (sentence.is(place, "người") && sentence.is(place + 1, "dân"))) {
            return 2;
        }
        return sentence.is(place, "người") || sentence.is(place, "dân") || sentence.is(place, "khẩu") ? 1 : 0;
    }

    private static Report report() {
        return new Report("", 0);
    }
}
