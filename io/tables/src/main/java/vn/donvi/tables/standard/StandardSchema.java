package vn.donvi.tables.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.standard.Criterion;
import vn.donvi.standard.Standard;
import vn.donvi.standard.TraitCondition;
import vn.donvi.tables.gazetteer.GazetteerTypes;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.time.DateRange;
import vn.donvi.unit.UnitType;

/** The table of standards for the size of units, one criterion of a type of units a row, in the order given. */
public final class StandardSchema extends Schema<Standard> {
    /** The table. */
    public static final Schema<Standard> STANDARDS = new StandardSchema();

    private final Column<String> rule =
            table.required("rule", ValueType.TEXT, "the short name of the rule, by which it is chosen");
    private final Column<String> document =
            table.required("document", ValueType.TEXT, "the number of the document that states the standard");
    private final Column<LocalDate> from = table.required("from", ValueType.DATE, "the first date of the standard");
    private final Column<Optional<LocalDate>> until =
            table.optional("until", ValueType.DATE, "the first date on which it no longer holds; none while it does");
    private final Column<UnitType> type =
            table.required("type", GazetteerTypes.UNIT_TYPE, "the type of the units that it is for");
    private final Column<List<UnitType>> parents = table.list(
            "parents",
            StandardTypes.UNIT_TYPES,
            "the types of the unit right above, one of which it must have; none if any is right");
    private final Column<List<TraitCondition>> conditions = table.list(
            "conditions",
            StandardTypes.CONDITIONS,
            "the traits that the unit must have, or not have if the word `not` is before them; none if it is for all");
    private final Column<Criterion> criterion =
            table.required("criterion", StandardTypes.CRITERION, "what is measured or judged");
    private final Column<Optional<Double>> minimum = table.optional(
            "minimum",
            ValueType.NUMBER,
            "the least figure that is enough, in persons, square kilometres, units or percent; none if no number is asked");
    private final Column<Boolean> confirmed =
            table.flag("confirmed", "whether a publication that quotes the document states it");
    private final Column<String> note = table.text("note", "what is not certain, or what else is asked");

    private StandardSchema() {
        super("standards", "Standards for the size of units");
    }

    @Override
    public Standard read(Row row) throws BadRowException {
        String name = row.get(rule);
        String number = row.get(document);
        DateRange validity = StandardTypes.range(row, from, until);
        UnitType units = row.get(type);
        List<UnitType> above = row.get(parents);
        List<TraitCondition> traits = row.get(conditions);
        Criterion by = row.get(criterion);
        Optional<Double> least = row.get(minimum);
        boolean isConfirmed = row.get(confirmed);
        String words = row.get(note);
        try {
            return new Standard(
                    name, number, validity, units, above, traits, by, StandardTypes.decimal(least), isConfirmed, words);
        } catch (IllegalArgumentException e) {
            throw (least.filter(figure -> figure <= 0).isPresent() ? minimum : note).bad(e);
        }
    }

    @Override
    public void write(Standard standard, NewRow row) {
        row.set(rule, standard.rule())
                .set(document, standard.document())
                .set(from, standard.validity().startInclusive())
                .set(until, standard.validity().endExclusive())
                .set(type, standard.type())
                .set(parents, standard.parents())
                .set(conditions, standard.conditions())
                .set(criterion, standard.criterion())
                .set(minimum, StandardTypes.number(standard.minimum()))
                .set(confirmed, standard.isConfirmed())
                .set(note, standard.note());
    }
}
