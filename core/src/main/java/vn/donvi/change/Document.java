package vn.donvi.change;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A legal document that changed units, or a publication that facts about units come from.
 *
 * <p>The {@link #number()} is the identity within a gazetteer. Legal numbers carry issuer and legislature
 * ({@code 1665/NQ-UBTVQH15}). If an old number lacks its year, the gazetteer adds it in brackets. Immutable,
 * serializable.
 */
public final class Document implements Serializable {
    private static final long serialVersionUID = 1;

    private final String number;
    private final DocumentKind kind;
    private final String issuer;
    private final String title;
    private final @Nullable LocalDate issued;
    private final @Nullable LocalDate inForce;

    private Document(
            String number,
            DocumentKind kind,
            String issuer,
            String title,
            @Nullable LocalDate issued,
            @Nullable LocalDate inForce) {
        this.number = Objects.requireNonNull(number, "number");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.issuer = Objects.requireNonNull(issuer, "issuer");
        this.title = Objects.requireNonNull(title, "title");
        this.issued = issued;
        this.inForce = inForce;
        if (number.isBlank()) {
            throw new IllegalArgumentException("a document needs a number");
        }
    }

    /**
     * A document without dates.
     *
     * @param number the number, which identifies it
     * @param issuer who issued it; empty if not known
     * @param title the subject; empty if not known
     */
    public static Document of(String number, DocumentKind kind, String issuer, String title) {
        return new Document(number, kind, issuer, title, null, null);
    }

    /** The same document, issued on {@code date}. */
    public Document issued(LocalDate date) {
        return new Document(number, kind, issuer, title, Objects.requireNonNull(date, "date"), inForce);
    }

    /** The same document, in force from {@code date} on. */
    public Document inForce(LocalDate date) {
        return new Document(number, kind, issuer, title, issued, Objects.requireNonNull(date, "date"));
    }

    /** The number that identifies it: {@code 1665/NQ-UBTVQH15}. */
    public String number() {
        return number;
    }

    /** Legal act or publication. */
    public DocumentKind kind() {
        return kind;
    }

    /** Who issued it; empty if not known. */
    public String issuer() {
        return issuer;
    }

    /** The subject; empty if not known. */
    public String title() {
        return title;
    }

    /** The date of issue, if known. */
    public Optional<LocalDate> issued() {
        return Optional.ofNullable(issued);
    }

    /** The date on which it came into force, if known. */
    public Optional<LocalDate> inForce() {
        return Optional.ofNullable(inForce);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Document other
                && number.equals(other.number)
                && kind == other.kind
                && issuer.equals(other.issuer)
                && title.equals(other.title)
                && Objects.equals(issued, other.issued)
                && Objects.equals(inForce, other.inForce);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    @Override
    public String toString() {
        return title.isEmpty() ? number : number + " " + title;
    }
}
