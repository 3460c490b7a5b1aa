package vn.donvi.news.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.law.language.Vocabulary;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Statement;
import vn.donvi.news.announcement.Topic;
import vn.donvi.news.announcement.UnchangedUnits;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * The unit that the figures of a sentence are about, as far as the sentence has been read: the nearest unit before that
 * can bear a figure. It is no unit behind "thuộc" or a similar word, no object of a verb if the sentence has a subject, and
 * none of several in a list.
 */
final class FigureSubject {
    private static final int NEAR = 8;
    private static final int LONGEST_BODY = 5;
    /** The words before a unit that the sentence is not about. */
    private static final Set<String> LEADS_AWAY =
            Set.of("thuộc", "của", "từ", "với", "vào", "cho", "về", "sang", "giáp", "đạo");

    /** The words for figures, before the unit that has them: "diện tích của xã A là". */
    private static final PhraseSet FIGURES = PhraseSet.of(
            "diện tích, diện tích tự nhiên, dân số, quy mô dân số, mật độ dân số, số đảng viên, đảng viên, số dân, tổng diện tích");

    /** What a unit may have, and whose figures are not its own: "Khu công nghiệp thuộc xã A rộng". */
    private static final PhraseSet PLACES_WITHIN = PhraseSet.of(
            "các cơ quan đảng, các cơ quan, cơ quan đảng, cơ quan, trường, trạm y tế, trạm, chợ, hợp tác xã, khu công nghiệp, cụm công nghiệp, khu đô thị, khu du lịch, dự án, nhà máy,"
                    + " công ty, bệnh viện, trung tâm, công an, quân sự, đội, hội nông dân, hội phụ nữ, hội cựu chiến binh, đoàn thanh"
                    + " niên, văn phòng, thôn, làng, ấp, bản, buôn, tổ dân phố, cánh đồng, rừng, hồ, đập, câu lạc bộ, chùa, cảng,"
                    + " khu tái định cư, khu dân cư, vườn quốc gia, mỏ");

    private static final PhraseSet AFTERWARDS = PhraseSet.of(
            "sau sắp xếp, sau khi sắp xếp, sau sáp nhập, sau khi sáp nhập, sau hợp nhất, sau khi hợp nhất, sau đó, từ đây, lúc này");
    /** The words that say of the unit spoken of before what it is. */
    private static final PhraseSet THIS_IS = PhraseSet.of(
            "đây là nơi, đây là đơn vị, đây là xã, đây là phường, đây là đặc khu, đây là địa phương, đây là một, đây là thị trấn");

    private static final PhraseSet VILLAGE = PhraseSet.of("ấp, thôn, xóm, bản, buôn, làng, khu phố, tổ dân phố");
    private static final Set<String> OTHER_ORGANIZATION = Set.of("quân", "công", "ubnd", "khối", "các", "đảng");
    private static final Set<String> HAS = Set.of(
            "có", "gồm", "với", "đề", "xác", "đặt", "diện", "dân", "rộng", "là", "đạt", "khoảng", "hơn", "trên", "tổ",
            "đông", "lên", "còn", "chia");

    private static final Set<String> BEFORE_HAS =
            Set.of("mới", "hiện", "nay", "sẽ", "đã", "cũ", "bao", "đang", "chỉ", "nhỏ");

    private final Sentence sentence;
    private final Names names;
    private final Subjects subjects;
    /** The units that were founded, or alone stay as they are, by the places in the text just behind the words that say so. */
    private final Map<Integer, NamedUnit> afterFoundings = new HashMap<>();

    private @Nullable NamedUnit subject;
    private boolean named;
    private @Nullable NamedUnit beforeBracket;
    private int bracketEnd = -1;
    /** The subject before a bracket without figures, and the end of the bracket; -1 outside of one. */
    private @Nullable NamedUnit beforeRemark;

    private int remarkEnd = -1;
    /** The end of the last list with brackets: its units are read. */
    private int listEnd;

    /** Between which places the next unit was searched for, for many figures without one: the second is its place. */
    private int searchedFrom;

    private int searchedTo = -1;
    private @Nullable NamedUnit firstFound;

