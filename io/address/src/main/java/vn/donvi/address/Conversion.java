package vn.donvi.address;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.donvi.unit.AdministrativeUnit;

/**
 * What became of an address or of a code on the target date of an {@link AddressConverter}. Each kind of result is a
 * class of its own; {@link #status()} serves for switches and tables. Immutable and thread-safe.
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
    /** Which kind of result it is. */
    ConversionStatus status();

    /** The units of the target date it may be, most likely first; never empty for EXACT, SPLIT. Unmodifiable. */
    List<Candidate> candidates();

    /** The units of its own date that the address or code names, the smallest first; unmodifiable. */
    List<AdministrativeUnit> recognized();

    /** What of the text names no unit: house, street, hamlet; empty if nothing is left. */
    String rest();

    /** Why the result is what it is, as a word to count by. */
    ConversionReason reason();

    /** Why the result is what it is, in a plain sentence. */
    String note();

    /** The one unit of the target date; empty unless the result is EXACT. */
    default Optional<AdministrativeUnit> unit() {
        return Optional.empty();
    }

    /** The province of the target date, where every candidate lies in the same one. */
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

    /**
     * One unit, certainly: the whole population of what the address names is there, although land may have gone
     * elsewhere.
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

    /** One unit that was divided: the candidates are where its people are now, most likely first. */
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
     * candidates are like it. {@link #recognized()} lists the units that share the name, the latest first; between
     * them nothing is estimated.
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
     * Only a district or a province was recognised. The candidates are the communes of the target date that it became:
     * of a district all of them, of a province the province itself.
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

    /** No unit was recognised, or none is known to have followed the one recognised. Candidates are only suggestions. */
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
