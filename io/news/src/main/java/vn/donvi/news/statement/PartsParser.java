package vn.donvi.news.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Extent;
import vn.donvi.law.language.PhraseSet;
import vn.donvi.law.language.Token;
import vn.donvi.law.language.UnitTerm;
import vn.donvi.news.announcement.Amount;
import vn.donvi.news.announcement.Founding;
import vn.donvi.news.announcement.NamedUnit;
import vn.donvi.news.name.FoundUnit;
import vn.donvi.news.name.FoundUnits;
import vn.donvi.news.name.Names;
import vn.donvi.news.prose.Sentence;
import vn.donvi.news.prose.StatedNumber;

/**
 * Reads the parts that a unit was formed from: units, with the part of each and its figures.
 *
 * <pre>
 * parts  = [ extent ] [ figures ] [ "của" ] units { separator parts }
 * extent = ( "toàn bộ" | "một phần" | "phần lớn" | "phần còn lại" ) { "diện tích tự nhiên" | "dân số" … }
 * </pre>
 */
final class PartsParser {
    private static final int LONGEST_UNIT = 12;
    private static final int LONGEST_PARTS = 600;
    private static final PhraseSet COUNTED =
            PhraseSet.of("đơn vị hành chính cấp xã, đơn vị hành chính cấp huyện, đơn vị hành chính trực thuộc");
    private static final PhraseSet SKIPPED = PhraseSet.of(
            "nhập, sáp nhập, hợp nhất, sắp xếp, tổ chức lại, việc, nhập nguyên trạng, lại, của, giữa, đảng bộ các,"
                    + " đảng bộ, đơn vị hành chính, hành chính, lần lượt, gồm, là");
    private static final PhraseSet ALL = PhraseSet.of("toàn bộ, nguyên trạng, toàn bộ phần");
    private static final PhraseSet PART = PhraseSet.of("một phần, phần lớn, một số, đại bộ phận, phần");
    private static final PhraseSet REST = PhraseSet.of("phần còn lại, phần diện tích còn lại");
    private static final PhraseSet AREA = PhraseSet.of(
            "diện tích tự nhiên, diện tích đất tự nhiên, diện tích, đất tự nhiên, đất đai, địa giới hành chính");
    private static final PhraseSet POPULATION = PhraseSet.of("quy mô dân số, dân số, nhân khẩu, dân cư");

    private final Sentence sentence;
    private final Names names;
    private final List<Founding.Part> found = new ArrayList<>();
    private Extent area = Extent.UNKNOWN;
    private Extent population = Extent.UNKNOWN;
    private @Nullable Amount areaStated;
    private @Nullable Amount populationStated;

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

    /** Whether a unit can be formed from these: a district is not formed from three communes. */
    boolean fit(NamedUnit unit) {
        return found.stream()
                .noneMatch(part -> !unit.term().isEmpty()
                        && !part.unit().term().isEmpty()
                        && UnitTerm.holds(unit.term(), part.unit().term()));
    }

    /** Reads from a place on, and returns the end of the last unit. */
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
            FoundUnits units = names.lists().listOfUnitsOnly(at);
            if (units == null) {
                break;
            }
            add(units.units());
            end = units.end();
            at = end;
        }
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
        add(host.unit());
        return host.end();
    }

    private void add(List<NamedUnit> units) {
        for (NamedUnit unit : units) {
            found.add(new Founding.Part(
                    unit, area, population, Optional.ofNullable(areaStated), Optional.ofNullable(populationStated)));
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
        StatedNumber read = StatedNumber.at(sentence, at);
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

    /** "(6 phường và 2 xã)": the end of the bracket; the place itself if it is not closed. */
    private int bracket(int at) {
        int close = at;
        while (close < Math.min(sentence.to(), at + LONGEST_UNIT)
                && !sentence.at(close).isMark(')')) {
            close++;
        }
        return sentence.at(close).isMark(')') ? close + 1 : at;
    }
}
