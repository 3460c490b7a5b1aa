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

/**
 * Makes the fields added to the rows of a table. Recent ones are cached, since many rows have the same unit.
 * Thread-safe.
 */
final class Additions {
    /** The added columns. */
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
     * @param format writes fields in the format of the table
     */
    Additions(Function<List<String>, byte[]> format) {
        this.format = format;
    }

    Addition of(Conversion conversion) {
        return of(conversion, conversion.note());
    }

    /** The addition for a conversion, with another note than its own. */
    Addition of(Conversion conversion, String note) {
        Outcome outcome = new Outcome(conversion.status(), conversion.reason(), conversion.candidates(), note);
        Addition known = recent.find(outcome);
        if (known == null) {
            known = make(conversion, note);
            recent.put(outcome, known);
        }
        return known;
    }

    /** The addition for a row that is NOT_FOUND, with the reason. */
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

    /** The bounds of a candidate's share of the population: {@code 0.25-1}. */
    static String bounds(Candidate candidate) {
        CandidateShare share = CandidateShare.of(candidate);
        return NumberText.decimal(share.low()) + "-" + NumberText.decimal(share.high());
    }

    /** The key of an addition. */
    private record Outcome(ConversionStatus status, ConversionReason reason, List<Candidate> candidates, String note) {
        /** Uses the note only: it names the units, and a string caches its hash. */
        @Override
        public int hashCode() {
            return note.hashCode();
        }
    }
}
