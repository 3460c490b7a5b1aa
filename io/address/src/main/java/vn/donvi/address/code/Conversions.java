package vn.donvi.address.code;

import java.util.List;
import vn.donvi.address.Conversion;
import vn.donvi.unit.AdministrativeUnit;

/** Conversions like others, with another note. */
final class Conversions {
    private Conversions() {}

    static Conversion withNote(Conversion other, String note) {
        return withNote(other, other.recognized(), note);
    }

    static Conversion withNote(Conversion other, List<AdministrativeUnit> recognized, String note) {
        if (other instanceof Conversion.Exact exact) {
            return new Conversion.Exact(exact.to(), recognized, exact.rest(), exact.reason(), note);
        }
        return switch (other.status()) {
            case SPLIT -> new Conversion.Split(other.candidates(), recognized, other.rest(), other.reason(), note);
            case AMBIGUOUS ->
                new Conversion.Ambiguous(other.candidates(), recognized, other.rest(), other.reason(), note);
            case PARTIAL -> new Conversion.Partial(other.candidates(), recognized, other.rest(), other.reason(), note);
            default -> new Conversion.NotFound(other.candidates(), recognized, other.rest(), other.reason(), note);
        };
    }
}
