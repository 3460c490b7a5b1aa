package vn.donvi.address;

import java.util.List;
import vn.donvi.unit.AdministrativeUnit;

/** Makes the conversion of a unit recognised without doubt from its destination. */
final class Results {
    private Results() {}

    static Conversion of(Destination outcome, List<AdministrativeUnit> recognized, String rest) {
        Candidate only = outcome.only();
        if (only != null) {
            return new Conversion.Exact(only, recognized, rest, outcome.reason(), outcome.note());
        }
        return switch (outcome.status()) {
            case PARTIAL ->
                new Conversion.Partial(outcome.candidates(), recognized, rest, outcome.reason(), outcome.note());
            case NOT_FOUND -> new Conversion.NotFound(List.of(), recognized, rest, outcome.reason(), outcome.note());
            default -> new Conversion.Split(outcome.candidates(), recognized, rest, outcome.reason(), outcome.note());
        };
    }

    /** The same conversion of an address with another remaining text. */
    static Conversion withRest(Conversion known, String rest) {
        if (known.rest().equals(rest)) {
            return known;
        }
        if (known instanceof Conversion.Exact exact) {
            return new Conversion.Exact(exact.to(), exact.recognized(), rest, exact.reason(), exact.note());
        }
        return switch (known.status()) {
            case PARTIAL ->
                new Conversion.Partial(known.candidates(), known.recognized(), rest, known.reason(), known.note());
            case NOT_FOUND ->
                new Conversion.NotFound(known.candidates(), known.recognized(), rest, known.reason(), known.note());
            case AMBIGUOUS ->
                new Conversion.Ambiguous(known.candidates(), known.recognized(), rest, known.reason(), known.note());
            default -> new Conversion.Split(known.candidates(), known.recognized(), rest, known.reason(), known.note());
        };
    }
}
