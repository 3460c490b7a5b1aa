package vn.donvi.news.announcement;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import vn.donvi.change.Extent;
import vn.donvi.party.term.OrdinalNumber;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;
import vn.donvi.tables.schema.BadRowException;

/**
 * Statements as rows of texts, for tables. Each of {@link #NAMES} is a text, empty if the statement has no such field.
 *
 * <ul>
 *   <li>{@code kind}: founding, party_founding, merger, party_merger, unchanged, moved, reduction, part_of_whole, indicator, occasion, person, date, period, document, meeting, organ, units,
 *       plan, or the topic of a figure: area, population, members …
 *   <li>{@code line}, {@code column}, {@code start}, {@code words}: the {@link Quote}
 *   <li>{@code name}: of an indicator, person or organ, the body of an occasion, the type of a document, the host of a
 *       meeting, the title of a plan
 *   <li>{@code unit}: a {@link NamedUnit}; {@code units}: several, divided by {@code "; "}; of a founding the parts,
 *       each with extents of area and population and with figures if it has some:
 *       {@code xã Thọ Thắng | all | all | 2.90 km² | 1751 người}
 *   <li>{@code posts}: divided by {@code "; "}, each with its title after {@code " | "} if it differs
 *   <li>{@code amount}: an {@link Amount}; {@code whole}: that before a reduction, or of all; {@code stage}: actual,
 *       planned or summoned, of a founding only planned; {@code doubt}
 *   <li>{@code khoa}, {@code lan_thu}, {@code nhiem_ky}, {@code hoi_nghi}: the {@link Ordinals}
 *   <li>{@code date}: a {@link PartialDate}; {@code period}: a {@link TimeSpan}; {@code decision} on a plan: discussed
 *       or approved
 *   <li>{@code number}, {@code issuer}: of a document; {@code what}: of a meeting
 *   <li>{@code estimated}: yes or empty; {@code share_of_plan}, {@code growth}, {@code planned_growth}: in percent
 * </ul>
 */
public final class StatementFields {
    /** The meaning of each field by its name, in the order of the fields. */
    static final ImmutableMap<String, String> MEANINGS = ImmutableMap.<String, String>builder()
            .put(
                    "kind",
                    "the kind: founding, party_founding, merger, party_merger, unchanged, moved, reduction, part_of_whole, indicator, occasion, person, date, period, document, meeting, organ, units, plan, or the topic of a figure: area, population, members …")
            .put("line", "the line of the words, counted from 1")
            .put("column", "the column of the words, counted from 1")
            .put("start", "the place of the words in the text, counted from 0")
            .put("words", "the words")
            .put(
                    "name",
                    "the name of an indicator, person or organ, the body of an occasion, the type of a document, the host of a meeting, the title of a plan")
            .put("unit", "a unit")
            .put(
                    "units",
                    "several units, divided by '; '; of a founding the parts, each with extents and figures if it has some")
            .put("posts", "posts, divided by '; ', each with its title after ' | ' if it differs")
            .put("amount", "an amount with its unit of measure")
            .put("whole", "the number before a reduction, or of all things that a part is of")
            .put("stage", "actual, planned or summoned")
            .put("doubt", "a doubt about the figure")
            .put("khoa", "the number of the term")
            .put("lan_thu", "the number of the congress")
            .put("nhiem_ky", "the years of the term")
            .put("hoi_nghi", "the number of the conference")
            .put("date", "a date, a month or a year")
            .put("period", "a period")
            .put("decision", "the decision on a plan: discussed or approved")
            .put("number", "the number of a document")
            .put("issuer", "the issuer of a document")
            .put("what", "the subject of a meeting")
            .put("estimated", "yes if a figure is an estimate")
            .put("share_of_plan", "the part of the plan, in percent")
            .put("growth", "the growth, in percent")
            .put("planned_growth", "the planned growth, in percent")
            .buildOrThrow();

    /** The names of the fields, in their order; unmodifiable. */
    public static final List<String> NAMES = MEANINGS.keySet().asList();

    private static final String BETWEEN = "; ";
    private static final String WITHIN = " | ";
    private static final String FORMER = "nguyên ";
    private static final String YES = "yes";
    private static final String FOUNDING = "founding";
    private static final String MERGER = "merger";
    private static final String PARTY = "party_";

    private final Map<String, String> fields;

    private StatementFields(Map<String, String> fields) {
        this.fields = fields;
    }

