package vn.donvi.tables.shared;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.donvi.party.OrganizationCode;
import vn.donvi.party.OrganizationId;
import vn.donvi.party.term.Ordinals;
import vn.donvi.party.term.Term;

/** The parts of party organisations in the form of the formats. */
public final class PartyTexts {
    private PartyTexts() {}

    /** Converts a number that may be missing. */
    public static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    /** Makes ordinals of some numbers and the years of a term. */
    public static Ordinals ordinals(
            Optional<Integer> khoa, Optional<Integer> lanThu, Optional<Term> nhiemKy, Optional<Integer> hoiNghi) {
        return new Ordinals(unboxed(khoa), unboxed(lanThu), nhiemKy, unboxed(hoiNghi));
    }

    private static OptionalInt unboxed(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    /** The id that a text names; null if there is none. */
    public static @Nullable OrganizationId id(String text) {
        try {
            return OrganizationId.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The code that a text names; null if there is none. */
    public static @Nullable OrganizationCode code(String text) {
        return OrganizationCode.isCode(text) ? OrganizationCode.of(text) : null;
    }

    /** The term that a text names; null if there is none. */
    public static @Nullable Term term(String text) {
        return Term.find(text).orElse(null);
    }
}
