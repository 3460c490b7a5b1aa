package vn.donvi.json;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.donvi.change.Document;
import vn.donvi.change.DocumentKind;

/**
 * The table of legal documents and publications, one an object, sorted by number:
 *
 * <pre>
 * {"number":"1665/NQ-UBTVQH15","kind":"legal","issuer":"Ủy ban Thường vụ Quốc hội","title":"Về việc sắp xếp, …","issued":"2025-06-16","in_force":"2025-06-16"}
 * </pre>
 *
 * <ul>
 *   <li>{@code number}: what identifies it
 *   <li>{@code kind}: a {@link DocumentKind} in lower case
 *   <li>{@code issuer}, {@code title}: may be empty or missing
 *   <li>{@code issued}, {@code in_force}: the dates; null or missing if not known
 * </ul>
 */
public final class DocumentsJson {
    private static final Members MEMBERS = new Members();
    private static final Member<String> NUMBER = MEMBERS.required("number", JsonType.TEXT);
    private static final Member<DocumentKind> KIND = MEMBERS.required("kind", JsonType.oneOf(DocumentKind.values()));
    private static final Member<String> ISSUER = MEMBERS.text("issuer");
    private static final Member<String> TITLE = MEMBERS.text("title");
    private static final Member<Optional<LocalDate>> ISSUED = MEMBERS.optional("issued", JsonType.DATE);
    private static final Member<Optional<LocalDate>> IN_FORCE = MEMBERS.optional("in_force", JsonType.DATE);

    /** Reads and writes it. */
    public static final JsonTable<Document> TABLE = new JsonTable<>(new Objects());

    static {
        MEMBERS.end();
    }

    private DocumentsJson() {}

    private static final class Objects extends JsonTable.Shape<Document> {
        @Override
        String name() {
            return "documents";
        }

        @Override
        ObjectParser<Document> parser(JsonReading in) {
            return new ObjectParser<>(MEMBERS, in) {
                @Override
                @Nullable
                Document value(JsonRow row) {
                    Document document = Document.of(row.get(NUMBER), row.get(KIND), row.get(ISSUER), row.get(TITLE));
                    Optional<LocalDate> issued = row.get(ISSUED);
                    if (issued.isPresent()) {
                        document = document.issued(issued.get());
                    }
                    Optional<LocalDate> inForce = row.get(IN_FORCE);
                    return inForce.isPresent() ? document.inForce(inForce.get()) : document;
                }
            };
        }

        @Override
        void write(Document document, JsonGenerator json) {
            NUMBER.write(json, document.number());
            KIND.write(json, document.kind());
            ISSUER.write(json, document.issuer());
            TITLE.write(json, document.title());
            ISSUED.write(json, document.issued());
            IN_FORCE.write(json, document.inForce());
        }

        @Override
        Comparator<Document> order() {
            return Comparator.comparing(Document::number);
        }
    }
}
