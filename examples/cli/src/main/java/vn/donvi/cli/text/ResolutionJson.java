package vn.donvi.cli.text;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.donvi.cli.invocation.IndentedJson;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.LineByLine;
import vn.donvi.law.resolution.Abolition;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.ClauseRef;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.ProvisionRow;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Resolution;
import vn.donvi.law.resolution.Size;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.StatedFigures;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.Unchanged;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.problem.Problem;
import vn.donvi.problem.WithProblems;

/**
 * Resolutions as one JSON array or as JSON Lines. Each is an object with its own data, its statements in order, each
 * with the text of its clause, and the problems. Every member is written, {@code null} if it has no value.
 */
final class ResolutionJson implements ReadCommand.Printer {
    private final Writer out;
    /** The output of the generator until it is passed on, so that only {@link #out} can fail. */
    private final StringWriter text = new StringWriter();

    private final JsonGenerator json;
    private final boolean isLines;

    private ResolutionJson(Writer out, ObjectWriteContext layout, boolean isLines) {
        this.out = out;
        this.json = new JsonFactory().createGenerator(layout, text);
        this.isLines = isLines;
    }

    /** Resolutions in one array. */
    static ResolutionJson document(Writer out) {
        ResolutionJson resolutions = new ResolutionJson(out, new IndentedJson(), false);
        resolutions.json.writeStartArray();
        return resolutions;
    }

    /** One line for each resolution. */
    static ResolutionJson lines(Writer out) {
        return new ResolutionJson(out, new LineByLine(), true);
    }

    @Override
    public void print(String file, WithProblems<Resolution> read) throws IOException {
        Resolution resolution = read.value();
        json.writeStartObject();
        json.writeStringProperty("file", file);
        json.writeStringProperty("number", resolution.number());
        json.writeStringProperty("issuer", resolution.issuer());
        json.writeStringProperty("title", resolution.title());
        IndentedJson.property(json, "issued", resolution.issued().map(LocalDate::toString));
        IndentedJson.property(json, "in_force", resolution.inForce().map(LocalDate::toString));
        IndentedJson.property(json, "operative", resolution.operative().map(LocalDate::toString));
        write("province", resolution.province());
        json.writeArrayPropertyStart("statements");
        resolution.provisions().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("problems");
        read.problems().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
        passOn(isLines ? "\n" : "");
    }

    /** Ends the array. */
    void end() throws IOException {
        json.writeEndArray();
        passOn("\n");
    }

    private void passOn(String end) throws IOException {
        json.flush();
        text.append(end);
        out.append(text.getBuffer());
        text.getBuffer().setLength(0);
    }

    private void write(Provision provision) {
        json.writeStartObject();
        json.writeStringProperty("statement", ProvisionRow.statement(provision));
        json.writeStringProperty("clause", provision.clause().ref().toString());
        json.writeNumberProperty("line", provision.clause().line());
        json.writeStringProperty("text", provision.clause().text());
        write("within", provision.clause().within());
        if (provision instanceof Arrangement arrangement) {
            json.writeArrayPropertyStart("sources");
            arrangement.sources().forEach(this::write);
            json.writeEndArray();
            write("target", arrangement.target());
            write(arrangement.result());
            write("seat", arrangement.seat());
        } else if (provision instanceof Renaming renaming) {
            write("source", renaming.from());
            write("target", renaming.to());
        } else if (provision instanceof Unchanged unchanged) {
            write("units", unchanged.units());
        } else if (provision instanceof Abolition abolition) {
            write("units", abolition.units());
        } else if (provision instanceof Size size) {
            write("unit", size.unit());
            write(size.figures());
            json.writeBooleanProperty("remaining", size.remaining());
        } else if (provision instanceof Totals totals) {
            write("parent", totals.parent());
            json.writeStringProperty("level", Labels.name(totals.level()));
            write("all", totals.all());
            write("formed", totals.formed());
            write("unchanged", totals.unchanged());
        }
        json.writeEndObject();
    }

    private void write(Source source) {
        json.writeStartObject();
        write("unit", source.unit());
        json.writeStringProperty("area_extent", Labels.name(source.area()));
        json.writeStringProperty("population_extent", Labels.name(source.population()));
        write(source.figures());
        json.writeArrayPropertyStart("after");
        for (ClauseRef ref : source.after()) {
            json.writeString(ref.toString());
        }
        json.writeEndArray();
        json.writeStringProperty("remark", source.remark());
        json.writeNumberProperty("phrase", source.phrase());
        json.writeStringProperty("link", Labels.name(source.link()));
        json.writeEndObject();
    }

    private void write(StatedFigures figures) {
        IndentedJson.property(json, "area_km2", figures.areaKm2());
        IndentedJson.property(json, "persons", figures.persons());
    }

    private void write(String property, List<UnitName> units) {
        json.writeArrayPropertyStart(property);
        units.forEach(this::write);
        json.writeEndArray();
    }

    private void write(String property, UnitName unit) {
        json.writeName(property);
        write(unit);
    }

    private void write(UnitName unit) {
        if (unit.isNamed()) {
            json.writeStartObject();
            json.writeStringProperty("type", unit.term());
            json.writeStringProperty("name", unit.name());
            write("within", unit.within());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private void write(String property, Totals.Count count) {
        if (count.isStated()) {
            json.writeObjectPropertyStart(property);
            json.writeNumberProperty("units", count.units());
            json.writeObjectPropertyStart("by_type");
            count.byTerm().forEach(json::writeNumberProperty);
            json.writeEndObject();
            json.writeEndObject();
        } else {
            json.writeNullProperty(property);
        }
    }

    private void write(Problem problem) {
        json.writeStartObject();
        json.writeNumberProperty("line", problem.location().line());
        json.writeStringProperty("clause", problem.location().field());
        json.writeStringProperty("message", problem.message());
        json.writeEndObject();
    }
}
