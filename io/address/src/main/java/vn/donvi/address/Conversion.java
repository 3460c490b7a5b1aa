package vn.donvi.address;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;

/**
 * The result of a conversion of an address or of a code to the target date of an {@link AddressConverter}. Each kind of
 * result has its own class; {@link #status()} serves for switches and tables. Immutable and thread-safe.
 *
 * <pre>{@code
 * Conversion result = converter.convert("12 Lê Lợi, P. Bến Nghé, Q1, TP.HCM");
 * if (result instanceof Conversion.Exact exact) {
 *     exact.to().unit().fullName(); // Phường Sài Gòn
 * } else {
 *     result.note(); // why not, in plain words
 * }
 * }</pre>
 */
public sealed interface Conversion {
    /** The kind of result. */
    ConversionStatus status();

    /**
     * The units of the target date that the address or code may mean, most likely first; never empty for EXACT, SPLIT.
     * Unmodifiable.
     */
    List<Candidate> candidates();

    /** The units of its own date that the address or code names, the smallest first; unmodifiable. */
    List<AdministrativeUnit> recognized();

    /** The part of the text that names no unit: house, street, hamlet; empty if nothing is left. */
    String rest();

    /** The reason for the status, as a word to count by. */
    ConversionReason reason();

    /** The reason for the status, in a plain sentence. */
    String note();

    /** The one unit of the target date; empty unless the result is EXACT. */
    default Optional<AdministrativeUnit> unit() {
        return Optional.empty();
    }

    /** The province of the target date, if all candidates lie in the same one. */
    default Optional<AdministrativeUnit> province() {
        Optional<AdministrativeUnit> province = Optional.empty();
        for (Candidate candidate : candidates()) {
            if (province.isPresent() && !province.get().equals(candidate.province())) {
                return Optional.empty();
            }
            province = Optional.of(candidate.province());
        }
        return province;
    }

    /** The same result with another note, for those who judge it by further evidence. */
    default Conversion withNote(String note) {
        return with(recognized(), note);
    }

    /** The same result with other recognised units and another note. */
    default Conversion with(List<AdministrativeUnit> recognized, String note) {
        if (this instanceof Exact exact) {
            return new Exact(exact.to(), recognized, rest(), reason(), note);
        }
        return switch (status()) {
            case SPLIT -> new Split(candidates(), recognized, rest(), reason(), note);
            case AMBIGUOUS -> new Ambiguous(candidates(), recognized, rest(), reason(), note);
            case PARTIAL -> new Partial(candidates(), recognized, rest(), reason(), note);
            default -> new NotFound(candidates(), recognized, rest(), reason(), note);
        };
    }

    /**
     * One unit, certainly: the whole population of the named unit is there, although land may have gone elsewhere.
     *
     * @param to the unit
     */
    record Exact(Candidate to, List<AdministrativeUnit> recognized, String rest, ConversionReason reason, String note)
            implements Conversion {
        public Exact {
            Objects.requireNonNull(to, "to");
            recognized = List.copyOf(recognized);
            Objects.requireNonNull(rest, "rest");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public ConversionStatus status() {
            return ConversionStatus.EXACT;
        }

        @Override
        public List<Candidate> candidates() {
            return List.of(to);
        }

        @Override
        public Optional<AdministrativeUnit> unit() {
            return Optional.of(to.unit());
        }

        @Override
        public Optional<AdministrativeUnit> province() {
            return Optional.of(to.province());
        }
    }

    /**
     * One unit that was divided: the candidates are the units that its people are in on the target date, most likely
     * first.
     */
    record Split(
            List<Candidate> candidates,
            List<AdministrativeUnit> recognized,
            String rest,
            ConversionReason reason,
            String note)
            implements Conversion {
        public Split {
            candidates = List.copyOf(candidates);
            recognized = List.copyOf(recognized);
            Objects.requireNonNull(rest, "rest");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public ConversionStatus status() {
            return ConversionStatus.SPLIT;
        }
    }

    /**
     * Several units bear the name, or parts of the address contradict each other, or the name is misspelt and the
     * candidates are similar to it. {@link #recognized()} lists the units that share the name, the latest first. Shares
     * between them are not estimated.
     */
    record Ambiguous(
            List<Candidate> candidates,
            List<AdministrativeUnit> recognized,
            String rest,
            ConversionReason reason,
            String note)
            implements Conversion {
        public Ambiguous {
            candidates = List.copyOf(candidates);
            recognized = List.copyOf(recognized);
            Objects.requireNonNull(rest, "rest");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public ConversionStatus status() {
            return ConversionStatus.AMBIGUOUS;
        }
    }

    /**
     * Only a district or a province was recognised, or a commune without a known successor
     * ({@link ConversionReason#SUCCESSOR_UNKNOWN}). The candidates of a district are all communes of the target date
     * that it became; those of a province are the provinces. Those of a commune are the candidates of the unit around
     * it.
     */
    record Partial(
            List<Candidate> candidates,
            List<AdministrativeUnit> recognized,
            String rest,
            ConversionReason reason,
            String note)
            implements Conversion {
        public Partial {
            candidates = List.copyOf(candidates);
            recognized = List.copyOf(recognized);
            Objects.requireNonNull(rest, "rest");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public ConversionStatus status() {
            return ConversionStatus.PARTIAL;
        }
    }

    /** No unit was recognised, or the recognised one has no known successor. Candidates are only suggestions. */
    record NotFound(
            List<Candidate> candidates,
            List<AdministrativeUnit> recognized,
            String rest,
            ConversionReason reason,
            String note)
            implements Conversion {
        public NotFound {
            candidates = List.copyOf(candidates);
            recognized = List.copyOf(recognized);
            Objects.requireNonNull(rest, "rest");
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(note, "note");
        }

        @Override
        public ConversionStatus status() {
            return ConversionStatus.NOT_FOUND;
        }
    }
}
