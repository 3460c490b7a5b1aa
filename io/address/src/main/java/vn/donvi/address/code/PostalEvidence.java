package vn.donvi.address.code;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.donvi.address.AddressConverter;
import vn.donvi.address.Candidate;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.code.CodeRegister;
import vn.donvi.code.CodeSystem;
import vn.donvi.code.CodedUnit;
import vn.donvi.unit.AdministrativeUnit;

/**
 * Judges the conversion of an address by the postal code that is written in it.
 *
 * <p>The register has the codes of one time, and the same digits were another place's before. So a code decides only if
 * the address is of a date on which it holds: then an AMBIGUOUS result becomes EXACT with the reason {@link
 * ConversionReason#POSTAL_CODE} if one of its candidates has the code, and the doubt is one of names only. In an address
 * of an earlier or unknown date the code decides nothing; the note tells which unit has it now. A code that contradicts
 * an EXACT result changes nothing either, and is told. Thread-safe.
 */
public final class PostalEvidence {
    /** The number of digits of a postal code. */
    private static final int DIGITS = 5;

    /** The doubts that are only about which unit bears the written name. */
    private static final Set<ConversionReason> ABOUT_NAMES = EnumSet.of(
            ConversionReason.NAMESAKES,
            ConversionReason.ACCENTS_DIFFER,
            ConversionReason.MISSPELT,
            ConversionReason.MAY_BE_STREET);

    private final AddressConverter converter;
    private final CodeRegister codes;
    private final @Nullable LocalDate from;

    private PostalEvidence(AddressConverter converter, CodeRegister codes, @Nullable LocalDate from) {
        this.converter = Objects.requireNonNull(converter, "converter");
        this.codes = Objects.requireNonNull(codes, "codes");
        this.from = from;
    }

    /** Makes the evidence for addresses of unknown date. */
    public static PostalEvidence of(AddressConverter converter, CodeRegister codes) {
        return new PostalEvidence(converter, codes, null);
    }

    /** Makes the evidence for addresses that were written on a date. */
    public static PostalEvidence on(LocalDate from, AddressConverter converter, CodeRegister codes) {
        return new PostalEvidence(converter, codes, Objects.requireNonNull(from, "from"));
    }

    /**
     * Returns the conversion of an address, judged by the postal code in it.
     *
     * @param address the text of the address
     * @param conversion its conversion without regard to the code
     */
    public Conversion judge(String address, Conversion conversion) {
        String code = written(address);
        if (code.isEmpty()) {
            return conversion;
        }
        boolean isOfDate = from != null && !bearers(code, from).isEmpty();
        List<CodedUnit> bearers =
                isOfDate ? bearers(code, Objects.requireNonNull(from)) : codes.find(CodeSystem.POSTAL, code);
        if (bearers.size() != 1) {
            return conversion;
        }
        CodedUnit bearer = bearers.get(0);
        Optional<AdministrativeUnit> place =
                converter.convert(bearer.unit().id()).unit();
        Optional<Candidate> meant = conversion.candidates().stream()
                .filter(candidate -> place.isPresent() && candidate.unit().equals(place.get()))
                .findFirst();
        boolean isExact = conversion.status() == ConversionStatus.EXACT;
        String told = "the postal code " + code + " is that of " + bearer.unit();
        if (isOfDate
                && meant.isPresent()
                && conversion.status() == ConversionStatus.AMBIGUOUS
                && ABOUT_NAMES.contains(conversion.reason())) {
            return new Conversion.Exact(
                    meant.get(),
                    List.of(bearer.unit()),
                    conversion.rest(),
                    ConversionReason.POSTAL_CODE,
                    conversion.note() + "; " + told);
        }
        if (isExact && meant.isPresent()) {
            return conversion;
        }
        String doubt = isOfDate ? "" : ", if it is not an older one";
        return conversion.withNote(conversion.note() + "; " + told + doubt);
    }

    private List<CodedUnit> bearers(String code, LocalDate date) {
        return date.isBefore(codes.gazetteer().coverage().startInclusive())
                ? List.of()
                : codes.find(CodeSystem.POSTAL, code, date);
    }

    /** The only number of five digits in an address that is a postal code, and not its first word; empty if there is none. */
    private String written(String address) {
        Set<String> found = new LinkedHashSet<>();
        for (String number : numbers(address)) {
            if (!codes.find(CodeSystem.POSTAL, number).isEmpty()) {
                found.add(number);
            }
        }
        return found.size() == 1 ? found.iterator().next() : "";
    }

    private static List<String> numbers(String address) {
        List<String> numbers = new ArrayList<>();
        int start = 0;
        while (start < address.length()) {
            int end = start;
            while (end < address.length() && isOfAWord(address.charAt(end))) {
                end++;
            }
            if (start > 0 && end - start == DIGITS && isNumber(address, start, end)) {
                numbers.add(address.substring(start, end));
            }
            start = end + 1;
        }
        return numbers;
    }

    private static boolean isNumber(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a character belongs to the word before it: a house {@code 12345/6} is one word. */
    private static boolean isOfAWord(char c) {
        return Character.isLetterOrDigit(c) || c == '/' || c == '-';
    }
}
