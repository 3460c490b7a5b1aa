package vn.donvi.news.statement;

import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Reads the foundings of units from others, and the mergers of units into others.
 *
 * <pre>
 * founding = described    {@link DescribedUnitParser}: "Xã A: toàn bộ xã B và xã C"
 *          | renamed      {@link RenamedUnitParser}: "xã A trở thành phường A"
 *          | joined       {@link JoinedUnitsParser}: "sáp nhập xã B và xã C thành xã A"
 *          | formed       {@link FormedUnitParser}: "Xã A được thành lập trên cơ sở xã B và xã C"
 * </pre>
 */
public final class FoundingParser {
    private static final int TO_BASIS = 40;
    private static final int TO_SUBJECT = 10;
    private static final int LONGEST_TITLE = 6;
    private static final int LONGEST_HEADING = 12;
    private static final PhraseSet FORMED = PhraseSet.of(
            "thành lập, hình thành, sáp nhập, hợp nhất, tổ chức lại, sắp xếp, thành lập mới, ra đời, được lập, gộp, nhập, là kết"
                    + " quả, là kết quả của việc, là kết quả của sự, lấy, vốn là, trước đây là, hợp thành, là sự hợp nhất, là sự hợp nhất"
                    + " của, là sự sáp nhập, là sự sáp nhập của, đi vào hoạt động, chính thức hoạt động, đi vào vận hành, ra mắt, tiền thân"
                    + " là, có tiền thân là, cấu thành, tạo thành, lập, ghép, gom, kết hợp, nâng cấp, nâng lên");
    /** The words of a text about an arrangement of units. */
    private static final PhraseSet ARRANGES = PhraseSet.of(
            "sắp xếp, sáp nhập, hợp nhất, sát nhập, phương án, dự kiến gom, gom lại, thành lập mới, sau nhập");
    /** The labels of the name of a new unit. */
    private static final PhraseSet NEW_UNIT = PhraseSet.of(
            "tên đơn vị mới, đơn vị mới, tên mới, xã mới, phường mới, tên gọi mới, tên gọi, tên xã, tên phường, tên đơn vị, xã, phường");

    private static final PhraseSet THIS_IS = PhraseSet.of(
            "đây là đơn vị hành chính, đây là đơn vị, đây là địa phương, đây là xã, đây là phường, đây là đặc khu, xã này, phường này");

    private final Sentence sentence;
    private final Names names;
    private final Subjects subjects;
    private final FoundingStatements statements;
    private final DescribedUnitParser describedUnits;
    private final RenamedUnitParser renamedUnits;
    private final JoinedUnitsParser joinedUnits;
    private final FormedUnitParser formedUnits;

    public FoundingParser(Sentence sentence, Names names, Subjects subjects) {
        this.sentence = sentence;
        this.names = names;
        this.subjects = subjects;
        this.statements = new FoundingStatements(sentence, subjects);
        this.describedUnits = new DescribedUnitParser(sentence, names, subjects, statements);
        this.renamedUnits = new RenamedUnitParser(sentence, names, statements);
        this.joinedUnits = new JoinedUnitsParser(sentence, names, subjects, statements);
        this.formedUnits = new FormedUnitParser(sentence, names, statements);
    }

    /** States the foundings of the sentence, and remembers the unit that alone is the sentence. */
    public void foundings() {
        if (sentence.hasBetween(ARRANGES, sentence.from(), sentence.to())) {
            subjects.setArranged();
        }
        int labelled = joinedUnits.ofHeading(sentence.from());
        if (labelled == sentence.from()) {
            read();
        }
        NamedUnit own = heading();
        subjects.setHeading(own == null && (isNumberOfItem() || isField()) ? subjects.heading() : own);
    }

    /** "1.": whether the sentence is only the number of an item, of which the next one is the text. */
    private boolean isNumberOfItem() {
        return sentence.at(sentence.from()).isNumber() && sentence.to() - sentence.from() <= 2;
    }

    /** "Phường A - Hà Nội": the unit that alone is the sentence, perhaps with its province; null if there is none. */
    private @Nullable NamedUnit heading() {
        int label = sentence.length(NEW_UNIT, sentence.from());
        int from = sentence.from()
                + (label > 0 && sentence.at(sentence.from() + label).isMark(':') ? label + 1 : 0);
        FoundUnit unit = names.units().namedUnit(from);
        if (unit == null) {
            NamedUnit bare = bareHeading();
            return bare == null ? titleUnit() : bare;
        }
        int at = unit.end();
        boolean joined = sentence.at(at).isMark('-')
                || sentence.at(at).isMark('–')
                || sentence.at(at).isMark(',');
        int place = joined ? names.runs().personEnd(at + 1) : at;
        int end = names.lists().bracketEnd(place > at + 1 ? place : at);
        boolean colon = sentence.at(end).isMark(':');
        end += colon || sentence.at(end).isMark('.') ? 1 : 0;
        return end >= sentence.to() || (colon && isTitle(end)) ? unit.unit() : null;
    }

