package vn.donvi.workshop.provision;

import java.time.LocalDate;
import java.util.Optional;
import vn.donvi.law.resolution.UnitName;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The table of the heads of resolutions. */
final class ActHeadSchema extends Schema<ActHead> {
    static final Schema<ActHead> HEADS = new ActHeadSchema();

    private final Column<String> number = table.required("number", ValueType.TEXT, "the number of the resolution");
    private final Column<String> issuer = table.text("issuer", "the body that issued it");
    private final Column<String> title = table.text("title", "its title");
    private final Column<Optional<LocalDate>> issued = table.optional("issued", ValueType.DATE, "the day of issue");
    private final Column<Optional<LocalDate>> inForce =
            table.optional("in_force", ValueType.DATE, "the day on which it comes into force");
    private final Column<Optional<LocalDate>> operative =
            table.optional("operative", ValueType.DATE, "the day from which the new authorities work");
    private final Column<Optional<UnitName>> province =
            table.optional("province", FactTypes.UNIT, "the province that its first article is about");

    private ActHeadSchema() {
        super("resolutions", "Resolutions");
    }

    @Override
    public ActHead read(Row row) throws BadRowException {
        return new ActHead(
                row.get(number),
                row.get(issuer),
                row.get(title),
                row.get(issued),
                row.get(inForce),
                row.get(operative),
                row.get(province).orElse(UnitName.NONE));
    }

    @Override
    public void write(ActHead head, NewRow row) {
        row.set(number, head.number())
                .set(issuer, head.issuer())
                .set(title, head.title())
                .set(issued, head.issued())
                .set(inForce, head.inForce())
                .set(operative, head.operative())
                .set(province, FactTypes.named(head.province()));
    }
}
