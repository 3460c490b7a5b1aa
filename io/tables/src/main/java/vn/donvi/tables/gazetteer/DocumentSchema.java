package vn.donvi.tables.gazetteer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.donvi.change.DateBasis;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.tables.schema.BadRowException;
import vn.donvi.tables.schema.Column;
import vn.donvi.tables.schema.NewRow;
import vn.donvi.tables.schema.Row;
import vn.donvi.tables.schema.Schema;
import vn.donvi.tables.schema.ValueType;

/** The table of legal documents and publications, one a row, sorted by number. */
public final class DocumentSchema extends Schema<Document> {
    /** The table. */
    public static final Schema<Document> DOCUMENTS =
            new DocumentSchema("documents", "Legal documents and publications");

    /** The same table for a register of party organisations. */
    public static final Schema<Document> PARTY_DOCUMENTS = new DocumentSchema(
            "party_documents", "Documents and publications about party organisations that the gazetteer does not list");

    private final Column<String> number =
            table.required("number", ValueType.TEXT, "the number or name that identifies it");
    private final Column<DocumentKind> kind =
            table.required("kind", ValueType.oneOf(DocumentKind.values()), "a legal document, or another publication");
    private final Column<String> issuer = table.text("issuer", "the issuer");
    private final Column<String> title = table.text("title", "the title");
    private final Column<Optional<LocalDate>> issued =
            table.optional("issued", ValueType.DATE, "the date of issue; none if it is not known");
    private final Column<Optional<DateBasis>> issuedBasis = table.extra(
            "issued_basis",
            ValueType.oneOf(DateBasis.values()),
            "how the date of issue is known; `issued`, as the document states, if a date has none");
    private final Column<Optional<LocalDate>> inForce =
            table.optional("in_force", ValueType.DATE, "the date from which it is in force; none if it is not known");
    private final Column<Optional<DateBasis>> inForceBasis = table.extra(
            "in_force_basis",
            ValueType.oneOf(DateBasis.values()),
            "how the date in force is known; `in_force`, as the document states, if a date has none");

    private DocumentSchema(String name, String title) {
        super(name, title);
    }

    @Override
    public Document read(Row row) throws BadRowException {
        Document document = Document.of(row.get(number), row.get(kind), row.get(issuer), row.get(title));
        Optional<LocalDate> issueDate = row.get(issued);
        Optional<DateBasis> issueBasis = row.get(issuedBasis);
        if (issueDate.isPresent()) {
            document = document.issued(issueDate.get(), issueBasis.orElse(DateBasis.ISSUED));
        } else if (issueBasis.isPresent()) {
            throw issuedBasis.bad("must be empty without a date of issue");
        }
        Optional<LocalDate> effectiveDate = row.get(inForce);
        Optional<DateBasis> effectiveBasis = row.get(inForceBasis);
        if (effectiveDate.isPresent()) {
            document = document.inForce(effectiveDate.get(), effectiveBasis.orElse(DateBasis.IN_FORCE));
        } else if (effectiveBasis.isPresent()) {
            throw inForceBasis.bad("must be empty without a date in force");
        }
        return document;
    }

    @Override
    public void write(Document document, NewRow row) {
        row.set(number, document.number())
                .set(kind, document.kind())
                .set(issuer, document.issuer())
                .set(title, document.title())
                .set(issued, document.issued())
                .set(issuedBasis, document.issuedBasis())
                .set(inForce, document.inForce())
                .set(inForceBasis, document.inForceBasis());
    }

    @Override
    public Comparator<Document> order() {
        return Comparator.comparing(Document::number);
    }

    @Override
    public List<Column<?>> key() {
        return List.of(number);
    }
}
