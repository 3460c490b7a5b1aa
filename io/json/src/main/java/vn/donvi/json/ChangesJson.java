package vn.donvi.json;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.change.ChangeKind;
import vn.donvi.change.Citation;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Enactment;
import vn.donvi.change.Establishment;
import vn.donvi.change.Extent;
import vn.donvi.change.Rearrangement;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.unit.UnitId;

/**
 * The table of changes, each with its transfers, sorted by date and id:
 *
 * <pre>
 * {"id":"2020-01-01:18280","date":"2020-01-01","date_basis":"in_force","kind":"merger","document":"819/NQ-UBTVQH14","clause":"Điều 1, khoản 2","unit":null,"open":false,"note":"","transfers":[
 *   {"source":"18280@2004-08-31","target":"18280@2020-01-01","area":"all","population":"all","area_km2":null,"persons":null},
 *   {"source":"18283@2004-08-31","target":"18280@2020-01-01","area":"part","population":"all","area_km2":4.2,"persons":1377}]}
 * </pre>
 *
 * <ul>
 *   <li>{@code id}: what names it
 *   <li>{@code date}, {@code date_basis}: the first day of the new state, and a {@link DateBasis} in lower case
 *   <li>{@code kind}: a {@link ChangeKind} in lower case
 *   <li>{@code document}, {@code clause}: the citation; the clause may be empty or missing
 *   <li>{@code unit}: the version that an establishment or a dissolution is about; null or missing for any other kind
 *   <li>{@code open}: true if the version had an origin or successor that no source names; false or missing else
 *   <li>{@code note}: may be empty or missing
 *   <li>{@code transfers}: in order; empty or missing for an establishment or a dissolution
 * </ul>
 *
 * <p>and of each transfer
 *
 * <ul>
 *   <li>{@code source}, {@code target}: the versions
 *   <li>{@code area}, {@code population}: an {@link Extent} in lower case
 *   <li>{@code area_km2}, {@code persons}: what moved as stated; null or missing if nothing is stated
 * </ul>
 *
 * <p>A change with a problem in one of its transfers is left out, since half a change would state something else.
 */
public final class ChangesJson {
    private static final Members MEMBERS = new Members();
    private static final Member<String> ID = MEMBERS.required("id", JsonType.TEXT);
    private static final Member<LocalDate> DATE = MEMBERS.required("date", JsonType.DATE);
    private static final Member<DateBasis> DATE_BASIS =
            MEMBERS.required("date_basis", JsonType.oneOf(DateBasis.values()));
    private static final Member<ChangeKind> KIND = MEMBERS.required("kind", JsonType.oneOf(ChangeKind.values()));
    private static final Member<String> DOCUMENT = MEMBERS.required("document", JsonType.TEXT);
    private static final Member<String> CLAUSE = MEMBERS.text("clause");
    private static final Member<Optional<UnitId>> UNIT = MEMBERS.optional("unit", JsonType.ID);
    private static final Member<Boolean> OPEN = MEMBERS.orElse("open", JsonType.FLAG, false);
    private static final Member<String> NOTE = MEMBERS.text("note");
    private static final Member<List<Transfer>> TRANSFERS = MEMBERS.orElse("transfers", new TransfersType(), List.of());

    /** Reads and writes it. */
    public static final JsonTable<UnitChange> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private ChangesJson() {}

    private static UnitChange change(
            JsonRow row, Enactment enactment, ChangeKind kind, Optional<UnitId> unit, List<Transfer> transfers) {
        if (kind == ChangeKind.ESTABLISHMENT) {
            return new Establishment(row.get(ID), enactment, unit.orElseThrow(), row.get(OPEN), row.get(NOTE));
        }
        if (kind == ChangeKind.DISSOLUTION) {
            return new Dissolution(row.get(ID), enactment, unit.orElseThrow(), row.get(OPEN), row.get(NOTE));
        }
        return new Rearrangement(row.get(ID), enactment, kind, transfers, row.get(NOTE));
    }

    private static String label(ChangeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static final class Objects extends JsonTable.Shape<UnitChange> {
        @Override
        String name() {
            return "changes";
        }

        @Override
        ObjectParser<UnitChange> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                UnitChange value(JsonRow row) {
                    ChangeKind kind = row.get(KIND);
                    Optional<UnitId> unit = row.get(UNIT);
                    List<Transfer> transfers = row.get(TRANSFERS);
                    boolean ofOneUnit = kind == ChangeKind.ESTABLISHMENT || kind == ChangeKind.DISSOLUTION;
                    if (ofOneUnit != unit.isPresent()) {
                        report(UNIT, (ofOneUnit ? "must be there for " : "must be null for ") + label(kind));
                        return null;
                    }
                    if (row.get(OPEN) && !ofOneUnit) {
                        report(OPEN, "must be false for " + label(kind));
                        return null;
                    }
                    if (ofOneUnit != transfers.isEmpty()) {
                        report(TRANSFERS, (ofOneUnit ? "must be empty for " : "must not be empty for ") + label(kind));
                        return null;
                    }
                    Enactment enactment = new Enactment(
                            row.get(DATE), row.get(DATE_BASIS), Citation.of(row.get(DOCUMENT), row.get(CLAUSE)));
                    return change(row, enactment, kind, unit, transfers);
                }
            };
        }

        @Override
        void write(UnitChange change, JsonGenerator json) {
            boolean open = false;
            Optional<UnitId> unit = Optional.empty();
            if (change instanceof Establishment establishment) {
                open = establishment.originUnknown();
                unit = Optional.of(establishment.unit());
            } else if (change instanceof Dissolution dissolution) {
                open = dissolution.successorUnknown();
                unit = Optional.of(dissolution.unit());
            }
            ID.write(json, change.id());
            DATE.write(json, change.date());
            DATE_BASIS.write(json, change.enactment().basis());
            KIND.write(json, change.kind());
            DOCUMENT.write(json, change.citation().document());
            CLAUSE.write(json, change.citation().clause());
            UNIT.write(json, unit);
            OPEN.write(json, open);
            NOTE.write(json, change.note());
            TRANSFERS.write(json, change.transfers());
        }

        @Override
        Comparator<UnitChange> order() {
            return Comparator.comparing(UnitChange::date).thenComparing(UnitChange::id);
        }
    }
}
