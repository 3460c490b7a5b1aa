package vn.donvi.law.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.donvi.change.Extent;
import vn.donvi.law.grammar.PortionParser.Portion;
import vn.donvi.law.grammar.UnitListParser.Item;
import vn.donvi.law.language.Phrase;
import vn.donvi.law.language.Token;
import vn.donvi.law.resolution.Abolition;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.Arrangement.Outcome;
import vn.donvi.law.resolution.Clause;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.UnitName;

/**
 * Reads arrangements.
 *
 * <pre>
 * merger     = verb sources outcome [ seat ] { [ separator ] [ verb ] sources outcome }
 * outcome    = "thành" formed | [ "để" verb ] into unit [ "quản lý" ] | into list ( "," | "để" ) "thành lập" unit
 *            | [ "," ] [ "để" ] "thành lập" unit | [ "," ] "lấy tên là" unit
 * formed     = term [ "mới" ] "có tên gọi là" unit | unit
 * into       = "vào" | "về"
 * foundation = "thành lập" [ unit [ town ] ] "trên cơ sở" [ verb ] sources [ into list ]
 * town       = ( "-" | "," | "(" ) [ "là" ] [ term ] "huyện lỵ" [ "của" ] unit [ ")" ]
 * extension  = "mở rộng" [ "địa giới hành chính" ] unit ( "trên cơ sở" | "bằng cách" ) [ verb ] sources
 * division   = ( "chia" | "chia tách" | "tách" ) unit ( "thành" | "để thành lập" ) [ number term [ called ] ":" ] list
 * abolition  = "giải thể" list [ "để" outcome ]
 * sources    = source { separator [ verb ] source }
 * source     = [ portion ] list [ strangers ] [ reference ] [ detail ]
 * strangers  = "xâm canh" [ ( "tại" | "trên địa bàn" | "trên đất" ) list ]
 * detail     = ( "(" | "," ) ( "bao gồm" | "gồm" | "trong đó" ) [ ":" ] sources [ ")" ]
 * seat       = "," "trung tâm chính trị - hành chính đặt tại" unit [ "hiện nay" ]
 * </pre>
 */
public final class ArrangementParser {
    private static final List<Phrase> VERBS = List.of(
            Phrase.of("sắp xếp"),
            Phrase.of("nhập"),
            Phrase.of("sáp nhập"),
            Phrase.of("sát nhập"),
            Phrase.of("hợp nhất"),
            Phrase.of("điều chỉnh"));
    private static final Phrase FOUND = Phrase.of("thành lập");
    private static final Phrase ON_THE_BASIS = Phrase.of("trên cơ sở");
    private static final Phrase UNALTERED = Phrase.of("nguyên trạng");
    private static final List<Phrase> INTO = List.of(Phrase.of("vào"), Phrase.of("về"));
    private static final Phrase MANAGES = Phrase.of("quản lý");
    private static final Phrase BECOMES = Phrase.of("thành");
    private static final Phrase IN_ORDER_TO = Phrase.of("để");
    private static final Phrase NEW = Phrase.of("mới");
    private static final List<Phrase> CALLED = List.of(
            Phrase.of("có tên gọi là"), Phrase.of("có tên là"), Phrase.of("lấy tên gọi là"), Phrase.of("lấy tên là"));
    private static final Phrase BORDERS = Phrase.of("địa giới hành chính");
    private static final List<Phrase> BY_MEANS = List.of(Phrase.of("bằng cách"), Phrase.of("bằng việc"));
    private static final List<Phrase> COUNTS =
            List.of(Phrase.of("hai"), Phrase.of("ba"), Phrase.of("bốn"), Phrase.of("năm"), Phrase.of("các"));
    private static final Phrase IS = Phrase.of("là");
    private static final Phrase CONSISTING = Phrase.of("gồm");
    private static final Phrase OF = Phrase.of("của");
    private static final Phrase FOR = Phrase.of("cho");
    private static final List<Phrase> STRANGERS = List.of(Phrase.of("đang xâm canh"), Phrase.of("xâm canh"));
    private static final List<Phrase> ON_LAND = List.of(
            Phrase.of("trên địa bàn"),
            Phrase.of("trên đất"),
            Phrase.of("trên phần đất"),
            Phrase.of("tại"),
            Phrase.of("ở"));
    private static final Phrase CENTRE = Phrase.of("trung tâm chính trị - hành chính đặt tại");
    private static final Phrase TODAY = Phrase.of("hiện nay");

    private final Cursor cursor;
    private final Clause clause;
    private final Report report;
    private final UnitListParser units;
    private final PortionParser portions;
    private final ReferenceParser references;
    private final List<Source> details = new ArrayList<>();
    private List<Source> sources = new ArrayList<>();
    private int phrase;

