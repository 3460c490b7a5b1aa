package vn.donvi.tables.standard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.standard.Trait;
import vn.donvi.standard.TraitFact;
import vn.donvi.standard.Traits;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitCode;

/** The table of traits of units, one trait of a unit a row, sorted by unit and trait. */
public final class TraitSchema extends Schema<TraitFact> {
    /** The table. */
    public static final Schema<TraitFact> TRAITS = new TraitSchema(null);

    private final @Nullable Snapshot snapshot;
    private final Map<UnitCode, Traits> known = new HashMap<>();
    private final Set<TraitFact> given = new HashSet<>();

    private final Column<UnitCode> unit = table.required("unit", ValueType.CODE, "the code of the unit");
    private final Column<Trait> trait = table.required("trait", StandardTypes.TRAIT, "the trait");
    private final Column<String> value = table.required(
            "value",
            ValueType.TEXT,
            "either `yes` or `no`; for `minority` the percent of the population, in digits with a dot before decimals");
    private final Column<String> source = table.text("source", "the document or publication that states it");

    private TraitSchema(@Nullable Snapshot snapshot) {
        super("traits", "Traits of units on which standards depend");
        this.snapshot = snapshot;
    }

    /**
     * The table for one file of a user's own. A row is bad if no unit bears its code on the date, if the trait of the
     * unit is given twice, or if it contradicts a row above. So it remembers the rows that it has read: make a new one
     * for each file. Not thread-safe.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static Schema<TraitFact> of(Gazetteer gazetteer, LocalDate date) {
        return new TraitSchema(gazetteer.on(date));
    }

    @Override
    public TraitFact read(Row row) throws BadRowException {
        UnitCode code = row.get(unit);
        Trait asked = row.get(trait);
        String text = row.get(value);
        try {
            TraitFact fact = new TraitFact(code, asked, text, row.get(source));
            if (snapshot != null) {
                check(fact, snapshot);
            }
            return fact;
        } catch (IllegalArgumentException e) {
            throw value.bad(e);
        }
    }

    private void check(TraitFact fact, Snapshot units) throws BadRowException {
        try {
            units.get(fact.unit());
        } catch (UnknownUnitException e) {
            throw unit.bad(String.valueOf(e.getMessage()));
        }
        if (!given.add(new TraitFact(fact.unit(), fact.trait(), fact.trait().isShare() ? "0" : "no", ""))) {
            throw trait.bad(fact.trait().label() + " of " + fact.unit() + " is given twice");
        }
        known.put(fact.unit(), fact.addTo(known.getOrDefault(fact.unit(), Traits.UNKNOWN)));
    }

    @Override
    public void write(TraitFact fact, NewRow row) {
        row.set(unit, fact.unit())
                .set(trait, fact.trait())
                .set(value, fact.value())
                .set(source, fact.source());
    }

    @Override
    public Comparator<TraitFact> order() {
        return Comparator.comparing(TraitFact::unit).thenComparing(TraitFact::trait);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(unit, trait);
    }
}
