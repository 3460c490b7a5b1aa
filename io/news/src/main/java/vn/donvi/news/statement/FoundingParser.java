package vn.donvi.news.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.name.Subjects;
import vn.donvi.news.prose.NewsWords;
import vn.donvi.news.prose.Sentence;

/**
 * Reads the foundings of units from others.
 *
 * <pre>
 * founding = unit [ words ] "được" formed { words } basis parts          "Xã A được thành lập trên cơ sở sáp nhập …"
 *          | formed [ "Đảng bộ" ] unit { words } basis parts             "thành lập xã A trên cơ sở …"
 *          | joined parts [ "vào" unit ] "thành" unit                    "sáp nhập xã B và xã C thành xã A"
 * basis    = "trên cơ sở" | "từ" | "bởi"
 * </pre>
 */
public final class FoundingParser {
    private static final int TO_BASIS = 40;
    private static final int TO_SUBJECT = 10;
    private static final int LONGEST_UNIT = 12;
    private static final PhraseSet FORMED = PhraseSet.of(
            "thành lập, hình thành, sáp nhập, hợp nhất, tổ chức lại, sắp xếp, thành lập mới, ra đời, được lập");
    private static final PhraseSet JOINED = PhraseSet.of("nhập, sáp nhập, hợp nhất, sắp xếp");
    private static final PhraseSet BASIS = PhraseSet.of("trên cơ sở, dựa trên, từ, bởi");
    private static final PhraseSet ON_THE_BASIS = PhraseSet.of("trên cơ sở");
    private static final PhraseSet FOUND = PhraseSet.of("thành lập, hình thành");
    private static final PhraseSet NEW_UNIT = PhraseSet.of(
            "xã mới, phường mới, thị trấn mới, đặc khu mới, đơn vị hành chính mới, đơn vị mới, một xã mới, một phường mới, một đơn vị"
                    + " hành chính mới");
    private static final PhraseSet NEW_NAME = PhraseSet.of(
            "có tên gọi là, lấy tên gọi là, lấy tên là, và lấy tên là, với tên gọi là, với tên là, có tên là, tên là, là");

    private final Sentence sentence;
    private final Names names;
    private final Subjects subjects;

    public FoundingParser(Sentence sentence, Names names, Subjects subjects) {
        this.sentence = sentence;
        this.names = names;
        this.subjects = subjects;
    }