    ArrangementParser(Cursor cursor, Clause clause, Report report) {
        this.cursor = cursor;
        this.clause = clause;
        this.report = report;
        this.units = new UnitListParser(cursor, report);
        this.portions = new PortionParser(cursor, report);
        this.references = new ReferenceParser(cursor, clause.ref());
    }

    /** Whether a verb of arranging is at the cursor. */
    public static boolean atVerb(Cursor cursor) {
        return cursor.isAnyCase(VERBS);
    }

    /** Reads a sentence that begins with a verb of arranging. */
    List<Provision> mergers() throws UnexpectedTokenException {
        List<Provision> provisions = new ArrayList<>();
        do {
            provisions.add(merger());
        } while (another());
        return provisions;
    }

    /** Reads a sentence that begins with "thành lập" or "trên cơ sở". */
    Arrangement foundation() throws UnexpectedTokenException {
        UnitName target = UnitName.NONE;
        if (cursor.acceptResembling(FOUND) && !cursor.resembles(ON_THE_BASIS)) {
            target = town(newUnit());
        }
        if (!cursor.acceptResembling(ON_THE_BASIS)) {
            throw cursor.expected("'" + ON_THE_BASIS + "'");
        }
        cursor.accept(UNALTERED);
        sources();
        if (into()) {
            addHosts(units.list());
        }
        return Arrangement.of(clause, sources, target, Outcome.FORMED);
    }

    /** "Mở rộng địa giới hành chính thị xã A trên cơ sở …", from after its verb. */
    Arrangement extension() throws UnexpectedTokenException {
        cursor.accept(BORDERS);
        UnitName target = town(units.unit());
        if (!cursor.acceptResembling(ON_THE_BASIS) && !cursor.accept(BY_MEANS)) {
            throw cursor.expected("'" + ON_THE_BASIS + "'");
        }
        sources();
        return Arrangement.of(clause, sources, target, Outcome.ENLARGED);
    }

    /** "Chia xã A thành xã B và xã C", from after its verb: each is made of a part. */
    List<Provision> division() throws UnexpectedTokenException {
        UnitName divided = units.unit();
        boolean founds = cursor.accept(IN_ORDER_TO) && cursor.acceptResembling(FOUND);
        if (!founds && !cursor.accept(BECOMES)) {
            throw cursor.expected("'" + BECOMES + "'");
        }
        String term = announcement();
        Token at = cursor.peek();
        List<Item> parts = units.list(term);
        if (parts.size() < 2) {
            throw new UnexpectedTokenException(at, "several units");
        }
        List<Provision> provisions = new ArrayList<>();
        for (Item part : parts) {
            sources = new ArrayList<>();
            phrase = 0;
            add(new Portion(Extent.PART, Extent.PART, part.figures()), List.of(Item.of(divided)), List.of());
            UnitName formed = part.unit().within().isEmpty() ? part.unit().within(divided.within()) : part.unit();
            provisions.add(Arrangement.of(clause, sources, formed, Outcome.FORMED));
        }
        return provisions;
    }

    /** Skips "hai xã:", "02 xã mới lấy tên là" before the names of the parts; the term, or "" if there is none. */
    private String announcement() {
        int back = cursor.place();
        boolean counted = cursor.peek().isNumber() || cursor.accept(COUNTS);
        if (cursor.peek().isNumber()) {
            cursor.next();
        }
        Phrase term = cursor.unitTerm();
        if (counted && term != null) {
            cursor.moveTo(cursor.place() + term.length());
            cursor.accept(NEW);
            int after = cursor.place();
            boolean comma = cursor.acceptMark(',');
            if (called() || cursor.accept(IS) || cursor.accept(CONSISTING)) {
                cursor.acceptMark(':');
                return term.toString();
            }
            cursor.moveTo(after);
            if (!comma && cursor.acceptMark(':')) {
                return term.toString();
            }
        }
        cursor.moveTo(back);
        return "";
    }

    /** "Giải thể xã A thuộc huyện B", from after its verb; with the unit that takes it over, if the sentence names it. */
    List<Provision> abolition() throws UnexpectedTokenException {
        List<Item> items = units.list();
        List<Provision> provisions = new ArrayList<>();
        provisions.add(new Abolition(clause, items.stream().map(Item::unit).toList()));
        int back = cursor.place();
        units.separator();
        if (cursor.is(IN_ORDER_TO) || cursor.is(INTO)) {
            add(Portion.ALL, items, List.of());
            provisions.add(outcome());
        } else if (atVerb(cursor)) {
            provisions.addAll(mergers());
        } else {
            cursor.moveTo(back);
        }
        return provisions;
    }

