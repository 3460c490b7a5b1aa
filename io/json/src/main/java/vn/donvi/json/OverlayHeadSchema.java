package vn.donvi.json;

import java.time.LocalDate;
import java.util.Optional;
import vn.donvi.tables.gazetteer.Coverage;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The members of an overlay, but for its arrays. The dates may be missing; those of the base hold then. */
final class OverlayHeadSchema extends Schema<OverlayHeadSchema.Head> {
    static final OverlayHeadSchema OVERLAY_HEAD = new OverlayHeadSchema();

    private final Column<Long> format = table.required("format", ValueType.COUNT, "the version of the format");
    private final Column<Optional<LocalDate>> baseline = table.optional(
            "baseline", ValueType.DATE, "the first date that is covered, the same as of the base; none if not stated");
    private final Column<Optional<LocalDate>> knownUntil = table.optional(
            "known_until", ValueType.DATE, "the last date until which changes are known; none if as in the base");

    private OverlayHeadSchema() {
        super("overlay", "The version of the format and the dates that are covered");
    }

    /** The dates of an overlay, where they are stated. */
    record Head(long format, Optional<LocalDate> baseline, Optional<LocalDate> knownUntil) {}

    Column<Long> format() {
        return format;
    }

    /** Returns the dates that are covered by an overlay on a base. */
    Coverage onto(Head head, LocalDate baseStart, LocalDate baseKnownUntil) throws BadRowException {
        LocalDate start = head.baseline.orElse(baseStart);
        if (!start.equals(baseStart)) {
            throw baseline.bad("must be " + baseStart + " as in the base, but is " + start);
        }
        LocalDate end = head.knownUntil.orElse(baseKnownUntil);
        if (end.isBefore(start)) {
            throw knownUntil.bad("must not be before baseline " + start + ", but is " + end);
        }
        return new Coverage(head.format, start, end);
    }

    @Override
    public Head read(Row row) throws BadRowException {
        return new Head(row.get(format), row.get(baseline), row.get(knownUntil));
    }

    @Override
    public void write(Head head, NewRow row) {
        row.set(format, head.format).set(baseline, head.baseline).set(knownUntil, head.knownUntil);
    }
}