    /** "1.1. Tổng quan tỉnh Hà Giang trước sáp nhập": the only unit of a title; null if the sentence is none. */
    private @Nullable NamedUnit titleUnit() {
        boolean isShort = sentence.to() - sentence.from() <= LONGEST_HEADING
                && !sentence.at(sentence.to() - 1).isMark('.')
                && !isField();
        NamedUnit only = null;
        for (int i = sentence.from(); isShort && i < sentence.to(); i++) {
            FoundUnit unit = names.units().namedUnit(i);
            if (unit != null && only != null) {
                return null;
            }
            only = unit == null ? only : unit.unit();
            i = unit == null ? i : unit.end() - 1;
        }
        return only;
    }

    /** "Vân Đồn (Quảng Ninh)": the unit of that name that the text is about, or the name alone; null if there is none. */
    private @Nullable NamedUnit bareHeading() {
        int end = names.runs().personEnd(sentence.from());
        String name = sentence.words(sentence.from(), end);
        boolean joined = sentence.at(end).isMark('-') || sentence.at(end).isMark('–');
        int behind = joined ? names.runs().personEnd(end + 1) : names.lists().bracketEnd(end);
        boolean alone = end > sentence.from() && behind >= sentence.to();
        if (!alone || !names.units().isName(sentence.from(), end)) {
            return null;
        }
        NamedUnit known = subjects.named(name);
        return known == null ? NamedUnit.of("", name) : known;
    }

    /** "tra cứu nhanh": whether the words from a place on are few, and neither numbers nor names. */
    private boolean isTitle(int place) {
        boolean words = sentence.to() - place <= LONGEST_TITLE;
        for (int i = place; i < sentence.to(); i++) {
            words &= sentence.at(i).isWord() && (i == place || !sentence.at(i).isCapital());
        }
        return words;
    }

    /** "- Diện tích: 5 km2": whether the sentence is an item of a list below a heading. */
    private boolean isField() {
        int at = sentence.from() + (sentence.at(sentence.from()).isWord() ? 0 : 1);
        for (int i = at; i <= at + LONGEST_TITLE; i++) {
            if (sentence.at(i).isMark(':')) {
                return i > at;
            }
            int bracket = names.lists().bracketEnd(i);
            if (bracket == i && !sentence.at(i).isWord()) {
                return false;
            }
            i = Math.max(i, bracket - 1);
        }
        return false;
    }