    /** The fields of a statement that are not empty, in the order of {@link #NAMES}; unmodifiable. */
    public static Map<String, String> of(Statement statement) {
        Map<String, String> set = new LinkedHashMap<>();
        Quote quote = statement.quote();
        set.put("line", Integer.toString(quote.line()));
        set.put("column", Integer.toString(quote.column()));
        set.put("start", Integer.toString(quote.start()));
        set.put("words", quote.words());
        set.put("kind", put(statement, set));
        ImmutableMap.Builder<String, String> ordered = ImmutableMap.builder();
        for (String name : NAMES) {
            String value = set.getOrDefault(name, "");
            if (!value.isEmpty()) {
                ordered.put(name, value);
            }
        }
        return ordered.build();
    }

    /** Puts the fields of the statement besides its quote, and returns its kind. */
    private static String put(Statement statement, Map<String, String> set) {
        if (statement instanceof Founding founding) {
            set.put("unit", founding.unit().toString());
            set.put("units", join(founding.parts(), StatementFields::text));
            set.put("stage", founding.stage() == Stage.ACTUAL ? "" : lower(founding.stage()));
            return (founding.party() ? PARTY : "") + (founding.enlarged() ? MERGER : FOUNDING);
        } else if (statement instanceof StatedFigure figure) {
            set.put("unit", text(figure.unit()));
            set.put("amount", figure.amount().toString());
            set.put("stage", lower(figure.stage()));
            set.put("doubt", figure.doubt());
            return lower(figure.topic());
        } else if (statement instanceof Indicator indicator) {
            set.put("name", indicator.name());
            set.put("amount", indicator.amount().toString());
            set.put("estimated", indicator.estimated() ? YES : "");
            set.put("share_of_plan", rate(indicator.shareOfPlan()));
            set.put("growth", rate(indicator.growth()));
            set.put("planned_growth", rate(indicator.plannedGrowth()));
            return "indicator";
        } else if (statement instanceof Occasion occasion) {
            set.put("name", occasion.body());
            set.put("unit", text(occasion.unit()));
            set.put("khoa", ordinal(occasion.ordinals().khoa()));
            set.put("lan_thu", ordinal(occasion.ordinals().lanThu()));
            set.put("nhiem_ky", text(occasion.ordinals().nhiemKy()));
            set.put("hoi_nghi", ordinal(occasion.ordinals().hoiNghi()));
            return "occasion";
        } else if (statement instanceof PersonNamed person) {
            set.put("name", person.name());
            set.put("posts", join(person.posts(), StatementFields::text));
            return "person";
        } else if (statement instanceof DateNamed date) {
            set.put("date", date.date().toString());
            return "date";
        } else if (statement instanceof PeriodNamed period) {
            set.put("period", period.period().toString());
            return "period";
        } else if (statement instanceof DocumentNamed document) {
            set.put("name", document.type());
            set.put("number", document.number());
            set.put("date", text(document.date()));
            set.put("issuer", document.issuer());
            return "document";
        } else if (statement instanceof Meeting meeting) {
            set.put("date", text(meeting.date()));
            set.put("name", meeting.host());
            set.put("what", meeting.what());
            return "meeting";
        } else if (statement instanceof OrganNamed organ) {
            set.put("name", organ.name());
            set.put("unit", text(organ.unit()));
            return "organ";
        } else if (statement instanceof UnitsNamed units) {
            set.put("units", join(units.units(), NamedUnit::toString));
            return "units";
        } else if (statement instanceof Plan plan) {
            set.put("name", plan.title());
            set.put("period", text(plan.period()));
            set.put("decision", plan.decision() == Plan.Decision.NONE ? "" : lower(plan.decision()));
            return "plan";
        } else if (statement instanceof UnchangedUnits unchanged) {
            set.put("units", join(unchanged.units(), NamedUnit::toString));
            return "unchanged";
        } else if (statement instanceof MovedUnits moved) {
            set.put("units", join(moved.units(), NamedUnit::toString));
            set.put("unit", moved.parent().toString());
            return "moved";
        } else if (statement instanceof Reduction reduction) {
            set.put("unit", text(reduction.unit()));
            set.put("amount", reduction.after().toString());
            set.put("whole", reduction.before().toString());
            return "reduction";
        } else if (statement instanceof PartOfWhole part) {
            set.put("amount", part.part().toString());
            set.put("whole", part.whole().toString());
            return "part_of_whole";
        }
        throw new IllegalArgumentException("no fields are known for " + statement);
    }

