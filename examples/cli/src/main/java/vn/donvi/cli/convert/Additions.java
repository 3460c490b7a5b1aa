package vn.donvi.cli.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.Candidate;
import vn.donvi.address.CandidateShare;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionEntry;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionSchema;
import vn.donvi.address.ConversionStatus;
import vn.donvi.cli.invocation.NumberText;
import vn.donvi.cli.invocation.RecentAnswers;
import vn.donvi.cli.table.SchemaRow;
import vn.donvi.tables.schema.Schema;

/**
 * Makes the fields added to the rows of a table. Recent ones are cached, since many rows have the same unit.
 * Thread-safe.
 */
final class Additions {
    private static final Schema<ConversionEntry> SCHEMA = ConversionSchema.CONVERSIONS;

    /** The columns that are always added: those of a conversion without the input. */
    static final List<String> COLUMNS =
            SchemaRow.names(SCHEMA).subList(1, SCHEMA.columns().size());

    /** The position of the candidates among the added columns. */
    private static final int CANDIDATES = COLUMNS.indexOf("donvi_candidates");

    private final Function<List<String>, byte[]> format;
    private final ForeignCodes codes;
    private final RecentAnswers<Outcome, Addition> recent = new RecentAnswers<>();

    /**
     * @param format writes fields in the format of the table
     * @param codes the codes that are added after the others
     */
    Additions(Function<List<String>, byte[]> format, ForeignCodes codes) {
        this.format = format;
        this.codes = codes;
    }

    /** The added columns: {@link #COLUMNS} and those of the codes. */
    List<String> columns() {
        List<String> columns = new ArrayList<>(COLUMNS);
        columns.addAll(codes.columns());
        return columns;
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
        List<String> fields = SchemaRow.texts(SCHEMA, ConversionEntry.of("", conversion));
        List<String> values = new ArrayList<>(fields.subList(1, fields.size() - 1));
        values.add(note);
        values.addAll(codes.of(conversion));
        return new Addition(
                conversion.status(),
                conversion.reason(),
                values.get(CANDIDATES),
                note,
                List.copyOf(values),
                format.apply(values));
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

        /** Compares the note first: it is mostly the same object, and tells most apart. */
        @Override
        public boolean equals(@Nullable Object object) {
            return object instanceof Outcome other
                    && note.equals(other.note)
                    && status == other.status
                    && reason == other.reason
                    && candidates.equals(other.candidates);
        }
    }
}
