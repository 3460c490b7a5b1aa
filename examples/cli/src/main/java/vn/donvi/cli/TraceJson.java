package vn.donvi.cli;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import vn.donvi.change.Dissolution;
import vn.donvi.change.Establishment;
import vn.donvi.change.Transfer;
import vn.donvi.change.UnitChange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;
import vn.donvi.unit.UnitId;

/**
 * A lineage as JSON: {@code unit} is the id asked for, {@code units} are the versions, {@code steps} the transfers by
 * date, with an establishment as a step without source and a dissolution as one without target. Every member is always
 * there, {@code null} where it has no value.
 */
final class TraceJson {
    private final Trace trace;
    private final JsonGenerator json;

    private TraceJson(Trace trace, JsonGenerator json) {
        this.trace = trace;
        this.json = json;
    }

    static String of(Trace trace) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(new Indented(), text)) {
            new TraceJson(trace, json).write();
        }
        return text.append('\n').toString();
    }

    private void write() {
        json.writeStartObject();
        json.writeStringProperty("unit", trace.unit().id().toString());
        json.writeArrayPropertyStart("units");
        trace.units().values().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("steps");
        trace.changes().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(AdministrativeUnit unit) {
        json.writeStartObject();
        json.writeStringProperty("id", unit.id().toString());
        json.writeStringProperty("code", unit.code().toString());
        json.writeStringProperty("name", unit.fullName());
        json.writeStringProperty("type", unit.type().label());
        json.writeStringProperty("level", Words.name(unit.level()));
        write("parent", unit.parent().map(UnitCode::toString));
        json.writeStringProperty("since", unit.id().since().toString());
        write("until", unit.validity().endExclusive().map(LocalDate::toString));
        json.writeEndObject();
    }

    private void write(UnitChange change) {
        if (change instanceof Establishment establishment) {
            write(change, null, establishment.unit(), null, establishment.originUnknown(), true);
        } else if (change instanceof Dissolution dissolution) {
            write(change, dissolution.unit(), null, null, dissolution.successorUnknown(), true);
        }
        for (Transfer transfer : change.transfers()) {
            write(change, transfer.source(), transfer.target(), transfer, false, trace.isOnTheWay(transfer));
        }
    }

    private void write(
            UnitChange change,
            @Nullable UnitId source,
            @Nullable UnitId target,
            @Nullable Transfer transfer,
            boolean isUnknown,
            boolean isOnTheWay) {
        Optional<Transfer> moved = Optional.ofNullable(transfer);
        json.writeStartObject();
        json.writeStringProperty("date", change.date().toString());
        json.writeStringProperty("date_basis", Words.name(change.enactment().basis()));
        json.writeStringProperty("kind", Words.name(change.kind()));
        json.writeStringProperty("document", change.citation().document());
        json.writeStringProperty("clause", change.citation().clause());
        write("source_id", Optional.ofNullable(source).map(UnitId::toString));
        write("target_id", Optional.ofNullable(target).map(UnitId::toString));
        write("area_extent", moved.map(each -> Words.name(each.area())));
        write("population_extent", moved.map(each -> Words.name(each.population())));
        if (transfer != null && transfer.areaKm2().isPresent()) {
            json.writeNumberProperty("area_km2", transfer.areaKm2().getAsDouble());
        } else {
            json.writeNullProperty("area_km2");
        }
        if (transfer != null && transfer.persons().isPresent()) {
            json.writeNumberProperty("persons", transfer.persons().getAsLong());
        } else {
            json.writeNullProperty("persons");
        }
        json.writeBooleanProperty("unknown", isUnknown);
        json.writeBooleanProperty("in_lineage", isOnTheWay);
        json.writeStringProperty("note", change.note());
        json.writeEndObject();
    }

    private void write(String property, Optional<String> value) {
        if (value.isPresent()) {
            json.writeStringProperty(property, value.get());
        } else {
            json.writeNullProperty(property);
        }
    }

    /** Lines that end in line feeds on every system. */
    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
