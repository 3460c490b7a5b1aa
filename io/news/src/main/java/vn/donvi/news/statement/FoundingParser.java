package vn.donvi.news.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.name.NameForm;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.announcement.Stage;
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
 * founding = unit [ words ] formed { words } basis parts      "Xã A được thành lập trên cơ sở …", "xã A ra đời sau khi …"
 *          | formed [ "Đảng bộ" ] unit { words } basis parts  "thành lập xã A trên cơ sở …"
 *          | joined parts outcome                             "sáp nhập xã B và xã C thành xã A"
 *          | parts [ words ] joined [ parts ] outcome         "hai xã B và C hợp nhất thành xã A", "xã B nhập vào xã A"
 *          | unit ":" parts | unit "gồm" parts                "Xã A: toàn bộ xã B và xã C"
 *          | unit "(" parts joined ")"
 *          | unit "do" parts joined "thành"
 *          | unit as a heading, and below it joined parts
 *          | parts "nay là" unit
 *          | unit "tiếp nhận" parts                           a merger
 *          | unit becomes unit                                "xã A trở thành phường cùng tên", "phường A thay cho xã A"
 * outcome  = [ "để" ] "thành" unit | ", lấy tên là" unit | "," unit verb | "vào" unit [ "thành" unit ]
 * basis    = "trên cơ sở" | "từ" | "bởi" | "sau khi" | …
 * </pre>
 */