    /** States the foundings of the sentence. */
    public void foundings() {
        @Nullable FoundUnit subject = null;
        int subjectFrom = -1;
        boolean founding = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            FoundUnits here = names.lists().list(i);
            if (here != null) {
                int joined = joinedBehind(i, here);
                boolean one = here.units().size() == 1;
                subject = one ? new FoundUnit(here.units().get(0), here.end()) : null;
                subjectFrom = i;
                i = Math.max(joined, here.end()) - 1;
                continue;
            }
            if (sentence.at(i).isMark(';')) {
                subject = null;
            }
            int formed = sentence.length(FORMED, i);
            founding |= formed > 0;
            boolean bare = founding && subject != null && i == subject.end() && sentence.has(ON_THE_BASIS, i);
            if (formed == 0 && !bare && !sentence.has(JOINED, i)) {
                continue;
            }
            int end = i;
            if ((formed > 0 || bare) && subject != null && i - subject.end() <= TO_SUBJECT) {
                end = passive(subjectFrom, subject, i, i + formed);
            }
            end = end > i || formed == 0 ? end : active(i, i + formed);
            end = end > i ? end : joining(i);
            boolean headed = subject != null
                    && i == subject.end() + 1
                    && sentence.at(subject.end()).isMark(':');
            end = end > i || !headed || subject == null ? end : headed(subjectFrom, subject.unit(), i);
            if (end > i) {
                subject = null;
                i = end - 1;
            }
        }
    }

    /**
     * "các xã A và B sáp nhập thành xã C": reads the founding from the units before the verb, and returns its end, or
     * 0.
     */
    private int joinedBehind(int from, FoundUnits units) {
        int verb = units.end() + (sentence.is(units.end(), "được") ? 1 : 0);
        int joined = sentence.length(JOINED, verb);
        if (joined == 0 || units.units().size() < 2) {
            return 0;
        }
        FoundUnit unit = result(verb + joined);
        if (unit == null) {
            return 0;
        }
        List<Founding.Part> parts =
                units.units().stream().map(Founding.Part::of).toList();
        state(from, unit.unit(), false, parts, unit.end());
        sentence.cover(from, unit.end());
        return unit.end();
    }

    private int passive(int subjectFrom, FoundUnit subject, int verb, int place) {
        int basis = basis(place);
        if (basis < 0) {
            return verb;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.readAll(basis + sentence.length(BASIS, basis));
        if (parts.found().isEmpty() || !parts.fit(subject.unit()) || isCondition(subject.end(), verb)) {
            return verb;
        }
        int from = party(subjectFrom) ? subjectFrom - 2 : subjectFrom;
        state(from, subject.unit(), party(subjectFrom), parts.found(), end);
        sentence.cover(from, place);
        sentence.cover(basis, end);
        return end;
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
        boolean party = sentence.is(at, "đảng") && sentence.is(at + 1, "bộ");
        FoundUnit unit = names.units().namedUnit(party ? at + 2 : at);
        if (unit == null) {
            return verb;
        }
        int basis = basis(unit.end());
        if (basis < 0) {
            return verb;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.readAll(basis + sentence.length(BASIS, basis));
        if (parts.found().isEmpty() || !parts.fit(unit.unit())) {
            return verb;
        }
        state(verb, unit.unit(), party, parts.found(), end);
        sentence.cover(verb, unit.end());
        sentence.cover(basis, end);
        return end;
    }

    /** "Xã A: Sáp nhập các xã B, C": reads the founding, and returns its end, or the verb. */
    private int headed(int from, NamedUnit unit, int verb) {
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(verb);
        if (parts.found().size() < 2 || sentence.is(end, "vào") || !parts.fit(unit)) {
            return verb;
        }
        state(from, unit, false, parts.found(), end);
        sentence.cover(from, end);
        return end;
    }

    private int joining(int verb) {
        int joined = sentence.length(JOINED, verb);
        if (joined == 0) {
            return verb;
        }
        PartsParser parts = new PartsParser(sentence, names);
        int end = parts.read(verb + joined);
        if (parts.found().isEmpty()) {
            return verb;
        }
        boolean into = sentence.is(end, "vào");
        FoundUnit host = into ? names.units().namedUnit(end + 1) : null;
        if (host != null) {
            parts.add(host.unit());
            end = host.end();
        }
        FoundUnit unit = result(end);
        if (unit == null) {
            return verb;
        }
        state(verb, unit.unit(), party(unit), parts.found(), unit.end());
        sentence.cover(verb, unit.end());
        return unit.end();
    }

    /** "thành xã C", ", lấy tên là xã C", "thành xã mới có tên gọi là xã C": the unit; null if there is none. */
    private @Nullable FoundUnit result(int place) {
        int becomes = sentence.at(place).isMark(',') ? place + 1 : place;
        becomes += sentence.is(becomes, "để") ? 1 : 0;
        int verbEnd = sentence.is(becomes, "thành") ? becomes + 1 + (sentence.is(becomes + 1, "lập") ? 1 : 0) : becomes;
        int kind = sentence.length(NEW_UNIT, verbEnd);
        int called = verbEnd + kind + (kind > 0 && sentence.at(verbEnd + kind).isMark(',') ? 1 : 0);
        int calling = sentence.length(NEW_NAME, called);
        int name = calling > 0 ? called + calling : verbEnd;
        boolean party = sentence.is(name, "đảng") && sentence.is(name + 1, "bộ");
        return name == becomes ? null : names.units().namedUnit(party ? name + 2 : name);
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

    private void state(int from, NamedUnit unit, boolean party, List<Founding.Part> parts, int end) {
        subjects.addFounded(unit);
        sentence.add(new Founding(sentence.quote(from, end), unit, party, parts));
    }

    private boolean party(int unitFrom) {
        return sentence.is(unitFrom - 2, "đảng") && sentence.is(unitFrom - 1, "bộ");
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
            boolean counted = sentence.at(i + 1).isNumber() && sentence.has(NewsWords.LEVELS, i + 2);
            if (sentence.has(BASIS, i) && (!date || counted)) {
                return i;
            }
        }
        return -1;
    }
}