    /**
     * Reads the statement with these fields; a missing field counts as empty.
     *
     * @throws BadRowException if a field does not have its form, or contradicts the kind
     */
    public static Statement read(Map<String, String> fields) throws BadRowException {
        StatementFields in = new StatementFields(fields);
        Statement statement = in.statement();
        Map<String, String> expected = of(statement);
        for (String name : NAMES) {
            if (!in.text(name).isEmpty() && !expected.containsKey(name)) {
                throw new BadRowException(name, "must be empty for " + in.text("kind"));
            }
        }
        return statement;
    }

    private Statement statement() throws BadRowException {
        String kind = text("kind");
        Quote quote = quote();
        try {
            return switch (kind) {
                case FOUNDING, PARTY + FOUNDING, MERGER, PARTY + MERGER ->
                    new Founding(
                            quote,
                            unit(),
                            kind.startsWith(PARTY),
                            kind.endsWith(MERGER),
                            text("stage").isEmpty()
                                    ? Stage.ACTUAL
                                    : constant("stage", Stage.values(), "actual, planned or summoned"),
                            parts());
                case "unchanged" -> new UnchangedUnits(quote, list("units", NamedUnit::parse));
                case "moved" -> new MovedUnits(quote, list("units", NamedUnit::parse), unit());
                case "reduction" ->
                    new Reduction(quote, optional("unit", NamedUnit::parse), parse("whole", Amount::parse), amount());
                case "part_of_whole" -> new PartOfWhole(quote, amount(), parse("whole", Amount::parse));
                case "indicator" ->
                    new Indicator(
                            quote,
                            required("name"),
                            amount(),
                            flag("estimated"),
                            rate("share_of_plan"),
                            rate("growth"),
                            rate("planned_growth"));
                case "occasion" -> new Occasion(quote, text("name"), optional("unit", NamedUnit::parse), ordinals());
                case "person" -> new PersonNamed(quote, required("name"), posts());
                case "date" -> new DateNamed(quote, parse("date", PartialDate::parse));
                case "period" -> new PeriodNamed(quote, parse("period", TimeSpan::parse));
                case "document" ->
                    new DocumentNamed(
                            quote,
                            required("name"),
                            required("number"),
                            optional("date", PartialDate::parse),
                            text("issuer"));
                case "meeting" ->
                    new Meeting(quote, optional("date", PartialDate::parse), required("name"), required("what"));
                case "organ" -> new OrganNamed(quote, required("name"), optional("unit", NamedUnit::parse));
                case "units" -> new UnitsNamed(quote, list("units", NamedUnit::parse));
                case "plan" ->
                    new Plan(
                            quote,
                            required("name"),
                            optional("period", TimeSpan::parse),
                            text("decision").isEmpty()
                                    ? Plan.Decision.NONE
                                    : constant("decision", Plan.Decision.values(), "discussed or approved"));
                default ->
                    new StatedFigure(
                            quote,
                            constant("kind", Topic.values(), "a kind of statement"),
                            optional("unit", NamedUnit::parse),
                            amount(),
                            constant("stage", Stage.values(), "actual, planned or summoned"),
                            text("doubt"));
            };
        } catch (IllegalArgumentException e) {
            throw new BadRowException("kind", "does not go with the rest: " + e.getMessage());
        }
    }

    private Quote quote() throws BadRowException {
        int line = count("line", 1);
        int column = count("column", 1);
        int start = count("start", 0);
        return new Quote(line, column, start, required("words"));
    }

    private String text(String name) {
        return fields.getOrDefault(name, "");
    }

    private String required(String name) throws BadRowException {
        String text = text(name);
        if (text.isBlank()) {
            throw new BadRowException(name, "must not be empty for " + text("kind"));
        }
        return text;
    }

    private <T> T parse(String name, Function<String, T> parser) throws BadRowException {
        return parsed(name, required(name), parser);
    }

    private <T> Optional<T> optional(String name, Function<String, T> parser) throws BadRowException {
        String text = text(name);
        return text.isEmpty() ? Optional.empty() : Optional.of(parsed(name, text, parser));
    }