public final class FoundingParser {
    private static final int TO_BASIS = 40;
    private static final int TO_SUBJECT = 10;
    private static final int LONGEST_UNIT = 12;
    private static final PhraseSet FORMED = PhraseSet.of(
            "thành lập, hình thành, sáp nhập, hợp nhất, tổ chức lại, sắp xếp, thành lập mới, ra đời, được lập, gộp, nhập, là kết"
                    + " quả, là kết quả của việc, là kết quả của sự, lấy, vốn là, trước đây là, hợp thành, là sự hợp nhất, là sự hợp nhất"
                    + " của, là sự sáp nhập, là sự sáp nhập của, đi vào hoạt động, chính thức hoạt động, đi vào vận hành, ra mắt, tiền thân"
                    + " là, có tiền thân là, cấu thành, tạo thành");
    private static final PhraseSet JOINED = PhraseSet.of(
            "nhập, sáp nhập, hợp nhất, sắp xếp, sát nhập, gộp, nhập lại, sáp nhập lại, hợp nhất lại, gộp lại, hợp, nhập chung, sáp nhập chung, hợp nhất chung, chuyển nhập, về chung một mái nhà, gộp chung, về chung một nhà, về một mối, về chung mái nhà,"
                    + " điều chỉnh nhập, điều chỉnh");
    private static final PhraseSet UNITES = PhraseSet.of("hợp nhất");
    private static final PhraseSet BEFORE_JOINED =
            PhraseSet.of("được, đã, đã được, sẽ, sẽ được, vừa, chính thức, cùng, đều được,"
                    + " chính thức được, vừa được, tiến hành, thực hiện, dự kiến, dự kiến sẽ, dự kiến được");
    private static final PhraseSet BASIS = PhraseSet.of(
            "trên cơ sở, trên nền tảng, trên nền, dựa trên, từ, bởi, sau khi, sau khi thực hiện, do, từ việc, của việc");
    private static final PhraseSet ON_THE_BASIS = PhraseSet.of("trên cơ sở");
    private static final PhraseSet RESULT = PhraseSet.of(
            "là kết quả, là kết quả của việc, là kết quả của sự, vốn là, trước đây là, là sự hợp nhất, là sự hợp nhất của, là sự sáp"
                    + " nhập, là sự sáp nhập của, tiền thân là, có tiền thân là");
    private static final PhraseSet TAKES = PhraseSet.of("lấy");
    private static final PhraseSet FOUND = PhraseSet.of("thành lập, hình thành");
    private static final PhraseSet NEW_UNIT = PhraseSet.of(
            "xã mới, phường mới, thị trấn mới, đặc khu mới, tỉnh mới, thành phố mới, đơn vị hành chính mới, đơn vị mới, một xã mới, một"
                    + " phường mới, một đơn vị hành chính mới, một đơn vị hành chính, một đơn vị, một xã, một phường, một tỉnh mới, đơn vị hành"
                    + " chính cấp xã mới, một đơn vị mới, một thị trấn mới, huyện mới, quận mới, thị xã mới");
    private static final PhraseSet NEW_NAME = PhraseSet.of(
            "có tên gọi là, lấy tên gọi là, lấy tên là, lấy tên, và lấy tên là, với tên gọi là, với tên gọi, với tên là, có tên là,"
                    + " có tên, mang tên, mang tên gọi, mang tên mới, tên là, tên gọi là, gọi là, là, với tên, với tên mới, với tên mới là, với tên gọi"
                    + " mới, với tên gọi mới là, có tên gọi, có tên gọi mới là, lấy tên mới là, tên mới là, đặt tên là, đặt tên, dự kiến lấy tên là, dự kiến lấy tên, dự kiến có tên là, dự kiến có tên gọi là, dự kiến mang tên, và đặt tên là,"
                    + " tên gọi mới là, và lấy tên, lấy tên gọi, mang tên là");
    private static final PhraseSet BECOMES = PhraseSet.of(
            "thành, thành lập, lập thành, để lập, để thành lập, để thành, để hình thành,"
                    + " hình thành, tạo thành, để lập thành, để tạo thành, lập, lại thành, lập nên, và lập nên, để lập nên, và thành lập, và lập thành, thành lập nên");
    private static final PhraseSet INTO = PhraseSet.of(
            "vào, về, để nhập vào, để sáp nhập vào, để hợp nhất vào, nhập vào, sáp nhập vào, nhập về, sáp nhập về, về nhập vào, vào với");
    private static final PhraseSet TURNS_INTO = PhraseSet.of(
            "trở thành, được nâng cấp thành, nâng cấp thành, được nâng lên thành, nâng lên thành, nay là, được đổi tên thành, đổi tên"
                    + " thành, chuyển thành, được chuyển thành, nay đổi tên thành");
    private static final PhraseSet RENAMES = PhraseSet.of("đổi tên, chuyển");
    private static final PhraseSet REPLACES = PhraseSet.of("thay cho, thay thế");
    /** The words between several units of before and the one of today. */
    private static final PhraseSet NOW = PhraseSet.of(
            "nay là, nay thành, hiện nay là, bây giờ là, nay thuộc, nay trở thành, nay là địa bàn, nay đã là, đã trở thành, trở thành");

    private static final PhraseSet SAME_NAME = PhraseSet.of("cùng tên, mang tên cũ");
    private static final PhraseSet RECEIVES = PhraseSet.of("tiếp nhận, sáp nhập thêm, nhập thêm, nhận thêm");
    private static final PhraseSet WHOLE = PhraseSet.of("toàn bộ, nguyên trạng, một phần, phần còn lại");
    private static final PhraseSet CONSISTS = PhraseSet.of("gồm, bao gồm, mới gồm, mới bao gồm, gồm có");
    private static final PhraseSet THIS_IS = PhraseSet.of(
            "đây là đơn vị hành chính, đây là đơn vị, đây là địa phương, đây là xã, đây là phường, đây là đặc khu, xã này, phường này");
    private static final PhraseSet NEGATIONS = PhraseSet.of("không, chưa, phản đối, thôi, bác, đừng");
    private static final PhraseSet PLANNED =
            PhraseSet.of("dự kiến, đề xuất, kiến nghị, phương án, dự thảo, lấy ý kiến");
    private static final PhraseSet DECIDED = PhraseSet.of("thông qua, quyết định, nghị quyết, quyết nghị, ban hành");