    /** The units before brackets with figures, by the places of the brackets. */
    private final Map<Integer, NamedUnit> ofBrackets = new HashMap<>();

    /** The ends of the words of foundings in the text, by their beginnings. */
    private final TreeMap<Integer, Integer> foundingEnds = new TreeMap<>();

    FigureSubject(Sentence sentence, Names names, Subjects subjects) {
        this.sentence = sentence;
        this.names = names;
        this.subjects = subjects;
        for (Statement statement : sentence.statements()) {
            if (statement instanceof Founding founding) {
                int end = founding.quote().end();
                foundingEnds.put(founding.quote().start(), end);
                afterFoundings.put(end, founding.unit());
                afterFoundings.put(end + 1, founding.unit());
            } else if (statement instanceof UnchangedUnits unchanged
                    && unchanged.units().size() == 1) {
                int end = unchanged.quote().end();
                afterFoundings.put(end, unchanged.units().get(0));
                afterFoundings.put(end + 1, unchanged.units().get(0));
            }
        }
    }

    /**
     * The unit of a figure: the one behind it ("14 chi bộ của Đảng bộ xã A"), the one of the sentence before it, the
     * first one behind a figure at the beginning ("Rộng 5 km2, xã A …"), or the one that the text is about.
     */
    @Nullable
    NamedUnit of(Topic topic, int end) {
        NamedUnit behind = behind(end);
        if (behind != null) {
            return behind;
        }
        if (topic == Topic.SUBORDINATE_UNITS && subject != null && UnitTerm.isCommune(subject.term())) {
            return subject.within().isEmpty() ? null : subject.within().get(0);
        }
        if (subject != null || named) {
            return subject;
        }
        NamedUnit heading = subjects.heading();
        if (heading != null) {
            return mayHave(heading, topic) ? heading : null;
        }
        NamedUnit last = sentence.hasBetween(THIS_IS, end, sentence.to()) ? subjects.lastCommune() : null;
        if (last != null) {
            return last;
        }
        NamedUnit first = topic == Topic.SUBORDINATE_UNITS ? null : firstFrom(end);
        if (first != null) {
            return first;
        }
        boolean size = topic == Topic.AREA
                || topic == Topic.POPULATION
                || topic == Topic.DENSITY
                || topic == Topic.SUBORDINATE_UNITS;
        NamedUnit founded = size ? subjects.founded() : null;
        if (topic == Topic.SUBORDINATE_UNITS) {
            return founded != null && mayHave(founded, topic) ? founded : null;
        }
        return founded != null ? founded : subjects.only();
    }

    /** Whether a unit can have a figure: a commune has no units under it. */
    private static boolean mayHave(NamedUnit unit, Topic topic) {
        return topic != Topic.SUBORDINATE_UNITS || !UnitTerm.isCommune(unit.term());
    }

    /** Reads the words at a place that show the unit, and returns their end, or the place itself. */
    int read(int place) {
        if (place >= bracketEnd && bracketEnd >= 0) {
            bracketEnd = -1;
            subject = beforeBracket;
        }
        if (remarkEnd >= 0 && place >= remarkEnd) {
            remarkEnd = -1;
            subject = beforeRemark;
        } else if (remarkEnd < 0 && bracketEnd < 0 && names.lists().figuresEnd(place) == place) {
            int end = names.lists().bracketEnd(place);
            remarkEnd = end > place ? end : -1;
            beforeRemark = subject;
        }
        NamedUnit inBracket = ofBrackets.get(place);
        if (inBracket != null) {
            bracketEnd = names.lists().figuresEnd(place);
            subject = inBracket;
            return place;
        }
        if (place < listEnd) {
            return place;
        }
        if (isBracketOfOther(place)) {
            beforeBracket = subject;
            bracketEnd = names.lists().figuresEnd(place);
            subject = null;
            named = true;
            return place;
        }
        if (sentence.isOfPerson(place)) {
            FoundUnit ofPerson = names.units().namedUnit(place);
            if (ofPerson != null && !ofPerson.unit().term().isEmpty()) {
                subjects.add(ofPerson.unit());
                return ofPerson.end();
            }
            return place;
        }
        FoundUnits list = names.lists().list(place);
        if (list != null) {
            return meet(place, list);
        }
        FoundUnit unit = names.units().unit(place);
        if (unit != null) {
            meetLevel(place, unit.unit(), unit.end());
            return unit.end();
        }
        int thisPlace = sentence.length(NewsWords.THIS_PLACE, place);
        NamedUnit last = thisPlace == 0 ? null : subjects.lastCommune();
        if (last != null && (place == sentence.from() || isSubject(place + thisPlace))) {
            subject = last;
            named = true;
            return place + thisPlace;
        }
        int spoken = spokenOf(place);
        if (spoken > place) {
            return spoken;
        }
        int singled = ofPredicate(place);
        if (singled > place) {
            return singled;
        }
        int province = province(place);
        if (province > place) {
            subject = NamedUnit.of("", sentence.words(place, province));
            named = true;
            return province;
        }
        int village = village(place);
        if (village > place) {
            subject = null;
            named = true;
            return village;
        }
        int other = otherOrganization(place);
        if (other > place) {
            subject = null;
            named = true;
            return other;
        }
        afterFounding(place);
        return place;
    }

