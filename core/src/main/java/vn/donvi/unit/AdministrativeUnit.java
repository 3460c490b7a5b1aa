package vn.donvi.unit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.donvi.time.DateRange;

/**
 * One version of an administrative unit. Its code, name, type and parent stay the same over its whole
 * {@link #validity()}, and so does its territory as far as known.
 *
 * <p>A unit that is renamed, reclassified, moved to another parent, or that gives or takes land continues as a new
 * version; changes say which version became which. The parent is named by code and found at a date, so renaming a
 * province makes no new versions of its communes.
 *
 * <p>Immutable, thread-safe, serializable. Example:
 *
 * <pre>{@code
 * AdministrativeUnit unit = AdministrativeUnit.builder(
 *                 UnitCode.of("18229"), UnitType.XA, "Đức Thọ", DateRange.from(LocalDate.of(2025, 7, 1)))
 *         .parent(UnitCode.of("42"))
 *         .build();
 * unit.fullName(); // Xã Đức Thọ
 * unit.id(); // 18229@2025-07-01
 * }</pre>
 */
public final class AdministrativeUnit implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String[] NONE = {};

    private final UnitId id;
    private final UnitType type;
    private final String name;
    private final DateRange validity;
    private final @Nullable UnitCode parent;
    private final String[] otherSpellings;

    private AdministrativeUnit(Builder builder) {
        this.id = UnitId.of(builder.code, builder.validity.startInclusive());
        this.type = builder.type;
        this.name = builder.name;
        this.validity = builder.validity;
        this.parent = builder.parent;
        this.otherSpellings = builder.otherSpellings;
    }

    /**
     * Starts a unit with its required properties.
     *
     * @param name the official name without its type: {@code Đức Thọ}, and {@code 15} for Phường 15
     */
    public static Builder builder(UnitCode code, UnitType type, String name, DateRange validity) {
        return new Builder(code, type, name, validity);
    }

    /** A builder with the properties of this unit, for another life: a version of the same unit. */
    public Builder toBuilder(DateRange life) {
        Builder builder = builder(id.code(), type, name, life);
        builder.parent = parent;
        builder.otherSpellings = otherSpellings;
        return builder;
    }

    /** The identity: code and first date. */
    public UnitId id() {
        return id;
    }

    /** The code. Other versions bear it too, and other units may have borne it. */
    public UnitCode code() {
        return id.code();
    }

    /** The type. */
    public UnitType type() {
        return type;
    }

    /** The level, which follows from the type. */
    public UnitLevel level() {
        return type.level();
    }

    /** The official name without its type: {@code Đức Thọ}. */
    public String name() {
        return name;
    }

    /** The official name with its type before it: {@code Xã Đức Thọ}. */
    public String fullName() {
        return type.prefix().isEmpty() ? name : type.prefix() + " " + name;
    }

    /** The dates on which the version is in force. */
    public DateRange validity() {
        return validity;
    }

    /** The code of the unit above; empty for a province. */
    public Optional<UnitCode> parent() {
        return Optional.ofNullable(parent);
    }

    /** Other spellings of {@link #name()} that sources have used, sorted; unmodifiable. */
    public List<String> otherSpellings() {
        return List.of(otherSpellings);
    }

    /** Whether the version is in force on {@code date}. */
    public boolean isInForce(LocalDate date) {
        return validity.contains(date);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof AdministrativeUnit other
                && id.equals(other.id)
                && type == other.type
                && name.equals(other.name)
                && validity.equals(other.validity)
                && Objects.equals(parent, other.parent)
                && Arrays.equals(otherSpellings, other.otherSpellings);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** For people: {@code Xã Đức Thọ (18229@2025-07-01)}. */
    @Override
    public String toString() {
        return fullName() + " (" + id + ")";
    }

    /** Gathers the properties of a unit; not thread-safe. */
    public static final class Builder {
        private final UnitCode code;
        private final UnitType type;
        private final String name;
        private final DateRange validity;
        private @Nullable UnitCode parent;
        private String[] otherSpellings = NONE;

        private Builder(UnitCode code, UnitType type, String name, DateRange validity) {
            this.code = Objects.requireNonNull(code, "code");
            this.type = Objects.requireNonNull(type, "type");
            this.name = Objects.requireNonNull(name, "name");
            this.validity = Objects.requireNonNull(validity, "validity");
        }

        /** The code of the unit above. */
        public Builder parent(UnitCode code) {
            this.parent = Objects.requireNonNull(code, "parent");
            return this;
        }

        /** Other spellings of the name that sources have used; kept sorted, without repetition. */
        public Builder otherSpellings(Iterable<String> spellings) {
            TreeSet<String> sorted = new TreeSet<>();
            for (String spelling : spellings) {
                sorted.add(spelling);
            }
            this.otherSpellings = sorted.toArray(NONE);
            return this;
        }

        /**
         * Builds the unit.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public AdministrativeUnit build() {
            if (name.isBlank()) {
                throw new IllegalArgumentException("unit " + code + " has a blank name");
            }
            return new AdministrativeUnit(this);
        }
    }
}
