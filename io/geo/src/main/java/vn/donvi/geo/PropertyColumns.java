package vn.donvi.geo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.donvi.boundaries.BoundaryBasis;
import vn.donvi.boundaries.BoundaryLayer;
import vn.donvi.measure.Measurement;
import vn.donvi.tables.gazetteer.NamedUnitColumns;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.Columns;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.ValueType;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitCode;

/** The columns of the facts about a unit and its polygon. */
final class PropertyColumns {
    static final ValueType<BoundaryLayer> LAYER = ValueType.oneOf(BoundaryLayer.values(), BoundaryLayer::label);

    private static final ValueType<BoundaryBasis> BASIS = ValueType.oneOf(BoundaryBasis.values());

    private final Column<LocalDate> date;
    private final NamedUnitColumns unit;
    private final Column<Optional<UnitCode>> province;
    private final Column<String> provinceName;
    private final FigureColumns population;
    private final FigureColumns area;
    private final Column<Optional<BoundaryLayer>> layer;
    private final Column<Optional<BoundaryBasis>> basis;
    private final Column<Boolean> approximate;

    /** Declares them as the next columns of a table. */
    PropertyColumns(Columns table) {
        this.date = table.required("date", ValueType.DATE, "the date on which the version is in force");
        this.unit = new NamedUnitColumns(table);
        this.province = table.optional("province_code", ValueType.CODE, "the code of the province");
        this.provinceName = table.text("province_name", "the name of the province with its type");
        this.population = new FigureColumns(table, "population", "", "the people in the unit");
        this.area = new FigureColumns(table, "area", "_km2", "the area in square kilometres");
        this.layer = table.optional(
                "layer", LAYER, "the published polygons that the polygon is made of; none if it has no polygon");
        this.basis = table.optional(
                "basis",
                BASIS,
                "how it is made of them: published for the unit, made of whole ones, or partly, where some land is"
                        + " missing");
        this.approximate =
                table.flag("approximate", "whether the polygon is coarse, or does not have all the land of the unit");
    }

    /** The columns that identify a row. */
    List<Column<?>> key() {
        return unit.key();
    }

    FeatureProperties read(Row row) throws BadRowException {
        LocalDate day = row.get(date);
        AdministrativeUnit version = unit.read(row);
        Optional<UnitCode> above = row.get(province);
        String aboveName = row.get(provinceName);
        Optional<Measurement> people = population.read(row, version.id());
        Optional<Measurement> land = area.read(row, version.id());
        Optional<BoundaryLayer> published = row.get(layer);
        Optional<BoundaryBasis> made = row.get(basis);
        boolean isApproximate = row.get(approximate);
        if (published.isPresent() != made.isPresent()) {
            throw basis.bad("must be given where layer is, and only there");
        }
        Optional<FeatureProperties.Shape> shape =
                published.map(given -> new FeatureProperties.Shape(given, made.orElseThrow()));
        if (isApproximate
                != shape.filter(FeatureProperties.Shape::isApproximate).isPresent()) {
            throw approximate.bad("must be what layer and basis say");
        }
        return new FeatureProperties(day, version, above, aboveName, people, land, shape);
    }

    void write(FeatureProperties value, NewRow row) {
        row.set(date, value.date());
        unit.write(value.unit(), row);
        row.set(province, value.province()).set(provinceName, value.provinceName());
        population.write(value.population(), row);
        area.write(value.area(), row);
        row.set(layer, value.shape().map(FeatureProperties.Shape::layer))
                .set(basis, value.shape().map(FeatureProperties.Shape::basis))
                .set(
                        approximate,
                        value.shape()
                                .filter(FeatureProperties.Shape::isApproximate)
                                .isPresent());
    }
}