    private final Sentence sentence;
    private final Names names;
    private final Subjects subjects;
    /** The ends of the parts read last behind and before which there is no verb: what is in them has none either. */
    private int withoutVerb;

    private int withoutOutcome;
    /** The place of the first word for a plan, searched for once; -1 before. */
    private int plannedFrom = -1;

    public FoundingParser(Sentence sentence, Names names, Subjects subjects) {
        this.sentence = sentence;
        this.names = names;
        this.subjects = subjects;
    }

    /** States the foundings of the sentence, and remembers the unit that alone is the sentence. */
    public void foundings() {
        read();
        subjects.setHeading(isNumberOfItem() ? subjects.heading() : heading());
    }

    /** "1.": whether the sentence is only the number of an item, of which the next one is the text. */
    private boolean isNumberOfItem() {
        return sentence.at(sentence.from()).isNumber() && sentence.to() - sentence.from() <= 2;
    }

    /** "Phường A - Hà Nội": the unit that alone is the sentence, perhaps with its province; null if there is none. */
    private @Nullable NamedUnit heading() {
        FoundUnit unit = names.units().namedUnit(sentence.from());
        if (unit == null) {
            return null;
        }
        int at = unit.end();
        boolean joined = sentence.at(at).isMark('-')
                || sentence.at(at).isMark('–')
                || sentence.at(at).isMark(',');
        int place = joined ? names.runs().personEnd(at + 1) : at;
        int end = place > at + 1 ? place : at;
        end += sentence.at(end).isMark(':') || sentence.at(end).isMark('.') ? 1 : 0;
        return end >= sentence.to() ? unit.unit() : null;
    }

    private void read() {
        @Nullable FoundUnit subject = null;
        int subjectFrom = -1;
        boolean founding = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (sentence.isCovered(i)) {
                continue;
            }
            int stated = stated(i);
            if (stated > i) {
                subject = null;
                i = stated - 1;
                continue;
            }
            FoundUnits here = names.lists().list(i);
            if (here != null && subject != null && isOuter(i)) {
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
            FoundUnit bareUnit = sentence.at(i).isMark(';') ? null : unnamed(i);
            if (bareUnit != null) {
                subject = bareUnit;
                subjectFrom = i;
                i = bareUnit.end() - 1;
                continue;
            }
            if (sentence.at(i).isMark(';') && !sentence.is(i + 1, "được")) {
                subject = null;
            }
            int formed = sentence.length(FORMED, i);
            founding |= formed > 0;
            int basis = sentence.length(ON_THE_BASIS, i);
            boolean joins = basis > 0 && sentence.has(JOINED, i + basis);
            boolean bare = subject != null
                    && (joins || (i == subject.end() && basis > 0 && (founding || sentence.has(WHOLE, i + basis))));
            if (formed == 0 && !bare) {
                continue;
            }
            int end = i;
            if (subject != null && i == subject.end() && sentence.has(UNITES, i)) {
                end = unites(subjectFrom, subject, i);
            }
            if (end == i && subject != null && isNear(subjectFrom, subject, i)) {
                end = passive(subjectFrom, subject, i, i + formed);
            }
            end = end > i || formed == 0 ? end : active(i, i + formed);
            if (end > i) {
                subject = null;
                i = end - 1;
            }
        }
    }

    /** Reads a founding whose first words are at a place, and returns its end, or the place itself. */
    private int stated(int place) {
        int end = headed(place);
        end = end > place ? end : madeOf(place);
        end = end > place ? end : turned(place);
        end = end > place ? end : received(place);
        end = end > place ? end : joinedBehind(place);
        return end > place ? end : joining(place);
    }