    /** The parts of the sources by the units below them, which come under the target as well; empty if none are named. */
    Optional<Arrangement> details(Arrangement arrangement) {
        return details.isEmpty()
                ? Optional.empty()
                : Optional.of(Arrangement.of(clause, details, arrangement.target(), Outcome.ENLARGED));
    }

    /** The new unit with the district that it is the town of: "thị trấn A - thị trấn huyện lỵ huyện B". */
    private UnitName town(UnitName unit) throws UnexpectedTokenException {
        int back = cursor.place();
        boolean bracket = cursor.acceptMark('(');
        boolean joined = bracket || cursor.acceptMark('-') || cursor.acceptMark('–') || cursor.acceptMark(',');
        joined |= cursor.accept(IS);
        Phrase term = cursor.unitTerm();
        cursor.moveTo(cursor.place() + (term == null ? 0 : term.length()));
        if (!joined || !cursor.accept(UnitListParser.SEAT_OF_DISTRICT)) {
            cursor.moveTo(back);
            return unit;
        }
        cursor.accept(OF);
        List<UnitName> within = new ArrayList<>(unit.within());
        if (cursor.unitTerm() != null) {
            UnitName district = units.unit();
            within.add(district.within(List.of()));
            within.addAll(district.within());
        }
        if (bracket && !cursor.acceptMark(')')) {
            throw cursor.expected("')'");
        }
        return unit.within(within.stream().distinct().toList());
    }

    private Arrangement merger() throws UnexpectedTokenException {
        skipVerbs();
        sources = new ArrayList<>();
        phrase = 0;
        if (!cursor.is(INTO)) {
            sources();
        }
        Arrangement arrangement = outcome();
        int back = cursor.place();
        units.separator();
        if (cursor.accept(CENTRE)) {
            arrangement = arrangement.withSeat(units.unit());
            cursor.accept(TODAY);
        } else {
            cursor.moveTo(back);
        }
        return arrangement;
    }

    /** "Chuyển xã A thuộc huyện B về huyện C": the whole unit comes under another. */
    Arrangement reassignment(UnitName unit) throws UnexpectedTokenException {
        if (!into()) {
            throw cursor.expected("'" + BECOMES + "' or '" + INTO.get(1) + "'");
        }
        add(Portion.ALL, List.of(Item.of(unit)), List.of());
        return intoUnit();
    }

    /** Steps to another merger in the same sentence, if there is one. */
    private boolean another() {
        int back = cursor.place();
        units.separator();
        if (atVerb(cursor) || portions.atPortion()) {
            return true;
        }
        cursor.moveTo(back);
        return false;
    }

    private Arrangement outcome() throws UnexpectedTokenException {
        units.separator();
        cursor.accept(IN_ORDER_TO);
        skipVerbs();
        if (into()) {
            return intoUnit();
        }
        if (cursor.acceptResembling(FOUND)) {
            return Arrangement.of(clause, sources, newUnit(), Outcome.FORMED);
        }
        if (cursor.accept(BECOMES) || atNewUnit()) {
            return Arrangement.of(clause, sources, formedUnit(), Outcome.FORMED);
        }
        if (called()) {
            return Arrangement.of(clause, sources, newUnit(), Outcome.FORMED);
        }
        throw cursor.expected("'" + BECOMES + "' or '" + INTO.get(0) + "' and a unit");
    }

    private boolean into() {
        boolean into = cursor.accept(INTO);
        if (into) {
            cursor.accept(FOR);
        }
        return into;
    }

    /** "vào xã B"; if "thành lập xã C" follows, B is a source of C. */
    private Arrangement intoUnit() throws UnexpectedTokenException {
        Token at = cursor.peek();
        List<Item> hosts = units.list();
        cursor.accept(NEW);
        cursor.accept(MANAGES);
        int back = cursor.place();
        units.separator();
        cursor.accept(IN_ORDER_TO);
        if (cursor.acceptResembling(FOUND)) {
            addHosts(hosts);
            cursor.accept(INTO.get(0));
            return Arrangement.of(clause, sources, newUnit(), Outcome.FORMED);
        }
        cursor.moveTo(back);
        if (hosts.size() > 1) {
            throw new UnexpectedTokenException(at, "one unit");
        }
        return Arrangement.of(clause, sources, hosts.get(0).unit(), Outcome.ENLARGED);
    }

    /** "xã mới có tên gọi là xã A", "xã A". */
    private UnitName formedUnit() throws UnexpectedTokenException {
        int back = cursor.place();
        Phrase term = cursor.unitTerm();
        if (term != null) {
            cursor.moveTo(back + term.length());
            cursor.accept(NEW);
            if (called()) {
                Token at = cursor.peek();
                UnitName unit = newUnit();
                if (!unit.term().equals(term.toString())) {
                    report.add(at, "a new " + term + " is called '" + unit + "'");
                }
                return unit;
            }
            cursor.moveTo(back);
        }
        return newUnit();
    }