    /**
     * Reads units before the figures, and returns their end. The last one of a list is meant if the others hold it ("huyện
     * B, xã A"); figures in a bracket are about the unit before it.
     */
    private int meet(int place, FoundUnits list) {
        int last = list.units().size() - 1;
        NamedUnit unit = list.units().get(last);
        boolean one = list.units().subList(0, last).stream()
                .allMatch(outer ->
                        !outer.term().isEmpty() && !unit.term().isEmpty() && UnitTerm.holds(outer.term(), unit.term()));
        boolean before = named;
        named = true;
        int end = list.end();
        boolean isBracketed = false;
        for (int i = last; i >= 0; i--) {
            int behind = list.ends().get(i);
            if (names.lists().figuresEnd(behind) > behind) {
                ofBrackets.put(behind, list.units().get(i));
                isBracketed = true;
                end = behind;
            }
        }
        if (end < list.end()) {
            listEnd = list.end();
        }
        if (!isBracketed
                && !one
                && subject != null
                && LEADS_AWAY.contains(sentence.at(bodyBefore(place) - 1).word())) {
            return end;
        }
        if (isBracketed || !one) {
            subject = one ? unit : null;
            beforeBracket = subject;
            return end;
        }
        int body = bodyBefore(place);
        if (sentence.is(place - 1, "nhất") && (subject != null || before)) {
            // "lớn nhất tỉnh A": the unit among whose units the subject is singled out.
            return end;
        }
        if (body == place && isOfPlaceWithin(place)) {
            subject = null;
            return end;
        }
        boolean inner = LEADS_AWAY.contains(sentence.at(body - 1).word())
                && !sentence.endsBefore(FIGURES, body - 1, LONGEST_BODY);
        if (inner && (subject != null || before)) {
            return end;
        }
        if (inner && !isSubject(list.end()) && body == place) {
            named = before;
            return end;
        }
        boolean first = body == sentence.from() || !sentence.at(body - 1).isWord() || isSuperlative(body);
        boolean ofFigure = sentence.endsBefore(FIGURES, body, LONGEST_BODY);
        if (subject != null && !first && !ofFigure && body == place && !isSubject(list.end())) {
            return end;
        }
        subject = unit;
        if (!unit.term().isEmpty() && !isOfFounding(place)) {
            subjects.add(unit);
        }
        return end;
    }

    /** Whether a place is in the words of a founding, whose unit is known to be what the text is about. */
    private boolean isOfFounding(int place) {
        return foundingEnds.floorKey(sentence.at(place).start()) != null
                && sentence.at(place).start()
                        < foundingEnds.floorEntry(sentence.at(place).start()).getValue();
    }

    /** "Xã đông dân nhất là xã A": whether a unit is the one that the words before it single out. */
    private boolean isSuperlative(int place) {
        if (!sentence.is(place - 1, "là")) {
            return false;
        }
        for (int i = place - 2; i >= Math.max(sentence.from(), place - NEAR); i--) {
            if (sentence.is(i, "nhất")) {
                return true;
            }
        }
        return false;
    }

