package vn.donvi.csv;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;

/**
 * The table of legal documents and publications, one a row, sorted by number:
 *
 * <pre>
 * number,kind,issuer,title,issued,in_force
 * 1665/NQ-UBTVQH15,legal,Ủy ban Thường vụ Quốc hội,"Về việc sắp xếp, …",2025-06-16,2025-06-16
 * </pre>
 *
 * <ul>
 *   <li>{@code number}: what identifies it
 *   <li>{@code kind}: a {@link DocumentKind} in lower case
 *   <li>{@code issuer}, {@code title}: may be empty
 *   <li>{@code issued}, {@code in_force}: the dates; empty if not known
 * </ul>
 */
public final class DocumentsCsv {
    static final String FILE = "documents.csv";

    private static final Columns COLUMNS = new Columns();
    private static final Column<String> NUMBER = COLUMNS.required("number", FieldType.TEXT);
    private static final Column<DocumentKind> KIND = COLUMNS.required("kind", FieldType.oneOf(DocumentKind.values()));
    private static final Column<String> ISSUER = COLUMNS.text("issuer");
    private static final Column<String> TITLE = COLUMNS.text("title");
    private static final Column<Optional<LocalDate>> ISSUED = COLUMNS.optional("issued", FieldType.DATE);
    private static final Column<Optional<LocalDate>> IN_FORCE = COLUMNS.optional("in_force", FieldType.DATE);

    /** Reads and writes it. */
    public static final CsvTable<Document> TABLE = new CsvTable<>(new Rows());

    private DocumentsCsv() {}

    private static final class Rows extends CsvTable.Shape<Document> {
        @Override
        Columns columns() {
            return COLUMNS;
        }

        @Override
        Document read(TableReader row) throws BadRowException {
            Document document = Document.of(row.get(NUMBER), row.get(KIND), row.get(ISSUER), row.get(TITLE));
            Optional<LocalDate> issued = row.get(ISSUED);
            if (issued.isPresent()) {
                document = document.issued(issued.get());
            }
            Optional<LocalDate> inForce = row.get(IN_FORCE);
            return inForce.isPresent() ? document.inForce(inForce.get()) : document;
        }

        @Override
        void write(Document document, TableWriter row) {
            row.set(NUMBER, document.number())
                    .set(KIND, document.kind())
                    .set(ISSUER, document.issuer())
                    .set(TITLE, document.title())
                    .set(ISSUED, document.issued())
                    .set(IN_FORCE, document.inForce());
        }

        @Override
        Comparator<Document> order() {
            return Comparator.comparing(Document::number);
        }
    }
}
