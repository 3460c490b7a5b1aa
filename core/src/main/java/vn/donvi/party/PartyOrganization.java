package vn.donvi.party;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.change.Citation;
import vn.donvi.time.DateRange;
import vn.donvi.unit.AdministrativeUnit;
import vn.donvi.unit.UnitId;

/**
 * One version of a party organisation. The kind, the name, the parent and the version of its unit stay the same over
 * its whole {@link #validity()}. If the unit continues as a new version, so does the organisation.
 *
 * <p>Immutable and thread-safe. Example:
 *
 * <pre>{@code
 * PartyOrganization committee = PartyOrganization.builder(
 *                 OrganizationKind.DANG_BO_XA, unit, DateRange.from(LocalDate.of(2025, 7, 1)))
 *         .parent(OrganizationCode.of("42"))
 *         .build();
 * committee.name(); // Đảng bộ xã Đức Thọ
 * committee.id(); // 18280@2025-07-01
 * }</pre>
 */
public final class PartyOrganization {
    private final OrganizationId id;
    private final OrganizationKind kind;
    private final String name;
    private final DateRange validity;
    private final @Nullable UnitId unit;
    private final @Nullable OrganizationCode parent;
    private final @Nullable Citation founding;
    private final @Nullable Citation ending;
    private final boolean approvedException;
    private final ImmutableSet<Organ> organs;

    private PartyOrganization(Builder builder) {
        this.id = OrganizationId.of(builder.code, builder.validity.startInclusive());
        this.kind = builder.kind;
        this.name = builder.name;
        this.validity = builder.validity;
        this.unit = builder.unit;
        this.parent = builder.parent;
        this.founding = builder.founding;
        this.ending = builder.ending;
        this.approvedException = builder.approvedException;
        this.organs = Sets.immutableEnumSet(builder.organs);
    }

    /** Starts an organisation that belongs to no unit, with the required values. */
    public static Builder builder(OrganizationCode code, OrganizationKind kind, String name, DateRange validity) {
        return new Builder(code, kind, name, validity);
    }

    /**
     * Starts the organisation of a unit, with the unit's code and name.
     *
     * @throws IllegalArgumentException if the unit's type has no word of its own, as in other countries
     */
    public static Builder builder(OrganizationKind kind, AdministrativeUnit unit, DateRange validity) {
        String name = OrganizationName.of(kind.form(), unit).toString();
        return new Builder(OrganizationCode.of(unit.code()), kind, name, validity).unit(unit.id());
    }

    /**
     * The same organisation that exists until another day, by no document.
     *
     * @throws IllegalArgumentException if it begins on the day or later
     */
    public PartyOrganization endingOn(LocalDate endExclusive) {
        return lasting(DateRange.of(validity.startInclusive(), endExclusive));
    }

    /** The same organisation as long as nothing is known of its end. */
    public PartyOrganization withoutEnd() {
        return lasting(DateRange.from(validity.startInclusive()));
    }

    private PartyOrganization lasting(DateRange other) {
        Builder copy = new Builder(id.code(), kind, name, other)
                .approvedException(approvedException)
                .organs(organs);
        copy.unit = unit;
        copy.parent = parent;
        copy.founding = founding;
        return new PartyOrganization(copy);
    }

    /** The identity: code and first date. */
    public OrganizationId id() {
        return id;
    }

    /** The code, which other versions also bear. */
    public OrganizationCode code() {
        return id.code();
    }

    /** The kind. */
    public OrganizationKind kind() {
        return kind;
    }

    /** The official name: {@code Đảng bộ xã Đức Thọ}. */
    public String name() {
        return name;
    }

    /** The dates on which the version exists. */
    public DateRange validity() {
        return validity;
    }

    /** The version of the unit that has this organisation; empty if it belongs to none. */
    public Optional<UnitId> unit() {
        return Optional.ofNullable(unit);
    }

    /** The code of the organisation above; empty if none is known. */
    public Optional<OrganizationCode> parent() {
        return Optional.ofNullable(parent);
    }

    /** The document that founded it, if known. */
    public Optional<Citation> founding() {
        return Optional.ofNullable(founding);
    }

    /** The document that ended it, if known. */
    public Optional<Citation> ending() {
        return Optional.ofNullable(ending);
    }

    /**
     * Whether the committee above has approved in writing a kind that differs from the one by the number of members.
     */
    public boolean approvedException() {
        return approvedException;
    }

    /** The known organs of its committee, in the order of the constants; unmodifiable. */
    public Set<Organ> organs() {
        return organs;
    }

    /** Whether the version exists on {@code date}. */
    public boolean isInForce(LocalDate date) {
        return validity.contains(date);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof PartyOrganization other
                && id.equals(other.id)
                && kind == other.kind
                && name.equals(other.name)
                && validity.equals(other.validity)
                && Objects.equals(unit, other.unit)
                && Objects.equals(parent, other.parent)
                && Objects.equals(founding, other.founding)
                && Objects.equals(ending, other.ending)
                && approvedException == other.approvedException
                && organs.equals(other.organs);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The text for people: {@code Đảng bộ xã Đức Thọ (18280@2025-07-01)}. */
    @Override
    public String toString() {
        return name + " (" + id + ")";
    }

    /** Collects the values of an organisation; not thread-safe. */
    public static final class Builder {
        private final OrganizationCode code;
        private final OrganizationKind kind;
        private final String name;
        private final DateRange validity;
        private @Nullable UnitId unit;
        private @Nullable OrganizationCode parent;
        private @Nullable Citation founding;
        private @Nullable Citation ending;
        private boolean approvedException;
        private final EnumSet<Organ> organs = EnumSet.noneOf(Organ.class);

        private Builder(OrganizationCode code, OrganizationKind kind, String name, DateRange validity) {
            this.code = Objects.requireNonNull(code, "code");
            this.kind = Objects.requireNonNull(kind, "kind");
            this.name = Objects.requireNonNull(name, "name");
            this.validity = Objects.requireNonNull(validity, "validity");
        }

        /** Sets the version of the unit that the organisation belongs to. */
        public Builder unit(UnitId id) {
            this.unit = Objects.requireNonNull(id, "unit");
            return this;
        }

        /** Sets the code of the organisation above. */
        public Builder parent(OrganizationCode above) {
            this.parent = Objects.requireNonNull(above, "parent");
            return this;
        }

        /** Sets the document that founded it. */
        public Builder founding(Citation citation) {
            this.founding = Objects.requireNonNull(citation, "founding");
            return this;
        }

        /** Sets the document that ended it. */
        public Builder ending(Citation citation) {
            this.ending = Objects.requireNonNull(citation, "ending");
            return this;
        }

        /**
         * Whether the committee above has approved in writing a kind that differs from the one by the number of
         * members.
         */
        public Builder approvedException(boolean approved) {
            this.approvedException = approved;
            return this;
        }

        /** Sets the organs of its committee, in place of any set before. */
        public Builder organs(Iterable<Organ> known) {
            organs.clear();
            known.forEach(organs::add);
            return this;
        }

        /**
         * The organisation.
         *
         * @throws IllegalArgumentException if the name is blank, or an ending is given though the validity is open
         */
        public PartyOrganization build() {
            if (name.isBlank()) {
                throw new IllegalArgumentException("organisation " + code + " has a blank name");
            }
            if (ending != null && validity.isOpen()) {
                throw new IllegalArgumentException("organisation " + code + " has an ending, but no end");
            }
            return new PartyOrganization(this);
        }
    }
}
