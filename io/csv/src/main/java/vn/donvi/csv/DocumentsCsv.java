package vn.donvi.csv;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;
import vn.donvi.problem.WithProblems;

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
 *
 * <p>A row with a problem is left out of what is read, and its problem says where it stands. The columns may stand in
 * any order when read. {@link CsvLimits} apply. What is written has its texts in NFC.
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

    private DocumentsCsv() {}

    /**
     * Reads a file.
     *
     * @return the documents in the order of the rows, unmodifiable, and what was wrong
     * @throws UnreadableCsvException if there is no such file, or it is not UTF-8 or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public static WithProblems<List<Document>> read(Path file) throws IOException {
        return read(CsvInput.of(file));
    }

    /**
     * Reads to the end of {@code reader}, which stays open.
     *
     * @param name what problems call the file
     * @return the documents in the order of the rows, unmodifiable, and what was wrong
     * @throws UnreadableCsvException if it is not text or too large, or its header is wrong
     * @throws IOException if it cannot be read
     */
    public static WithProblems<List<Document>> read(Reader reader, String name) throws IOException {
        return read(CsvInput.of(reader, name));
    }

    static WithProblems<List<Document>> read(CsvInput input) throws IOException {
        TableReader rows = new TableReader(input, COLUMNS);
        List<Document> documents = new ArrayList<>();
        while (rows.next()) {
            try {
                documents.add(document(rows));
            } catch (BadRowException e) {
                rows.report(e);
            }
        }
        return new WithProblems<>(Collections.unmodifiableList(documents), rows.problems());
    }

    /**
     * Writes a file, all or nothing: one that is there stays as it is until the new one is complete.
     *
     * @throws IOException if it cannot be written
     * @throws IllegalArgumentException if a text contains a NUL
     */
    public static void write(Collection<Document> documents, Path file) throws IOException {
        AtomicFiles.write(file, out -> write(documents, out));
    }

    /**
     * Writes to {@code out}, which stays open.
     *
     * @throws IOException if {@code out} throws it
     * @throws IllegalArgumentException if a text contains a NUL
     */
    public static void write(Collection<Document> documents, Appendable out) throws IOException {
        List<Document> sorted = new ArrayList<>(documents);
        sorted.sort(Comparator.comparing(Document::number));
        TableWriter rows = new TableWriter(COLUMNS, out);
        for (Document document : sorted) {
            rows.set(NUMBER, document.number())
                    .set(KIND, document.kind())
                    .set(ISSUER, document.issuer())
                    .set(TITLE, document.title())
                    .set(ISSUED, document.issued())
                    .set(IN_FORCE, document.inForce())
                    .endRow();
        }
    }

    private static Document document(TableReader row) throws BadRowException {
        Document document = Document.of(row.get(NUMBER), row.get(KIND), row.get(ISSUER), row.get(TITLE));
        Optional<LocalDate> issued = row.get(ISSUED);
        if (issued.isPresent()) {
            document = document.issued(issued.get());
        }
        Optional<LocalDate> inForce = row.get(IN_FORCE);
        return inForce.isPresent() ? document.inForce(inForce.get()) : document;
    }
}
