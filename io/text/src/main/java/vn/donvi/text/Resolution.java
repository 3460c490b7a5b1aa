package vn.donvi.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a resolution says about itself, and what it states about units, in order. Immutable. */
public final class Resolution {
    private final String number;
    private final String issuer;
    private final String title;
    private final @Nullable LocalDate issued;
    private final @Nullable LocalDate inForce;
    private final @Nullable LocalDate operative;
    private final UnitName province;
    private final List<Statement> statements;

    Resolution(
            String number,
            String issuer,
            String title,
            @Nullable LocalDate issued,
            @Nullable LocalDate inForce,
            @Nullable LocalDate operative,
            UnitName province,
            List<Statement> statements) {
        this.number = number;
        this.issuer = issuer;
        this.title = title;
        this.issued = issued;
        this.inForce = inForce;
        this.operative = operative;
        this.province = province;
        this.statements = List.copyOf(statements);
    }

    /** The number, {@code 1665/NQ-UBTVQH15}; empty if the text has none. */
    public String number() {
        return number;
    }

    /** The body that issued it, by the letters of its number; empty if they are not known. */
    public String issuer() {
        return issuer;
    }

    /** The title as written, mostly in capitals; empty if none was found. */
    public String title() {
        return title;
    }

    /** The date of issue. */
    public Optional<LocalDate> issued() {
        return Optional.ofNullable(issued);
    }

    /** The date on which the resolution comes into force, which may be that of its adoption. */
    public Optional<LocalDate> inForce() {
        return Optional.ofNullable(inForce);
    }

    /**
     * The date from which the new authorities work, where the text sets one apart from {@link #inForce}: the resolutions of
     * 2025-06-16 came into force that day, and the units they formed work from 2025-07-01.
     */
    public Optional<LocalDate> operative() {
        return Optional.ofNullable(operative);
    }

    /** The province or city that the first article is about; {@link UnitName#NONE} if it names none. */
    public UnitName province() {
        return province;
    }

    /** The statements, in order; unmodifiable. */
    public List<Statement> statements() {
        return statements;
    }

    /** The statements of one kind, in order; unmodifiable. */
    public <S extends Statement> List<S> statements(Class<S> kind) {
        return statements.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public String toString() {
        return number + " (" + statements.size() + " statements)";
    }
}
