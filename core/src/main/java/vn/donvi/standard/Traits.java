package vn.donvi.standard;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the traits of one unit. A trait that is not in it is not known, which is not the same as absent.
 *
 * <pre>{@code
 * Traits traits = Traits.UNKNOWN.with(Trait.MOUNTAIN, true).withMinority(new BigDecimal("35.5"));
 * }</pre>
 *
 * <p>A unit with a land border has a border, and one without a border has no land border. Immutable and thread-safe.
 */
public final class Traits {
    /** Nothing is known. */
    public static final Traits UNKNOWN = new Traits(Map.of(), null);

    static final BigDecimal MOST = BigDecimal.valueOf(100);

    private final ImmutableMap<Trait, Boolean> flags;
    private final @Nullable BigDecimal minority;

    private Traits(Map<Trait, Boolean> flags, @Nullable BigDecimal minority) {
        this.flags = Maps.immutableEnumMap(flags);
        this.minority = minority;
    }

    /**
     * The same with a trait that is yes or no.
     *
     * @throws IllegalArgumentException if the trait is a share, or contradicts what is known
     */
    public Traits with(Trait trait, boolean isSo) {
        if (trait.isShare()) {
            throw new IllegalArgumentException(trait.label() + " is a share, not yes or no");
        }
        Map<Trait, Boolean> more = new EnumMap<>(Trait.class);
        more.putAll(flags);
        put(trait, isSo, more);
        if (trait == Trait.LAND_BORDER && isSo) {
            put(Trait.BORDER, true, more);
        } else if (trait == Trait.BORDER && !isSo) {
            put(Trait.LAND_BORDER, false, more);
        }
        return new Traits(more, minority);
    }

    private static void put(Trait trait, boolean isSo, Map<Trait, Boolean> flags) {
        Boolean known = flags.put(trait, isSo);
        if (known != null && known != isSo) {
            throw new IllegalArgumentException(trait.label() + " cannot be both yes and no");
        }
    }

    /**
     * The same with the share of ethnic minorities.
     *
     * @param percent from 0 to 100
     * @throws IllegalArgumentException if it is not, or another share is known
     */
    public Traits withMinority(BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a share is from 0 to 100 percent, not " + percent.toPlainString());
        }
        if (minority != null && minority.compareTo(percent) != 0) {
            throw new IllegalArgumentException("minority cannot be both " + minority.toPlainString() + " and "
                    + percent.toPlainString() + " percent");
        }
        return new Traits(flags, percent);
    }

    /** The same with another share of ethnic minorities, from 0 to 100, in place of the known one. */
    Traits withOtherMinority(BigDecimal percent) {
        return new Traits(flags, null).withMinority(percent);
    }

    /** Whether a trait is yes or no; empty if it is not known, or is a share. */
    public Optional<Boolean> find(Trait trait) {
        return Optional.ofNullable(flags.get(trait));
    }

    /** The share of ethnic minorities in percent; empty if it is not known. */
    public Optional<BigDecimal> minority() {
        return Optional.ofNullable(minority);
    }

    /** Whether a trait is known. */
    public boolean isKnown(Trait trait) {
        return trait.isShare() ? minority != null : flags.containsKey(trait);
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Traits other
                && flags.equals(other.flags)
                && (minority == null
                        ? other.minority == null
                        : other.minority != null && minority.compareTo(other.minority) == 0);
    }

    @Override
    public int hashCode() {
        return Objects.hash(flags, minority == null ? null : minority.stripTrailingZeros());
    }

    /** For people: {@code {MOUNTAIN=true}, minority 35.5 %}. */
    @Override
    public String toString() {
        return flags + (minority == null ? "" : ", minority " + minority.toPlainString() + " %");
    }
}
