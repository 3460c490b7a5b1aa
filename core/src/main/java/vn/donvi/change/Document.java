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
    private final @Nullable DateBasis issuedBasis;
    private final @Nullable LocalDate inForce;
    private final @Nullable DateBasis inForceBasis;

    private Document(
            String number,
            DocumentKind kind,
            String issuer,
            String title,
            @Nullable LocalDate issued,
            @Nullable DateBasis issuedBasis,
            @Nullable LocalDate inForce,
            @Nullable DateBasis inForceBasis) {
        this.number = Objects.requireNonNull(number, "number");
        this.kind = Objects.requireNonNull(kind, "kind");
        this.issuer = Objects.requireNonNull(issuer, "issuer");
        this.title = Objects.requireNonNull(title, "title");
        this.issued = issued;
        this.issuedBasis = issuedBasis;
        this.inForce = inForce;
        this.inForceBasis = inForceBasis;
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
        return new Document(number, kind, issuer, title, null, null, null, null);
    }

    /** The same document, issued on {@code date}, as it states itself. */
    public Document issued(LocalDate date) {
        return issued(date, DateBasis.ISSUED);
    }

    /** The same document, issued on {@code date}, which is known by {@code basis}. */
    public Document issued(LocalDate date, DateBasis basis) {
        return new Document(
                number,
                kind,
                issuer,
                title,
                Objects.requireNonNull(date, "date"),
                Objects.requireNonNull(basis, "basis"),
                inForce,
                inForceBasis);
    }

    /** The same document, in force from {@code date} on, as it states itself. */
    public Document inForce(LocalDate date) {
        return inForce(date, DateBasis.IN_FORCE);
    }

    /** The same document, in force from {@code date} on, which is known by {@code basis}. */
    public Document inForce(LocalDate date, DateBasis basis) {
        return new Document(
                number,
                kind,
                issuer,
                title,
                issued,
                issuedBasis,
                Objects.requireNonNull(date, "date"),
                Objects.requireNonNull(basis, "basis"));
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

    /** How the date of issue is known; empty if there is no date. */
    public Optional<DateBasis> issuedBasis() {
        return Optional.ofNullable(issuedBasis);
    }

    /** The date on which it came into force, if known. */
    public Optional<LocalDate> inForce() {
        return Optional.ofNullable(inForce);
    }

    /** How the date in force is known; empty if there is no date. */
    public Optional<DateBasis> inForceBasis() {
        return Optional.ofNullable(inForceBasis);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Document other
                && number.equals(other.number)
                && kind == other.kind
                && issuer.equals(other.issuer)
                && title.equals(other.title)
                && Objects.equals(issued, other.issued)
                && issuedBasis == other.issuedBasis
                && Objects.equals(inForce, other.inForce)
                && inForceBasis == other.inForceBasis;
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