    /** "Trạm y tế xã A": whether the words just before a unit name a place or organization within it. */
    private boolean isOfPlaceWithin(int place) {
        for (int i = place - 1; i >= Math.max(sentence.from(), place - NEAR); i--) {
            if (!sentence.at(i).isWord() && !sentence.at(i).isNumber()) {
                return false;
            }
            boolean ofName = sentence.at(i).isCapital() && sentence.at(i - 1).isCapital();
            if (!ofName && sentence.has(PLACES_WITHIN, i)) {
                return true;
            }
        }
        return false;
    }

    /** "xã", "toàn tỉnh": the unit named before that it means, or the level itself if there is none. */
    private void meetLevel(int place, NamedUnit unit, int end) {
        boolean isPredicate = subject != null && subject.isNamed() && sentence.is(place - 1, "là");
        if (isPredicate || (subject != null && subject.term().equals(unit.term()))) {
            return;
        }
        if (sentence.is(end + 1, "nhất")) {
            subject = null;
            named = true;
            return;
        }
        NamedUnit beside = sentence.is(end, "này") ? names.units().lastNamed(unit.term(), place) : null;
        boolean isNew = sentence.is(end, "mới") || sentence.is(end - 1, "mới");
        NamedUnit founded = isNew ? subjects.lastFounded() : null;
        NamedUnit said = founded != null && founded.term().equals(unit.term()) ? founded : subjects.meant(unit.term());
        NamedUnit meant = beside != null ? beside : said != null ? said : subjects.mentioned(unit.term());
        boolean whole = sentence.is(place - 1, "toàn") || place == sentence.from();
        boolean speaks = isSubject(end) || bodyBefore(place) < place || whole || beside != null;
        if (speaks && (meant != null || whole)) {
            subject = meant != null ? meant : unit;
        }
    }

    /** The unit in the words just behind a figure: "của Đảng bộ xã A"; null if there is none. */
    private @Nullable NamedUnit behind(int end) {
        boolean joined = sentence.is(end, "của") || sentence.is(end, "thuộc") || sentence.is(end, "tại");
        if (!joined) {
            return null;
        }
        int body = end + 1 + (sentence.is(end + 1, "toàn") ? 1 : 0);
        FoundUnit found = names.units().unit(body + sentence.length(NewsWords.BODIES, body));
        if (found == null) {
            return null;
        }
        return found.unit().isNamed()
                ? found.unit()
                : subjects.meant(found.unit().term());
    }

    /** The first unit behind a figure in the sentence; null if it is one of a list, or there is none. */
    private @Nullable NamedUnit firstFrom(int end) {
        if (end < searchedFrom || end > searchedTo) {
            searchedFrom = end;
            searchedTo = end;
            FoundUnits list = null;
            while (list == null
                    && searchedTo < sentence.to()
                    && !sentence.at(searchedTo).isMark(';')) {
                list = sentence.isOfPerson(searchedTo) ? null : names.lists().list(searchedTo);
                searchedTo += list == null ? 1 : 0;
            }
            firstFound = list != null && list.units().size() == 1 ? list.units().get(0) : null;
        }
        return firstFound;
    }

    /** The beginning of the words of the body before a unit; the place itself if there is none. */
    private int bodyBefore(int place) {
        for (int back = LONGEST_BODY; back >= 1; back--) {
            if (sentence.length(NewsWords.BODIES, place - back) == back) {
                return place - back;
            }
        }
        return place;
    }

    /** Whether "có", "gồm" or a similar word follows, with small words between. */
    private boolean isSubject(int end) {
        int afterwards = end + sentence.length(AFTERWARDS, end);
        int from = afterwards + (sentence.at(afterwards).isMark('(') ? 1 : 0);
        boolean measured = sentence.at(from).isNumber()
                && Vocabulary.isMeasure(sentence.at(from + 1).word());
        if (measured) {
            return true;
        }
        for (int i = from; i < from + 4; i++) {
            String word = sentence.at(i).word();
            if (HAS.contains(word)) {
                return true;
            }
            if (!BEFORE_HAS.contains(word)) {
                return false;
            }
        }
        return false;
    }

