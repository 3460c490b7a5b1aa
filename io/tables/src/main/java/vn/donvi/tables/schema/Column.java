package vn.donvi.tables.schema;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table. Immutable.
 *
 * @param <T> the type of its value in a row
 */
public final class Column<T> {
    /** What a row without a value of the column states. */
    public enum Presence {
        /** Every row has a value. */
        REQUIRED,
        /** A row without a value states nothing. */
        OPTIONAL,
        /** A row without a value has the {@link Column#absent} one. */
        DEFAULTED
    }

    private final int number;
    private final String name;
    private final ValueType<?> type;
    private final Presence presence;
    private final @Nullable T absent;
    private final String description;
    private final boolean isExtra;

    private Column(
            int number,
            String name,
            ValueType<?> type,
            Presence presence,
            @Nullable T absent,
            String description,
            boolean isExtra) {
        this.number = number;
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
        this.presence = presence;
        this.absent = absent;
        this.description = Objects.requireNonNull(description, "description");
        this.isExtra = isExtra;
    }

    static <T> Column<T> required(int number, String name, ValueType<T> type, String description) {
        return new Column<>(number, name, type, Presence.REQUIRED, null, description, false);
    }

    static <T> Column<Optional<T>> optional(int number, String name, ValueType<T> type, String description) {
        return new Column<>(number, name, type, Presence.OPTIONAL, Optional.empty(), description, false);
    }

    static <T> Column<Optional<T>> extra(int number, String name, ValueType<T> type, String description) {
        return new Column<>(number, name, type, Presence.OPTIONAL, Optional.empty(), description, true);
    }

    static <T> Column<T> orElse(int number, String name, ValueType<T> type, T absent, String description) {
        return new Column<>(number, name, type, Presence.DEFAULTED, Objects.requireNonNull(absent), description, false);
    }

    /** Its position in the table, counted from 0. */
    public int number() {
        return number;
    }

    /** Its name: lower case with underscores. */
    public String name() {
        return name;
    }

    /** The type of the values that are stated; for an optional column that of what the {@link Optional} holds. */
    public ValueType<?> type() {
        return type;
    }

    /** What a row without a value states. */
    public Presence presence() {
        return presence;
    }

    /** Whether every row has a value. */
    public boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    /** Whether a table may be without the column; its rows then state no value. */
    public boolean isExtra() {
        return isExtra;
    }

    /** The value of a row that states none; null if every row must state one. */
    public @Nullable T absent() {
        return absent;
    }

    /** The meaning of its values, as the end of a sentence. */
    public String description() {
        return description;
    }

    /** Makes the exception for a row in which the value of the column contradicts the others. */
    public BadRowException bad(String message) {
        return new BadRowException(name, message);
    }

    /** Makes the exception for a row that breaks an invariant of its value, whose message names no column. */
    public BadRowException bad(IllegalArgumentException broken) {
        return bad(String.valueOf(broken.getMessage()));
    }

    @Override
    public String toString() {
        return name;
    }
}