    /** Whether a verb is near its unit; behind "được" it may follow other words on a unit that begins a clause. */
    private boolean isNear(int subjectFrom, FoundUnit subject, int verb) {
        boolean begins =
                subjectFrom == sentence.from() || !sentence.at(subjectFrom - 1).isWord() || isParty(subjectFrom - 2);
        int reach = names.lists().figuresEnd(subject.end());
        boolean far = sentence.is(verb - 1, "được") || sentence.has(ON_THE_BASIS, verb);
        return verb - reach <= (begins && far ? TO_BASIS : TO_SUBJECT);
    }

    /** "thuộc huyện B", "trực thuộc Đảng bộ huyện B": whether the units at a place are those around another one. */
    private boolean isOuter(int place) {
        return sentence.is(isParty(place - 2) ? place - 3 : place - 1, "thuộc");
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

    /** "Xã A: toàn bộ xã B và xã C", "Xã A: Sáp nhập các xã B, C", "xã A gồm toàn bộ các xã B, C": the end, or the place. */
    private int headed(int place) {
        FoundUnit unit = names.units().namedUnit(place);
        if (unit == null) {
            return place;
        }
        int at = unit.end();
        boolean bracket = sentence.at(at).isMark('(');
        boolean colon = bracket || sentence.at(at).isMark(':');
        int from = at + (colon ? 1 : 0);
        from += bracket ? sentence.length(BEFORE_JOINED, from) : 0;
        int consists = sentence.length(CONSISTS, from);
        from += consists;
        boolean verb = colon && sentence.has(JOINED, from);
        int count = sentence.at(from).isNumber() || sentence.is(from, "các") ? 1 : 0;
        boolean whole = sentence.has(WHOLE, from + count);
        if ((!colon || !(verb || whole)) && consists == 0 && !bracket) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(from);
        int joinedIn = bracket && !verb ? sentence.length(JOINED, end + sentence.length(BEFORE_JOINED, end)) : 0;
        if (joinedIn > 0) {
            verb = true;
            end += sentence.length(BEFORE_JOINED, end) + joinedIn;
            end += sentence.is(end, "lại") ? 1 : 0;
        }
        boolean enough = parts.found().size() > (whole ? 0 : 1);
        boolean open = bracket && (!sentence.at(end).isMark(')') || !(verb || whole || consists > 0));
        boolean level = verb ? noneHolds(unit.unit(), parts) : sameLevel(unit.unit(), parts);
        if (!enough || open || sentence.has(INTO, end) || !parts.fit(unit.unit()) || !level) {
            return place;
        }
        return state(place, unit, parts, end);
    }

    private static boolean sameLevel(NamedUnit unit, PartsParser parts) {
        return noneHolds(unit, parts)
                && parts.found().stream().noneMatch(part -> part.unit().term().isEmpty());
    }

    /** Whether no part is a unit of a level above that of a unit. */
    private static boolean noneHolds(NamedUnit unit, PartsParser parts) {
        boolean isProvince = unit.term().equals("thành phố")
                && NewsWords.isProvince(NameForm.normal(unit.name()).toLowerCase(Locale.ROOT));
        return !unit.term().isEmpty()
                && (isProvince
                        || parts.found().stream()
                                .noneMatch(part -> Terms.holds(part.unit().term(), unit.term())));
    }

    /** "Xã A do xã B và xã C sáp nhập thành": the end, or the place. */
    private int madeOf(int place) {
        FoundUnit unit = names.units().namedUnit(place);
        if (unit == null || !sentence.is(unit.end(), "do")) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(unit.end() + 1);
        int joined = sentence.length(JOINED, end);
        int becomes = end + joined + (sentence.is(end + joined, "mà") ? 1 : 0);
        if (parts.found().size() < 2 || joined == 0 || !parts.fit(unit.unit())) {
            return place;
        }
        return state(place, unit, parts, becomes + sentence.length(BECOMES, becomes));
    }

    /** "Xã A trở thành phường cùng tên", "phường A thay cho xã A", "đổi tên xã A thành xã B": the end, or the place. */
    private int turned(int place) {
        int renames = sentence.length(RENAMES, place);
        FoundUnit first = names.units().namedUnit(place + renames);
        if (first == null) {
            return place;
        }
        int replaces = renames > 0 ? 0 : sentence.length(REPLACES, first.end());
        int turns = sentence.length(TURNS_INTO, first.end());
        turns = turns == 0 && sentence.is(first.end(), "thành") && renames > 0 ? 1 : turns;
        if (replaces + turns == 0) {
            return place;
        }
        int at = first.end() + replaces + turns;
        FoundUnit second = names.units().unit(at);
        if (second == null) {
            return place;
        }
        int same = second.unit().isNamed() ? 0 : sentence.length(SAME_NAME, second.end());
        NamedUnit other =
                same > 0 ? NamedUnit.of(second.unit().term(), first.unit().name()) : second.unit();
        if (!other.isNamed()
                || Terms.holds(other.term(), first.unit().term())
                || Terms.holds(first.unit().term(), other.term())) {
            return place;
        }
        NamedUnit formed = replaces > 0 ? first.unit() : other;
        Founding.Part part = Founding.Part.of(replaces > 0 ? other : first.unit());
        int end = second.end() + same;
        sentence.cover(place, end);
        return state(place, formed, false, false, List.of(part), end);
    }

    private static boolean isSame(NamedUnit one, NamedUnit other) {
        return one.term().equals(other.term()) && one.name().equals(other.name());
    }

    /** "Xã A tiếp nhận nguyên trạng xã B", "Xã A nhập ba xã A, B và C": the end, or the place. */
    private int received(int place) {
        FoundUnit unit = names.units().namedUnit(place);
        int receives = unit == null ? 0 : sentence.length(RECEIVES, unit.end());
        int joins = unit == null || receives > 0 ? 0 : sentence.length(JOINED, unit.end());
        if (unit == null || receives + joins == 0) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(unit.end() + receives + joins);
        if (joins > 0) {
            boolean itself = parts.found().stream().anyMatch(part -> isSame(part.unit(), unit.unit()));
            boolean formed =
                    itself && parts.found().size() > 1 && !sentence.has(INTO, end) && result(end, parts) == null;
            return formed ? state(place, unit, parts, end) : place;
        }
        if (parts.found().isEmpty() || !sameLevel(unit.unit(), parts) || !parts.fit(unit.unit())) {
            return place;
        }
        sentence.cover(place, unit.end());
        parts.cover(place, end);
        return state(place, unit.unit(), false, true, parts.found(), end);
    }

    /** "các xã A và B sáp nhập thành xã C", "xã A được nhập vào xã B": the end, or the place. */
    private int joinedBehind(int place) {
        boolean party = isParty(place) || isParty(place + 1);
        boolean from = sentence.is(place, "từ") && !sentence.is(place + 1, "ngày");
        if (!party && !from && !sentence.has(WHOLE, place) && names.lists().groupOfUnitsOnly(place) == null) {
            return place;
        }
        if (place < withoutVerb) {
            return place;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(place);
        if (parts.found().isEmpty()) {
            return place;
        }
        int now = parts.found().size() > 1 ? sentence.length(NOW, end) : 0;
        FoundUnit today = now == 0 ? null : names.units().namedUnit(end + now);
        if (today != null && parts.fit(today.unit())) {
            parts.cover(place, end);
            sentence.cover(end, today.end());
            return state(place, today.unit(), party, false, parts.found(), today.end());
        }
        int verb = end + (sentence.at(end).isMark(',') ? 1 : 0);
        int before = sentence.length(BEFORE_JOINED, verb);
        int joined = sentence.length(JOINED, verb + before);
        if (joined == 0) {
            withoutVerb = end;
            return place;
        }
        int after = verb + before + joined;
        after += sentence.length(WHOLE, after);
        if (sentence.is(after, "với") || sentence.is(after, "cùng")) {
            after = parts.read(after);
        }
        int last = outcome(place, verb, parts, after, party, from);
        withoutVerb = last > place ? withoutVerb : end;
        return last;
    }

    private boolean isParty(int place) {
        return sentence.is(place, "đảng") && sentence.is(place + 1, "bộ");
    }

    private int joining(int verb) {
        int joined = sentence.length(JOINED, verb);
        boolean within = verb < withoutOutcome;
        if (joined == 0 || within || sentence.is(verb - 1, "sáp") || sentence.is(verb + joined, "vào")) {
            return verb;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(verb + joined, true);
        if (parts.found().isEmpty()) {
            return verb;
        }
        int last = outcome(verb, verb, parts, end, false, true);
        last = last > verb ? last : underHeading(verb, parts, end);
        withoutOutcome = last > verb ? withoutOutcome : end;
        return last;
    }

    /** "Phường A" as a heading, and below it "Sáp nhập phường B, C.": the end, or the verb. */
    private int underHeading(int verb, PartsParser parts, int end) {
        NamedUnit heading = subjects.heading();
        boolean whole = verb == sentence.from()
                && (end >= sentence.to() || sentence.at(end).isMark('.'));
        if (heading == null
                || !whole
                || parts.found().size() < 2
                || !sameLevel(heading, parts)
                || !parts.fit(heading)) {
            return verb;
        }
        parts.cover(verb, end);
        return state(verb, heading, false, false, parts.found(), end);
    }

    /**
     * Reads what the parts became, and returns the end, or {@code place} if the words do not say it.
     *
     * @param subjectMayFollow whether the unit may stand behind a comma with a verb of its own
     */
    private int outcome(int place, int verb, PartsParser parts, int after, boolean party, boolean subjectMayFollow) {
        int into = sentence.length(INTO, after);
        if (into > 0) {
            return merger(place, verb, parts, after + into, party);
        }
        FoundUnit unit = result(after, parts);
        int comma = sentence.at(after).isMark(',') ? 1 : 0;
        if (unit == null && subjectMayFollow && comma > 0) {
            int body = isParty(after + comma) ? 2 : 0;
            FoundUnit behind = names.units().namedUnit(after + comma + body);
            unit = behind != null && parts.found().size() > 1 && sentence.has(PartsParser.SPEAKS_OF_UNIT, behind.end())
                    ? behind
                    : null;
        }
        if (unit == null || !parts.fit(unit.unit()) || isDenied(verb)) {
            return place;
        }
        parts.cover(place, after);
        sentence.cover(after, unit.end());
        return state(place, unit.unit(), party(unit), false, parts.found(), unit.end());
    }

    /** "… vào xã B", "… vào xã B thành xã C": the end, or the place. */
    private int merger(int place, int verb, PartsParser parts, int at, boolean party) {
        int body = isParty(at) ? 2 : 0;
        FoundUnit host = names.units().namedUnit(at + body);
        if (host == null || !parts.fit(host.unit()) || isDenied(verb)) {
            return place;
        }
        FoundUnit unit = result(host.end(), parts);
        if (unit != null) {
            parts.add(host.unit());
            parts.cover(place, at);
            sentence.cover(at, unit.end());
            return state(place, unit.unit(), party(unit), false, parts.found(), unit.end());
        }
        if (!sameLevel(host.unit(), parts)) {
            return place;
        }
        parts.cover(place, at);
        sentence.cover(at, host.end());
        int end = state(place, host.unit(), party || body > 0, true, parts.found(), host.end());
        return another(end, verb, party);
    }

    /** ", xã C vào xã D" behind a merger: reads it with those behind it, and returns the end, or the place itself. */
    private int another(int place, int verb, boolean party) {
        boolean joined = sentence.at(place).isMark(',') || sentence.at(place).isMark(';') || sentence.is(place, "và");
        int from = place + 1 + (sentence.is(place + 1, "và") ? 1 : 0);
        PartsParser parts = new PartsParser(sentence, names);
        int end = joined ? parts.read(from) : place;
        int into = parts.found().isEmpty() ? 0 : sentence.length(INTO, end);
        int last = into == 0 ? from : merger(from, verb, parts, end + into, party);
        return last > from ? last : place;
    }

    /** "Phường hợp nhất phường A, xã B và xã C": the end, or the verb. */
    private int unites(int subjectFrom, FoundUnit subject, int verb) {
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(verb + sentence.length(UNITES, verb));
        boolean open = sentence.has(INTO, end) || sentence.has(JOINED, end) || result(end, parts) != null;
        if (parts.found().size() < 2 || open || !sameLevel(subject.unit(), parts) || !parts.fit(subject.unit())) {
            return verb;
        }
        sentence.cover(subjectFrom, subject.end());
        parts.cover(verb, end);
        return state(subjectFrom, subject.unit(), false, false, parts.found(), end);
    }

    private int passive(int subjectFrom, FoundUnit subject, int verb, int place) {
        boolean result = sentence.has(RESULT, verb);
        boolean takes = sentence.has(TAKES, verb);
        boolean own = result || (takes && sentence.has(WHOLE, place));
        int basis = own ? place : takes ? -1 : basis(place);
        if (basis < 0 || isDenied(verb)) {
            return verb;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.readAll(own ? basis : basis + sentence.length(BASIS, basis));
        if (parts.found().isEmpty() || !parts.fit(subject.unit()) || isCondition(subject.end(), verb)) {
            return verb;
        }
        int from = party(subjectFrom) ? subjectFrom - 2 : subjectFrom;
        sentence.coverWords(from, place);
        sentence.cover(subjectFrom, subject.end());
        parts.cover(basis, end);
        return state(from, subject.unit(), party(subjectFrom), false, parts.found(), end);
    }

    /** "xã A sau khi sáp nhập": whether the words between show that the units behind did not form the unit. */
    private boolean isCondition(int from, int verb) {
        for (int i = from; i < verb; i++) {
            if (sentence.is(i, "khi") || sentence.is(i, "sau") || sentence.is(i, "trước")) {
                return true;
            }
        }
        return false;
    }

    private int active(int verb, int place) {
        int at = place + (sentence.is(place, "mới") ? 1 : 0);
        boolean party = isParty(at);
        FoundUnit unit = names.units().namedUnit(party ? at + 2 : at);
        if (unit == null) {
            return verb;
        }
        int basis = basis(unit.end());
        if (basis < 0 || isDenied(verb)) {
            return verb;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.readAll(basis + sentence.length(BASIS, basis));
        if (parts.found().isEmpty() || !parts.fit(unit.unit())) {
            return verb;
        }
        sentence.cover(verb, unit.end());
        parts.cover(basis, end);
        return state(verb, unit.unit(), party, false, parts.found(), end);
    }

    /**
     * "thành xã C", ", lấy tên là xã C", "thành xã mới có tên gọi là C": the unit that parts became; null if the words at a
     * place do not say it.
     */
    private @Nullable FoundUnit result(int place, PartsParser parts) {
        int start = place + (sentence.at(place).isMark(',') ? 1 : 0);
        start += sentence.is(start, "lại") && !sentence.has(BECOMES, start) ? 1 : 0;
        int verbEnd = start + sentence.length(BECOMES, start);
        int kind = sentence.length(NEW_UNIT, verbEnd);
        boolean mark = sentence.at(verbEnd + kind).isMark(',')
                || sentence.at(verbEnd + kind).isMark(':');
        int called = verbEnd + kind + (kind > 0 && mark ? 1 : 0);
        int calling = sentence.length(NEW_NAME, called);
        int name = calling > 0 ? called + calling : verbEnd;
        name += isParty(name) ? 2 : 0;
        boolean only = called == start && sentence.is(name - 1, "là") && calling == 1;
        if (name == start || only) {
            return null;
        }
        FoundUnit unit = names.units().namedUnit(name);
        return unit != null || kind + calling == 0
                ? unit
                : nameOnly(sentence.lower(verbEnd, verbEnd + kind), name, parts);
    }

    /** "thành xã mới mang tên C", "lấy tên là C": the unit of the type that the words or the parts show; or null. */
    private @Nullable FoundUnit nameOnly(String newUnit, int name, PartsParser parts) {
        String term = Terms.in(newUnit).orElse(parts.term());
        FoundUnits named = term.isEmpty() ? null : names.lists().namesOf(term, name);
        return named == null || named.units().size() != 1
                ? null
                : new FoundUnit(named.units().get(0), named.end());
    }

    /** Whether the founding is that of the party organisation of a unit, whose words end here. */
    private boolean party(FoundUnit unit) {
        for (int back = 1; back <= LONGEST_UNIT; back++) {
            if (sentence.is(unit.end() - back, "bộ") && sentence.is(unit.end() - back - 1, "đảng")) {
                return true;
            }
            if (sentence.is(unit.end() - back, "thành")) {
                return false;
            }
        }
        return false;
    }

    private int state(int from, FoundUnit unit, PartsParser parts, int end) {
        boolean party = party(from);
        int start = party ? from - 2 : from;
        sentence.cover(start, unit.end());
        parts.cover(unit.end(), end);
        return state(start, unit.unit(), party, false, parts.found(), end);
    }

    private int state(int from, NamedUnit unit, boolean party, boolean enlarged, List<Founding.Part> parts, int end) {
        subjects.addFounded(unit);
        Stage stage = plannedFrom() < end ? Stage.PLANNED : Stage.ACTUAL;
        sentence.add(new Founding(sentence.quote(from, end), unit, party, enlarged, stage, parts));
        return end;
    }

    /** The place of the first word for a plan in the sentence, of which no decision is told; its end if there is none. */
    private int plannedFrom() {
        if (plannedFrom < 0) {
            plannedFrom =
                    sentence.hasBetween(DECIDED, sentence.from(), sentence.to()) ? sentence.to() : sentence.from();
            while (plannedFrom < sentence.to() && !sentence.has(PLANNED, plannedFrom)) {
                plannedFrom++;
            }
        }
        return plannedFrom;
    }

    private boolean party(int unitFrom) {
        return isParty(unitFrom - 2);
    }

    /** "không sáp nhập xã A": whether the text denies the change. A word with a capital is of a name. */
    private boolean isDenied(int verb) {
        for (int i = Math.max(sentence.from(), verb - 3); i <= verb; i++) {
            boolean ofName = sentence.at(i).isCapital() && i > sentence.from();
            if (!ofName && sentence.has(NEGATIONS, i)) {
                return true;
            }
        }
        return false;
    }

    /** The place of the basis after a place, in the same clause; -1 if there is none. */
    private int basis(int place) {
        for (int i = place; i < Math.min(sentence.to(), place + TO_BASIS); i++) {
            if (sentence.at(i).isMark(';') || sentence.at(i).isMark('.') || sentence.has(FOUND, i)) {
                return -1;
            }
            boolean date = sentence.is(i, "từ")
                    && (sentence.is(i + 1, "ngày")
                            || sentence.is(i + 1, "năm")
                            || sentence.at(i + 1).isNumber());
            boolean counted = sentence.at(i + 1).isNumber()
                    && (sentence.has(NewsWords.LEVELS, i + 2)
                            || sentence.has(PartsParser.COUNTED, i + 2)
                            || isParty(i + 2));
            if (sentence.has(BASIS, i) && (!date || counted)) {
                return i;
            }
        }
        return -1;
    }
}