    /**
     * "Đảng bộ Quân sự tỉnh A", "Bà Rịa-Vũng Tàu có": the end of a name that is no unit with a word for its type, or
     * the place.
     */
    private int otherOrganization(int place) {
        boolean committee =
                sentence.is(place, "đảng") && (sentence.is(place + 1, "bộ") || sentence.is(place + 1, "ủy"));
        if (committee && OTHER_ORGANIZATION.contains(sentence.at(place + 2).word())) {
            int end = place + 3;
            for (int i = end; i < end + NEAR && end == place + 3; i++) {
                FoundUnit unit = names.units().unit(i);
                end = unit == null ? end : unit.end();
            }
            return end;
        }
        int run = sentence.at(place - 1).isCapital() ? place : names.runs().personEnd(place);
        return run > place && !sentence.isCovered(place) && isSubject(run) ? run : place;
    }

    /** "Hà Tĩnh có": the end of the name of a province without its type, with figures behind it; or the place. */
    private int province(int place) {
        boolean behindName = sentence.at(place - 1).isCapital() && place - 1 > sentence.from();
        if (behindName || sentence.isCovered(place) || sentence.has(NewsWords.LEVELS, place - 1)) {
            return place;
        }
        int run = names.runs().personEnd(place);
        boolean away = LEADS_AWAY.contains(sentence.at(place - 1).word()) || sentence.is(place - 1, "sau");
        boolean province = run > place
                && !away
                && NewsWords.isProvince(sentence.lower(place, run))
                && (isSubject(run) || isSuperlative(place));
        return province ? run : place;
    }

    /** "Quế Mỹ rộng": the end of the name alone of a unit that the text is about, with figures behind it; or the place. */
    private int spokenOf(int place) {
        boolean begins =
                sentence.at(place).isCapital() && !sentence.at(place - 1).isCapital() && !sentence.isCovered(place);
        int run = begins ? names.runs().personEnd(place) : place;
        NamedUnit unit = run > place && isSubject(run) ? subjects.named(sentence.words(place, run)) : null;
        if (unit == null) {
            return place;
        }
        subject = unit;
        named = true;
        return run;
    }

    /** "Buôn Đôn là xã có", at the beginning of a clause: the end of a name whose type stands behind it, or the place. */
    private int ofPredicate(int place) {
        boolean begins = place == sentence.from() || sentence.at(place - 1).isMark(',');
        FoundUnit unit = begins ? names.units().ofPredicate(place) : null;
        if (unit == null) {
            return place;
        }
        subject = unit.unit();
        subjects.add(subject);
        named = true;
        return unit.end();
    }

    /** "Tiền An (0,33 km2)": whether figures in a bracket are those of a name that is no unit with its type. */
    private boolean isBracketOfOther(int place) {
        return names.lists().figuresEnd(place) > place
                && sentence.at(place - 1).isCapital()
                && !sentence.isCovered(place - 1);
    }

    /** "ấp Long Sơn": the end of the name of a village, whose figures are not those of the commune; or the place. */
    private int village(int place) {
        int word = sentence.length(VILLAGE, place);
        boolean counted = sentence.at(place - 1).isNumber() || sentence.is(place - 1, "các");
        if (word == 0 || counted || !sentence.at(place + word).isCapital()) {
            return place;
        }
        int run = names.runs().personEnd(place + word);
        int end = run > place + word ? run : place + word + 1;
        boolean placed = sentence.at(end).isMark('(') && names.lists().figuresEnd(end) == end;
        while (placed && end < sentence.to() && !sentence.at(end).isMark(')')) {
            end++;
        }
        return placed ? end + 1 : end;
    }

    /** Sets the founded unit as the subject behind the words of its founding. */
    private void afterFounding(int place) {
        NamedUnit founded = afterFoundings.get(sentence.at(place).start());
        if (founded != null) {
            subject = founded;
            named = true;
        }
    }
}