    private void read() {
        @Nullable FoundUnit subject = null;
        int subjectFrom = -1;
        boolean founding = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.isCovered(i)) {
                continue;
            }
            FoundUnits here = names.lists().list(i);
            if (here != null) {
                here.units().forEach(subjects::mention);
            }
            int counted = here == null ? i : counted(here, i);
            if (counted > i) {
                subject = null;
                i = counted - 1;
                continue;
            }
            int inner = here == null ? i : inner(here, i);
            int stated = stated(inner);
            if (stated > inner) {
                subject = null;
                i = stated - 1;
                continue;
            }
            if (here != null && subject != null && isOuter(i, here, subject)) {
                i = here.end() - 1;
                continue;
            }
            if (here != null) {
                int last = here.units().size() - 1;
                subject = isOne(here) ? new FoundUnit(here.units().get(last), here.end()) : null;
                subjectFrom = here.units().size() == 1 ? i : here.froms().get(last);
                i = here.end() - 1;
                continue;
            }
            int bracketed = describedUnits.bracketed(i);
            if (bracketed > i) {
                subject = null;
                i = bracketed - 1;
                continue;
            }
            FoundUnit bareUnit = sentence.at(i).isMark(';') ? null : unnamed(i);
            if (bareUnit != null) {
                int described = describedUnits.described(i, bareUnit);
                if (described > i) {
                    subject = null;
                    i = described - 1;
                    continue;
                }
                subject = bareUnit;
                subjectFrom = i;
                i = bareUnit.end() - 1;
                continue;
            }
            int elided = joinedUnits.madeOfThem(i, subject == null ? null : subject.unit());
            if (elided > i) {
                subject = null;
                i = elided - 1;
                continue;
            }
            if (sentence.at(i).isMark(';') && !sentence.is(i + 1, "được")) {
                subject = null;
            }
            int formed = sentence.length(FORMED, i);
            founding |= formed > 0;
            int basis = sentence.length(FoundingWords.ON_THE_BASIS, i);
            boolean joins = basis > 0 && sentence.has(FoundingWords.JOINED, i + basis);
            int out = subject != null && i == subject.end() && founding && sentence.is(i, "từ")
                    ? formedUnits.behindOthers(subjectFrom, subject, i)
                    : i;
            if (out > i) {
                subject = null;
                i = out - 1;
                continue;
            }
            boolean bare = subject != null
                    && (joins
                            || (i == subject.end()
                                    && basis > 0
                                    && (founding || sentence.has(FoundingWords.WHOLE, i + basis))));
            if (formed == 0 && !bare) {
                continue;
            }
            int end = i;
            if (subject != null && i == subject.end()) {
                end = joinedUnits.unites(subjectFrom, subject, i);
            }
            if (end == i && subject != null && isNear(subjectFrom, subject, i)) {
                end = formedUnits.passive(subjectFrom, subject, i, i + formed);
            }
            end = end > i || formed == 0 ? end : formedUnits.active(i, i + formed);
            if (end > i) {
                subject = null;
                i = end - 1;
            }
        }
    }

    /** "4 phường: Tân Định (nhập …); …": reads the founding of the first of those counted; its end, or the place. */
    private int counted(FoundUnits list, int place) {
        int from = list.froms().get(0);
        int verb = list.end() + 1 + sentence.length(FoundingWords.BEFORE_JOINED, list.end() + 1);
        boolean founds = list.units().size() == 1
                && from > place
                && sentence.at(from - 1).isMark(':')
                && sentence.at(list.end()).isMark('(')
                && sentence.has(FoundingWords.JOINED, verb);
        int end = founds
                ? describedUnits.described(from, new FoundUnit(list.units().get(0), list.end()))
                : from;
        return end > from ? end : place;
    }

    /** Reads a founding whose first words are at a place, and returns its end, or the place itself. */
    private int stated(int place) {
        int end = describedUnits.headed(place);
        end = end > place ? end : describedUnits.madeOf(place);
        end = end > place ? end : renamedUnits.turned(place);
        end = end > place ? end : renamedUnits.turnedInTurn(place);
        end = end > place ? end : renamedUnits.raised(place);
        end = end > place ? end : renamedUnits.renamed(place);
        end = end > place ? end : renamedUnits.divided(place);
        end = end > place ? end : renamedUnits.ofSameName(place);
        end = end > place ? end : renamedUnits.countedFrom(place);
        end = end > place ? end : joinedUnits.received(place);
        end = end > place ? end : joinedUnits.wholeOfIt(place);
        end = end > place ? end : joinedUnits.joinedBehind(place);
        return end > place ? end : joinedUnits.joining(place);
    }

    /** Whether a verb is near its unit; behind "được" it may follow other words on a unit that begins a clause. */
    private boolean isNear(int subjectFrom, FoundUnit subject, int verb) {
        boolean begins = subjectFrom == sentence.from()
                || !sentence.at(subjectFrom - 1).isWord()
                || statements.isParty(subjectFrom - 2);
        int reach = names.lists().figuresEnd(subject.end());
        boolean far = sentence.is(verb - 1, "được") || sentence.has(FoundingWords.ON_THE_BASIS, verb);
        return verb - reach <= (begins && far ? TO_BASIS : TO_SUBJECT);
    }

    /** "thuộc huyện B", "trực thuộc Đảng bộ huyện B": whether the units at a place are those around another one. */
    private boolean isOuter(int place, FoundUnits units, FoundUnit subject) {
        int before = statements.isParty(place - 2) ? place - 3 : place - 1;
        boolean within = sentence.is(before, "của") || sentence.is(before, "ở") || sentence.is(before, "tại");
        return sentence.is(before, "thuộc")
                || (within
                        && Terms.holds(
                                units.units().get(0).term(), subject.unit().term()));
    }

    /** "Tại huyện Y, xã X và xã Z": the beginning of the first unit of a list that does not hold the last one. */
    private int inner(FoundUnits list, int place) {
        int last = list.units().size() - 1;
        String term = list.units().get(last).term();
        int first = 0;
        while (first < last && Terms.holds(list.units().get(first).term(), term)) {
            first++;
        }
        return first == 0 ? place : names.lists().behind(list.ends().get(first - 1));
    }

    /** Whether a list means one unit, which may follow those around it: "Tại huyện Y, xã X". */
    private static boolean isOne(FoundUnits list) {
        int last = list.units().size() - 1;
        String term = list.units().get(last).term();
        return list.units().subList(0, last).stream().allMatch(unit -> Terms.holds(unit.term(), term));
    }

    /** "Xã hợp nhất từ …", "Phường này được thành lập …": the unit named before, at the beginning of a clause; or null. */
    private @Nullable FoundUnit unnamed(int place) {
        boolean begins = place == sentence.from()
                || sentence.at(place - 1).isMark(',')
                || sentence.at(place - 1).isMark(';');
        int thisPlace =
                begins ? Math.max(sentence.length(NewsWords.THIS_PLACE, place), sentence.length(THIS_IS, place)) : 0;
        NamedUnit last = thisPlace == 0 ? null : subjects.lastCommune();
        if (last != null) {
            return new FoundUnit(last, place + thisPlace);
        }
        FoundUnit predicate = begins ? names.units().ofPredicate(place) : null;
        if (predicate != null) {
            subjects.add(predicate.unit());
            return predicate;
        }
        FoundUnit unit = begins ? names.units().unit(place) : null;
        NamedUnit meant = unit == null || unit.unit().isNamed()
                ? null
                : subjects.meant(unit.unit().term());
        if (unit == null || meant == null) {
            return null;
        }
        int end = unit.end() + (sentence.is(unit.end(), "này") || sentence.is(unit.end(), "mới") ? 1 : 0);
        return new FoundUnit(meant, end);
    }
}
