package vn.donvi.cli.lookup;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.cli.invocation.IndentedJson;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.gazetteer.LineageGraph;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * A lineage as JSON: {@code unit} is the requested id, {@code units} are the versions, {@code steps} are the transfers
 * by date. An establishment is a step without a source, a dissolution one without a target. Every member is written,
 * {@code null} if it has no value.
 */
final class TraceJson {
    private final LineageGraph graph;
    private final JsonGenerator json;

    private TraceJson(LineageGraph graph, JsonGenerator json) {
        this.graph = graph;
        this.json = json;
    }

    static String of(LineageGraph graph) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new IndentedJson(), text)) {
            new TraceJson(graph, json).write();
        }
        return text.append('\n').toString();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("unit", graph.unit().id().toString());
        json.writeArrayPropertyStart("units");
        graph.units().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("steps");
        graph.changes().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(AdministrativeUnit unit) {
        json.writeStartObject();
        json.writeStringProperty("id", unit.id().toString());
        json.writeStringProperty("code", unit.code().toString());
        json.writeStringProperty("name", unit.fullName());
        json.writeStringProperty("type", unit.type().label());
        json.writeStringProperty("level", Labels.name(unit.level()));
        IndentedJson.property(json, "parent", unit.parent().map(UnitCode::toString));
        json.writeStringProperty("since", unit.id().since().toString());
        IndentedJson.property(json, "until", unit.validity().endExclusive().map(LocalDate::toString));
        json.writeEndObject();
    }

    private void write(UnitChange change) {
        if (change instanceof Establishment establishment) {
            write(change, null, establishment.unit(), null, establishment.originUnknown(), true);
        } else if (change instanceof Dissolution dissolution) {
            write(change, dissolution.unit(), null, null, dissolution.successorUnknown(), true);
        }
        for (Transfer transfer : change.transfers()) {
            write(change, transfer.source(), transfer.target(), transfer, false, graph.isInLineage(transfer));
        }
    }

    private void write(
            UnitChange change,
            @Nullable UnitId source,
            @Nullable UnitId target,
            @Nullable Transfer transfer,
            boolean isUnknown,
            boolean isInLineage) {
        Optional<Transfer> moved = Optional.ofNullable(transfer);
        json.writeStartObject();
        json.writeStringProperty("date", change.date().toString());
        json.writeStringProperty("date_basis", Labels.name(change.enactment().basis()));
        json.writeStringProperty("kind", Labels.name(change.kind()));
        json.writeStringProperty("document", change.citation().document());
        json.writeStringProperty("clause", change.citation().clause());
        IndentedJson.property(json, "source_id", Optional.ofNullable(source).map(UnitId::toString));
        IndentedJson.property(json, "target_id", Optional.ofNullable(target).map(UnitId::toString));
        IndentedJson.property(json, "area_extent", moved.map(each -> Labels.name(each.area())));
        IndentedJson.property(json, "population_extent", moved.map(each -> Labels.name(each.population())));
        IndentedJson.property(json, "area_km2", transfer == null ? OptionalDouble.empty() : transfer.areaKm2());
        IndentedJson.property(json, "persons", transfer == null ? OptionalLong.empty() : transfer.persons());
        json.writeBooleanProperty("unknown", isUnknown);
        json.writeBooleanProperty("in_lineage", isInLineage);
        json.writeStringProperty("note", change.note());
        json.writeEndObject();
    }
}
