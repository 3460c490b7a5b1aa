package vn.donvi.cli.convert;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.donvi.address.Candidate;
import vn.donvi.address.CandidateShare;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.RecentAnswers;
import vn.donvi.unit.AdministrativeUnit;

/** Makes what is added to the rows of a table; for the many rows of a unit once, as far as it remembers. Thread-safe. */
final class Additions {
    /** The columns that are added. */
    static final List<String> COLUMNS = List.of(
            "donvi_status",
            "donvi_code",
            "donvi_name",
            "donvi_type",
            "donvi_province_code",
            "donvi_province",
            "donvi_candidates",
            "donvi_reason",
            "donvi_note");

    private final Function<List<String>, byte[]> format;
    private final RecentAnswers<Outcome, Addition> recent = new RecentAnswers<>();

    /**
     * @param format how fields are written into the table
     */
    Additions(Function<List<String>, byte[]> format) {
        this.format = format;
    }

    Addition of(Conversion conversion) {
        return of(conversion, conversion.note());
    }

    /** What is added for a conversion about which there is more to say than it knows. */
    Addition of(Conversion conversion, String note) {
        Outcome outcome = new Outcome(conversion.status(), conversion.reason(), conversion.candidates(), note);
        Addition known = recent.find(outcome);
        if (known == null) {
            known = make(conversion, note);
            recent.put(outcome, known);
        }
        return known;
    }

    /** What is added if nothing can be found, and why. */
    Addition notFound(ConversionReason reason, String note) {
        return of(new Conversion.NotFound(List.of(), List.of(), "", reason, note));
    }

    private Addition make(Conversion conversion, String note) {
        ConversionStatus status = conversion.status();
        AdministrativeUnit unit = conversion.unit().orElse(null);
        AdministrativeUnit province = conversion.province().orElse(null);
        String candidates = conversion.candidates().stream()
                .map(candidate -> candidate.unit().code() + ":" + bounds(candidate))
                .collect(Collectors.joining(" "));
        List<String> values = List.of(
                status.name(),
                unit == null ? "" : unit.code().toString(),
                unit == null ? "" : unit.fullName(),
                unit == null ? "" : unit.type().label(),
                province == null ? "" : province.code().toString(),
                province == null ? "" : province.fullName(),
                candidates,
                conversion.reason().name(),
                note);
        return new Addition(status, conversion.reason(), candidates, note, values, format.apply(values));
    }

    /** Between which shares of the population a candidate has: {@code 0.25-1}. */
    static String bounds(Candidate candidate) {
        CandidateShare share = CandidateShare.of(candidate);
        return NumberText.decimal(share.low()) + "-" + NumberText.decimal(share.high());
    }

    /** What decides what is added. */
    private record Outcome(ConversionStatus status, ConversionReason reason, List<Candidate> candidates, String note) {
        /** Notes name the units, and those that are kept with a unit know their hash. */
        @Override
        public int hashCode() {
            return note.hashCode();
        }
    }
}