    private UnitName newUnit() throws UnexpectedTokenException {
        UnitName unit = units.unit();
        cursor.accept(NEW);
        return unit;
    }

    /** "xã mới có tên gọi là", without the "thành" before it. */
    private boolean atNewUnit() {
        Phrase term = cursor.unitTerm();
        return term != null && cursor.peek(term.length()).text().equals(NEW.toString());
    }

    private boolean called() {
        return cursor.accept(CALLED);
    }

    private void skipVerbs() {
        while (cursor.acceptAnyCase(VERBS)) {
            // In "điều chỉnh … để nhập vào" the words behind the sources show which verb counts.
        }
    }

    /**
     * Reads the sources. A unit without a portion has the last portion that no reference closed, and is whole if there
     * is none.
     */
    private void sources() throws UnexpectedTokenException {
        Portion open = Portion.ALL;
        boolean first = true;
        do {
            skipVerbs();
            Portion portion = portions.atPortion() ? portions.portion() : open;
            List<Item> items = cursor.accept(IS) ? List.of(Item.of(units.people())) : units.list();
            String strangers = strangers();
            List<ClauseRef> after = references.references();
            add(portion, strangers.isEmpty() ? items : remarked(items, strangers), after);
            if (units.isDetail()) {
                detail();
            }
            if (first || after.isEmpty()) {
                open = portion.withoutFigures();
            }
            first = false;
        } while (anotherSource());
    }

    /** "xâm canh trên địa bàn xã B": people of the units before who work the land of others; empty if there are none. */
    private String strangers() throws UnexpectedTokenException {
        if (!cursor.accept(STRANGERS)) {
            return "";
        }
        StringBuilder words = new StringBuilder(STRANGERS.get(1).toString());
        for (Phrase place : ON_LAND) {
            if (cursor.accept(place)) {
                words.append(' ').append(place);
                String separator = " ";
                for (Item item : units.list()) {
                    words.append(separator).append(item.unit());
                    separator = ", ";
                }
                break;
            }
        }
        return words.toString();
    }

    private static List<Item> remarked(List<Item> items, String remark) {
        return items.stream()
                .map(item -> new Item(
                        item.unit(),
                        item.remark().isEmpty() ? remark : item.remark() + "; " + remark,
                        item.link(),
                        item.figures()))
                .toList();
    }

    /** Reads the parts of a source by the units below it, and keeps them apart from the sources. */
    private void detail() throws UnexpectedTokenException {
        boolean bracket = cursor.acceptMark('(');
        if (!bracket) {
            cursor.acceptMark(',');
        }
        units.introducesDetail();
        List<Source> outer = sources;
        int outerPhrase = phrase;
        sources = new ArrayList<>();
        phrase = 0;
        sources();
        if (bracket && !cursor.acceptMark(')')) {
            throw cursor.expected("')'");
        }
        details.addAll(sources);
        sources = outer;
        phrase = outerPhrase;
    }

    /** Steps to another source, if there is one: a portion, or after a reference a bare unit. */
    private boolean anotherSource() {
        int back = cursor.place();
        boolean separated = units.separator() != null;
        int start = cursor.place();
        skipVerbs();
        if (separated && (portions.atPortion() || (cursor.place() == start && units.atList()))) {
            return true;
        }
        cursor.moveTo(back);
        return false;
    }

    private void add(Portion portion, List<Item> items, List<ClauseRef> after) {
        Extent area = afterOthers(portion.area(), after);
        Extent population = afterOthers(portion.population(), after);
        StatedFigures figures = portion.figures();
        for (Item item : items) {
            StatedFigures own = item.figures().equals(StatedFigures.NONE) ? figures : item.figures();
            sources.add(new Source(item.unit(), area, population, own, after, item.remark(), phrase, item.link()));
            figures = StatedFigures.NONE;
        }
        phrase++;
    }

    /** Everything that others left is the rest. */
    private static Extent afterOthers(Extent extent, List<ClauseRef> after) {
        return extent == Extent.ALL && !after.isEmpty() ? Extent.REST : extent;
    }

    private void addHosts(List<Item> hosts) {
        for (Item host : hosts) {
            sources.add(new Source(
                    host.unit(),
                    Extent.UNKNOWN,
                    Extent.UNKNOWN,
                    StatedFigures.NONE,
                    List.of(),
                    host.remark(),
                    phrase,
                    host.link()));
        }
    }
}
