package vn.donvi.json;

import java.util.Comparator;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import vn.donvi.change.Extent;
import vn.donvi.change.Transfer;
import vn.donvi.unit.UnitId;

/** The transfers within a change. */
final class Transfers {
    private static final JsonType<Extent> EXTENT = JsonType.oneOf(Extent.values());

    private static final Members MEMBERS = new Members();
    private static final Member<UnitId> SOURCE = MEMBERS.required("source", JsonType.ID);
    private static final Member<UnitId> TARGET = MEMBERS.required("target", JsonType.ID);
    private static final Member<Extent> AREA = MEMBERS.required("area", EXTENT);
    private static final Member<Extent> POPULATION = MEMBERS.required("population", EXTENT);
    private static final Member<Optional<Double>> AREA_KM2 = MEMBERS.optional("area_km2", JsonType.NUMBER);
    private static final Member<Optional<Long>> PERSONS = MEMBERS.optional("persons", JsonType.COUNT);

    /** Reads and writes them. */
    static final JsonTable<Transfer> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private Transfers() {}

    private static final class Objects extends JsonTable.Shape<Transfer> {
        @Override
        String name() {
            return "transfers";
        }

        @Override
        ObjectParser<Transfer> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                Transfer value(JsonRow row) {
                    Transfer transfer =
                            Transfer.of(row.get(SOURCE), row.get(TARGET), row.get(AREA), row.get(POPULATION));
                    Optional<Double> areaKm2 = row.get(AREA_KM2);
                    if (areaKm2.isPresent()) {
                        transfer = transfer.withAreaKm2(areaKm2.get());
                    }
                    Optional<Long> persons = row.get(PERSONS);
                    return persons.isPresent() ? transfer.withPersons(persons.get()) : transfer;
                }
            };
        }

        @Override
        void write(Transfer transfer, JsonGenerator json) {
            SOURCE.write(json, transfer.source());
            TARGET.write(json, transfer.target());
            AREA.write(json, transfer.area());
            POPULATION.write(json, transfer.population());
            AREA_KM2.write(
                    json,
                    transfer.areaKm2().isPresent()
                            ? Optional.of(transfer.areaKm2().getAsDouble())
                            : Optional.empty());
            PERSONS.write(
                    json,
                    transfer.persons().isPresent()
                            ? Optional.of(transfer.persons().getAsLong())
                            : Optional.empty());
        }

        @Override
        Comparator<Transfer> order() {
            return Comparator.comparing(Transfer::source).thenComparing(Transfer::target);
        }
    }
}
