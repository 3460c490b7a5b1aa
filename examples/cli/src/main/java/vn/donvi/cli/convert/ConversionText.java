package vn.donvi.cli.convert;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.donvi.address.AddressFormat;
import vn.donvi.address.Candidate;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionStatus;
import vn.donvi.cli.invocation.Labels;
import vn.donvi.cli.invocation.TextTable;
import vn.donvi.cli.language.Message;
import vn.donvi.cli.language.Words;
import vn.donvi.unit.AdministrativeUnit;

/** One conversion as text for people. */
final class ConversionText {
    /** The largest number of printed candidates. */
    private static final int TOLD = 40;

    private final TextTable fields = new TextTable("ll");

    private final Words words;

    /**
     * @param codes the codes of other systems for the result
     */
    ConversionText(Conversion conversion, ForeignCodes codes, Words words) {
        this.words = words;
        row("status", conversion.status().name());
        if (conversion.status() == ConversionStatus.EXACT) {
            Candidate to = conversion.candidates().get(0);
            row("address", AddressFormat.FULL.format(conversion.rest(), to));
            row("code", to.unit().code().toString());
        } else {
            field("candidates", table(conversion));
        }
        List<String> texts = codes.of(conversion);
        for (int i = 0; i < texts.size(); i++) {
            fields.row(
                    codes.columns().get(i), texts.get(i).isEmpty() ? words.text("convert.none-certain") : texts.get(i));
        }
        field(
                "recognized",
                conversion.recognized().stream()
                        .map(unit -> unit + ", " + unit.validity())
                        .collect(Collectors.toList()));
        if (!conversion.rest().isEmpty()) {
            row("rest", conversion.rest());
        }
        row("reason", words.text(Labels.word(conversion.reason())));
        row("note", words.text(Message.ofNote(conversion.note())));
    }

    void print(Appendable out) throws IOException {
        fields.print(out);
    }

    private void row(String label, String value) {
        fields.row(words.text("convert.label." + label), value);
    }

    private void field(String label, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            fields.row(i == 0 ? words.text("convert.label." + label) : "", lines.get(i));
        }
    }

    private List<String> table(Conversion conversion) {
        List<Candidate> candidates = conversion.candidates();
        boolean isDivided =
                conversion.status() == ConversionStatus.SPLIT || conversion.status() == ConversionStatus.PARTIAL;
        TextTable table = new TextTable("lll");
        for (Candidate candidate : candidates.subList(0, Math.min(TOLD, candidates.size()))) {
            List<AdministrativeUnit> units = new ArrayList<>(List.of(candidate.unit()));
            units.addAll(candidate.parents());
            table.row(
                    candidate.unit().code().toString(),
                    units.stream().map(AdministrativeUnit::fullName).collect(Collectors.joining(", ")),
                    isDivided ? words.text("convert.population", Additions.bounds(candidate)) : "");
        }
        List<String> lines = new ArrayList<>(table.lines());
        if (candidates.size() > TOLD) {
            lines.add(words.text("convert.more", candidates.size() - TOLD));
        }
        return lines;
    }
}
