package vn.donvi.cli.convert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Conversion;
import vn.donvi.address.code.ForeignCodeConverter;
import vn.donvi.address.code.PostalEvidence;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.ForeignCode;

/** The codes of other systems that a conversion reads or adds. Thread-safe. */
final class ForeignCodes {
    /** The codes of the office are read, and none are added. */
    static final ForeignCodes NONE = new ForeignCodes();

    private final @Nullable ForeignCodeConverter converter;
    private final @Nullable PostalEvidence evidence;
    private final CodeSystem from;
    private final List<CodeSystem> to;
    private final @Nullable LocalDate date;

    private ForeignCodes() {
        this.converter = null;
        this.evidence = null;
        this.from = CodeSystem.OFFICE;
        this.to = List.of();
        this.date = null;
    }

    /**
     * @param from the system of the codes that are converted
     * @param to the systems whose codes are added
     * @param isPostal whether postal codes in addresses are evidence
     * @param date the date of what is converted; null if it is not known
     */
    ForeignCodes(
            CodeRegister codes,
            AddressConverter addresses,
            CodeSystem from,
            List<CodeSystem> to,
            boolean isPostal,
            @Nullable LocalDate date) {
        PostalEvidence postal =
                date == null ? PostalEvidence.of(addresses, codes) : PostalEvidence.on(date, addresses, codes);
        this.converter = ForeignCodeConverter.of(addresses, codes);
        this.evidence = isPostal ? postal : null;
        this.from = from;
        this.to = List.copyOf(to);
        this.date = date;
    }

    /** The name of the column with the codes of a system. */
    static String column(String system) {
        return "donvi_" + system.replace('-', '_').replace('.', '_');
    }

    /** Converts a code or label of the system. */
    Conversion convert(String code) {
        ForeignCodeConverter known = Objects.requireNonNull(converter);
        return date == null ? known.convert(from, code) : known.convert(from, code, date);
    }

    /** The conversion of an address, judged by the postal code in it if that is wanted. */
    Conversion judge(String address, Conversion conversion) {
        return evidence == null ? conversion : evidence.judge(address, conversion);
    }

    /** The names of the added columns. */
    List<String> columns() {
        return to.stream().map(system -> column(system.name())).toList();
    }

    /** The codes of a result, one text for each added column; several codes of a system have blanks between them. */
    List<String> of(Conversion conversion) {
        List<String> texts = new ArrayList<>();
        for (CodeSystem system : to) {
            texts.add(Objects.requireNonNull(converter).codes(conversion, system).stream()
                    .map(ForeignCode::code)
                    .distinct()
                    .collect(Collectors.joining(" ")));
        }
        return texts;
    }
}
