package vn.donvi.law.layout;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.donvi.law.grammar.Report;
import vn.donvi.law.language.Token;
import vn.donvi.law.resolution.Arrangement;
import vn.donvi.law.resolution.Arrangement.Outcome;
import vn.donvi.law.resolution.Provision;
import vn.donvi.law.resolution.Renaming;
import vn.donvi.law.resolution.Source;
import vn.donvi.law.resolution.Totals;
import vn.donvi.law.resolution.UnitName;

/** Checks the statements of a text against each other: parts against results, and units formed against totals. */
public final class Checks {
    /** The possible rounding of each figure of a sum, in km². */
    private static final double ROUNDING = 0.005;

    private Checks() {}

    /** Reports arrangements without a source or target, and totals that differ from the units formed. */
    public static void check(List<Provision> provisions, Report report) {
        Map<String, Map<String, Integer>> formed = formedByArticle(provisions);
        for (Provision provision : provisions) {
            report.enter(provision.clause().ref());
            if (provision instanceof Arrangement arrangement) {
                checkComplete(arrangement, report);
            } else if (provision instanceof Totals totals && totals.formed().isStated()) {
                checkFormed(totals, formed.getOrDefault(article(totals), Map.of()), report);
            }
        }
    }

    /** For each article the number of units of each term that it forms or renames. */
    private static Map<String, Map<String, Integer>> formedByArticle(List<Provision> provisions) {
        Map<String, Map<String, Integer>> formed = new HashMap<>();
        for (Provision provision : provisions) {
            UnitName unit = UnitName.NONE;
            if (provision instanceof Arrangement arrangement && arrangement.outcome() == Outcome.FORMED) {
                unit = arrangement.target();
            } else if (provision instanceof Renaming renaming) {
                unit = renaming.to();
            }
            if (unit.isNamed()) {
                formed.computeIfAbsent(article(provision), article -> new TreeMap<>())
                        .merge(unit.term(), 1, Integer::sum);
            }
        }
        return formed;
    }

    private static String article(Provision provision) {
        return provision.clause().ref().article();
    }

    private static void checkComplete(Arrangement arrangement, Report report) {
        int line = arrangement.clause().line();
        if (arrangement.sources().isEmpty()) {
            report.add(line, "no unit is named that goes into " + arrangement.target());
        }
        if (!arrangement.target().isNamed()) {
            report.add(line, "no unit is named that is formed");
        }
    }

    private static void checkFormed(Totals totals, Map<String, Integer> formed, Report report) {
        Set<String> terms = new LinkedHashSet<>(totals.formed().byTerm().keySet());
        terms.addAll(formed.keySet());
        for (String term : terms) {
            int number = formed.getOrDefault(term, 0);
            int declared = totals.formed().of(term);
            if (number != declared) {
                report.add(
                        totals.clause().line(),
                        number + " " + term + " are formed, but the totals declare " + declared);
            }
        }
    }

    /**
     * Reports a result that is not the sum of the parts, or, for an enlarged unit, is less than its gain. Reports
     * nothing if a part has no figure.
     */
    static void checkSum(Arrangement arrangement, Token at, Report report) {
        checkArea(arrangement, at, report);
        checkPersons(arrangement, at, report);
    }

    private static void checkArea(Arrangement arrangement, Token at, Report report) {
        double sum = 0;
        for (Source source : arrangement.sources()) {
            if (source.figures().areaKm2().isEmpty()) {
                return;
            }
            sum += source.figures().areaKm2().getAsDouble();
        }
        if (arrangement.result().areaKm2().isEmpty() || arrangement.sources().isEmpty()) {
            return;
        }
        double result = arrangement.result().areaKm2().getAsDouble();
        double room = ROUNDING * (arrangement.sources().size() + 1);
        if (isWrong(arrangement, sum - result, room)) {
            report.add(at, "the parts sum to " + rounded(sum) + " km2, but the result is " + rounded(result) + " km2");
        }
    }

    private static void checkPersons(Arrangement arrangement, Token at, Report report) {
        long sum = 0;
        for (Source source : arrangement.sources()) {
            if (source.figures().persons().isEmpty()) {
                return;
            }
            sum += source.figures().persons().getAsLong();
        }
        if (arrangement.result().persons().isEmpty() || arrangement.sources().isEmpty()) {
            return;
        }
        long result = arrangement.result().persons().getAsLong();
        if (isWrong(arrangement, (double) (sum - result), 0)) {
            report.add(at, "the parts sum to " + sum + " people, but the result is " + result);
        }
    }

    private static boolean isWrong(Arrangement arrangement, double excess, double room) {
        return arrangement.outcome() == Outcome.FORMED ? Math.abs(excess) > room : excess > room;
    }

    /** Removes the rounding errors of binary fractions. */
    private static double rounded(double km2) {
        return Math.rint(km2 * 10_000) / 10_000;
    }
}
