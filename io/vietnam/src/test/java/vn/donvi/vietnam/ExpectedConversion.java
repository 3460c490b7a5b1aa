package vn.donvi.vietnam;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.donvi.address.Candidate;
import vn.donvi.address.Conversion;
import vn.donvi.address.ConversionReason;
import vn.donvi.address.ConversionStatus;
import vn.donvi.address.name.NameVariants;

/**
 * What a failed address should have come to, as it is worded in the tables of the shared folder: {@code EXACT 17779 or
 * AMBIGUOUS}, {@code PARTIAL (province Lâm Đồng), or AMBIGUOUS with it}, {@code SPLIT/AMBIGUOUS with 00364 00367}.
 *
 * @param input the address
 * @param wording what it should have come to
 */
record ExpectedConversion(String input, String wording) {
    private static final Pattern COMMUNE = Pattern.compile("\\b[0-9]{5}\\b");
    private static final Pattern PROVINCE_CODE = Pattern.compile("(?:PARTIAL|province) ([0-9]{2})\\b");
    private static final Pattern PROVINCE_NAME = Pattern.compile("\\(province ([^)]+)\\)");
    private static final Pattern EXACT = Pattern.compile("EXACT ([0-9]{5})");

    /** Whether it speaks of the conversion of an address, and not of another command. */
    boolean isOfAnAddress() {
        return wording.contains("told as") || !statuses().isEmpty();
    }

    /** The first thing in which a result differs; empty if it is as expected. */
    Optional<String> difference(Conversion result) {
        if (wording.contains("told as a province that ended before 2004")) {
            boolean isTold = result.status() != ConversionStatus.EXACT
                    && result.reason() == ConversionReason.ENDED_BEFORE_BASELINE;
            return isTold ? Optional.empty() : Optional.of("does not say that the province ended before 2004");
        }
        if (!statuses().contains(result.status())) {
            return Optional.of("is " + result.status());
        }
        if (result instanceof Conversion.Exact exact) {
            return exactDifference(exact);
        }
        Set<String> candidates = new HashSet<>();
        result.candidates()
                .forEach(candidate -> candidates.add(candidate.unit().code().value()));
        // The truth of a name that is misspelt is only known to who misspelt it.
        List<String> missing = new ArrayList<>(wording.contains("(truth") ? List.of() : codes());
        missing.removeAll(candidates);
        if (!missing.isEmpty()) {
            return Optional.of("lacks " + String.join(" ", missing));
        }
        boolean hasSuccessors = wording.contains("successors") && result.status() == ConversionStatus.PARTIAL;
        if (hasSuccessors && candidates.stream().noneMatch(code -> code.length() == 5)) {
            return Optional.of("lists no successors of the district");
        }
        return provinceDifference(result);
    }

    private Optional<String> exactDifference(Conversion.Exact exact) {
        String code = exact.to().unit().code().value();
        Matcher one = EXACT.matcher(wording);
        boolean isOther = one.find() ? !one.group(1).equals(code) : !codes().isEmpty() && !codes().contains(code);
        if (isOther) {
            return Optional.of("is EXACT in another unit");
        }
        if (wording.contains("EXACT with a note")
                && !isWritten(exact)
                && !exact.note().contains("accent")) {
            return Optional.of("does not say that the accents differ");
        }
        return Optional.empty();
    }

    /** Whether the name of the commune recognised is in the address with the accents that are written. */
    private boolean isWritten(Conversion.Exact exact) {
        String written = WrittenPart.accentedKey(input);
        return NameVariants.of(exact.recognized().get(0)).stream()
                .map(WrittenPart::accentedKey)
                .anyMatch(written::contains);
    }

    private Optional<String> provinceDifference(Conversion result) {
        for (Pattern pattern : List.of(PROVINCE_CODE, PROVINCE_NAME)) {
            Matcher matcher = pattern.matcher(wording);
            if (matcher.find()) {
                String wanted = matcher.group(1);
                boolean isThere = result.candidates().stream().anyMatch(candidate -> isIn(candidate, wanted));
                boolean isOnly = result.candidates().stream().allMatch(candidate -> isIn(candidate, wanted));
                return (result.status() == ConversionStatus.PARTIAL ? isThere && isOnly : isThere)
                        ? Optional.empty()
                        : Optional.of("is not in the province " + wanted);
            }
        }
        return wording.contains("with the province")
                        && result.status() == ConversionStatus.PARTIAL
                        && result.province().isEmpty()
                ? Optional.of("has no province")
                : Optional.empty();
    }

    private static boolean isIn(Candidate candidate, String province) {
        return candidate.province().code().value().equals(province)
                || candidate.province().name().equals(province);
    }

    private Set<ConversionStatus> statuses() {
        if (wording.startsWith("not EXACT")) {
            return EnumSet.complementOf(EnumSet.of(ConversionStatus.EXACT));
        }
        Set<ConversionStatus> statuses = EnumSet.noneOf(ConversionStatus.class);
        for (ConversionStatus status : ConversionStatus.values()) {
            if (wording.contains(status.name())) {
                statuses.add(status);
            }
        }
        // The only unit that was lacking is right as well, where the accents or the province of then exclude the other.
        if (wording.matches(".*AMBIGUOUS ?(/with|with|\\(may also be) [0-9]{5}\\)?")) {
            statuses.add(ConversionStatus.EXACT);
        }
        if (statuses.contains(ConversionStatus.AMBIGUOUS)) {
            // One unit that was divided has the same candidates.
            statuses.add(ConversionStatus.SPLIT);
        }
        if (wording.startsWith("PARTIAL among")) {
            statuses.add(ConversionStatus.AMBIGUOUS);
        }
        if (wording.equals("PARTIAL with the province and the successors of the district")) {
            // Of some of them the sources have said since what became of them.
            return EnumSet.complementOf(EnumSet.of(ConversionStatus.NOT_FOUND));
        }
        if (wording.contains("or a warning")) {
            statuses.add(ConversionStatus.AMBIGUOUS);
        }
        if (wording.contains("entities decoded")) {
            statuses.add(ConversionStatus.EXACT);
            statuses.add(ConversionStatus.SPLIT);
        }
        return statuses;
    }

    private List<String> codes() {
        return COMMUNE.matcher(wording)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
