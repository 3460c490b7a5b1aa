package vn.donvi.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Numbers that may be missing, as one type of {@link Optional} or the other. */
final class Figures {
    static final OptionalDouble NO_AREA = OptionalDouble.empty();
    static final OptionalLong NO_PERSONS = OptionalLong.empty();

    private Figures() {}

    static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    static OptionalDouble area(Optional<Double> number) {
        return number.map(OptionalDouble::of).orElse(NO_AREA);
    }

    static OptionalLong persons(Optional<Long> number) {
        return number.map(OptionalLong::of).orElse(NO_PERSONS);
    }
}
