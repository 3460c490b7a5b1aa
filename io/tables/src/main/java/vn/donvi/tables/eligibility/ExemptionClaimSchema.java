package vn.donvi.tables.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.gazetteer.Gazetteer;
import vn.donvi.gazetteer.Snapshot;
import vn.donvi.gazetteer.UnknownUnitException;
import vn.donvi.plan.eligibility.ExemptionClaim;
import vn.donvi.plan.eligibility.ExemptionKind;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.UnitCode;

/** The table of exemptions that somebody claims for units, sorted by unit and exemption. */
public final class ExemptionClaimSchema extends Schema<ExemptionClaim> {
    /** The table. */
    public static final Schema<ExemptionClaim> CLAIMS = new ExemptionClaimSchema(null);

    private final @Nullable Snapshot snapshot;
    private final Set<ExemptionClaim> given = new HashSet<>();

    private final Column<UnitCode> unit = table.required("unit", ValueType.CODE, "the code of the unit");
    private final Column<ExemptionKind> exemption =
            table.required("exemption", ExemptionSchema.KIND, "the reason for which it is exempt");
    private final Column<String> source = table.text("source", "the document or publication that states it");

    private ExemptionClaimSchema(@Nullable Snapshot snapshot) {
        super("exemption_claims", "Exemptions that are claimed for units");
        this.snapshot = snapshot;
    }

    /**
     * The table for one file of a user's own. A row is bad if no unit bears its code on the date, or if the claim is made
     * twice. So it remembers the rows that it has read: make a new one for each file. Not thread-safe.
     *
     * @throws IllegalArgumentException if the date is before the gazetteer's baseline
     */
    public static Schema<ExemptionClaim> of(Gazetteer gazetteer, LocalDate date) {
        return new ExemptionClaimSchema(gazetteer.on(date));
    }

    @Override
    public ExemptionClaim read(Row row) throws BadRowException {
        UnitCode code = row.get(unit);
        ExemptionKind reason = row.get(exemption);
        if (snapshot != null) {
            check(code, reason, snapshot);
        }
        return new ExemptionClaim(code, reason, row.get(source));
    }

    private void check(UnitCode code, ExemptionKind reason, Snapshot units) throws BadRowException {
        try {
            units.get(code);
        } catch (UnknownUnitException e) {
            throw unit.bad(String.valueOf(e.getMessage()));
        }
        if (!given.add(new ExemptionClaim(code, reason, ""))) {
            throw exemption.bad(reason.label() + " of " + code + " is claimed twice");
        }
    }

    @Override
    public void write(ExemptionClaim claim, NewRow row) {
        row.set(unit, claim.unit()).set(exemption, claim.kind()).set(source, claim.source());
    }

    @Override
    public Comparator<ExemptionClaim> order() {
        return Comparator.comparing(ExemptionClaim::unit).thenComparing(ExemptionClaim::kind);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(unit, exemption);
    }
}