    private <T> List<T> list(String name, Function<String, T> parser) throws BadRowException {
        List<T> values = new ArrayList<>();
        for (String text : text(name).isEmpty() ? new String[0] : text(name).split(BETWEEN, -1)) {
            values.add(parsed(name, text, parser));
        }
        return values;
    }

    private static <T> T parsed(String name, String text, Function<String, T> parser) throws BadRowException {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new BadRowException(name, "'" + text + "': " + e.getMessage());
        }
    }

    private int count(String name, int least) throws BadRowException {
        String text = required(name);
        int count;
        try {
            count = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            count = -1;
        }
        if (count < least) {
            throw new BadRowException(name, "'" + text + "' is not a whole number from " + least + " on");
        }
        return count;
    }

    private boolean flag(String name) throws BadRowException {
        String text = text(name);
        if (!text.isEmpty() && !text.equals(YES)) {
            throw new BadRowException(name, "'" + text + "' is not " + YES);
        }
        return text.equals(YES);
    }

    private NamedUnit unit() throws BadRowException {
        return parse("unit", NamedUnit::parse);
    }

    private Amount amount() throws BadRowException {
        return parse("amount", Amount::parse);
    }

    private Optional<BigDecimal> rate(String name) throws BadRowException {
        return optional(name, StatementFields::decimal);
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("expected a number", e);
        }
    }

    private <E extends Enum<E>> E constant(String name, E[] constants, String expected) throws BadRowException {
        String text = required(name);
        for (E constant : constants) {
            if (lower(constant).equals(text)) {
                return constant;
            }
        }
        throw new BadRowException(name, "'" + text + "' is not " + expected);
    }

    private Ordinals ordinals() throws BadRowException {
        return new Ordinals(
                ordinal("khoa"),
                ordinal("lan_thu"),
                optional(
                        "nhiem_ky", text -> Term.find(text).orElseThrow(() -> new IllegalArgumentException("no term"))),
                ordinal("hoi_nghi"));
    }

    private OptionalInt ordinal(String name) throws BadRowException {
        return text(name).isEmpty() ? OptionalInt.empty() : OptionalInt.of(ordinal(name, count(name, 1)));
    }

    private static int ordinal(String name, int number) throws BadRowException {
        if (number > OrdinalNumber.MAX) {
            throw new BadRowException(name, "'" + number + "' is above " + OrdinalNumber.MAX);
        }
        return number;
    }

    private List<Founding.Part> parts() throws BadRowException {
        return list("units", StatementFields::part);
    }

    private static Founding.Part part(String text) {
        String[] values = text.split(" \\| ", -1);
        if (values.length == 1) {
            return Founding.Part.of(NamedUnit.parse(text));
        }
        if (values.length != 5) {
            throw new IllegalArgumentException("expected a unit, or a unit, two extents and two figures");
        }
        return new Founding.Part(
                NamedUnit.parse(values[0]),
                extent(values[1]),
                extent(values[2]),
                values[3].equals("-") ? Optional.empty() : Optional.of(Amount.parse(values[3])),
                values[4].equals("-") ? Optional.empty() : Optional.of(Amount.parse(values[4])));
    }

    private static Extent extent(String text) {
        for (Extent extent : Extent.values()) {
            if (lower(extent).equals(text)) {
                return extent;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not an extent");
    }

    private List<PostNamed> posts() throws BadRowException {
        return list("posts", StatementFields::post);
    }

    private static PostNamed post(String text) {
        boolean former = text.startsWith(FORMER);
        String bare = former ? text.substring(FORMER.length()) : text;
        int bar = bare.indexOf(WITHIN);
        return bar < 0
                ? new PostNamed(bare, bare, former)
                : new PostNamed(bare.substring(0, bar), bare.substring(bar + WITHIN.length()), former);
    }

    private static String text(PostNamed post) {
        return post.words().equals(post.title()) ? post.toString() : post + WITHIN + post.title();
    }

    private static String text(Founding.Part part) {
        if (part.equals(Founding.Part.of(part.unit()))) {
            return part.unit().toString();
        }
        return String.join(
                WITHIN,
                part.unit().toString(),
                lower(part.area()),
                lower(part.population()),
                part.areaStated().map(Amount::toString).orElse("-"),
                part.populationStated().map(Amount::toString).orElse("-"));
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String rate(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    private static String ordinal(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String join(List<T> values, Function<T, String> text) {
        return String.join(BETWEEN, values.stream().map(text).toList());
    }
}
