package vn.donvi.text.announcement.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.announcement.Amount;
import vn.donvi.announcement.Founding;
import vn.donvi.announcement.NamedUnit;
import vn.donvi.change.Extent;
import vn.donvi.text.announcement.name.NameParser;
import vn.donvi.text.announcement.prose.NewsWords;
import vn.donvi.text.announcement.prose.Numbers;
import vn.donvi.text.announcement.prose.Sentence;
import vn.donvi.text.language.PhraseSet;
import vn.donvi.text.language.Token;
import vn.donvi.text.language.UnitTerm;

/**
 * Reads what says of which units a unit was formed.
 *
 * <pre>
 * founding = unit [ words ] "được" formed { words } basis parts          "Xã A được thành lập trên cơ sở sáp nhập …"
 *          | formed [ "Đảng bộ" ] unit { words } basis parts             "thành lập xã A trên cơ sở …"
 *          | joined parts [ "vào" unit ] "thành" unit                    "sáp nhập xã B và xã C thành xã A"
 * basis    = "trên cơ sở" | "từ" | "bởi"
 * parts    = [ extent ] [ figures ] [ "của" ] units { separator parts }
 * extent   = ( "toàn bộ" | "một phần" | "phần lớn" | "phần còn lại" ) { "diện tích tự nhiên" | "dân số" … }
 * </pre>
 */
public final class FoundingParser {
    private static final int TO_BASIS = 40;
    private static final int TO_SUBJECT = 10;
    private static final int LONGEST_UNIT = 12;
    private static final int LONGEST_PARTS = 600;
    private static final PhraseSet FORMED = PhraseSet.of(
            "thành lập, hình thành, sáp nhập, hợp nhất, tổ chức lại, sắp xếp, thành lập mới, ra đời, được lập");
    private static final PhraseSet JOINED = PhraseSet.of("nhập, sáp nhập, hợp nhất, sắp xếp");
    private static final PhraseSet BASIS = PhraseSet.of("trên cơ sở, dựa trên, từ, bởi");
    private static final PhraseSet COUNTED =
            PhraseSet.of("đơn vị hành chính cấp xã, đơn vị hành chính cấp huyện, đơn vị hành chính trực thuộc");
    private static final PhraseSet ON_THE_BASIS = PhraseSet.of("trên cơ sở");
    private static final PhraseSet FOUND = PhraseSet.of("thành lập, hình thành");
    private static final PhraseSet SKIPPED = PhraseSet.of(
            "nhập, sáp nhập, hợp nhất, sắp xếp, tổ chức lại, việc, nhập nguyên trạng, lại, của, giữa, đảng bộ các,"
                    + " đảng bộ, đơn vị hành chính, hành chính, lần lượt, gồm, là");
    private static final PhraseSet ALL = PhraseSet.of("toàn bộ, nguyên trạng, toàn bộ phần");
    private static final PhraseSet PART = PhraseSet.of("một phần, phần lớn, một số, đại bộ phận, phần");
    private static final PhraseSet REST = PhraseSet.of("phần còn lại, phần diện tích còn lại");
    private static final PhraseSet AREA = PhraseSet.of(
            "diện tích tự nhiên, diện tích đất tự nhiên, diện tích, đất tự nhiên, đất đai, địa giới hành chính");
    private static final PhraseSet POPULATION = PhraseSet.of("quy mô dân số, dân số, nhân khẩu, dân cư");
    private static final PhraseSet NEW_UNIT = PhraseSet.of(
            "xã mới, phường mới, thị trấn mới, đặc khu mới, đơn vị hành chính mới, đơn vị mới, một xã mới, một phường mới, một đơn vị"
                    + " hành chính mới");
    private static final PhraseSet NEW_NAME = PhraseSet.of(
            "có tên gọi là, lấy tên gọi là, lấy tên là, và lấy tên là, với tên gọi là, với tên là, có tên là, tên là, là");

    private final Sentence sentence;
    private final NameParser names;
    private final NameParser.Memory memory;

    public FoundingParser(Sentence sentence, NameParser names, NameParser.Memory memory) {
        this.sentence = sentence;
        this.names = names;
        this.memory = memory;
    }

    public void foundings() {
        NameParser.@Nullable Unit subject = null;
        int subjectFrom = -1;
        boolean founding = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            NameParser.Units here = names.units(i);
            if (here != null) {
                int joined = joinedBehind(i, here);
                boolean one = here.units().size() == 1;
                subject = one ? new NameParser.Unit(here.units().get(0), here.end()) : null;
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

    /** "các xã A và B sáp nhập thành xã C": reads the founding of the units before it, where it ends, or 0. */
    private int joinedBehind(int from, NameParser.Units units) {
        int verb = units.end() + (sentence.is(units.end(), "được") ? 1 : 0);
        int joined = sentence.length(JOINED, verb);
        if (joined == 0 || units.units().size() < 2) {
            return 0;
        }
        NameParser.Unit unit = result(verb + joined);
        if (unit == null) {
            return 0;
        }
        List<Founding.Part> parts =
                units.units().stream().map(Founding.Part::of).toList();
        state(from, unit.unit(), false, parts, unit.end());
        sentence.cover(from, unit.end());
        return unit.end();
    }

    private int passive(int subjectFrom, NameParser.Unit subject, int verb, int place) {
        int basis = basis(place);
        if (basis < 0) {
            return verb;
        }
        Parts parts = new Parts();
        int end = parts.readAll(basis + sentence.length(BASIS, basis));
        if (parts.found.isEmpty() || !parts.fit(subject.unit()) || isCondition(subject.end(), verb)) {
            return verb;
        }
        int from = party(subjectFrom) ? subjectFrom - 2 : subjectFrom;
        state(from, subject.unit(), party(subjectFrom), parts.found, end);
        sentence.cover(from, place);
        sentence.cover(basis, end);
        return end;
    }

    /** "xã A sau khi sáp nhập": what follows the words between is not what formed the unit. */
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
        NameParser.Unit unit = names.unit(party ? at + 2 : at);
        if (unit == null || !unit.unit().isNamed()) {
            return verb;
        }
        int basis = basis(unit.end());
        if (basis < 0) {
            return verb;
        }
        Parts parts = new Parts();
        int end = parts.readAll(basis + sentence.length(BASIS, basis));
        if (parts.found.isEmpty() || !parts.fit(unit.unit())) {
            return verb;
        }
        state(verb, unit.unit(), party, parts.found, end);
        sentence.cover(verb, unit.end());
        sentence.cover(basis, end);
        return end;
    }

    /** "Xã A: Sáp nhập các xã B, C": where it ends, or the verb. */
    private int headed(int from, NamedUnit unit, int verb) {
        Parts parts = new Parts();
        int end = parts.read(verb);
        if (parts.found.size() < 2 || sentence.is(end, "vào") || !parts.fit(unit)) {
            return verb;
        }
        state(from, unit, false, parts.found, end);
        sentence.cover(from, end);
        return end;
    }

    private int joining(int verb) {
        int joined = sentence.length(JOINED, verb);
        if (joined == 0) {
            return verb;
        }
        Parts parts = new Parts();
        int end = parts.read(verb + joined);
        if (parts.found.isEmpty()) {
            return verb;
        }
        boolean into = sentence.is(end, "vào");
        NameParser.Unit host = into ? names.unit(end + 1) : null;
        if (host != null && host.unit().isNamed()) {
            parts.found.add(Founding.Part.of(host.unit()));
            end = host.end();
        }
        NameParser.Unit unit = result(end);
        if (unit == null) {
            return verb;
        }
        state(verb, unit.unit(), party(unit), parts.found, unit.end());
        sentence.cover(verb, unit.end());
        return unit.end();
    }

    /** "thành xã C", ", lấy tên là xã C", "thành xã mới có tên gọi là xã C": the unit; null if it is not said. */
    private NameParser.@Nullable Unit result(int place) {
        int becomes = sentence.at(place).isMark(',') ? place + 1 : place;
        becomes += sentence.is(becomes, "để") ? 1 : 0;
        int verbEnd = sentence.is(becomes, "thành") ? becomes + 1 + (sentence.is(becomes + 1, "lập") ? 1 : 0) : becomes;
        int kind = sentence.length(NEW_UNIT, verbEnd);
        int called = verbEnd + kind + (kind > 0 && sentence.at(verbEnd + kind).isMark(',') ? 1 : 0);
        int calling = sentence.length(NEW_NAME, called);
        int name = calling > 0 ? called + calling : verbEnd;
        boolean party = sentence.is(name, "đảng") && sentence.is(name + 1, "bộ");
        NameParser.Unit unit = name == becomes ? null : names.unit(party ? name + 2 : name);
        return unit == null || !unit.unit().isNamed() ? null : unit;
    }

    /** Whether it is said of the party organisation of a unit, of which the words of the unit end here. */
    private boolean party(NameParser.Unit unit) {
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
        memory.addFounded(unit);
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

    /** The parts of a founding, read one after the other. */
    private final class Parts {
        private final List<Founding.Part> found = new ArrayList<>();
        private Extent area = Extent.UNKNOWN;
        private Extent population = Extent.UNKNOWN;
        private @Nullable Amount areaStated;
        private @Nullable Amount populationStated;

        /** Whether a unit can be formed of these: a district is not formed of three communes. */
        boolean fit(NamedUnit unit) {
            return found.stream()
                    .noneMatch(part -> !unit.term().isEmpty()
                            && !part.unit().term().isEmpty()
                            && UnitTerm.holds(unit.term(), part.unit().term()));
        }

        /** Reads on from a place: where the last unit ends. */
        int read(int place) {
            int at = place;
            int end = place;
            while (at < Math.min(sentence.to(), place + LONGEST_PARTS)) {
                int next = skipped(at);
                next = next > at ? next : extent(at);
                next = next > at ? next : figures(at);
                if (next > at) {
                    at = next;
                    continue;
                }
                NameParser.Units units = names.onlyUnits(at);
                if (units == null) {
                    break;
                }
                add(units.units());
                end = units.end();
                at = end;
            }
            return end;
        }

        /** The same, and the unit that the parts are joined to: "sáp nhập đảng bộ xã B vào đảng bộ xã A". */
        int readAll(int place) {
            int end = read(place);
            if (found.isEmpty() || !sentence.is(end, "vào")) {
                return end;
            }
            int at = end + 1;
            NameParser.Unit host = names.unit(at + sentence.length(SKIPPED, at));
            if (host == null || !host.unit().isNamed()) {
                return end;
            }
            found.add(Founding.Part.of(host.unit()));
            return host.end();
        }

        private void add(List<NamedUnit> units) {
            for (NamedUnit unit : units) {
                found.add(new Founding.Part(
                        unit,
                        area,
                        population,
                        Optional.ofNullable(areaStated),
                        Optional.ofNullable(populationStated)));
                areaStated = null;
                populationStated = null;
            }
        }

        private int skipped(int at) {
            Token token = sentence.at(at);
            boolean joins = token.isMark(',')
                    || token.word().equals("và")
                    || token.word().equals("với")
                    || token.word().equals("cùng");
            return joins ? at + 1 : at + sentence.length(SKIPPED, at);
        }

        private int extent(int at) {
            int all = sentence.length(ALL, at);
            int rest = sentence.length(REST, at);
            int part = rest > 0 ? 0 : sentence.length(PART, at);
            if (all + rest + part == 0) {
                return at;
            }
            Extent extent = all > 0 ? Extent.ALL : rest > 0 ? Extent.REST : Extent.PART;
            int end = at + all + rest + part;
            boolean ofArea = false;
            boolean ofPeople = false;
            for (int step = 1; step > 0; ) {
                int land = sentence.length(AREA, end);
                int people = sentence.length(POPULATION, end);
                ofArea |= land > 0;
                ofPeople |= people > 0;
                boolean joined = sentence.at(end).isMark(',') || sentence.is(end, "và");
                boolean more = joined && (sentence.has(AREA, end + 1) || sentence.has(POPULATION, end + 1));
                step = land + people + (more ? 1 : 0);
                end += step;
            }
            boolean both = ofArea == ofPeople;
            area = both || ofArea ? extent : Extent.UNKNOWN;
            population = both || ofPeople ? extent : Extent.UNKNOWN;
            return end;
        }

        private int figures(int at) {
            int aside = sentence.at(at).isMark('(') && sentence.at(at + 1).isNumber() ? bracket(at) : at;
            if (aside > at) {
                return aside;
            }
            int land = sentence.length(AREA, at)
                    + (sentence.has(AREA, at) && sentence.is(at + sentence.length(AREA, at), "là") ? 1 : 0);
            if (land > 0) {
                return at + land;
            }
            int people = sentence.length(POPULATION, at);
            if (people > 0) {
                return at + people + (sentence.is(at + people, "là") ? 1 : 0);
            }
            Numbers.Read read = Numbers.at(sentence, at);
            if (read == null) {
                return at;
            }
            String unit = sentence.at(read.end()).word();
            if (unit.equals("km2") || unit.equals("ha")) {
                areaStated = read.amount(unit.equals("km2") ? "km²" : unit);
                return read.end() + 1;
            }
            if (unit.equals("người")) {
                populationStated = read.amount(unit);
                return read.end() + 1;
            }
            if (unit.equals("nhân") && sentence.is(read.end() + 1, "khẩu")) {
                populationStated = read.amount("nhân khẩu");
                return read.end() + 2;
            }
            int units = sentence.length(COUNTED, read.end());
            return units > 0 ? read.end() + units : at;
        }

        /** "(6 phường và 2 xã)": where the bracket ends; the place itself if it does not. */
        private int bracket(int at) {
            int close = at;
            while (close < Math.min(sentence.to(), at + LONGEST_UNIT)
                    && !sentence.at(close).isMark(')')) {
                close++;
            }
            return sentence.at(close).isMark(')') ? close + 1 : at;
        }
    }
}
